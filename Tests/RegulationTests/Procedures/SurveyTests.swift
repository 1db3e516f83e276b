import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// Surveys and interviews from their beginning to their end, and what is counted of them (A20, A35).
struct SurveyTests {
  private func county(_ given: [Request]) throws -> TestCounty {
    let county = try Surveying.county()
    for request in given { try county.accept(request) }
    return county
  }

  private func sum(
    _ county: TestCounty, _ figure: Figure, _ key: String = "education",
    _ period: String = "2026-03"
  ) throws -> Int {
    let (key, period) = (try #require(FigureKey(key)), try #require(FigurePeriod(period)))
    return try county.tables.figures.sum(of: figure, key, in: period).sum
  }

  @Test
  func `a survey counts in the month of its close, and its result in that of its publication`()
    throws
  {
    let county = try county([Surveying.open(until: "2026-03-31")])
    #expect(try sum(county, SurveyFigures.roundsByUnit) == 0)
    county.now = "2026-03-31T01:00:00Z"
    try county.accept(Surveying.close())
    county.now = "2026-04-02T01:00:00Z"
    #expect(
      try SurveyShow(survey: Surveying.first).answer(View(of: county.tables, at: county.now)).line
        .ageDays == 2)
    try county.accept(Surveying.publish())
    try county.accept(Surveying.correct())
    #expect(try sum(county, SurveyFigures.roundsByUnit) == 1)
    #expect(try sum(county, SurveyFigures.rounds, "account-jiaoyu-weixin") == 1)
    // The correction of April counts in March, whose number it puts right.
    #expect(try sum(county, SurveyFigures.opinionsByUnit) == 38)
    #expect(try sum(county, SurveyFigures.opinions, "account-jiaoyu-weixin", "2026-04") == 0)
    #expect(try sum(county, SurveyFigures.resultsByUnit) == 0)
    #expect(try sum(county, SurveyFigures.resultsByUnit, "education", "2026-04") == 1)
  }

  @Test(arguments: ["2026-03-05", "2026-03-31"])
  func `a survey is closed before its last day, and on it`(_ day: String) throws {
    let county = try county([Surveying.open(until: "2026-03-31")])
    county.now = try Instant(rfc3339: "\(day)T09:00:00+08:00")
    try county.accept(Surveying.close())
    #expect(try county.tables.survey(Surveying.first)?.phase == .closed)
    #expect(
      try county.tables.openDeadlines(SurveyDeadlines.close, of: .survey(Surveying.first)).isEmpty)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a result that stays in is no result, until it is published after all`() throws {
    let county = try county([
      Surveying.open(), Surveying.close(), Surveying.publish(nil, reasons: "尚在研究。"),
    ])
    #expect(try county.tables.survey(Surveying.first)?.phase == .unpublished)
    #expect(try sum(county, SurveyFigures.results, "account-jiaoyu-weixin") == 0)
    try county.accept(Surveying.publish())
    #expect(try county.tables.survey(Surveying.first)?.phase == .published)
    #expect(try county.tables.survey(Surveying.first)?.reasons == nil)
    #expect(try sum(county, SurveyFigures.results, "account-jiaoyu-weixin") == 1)
  }

  @Test func `the result is a duty with an age from the close on`() throws {
    let county = try county([Surveying.open()])
    func open() throws -> [Deadline] {
      var found: [Deadline] = []
      try county.tables.deadlines.rows.scan { _, row in
        if row.rule == SurveyDeadlines.result.id { found.append(row) }
        return true
      }
      return found
    }
    #expect(try open().isEmpty)
    try county.accept(Surveying.close())
    #expect(try open().map(\.office) == ["education"] && open().map(\.due) == [nil])
    try county.accept(Surveying.publish())
    #expect(try open().map(\.status) == [.met])
  }

  @Test func `what was cancelled counts nowhere`() throws {
    let county = try county([
      Surveying.open(), Surveying.cancel, Surveying.openInterview(), Surveying.cancelInterview,
    ])
    for figure in SurveyFigures.all {
      #expect(try sum(county, figure) == 0)
      #expect(try sum(county, figure, "account-jiaoyu-weixin") == 0)
    }
    #expect(try county.tables.survey(Surveying.first)?.phase == .cancelled)
  }

  @Test func `an interview counts what was put and answered, as corrected`() throws {
    let county = try county([Surveying.openInterview(), Surveying.closeInterview()])
    #expect(try sum(county, SurveyFigures.interviewsByUnit) == 1)
    #expect(try sum(county, SurveyFigures.putByUnit) == 12)
    try county.accept(Surveying.correctInterview())
    #expect(try sum(county, SurveyFigures.put, "account-jiaoyu-weixin") == 14)
    #expect(try sum(county, SurveyFigures.answeredByUnit) == 9)
    #expect(try sum(county, SurveyFigures.interviews, "account-jiaoyu-weixin") == 1)
  }

  @Test func `numbers are put right, and the text of the interview stands where it stood`() throws {
    let county = try county([Surveying.openInterview(), Surveying.closeInterview()])
    try county.accept(Surveying.correctInterview(transcript: nil))
    let id = Surveying.firstInterview
    #expect(try county.tables.interview(id)?.putCount == 14)
    #expect(
      try county.tables.interview(id)?.transcript?.text == "https://www.nxxj.gov.cn/ft/2.html")
  }

  @Test func `lists are by office, by place, by phase and by kind`() throws {
    let county = try county([
      Surveying.open(), Surveying.open(at: "site-portal", "门户改版").by("openness-clerk"),
      Surveying.close(), Surveying.openInterview(),
    ])
    let view = View(of: county.tables, at: county.now)
    let ids: (SurveyList) throws -> [String] = { query in
      try query.lines(view, in: [1, 5]) { $0.surveys.map { String($0.survey.text.suffix(1)) } }
    }
    #expect(try ids(SurveyList()) == ["1", "2"])
    #expect(try ids(SurveyList(office: "education")) == ["1"])
    #expect(try ids(SurveyList(place: .site("portal"))) == ["2"])
    #expect(try ids(SurveyList(office: "education", place: .site("portal"))).isEmpty)
    #expect(try ids(SurveyList(phase: .closed)) == ["1"])
    #expect(try ids(SurveyList(kind: .survey)).isEmpty)
    #expect(
      try InterviewList(place: Subject("account-jiaoyu-weixin"), phase: .open).lines(view, in: [1])
      { $0.interviews.map(\.interview) } == [Surveying.firstInterview])
    #expect(
      try InterviewShow(interview: Surveying.firstInterview).answer(view).line.guestRole == "局长")
  }

  @Test func `the annual report of a site counts what was closed at it`() throws {
    let county = try county([Surveying.open(at: "site-portal").by("openness-clerk")])
    let site = try #require(try county.tables.site("portal"))
    func opinions() throws -> Int? {
      try ReportBuilder(
        tables: county.tables, site: site, year: CalendarYear(inRange: 2026), statements: []
      ).content().entries.first { $0.line.text == ReportLayout.opinions.word }?.number
    }
    let before = try opinions()
    try county.accept(Surveying.close().by("openness-clerk"))
    #expect(try before != opinions() && opinions() == 37)
  }

  @Test func `a survey that is recorded as closed late ended by its last day`() throws {
    let county = try Surveying.county()
    try county.accept(Surveying.open(until: "2026-12-31"))
    county.wait(until: "2027-01-04")
    try county.accept(Surveying.close())
    #expect(try county.tables.survey(Surveying.first)?.closedOn == "2026-12-31")
    let key = try #require(FigureKey("education"))
    let month = try #require(FigurePeriod("2026-12"))
    #expect(
      try county.tables.figures.sum(of: SurveyFigures.roundsByUnit, key, in: month).sum == 1)
  }

  /// What the bureau's inbox says of the survey: what it sends, from which day on, and its age.
  private func waits(_ county: TestCounty) throws -> [String] {
    let answer = try county.answer(InboxList.self, ["office": "education"], as: "openness-clerk")
    return try answer.items.filter { $0.subject?.subject == .survey(Surveying.first) }.map { line in
      let row = try #require(try county.tables.deadlines.rows[line.due?.deadline.text ?? ""])
      let age = try View(of: county.tables, at: county.now).answer(row).ageDays ?? -1
      return "\(line.method ?? "") \(line.earliest?.iso8601 ?? "-") \(age)"
    }
  }

  @Test func `a survey past its end waits to be closed, and then to be published`() throws {
    let county = try county([Surveying.open(until: "2026-03-31")])
    #expect(try waits(county) == ["survey.close 2026-03-31 0"])
    county.wait(until: "2026-04-05")
    #expect(try waits(county) == ["survey.close 2026-03-31 5"])
    try county.accept(Surveying.close())
    #expect(try waits(county) == ["survey.publish - 0"])
    county.wait(until: "2026-04-08")
    #expect(try waits(county) == ["survey.publish - 3"])
    try county.accept(Surveying.publish())
    #expect(try waits(county).isEmpty)
    #expect(try county.rebuiltRows() == county.rows())
  }

  @Test func `a survey that is cancelled waits no more, and one put right from its new last day`()
    throws
  {
    let county = try county([Surveying.open(until: "2026-03-31")])
    try county.accept(Surveying.correctDays(until: "2026-04-10"))
    county.wait(until: "2026-04-12")
    #expect(try waits(county) == ["survey.close 2026-04-10 2"])
    try county.accept(Surveying.cancel)
    #expect(try waits(county).isEmpty)
  }

  @Test func `days that are put right keep what they were, and move what was counted`() throws {
    let county = try county([Surveying.open(until: "2026-03-31")])
    county.wait(until: "2026-04-20")
    try county.accept(Surveying.close())
    #expect(try sum(county, SurveyFigures.roundsByUnit) == 1)
    let outcome = try county.accept(Surveying.correctDays(until: "2026-04-10"))
    guard case .survey(.daysCorrected(let event))? = outcome.events.first else {
      Issue.record("\(outcome)")
      return
    }
    #expect(event.wasFrom == "2026-03-02" && event.wasUntil == "2026-03-31")
    #expect(try county.tables.survey(Surveying.first)?.closedOn == "2026-04-10")
    #expect(try sum(county, SurveyFigures.roundsByUnit) == 0)
    #expect(try sum(county, SurveyFigures.roundsByUnit, "education", "2026-04") == 1)
    #expect(try sum(county, SurveyFigures.opinions, "account-jiaoyu-weixin", "2026-04") == 37)
    // What is counted anew later counts in the new month.
    try county.accept(Surveying.correct(40))
    #expect(try sum(county, SurveyFigures.opinionsByUnit, "education", "2026-04") == 40)
    #expect(try sum(county, SurveyFigures.opinionsByUnit) == 0)
    // Behind the day of its close it ended on that day.
    try county.accept(Surveying.correctDays(until: "2026-05-31").by("education-clerk"))
    #expect(try county.tables.survey(Surveying.first)?.closedOn == "2026-04-20")
    #expect(try sum(county, SurveyFigures.opinionsByUnit, "education", "2026-04") == 40)
    #expect(try county.rebuiltRows() == county.rows())
  }

  @Test func `surveys and interviews of a merged office stand in its successor's lists`() throws {
    let county = try Surveying.county()
    try county.accept(Surveying.open())
    try county.accept(Surveying.openInterview())
    try county.accept(MergeTests.merge)
    #expect(try county.answer(SurveyList.self, ["office": "culture"]).surveys.count == 1)
    #expect(try county.answer(InterviewList.self, ["office": "culture"]).interviews.count == 1)
    #expect(try county.answer(SurveyList.self, ["office": "park"]).surveys.isEmpty)
  }
}
