import CivilTime
import EventLog
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// What time it is, and when things happened.
@Suite struct TimeTests {
  private func rename(_ number: Int, _ more: JSONMember...) -> JSONValue {
    guard case .object(let members) = Desk.rename("n-\(number)", to: "名称\(number)") else {
      return [:]
    }
    return .object(members + more)
  }

  private func clock(_ instant: Instant) -> Clock { Clock { instant } }

  @Test func `the machine's clock is the time of a real ledger, and no request may say another`()
    throws
  {
    let desk = try Desk(simulatedClock: false)
    let noon = clock("2026-03-05T04:00:00Z")
    let given = JSONMember("now", "2026-03-04T00:00:00Z")
    #expect(
      try desk.send("office.rename", rename(1, given), clock: noon).rule
        == "record.simulated-clock")
    try desk.send("office.rename", rename(1), clock: noon)
    let last = try #require(try desk.records().last)
    #expect(last.recordedAt == "2026-03-05T04:00:00Z")
    #expect(last.occurredOn == "2026-03-05")
  }

  @Test func `a clock set back does not take the ledger back, nor its date`() throws {
    let desk = try Desk(simulatedClock: false)
    try desk.send("office.rename", rename(1), clock: clock("2026-03-05T04:00:00Z"))
    try desk.send("office.rename", rename(2), clock: clock("2020-01-01T00:00:00Z"))
    let last = try #require(try desk.records().last)
    #expect(last.recordedAt == "2026-03-05T04:00:00Z")
    #expect(last.occurredOn == "2026-03-05")
    try desk.expectSound()
  }

  @Test func `a simulated clock stands still without a word and does not go back`() throws {
    let desk = try Desk()
    try desk.send("office.rename", rename(1, JSONMember("now", "2026-04-01T00:00:00Z")))
    try desk.send("office.rename", rename(2))
    try desk.send("office.rename", rename(3, JSONMember("now", "2026-03-01T00:00:00Z")))
    #expect(
      try desk.records().suffix(3).map(\.recordedAt)
        == Array(repeating: "2026-04-01T00:00:00Z", count: 3))
  }

  @Test
  func `a day that has not come by legal time is refused, and the day that has just begun not`()
    throws
  {
    let desk = try Desk(simulatedClock: false)
    // Half past midnight of the sixth in Xiji, the fifth in Greenwich.
    let now = clock("2026-03-05T16:30:00Z")
    #expect(
      try desk.send(
        "office.rename", rename(1, JSONMember("occurredOn", "2026-03-07")), clock: now
      ).rule == "record.fact-date")
    #expect(
      try desk.send(
        "office.rename", rename(1, JSONMember("occurredOn", "2026-03-06")), clock: now
      ).outcome == .answered)
    try desk.send("office.rename", rename(2), clock: now)
    #expect(try desk.records().suffix(2).map(\.occurredOn) == ["2026-03-06", "2026-03-06"])
  }

  @Test func `the last moment there is can be recorded and told`() throws {
    let desk = try Desk()
    let end = JSONMember("now", "9999-12-31T23:59:59.999999Z")
    #expect(try desk.send("office.rename", rename(1, end)).outcome == .answered)
    #expect(try desk.send("event.list", ["stream": "office-xiji-zwgkb"]).outcome == .answered)
    #expect(try desk.send("office.rename", rename(2)).outcome == .answered)
    try desk.expectSound()
  }
}
