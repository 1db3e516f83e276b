import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// The security of sites: what it lacks, what recurs, and what an incident asks for.
struct SecurityTests {
  private func lacking(_ county: TestCounty) throws -> [SecurityNeed] {
    try SecurityShow(site: "portal").answer(View(of: county.tables, at: county.now)).line.lacking
  }

  private func open(_ county: TestCounty, _ rule: DeadlineRuleID) throws -> [Deadline] {
    var found: [Deadline] = []
    try county.tables.deadlines.rows.scan { _, row in
      if row.rule == rule, row.isOpen { found.append(row) }
      return true
    }
    return found
  }

  private func short(_ county: TestCounty, _ rule: DeadlineRuleID) throws -> [String] {
    var periods: [String] = []
    try county.tables.deadlines.shortfalls.scan { _, row in
      if row.rule == rule { periods.append(row.period.text) }
      return true
    }
    return periods
  }

  private func interpret(_ parameter: String, _ value: String) -> Request {
    Request(
      "openness-leader", "interpretation.issue",
      ["parameter": .string(parameter), "value": .string(value), "effectiveFrom": "2026-03-02"]
    ).withPaper("西政公开〔2026〕3号")
  }

  @Test func `a site lacks everything until it is recorded, one by one`() throws {
    let county = try Responding.county()
    #expect(
      try lacking(county) == [
        .hosting, .level, .rules, .procedures, .monitoring, .plan, .duty, .officer,
      ])
    try county.accept(Securing.host("other", "other"))
    #expect(try lacking(county).prefix(2) == [.platform, .cloud])
    try county.accept(Securing.host())
    try county.accept(Securing.grade())
    for regime in SecurityRegime.allCases {
      try county.accept(Securing.establish(regime).withPaper("西政网安〔2026〕2号"))
    }
    #expect(try lacking(county) == [.plan, .duty, .officer])
    try county.accept(Securing.filePlan(cac: nil))
    #expect(try lacking(county) == [.planWithCAC, .duty, .officer])
    try county.accept(Securing.filePlan())
    try county.accept(Watching.portalPlan())
    try county.accept(Securing.name())
    #expect(try lacking(county).isEmpty)
    try county.accept(
      Request("admin", "staff.remove", ["staff": "security", "reason": "调离"]))
    #expect(try lacking(county) == [.officer])
    county.wait(until: "2026-04-01")
    #expect(try lacking(county) == [.duty, .officer])
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `what is on record already is no event`() throws {
    let county = try Responding.county()
    let requests = [
      Securing.host(), Securing.grade(), Securing.assess(), Securing.rectify(2),
      Securing.establish(.monitoring), Securing.filePlan(), Securing.name(),
      Securing.open(), Securing.handle(), Securing.tell(),
    ]
    for request in requests { try county.accept(request) }
    for request in requests where request.method != "security.open-incident" {
      let again = try county.when(request)
      #expect(again.refusal == nil && again.events.isEmpty, "\(request.method)")
    }
  }

  @Test func `the open sites of an office are listed with what they lack`() throws {
    let county = try TestCounty.withSites()
    let view = View(of: county.tables, at: county.now)
    let all = try SecurityList().lines(view, in: [1, 5]) { $0.sites.map(\.site.subject) }
    #expect(all.contains(.site("portal")) && all.contains(.site("jiaoyu")))
    #expect(
      try SecurityList(office: "education").lines(view, in: [1]) { $0.sites.map(\.site.subject) }
        == [.site("jiaoyu")])
  }

  @Test func `problems of an assessment wait until the last is fixed`() throws {
    let county = try Responding.county()
    try county.accept(Securing.grade())
    try county.accept(Securing.assess())
    #expect(try open(county, "A25.rectify").map(\.office) == ["openness"])
    try county.accept(Securing.rectify(2))
    #expect(try open(county, "A25.rectify").count == 1)
    try county.accept(Securing.rectify(3))
    #expect(try open(county, "A25.rectify").isEmpty)
    try county.accept(Securing.assess(problems: 0, "测评〔2026〕2号"))
    #expect(try open(county, "A25.rectify").isEmpty)
    func sum(_ id: FigureID) throws -> Int {
      let figure = try #require(FigureBook.figure(id))
      var sum = 0
      try county.tables.figures.forEachEvent(of: figure, upTo: .max) { sum += $0.amount }
      return sum
    }
    #expect(try sum("A35.assessments") == 2)
    #expect(try sum("A35.security-problems") == 3 && sum("A35.security-problems-fixed") == 3)
    let view = View(of: county.tables, at: county.now)
    #expect(
      try AssessmentList(site: "portal").lines(view, in: [1]) { $0.assessments.map(\.fixedCount) }
        == [3, 0])
  }

  @Test(
    arguments: [(3, true, []), (3, false, ["2027"]), (2, false, [])] as [(Int64, Bool, [String])])
  func `from level three on a year without an assessment falls short`(
    _ level: Int64, _ isAssessed: Bool, _ years: [String]
  ) throws {
    let county = try Responding.county()
    try county.accept(Securing.grade(level))
    county.wait(until: "2027-03-01")
    if isAssessed { try county.accept(Securing.assess()) }
    county.wait(until: "2027-12-31")
    try county.sweep()
    #expect(try short(county, "A25.assessment").isEmpty)
    county.wait(until: "2028-01-01")
    try county.sweep()
    #expect(try short(county, "A25.assessment") == years)
    #expect(try open(county, "A25.reassess").isEmpty)
  }

  @Test func `of level two the cycle is an interpretation's, counted from the last assessment`()
    throws
  {
    let county = try Responding.county()
    try county.accept(interpret("A25.level-2-cycle", "days-730"))
    try county.accept(Securing.grade())
    #expect(try open(county, "A25.reassess").map { $0.due?.lastDay } == ["2028-03-01"])
    county.wait(until: "2026-06-01")
    try county.accept(Securing.assess())
    #expect(try open(county, "A25.reassess").map { $0.due?.lastDay } == ["2028-05-31"])
    try county.accept(Securing.grade(3))
    #expect(try open(county, "A25.reassess").isEmpty)
  }

  @Test(arguments: [(1, ["2027"]), (2, [])] as [(Int, [String])])
  func `drills are owed once there is a plan, as many as are asked for`(
    _ count: Int, _ years: [String]
  ) throws {
    let county = try Responding.county()
    try county.accept(interpret("A28.drills-a-year", "2"))
    try county.accept(Securing.filePlan())
    county.wait(until: "2027-02-01")
    for kind in [DrillKind.tabletop, .handsOn].prefix(count) {
      try county.accept(Securing.drill(kind))
    }
    county.wait(until: "2028-01-01")
    try county.sweep()
    #expect(try short(county, "A28.drills") == years)
    let view = View(of: county.tables, at: county.now)
    #expect(
      try DrillList(site: "portal").lines(view, in: [1]) { $0.drills.map(\.drillKind) }.count
        == count)
  }

  @Test func `training is owed once an officer is named, and people find what they did`() throws {
    let county = try Responding.county()
    try county.accept(Securing.name())
    county.wait(until: "2028-01-01")
    try county.sweep()
    #expect(try short(county, "A31.trainings") == ["2027"])
    try county.accept(
      Securing.train(.examination, "口令", [("editor", true), ("openness-clerk", false)]))
    try county.accept(Securing.train())
    let view = View(of: county.tables, at: county.now)
    #expect(
      try TrainedList(staff: "openness-clerk").lines(view, in: [1, 5]) {
        $0.trainings.map(\.passed)
      }
        == [false, nil])
    #expect(
      try TrainingList(site: "portal").lines(view, in: [1]) { $0.trainings.map(\.trainees.count) }
        == [2, 2])
    county.wait(until: "2029-01-01")
    try county.sweep()
    #expect(try short(county, "A31.trainings") == ["2027"])
  }

  @Test func `an incident asks for a report to each of two, and for its end`() throws {
    let county = try Responding.county()
    try county.accept(Securing.open())
    #expect(try open(county, "A28.report").count == 2 && open(county, "A28.incident").count == 1)
    try county.accept(Securing.tell())
    #expect(try open(county, "A28.report").map(\.part) == ["20260302-000001-county-openness"])
    try county.accept(Securing.tell("openness"))
    #expect(try open(county, "A28.report").isEmpty)
    try county.accept(Securing.handle())
    try county.accept(Securing.close)
    #expect(try open(county, "A28.incident").isEmpty)
    #expect(try county.rows() == county.rebuiltRows())
    let view = View(of: county.tables, at: county.now)
    #expect(
      try SecurityIncidentList(site: "portal").lines(view, in: [1]) {
        $0.securityIncidents.map(\.actionCount)
      } == [1])
  }

  private func shown(_ county: TestCounty) throws -> SecurityIncidentAnswer {
    let id = try #require(SecurityIncidentID("20260302-000001"))
    return try SecurityIncidentShow(securityIncident: id).answer(
      View(of: county.tables, at: county.now))
  }

  @Test(
    arguments: [
      ("2026-03-02T12:00:00+08:00", false), ("2026-03-02T12:00:01+08:00", true),
    ] as [(String, Bool)])
  func `from considerable on, four hours are shown`(_ time: String, _ isLate: Bool) throws {
    let county = try Responding.county()
    try county.accept(Securing.open())
    #expect(try shown(county).nationalBy == "2026-03-02T04:00:00Z")
    #expect(try shown(county).isLate == false)
    county.now = "2026-03-02T05:00:00Z"
    #expect(try shown(county).isLate == true)
    // Who else is told is not who the four hours are for.
    try county.accept(Securing.tell("openness"))
    #expect(try shown(county).isLate == true)
    try county.accept(Securing.tell(at: time))
    #expect(try shown(county).isLate == isLate)
  }

  @Test func `national rules leave out an ordinary incident, until it is graded higher`() throws {
    let county = try Responding.county()
    try county.accept(Securing.open(.ordinary))
    #expect(try shown(county).nationalBy == nil && shown(county).isLate == nil)
    try county.accept(Securing.handle().setting("grade", "major"))
    #expect(try shown(county).nationalBy != nil)
    #expect(try shown(county).lacking == [.openness, .cac])
  }
}
