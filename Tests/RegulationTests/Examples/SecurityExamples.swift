import CivilTime
import JSONText
import Regulation
import TestSupport

/// Articles 25, 28 and 31: the security of sites.
extension RuleExample {
  private typealias Keep = Securing

  private static func after(
    _ given: [Request] = [], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try Responding.county()
      for request in given { try county.accept(request) }
      return (county, request)
    }
  }

  private static let assessed = [Keep.grade(), Keep.assess()]
  private static let told = [Keep.tell(), Keep.tell("openness")]

  static let security: [RuleExample] = securityLevels + securityIncidents + securityPeople

  private static let securityLevels: [RuleExample] = [
    .allows(Article25.keeper, "the host's security officer", after([], Keep.grade())),
    .refuses(Article25.keeper, "its editor", after([], Keep.grade().by("editor"))),
    .refuses(Article25.keeper, "another office", after([], Keep.grade().by("education-clerk"))),
    .allows(Article25.level, "level two with its certificate", after([], Keep.grade(2))),
    .allows(Article25.level, "level one without", after([], Keep.grade(1, nil))),
    .refuses(
      Article25.level, "level two without", missing: ["certificate"], after([], Keep.grade(2, nil))),
    .refuses(Article25.level, "level one with one", after([], Keep.grade(1))),
    .allows(Article25.assessment, "a site of level two", after([Keep.grade()], Keep.assess())),
    .refuses(
      Article25.assessment, "a site of level one", after([Keep.grade(1, nil)], Keep.assess())),
    .refuses(
      Article25.assessment, "without a report", missing: ["document"],
      after([Keep.grade()], Keep.assess().with(nil))),
    .allows(Article25.fixed, "all that was found", after(assessed, Keep.rectify(3))),
    .refuses(Article25.fixed, "one more", after(assessed, Keep.rectify(4))),
    .refuses(
      Article25.fixed, "fewer than before", after(assessed + [Keep.rectify(2)], Keep.rectify(1))),
    .allows(
      Article25.paper, "rules on their paper",
      after([], Keep.establish().withPaper("西政网安〔2026〕2号"))),
    .allows(
      Article25.paper, "monitoring without one", after([], Keep.establish(.monitoring))),
    .refuses(
      Article25.paper, "procedures without one", missing: ["document"],
      after([], Keep.establish(.procedures))),
    .allows(SecurityRules.known, "an assessment", after(assessed, Keep.rectify())),
    .refuses(SecurityRules.known, "no assessment", after([], Keep.rectify())),
    .refuses(SecurityRules.known, "no incident", after([], Keep.handle())),
    .allows(SecurityRules.site, "a site that is open", after([], Keep.host())),
    .refuses(
      SecurityRules.site, "one that is not open yet",
      {
        let county = try TestCounty.withPortal()
        try county.open(Opening("jiaoyu"), through: "approve")
        return (county, Keep.host().by("education-clerk").setting("site", "jiaoyu"))
      }),
  ]

  private static let securityIncidents: [RuleExample] = [
    .allows(
      Article28.plan, "filed on the day of the plan",
      after([], Keep.filePlan(openness: "2026-03-02", cac: nil))),
    .refuses(
      Article28.plan, "filed with nobody", missing: ["filedWithOpennessOn"],
      after([], Keep.filePlan(openness: nil, cac: nil))),
    .refuses(
      Article28.plan, "without its paper", missing: ["document"],
      after([], Keep.filePlan().with(nil))),
    .refuses(
      Article28.plan, "filed tomorrow", after([], Keep.filePlan(cac: "2026-03-03"))),
    .refuses(
      Article28.plan, "filed before there was a plan",
      after([], Keep.filePlan(cac: "2026-03-01"))),
    .allows(Article28.drill, "of a plan", after([Keep.filePlan()], Keep.drill())),
    .refuses(Article28.drill, "without a plan", after([], Keep.drill())),
    .refuses(
      Article28.drill, "by nobody", missing: ["participants"],
      after([Keep.filePlan()], Keep.drill(by: []))),
    .allows(
      Article28.closing, "once the plan was started and both were told",
      after([Keep.open(), Keep.handle()] + told, Keep.close)),
    .refuses(
      Article28.closing, "with nobody told", missing: ["openness", "cac"],
      after([Keep.open(), Keep.handle()], Keep.close)),
    .refuses(
      Article28.closing, "with no plan started", missing: ["plan"],
      after([Keep.open()] + told, Keep.close)),
    .allows(
      SecurityRules.twice, "another kind of drill of the day",
      after([Keep.filePlan(), Keep.drill()], Keep.drill(.handsOn))),
    .refuses(
      SecurityRules.twice, "the same drill of the day",
      after([Keep.filePlan(), Keep.drill()], Keep.drill())),
    .refuses(SecurityRules.twice, "the same incident", after([Keep.open()], Keep.open())),
    .refuses(SecurityRules.twice, "the same training", after([Keep.train()], Keep.train())),
    .allows(
      SecurityRules.order, "a plan that was started at once",
      after([], Keep.open(started: Keep.early))),
    .refuses(
      SecurityRules.order, "a plan that was started before",
      after([], Keep.open(started: "2026-03-02T07:59:00+08:00"))),
    .refuses(
      SecurityRules.order, "an incident of tonight",
      after([], Keep.open(at: "2026-03-02T20:00:00+08:00"))),
    .refuses(
      SecurityRules.order, "fixed before it was found",
      after(assessed, Keep.rectify().on("2026-03-01"))),
    .refuses(
      SecurityRules.order, "handled before it was recorded",
      after([Keep.open()], Keep.handle().on("2026-03-01"))),
    .allows(SecurityRules.phase, "an open incident", after([Keep.open()], Keep.handle())),
    .refuses(
      SecurityRules.phase, "one that was closed",
      after([Keep.open(), Keep.handle()] + told + [Keep.close], Keep.handle("再查一次。"))),
  ]

  private static let securityPeople: [RuleExample] = [
    .allows(Article31.officer, "who has the role in the host", after([], Keep.name())),
    .refuses(Article31.officer, "a clerk of the host", after([], Keep.name("openness-clerk"))),
    .refuses(
      Article31.officer, "the security officer of another office",
      after([], Keep.name("education-security"))),
    .allows(Article31.training, "the host's people", after([], Keep.train())),
    .allows(
      Article31.training, "an examination with who passed",
      after([], Keep.train(.examination, "口令", [("editor", true), ("openness-clerk", false)]))),
    .refuses(
      Article31.training, "nobody", missing: ["trainees"],
      after([], Keep.train(.education, "口令", []))),
    .refuses(
      Article31.training, "an examination without",
      after([], Keep.train(.examination, "口令", [("editor", nil)]))),
    .refuses(
      Article31.training, "a training that somebody passed",
      after([], Keep.train(.education, "口令", [("editor", true)]))),
    .refuses(
      Article31.training, "somebody of another office",
      after([], Keep.train(.education, "口令", [("education-clerk", nil)]))),
    .refuses(
      Article31.training, "somebody twice",
      after([], Keep.train(.education, "口令", [("editor", nil), ("editor", nil)]))),
  ]
}
