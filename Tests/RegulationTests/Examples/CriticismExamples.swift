import CivilTime
import JSONText
import Regulation
import TestSupport

/// Notices of criticism: Article 34, and what the record asks.
extension RuleExample {
  private typealias Do = Criticising

  /// A county with something overdue; the request may name where that stands in the log.
  private static func overdue(
    _ request: @escaping @Sendable (_ violation: Int) -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try Do.county()
      return (county, request(try Do.violation(county)))
    }
  }

  /// The same once the bureau was criticised.
  private static func criticised(
    _ given: [Request] = [], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try Do.county()
      try county.accept(Do.issue([try Do.violation(county)]))
      for request in given { try county.accept(request) }
      return (county, request)
    }
  }

  static let criticisms: [RuleExample] = [
    .allows(Article34.issuer, "the leader of the openness office", overdue { Do.issue([$0]) }),
    .refuses(
      Article34.issuer, "a clerk", overdue { Do.issue([$0]).by("openness-clerk") }),
    .refuses(
      Article34.issuer, "the leader of a bureau", overdue { Do.issue([$0]).by("culture-leader") }),
    .refuses(
      Article34.issuer, "without a paper", missing: ["document"],
      overdue { Do.issue([$0]).with(nil) }),
    .allows(
      Article34.issuer, "the region, recorded on its paper",
      overdue {
        Do.issue([$0]).by("openness-clerk").forOffice("region").withPaper("宁政办〔2026〕2号")
      }),
    .refuses(
      Article34.issuer, "the county CAC, recorded by the openness office",
      overdue { Do.issue([$0]).by("openness-clerk").forOffice("cac").withPaper("西网信〔2026〕2号") }),
    .refuses(
      Article34.issuer, "a superior organ that has staff here",
      overdue {
        Do.issue([$0]).by("openness-clerk").forOffice("guyuan-openness")
          .withPaper("固政公开〔2026〕2号")
      }),
    .refuses(
      Article34.issuer, "the openness office, of itself",
      overdue { Do.issue([$0]).setting("unit", "openness") }),
    .refuses(
      Article34.issuer, "the openness office, of one outside the county",
      overdue { Do.issue([$0]).setting("unit", "guyuan-openness") }),
    .allows(Article34.evidence, "a violation of the unit's", overdue { Do.issue([$0]) }),
    .refuses(
      Article34.evidence, "nothing", missing: ["evidence"], overdue { _ in Do.issue([]) }),
    .refuses(Article34.evidence, "an event of another's", overdue { Do.issue([$0, 2]) }),
    .refuses(
      Article34.evidence, "an event there is not", overdue { Do.issue([$0, 99_999]) }),
    .allows(
      Article34.measure, "an order to rectify by its own day",
      overdue { Do.issue([$0], measures: [.rectification], due: "2026-03-14") }),
    .refuses(
      Article34.measure, "an order to rectify by the day before",
      overdue { Do.issue([$0], measures: [.rectification], due: "2026-03-13") }),
    .refuses(
      Article34.measure, "an order to close without a day", missing: ["dueOn"],
      overdue { Do.issue([$0], measures: [.closure]) }),
    .refuses(
      Article34.measure, "none", missing: ["measures"], overdue { Do.issue([$0], measures: []) }),
    .refuses(
      Article34.measure, "one twice",
      overdue { Do.issue([$0], measures: [.interview, .interview]) }),
    .refuses(
      Article34.measure, "one that is of persons", overdue { Do.issue([$0], measures: [.transfer]) }
    ),
    .allows(
      Article34.once, "the paper, for another ground",
      {
        let county = try Do.county()
        let position = try Do.violation(county)
        try county.accept(Do.issue([position]))
        return (county, Do.issue([position]).setting("ground", "untimely"))
      }),
    .refuses(
      Article34.once, "the paper, for the same",
      {
        let county = try Do.county()
        let position = try Do.violation(county)
        try county.accept(Do.issue([position]))
        return (county, Do.issue([position]).setting("findings", "另一说法。"))
      }),
    .allows(CriticismRules.known, "one that was issued", criticised([], Do.answer)),
    .refuses(CriticismRules.known, "one that was not", overdue { _ in Do.answer }),
    .allows(CriticismRules.phase, "while it stands", criticised([], Do.object)),
    .refuses(
      CriticismRules.phase, "once it was withdrawn", criticised([Do.review(.withdrawn)], Do.answer)),
    .refuses(
      CriticismRules.phase, "the day before it was issued",
      criticised([], Do.answer.on("2026-03-13"))),
    .allows(Article34.answer, "a clerk of the unit", criticised([], Do.answer)),
    .refuses(
      Article34.answer, "another unit", criticised([], Do.answer.by("culture-clerk"))),
    .refuses(Article34.answer, "a second time", criticised([Do.answer], Do.answer)),
    .refuses(
      Article34.answer, "an objection while one waits", criticised([Do.object], Do.object)),
    .allows(Article34.review, "another person", criticised([Do.object], Do.review())),
    .refuses(
      Article34.review, "who issued it",
      criticised([Do.object], Do.review().by("openness-leader"))),
    .refuses(
      Article34.review, "a clerk", criticised([Do.object], Do.review().by("openness-clerk"))),
    .refuses(
      Article34.review, "without a paper", missing: ["document"],
      criticised([Do.object], Do.review().with(nil))),
    .refuses(
      Article34.review, "a correction of nothing", criticised([Do.object], Do.review(.corrected))),
    .refuses(
      Article34.review, "upheld with a correction",
      criticised([Do.object], Do.review(.upheld, [JSONMember("ground", "untimely")]))),
    .refuses(
      Article34.review, "upheld twice in a day",
      criticised([Do.object, Do.review()], Do.review())),
    .refuses(
      Article34.measure, "an order to close, of a person",
      criticised([], Do.hold.setting("measure", "closure"))),
    .allows(Article34.person, "the issuing office, on a paper", criticised([], Do.hold)),
    .allows(
      Article34.person, "the region, recorded on its paper",
      criticised(
        [], Do.hold.by("openness-clerk").forOffice("region").withPaper("宁政办〔2026〕3号"))),
    .refuses(
      Article34.person, "without a paper", missing: ["document"],
      criticised([], Do.hold.with(nil))),
    .refuses(
      Article34.person, "a clerk by themselves", criticised([], Do.hold.by("openness-clerk"))),
    .refuses(
      Article34.person, "the same decision again", criticised([Do.hold], Do.hold)),
  ]
}
