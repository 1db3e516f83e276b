import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// A site that goes down without asking fares no better than one that asks: its days and its time count.
struct DownTests {
  let outage = Outage()
  private let own: StepID = "site-temporary-offline"

  /// A county whose site was found down on 2 March.
  private func down() throws -> TestCounty {
    let county = try TestCounty.withSites()
    try county.accept(outage.observe(false))
    return county
  }

  private func spell(_ county: TestCounty) throws -> OfflineSpell {
    try #require(try county.site("jiaoyu").offline?.spells.last)
  }

  @Test(arguments: [("2026-03-02", false), ("2026-03-03", true)] as [(CivilDate, Bool)])
  func `it counts in its year, unless it is back on the day it was found down`(
    _ back: CivilDate, _ counts: Bool
  ) throws {
    let county = try down()
    #expect(try county.site("jiaoyu").phase == .live)
    county.wait(until: back)
    try county.accept(outage.observe(true))
    let spell = try spell(county)
    #expect(spell.kind == .withoutCase && spell.caseID == nil && spell.endedOn == back)
    #expect(spell.isCounted == counts)
    county.wait(until: "2026-06-01")
    let asked = try county.attempt(outage.propose(until: "2026-06-10"))
    #expect(asked.rule == (counts ? "A15.once-a-year" : nil), "\(asked)")
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `the next year has a time of its own`() throws {
    let county = try down()
    county.wait(until: "2026-03-10")
    try county.accept(outage.observe(true))
    county.wait(until: "2027-01-02")
    #expect(try county.attempt(outage.propose(until: "2027-01-10")).refusal == nil)
  }

  @Test(arguments: [("2026-04-01", 0), ("2026-04-02", 1)] as [(CivilDate, Int)])
  func `its thirty days run from the day it was found down`(
    _ back: CivilDate, _ over: Int
  ) throws {
    let county = try down()
    #expect(try county.open("A15.max-days", "without-case")?.due?.lastDay == "2026-04-01")
    county.wait(until: back)
    try county.accept(outage.observe(true))
    #expect(county.raised(.offlineTooLong).count == over)
    #expect(county.ended(.offlineTooLong).count == over)
    #expect(try spell(county).daysOverLimit == over)
    #expect(try county.open("A15.max-days") == nil)
  }

  @Test(arguments: [("2026-04-01", nil), ("2026-04-02", "A15.max-days")] as [(CivilDate, String?)])
  func `a case that takes it over has what is left of the thirty days`(
    _ until: CivilDate, _ rule: String?
  ) throws {
    let county = try down()
    county.wait(until: "2026-03-06")
    #expect(try county.attempt(outage.propose(until: until)).rule == rule)
  }

  @Test func `taken offline by a case, it was down from the day it was found so`() throws {
    let county = try down()
    county.wait(until: "2026-03-06")
    try county.takeOffline(outage, until: "2026-03-20")
    let running = try spell(county)
    #expect(running.startedOn == "2026-03-02" && running.withoutCaseUntil == "2026-03-06")
    #expect(running.lastDay == "2026-04-01" && running.kind == .temporary)
    #expect(try county.site("jiaoyu").offline?.spells.count == 1)
    #expect(county.ended(.downWithoutCase).count == 1)
    let term = try #require(try county.open("A15.max-days"))
    #expect(term.due?.lastDay == "2026-04-01" && term.caseID == outage.caseID())
    county.wait(until: "2026-04-03")
    try county.accept(outage.request("restore", of: own))
    #expect(try spell(county).days == 32)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test(arguments: [("2026-03-02", 1), ("2026-03-03", 2)] as [(CivilDate, Int)])
  func `an emergency of the day it was found down is what was seen; a later one is not`(
    _ day: CivilDate, _ count: Int
  ) throws {
    let county = try down()
    county.wait(until: day)
    try county.accept(outage.emergency())
    let spells = try #require(try county.site("jiaoyu").offline?.spells)
    #expect(spells.count == count && spells.count(where: \.isCounted) == count - 1)
    #expect(spells.last?.kind == .emergency && spells.last?.startedOn == day)
    #expect(try county.open("A15.max-days") == nil)
  }

  @Test func `a second time in the year is said to be one`() throws {
    let county = try down()
    county.wait(until: "2026-03-10")
    try county.accept(outage.observe(true))
    county.wait(until: "2026-05-10")
    try county.accept(outage.observe(false))
    #expect(county.raised(.downWithoutCase).first?.found.en.contains("that year") == false)
    #expect(county.raised(.downWithoutCase).last?.found.en.contains("from 2026-03-02") == true)
  }

  @Test func `what counted becomes an emergency by somebody's decision, once it is back`() throws {
    let county = try down()
    #expect(try county.attempt(outage.reclassify()).rule == "A15.2.reclassification")
    county.wait(until: "2026-03-05")
    try county.accept(outage.observe(true))
    try county.accept(outage.reclassify())
    try county.go(on: outage, "site-offline-reclassification", through: "decide")
    #expect(try spell(county).kind == .emergency)
    #expect(try county.site("jiaoyu").offline?.counted(in: 2026) == nil)
    #expect(try county.attempt(outage.propose(until: "2026-03-20")).refusal == nil)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `what was seen before a case took it offline, and told later, ended with that`() throws
  {
    let county = try TestCounty.withSites()
    county.wait(until: "2026-03-20")
    try county.accept(outage.emergency().on("2026-03-05"))
    try county.accept(
      try outage.request("restore", of: "site-emergency-offline").on("2026-03-10"))
    try county.accept(outage.observe(false).on("2026-03-02"))
    let spell = try spell(county)
    #expect(spell.kind == .withoutCase && spell.endedOn == "2026-03-05" && spell.days == 3)
    #expect(try county.open("A15.max-days") == nil)
  }
}
