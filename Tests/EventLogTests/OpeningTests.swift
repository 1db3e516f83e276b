import Cryptography
import Glibc
import LMDB
import Testing

@testable import EventLog

@Suite struct OpeningTests {
  @Test func `a log is opened once in a process`() throws {
    let fixture = try Fixture()
    #expect(throws: LogError.alreadyOpen) { try EventLog.open(fixture.scratch.path) }
    #expect(throws: LogError.alreadyOpen) { try EventLog.open(fixture.scratch.path + "/.") }
    try fixture.reopen()
  }

  @Test func `a closed log answers that it is closed`() throws {
    let fixture = try Fixture()
    try fixture.log.close()
    #expect(throws: LogError.storage("the log is closed")) { try fixture.head() }
    #expect(throws: LogError.storage("the log is closed")) { try fixture.append("s") }
    try fixture.log.close()
  }

  @Test func `another LMDB environment is not taken for a log, nor changed`() throws {
    let scratch = try Scratch()
    do {
      let environment = try Environment(path: scratch.path)
      _ = try environment.open(tables: ["accounts"], create: true)
      try environment.close()
    }
    #expect(throws: LogError.notALog("the tables in data.mdb are not a log's")) {
      try EventLog.open(scratch.path)
    }
  }

  @Test func `a file that is no environment, and a missing log to read, are refused`() throws {
    let scratch = try Scratch()
    #expect(throws: LogError.self) {
      try EventLog.open(scratch.path, options: .init(isReadOnly: true))
    }
    let file = fopen(scratch.path + "/data.mdb", "w")
    fputs(String(repeating: "no", count: 10_000), file)
    fclose(file)
    #expect(throws: LogError.notALog("data.mdb is not an LMDB file")) {
      try EventLog.open(scratch.path)
    }
  }

  @Test func `a newer format is known as such`() throws {
    let fixture = try Fixture()
    try fixture.log.close()
    do {
      let environment = try Environment(path: fixture.scratch.path)
      let meta = try #require(try environment.open(tables: ["meta"], create: false)[0])
      let transaction = try environment.beginWrite()
      try transaction.writes.put(
        "siteledger-log 2".bytes, for: "format".bytes, in: meta)
      try transaction.commit()
      try environment.close()
    }
    #expect(throws: LogError.newerFormat("siteledger-log 2")) {
      try EventLog.open(fixture.scratch.path)
    }
  }

  @Test func `an auditor reads and cannot write`() throws {
    let fixture = try Fixture()
    try fixture.append("s-1", ["a", "b"])
    try fixture.log.close()
    let log = try EventLog.open(
      fixture.scratch.path, options: .init(isReadOnly: true, tables: ["sites"]))
    let sites = log.table("sites")
    try log.read { snapshot throws(LogError) in
      #expect(try snapshot.head.position == 2)
      #expect(try snapshot.count(sites) == 0)
      #expect(try snapshot.get([1], in: sites) == nil)
    }
    #expect(throws: LogError.readOnly) { try log.write { _ in } }
    #expect(try log.verify().isSound)
  }

  @Test func `files are their owner's alone`() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/a/b"
    let log = try EventLog.open(path)
    for (name, mode) in [("", 0o700), ("/data.mdb", 0o600), ("/lock.mdb", 0o600)] {
      var facts = stat()
      #expect(stat(path + name, &facts) == 0)
      #expect(facts.st_mode & 0o777 == mode_t(mode))
    }
    try log.close()
    for name in ["/data.mdb", "/lock.mdb"] { unlink(path + name) }
    rmdir(path)
    rmdir(scratch.path + "/a")
  }

  @Test func `a backup is the same log`() throws {
    let fixture = try Fixture()
    for number in 0..<50 { try fixture.append("s-\(number % 4)") }
    let copy = try Scratch()
    try fixture.log.backup(to: copy.path)
    #expect(throws: LogError.self) { try fixture.log.backup(to: copy.path) }
    var facts = stat()
    #expect(stat(copy.path + "/data.mdb", &facts) == 0)
    #expect(facts.st_mode & 0o777 == 0o600)
    let log = try EventLog.open(copy.path)
    #expect(log.logID == fixture.log.logID)
    #expect(
      try log.read { snapshot throws(LogError) in try snapshot.root().bytes } == fixture.root())
    #expect(try log.verify().isSound)
    try log.close()
  }
}
