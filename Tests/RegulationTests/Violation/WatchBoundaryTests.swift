import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// Every kind of violation on both sides of its boundary, and one fact that is one violation.
struct WatchBoundaryTests {
  private let outage = Outage()

  @Test func `filings that go missing one after another are one violation until all are back`()
    throws
  {
    let county = try TestCounty.withSites()
    try county.accept(RevokedFilingTests.revoke("mark").by("staffing-clerk"))
    try county.accept(RevokedFilingTests.revoke("police").by("police-clerk"))
    #expect(county.raised(.missingFilings).map(\.subject) == [.site("jiaoyu")])
    #expect(county.ended(.missingFilings).isEmpty)
  }

  @Test func `a filing that is on record raises nothing of itself`() throws {
    let county = try TestCounty.withSites()
    #expect(county.raised(.missingFilings).isEmpty)
  }

  @Test func `a site seen online without a launch is one violation, however often it is seen`()
    throws
  {
    let county = try TestCounty.withPortal()
    try county.open(Opening("jiaoyu"), through: "approve")
    try county.accept(outage.observe(true))
    county.wait(until: "2026-03-03")
    try county.accept(outage.observe(true))
    #expect(county.raised(.liveWithoutApproval).count == 1)
  }

  @Test func `a site that is live by its launch is seen online, and nothing is raised`() throws {
    let county = try TestCounty.withSites()
    try county.accept(outage.observe(true))
    #expect(county.raised(.liveWithoutApproval).isEmpty)
    #expect(county.raised(.downWithoutCase).isEmpty)
  }

  @Test func `thirty days offline are one violation, however long it lasts`() throws {
    let county = try TestCounty.withSites()
    try county.takeOffline(outage, until: "2026-03-20")
    for day in ["2026-04-01", "2026-04-02", "2026-04-20", "2026-06-01"] as [CivilDate] {
      county.wait(until: day)
      try county.sweep()
      #expect(county.raised(.offlineTooLong).count == (day > "2026-04-01" ? 1 : 0))
    }
  }

  @Test func `a finding that is sent back and missed again is one violation`() throws {
    let county = try Supervising.county()
    try county.accept(Supervising.issue())
    county.wait(until: "2026-03-14")
    try county.accept(Supervising.rectify(on: "2026-03-14"))
    #expect(county.raised(.rectificationOverdue).count == 1)
    try county.accept(Supervising.sendBack())
    county.wait(until: "2026-03-21")
    try county.sweep()
    #expect(county.raised(.rectificationOverdue).count == 1)
    try county.settle()
    #expect(county.ended(.rectificationOverdue).count == 1)
  }

  @Test(arguments: [("2026-03-13", 0), ("2026-03-14", 1)] as [(CivilDate, Int)])
  func `a finding is overdue the day behind its last one`(_ day: CivilDate, _ count: Int) throws {
    let county = try Supervising.county()
    try county.accept(Supervising.issue())
    county.wait(until: day)
    try county.sweep()
    #expect(county.raised(.rectificationOverdue).count == count)
  }

  @Test func `another text seen twice at a place is one violation`() throws {
    let county = try published()
    try county.accept(see([JSONMember("judged", "different")]))
    county.wait(until: "2026-03-03")
    try county.accept(see([JSONMember("judged", "different")]))
    #expect(county.raised(.published).map(\.subject) == [Newsroom.site])
  }

  @Test(arguments: ["same", "absent"])
  func `what is as approved, or is not there, is no text that nobody approved`(_ judged: String)
    throws
  {
    let county = try published()
    try county.accept(see([JSONMember("judged", .string(judged))]))
    #expect(county.raised(.published).isEmpty)
  }

  @Test func `quarters without an inspection are one violation of a site`() throws {
    let county = try Inspecting.county()
    for (day, count) in [("2026-06-30", 0), ("2026-07-01", 2), ("2026-10-01", 2)]
      as [(CivilDate, Int)]
    {
      county.wait(until: day)
      try county.sweep()
      #expect(county.raised(.inspectionMissing).count == count)
    }
  }

  @Test func `years without a report are one violation of a site`() throws {
    let county = try Newsroom.county()
    for (day, count) in [("2027-01-31", 0), ("2027-02-01", 1), ("2028-02-01", 1)]
      as [(CivilDate, Int)]
    {
      county.wait(until: day)
      try county.sweep()
      #expect(county.raised(.reportMissing).count { $0.subject == .site("portal") } == count)
    }
  }

  @Test func `a site that is down is one violation, and none where a case took it offline`() throws
  {
    let down = try TestCounty.withSites()
    try down.accept(outage.observe(false))
    down.wait(until: "2026-03-04")
    try down.accept(outage.observe(false))
    #expect(down.raised(.downWithoutCase).count == 1)
    let offline = try TestCounty.withSites()
    try offline.takeOffline(outage, until: "2026-03-20")
    offline.wait(until: "2026-03-10")
    try offline.accept(outage.observe(false))
    #expect(offline.raised(.downWithoutCase).isEmpty)
  }

  @Test func `every kind of violation is raised by a test here`() {
    let here: [ViolationKind] = [
      .missingFilings, .liveWithoutApproval, .downWithoutCase, .offlineTooLong,
      .rectificationOverdue, .published, .inspectionMissing, .reportMissing,
    ]
    #expect(Set(here) == Set(Areas.violations))
  }

  private func published() throws -> TestCounty {
    let county = try Newsroom.county()
    try county.accept(Newsroom.draft())
    try county.ready()
    try county.accept(Newsroom.publish())
    return county
  }

  private func see(_ members: [JSONMember]) -> Request {
    Newsroom.see(Newsroom.item, at: Newsroom.site, by: "editor", members)
  }
}
