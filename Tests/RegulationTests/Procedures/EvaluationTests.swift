import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// What units are evaluated by, and what that came to (A41.5, A32).
struct EvaluationTests {
  private func period(_ text: String) throws -> Period { try #require(Period(text)) }

  private func unit(
    _ county: TestCounty, _ text: String, _ office: OfficeID = "education"
  ) throws -> EvaluatedUnit {
    try #require(
      try EvaluationShow(period: period(text), office: office).answer(
        try county.view(as: "openness-clerk")
      ).units.first)
  }

  private func rate(_ unit: EvaluatedUnit, _ measure: EvaluationMeasure) throws -> EvaluatedRate {
    try #require(unit.rates.first { $0.measure == measure })
  }

  @Test func `a rate says both of its numbers, how it is rounded and where they come from`() throws
  {
    let county = try Evaluating.county()
    let found = try rate(try unit(county, "2026-Q1"), .problemResolution)
    #expect(found.rate == Rate(1, of: 1) && found.rate.percent == "100.00")
    #expect(found.numeratorOf.count == 3)
    #expect(found.numeratorOf.map(\.figure).allSatisfy { $0 == "A41.5.problems-solved" })
    #expect(found.numeratorOf.map(\.period.text) == ["2026-01", "2026-02", "2026-03"])
    #expect(found.denominatorOf.map(\.position).allSatisfy { $0 == county.entries.count })
    for address in found.numeratorOf + found.denominatorOf {
      #expect(FigureAddress(address.text) == address)
    }
    #expect(
      try rate(try unit(county, "2026"), .problemResolution).numeratorOf.map(\.period.text) == [
        "2026"
      ])
    #expect(try rate(try unit(county, "2026-03"), .noticeReply).rate == Rate(1, of: 1))
    #expect(try rate(try unit(county, "2026-02"), .noticeReply).rate.percent == nil)
  }

  @Test func `a quarter is its three months, and no others`() throws {
    let county = try Evaluating.county()
    #expect(try rate(try unit(county, "2026-Q2"), .problemResolution).rate.denominator == 0)
    #expect(Period("2026-Q2")?.figures.map(\.text) == ["2026-04", "2026-05", "2026-06"])
    #expect(Period("2026-W10")?.figures == [])
    #expect(
      try county.ask("evaluation.show", ["period": "2026-W10"], as: "openness-clerk")
        == "evaluation.period")
  }

  @Test func `weeks below the floor are counted of the unit whose account it is`() throws {
    let county = try Evaluating.county()
    // The first request of a day finds what was missed before it.
    try county.accept(Evaluating.record("2026-03"))
    #expect(try unit(county, "2026-Q2").weeksShort > 0)
    let one = try #require(try county.tables.evaluation(of: "education", in: period("2026-03")))
    #expect(one.weeksShort == (try unit(county, "2026-03")).weeksShort)
    let units = try EvaluationShow(period: period("2026-Q2")).answer(
      try county.view(as: "openness-clerk")
    ).units
    #expect(units.contains { $0.office.id == "education" })
    #expect(units.allSatisfy { !$0.isEmpty } && !units.contains { $0.office.id == "tax" })
  }

  @Test func `an evaluation keeps what was counted, whatever is recorded later`() throws {
    let county = try Evaluating.county()
    try county.accept(Evaluating.record())
    let before = county.entries.count
    try county.accept(Noticing.issue().on("2026-03-03"))
    #expect(try rate(try unit(county, "2026-Q1"), .problemResolution).rate == Rate(1, of: 2))
    let line = try #require(
      try EvaluationList(office: "education").answer(try county.view(as: "openness-clerk"))
        .evaluations.first)
    let kept = try #require(line.rates.first { $0.measure == .problemResolution })
    #expect(kept.rate == Rate(1, of: 1))
    #expect(kept.numeratorOf.map(\.position).allSatisfy { $0 == before - 1 })
    #expect(
      try EvaluationList(period: period("2026-Q2")).whole(try county.view(as: "openness-clerk"))
        .evaluations
        .isEmpty)
  }

  @Test func `an objection that is upheld changes grade and points, and the year's sum`() throws {
    let county = try Evaluating.county()
    func points() throws -> Int {
      let (key, period) = (
        try #require(FigureKey("education")), try #require(FigurePeriod("2026-03"))
      )
      return try county.tables.figures.sum(of: EvaluationFigures.points, key, in: period).sum
    }
    try county.accept(Evaluating.record())
    #expect(try points() == 86)
    try county.accept(Evaluating.object)
    #expect(
      try county.tables.work.rows.all(under: "evaluation-settling/").map(\.office) == ["openness"])
    try county.accept(Evaluating.settle())
    #expect(try points() == 92)
    let row = try #require(try county.tables.evaluation(Evaluating.first))
    #expect(row.grade == .excellent && row.points?.value == 92)
    #expect(try county.tables.work.rows.all(under: "evaluation-settling/").isEmpty)
  }

  @Test func `one that is not upheld changes nothing`() throws {
    let county = try Evaluating.county()
    for request in [
      Evaluating.record(), Evaluating.object, Evaluating.settle(false, grade: nil, points: nil),
    ] {
      try county.accept(request)
    }
    let row = try #require(try county.tables.evaluation(Evaluating.first))
    #expect(row.grade == .good && row.points?.value == 86)
    #expect(row.objection?.isUpheld == false)
  }
}
