import Glibc
import LMDB
import Testing

@testable import EventLog

/// Tables that are opened by the first transaction that asks for them.
@Suite struct NamedTableTests {
  private func put(_ value: UInt8, in table: LogTable, _ log: EventLog) throws {
    try log.write { transaction throws(LogError) in
      try transaction.put([value], for: [1], in: table)
    }
  }

  private func value(in table: LogTable, _ log: EventLog) throws -> [UInt8]? {
    try log.read { snapshot throws(LogError) in try snapshot.get([1], in: table) }
  }

  /// What another process would find.
  private func expect(_ expected: [String: UInt8?], _ fixture: Fixture) throws {
    try fixture.log.close()
    let log = try EventLog.open(fixture.scratch.path)
    for (name, value) in expected {
      let found = try self.value(in: log.table(name), log)
      #expect(found == value.map { [$0] }, "\(name)")
    }
    #expect(try log.verify().isSound)
  }

  @Test func `a table is made by the write that puts something into it`() throws {
    let fixture = try Fixture()
    let table = fixture.log.table("a")
    #expect(try value(in: table, fixture.log) == nil)
    try fixture.log.write { transaction throws(LogError) in
      #expect(try transaction.count(table) == 0)
      #expect(try transaction.delete([1], in: table) == false)
      try transaction.empty(table)
    }
    #expect(try value(in: table, fixture.log) == nil)
    try put(7, in: table, fixture.log)
    #expect(try value(in: table, fixture.log) == [7])
    #expect(fixture.log.table("a") == table)
    try expect(["a": 7, "b": nil], fixture)
  }

  @Test func `a write that is given up leaves no number behind that another table gets`() throws {
    let fixture = try Fixture()
    let (a, b) = (fixture.log.table("a"), fixture.log.table("b"))
    #expect(throws: LogError.abandoned("no")) {
      try fixture.log.write { transaction throws(LogError) in
        try transaction.put([1], for: [1], in: a)
        throw .abandoned("no")
      }
    }
    try put(2, in: b, fixture.log)
    #expect(try value(in: a, fixture.log) == nil)
    try put(3, in: a, fixture.log)
    #expect(try value(in: b, fixture.log) == [2])
    try expect(["a": 3, "b": 2], fixture)
  }

  @Test func `an attempt that fails leaves no number behind either`() throws {
    let fixture = try Fixture()
    let tables = ["a", "b", "c"].map(fixture.log.table)
    try fixture.log.write { transaction throws(LogError) in
      try transaction.put([1], for: [1], in: tables[0])
      do throws(LogError) {
        try transaction.attempt { () throws(LogError) in
          try transaction.put([2], for: [1], in: tables[1])
          throw .abandoned("no")
        }
      } catch {
        #expect(error == .abandoned("no"))
      }
      try transaction.put([3], for: [1], in: tables[2])
      #expect(try transaction.get([1], in: tables[1]) == nil)
    }
    try put(4, in: tables[1], fixture.log)
    #expect(try tables.map { try value(in: $0, fixture.log) } == [[1], [4], [3]])
    try expect(["a": 1, "b": 4, "c": 3], fixture)
  }

  @Test func `an attempt that succeeds keeps what it opened`() throws {
    let fixture = try Fixture()
    let tables = ["a", "b", "c"].map(fixture.log.table)
    try fixture.log.write { transaction throws(LogError) in
      try transaction.attempt { () throws(LogError) in
        try transaction.put([1], for: [1], in: tables[0])
      }
      try transaction.put([2], for: [1], in: tables[1])
      try transaction.attempt { () throws(LogError) in
        #expect(try transaction.get([1], in: tables[0]) == [1])
        try transaction.put([3], for: [1], in: tables[2])
      }
      #expect(try transaction.get([1], in: tables[2]) == [3])
    }
    try expect(["a": 1, "b": 2, "c": 3], fixture)
  }

  @Test func `after the files were opened again each name leads to its own table`() throws {
    let fixture = try Fixture()
    let (a, b) = (fixture.log.table("a"), fixture.log.table("b"))
    try put(1, in: a, fixture.log)
    try put(2, in: b, fixture.log)
    try fixture.log.environment.reopen()
    // In the other order than before.
    #expect(try value(in: b, fixture.log) == [2])
    #expect(try value(in: a, fixture.log) == [1])
    try put(3, in: b, fixture.log)
    try expect(["a": 1, "b": 3], fixture)
  }

  @Test func `a map that grows while a table is made leaves all as it should be`() throws {
    var options = EventLog.Options()
    options.mapByteCount = 1 << 18
    let fixture = try Fixture(options: options)
    let tables = (0..<40).map { fixture.log.table("t-\($0)") }
    var runs = 0
    try fixture.log.write { transaction throws(LogError) in
      runs += 1
      for (number, table) in tables.enumerated() {
        try transaction.put([UInt8](repeating: UInt8(number), count: 20_000), for: [1], in: table)
      }
    }
    #expect(runs > 1)
    for (number, table) in tables.enumerated() {
      #expect(try value(in: table, fixture.log)?.first == UInt8(number))
    }
  }

  /// Opens a table on another thread, and waits until it is.
  private func openElsewhere(_ table: LogTable, _ log: EventLog) {
    do throws(LogError) {
      try BesideThread {
        do { _ = try self.value(in: table, log) } catch { Issue.record(error) }
      }.join()
    } catch {
      Issue.record(error)
    }
  }

  @Test func `a read behind which another thread opened a table says so, and the next one reads`()
    throws
  {
    let fixture = try Fixture(options: .init(tables: ["shared"]))
    let (log, shared) = (fixture.log, fixture.log.table("shared"))
    let (a, b) = (log.table("a"), log.table("b"))
    try put(1, in: a, log)
    try log.environment.reopen()
    try log.read { snapshot throws(LogError) in
      openElsewhere(a, log)
      // A number that is not known here is not taken from the other thread.
      #expect(throws: LogError(.tablesMeanwhile)) { try snapshot.get([1], in: a) }
      #expect(throws: LogError(.tablesMeanwhile)) { try snapshot.get([1], in: b) }
    }
    #expect(try value(in: a, log) == [1])
    #expect(try value(in: shared, log) == nil)
  }

  @Test func `a write behind which another thread opened a table begins again`() throws {
    let fixture = try Fixture()
    let (log, a, b) = (fixture.log, fixture.log.table("a"), fixture.log.table("b"))
    try put(1, in: a, log)
    try log.environment.reopen()
    var runs = 0
    try log.write { transaction throws(LogError) in
      runs += 1
      if runs == 1 { openElsewhere(a, log) }
      try transaction.put([2], for: [1], in: b)
    }
    #expect(runs == 2)
    try expect(["a": 1, "b": 2], fixture)
  }

  @Test func `a write waits for a read that opens tables, and then opens its own`() throws {
    let fixture = try Fixture()
    let (log, a, b) = (fixture.log, fixture.log.table("a"), fixture.log.table("b"))
    try put(1, in: a, log)
    try log.environment.reopen()
    var writer: BesideThread?
    try log.read { snapshot throws(LogError) in
      #expect(try snapshot.get([1], in: a) == [1])
      writer = try BesideThread {
        do { try self.put(2, in: b, log) } catch { Issue.record(error) }
      }
      usleep(20_000)
      #expect(try snapshot.get([1], in: b) == nil)
    }
    writer.take()?.join()
    try expect(["a": 1, "b": 2], fixture)
  }

  @Test func `an auditor reads a table that there is and one that there is not`() throws {
    let fixture = try Fixture()
    try put(1, in: fixture.log.table("a"), fixture.log)
    try fixture.log.close()
    let log = try EventLog.open(fixture.scratch.path, options: .init(isReadOnly: true))
    #expect(try value(in: log.table("b"), log) == nil)
    #expect(try value(in: log.table("a"), log) == [1])
    #expect(try log.openTables(["a", "c"]).map(\.name) == ["a", "c"])
  }
}
