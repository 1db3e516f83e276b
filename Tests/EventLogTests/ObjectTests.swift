import CivilTime
import Cryptography
import Glibc
import KeyFile
import LMDB
import Testing

@testable import EventLog

private let words = "同意。申请人电话13900000000"
private let others = "不同意"

extension Fixture {
  @discardableResult
  fileprivate func append(
    brings texts: [String] = [], erases: [UInt64] = []
  ) throws -> Appended {
    let objects = EventObjects(
      brings: texts.map { NewObject(.text, Array($0.utf8)) }, erases: erases)
    return try append(
      Append(
        writes: [
          .init(
            stream: "s-1", expected: .any,
            events: [NewEvent(type: "t", data: Array("{}".utf8), objects: objects)])
        ], now: tick()))
  }

  fileprivate func text(_ number: UInt64) throws -> ObjectContent? {
    try log.content(ofObject: number)
  }

  fileprivate var findings: [String] {
    get throws { try log.verify().findings.map { "\($0.position): \($0.what)" } }
  }

  /// Whether the bytes are anywhere in a file of the log.
  fileprivate func holds(_ bytes: [UInt8], in file: String) throws -> Bool {
    let all = try readAll(scratch.path + "/" + file)
    guard let first = bytes.first else { return true }
    var start = all.startIndex
    while let found = all[start...].firstIndex(of: first) {
      if all[found...].starts(with: bytes) { return true }
      start = found + 1
    }
    return false
  }

  fileprivate func key(_ slot: UInt64) throws -> [UInt8]? {
    let file = try log.keys.opened()
    return try file.key(in: slot)?.withBytes { Array($0) }
  }
}

private func readAll(_ path: String) throws -> [UInt8] {
  let file = try #require(fopen(path, "r"))
  defer { fclose(file) }
  var (all, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    all += buffer[..<count]
  }
  return all
}

@Suite struct ObjectTests {
  @Test(arguments: Fixture.Stage.allCases)
  func `texts are kept beside the log, numbered through it, and never stand in the open`(
    _ stage: Fixture.Stage
  ) throws {
    let fixture = try Fixture(stage)
    try fixture.append("s-1")
    try fixture.append(brings: [words, others])
    try fixture.append(brings: [""])
    try fixture.settle()
    #expect(try fixture.text(1) == .bytes(Array(words.utf8)))
    #expect(try fixture.text(2) == .bytes(Array(others.utf8)))
    #expect(try fixture.text(3) == .bytes([]))
    #expect(try fixture.text(0) == nil)
    #expect(try fixture.text(4) == nil)
    try fixture.log.read { snapshot throws(LogError) in
      #expect(try snapshot.objectCount() == 3)
      #expect(
        try snapshot.object(2)
          == StoredObject(
            number: 2, kind: .text, byteCount: 256, broughtBy: 2, erasedBy: nil))
      let numbers = try snapshot.withRecord(at: 2) { record in record.objects }
      #expect(numbers == 1..<3)
      #expect(try snapshot.withRecord(at: 2) { record in record.data.text } == "{}")
      #expect(try !snapshot.withRecord(at: 1) { record in record.hasObjects })
    }
    let report = try fixture.log.verify()
    #expect(report.isSound, "\(report.findings)")
    #expect((report.objectCount, report.openedObjectCount) == (3, 3))
    for file in ["data.mdb", "keys"] {
      #expect(try !fixture.holds(Array("申请人电话".utf8), in: file))
    }
  }

  @Test(arguments: Fixture.Stage.allCases)
  func `an erased text has neither key nor ciphertext, and its neighbours are whole`(
    _ stage: Fixture.Stage
  ) throws {
    let fixture = try Fixture(stage)
    try fixture.append(brings: [words, others])
    let key = try #require(try fixture.key(0))
    #expect(try fixture.holds(key, in: "keys"))
    try fixture.settle()
    let root = try fixture.log.read { snapshot throws(LogError) in try snapshot.root(at: 1) }
    try fixture.append(erases: [1])
    #expect(try fixture.text(1) == .erased(by: 2))
    #expect(try fixture.text(2) == .bytes(Array(others.utf8)))
    #expect(try !fixture.holds(key, in: "keys"))
    #expect(try fixture.key(0) == nil)
    #expect(try fixture.findings.isEmpty)
    try fixture.log.read { snapshot throws(LogError) in
      #expect(try snapshot.root(at: 1) == root)
      #expect(try snapshot.objectRow(1).sealed.byteCount == 0)
      #expect(try snapshot.pendingErasures().isEmpty)
      #expect(try snapshot.withRecord(at: 2) { record in record.erasedObjects } == [1])
    }
    // What comes after gets a slot of its own.
    try fixture.append(brings: [words])
    #expect(try fixture.text(3) == .bytes(Array(words.utf8)))
    #expect(try fixture.findings.isEmpty)
  }

  @Test func `a log without objects has no file of keys`() throws {
    let fixture = try Fixture()
    try fixture.append("s-1")
    #expect(access(fixture.scratch.path + "/keys", F_OK) != 0)
    #expect(try fixture.findings.isEmpty)
  }

  @Test func `more objects than a batch of slots get slots of further ones`() throws {
    let fixture = try Fixture()
    for round in 0..<5 {
      try fixture.append(brings: (0..<64).map { "\(round) \($0)" })
    }
    #expect(try fixture.text(320) == .bytes(Array("4 63".utf8)))
    try fixture.append(erases: Array(1...256))
    #expect(try fixture.text(257) == .bytes(Array("4 0".utf8)))
    let report = try fixture.log.verify()
    #expect(report.isSound)
    #expect((report.objectCount, report.openedObjectCount) == (320, 64))
  }

  @Test func `sizes are rounded up, and every size comes back`() throws {
    #expect(ObjectSeal.size(of: 0) == 256)
    #expect(ObjectSeal.size(of: 252) == 256)
    #expect(ObjectSeal.size(of: 253) == 512)
    #expect(ObjectSeal.size(of: 16_380) == 16_384)
    #expect(ObjectSeal.size(of: 16_381) == 17_408)
    #expect(ObjectSeal.size(of: Limits.objectByteCount) == Limits.objectByteCount + 4)
    let fixture = try Fixture()
    let texts = [0, 1, 251, 252, 253, 16_380, 16_381, Limits.objectByteCount].map {
      String(repeating: "x", count: $0)
    }
    try fixture.append(brings: texts)
    for (index, text) in texts.enumerated() {
      #expect(ObjectSeal.unpadded(ObjectSeal.padded(Array(text.utf8))) == Array(text.utf8))
      #expect(try fixture.text(UInt64(index) + 1) == .bytes(Array(text.utf8)))
    }
  }
}

@Suite struct ObjectRefusalTests {
  private func expectRefusal(
    _ error: LogError, _ fixture: Fixture, brings texts: [String] = [], erases: [UInt64] = []
  ) throws {
    let head = try fixture.log.read { snapshot throws(LogError) in try snapshot.head.position }
    #expect(throws: error) { try fixture.append(brings: texts, erases: erases) }
    try fixture.log.read { snapshot throws(LogError) in
      #expect(try snapshot.head.position == head)
    }
    #expect(try fixture.findings.isEmpty)
  }

  @Test func `what cannot be brought or erased is refused whole`() throws {
    let fixture = try Fixture()
    try fixture.append(brings: [words, others])
    try fixture.append(erases: [1])
    try expectRefusal(.invalidRequest("objects of an event that are none"), fixture)
    try expectRefusal(.invalidRequest("there is no object 3 to erase"), fixture, erases: [3])
    try expectRefusal(
      .invalidRequest("there is no object 3 to erase"), fixture, brings: ["new"], erases: [3])
    try expectRefusal(.invalidRequest("there is no object 0 to erase"), fixture, erases: [0])
    try expectRefusal(.invalidRequest("the object 1 is erased already"), fixture, erases: [1])
    try expectRefusal(
      .invalidRequest("objects to erase are not in the order of their numbers"), fixture,
      erases: [2, 2])
    try expectRefusal(
      .limitExceeded("objects of an event"), fixture,
      brings: [String](repeating: "", count: Limits.objectCount + 1))
    try expectRefusal(
      .limitExceeded("erased objects of an event"), fixture,
      erases: (0...UInt64(Limits.erasureCount)).map { $0 + 1 })
    try expectRefusal(
      .limitExceeded("bytes of an object"), fixture,
      brings: [String(repeating: "x", count: Limits.objectByteCount + 1)])
    #expect(try fixture.text(2) == .bytes(Array(others.utf8)))
  }

  @Test func `an abort gives numbers and slots back, and other words under a slot are safe`()
    throws
  {
    let fixture = try Fixture()
    let append = { (text: String) in
      Append(
        writes: [
          .init(
            stream: "s-1", expected: .any,
            events: [
              NewEvent(
                type: "t", data: [], objects: .init(brings: [.init(.text, Array(text.utf8))]))
            ])
        ], now: fixture.tick())
    }
    #expect(throws: LogError.abandoned("on purpose")) {
      try fixture.log.write { transaction throws(LogError) in
        _ = try transaction.append(append(words))
        throw .abandoned("on purpose")
      }
    }
    let (abandoned, kept) = (append(words), append(others))
    try fixture.log.write { transaction throws(LogError) in
      do throws(LogError) {
        try transaction.attempt { () throws(LogError) in
          _ = try transaction.append(abandoned)
          throw .abandoned("on purpose")
        }
      } catch {
        #expect(try transaction.objectCount() == 0)
      }
      _ = try transaction.append(kept)
      #expect(try transaction.content(ofObject: 1) == .bytes(Array(others.utf8)))
    }
    #expect(try fixture.text(1) == .bytes(Array(others.utf8)))
    try fixture.log.read { snapshot throws(LogError) in
      #expect(try snapshot.objectRow(1).slot == 0)
    }
    #expect(try fixture.findings.isEmpty)
  }
}

/// What keeps words and keys apart from what the log says of them.
@Suite struct KeyTests {
  private func moved(_ fixture: Fixture, _ from: String, _ to: String) throws {
    #expect(rename(fixture.scratch.path + "/" + from, fixture.scratch.path + "/" + to) == 0)
  }

  private func write(_ bytes: [UInt8], _ fixture: Fixture) throws {
    let file = try #require(fopen(fixture.scratch.path + "/keys", "w"))
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    #expect(fclose(file) == 0)
  }

  @Test func `a decision whose key could not be destroyed stands, and stops writing until it is`()
    throws
  {
    let fixture = try Fixture()
    try fixture.append(brings: [words, others])
    try fixture.log.close()
    try moved(fixture, "keys", "away")
    try fixture.reopen()
    let missing = LogError.storage("the file keys is missing")
    #expect(throws: missing) { try fixture.append(erases: [1]) }
    #expect(throws: missing) { try fixture.append("s-1") }
    #expect(try fixture.text(1) == .erased(by: 2))
    #expect(try fixture.text(2) == .unreadable("the file keys is missing"))
    #expect(try fixture.findings == ["0: the file keys is missing: no object can be opened"])
    try moved(fixture, "away", "keys")
    #expect(
      try fixture.findings == ["2: the erasure of object 1 is decided and not carried out"])
    #expect(try fixture.key(0) != nil)
    try fixture.append("s-1")
    #expect(try fixture.key(0) == nil)
    #expect(try fixture.text(2) == .bytes(Array(others.utf8)))
    #expect(try fixture.findings.isEmpty)
  }

  @Test func `a log that lost its keys writes events, and brings no objects`() throws {
    let fixture = try Fixture()
    try fixture.append(brings: [words])
    try fixture.log.close()
    try moved(fixture, "keys", "away")
    try fixture.reopen()
    try fixture.append("s-1")
    #expect(throws: LogError.storage("the file keys is missing")) {
      try fixture.append(brings: [others])
    }
    #expect(try !fixture.findings.isEmpty)
    #expect(try fixture.log.verify(.init(opensObjects: false)).isSound)
    try moved(fixture, "away", "keys")
    #expect(try fixture.findings.isEmpty)
  }

  @Test func `a key erased without a decision is found, and one put back in spite of one`() throws {
    let fixture = try Fixture()
    try fixture.append(brings: [words, others])
    try fixture.log.close()
    let before = try readAll(fixture.scratch.path + "/keys")
    try fixture.reopen()
    try fixture.append(erases: [2])
    try fixture.log.close()
    try write(before, fixture)
    try fixture.reopen()
    #expect(try fixture.findings == ["2: object 2 is erased and its key is there"])
    try fixture.log.keys.opened().erase([0, 1])
    #expect(try fixture.text(1) == .unreadable("there is no key in its slot 0"))
    #expect(
      try fixture.findings == ["1: the key of object 1 was erased without a decision"])
  }

  @Test func `a slot that is damaged, and keys of another log, are found`() throws {
    let (fixture, other) = (try Fixture(), try Fixture())
    try fixture.append(brings: [words, others])
    try other.append(brings: [words, others])
    try fixture.log.close()
    var bytes = try readAll(fixture.scratch.path + "/keys")
    bytes[139_264 + 64] ^= 1
    try write(bytes, fixture)
    try fixture.reopen()
    #expect(try fixture.findings == ["1: object 2: there is no key in its slot 1"])
    try fixture.log.close()
    try write(try readAll(other.scratch.path + "/keys"), fixture)
    try fixture.reopen()
    #expect(try fixture.findings == ["0: the file keys is of another log"])
  }

  @Test func `a copy has no keys, and proves all but the contents`() throws {
    let fixture = try Fixture()
    let copy = try Scratch()
    try fixture.append(brings: [words])
    try fixture.log.backup(to: copy.path)
    #expect(access(copy.path + "/keys", F_OK) != 0)
    let log = try EventLog.open(copy.path, options: .init(isReadOnly: true))
    #expect(try log.verify(.init(opensObjects: false)).isSound)
    #expect(try log.content(ofObject: 1) == .unreadable("the file keys is missing"))
    try log.close()
  }

  @Test func `a log older than its keys passes over slots that were erased since`() throws {
    let fixture = try Fixture()
    let copy = try Scratch()
    try fixture.append(brings: [words])
    try fixture.log.backup(to: copy.path)
    try fixture.append(brings: [others])
    try fixture.append(erases: [2])
    try fixture.log.close()
    #expect(rename(copy.path + "/data.mdb", fixture.scratch.path + "/data.mdb") == 0)
    try fixture.reopen()
    try fixture.append(brings: ["after"])
    #expect(try fixture.text(2) == .bytes(Array("after".utf8)))
    try fixture.log.read { snapshot throws(LogError) in
      #expect(try snapshot.objectRow(2).slot == 2)
    }
    #expect(try fixture.findings.isEmpty)
  }

  @Test func `an event refers to what was brought by then, and to nothing else`() throws {
    let fixture = try Fixture()
    func append(_ data: [String], brings text: String? = nil) throws {
      var events = data.map { NewEvent(type: "t", data: Array($0.utf8)) }
      // The last one brings it.
      events[events.count - 1].objects = text.map {
        EventObjects(brings: [NewObject(.text, Array($0.utf8))])
      }
      try fixture.append(
        Append(
          writes: [.init(stream: "s-1", expected: .any, events: events)], now: fixture.tick()))
    }
    try append([#"{"reason":{"object":1}}"#], brings: words)
    try append([#"{"a":[{"object":1},{"text":"{\"object\":9}"}]}"#])
    try append([#"{"reason":{"object":2}}"#, "{}"], brings: others)
    #expect(try fixture.findings.isEmpty)
    try append([#"{"reason":{"object":3},"more":{"object":99}}"#])
    try append([#"{"reason":{"object":18446744073709551616}}"#], brings: words)
    #expect(
      try fixture.findings == [
        "5: it refers to object 3, which event 6 brings",
        "6: it refers to object 18446744073709551615, which is none",
      ])
  }
}
