import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// A correction that went to a unit whose it is not, and by when it is with its host (A20).
struct MessageForwardTests {
  private func due(
    _ county: TestCounty, _ rule: DeadlineRule, of id: MessageID
  ) throws -> CivilDate? {
    try county.tables.openDeadlines(rule, of: .message(id)).first?.due?.lastDay
  }

  private func missed(_ county: TestCounty) -> [String] {
    county.entries.compactMap { entry in
      if case .deadline(.missed(let event)) = entry.event { event.rule.text } else { nil }
    }
  }

  private func sentBack(
    assigned: Instant, back: Instant, again: Instant
  ) throws -> TestCounty {
    let county = try Citizens.county(now: "2026-03-06T08:00:00Z")
    county.now = "2026-03-06T09:00:00Z"
    try county.accept(Citizens.correction().setting("concerns", "site-portal"))
    let id = try #require(try county.tables.lastMessage)
    county.now = assigned
    try county.accept(Citizens.accept(id, to: "education"))
    county.now = back
    try county.accept(Citizens.sendBack(id))
    #expect(try due(county, MessageDeadlines.limit, of: id) == "2026-03-11")
    county.now = again
    try county.accept(Citizens.assign(id, to: "culture"))
    #expect(try due(county, MessageDeadlines.forward, of: id) == nil)
    #expect(try due(county, MessageDeadlines.limit, of: id) == "2026-03-11")
    return county
  }

  @Test func `what went astray is with its host in time by the one who takes it`() throws {
    let inTime = try sentBack(
      assigned: "2026-03-09T01:00:00Z", back: "2026-03-09T02:00:00Z", again: "2026-03-09T15:59:00Z")
    #expect(missed(inTime) == [])
    let late = try sentBack(
      assigned: "2026-03-09T01:00:00Z", back: "2026-03-09T02:00:00Z", again: "2026-03-09T16:00:00Z")
    #expect(missed(late) == ["A20.2.forward"])
    let back = try sentBack(
      assigned: "2026-03-09T01:00:00Z", back: "2026-03-10T02:00:00Z", again: "2026-03-10T03:00:00Z")
    #expect(missed(back) == ["A20.2.forward"])
    #expect(try late.rebuiltRows() == late.rows())
  }

  @Test func `what was forwarded late and comes back is late once`() throws {
    let county = try sentBack(
      assigned: "2026-03-10T01:00:00Z", back: "2026-03-10T02:00:00Z", again: "2026-03-11T01:00:00Z")
    #expect(missed(county) == ["A20.2.forward"])
  }
}
