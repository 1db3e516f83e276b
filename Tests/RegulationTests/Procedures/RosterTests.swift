import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// Duty, what was found on it, comments, and daily patrols.
struct RosterTests {
  private func month(_ text: String) throws -> CalendarMonth {
    try #require(CalendarMonth(text) as CalendarMonth?)
  }

  private func show(_ county: TestCounty, _ place: Subject, _ text: String) throws -> DutyAnswer {
    try DutyShow(place: place, month: month(text)).answer(
      View(of: county.tables, at: county.now))
  }

  private func clock(_ spans: [DutySpan]) -> [String] {
    spans.map {
      "\(LegalTime.date(of: $0.from)) \(LegalTime.clock(of: $0.from)) \(LegalTime.date(of: $0.to)) \(LegalTime.clock(of: $0.to))"
    }
  }

  @Test func `a site is watched for twenty-four hours, and every hour without anybody is shown`()
    throws
  {
    let county = try Responding.county()
    let shifts = [
      ("2026-03-01T00:00", "2026-03-02T00:00"), ("2026-03-02T00:00", "2026-03-02T12:00"),
      ("2026-03-02T12:01", "2026-03-03T08:00"),
    ].map { Watching.shift($0.0, $0.1, "openness-clerk", leader: "openness-deputy") }
    try county.accept(Watching.plan(shifts, at: "site-portal"))
    let march = try show(county, .site("portal"), "2026-03")
    #expect(
      clock(march.gaps) == [
        "2026-03-02 12:00 2026-03-02 12:01", "2026-03-03 08:00 2026-04-01 00:00",
      ])
    #expect(
      clock(try show(county, .site("portal"), "2026-02").gaps)
        == ["2026-02-01 00:00 2026-03-01 00:00"])
  }

  @Test func `a shift of the month before covers the first hours of the next`() throws {
    let county = try Responding.county()
    try county.accept(
      Watching.plan(
        [
          Watching.shift(
            "2026-03-31T08:00", "2026-04-01T08:00", "openness-clerk", leader: "openness-deputy")
        ], at: "site-portal"))
    #expect(
      clock(try show(county, .site("portal"), "2026-04").gaps)
        == ["2026-04-01 08:00 2026-05-01 00:00"])
  }

  @Test func `an account needs somebody each day, not each hour`() throws {
    let county = try Responding.county()
    try county.accept(
      Watching.plan([
        Watching.shift("2026-03-01T09:00", "2026-03-01T18:00"),
        Watching.shift("2026-03-02T09:00", "2026-03-03T00:00"),
        Watching.shift("2026-03-04T09:00", "2026-03-04T18:00"),
      ]))
    #expect(
      clock(try show(county, .account("jiaoyu-weixin"), "2026-03").gaps) == [
        "2026-03-03 00:00 2026-03-04 00:00", "2026-03-05 00:00 2026-04-01 00:00",
      ])
  }

  @Test func `a shift that has ended and left no record is shown`() throws {
    let county = try Responding.county()
    try county.accept(
      Watching.plan([
        Watching.shift("2026-03-01T09:00", "2026-03-01T18:00"),
        Watching.shift("2026-03-02T08:00", "2026-03-02T09:00"),
        Watching.shift("2026-03-02T10:00", "2026-03-02T18:00"),
      ]))
    let account: Subject = .account("jiaoyu-weixin")
    #expect(try show(county, account, "2026-03").unwatched.count == 2)
    try county.accept(Watching.watch())
    #expect(try show(county, account, "2026-03").unwatched.map(\.to) == ["2026-03-01T10:00:00Z"])
    county.wait(until: "2026-03-03")
    #expect(try show(county, account, "2026-03").unwatched.count == 2)
    let view = View(of: county.tables, at: county.now)
    #expect(
      try WatchList(place: account).lines(view, in: [1]) { $0.watches.map(\.seen) } == [.nothing])
  }

  @Test func `a plan takes the place of the one before`() throws {
    let county = try Responding.county()
    try county.accept(Watching.plan())
    let again = try county.when(Watching.plan())
    #expect(again.refusal == nil && again.events.isEmpty)
    try county.accept(Watching.plan([]))
    #expect(try show(county, .account("jiaoyu-weixin"), "2026-03").shifts.isEmpty)
    #expect(try county.when(Watching.handOver()).rule == "A29.handover")
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a plan from a day on leaves what begins before`() throws {
    let county = try Responding.county()
    let (second, third, fourth) = (
      Watching.shift("2026-03-02T08:00", "2026-03-02T18:00"),
      Watching.shift("2026-03-03T08:00", "2026-03-03T18:00"),
      Watching.shift("2026-03-04T08:00", "2026-03-04T18:00")
    )
    try county.accept(Watching.plan([second, third]))
    let changed = Watching.plan([fourth]).setting("since", "2026-03-03")
    try county.accept(changed)
    let shifts = try show(county, .account("jiaoyu-weixin"), "2026-03").shifts
    #expect(shifts.map { "\(LegalTime.date(of: $0.from))" } == ["2026-03-02", "2026-03-04"])
    #expect(try county.when(changed).events.isEmpty)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `duty passes from hand to hand`() throws {
    let county = try Responding.county()
    try county.accept(Watching.plan())
    try county.accept(Watching.handOver())
    let view = View(of: county.tables, at: county.now)
    #expect(
      try HandoverList(place: .account("jiaoyu-weixin")).lines(view, in: [1]) {
        $0.handovers.map(\.to)
      } == ["education-second"])
  }

  @Test func `comments wait until they are answered, and count in their own month`() throws {
    let county = try Responding.county()
    try county.accept(Watching.comment())
    try county.accept(Watching.comment("谢谢。", answer: "不客气。"))
    let view = View(of: county.tables, at: county.now)
    func listed(_ answered: Bool?) throws -> [CommentID] {
      try CommentList(account: "jiaoyu-weixin", answered: answered).lines(view, in: [1, 5]) {
        $0.comments.map(\.id)
      }
    }
    #expect(try listed(false) == ["20260302-000001"] && listed(true) == ["20260302-000002"])
    county.wait(until: "2026-04-01")
    try county.accept(Watching.answer())
    let again = try county.when(Watching.answer())
    #expect(again.refusal == nil && again.events.isEmpty)
    #expect(try listed(false).isEmpty && listed(nil).count == 2)
    #expect(try county.tables.comments(on: "jiaoyu-weixin", in: month("2026-03")).count == 2)
    #expect(try county.tables.comments(on: "jiaoyu-weixin", in: month("2026-04")).isEmpty)
    let figure = try #require(FigureBook.figure("A41.5.comments-answered"))
    var months: [String] = []
    try county.tables.figures.forEachEvent(of: figure, upTo: .max) { months.append($0.month.text) }
    #expect(months == ["2026-03", "2026-03"])
  }

  @Test func `an error of a patrol waits until it is corrected`() throws {
    let county = try Responding.county()
    try county.accept(
      Watching.patrol(errors: [
        Watching.deadLink, ["aspect": "content", "text": "错字。", "remedy": "已改。"],
      ]))
    func open() throws -> [DeadlinePart?] {
      var parts: [DeadlinePart?] = []
      try county.tables.deadlines.rows.scan { _, row in
        if row.rule == "A29.correct", row.isOpen { parts.append(row.part) }
        return true
      }
      return parts
    }
    #expect(try open() == ["20260302-000001-1"])
    try county.accept(Watching.correct())
    #expect(try open().isEmpty)
    let again = try county.when(Watching.correct())
    #expect(again.refusal == nil && again.events.isEmpty)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `the half-days without a patrol are shown, today's not yet`() throws {
    let county = try Responding.county()
    county.wait(until: "2026-04-02")
    try county.accept(Watching.patrol().on("2026-04-01"))
    try county.accept(Watching.patrol(errors: [Watching.deadLink]))
    let shown = try PatrolShow(site: "portal", month: month("2026-04")).answer(
      View(of: county.tables, at: county.now))
    #expect(shown.unpatrolled.map { "\($0.on) \($0.half)" } == ["2026-04-01 afternoon"])
    #expect(shown.patrolCount == 2 && shown.errorCount == 1 && shown.uncorrectedCount == 1)
  }

  /// The weeks of the portal that fell short, by their number of patrols.
  private func short(_ county: TestCounty) throws -> [String: Int] {
    var weeks: [String: Int] = [:]
    try county.tables.deadlines.shortfalls.scan { _, row in
      if row.rule == "A29.patrol" { weeks[row.period.text] = row.done }
      return true
    }
    return weeks
  }

  @Test(arguments: [14, 13])
  func `fourteen patrols are a week, thirteen are not`(_ count: Int) throws {
    let county = try Responding.county()
    try county.accept(Watching.portalPlan().on("2026-03-02"))
    var day: CivilDate = "2026-03-02"
    for number in 0..<count {
      if number % 2 == 0 {
        county.wait(until: day)
      } else {
        county.now = county.now.adding(seconds: 6 * 3600)
      }
      try county.accept(Watching.patrol(number % 2 == 0 ? .morning : .afternoon))
      if number % 2 == 1 { day = day.adding(days: 1) }
    }
    county.wait(until: "2026-03-09")
    try county.sweep()
    #expect(try short(county) == (count == 14 ? [:] : ["2026-W10": 13]))
  }

  @Test func `a site whose duty nobody planned owes no patrols, and one that is offline none`()
    throws
  {
    let county = try TestCounty.withSites()
    county.wait(until: "2026-03-16")
    try county.sweep()
    #expect(try short(county).isEmpty)
    let outage = Outage()
    try county.accept(
      Request(
        "education-clerk", "duty.plan",
        [
          "place": "site-jiaoyu", "month": "2026-03",
          "shifts": [
            Watching.shift(
              "2026-03-16T08:00", "2026-03-17T08:00", "education-clerk", leader: "education-leader")
          ],
        ]))
    try county.accept(outage.emergency())
    county.wait(until: "2026-03-30")
    try county.sweep()
    #expect(try short(county).isEmpty)
    try county.accept(try outage.request("restore", of: "site-emergency-offline"))
    county.wait(until: "2026-04-13")
    try county.sweep()
    #expect(try short(county) == ["2026-W14": 0, "2026-W15": 0])
  }
}
