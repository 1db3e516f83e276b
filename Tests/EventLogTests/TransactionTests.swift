import CivilTime
import LMDB
import Testing

@testable import EventLog

@Suite struct TransactionTests {
  private func event(_ stream: String, _ now: Instant) -> Append {
    Append(
      writes: [.init(stream: stream, expected: .any, events: [NewEvent(type: "t", data: [])])],
      now: now)
  }

  @Test func `what a closure throws undoes the whole group`() throws {
    let fixture = try Fixture(options: .init(tables: ["sites"]))
    let sites = fixture.log.table("sites")
    try fixture.append("s-1")
    #expect(throws: LogError.abandoned("no")) {
      try fixture.log.write { transaction throws(LogError) in
        _ = try transaction.append(event("s-1", fixture.tick()))
        try transaction.put([1], for: [1], in: sites)
        throw .abandoned("no")
      }
    }
    #expect(try fixture.head() == 1)
    try fixture.append("s-1", expected: .exact(1))
    try fixture.log.read { snapshot throws(LogError) in
      #expect(try snapshot.get([1], in: sites) == nil)
    }
    try fixture.expectSound()
  }

  @Test(arguments: Fixture.Stage.allCases)
  func `an attempt that throws is undone and its neighbours stay`(
    stage: Fixture.Stage
  ) throws {
    let fixture = try Fixture(stage, options: .init(tables: ["sites"]))
    let sites = fixture.log.table("sites")
    try fixture.log.write { transaction throws(LogError) in
      _ = try transaction.append(event("s-1", fixture.tick()))
      try transaction.put([1], for: [1], in: sites)
      do throws(LogError) {
        try transaction.attempt { () throws(LogError) in
          _ = try transaction.append(event("s-1", fixture.tick()))
          _ = try transaction.append(event("new-1", fixture.tick()))
          try transaction.put([2], for: [1], in: sites)
          _ = try transaction.append(event("s-1", fixture.tick()))
          #expect(try transaction.version(ofStream: "s-1") == 3)
          throw .abandoned("no")
        }
      } catch {
        #expect(error == .abandoned("no"))
      }
      #expect(try transaction.head.position == 1)
      #expect(try transaction.version(ofStream: "s-1") == 1)
      #expect(try transaction.version(ofStream: "new-1") == 0)
      #expect(try transaction.get([1], in: sites) == [1])
      try transaction.attempt { () throws(LogError) in
        _ = try transaction.append(event("s-1", fixture.tick()))
        do throws(LogError) {
          try transaction.attempt { () throws(LogError) in }
          Issue.record("an attempt inside of an attempt")
        } catch {
          #expect(error == .invalidRequest("an attempt inside of an attempt"))
        }
        try transaction.put([3], for: [3], in: sites)
      }
      _ = try transaction.append(event("s-1", fixture.tick()))
    }
    try fixture.settle()
    #expect(try fixture.positions(Query(.stream("s-1"))) == [1, 2, 3])
    try fixture.append("s-1", expected: .exact(3))
    let again = fixture.log.table("sites")
    try fixture.log.read { snapshot throws(LogError) in
      #expect(try snapshot.get([3], in: again) == [3])
      #expect(try snapshot.count(again) == 2)
    }
    try fixture.expectSound()
  }

  @Test func `a write inside a write is refused and not waited for`() throws {
    let fixture = try Fixture()
    try fixture.log.write { transaction throws(LogError) in
      _ = try transaction.append(event("s-1", fixture.tick()))
      #expect(throws: LogError.self) { try fixture.append("s-1") }
    }
    #expect(try fixture.head() == 1)
  }

  @Test func `nothing can be changed while entries are lent`() throws {
    let fixture = try Fixture(options: .init(tables: ["sites"]))
    let sites = fixture.log.table("sites")
    try fixture.log.write { transaction throws(LogError) in
      try transaction.put([1], for: [1], in: sites)
      try transaction.scan(sites) { _, _ throws(LogError) in
        #expect(throws: LogError.self) { try transaction.put([2], for: [2], in: sites) }
        #expect(throws: LogError.self) {
          try transaction.append(event("s-1", fixture.tick()))
        }
        return true
      }
      try transaction.put([2], for: [2], in: sites)
    }
    #expect(try fixture.head() == 0)
    try fixture.expectSound()
  }

  @Test func `tables are scanned in the order of keys, both ways`() throws {
    let fixture = try Fixture(.reopened, options: .init(tables: ["a", "b"]))
    let table = fixture.log.table("a")
    let keys: [[UInt8]] = [
      [1], [1, 0], [1, 255], [2], [2, 1], [255], [255, 255], [255, 255, 1],
    ]
    try fixture.log.write { transaction throws(LogError) in
      for key in keys.shuffled() { try transaction.put(key, for: key, in: table) }
    }
    try fixture.settle()
    let again = fixture.log.table("a")
    func scan(
      _ prefix: [UInt8], _ isBackward: Bool, _ limit: Int = .max
    ) throws -> [[UInt8]] {
      try fixture.log.read { snapshot throws(LogError) in
        var found: [[UInt8]] = []
        try snapshot.scan(again, prefix: prefix, isBackward: isBackward) {
          key, value throws(LogError) in
          #expect(key.array == value.array)
          found.append(key.array)
          return found.count < limit
        }
        return found
      }
    }
    for prefix in [[], [1], [2], [3], [255], [255, 255]] as [[UInt8]] {
      let expected = keys.filter { $0.starts(with: prefix) }
      #expect(try scan(prefix, false) == expected)
      #expect(try scan(prefix, true) == expected.reversed())
      #expect(try scan(prefix, true, 1) == Array(expected.reversed().prefix(1)))
    }
    try fixture.log.read { snapshot throws(LogError) in
      var found: [[UInt8]] = []
      try snapshot.scan(again, from: [1, 0], to: [2, 1]) { key, _ throws(LogError) in
        found.append(key.array)
        return true
      }
      #expect(found == [[1, 0], [1, 255], [2]])
    }
    try fixture.log.write { transaction throws(LogError) in
      #expect(try transaction.delete([2], in: again))
      #expect(try !transaction.delete([2], in: again))
      #expect(throws: LogError.self) { try transaction.put([], for: [], in: again) }
      #expect(try transaction.count(again) == 7)
      try transaction.empty(again)
      #expect(try transaction.count(again) == 0)
    }
  }

  @Test func `the map grows by itself, and its closure is run again`() throws {
    var options = EventLog.Options(tables: ["big"])
    options.mapByteCount = 1 << 18
    let fixture = try Fixture(options: options)
    let table = fixture.log.table("big")
    var runs = 0
    try fixture.append("s-1")
    try fixture.log.write { transaction throws(LogError) in
      runs += 1
      for number in 0..<500 {
        _ = try transaction.append(event("s-\(number)", fixture.tick()))
        let value = [UInt8](repeating: 1, count: 4000)
        try transaction.put(value, for: UInt64(number).bigEndianBytes, in: table)
      }
    }
    #expect(runs > 1)
    #expect(try fixture.head() == 501)
    #expect(try fixture.log.environment.mapByteCount() > 1 << 18)
    try fixture.expectSound()
  }

  @Test func `the map grows even where the error was caught, and in an attempt`() throws {
    var options = EventLog.Options(tables: ["big"])
    options.mapByteCount = 1 << 18
    let fixture = try Fixture(options: options)
    let table = fixture.log.table("big")
    try fixture.log.write { transaction throws(LogError) in
      for number in 0..<200 {
        do throws(LogError) {
          try transaction.attempt { () throws(LogError) in
            _ = try transaction.append(event("s-1", fixture.tick()))
            let value = [UInt8](repeating: 1, count: 4000)
            try transaction.put(value, for: UInt64(number).bigEndianBytes, in: table)
          }
        } catch {
          continue
        }
      }
    }
    #expect(try fixture.head() == 200)
    try fixture.expectSound()
  }
}
