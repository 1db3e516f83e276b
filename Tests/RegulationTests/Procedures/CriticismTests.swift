import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// What becomes of a notice of criticism.
struct CriticismTests {
  private typealias Do = Criticising

  private func issued(_ measures: [CriticismMeasure] = [.criticism], due: String? = nil) throws
    -> TestCounty
  {
    let county = try Do.county()
    try county.accept(Do.issue([try Do.violation(county)], measures: measures, due: due))
    return county
  }

  private func row(_ county: TestCounty) throws -> Criticism {
    try #require(try county.tables.criticism(Do.criticism))
  }

  private func duties(_ county: TestCounty) throws -> [DeadlineAnswer] {
    try county.answer(DeadlineList.self, ["subject": "criticism-20260314-000001"]).deadlines
  }

  @Test func `a notice shows all of its evidence, each with what happened`() throws {
    let county = try issued()
    let answer = try county.answer(
      CriticismShow.self, ["criticism": .string(Do.criticism.text)], as: "education-clerk")
    #expect(answer.citation.zh == "第三十四条第八项" && answer.line.article == ArticleReference(34, 8))
    let line = try #require(answer.evidence.first)
    #expect(answer.evidence.count == 1)
    #expect(line.event.value == (try Do.violation(county)))
    #expect(line.title.zh == "发现不符合制度的情形")
    #expect(line.pieces.contains { $0.zh.contains("未见整改记录") })
    #expect(line.subject?.subject == .finding(Supervising.finding))
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `the ledger criticises nobody: a violation alone makes no notice`() throws {
    let county = try Do.county()
    #expect(try county.answer(CriticismList.self).criticisms.isEmpty)
  }

  @Test func `the unit owes an answer, by the day that an order sets`() throws {
    let county = try issued([.rectification], due: "2026-03-27")
    #expect(try duties(county).map(\.lastDay) == ["2026-03-27"])
    county.wait(until: "2026-03-28")
    try county.sweep()
    #expect(try duties(county).map(\.state) == [.overdue])
    try county.accept(Do.answer)
    #expect(try row(county).phase == .answered && row(county).answeredOn == "2026-03-28")
  }

  @Test func `without an order it is a duty with an age`() throws {
    let county = try issued()
    #expect(try duties(county).map(\.lastDay) == [nil])
    try county.accept(Do.answer)
    #expect(try duties(county).allSatisfy { $0.metOn == "2026-03-14" })
  }

  @Test func `what was objected to waits for another person, and is corrected`() throws {
    let county = try issued()
    try county.accept(Do.object)
    #expect(
      try county.waitingWork().contains("id:openness criticism-reviewing/20260314-000001"))
    try county.accept(
      Do.review(
        .corrected,
        [JSONMember("ground", "untimely"), JSONMember("findings", "更新不及时。")]))
    #expect(try row(county).ground == .untimely && row(county).phase == .issued)
    #expect(try county.words(of: row(county).findings) == "更新不及时。")
    // What was said first stands in the log.
    #expect(try row(county).reviews.map(\.outcome) == [.corrected])
    #expect(try county.waitingWork().allSatisfy { !$0.contains("criticism-reviewing") })
  }

  @Test func `a notice that is withdrawn is owed no answer, and stays on record`() throws {
    let county = try issued()
    try county.accept(Do.review(.withdrawn))
    #expect(try row(county).phase == .withdrawn)
    #expect(try duties(county).isEmpty)
    #expect(try county.answer(CriticismList.self, ["phase": "withdrawn"]).criticisms.count == 1)
    let figure = try county.answer(
      FigureShow.self,
      ["figure": "A34.criticisms-withdrawn", "period": "2026", "key": "education"])
    #expect(figure.cells.map(\.sum) == [1])
  }

  @Test func `a person is named by a decision with its paper, and can be erased`() throws {
    let county = try issued()
    try county.accept(Do.hold)
    let person = try #require(try row(county).persons.first)
    #expect(person.decidedBy == "openness" && person.paper?.number == "西政公开〔2026〕11号")
    #expect(try county.words(of: person.person) == "办公室主任某某")
    #expect(person.person.object != nil)
  }

  @Test func `the openness office's own violation is evidence for a superior organ`() throws {
    let county = try Inspecting.county()
    county.wait(until: "2026-07-01")
    try county.sweep()
    let positions = county.entries.filter {
      if case .violation(.raised(let event)) = $0.event {
        event.kind == .inspectionMissing
      } else {
        false
      }
    }.map(\.position)
    #expect(positions.count == 2)
    try county.accept(
      Do.issue(positions).setting("unit", "openness").setting("ground", "other-breach")
        .by("openness-clerk").forOffice("region").withPaper("宁政办〔2026〕5号"))
  }

  @Test(arguments: CriticismGround.allCases)
  func `each ground is an item of Article 34, in its order`(_ ground: CriticismGround) throws {
    let place = try #require(CriticismGround.allCases.firstIndex(of: ground))
    #expect(ground.article == ArticleReference(34, place + 1))
  }
}
