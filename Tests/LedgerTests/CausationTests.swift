import EventLog
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// Which event brought another about, as the log says it.
struct CausationTests {
  @Test
  func `what a request brings about names its first event, and what follows the one that shows it`()
    throws
  {
    let desk = try Desk()
    var (caused, followed) = (0, 0)
    for line in try ScenarioLine.opening() {
      let before = try desk.head()
      try desk.send(line.request, as: line.staff)
      // What was missed by then comes first, by nobody.
      let own = try desk.records().dropFirst(before).drop { $0.actor == nil }
      guard let first = own.first else { continue }
      #expect(first.causation == nil, "\(first.type)")
      for event in own.dropFirst() {
        if event.actor != nil {
          #expect(event.causation == first.position, "\(event.type)")
          caused += 1
        } else {
          let cause = try #require(event.causation, "\(event.type)")
          #expect((first.position..<event.position).contains(cause))
          followed += 1
        }
      }
    }
    #expect(caused > 0 && followed > 0)
  }

  @Test func `a violation names the very event that showed it`() throws {
    let desk = try Desk.afterOpening()
    let records = try desk.records()
    let shown = records.filter { $0.type == ViolationRaised.type }.compactMap { raised in
      records.first { $0.position == raised.causation }?.type
    }
    #expect(!shown.isEmpty)
    #expect(shown.allSatisfy { $0 == SiteRegisteredExisting.type || $0 == DeadlineMissed.type })
  }
}
