import CivilTime
import JSONText
import Regulation
import TestSupport

/// Article 41, item 5: evaluation of units.
extension RuleExample {
  private typealias Judge = Evaluating

  private static func after(
    _ given: [Request] = [], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try Evaluating.county()
      for request in given { try county.accept(request) }
      return (county, request)
    }
  }

  private static let disputed = [Judge.record(), Judge.object]

  static let evaluations: [RuleExample] = [
    .allows(Article41.evaluator, "a deputy of the openness office", after([], Judge.record())),
    .refuses(Article41.evaluator, "its clerk", after([], Judge.record().by("openness-clerk"))),
    .refuses(
      Article41.evaluator, "another office", after([], Judge.record().by("education-leader"))),
    .refuses(Article41.evaluator, "of itself", after([], Judge.record(unit: "openness"))),
    .refuses(
      Article41.evaluator, "an office above the county",
      after([], Judge.record(unit: "guyuan-openness"))),
    .allows(Article41.evaluationObjection, "by the unit", after([Judge.record()], Judge.object)),
    .refuses(
      Article41.evaluationObjection, "by another unit",
      after([Judge.record()], Judge.object.by("culture-clerk"))),
    .refuses(Article41.evaluationObjection, "a second time", after(disputed, Judge.object)),
    .refuses(
      Article41.evaluationObjection, "once it was settled",
      after(disputed + [Judge.settle()], Judge.object)),
    .allows(Article41.evaluationSettler, "upheld, with a grade", after(disputed, Judge.settle())),
    .allows(
      Article41.evaluationSettler, "upheld, the same grade with more points",
      after(disputed, Judge.settle(grade: "good", points: 87))),
    .refuses(
      Article41.evaluationSettler, "upheld, the same grade and points",
      after(disputed, Judge.settle(grade: "good", points: 86))),
    .refuses(
      Article41.evaluationSettler, "upheld, a worse grade with more points",
      after(disputed, Judge.settle(grade: "fair", points: 92))),
    .allows(
      Article41.evaluationSettler, "not upheld, without one",
      after(disputed, Judge.settle(false, grade: nil, points: nil))),
    .refuses(
      Article41.evaluationSettler, "upheld, without one", missing: ["grade"],
      after(disputed, Judge.settle(grade: nil))),
    .refuses(
      Article41.evaluationSettler, "not upheld, with a grade", after(disputed, Judge.settle(false))),
    .refuses(
      Article41.evaluationSettler, "not upheld, with points",
      after(disputed, Judge.settle(false, grade: nil))),
    .refuses(
      Article41.evaluationSettler, "by who recorded it",
      after(disputed, Judge.settle().by("openness-deputy"))),
    .refuses(
      Article41.evaluationSettler, "of what nobody objected to",
      after([Judge.record()], Judge.settle())),
    .allows(EvaluationRules.known, "one that was recorded", after([Judge.record()], Judge.object)),
    .refuses(EvaluationRules.known, "one there is not", after([], Judge.object)),
    .allows(EvaluationRules.period, "a quarter that is over", after([], Judge.record("2026-Q2"))),
    .allows(EvaluationRules.period, "a month that is over", after([], Judge.record("2026-06"))),
    .refuses(
      EvaluationRules.period, "on the last day of the month",
      after([], Judge.record("2026-06").on("2026-06-30"))),
    .refuses(EvaluationRules.period, "a year that runs", after([], Judge.record("2026"))),
    .refuses(EvaluationRules.period, "a week", after([], Judge.record("2026-W10"))),
    .allows(
      EvaluationRules.once, "another period", after([Judge.record()], Judge.record("2026-Q2"))),
    .refuses(
      EvaluationRules.once, "the same period", after([Judge.record()], Judge.record(grade: "poor"))),
    .allows(EvaluationRules.order, "of the same day", after([Judge.record()], Judge.object)),
    .refuses(
      EvaluationRules.order, "the objection before the evaluation",
      after([Judge.record()], Judge.object.on("2026-06-30"))),
  ]
}
