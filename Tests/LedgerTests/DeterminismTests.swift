import EventLog
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// The same requests give the same ledger, on any machine and in any grouping.
@Suite struct DeterminismTests {
  /// The stored bytes of every record, but for the commitments to texts: each is made with a random
  /// key. They stand before the data, 40 bytes apart; see docs/log-format.md.
  private func records(_ desk: Desk) throws -> [[UInt8]] {
    try desk.ledger.read { snapshot in
      try (1...snapshot.head.position).map { position in
        try snapshot.withRecord(at: position) { record throws(LogError) in
          var bytes = record.bytes.withUnsafeBytes { Array($0) }
          let data = bytes.count - record.data.byteCount
          for object in 0..<record.objectCount {
            let start = data - 40 * (record.objectCount - object)
            bytes.replaceSubrange(start..<start + 32, with: repeatElement(0, count: 32))
          }
          return bytes
        }
      }
    }
  }

  @Test
  func
    `two plays differ in event ids, which carry the log's own, in commitments, and in nothing else`()
    throws
  {
    let (one, two) = (try Desk.afterOpening(), try Desk.afterOpening())
    #expect(try one.rows() == two.rows())
    let (first, second) = (try records(one), try records(two))
    #expect(first.count == second.count)
    // The event id is at bytes 32 to 47 of a record; see docs/log-format.md.
    let id = 32..<48
    for (left, right) in zip(first, second) {
      #expect(left[id] != right[id])
      #expect(left[..<id.lowerBound] == right[..<id.lowerBound])
      #expect(left[id.upperBound...] == right[id.upperBound...])
    }
  }

  @Test func `requests sent in groups give what they give one by one`() throws {
    let one = try Desk.afterOpening()
    let grouped = try Desk()
    var group: [ScenarioLine] = []
    func send() throws {
      guard let staff = group.first?.staff else { return }
      _ = try grouped.group(group.map(\.request), as: staff)
      try grouped.reopen()
      group = []
    }
    for line in try ScenarioLine.opening() {
      if let staff = group.first?.staff, staff != line.staff { try send() }
      group.append(line)
    }
    try send()
    #expect(try one.rows() == grouped.rows())
    #expect(try records(one).map(\.count) == records(grouped).map(\.count))
    #expect(try one.records().map(\.data) == grouped.records().map(\.data))
  }
}
