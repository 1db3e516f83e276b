import Cryptography
import Glibc
import Testing

@testable import KeyFile

/// A file of its own, gone when the value is.
private final class Place {
  let path: String

  init() throws {
    var template = Array("/tmp/siteledger-seal-XXXXXX".utf8CString)
    path = try template.withUnsafeMutableBufferPointer { buffer in
      let address = try #require(buffer.baseAddress)
      return String(cString: try #require(mkdtemp(address)))
    }
  }

  var file: String { path + "/keys" }

  deinit {
    unlink(file)
    rmdir(path)
  }
}

private let logID = [UInt8](1...16)

private func key(_ number: UInt64) throws -> SecretKey {
  SecretKey(SHA256.hash("key \(number)"))
}

private func header(_ count: UInt64) -> SealHeader {
  SealHeader(
    logID: logID, generation: 3, card: [1, 2, 3, 4], head: 9, slotsMade: 4096, count: count,
    salt: [UInt8](repeating: 7, count: 32))
}

@Suite struct SealTests {
  private func write(_ count: UInt64, _ place: Place) throws {
    let writer = try SealWriter(place.file, header(count), recoveryKey: key(0))
    for number in 1..<count + 1 { try writer.add(try key(number), in: number * 2) }
    try writer.finish()
  }

  /// How many keys come back, each the one that was sealed.
  private func read(_ place: Place, _ recoveryKey: borrowing SecretKey) throws -> UInt64 {
    let reader = try #require(
      try SealReader(place.file, logID: logID, recoveryKey: recoveryKey))
    var count: UInt64 = 0
    while let next = try reader.next() {
      count += 1
      #expect(next.slot == count * 2)
      let wanted = try key(count).withBytes { Array($0) }
      #expect(next.key.withBytes { Array($0) } == wanted)
    }
    return count
  }

  @Test(arguments: [0, 1, 1023, 1024, 1025, 3000] as [UInt64])
  func `sealed keys come back in their order`(_ count: UInt64) throws {
    let place = try Place()
    try write(count, place)
    #expect(try read(place, key(0)) == count)
    #expect(try SealReader.header(place.file) == header(count))
  }

  @Test func `keys do not stand in the open, and another recovery key opens none`() throws {
    let place = try Place()
    try write(10, place)
    let bytes = try contents(place)
    let secret = try key(3).withBytes { Array($0.prefix(16)) }
    #expect(!(0...bytes.count - 16).contains { Array(bytes[$0..<$0 + 16]) == secret })
    #expect(throws: KeyFileError.self) { try read(place, key(1)) }
  }

  @Test func `another log's, and what is no sealed file, are told apart`() throws {
    let place = try Place()
    let none = try SealReader(place.file, logID: logID, recoveryKey: key(0)) == nil
    #expect(none)
    try write(1, place)
    #expect(throws: KeyFileError.ofAnotherLog) {
      _ = try SealReader(place.file, logID: Array(logID.reversed()), recoveryKey: key(0))
    }
    try put(Array("siteledger-keys1".utf8), place)
    #expect(throws: KeyFileError.self) { try SealReader.header(place.file) }
  }

  @Test func `every byte counts: of the header, of the keys, and the last one`() throws {
    let place = try Place()
    try write(2, place)
    let whole = try contents(place)
    for index in whole.indices {
      var altered = whole
      altered[index] ^= 1
      try put(altered, place)
      // A log's id and the name are looked at before; everything else makes another key or tag.
      #expect(throws: KeyFileError.self, "byte \(index)") {
        try read(place, key(0))
      }
    }
    try put(Array(whole.dropLast()), place)
    #expect(throws: KeyFileError.self) { try read(place, key(0)) }
  }

  @Test func `an existing file is not written over`() throws {
    let place = try Place()
    try write(1, place)
    #expect(throws: KeyFileError.system(code: EEXIST, call: "open")) { try write(1, place) }
  }

  @Test func `a file that is remade has living keys where they were put, and erased slots`() throws
  {
    let place = try Place()
    let file = try KeyFile.remake(place.file, logID: logID, slotCount: 512, areErased: true)
    try file.put(try key(300), into: 300)
    try file.finishRemaking(place.file)
    let read = try #require(try KeyFile.open(place.file, logID: logID, isReadOnly: true))
    #expect(try read.isHeaderWhole())
    #expect(try read.isJournalIdle())
    #expect(try read.state(of: 0) == .erased)
    #expect(try read.state(of: 300) == .living)
    #expect(try read.state(of: 511) == .erased)
    #expect(try read.state(of: 512) == .unfit)
  }

  @Test func `without keys the slots of a file that is remade say nothing`() throws {
    let place = try Place()
    let file = try KeyFile.remake(place.file, logID: logID, slotCount: 256, areErased: false)
    try file.finishRemaking(place.file)
    #expect(try file.state(of: 3) == .unfit)
    try file.make(from: 256)
    #expect(try file.state(of: 256) == .living)
  }

  private func contents(_ place: Place) throws -> [UInt8] {
    let file = try #require(fopen(place.file, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    return bytes
  }

  private func put(_ bytes: [UInt8], _ place: Place) throws {
    let file = try #require(fopen(place.file, "w"))
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    #expect(fclose(file) == 0)
  }
}
