import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// A quarter's inspection, from its method to its publication, and a quarter without one.
struct InspectionTests {
  private typealias Do = Inspecting

  private func row(_ county: TestCounty) throws -> Inspection {
    try #require(try county.tables.inspection(Do.inspection))
  }

  private func result(_ county: TestCounty, _ place: Subject) throws -> InspectionResult {
    try #require(try county.tables.result(of: Do.inspection, place))
  }

  private func count(_ county: TestCounty, _ target: IndicatorTarget, _ outcome: InspectionOutcome)
    throws -> Int
  {
    try county.answer(InspectionShow.self, ["inspection": .string(Do.inspection.text)])
      .summaries.first { $0.target == target }?.outcomes.first { $0.outcome == outcome }?.count
      ?? -1
  }

  @Test func `an inspection is of what is live when it starts, and nothing of it is checked yet`()
    throws
  {
    let county = try Do.running()
    #expect(try row(county).placeCount == 4 && row(county).quarter.text == "2026-Q1")
    #expect(try count(county, .site, .notChecked) == 2)
    #expect(try count(county, .account, .notChecked) == 2)
    #expect(try row(county).sets.map(\.edition.value) == [1])
    // What comes later is none of it.
    try county.accept(AccountClosing.existing("jiaoyu-douyin"))
    #expect(try county.tables.result(of: Do.inspection, .account("jiaoyu-douyin")) == nil)
  }

  @Test func `outcomes are kept apart, and a rate is of those that were judged`() throws {
    let county = try Do.running()
    try county.accept(Do.record(.site("portal")))
    try county.accept(Do.fails)
    try county.accept(
      Do.record(.account("jiaoyu-weibo"), .couldNotCheck, checked: nil)
        .setting("reasons", "平台维护。"))
    let answer = try county.answer(
      InspectionShow.self, ["inspection": .string(Do.inspection.text)])
    let sites = try #require(answer.summaries.first { $0.target == .site })
    #expect(sites.passRate == Rate(1, of: 2) && sites.passRate.percent == "50.00")
    let accounts = try #require(answer.summaries.first { $0.target == .account })
    #expect(accounts.passRate.percent == nil && accounts.passRate.denominator == 0)
    #expect(try count(county, .account, .couldNotCheck) == 1)
    #expect(try count(county, .account, .notChecked) == 1)
    #expect(try row(county).problems.map(\.kind) == [.staleHome])
    #expect(try row(county).problems.map(\.count) == [1])
    // The last word counts, once.
    try county.accept(Do.record())
    #expect(try count(county, .site, .pass) == 2 && count(county, .site, .fail) == 0)
    #expect(try row(county).problems.allSatisfy { $0.count == 0 })
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test(arguments: [
    (287, 293, "97.95"), (29, 31, "93.55"), (566, 591, "95.77"), (280, 289, "96.89"),
    (3055, 3059, "99.87"), (0, 7, "0.00"), (7, 7, "100.00"), (1, 200, "0.50"), (1, 20_000, "0.01"),
    (1, 20_001, "0.00"),
  ])
  func `a rate is rounded half up to two decimals`(_ part: Int, _ whole: Int, _ percent: String) {
    #expect(Rate(part, of: whole).percent == percent)
  }

  @Test func `a problem becomes a finding in the same request`() throws {
    let county = try Do.running()
    let outcome = try county.accept(
      Do.record(.site("jiaoyu"), .fail, problems: [Do.problem], due: "2026-03-13"))
    #expect(outcome.types == ["inspection.recorded", "finding.issued"])
    let finding = try county.finding()
    #expect(finding.kind == .staleHome && finding.source == .inspection)
    #expect(finding.office == "education" && finding.dueOn == "2026-03-13")
    #expect(try result(county, .site("jiaoyu")).problems.map(\.finding) == [finding.id])
  }

  @Test func `a file is taken over once, and what it does not list stays`() throws {
    let county = try Do.running()
    try county.accept(Do.record(.site("portal")))
    let lines = [
      Do.line(.site("jiaoyu"), .fail, Do.problem),
      Do.line(
        .site("jiaoyu"), .fail, ["indicator": "empty-columns", "words": "5个空白栏目。"]),
      Do.line(.account("jiaoyu-weibo"), .pass),
    ]
    let outcome = try county.accept(Do.importing(lines, in: county))
    #expect(
      outcome.types == ["inspection.imported", "inspection.recorded", "inspection.recorded"])
    #expect(try result(county, .site("jiaoyu")).problems.count == 2)
    #expect(try result(county, .site("portal")).outcome == .pass)
    #expect(try result(county, .account("wenlv-weibo")).outcome == .notChecked)
    let again = try county.when(Do.importing(lines, in: county))
    #expect(again.rule == "A33.import")
    // Another file with the same results changes none.
    let other: Digest = "baa5a0964d3320fbc0c6a922140453c8513ea24ab8fd0577034804a967248096"
    let second = try county.accept(Do.importing(lines, in: county, digest: other))
    #expect(second.types == ["inspection.imported"])
  }

  @Test func `where a leader confirms that all was checked, what has no line passes`() throws {
    let county = try Do.running()
    try county.accept(
      Do.importing(
        [Do.line(.site("jiaoyu"), .fail, Do.problem)], in: county, whole: "2026-03-02"
      ).by("openness-leader"))
    #expect(try count(county, .site, .pass) == 1 && count(county, .site, .fail) == 1)
    #expect(try count(county, .account, .pass) == 2)
  }

  @Test func `an upheld objection may leave the result as it was`() throws {
    let county = try Do.running()
    try county.accept(Do.fails)
    try county.accept(Do.notify)
    try county.accept(Do.object())
    try county.accept(Do.settle())
    #expect(try row(county).openObjections == 1)
    try county.accept(Do.fails)
    #expect(try row(county).openObjections == 0)
  }

  @Test func `an objection that is upheld has the result recorded anew before it is published`()
    throws
  {
    let county = try Do.running()
    for place in [.site("portal"), .account("jiaoyu-weibo"), .account("wenlv-weibo")] as [Subject] {
      try county.accept(Do.record(place))
    }
    try county.accept(Do.fails)
    try county.accept(Do.notify)
    #expect(try row(county).objectionsUntil == "2026-03-09")
    try county.accept(Do.object())
    #expect(try row(county).openObjections == 1)
    #expect(
      try county.waitingWork().contains {
        $0.contains("inspection-settling/20260302-000001/site-jiaoyu")
      })
    try county.accept(Do.settle())
    #expect(try row(county).openObjections == 1)
    try county.accept(Do.record())
    #expect(try row(county).openObjections == 0)
    county.wait(until: "2026-03-10")
    try county.accept(Do.publish)
    #expect(try row(county).phase == .published)
    #expect(try county.waitingWork().allSatisfy { !$0.contains("inspection-") })
    let figure = try county.answer(
      FigureShow.self, ["figure": "A32.passed", "period": "2026", "key": "education"])
    #expect(figure.cells.map(\.sum) == [2])
    #expect(
      try county.ask("inspection.show", ["inspection": "20260302-000001"], as: "culture-clerk")
        == nil)
    #expect(try county.rows() == county.rebuiltRows())
  }

  private func missing(_ county: TestCounty) throws -> [ViolationAnswer] {
    try county.answer(ViolationList.self).violations.filter { $0.kind == .inspectionMissing }
  }

  @Test func `a quarter in which each site was inspected and published writes nothing at its end`()
    throws
  {
    let county = try Do.county(now: "2026-03-02T01:00:00Z")
    county.wait(until: "2026-04-01")
    try county.accept(Do.start())
    let id = try #require(try county.tables.lastInspection)
    func of(_ request: Request) -> Request {
      request.setting("inspection", .string(id.text))
    }
    for place in [.site("portal"), .site("jiaoyu")] as [Subject] {
      try county.accept(of(Do.record(place, checked: "2026-04-01")))
    }
    try county.accept(of(Do.notify))
    county.wait(until: "2026-05-06")
    try county.accept(of(Do.publish))
    county.wait(until: "2026-07-02")
    try county.sweep()
    #expect(try missing(county).isEmpty)
  }

  @Test func `a quarter without a published inspection is the openness office's own violation`()
    throws
  {
    let county = try Do.county()
    // The quarter in which the method was filed is not whole.
    county.wait(until: "2026-06-30")
    try county.sweep()
    #expect(try missing(county).isEmpty)
    county.wait(until: "2026-07-01")
    try county.sweep()
    let raised = try missing(county)
    #expect(raised.map(\.subject.subject) == [.site("jiaoyu"), .site("portal")])
    #expect(
      raised.allSatisfy { $0.office?.id == "openness" && $0.ground == ArticleReference(34, 10) })
    // It ends with the results of the next.
    try county.accept(Do.start())
    let id = try #require(try county.tables.lastInspection)
    func of(_ request: Request) -> Request {
      request.setting("inspection", .string(id.text))
    }
    try county.accept(of(Do.record(.site("jiaoyu"), checked: "2026-07-01")))
    try county.accept(
      of(Do.record(.site("portal"), .couldNotCheck, checked: nil).setting("reasons", "断网。")))
    try county.accept(of(Do.notify))
    county.wait(until: "2026-07-09")
    try county.accept(of(Do.publish))
    // One that nobody could see was not inspected.
    #expect(
      try missing(county).filter { $0.endedOn == nil }.map(\.subject.subject) == [.site("portal")])
  }

  @Test func `without an assessment method no quarter is kept`() throws {
    let county = try Supervising.county()
    county.wait(until: "2026-10-01")
    try county.sweep()
    #expect(try missing(county).isEmpty)
  }
}
