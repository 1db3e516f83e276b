import CivilTime
import Cryptography
import Glibc
import Testing

@testable import EventLog

/// A directory of its own, gone when the value is.
final class Scratch {
  let path: String

  init() throws {
    var template = Array("/tmp/siteledger-test-XXXXXX".utf8CString)
    path = try template.withUnsafeMutableBufferPointer { buffer in
      let address = try #require(buffer.baseAddress)
      return String(cString: try #require(mkdtemp(address)))
    }
  }

  deinit {
    for name in ["data.mdb", "lock.mdb"] { unlink(path + "/" + name) }
    rmdir(path)
  }
}

let start: Instant = "2026-01-02T03:04:05.678901Z"

@Suite struct SmokeTests {
  @Test func `what was appended is read back`() throws {
    let scratch = try Scratch()
    let log = try EventLog.open(scratch.path)
    let appended = try log.write { transaction throws(LogError) in
      try transaction.append(
        Append(
          writes: [
            .init(
              stream: "order-1", expected: .none,
              events: [
                NewEvent(type: "opened", data: Array("{}".utf8)),
                NewEvent(type: "closed", data: []),
              ])
          ], now: start))
    }
    #expect(appended.positions == 1..<3)
    let events = try log.read { snapshot throws(LogError) in
      try snapshot.events(Query(.stream("order-1")))
    }
    #expect(events.map(\.type) == ["opened", "closed"])
    #expect(events.map(\.version) == [1, 2])
    #expect(events.first?.recordedAt == start)
    try log.close()
    let again = try EventLog.open(scratch.path)
    #expect(try again.read { s throws(LogError) in try s.head.position } == 2)
    #expect(again.logID == log.logID)
  }
}
