import CivilTime
import Regulation
import TestSupport
import Testing

/// A site that is closed while it is offline: both end as one.
struct ClosedWhileOfflineTests {
  @Test func `taking it down ends the spell, its case and its violation`() throws {
    let county = try TestCounty.withSites()
    let outage = Outage()
    try county.takeOffline(outage, until: "2026-03-20")
    county.wait(until: "2026-04-10")
    let closing = Closing("jiaoyu", number: 2)
    for step in ["propose", "consent", "review", "approve", "hang-notice"] as [StepID] {
      try county.accept(try closing.request(step))
    }
    try county.accept(closing.column("jiaoyu"))
    for step in ["migrate", "verify", "announce", "take-down"] as [StepID] {
      try county.accept(try closing.request(step))
    }
    let site = try county.site("jiaoyu")
    #expect(site.phase == .closed)
    let spell = try #require(site.offline?.spells.first)
    #expect(spell.ending == .closed && spell.days == 39 && spell.daysOverLimit == 9)
    #expect(try county.state(outage.caseID()).status != .running)
    #expect(county.raised(.offlineTooLong).count == 1)
    #expect(county.ended(.offlineTooLong).count == 1)
    #expect(try county.open("A15.max-days") == nil)
    #expect(
      try county.when(try outage.request("restore", of: "site-temporary-offline")).rule
        == "case.running")
  }
}
