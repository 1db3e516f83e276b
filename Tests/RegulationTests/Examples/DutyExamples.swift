import CivilTime
import JSONText
import Regulation
import TestSupport

/// Who may do what, and what the record asks of a case.
extension RuleExample {
  static let duties: [RuleExample] = [
    .allows(Duties.administratorOnly, "an administrator registers an office") {
      (try .staffed(), register("health"))
    },
    .refuses(Duties.administratorOnly, "a leader registers an office") {
      (try .staffed(), register("health").by("openness-leader"))
    },
    .refuses(Duties.administratorOnly, "an auditor registers an office") {
      (try .staffed(), register("health").by("auditor"))
    },
    .allows(Duties.separateRoles, "leader and clerk together") {
      let county = try TestCounty.staffed()
      return (county, county.assign("he-yu", "何宇", to: "jiqiang", [.deputy, .clerk]))
    },
    .refuses(Duties.separateRoles, "administrator and clerk together") {
      let county = try TestCounty.staffed()
      return (county, county.assign("he-yu", "何宇", to: "jiqiang", [.administrator, .clerk]))
    },
    .refuses(Duties.separateRoles, "auditor and leader together") {
      let county = try TestCounty.staffed()
      return (county, county.assign("he-yu", "何宇", to: "jiqiang", [.leader, .auditor]))
    },
    .refuses(Duties.separateRoles, "no role") {
      let county = try TestCounty.staffed()
      return (county, county.assign("he-yu", "何宇", to: "jiqiang", []))
    },
    .allows(Duties.ownRoles, "another administrator's roles") {
      let county = try TestCounty.staffed()
      return (county, county.assign("second-admin", "白云", to: "openness", [.clerk]))
    },
    .refuses(Duties.ownRoles, "an administrator's own roles") {
      let county = try TestCounty.staffed()
      return (county, county.assign("admin", "白雪", to: "openness", [.clerk]))
    },
    .refuses(Duties.ownRoles, "an administrator's own departure") {
      (try .staffed(), Request("admin", "staff.remove", ["staff": "admin", "reason": "退休"]))
    },
    .allows(Duties.ownSubmission, "the leader consents to the clerk's proposal") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "propose")
      return (county, try Opening("jiaoyu").request("consent"))
    },
    .refuses(Duties.ownSubmission, "a leader who is also clerk consents to their own proposal") {
      let county = try TestCounty.withPortal()
      try county.accept(
        county.assign("education-leader", "马军", to: "education", [.leader, .clerk]))
      try county.accept(Opening("jiaoyu").propose.by("education-leader"))
      return (county, try Opening("jiaoyu").request("consent"))
    },
    .refuses(Duties.ownSubmission, "who applied, now in the other office, approves") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "apply")
      try county.accept(
        county.transfer("education-clerk", to: "openness", [.deputy]))
      return (county, try Opening("jiaoyu").request("approve").by("education-clerk"))
    },
    .refuses(Duties.ownSubmission, "who proposed, now in the other office, approves") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "consent")
      try county.accept(try Opening("jiaoyu").request("apply").by("education-second"))
      try county.accept(
        county.transfer("education-clerk", to: "openness", [.deputy]))
      return (county, try Opening("jiaoyu").request("approve").by("education-clerk"))
    },
    .refuses(Duties.ownSubmission, "the applicant records the approval of their own application") {
      let county = try TestCounty.staffed()
      let opening = Opening("portal", of: .portal, by: "openness")
      try county.open(opening, through: "consent")
      try county.accept(
        county.assign("openness-clerk", "李娜", to: "openness", [.clerk, .deputy]))
      try county.accept(try opening.request("apply"))
      return (county, try opening.request("approve").by("openness-clerk"))
    },
    .allows(Duties.oneLeader, "a leader once the former one is deputy") {
      let county = try TestCounty.staffed()
      try county.accept(county.assign("education-leader", "马军", to: "education", [.deputy]))
      return (county, county.assign("he-yu", "何宇", to: "education", [.leader]))
    },
    .refuses(Duties.oneLeader, "a second leader") {
      let county = try TestCounty.staffed()
      return (county, county.assign("he-yu", "何宇", to: "education", [.leader]))
    },
    .refuses(Duties.oneLeader, "a leader who comes to an office that has one") {
      let county = try TestCounty.staffed()
      return (county, county.transfer("culture-leader", to: "education", [.leader]))
    },
    .allows(Duties.rightOffice, "a clerk of the host applies for the mark") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "approve")
      return (county, Opening("jiaoyu").apply(.mark))
    },
    .refuses(Duties.rightOffice, "a clerk of another office does") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "approve")
      return (county, Opening("jiaoyu").apply(.mark).by("culture-clerk"))
    },
    .refuses(Duties.rightOffice, "the host's leader does, who is no clerk") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "approve")
      return (county, Opening("jiaoyu").apply(.mark).by("education-leader"))
    },
    .refuses(Duties.rightOffice, "a leader proposes in the clerk's place") {
      (try .withPortal(), Opening("jiaoyu").propose.by("education-leader"))
    },
    .refuses(Duties.rightOffice, "an auditor proposes") {
      (try .withPortal(), Opening("jiaoyu").propose.by("auditor"))
    },
    .refuses(Duties.rightOffice, "another office withdraws the case") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "approve")
      return (county, Opening("jiaoyu").withdraw.by("openness-leader"))
    },
    .allows(Duties.onBehalf, "the openness office records the region's review with its paper") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "municipal-review")
      return (county, try Opening("jiaoyu").request("regional-review"))
    },
    .refuses(Duties.onBehalf, "without the paper", missing: ["document"]) {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "municipal-review")
      return (county, try Opening("jiaoyu").request("regional-review").with(nil))
    },
    .refuses(Duties.onBehalf, "without saying for whom", missing: ["onBehalfOf"]) {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "municipal-review")
      return (county, try Opening("jiaoyu").request("regional-review").forOffice(nil))
    },
    .refuses(
      Duties.onBehalf, "for another office than decides", missing: ["onBehalfOf"]
    ) {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "municipal-review")
      return (
        county, try Opening("jiaoyu").request("regional-review").forOffice("guyuan-openness")
      )
    },
    .refuses(Duties.onBehalf, "for an office of the county") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "mark-apply")
      return (
        county,
        try Opening("jiaoyu").request("mark-grant").by("openness-clerk").forOffice("staffing")
          .withPaper()
      )
    },
    .refuses(Duties.onBehalf, "for an office that has staff of its own here") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "municipal-review")
      try county.accept(county.assign("region-deputy", "赵民", to: "region", [.deputy]))
      return (county, try Opening("jiaoyu").request("regional-review"))
    },
    .refuses(Duties.onBehalf, "a proposal in another office's name") {
      (try .withPortal(), Opening("jiaoyu").propose.forOffice("culture").withPaper())
    },
    .refuses(Duties.onBehalf, "a withdrawal in another office's name") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "approve")
      return (county, Opening("jiaoyu").withdraw.forOffice("culture").withPaper())
    },
    .allows(Duties.inService, "a person who came back") {
      let county = try TestCounty.withPortal()
      try county.accept(
        Request("admin", "staff.remove", ["staff": "education-clerk", "reason": "借调"]))
      try county.accept(county.assign("education-clerk", "马兰", to: "education", [.clerk]))
      return (county, Opening("jiaoyu").propose)
    },
    .refuses(Duties.inService, "a person who left") {
      let county = try TestCounty.withPortal()
      try county.accept(
        Request("admin", "staff.remove", ["staff": "education-clerk", "reason": "调离"]))
      return (county, Opening("jiaoyu").propose)
    },
  ]

  static let cases: [RuleExample] = [
    .allows(CaseRules.recall, "who applied, while nobody has approved") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "apply")
      return (county, recall("apply"))
    },
    .refuses(CaseRules.recall, "a colleague of who applied") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "apply")
      return (county, recall("apply").by("education-second"))
    },
    .refuses(CaseRules.recall, "what has been approved") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "approve")
      return (county, recall("apply"))
    },
    .refuses(CaseRules.recall, "what nobody judges") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "security-measures")
      return (county, recall("security-measures"))
    },
    .refuses(CaseRules.recall, "a step that there is not") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "apply")
      return (county, recall("no-such-step"))
    },
    .refuses(CaseRules.factOrder, "recalled on a day before it was handed in") {
      let county = try TestCounty.withPortal()
      county.wait(until: "2026-03-10")
      try county.open(Opening("jiaoyu"), through: "apply")
      return (county, recall("apply").on("2026-03-09"))
    },
    .allows(CaseRules.known, "a case that was begun") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "propose")
      return (county, try Opening("jiaoyu").request("consent"))
    },
    .refuses(CaseRules.known, "a case nobody began") {
      (try .withPortal(), try Opening("jiaoyu").request("consent"))
    },
    .refuses(CaseRules.known, "a step of a case nobody began") {
      (try .withPortal(), try Opening("jiaoyu").request("apply"))
    },
    .allows(CaseRules.running, "a step of a case in flight") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "deploy")
      return (county, try Opening("jiaoyu").request("launch"))
    },
    .refuses(CaseRules.running, "a step of a case that was withdrawn") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "propose")
      try county.accept(Opening("jiaoyu").withdraw)
      return (county, try Opening("jiaoyu").request("consent"))
    },
    .refuses(CaseRules.running, "the withdrawal of a case that was completed") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "launch")
      return (county, Opening("jiaoyu").withdraw)
    },
    .allows(CaseRules.factOrder, "a withdrawal on the day of the proposal") {
      let (county, withdraw) = try proposed()
      return (county, withdraw.on("2026-03-10"))
    },
    .refuses(CaseRules.factOrder, "a withdrawal the day before the proposal") {
      let (county, withdraw) = try proposed()
      return (county, withdraw.on("2026-03-09"))
    },
    .allows(CaseRules.stepOpen, "a step once those before it are done") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "consent")
      return (county, try Opening("jiaoyu").request("apply"))
    },
    .refuses(CaseRules.stepOpen, "a step that was done") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "mark-apply")
      return (county, try Opening("jiaoyu").request("apply"))
    },
    .allows(CaseRules.decisionFits, "the return of a filing by who would grant it") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "mark-apply")
      return (
        county,
        Opening("jiaoyu").decide(
          "return", at: "mark-grant", by: "staffing-clerk", reasons: "缺机构设置文件。")
      )
    },
    .refuses(CaseRules.decisionFits, "the approval of what is granted with a number") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "mark-apply")
      return (county, Opening("jiaoyu").decide("approve", at: "mark-grant", by: "staffing-clerk"))
    },
    .refuses(CaseRules.decisionFits, "the rejection of the whole case by a later reviewer") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "identity-code-apply")
      return (
        county,
        Opening("jiaoyu").decide(
          "reject", at: "county-review", by: "openness-leader", reasons: "不符合要求。")
      )
    },
    .refuses(CaseRules.decisionFits, "a step that the procedure has not") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "apply")
      return (county, Opening("jiaoyu").decide("approve", at: "nothing", by: "openness-leader"))
    },
    .refuses(CaseRules.decisionFits, "a decision that names no step") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "apply")
      return (county, Opening("jiaoyu").decide("approve", at: nil, by: "openness-leader"))
    },
    .allows(CaseRules.reasons, "a return with reasons") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "apply")
      return (
        county,
        Opening("jiaoyu").decide(
          "return", at: "approve", by: "openness-leader", reasons: "应急预案缺联系人。")
      )
    },
    .refuses(CaseRules.reasons, "a return without reasons", missing: ["reasons"]) {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "apply")
      return (county, Opening("jiaoyu").decide("return", at: "approve", by: "openness-leader"))
    },
    .refuses(CaseRules.reasons, "a rejection without reasons", missing: ["reasons"]) {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "apply")
      return (county, Opening("jiaoyu").decide("reject", at: "approve", by: "openness-leader"))
    },
    .refuses(CaseRules.reasons, "a withdrawal without reasons", missing: ["reasons"]) {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "apply")
      return (county, Opening("jiaoyu").decide("withdraw", at: nil, by: "education-clerk"))
    },
    .allows(CaseRules.oneOpen, "a proposal mended under the same host") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "propose")
      try county.accept(sendBack)
      return (county, Opening("jiaoyu").propose.setting("name", "西吉县招生考试网"))
    },
    .refuses(CaseRules.oneOpen, "a proposal mended by another host") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "propose")
      try county.accept(sendBack)
      return (county, Opening("jiaoyu", by: "culture").propose)
    },
  ]

  static let sendBack = Opening("jiaoyu").decide(
    "return", at: "consent", by: "education-leader", reasons: "名称不规范。")

  /// A site proposed on 10 March, and its withdrawal on the 12th.
  private static func proposed() throws -> (TestCounty, Request) {
    let county = try TestCounty.withPortal()
    county.wait(until: "2026-03-10")
    try county.open(Opening("jiaoyu"), through: "propose")
    county.wait(until: "2026-03-12")
    return (county, Opening("jiaoyu").withdraw)
  }

  private static func recall(_ step: String) -> Request {
    Request(
      "education-clerk", "case.recall",
      [
        "case": .string(Opening("jiaoyu").caseID.text), "step": .string(step),
        "reasons": "应急预案附错了文件。",
      ])
  }
}
