import CivilTime
import JSONText
import Regulation
import TestSupport

/// Findings: Articles 4, 27 and 34.8, and what the record asks.
extension RuleExample {
  private typealias Do = Supervising

  private static func finding(
    _ given: [Request] = [Do.issue()], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try Do.county()
      for request in given { try county.accept(request) }
      return (county, request)
    }
  }

  /// The same on a later day.
  private static func later(
    _ date: CivilDate, _ given: [Request], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let (county, request) = try finding(given, request)()
      county.wait(until: date)
      return (county, request)
    }
  }

  private static let digest: Digest =
    "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
  private static let seen = Do.evidence("空白。", digest: digest)
  private static let settled = [Do.issue(), Do.rectify(), Do.verify()]

  static let findings: [RuleExample] = issuing + handling + deciding

  private static let issuing: [RuleExample] = [
    .allows(Article04.issuer, "the openness office", finding([], Do.issue())),
    .refuses(
      Article04.issuer, "an editor of the openness office, of another's site",
      {
        let county = try Do.county()
        try county.accept(county.assign("editor", "杨柳", to: "openness", [.editor]))
        return (county, Do.issue().by("editor"))
      }),
    .allows(
      Article04.issuer, "a host, of its own site, from its patrol",
      finding([], Do.issue(source: .patrol).by("education-security"))),
    .refuses(
      Article04.issuer, "a host, as if it were an inspection",
      finding([], Do.issue().by("education-clerk"))),
    .refuses(
      Article04.issuer, "a bureau, of another's site",
      finding([], Do.issue(source: .patrol).by("culture-clerk"))),
    .allows(Article04.issuer, "the police, as an authority", finding([], Do.hazard)),
    .refuses(
      Article04.issuer, "the police, as an inspection",
      finding([], Do.issue(due: "2026-03-13").by("police-leader"))),
    .allows(
      Article27.reporter, "what the police reported, on their paper",
      finding(
        [],
        Do.issue(kind: .malware, source: .authority, due: nil).setting("reportedBy", "police")
          .withPaper("西公网安〔2026〕3号"))),
    .refuses(
      Article27.reporter, "an authority that is not named", missing: ["reportedBy"],
      finding([], Do.issue(kind: .malware, source: .authority))),
    .refuses(
      Article27.reporter, "a report without its paper", missing: ["document"],
      finding(
        [], Do.issue(kind: .malware, source: .authority).setting("reportedBy", "police"))),
    .refuses(
      Article27.reporter, "one's own report as another's",
      finding([], Do.hazard.setting("reportedBy", "cac").withPaper("西公网安〔2026〕3号"))),
    .allows(
      Article34.due, "the day of issue itself", finding([], Do.issue(due: "2026-03-02"))),
    .refuses(Article34.due, "the day before", finding([], Do.issue(due: "2026-03-01"))),
    .allows(Article34.due, "a year later", finding([], Do.issue(due: "2027-03-02"))),
    .refuses(Article34.due, "a year and a day later", finding([], Do.issue(due: "2027-03-03"))),
    .refuses(Article34.due, "no day", missing: ["dueOn"], finding([], Do.issue(due: nil))),
    .allows(Article34.due, "no day, of a reported hazard", finding([], Do.hazard)),
    .refuses(
      Article34.due, "no day, of a hazard that the host found itself", missing: ["dueOn"],
      finding(
        [],
        Do.issue(kind: .vulnerability, source: .patrol, due: nil).by("education-security"))),
    .allows(
      FindingRules.place, "a site and an account",
      finding([], Do.issue([Do.site, .account("wenlv-weibo")]))),
    .refuses(
      FindingRules.place, "the same site twice", finding([], Do.issue([Do.site, Do.site]))),
    .refuses(
      FindingRules.place, "nothing", missing: ["places"], finding([], Do.issue([]))),
    .refuses(
      FindingRules.place, "a finding", finding([Do.issue()], Do.issue([.finding(Do.finding)]))),
    .refuses(
      FindingRules.place, "a site that is not open yet",
      {
        let county = try TestCounty.withPortal()
        try county.open(Opening("jiaoyu"), through: "propose")
        return (county, Do.issue())
      }),
    .allows(
      FindingRules.evidence, "what was seen that day", finding([], Do.issue())),
    .refuses(
      FindingRules.evidence, "what will be seen tomorrow",
      finding([], Do.issue(evidence: Do.evidence(on: "2026-03-03")))),
    .refuses(
      FindingRules.evidence, "a rectification seen before its problem",
      finding([Do.issue()], Do.rectify(on: "2026-03-01"))),
    .allows(
      FindingRules.once, "other words of the same page",
      finding([Do.issue()], Do.issue(evidence: Do.evidence("首页没有更新。")))),
    .allows(
      FindingRules.once, "the same words as another kind",
      finding([Do.issue()], Do.issue(kind: .emptyColumn))),
    .refuses(FindingRules.once, "the same again", finding([Do.issue()], Do.issue())),
    .refuses(
      FindingRules.once, "the same page under other words",
      finding(
        [Do.issue(evidence: seen)],
        Do.issue(evidence: Do.evidence("没有内容。", digest: digest)))),
    .refuses(FindingRules.once, "what was verified since", finding(settled, Do.issue())),
    .allows(
      FindingRules.falseAlarm, "what was dismissed, on another day's evidence",
      later(
        "2026-03-05", [Do.issue(), Do.dismiss()],
        Do.issue(evidence: Do.evidence(on: "2026-03-05")))),
    .refuses(
      FindingRules.falseAlarm, "what was dismissed, on the same",
      finding([Do.issue(evidence: seen), Do.dismiss()], Do.issue(evidence: seen))),
    .allows(
      FindingRules.relapse, "seen the day after it was rectified",
      later(
        "2026-03-03", settled,
        Do.issue(evidence: Do.evidence(on: "2026-03-03"), relapseOf: Do.finding))),
    .refuses(
      FindingRules.relapse, "seen on the day it was rectified",
      finding(
        settled, Do.issue(evidence: Do.evidence("又不更新。"), relapseOf: Do.finding))),
    .refuses(
      FindingRules.relapse, "of a finding that is open",
      finding(
        [Do.issue()], Do.issue(evidence: Do.evidence("又不更新。"), relapseOf: Do.finding))),
    .refuses(
      FindingRules.relapse, "of another kind",
      later(
        "2026-03-03", settled,
        Do.issue(
          kind: .typo, evidence: Do.evidence(on: "2026-03-03"), relapseOf: Do.finding))),
    .refuses(
      FindingRules.relapse, "of another place",
      later(
        "2026-03-03", settled,
        Do.issue(
          [.account("jiaoyu-weibo")], evidence: Do.evidence(on: "2026-03-03"),
          relapseOf: Do.finding))),
  ]

  private static let handling: [RuleExample] = [
    .allows(FindingRules.known, "one that was issued", finding(Do.answer())),
    .refuses(FindingRules.known, "one that was not", finding(Do.answer(Do.second))),
    .refuses(
      FindingRules.known, "none", missing: ["findings"], finding(Do.verify([]))),
    .refuses(
      FindingRules.known, "one twice",
      finding([Do.issue(), Do.rectify()], Do.verify([Do.finding, Do.finding]))),
    .allows(Article34.rectifier, "a clerk of the host", finding(Do.rectify())),
    .refuses(
      Article34.rectifier, "a clerk of another bureau", finding(Do.rectify().by("culture-clerk"))),
    .refuses(
      Article34.rectifier, "the openness office", finding(Do.answer().by("openness-clerk"))),
    .allows(FindingRules.phase, "rectified while it is open", finding(Do.rectify())),
    .refuses(
      FindingRules.phase, "rectified again", finding([Do.issue(), Do.rectify()], Do.rectify())),
    .refuses(FindingRules.phase, "verified before it is rectified", finding(Do.verify())),
    .refuses(FindingRules.phase, "sent back before it is rectified", finding(Do.sendBack())),
    .refuses(FindingRules.phase, "dismissed once it is verified", finding(settled, Do.dismiss())),
    .refuses(
      FindingRules.phase, "excepted while it is excepted",
      finding([Do.issue(), Do.except()], Do.except().by("openness-deputy"))),
    .allows(
      FindingRules.order, "on the day of the step before",
      later("2026-03-04", [Do.issue()], Do.rectify().on("2026-03-02"))),
    .refuses(
      FindingRules.order, "a day earlier",
      later(
        "2026-03-04", [Do.issue()], Do.answer().on("2026-03-01"))),
    .allows(
      Article27.feedback, "the police, once it is rectified",
      finding([Do.hazard, Do.rectify()], Do.feedBack())),
    .refuses(
      Article27.feedback, "the police, before it is rectified", finding([Do.hazard], Do.feedBack())),
    .refuses(
      Article27.feedback, "of what is no hazard",
      finding([Do.issue(), Do.rectify()], Do.feedBack())),
    .refuses(
      Article27.feedback, "a second time",
      finding([Do.hazard, Do.rectify(), Do.feedBack()], Do.feedBack())),
  ]

  private static let deciding: [RuleExample] = [
    .allows(
      Article04.verifier, "another clerk of the openness office",
      finding([Do.issue(), Do.rectify()], Do.verify())),
    .refuses(
      Article04.verifier, "the host",
      finding([Do.issue(), Do.rectify()], Do.verify().by("education-leader"))),
    .allows(
      Article04.verifier, "the police, of their own report",
      finding([Do.hazard, Do.rectify()], Do.verify().by("police-leader"))),
    .refuses(
      Article04.verifier, "the openness office, of the police's report",
      finding([Do.hazard, Do.rectify()], Do.verify())),
    .refuses(
      Article04.verifier, "a bureau dismisses what it was issued",
      finding(Do.dismiss().by("education-leader"))),
    .allows(
      FindingRules.secondPerson, "a host's own finding, verified by another of its people",
      finding(
        [Do.issue(source: .patrol).by("education-security"), Do.rectify()],
        Do.verify().by("education-security"))),
    .refuses(
      FindingRules.secondPerson, "who rectified it verifies it",
      finding(
        [Do.issue(source: .patrol).by("education-security"), Do.rectify()],
        Do.verify().by("education-clerk"))),
    .refuses(
      FindingRules.secondPerson, "who rectified it sends it back",
      finding(
        [Do.issue(source: .patrol).by("education-security"), Do.rectify()],
        Do.sendBack().by("education-clerk"))),
    .refuses(
      FindingRules.secondPerson, "who issued it dismisses it",
      finding(Do.dismiss().by("openness-clerk"))),
    .refuses(
      FindingRules.secondPerson, "who issued it excepts it",
      finding([Do.issue().by("openness-leader")], Do.except())),
    .refuses(
      FindingRules.secondPerson, "who issued it rejects what is disputed",
      finding([Do.issue(), Do.answer(disputed: true)], Do.rejectDispute(by: "openness-clerk"))),
    .allows(
      FindingRules.dispute, "what is disputed",
      finding([Do.issue(), Do.answer(disputed: true)], Do.rejectDispute())),
    .allows(
      FindingRules.dispute, "with a day more",
      finding([Do.issue(), Do.answer(disputed: true)], Do.rejectDispute(due: "2026-03-14"))),
    .refuses(
      FindingRules.dispute, "with the day that was set",
      finding([Do.issue(), Do.answer(disputed: true)], Do.rejectDispute(due: "2026-03-13"))),
    .refuses(
      FindingRules.dispute, "what nobody disputes",
      finding([Do.issue(), Do.answer()], Do.rejectDispute())),
    .refuses(
      FindingRules.dispute, "what was rejected already",
      finding([Do.issue(), Do.answer(disputed: true), Do.rejectDispute()], Do.rejectDispute())),
    .allows(
      FindingRules.putRight, "by who recorded it",
      finding(Do.putRight([JSONMember("kind", "empty-column")], by: "openness-clerk"))),
    .allows(
      FindingRules.putRight, "by the leader of the issuing office",
      finding(Do.putRight([JSONMember("kind", "empty-column")]))),
    .refuses(
      FindingRules.putRight, "by another clerk",
      finding(Do.putRight([JSONMember("kind", "empty-column")], by: "openness-second"))),
    .refuses(
      FindingRules.putRight, "by the host",
      finding(Do.putRight([JSONMember("kind", "empty-column")], by: "education-leader"))),
    .allows(
      FindingRules.putRight, "to an account of the same host",
      finding(Do.putRight([JSONMember("place", "account-jiaoyu-weibo")]))),
    .refuses(
      FindingRules.putRight, "to another host's",
      finding(Do.putRight([JSONMember("place", "account-wenlv-weibo")]))),
    .refuses(
      FindingRules.putRight, "to a hazard",
      finding(Do.putRight([JSONMember("kind", "vulnerability")]))),
    .refuses(
      FindingRules.phase, "put right once it is verified",
      finding(settled, Do.putRight([JSONMember("kind", "empty-column")]))),
    .refuses(
      FindingRules.evidence, "put right as seen behind the day it was issued",
      finding(Do.putRight([JSONMember("evidence", Do.evidence(on: "2026-03-03"))]))),
    .allows(Article04.exception, "the leader of the openness office", finding(Do.except())),
    .refuses(
      Article04.exception, "a clerk of the openness office",
      finding(Do.except().by("openness-second"))),
    .refuses(
      Article04.exception, "the leader of the host", finding(Do.except().by("education-leader"))),
    .allows(
      Article04.exception, "until the next day, due the day after",
      finding(Do.except(until: "2026-03-03", due: "2026-03-04"))),
    .refuses(
      Article04.exception, "until the day itself",
      finding(Do.except(until: "2026-03-02", due: "2026-03-04"))),
    .refuses(
      Article04.exception, "due by its end",
      finding(Do.except(until: "2026-03-03", due: "2026-03-03"))),
    .allows(
      Article04.exception, "for a year", finding(Do.except(until: "2027-03-02", due: "2027-03-03"))),
    .refuses(
      Article04.exception, "for a year and a day",
      finding(Do.except(until: "2027-03-03", due: "2027-03-10"))),
  ]

  private static func finding(
    _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) { finding([Do.issue()], request) }
}
