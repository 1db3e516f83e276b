import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// Arrangements as events, and the calendar they make.
struct CalendarTests {
  @Test func `a year that ships is recorded with its days, in order`() throws {
    let county = try TestCounty.staffed()
    let outcome = try county.accept(RuleExample.announce2026)
    #expect(outcome.types == ["calendar.announced"])
    guard case .calendar(.announced(let event)) = outcome.events.first else { return }
    #expect(event.source == .program)
    #expect(event.replaces == nil)
    #expect(event.daysOff.count == 19)
    #expect(event.workdays.first == "2026-01-04")
    #expect(try county.calendar().arrangement(.national, of: 2026)?.position != nil)
  }

  @Test func `another arrangement for the same year takes its place, and says whose`() throws {
    let county = try TestCounty.staffed()
    try county.accept(RuleExample.announce2026)
    let first = county.entries.count
    #expect(try !county.calendar().isWorking("2026-10-07"))
    let outcome = try county.accept(
      RuleExample.announce(2026, off: ["2026-10-01", "2026-10-02"]))
    guard case .calendar(.announced(let event)) = outcome.events.first else { return }
    #expect(event.replaces == first)
    #expect(event.source == .office)
    #expect(try county.calendar().isWorking("2026-10-07"))
  }

  @Test func `the order in which days are typed in does not matter`() throws {
    let county = try TestCounty.staffed()
    try county.accept(RuleExample.announce(2027, off: ["2027-01-04", "2027-01-01"]))
    let again = try county.when(RuleExample.announce(2027, off: ["2027-01-01", "2027-01-04"]))
    #expect(again.events.isEmpty)
    #expect(again.refusal == nil)
  }

  @Test func `a term over a year is provisional until its notice is recorded`() throws {
    let county = try TestCounty.staffed(now: "2026-11-02T01:00:00Z")
    try county.accept(RuleExample.announce2026)
    func due() throws -> Due {
      Term.workingDays(3).due(from: "2026-12-30", in: try county.calendar())
    }
    #expect(try due().isProvisional)
    #expect(try due().lastDay == "2027-01-04")
    try county.accept(RuleExample.announce(2027, off: ["2027-01-01", "2027-01-04"]))
    #expect(try !due().isProvisional)
    #expect(try due().lastDay == "2027-01-06")
  }

  @Test func `the region's year is unknown until somebody says it has none`() throws {
    let county = try TestCounty.staffed()
    try county.accept(RuleExample.announce2026)
    #expect(try county.calendar().day("2026-05-28").isRegionUnknown)
    try county.accept(RuleExample.announce(2026, off: [], scope: "region"))
    #expect(try !county.calendar().day("2026-05-28").isRegionUnknown)
  }

  @Test func `a day says whose arrangement names it`() throws {
    let county = try TestCounty.staffed()
    try county.accept(RuleExample.announce2026)
    try county.accept(RuleExample.announce(2026, off: ["2026-05-28"], scope: "region"))
    let calendar = try county.calendar()
    #expect(calendar.day("2026-05-28").exception == .region)
    #expect(calendar.day("2026-05-01").exception == .national)
    #expect(calendar.day("2026-05-09").isWorking)
    #expect(calendar.day("2026-05-27").exception == nil)
    #expect(calendar.day("2027-05-27").isProvisional)
  }
}
