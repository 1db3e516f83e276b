import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// What becomes of an inspection's findings, in the inspection and beside it.
struct InspectionFindingTests {
  private typealias Do = Inspecting

  private static let fails = Do.record(
    .site("jiaoyu"), .fail, problems: [Do.problem], due: "2026-03-13")

  private func result(_ county: TestCounty) throws -> InspectionResult {
    try #require(try county.tables.result(of: Do.inspection, .site("jiaoyu")))
  }

  private func tally(_ county: TestCounty) throws -> [Int] {
    let row = try #require(try county.tables.inspection(Do.inspection))
    return row.problems.flatMap { [$0.count, $0.falseAlarms] }
  }

  private func problems(_ county: TestCounty) throws -> Int {
    let figure = try #require(FigureBook.figure("A32.problems"))
    let (key, period) = (try #require(FigureKey("education")), try #require(FigurePeriod("2026")))
    return try county.tables.figures.sum(of: figure, key, in: period).sum
  }

  /// An inspection whose results stand but for the failure of the bureau's site.
  private func county(_ more: [Request]) throws -> TestCounty {
    let county = try Do.running()
    for place in [.site("portal"), .account("jiaoyu-weibo"), .account("wenlv-weibo")] as [Subject] {
      try county.accept(Do.record(place))
    }
    for request in [Self.fails] + more { try county.accept(request) }
    return county
  }

  @Test func `a finding dismissed as a false alarm is none of its inspection's problems`() throws {
    let county = try county([])
    #expect(try tally(county) == [1, 0])
    try county.accept(Supervising.dismiss())
    #expect(try tally(county) == [0, 1])
    #expect(try result(county).problems.map(\.isFalseAlarm) == [true])
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `one that is dismissed once the results are out is taken out of their figure`() throws
  {
    let county = try county([Do.notify])
    county.wait(until: "2026-03-10")
    try county.accept(Do.publish)
    #expect(try problems(county) == 1)
    try county.accept(Supervising.dismiss())
    #expect(try problems(county) == 0)
  }

  private func sum(_ county: TestCounty, _ id: String) throws -> Int {
    let figure = try #require(FigureBook.figure(FigureID(stringLiteral: id)))
    let (key, period) = (
      try #require(FigureKey("education")), try #require(FigurePeriod("2026-03"))
    )
    return try county.tables.figures.sum(of: figure, key, in: period).sum
  }

  @Test
  func
    `a published failure without a problem left is corrected by people, and both rates are told`()
    throws
  {
    let county = try county([Do.notify])
    county.wait(until: "2026-03-10")
    try county.accept(Do.publish)
    county.wait(until: "2026-04-02")
    try county.accept(Supervising.dismiss())
    // Nothing is changed but what people say, and they are asked.
    #expect(try result(county).outcome == .fail)
    #expect(try [sum(county, "A32.passed"), sum(county, "A32.failed")] == [1, 1])
    #expect(
      try county.waitingWork().contains {
        $0.contains("inspection-groundless/\(Do.inspection)/site-jiaoyu")
      })
    func shown() throws -> InspectionAnswer {
      try county.answer(InspectionShow.self, ["inspection": .string(Do.inspection.text)])
    }
    #expect(try shown().asPublished.isEmpty)
    let outcome = try county.accept(Do.correct())
    #expect(outcome.types == ["inspection.result-corrected"])
    let result = try result(county)
    #expect(result.outcome == .pass && result.amended?.former == .fail)
    #expect(result.amended?.isPublished == true && result.problems.count == 1)
    // It counts in the month of the publication, as the problem did.
    #expect(try [sum(county, "A32.passed"), sum(county, "A32.failed")] == [2, 0])
    #expect(try shown().summaries.first?.passRate.percent == "100.00")
    #expect(try shown().asPublished.first?.passRate.percent == "50.00")
    #expect(try !county.waitingWork().contains { $0.contains("inspection-groundless") })
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a failure keeps while one of its problems does`() throws {
    let county = try Do.running()
    let second: JSONValue = ["indicator": "empty-columns", "words": "5个空白栏目。"]
    try county.accept(
      Do.record(.site("jiaoyu"), .fail, problems: [Do.problem, second], due: "2026-03-13"))
    try county.accept(Supervising.dismiss())
    #expect(try !county.waitingWork().contains { $0.contains("inspection-groundless") })
    #expect(try county.when(Do.correct()).rule == "A32.correction")
    try county.accept(Supervising.dismiss([Supervising.second]))
    #expect(try county.waitingWork().contains { $0.contains("inspection-groundless") })
    try county.accept(Do.correct())
    // Recorded anew while it runs, nothing of the correction is left.
    try county.accept(
      Do.record(.site("jiaoyu"), .fail, problems: [second], checked: "2026-03-02"))
    #expect(try result(county).amended == nil)
  }

  @Test func `a failure by points is failed by its points`() throws {
    let county = try Do.county()
    try county.accept(Do.scale)
    try county.accept(Do.start(sets: ["county-scale"]))
    try county.accept(
      Do.record(
        .site("jiaoyu"), .fail, problems: [["indicator": "layout", "words": "版面混乱。"]],
        due: "2026-03-13"
      ).setting("points", 71))
    try county.accept(Supervising.dismiss())
    #expect(try county.when(Do.correct()).rule == "A32.correction")
  }

  @Test func `an upheld objection ends the finding with the result that is recorded anew`() throws {
    let county = try county([Do.notify, Do.object(), Do.settle()])
    #expect(try county.finding().phase == .open)
    let outcome = try county.accept(Do.record())
    #expect(outcome.types == ["inspection.recorded", "finding.dismissed"])
    #expect(try county.finding().phase == .falseAlarm)
    #expect(try tally(county) == [0, 0])
  }

  @Test func `a failed result that is put right keeps its finding`() throws {
    let county = try county([])
    let outcome = try county.accept(Self.fails.setting("checkedOn", "2026-03-01"))
    #expect(outcome.types == ["inspection.recorded"])
    #expect(try result(county).problems.map(\.finding) == [Supervising.finding])
    // Recorded anew with a problem more, that one alone is issued.
    let second: JSONValue = ["indicator": "empty-columns", "words": "5个空白栏目。"]
    let more = try county.accept(
      Do.record(.site("jiaoyu"), .fail, problems: [Do.problem, second], due: "2026-03-13"))
    #expect(more.types == ["inspection.recorded", "finding.issued"])
    #expect(try result(county).problems.first?.finding == Supervising.finding)
    #expect(try county.finding().phase == .open)
  }

  @Test func `two lines of a place that say different things of it are refused, and none is lost`()
    throws
  {
    let county = try Do.running()
    func line(_ problem: JSONValue, _ member: String? = nil, _ said: JSONValue = .null) -> JSONValue
    {
      guard case .object(var members) = Do.line(.site("jiaoyu"), .fail, problem) else {
        return .null
      }
      if let member { members.append(JSONMember(member, said)) }
      return .object(members)
    }
    let second: JSONValue = ["indicator": "empty-columns", "words": "5个空白栏目。"]
    let differing = [
      line(Do.problem, "lastUpdatedOn", "2026-01-01"),
      line(second, "lastUpdatedOn", "2026-01-02"),
    ]
    #expect(try county.when(Do.importing(differing, in: county)).rule == "A33.outcome")
    let lines = [line(Do.problem), line(second, "lastUpdatedOn", "2026-01-02")]
    try county.accept(Do.importing(lines, in: county))
    #expect(try result(county).lastUpdatedOn == "2026-01-02")
    #expect(try result(county).problems.count == 2)
  }

  @Test func `an older quarter's results, published late, are none of a later one's`() throws {
    let county = try Do.county()
    county.wait(until: "2026-06-20")
    try county.accept(Do.start(scope: .sites))
    let id = try #require(try county.tables.lastInspection)
    func of(_ request: Request) -> Request { request.setting("inspection", .string(id.text)) }
    for place in [.site("portal"), .site("jiaoyu")] as [Subject] {
      try county.accept(of(Do.record(place, checked: "2026-06-20")))
    }
    try county.accept(of(Do.notify))
    county.wait(until: "2026-10-09")
    // The second quarter and the third have ended without a publication.
    let outcome = try county.accept(of(Do.publish))
    #expect(!outcome.types.contains("violation.ended"))
    let open = try ViolationList().answer(View(of: county.tables, at: county.now)).violations
    #expect(open.filter { $0.kind == .inspectionMissing && $0.endedOn == nil }.count == 2)
  }

  @Test func `what comes back may look as it did`() throws {
    let page: JSONValue = [
      "takenOn": "2026-03-02", "words": "首页没有更新。", "address": "https://jyj.nxxj.gov.cn/",
      "digest": .string(Do.digest.text),
    ]
    let county = try Supervising.county()
    try county.accept(Supervising.issue(evidence: page))
    try county.settle()
    county.wait(until: "2026-03-20")
    guard case .object(let members) = page else { return }
    let again = JSONValue.object(
      members.map { $0.key == "takenOn" ? JSONMember("takenOn", "2026-03-20") : $0 })
    #expect(
      try county.when(Supervising.issue(evidence: again, due: "2026-03-30")).rule
        == "finding.once")
    try county.accept(
      Supervising.issue(evidence: again, relapseOf: Supervising.finding, due: "2026-03-30"))
  }

  @Test func `an objection to a superior's notice waits for who records for the superior`() throws {
    let county = try Supervising.county()
    try county.accept(Supervising.issue())
    county.wait(until: "2026-03-14")
    try county.sweep()
    try county.accept(
      Criticising.issue([try Criticising.violation(county)]).by("openness-clerk").forOffice(
        "guyuan-openness"))
    try county.accept(Criticising.object)
    let lines = try InboxList(office: "openness").answer(try county.view(as: "openness-clerk"))
    let line = try #require(lines.items.first { $0.method == "criticism.review" })
    #expect(line.why != nil)
  }
}
