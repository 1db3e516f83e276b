import Glibc
import Testing

@testable import LMDB

/// A data file as it is looked at before it is mapped, and while it is used.
@Suite struct DataFileTests {
  private typealias Fixture = EnvironmentTests.Fixture

  private func bytes(_ fixture: Fixture) throws -> [UInt8] {
    let file = try #require(fopen(fixture.path + "/data.mdb", "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 23)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }

  /// The page of the last transaction.
  private func newest(_ bytes: [UInt8]) throws -> MetaPage {
    let first = MetaPage(Bytes(bytes: Array(bytes[..<MetaPage.byteCount])))
    let start = first.pageByteCount
    let second = MetaPage(Bytes(bytes: Array(bytes[start..<start + MetaPage.byteCount])))
    return first.transaction < second.transaction ? second : first
  }

  private func put(_ keys: Range<Int>, in fixture: Fixture, keeps: Bool) throws {
    let transaction = try fixture.environment.beginWrite()
    let value = [UInt8](repeating: 7, count: 300)
    for number in keys {
      let key = Array("\(number)".utf8)
      try transaction.writes.put(value.span.bytes, for: key.span.bytes, in: fixture.table)
    }
    if !keeps {
      for number in keys {
        let key = Array("\(number)".utf8)
        _ = try transaction.writes.delete(key.span.bytes, in: fixture.table)
      }
    }
    try transaction.commit()
  }

  /// Sets one key to values of these sizes, one after the other, in one transaction.
  private func change(_ fixture: Fixture, _ byteCounts: [Int?]) throws {
    let transaction = try fixture.environment.beginWrite()
    let key: [UInt8] = [1]
    for byteCount in byteCounts {
      if let byteCount {
        let value = [UInt8](repeating: 7, count: byteCount)
        try transaction.writes.put(value.span.bytes, for: key.span.bytes, in: fixture.table)
      } else {
        _ = try transaction.writes.delete(key.span.bytes, in: fixture.table)
      }
    }
    try transaction.commit()
  }

  @Test func `a file that ends before pages which are free is as good as any`() throws {
    let fixture = try Fixture(mapByteCount: 1 << 23)
    // Pages freed earlier have to be at hand: a page that is taken and given back joins them unwritten.
    for round in 0..<4 {
      try put(round * 500..<round * 500 + 500, in: fixture, keeps: true)
      try change(fixture, [1_000_000, nil])
    }
    try change(fixture, [300, 2_000_000, nil])
    let bytes = try bytes(fixture)
    let meta = try newest(bytes)
    #expect(bytes.count < Int(meta.lastPage + 1) * meta.pageByteCount)
    try DataFile.check(fixture.path)
    #expect(throws: StoreError.damaged) {
      truncate(fixture.path + "/data.mdb", off_t(bytes.count / 2))
      try DataFile.check(fixture.path)
    }
    truncate(fixture.path + "/data.mdb", off_t(bytes.count))
  }

  @Test func `a file that lacks one page in use is refused`() throws {
    let fixture = try Fixture(mapByteCount: 1 << 23)
    try put(0..<500, in: fixture, keeps: true)
    try DataFile.check(fixture.path)
    let bytes = try bytes(fixture)
    let meta = try newest(bytes)
    truncate(fixture.path + "/data.mdb", off_t(Int(meta.lastPage) * meta.pageByteCount))
    #expect(throws: StoreError.damaged) { try DataFile.check(fixture.path) }
    truncate(fixture.path + "/data.mdb", off_t(bytes.count))
  }

  @Test func `a copy is as good as what it was copied from`() throws {
    let fixture = try Fixture(mapByteCount: 1 << 23)
    for (place, keeps) in [(0, true), (1000, false), (2000, true)] {
      try put(place..<place + 500, in: fixture, keeps: keeps)
    }
    let copy = try Fixture()
    unlink(copy.path + "/data.mdb")
    try fixture.environment.copy(to: copy.path)
    try DataFile.check(copy.path)
  }

  @Test(arguments: ["data.mdb", "lock.mdb"])
  func `nothing is read or written once a file is another one`(_ name: String) throws {
    let fixture = try Fixture()
    try fixture.put([1], [1])
    let file = "\(fixture.path)/\(name)"
    #expect(rename(file, file + "-away") == 0)
    #expect(throws: StoreError.replaced) { try fixture.put([2], [2]) }
    #expect(throws: StoreError.replaced) { try fixture.get([1]) }
    #expect(creat(file, 0o600) >= 0)
    #expect(throws: StoreError.replaced) { try fixture.put([2], [2]) }
    #expect(rename(file + "-away", file) == 0)
    try fixture.put([2], [2])
    #expect(try fixture.get([2]) == [2])
  }

  /// Writes something, and why that failed; `swap` comes before the commit.
  private func putting(_ fixture: Fixture, _ swap: () -> Void) throws -> StoreError? {
    let transaction = try fixture.environment.beginWrite()
    let one: [UInt8] = [1]
    try transaction.writes.put(one.span.bytes, for: one.span.bytes, in: fixture.table)
    swap()
    do throws(StoreError) {
      try transaction.commit()
    } catch {
      return error
    }
    return nil
  }

  @Test func `a file that is swapped while it is written is not answered for`() throws {
    let fixture = try Fixture()
    let file = fixture.path + "/data.mdb"
    let failure = try putting(fixture) { _ = rename(file, file + "-away") }
    #expect(failure == .replaced)
    #expect(rename(file + "-away", file) == 0)
    try fixture.environment.reopen()
    #expect(try fixture.count() == 0)
  }
}
