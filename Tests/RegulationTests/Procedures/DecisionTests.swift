import JSONText
import Regulation
import TestSupport
import Testing

/// Returns, rejections and withdrawals.
struct DecisionTests {
  let opening = Opening("jiaoyu")

  private func sendBack(_ step: StepID, by actor: StaffID) -> Request {
    opening.decide("return", at: step, by: actor, reasons: "请补充说明。")
  }

  @Test func `a returned application is handed in again and approved`() throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "apply")
    try county.accept(sendBack("approve", by: "openness-leader"))
    #expect(try county.waiting(opening.caseID) == ["apply"])
    #expect(try county.state(opening.caseID).step("apply")?.returns == 1)
    #expect(try county.when(try opening.request("approve")).missing == ["apply"])
    try county.accept(try opening.request("apply"))
    try county.accept(try opening.request("approve"))
    #expect(try county.site("jiaoyu").phase == .approved)
  }

  @Test func `a returned proposal is proposed again under the same case`() throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "propose")
    try county.accept(sendBack("consent", by: "education-leader"))
    let again = try county.when(opening.propose.setting("name", "西吉县招生考试网"))
    #expect(again.types == ["site.proposed"])
    #expect(try county.site("jiaoyu").name == "西吉县招生考试网")
    #expect(try county.cases(about: .site("jiaoyu")).count == 1)
    #expect(try county.waiting(opening.caseID) == ["consent"])
  }

  @Test func `a return puts back what was built on it, and nothing beside it`() throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "county-review")
    let before = try county.state(opening.caseID)
    try county.accept(
      sendBack("municipal-review", by: "openness-second").forOffice("guyuan-openness")
        .withPaper())
    let after = try county.state(opening.caseID)
    #expect(after.step("identity-code-apply")?.status == .open)
    #expect(after.step("county-review")?.status == .waiting)
    #expect(after.step("county-review")?.returns == 1)
    let touched: Set<StepID> = [
      "identity-code-apply", "county-review", "municipal-review", "regional-review",
      "identity-code-grant", "announce", "launch",
    ]
    for step in before.steps where !touched.contains(step.id) {
      #expect(after.step(step.id) == step)
    }
  }

  @Test func `level by level, with a return on the way, to the code`() throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "regional-review")
    try county.accept(
      sendBack("identity-code-grant", by: "openness-second").forOffice("state-council")
        .withPaper())
    for step in [
      "identity-code-apply", "county-review", "municipal-review", "regional-review",
      "identity-code-grant", "announce", "report", "deploy", "launch",
    ] as [StepID] {
      try county.accept(try opening.request(step))
    }
    #expect(try county.site("jiaoyu").granted(.identityCode) != nil)
    #expect(try county.state(opening.caseID).status == .completed)
  }

  @Test(
    arguments: [
      ("mark-grant", "staffing-clerk"), ("domain-grant", "openness-second"),
      ("police-grant", "police-clerk"),
    ] as [(StepID, StaffID)])
  func `who grants a filing may send it back to its application`(
    _ step: StepID, _ actor: StaffID
  ) throws {
    let county = try TestCounty.withPortal()
    let definition = try county.newestOpening()
    let apply = try #require(definition.step(step)?.after.first)
    try county.open(opening, through: apply)
    try county.accept(sendBack(step, by: actor))
    #expect(try county.waiting(opening.caseID).contains(apply))
    try county.accept(try opening.request(apply))
    try county.accept(try opening.request(step))
  }

  @Test(arguments: ["consent", "approve"] as [StepID])
  func `a rejection ends case and opening`(_ step: StepID) throws {
    let county = try TestCounty.withPortal()
    let by: StaffID = step == "consent" ? "education-leader" : "openness-leader"
    try county.open(opening, through: step == "consent" ? "propose" : "apply")
    let outcome = try county.when(
      opening.decide("reject", at: step, by: by, reasons: "应使用县门户网站。"))
    #expect(outcome.types == ["case.rejected", "site.opening-ended"])
    #expect(try county.state(opening.caseID).status == .rejected)
    #expect(try county.site("jiaoyu").phase == .ended)
    #expect(try county.waiting(opening.caseID).isEmpty)
    try county.accept(opening.propose)
    #expect(try county.waiting("site-opening.jiaoyu.2") == ["consent"])
  }

  @Test(
    arguments: ["propose", "apply", "approve", "domain-grant", "announce", "deploy"] as [StepID])
  func `the host may withdraw at any time, and the numbers are free again`(
    _ last: StepID
  ) throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: last)
    let outcome = try county.when(opening.withdraw)
    #expect(outcome.types == ["case.withdrawn", "site.opening-ended"])
    #expect(try county.waiting(opening.caseID).isEmpty)
    let again = Opening("jiaoyu", number: 2)
    try county.open(again, through: "launch")
    #expect(try county.cases(about: .site("jiaoyu")).count == 2)
  }

  @Test func `what was granted before a withdrawal stays in view until the next proposal`() throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "icp-grant")
    try county.accept(opening.withdraw)
    #expect(try county.site("jiaoyu").filings.map(\.kind) == [.mark, .domain, .icp])
    try county.accept(opening.propose)
    #expect(try county.site("jiaoyu").filings.isEmpty)
  }

  @Test func `the roles that decide are those the step names`() throws {
    let county = try TestCounty.withPortal()
    for step in try county.newestOpening().steps {
      let decisions = CaseDecider.decisions(of: step)
      #expect(decisions.contains(.approve) == (step.completion == .decision))
      #expect(decisions.contains(.return) == (step.returnsTo != nil))
      #expect(!decisions.contains(.withdraw))
      #expect(step.method == (step.completion == .decision ? DecideStep.method : step.method))
    }
  }

  @Test func `two openings run side by side`() throws {
    let county = try TestCounty.withPortal()
    let other = Opening("wenlv", by: "culture", serial: 5)
    for step in try county.newestOpening().steps {
      try county.accept(try opening.request(step.id))
      try county.accept(
        try other.request(step.id))
    }
    #expect(try county.site("jiaoyu").phase == .live)
    #expect(try county.site("wenlv").phase == .live)
  }

  @Test func `a department that was dissolved and named anew takes the step up again`() throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "mark-apply")
    try county.accept(
      Request("admin", "staff.remove", ["staff": "staffing-clerk", "reason": "机构改革"]))
    let alone = try county.when(opening.grant(.mark, "CA271", by: "openness-clerk"))
    #expect(alone.rule == "A10.1.mark")
    #expect(alone.refusal?.mend.zh.contains("staff.assign") == true)
    try county.accept(
      Request("admin", "office.dissolve", ["office": "staffing"]).withPaper())
    try county.accept(
      Request(
        "admin", "office.register",
        ["office": "new-staffing", "kind": "staffing", "name": "西吉县委机构编制委员会办公室"]))
    try county.accept(county.assign("new-staffing-clerk", "石安", to: "new-staffing", [.clerk]))
    try county.accept(opening.grant(.mark, "CA271", by: "new-staffing-clerk"))
    #expect(try county.site("jiaoyu").granted(.mark) != nil)
  }

  @Test func `what waited for a person who left waits for the office`() throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "consent")
    try county.accept(
      Request("admin", "staff.remove", ["staff": "education-clerk", "reason": "调离"]))
    #expect(try county.waiting(opening.caseID) == ["apply"])
    #expect(try county.when(try opening.request("apply")).rule == "duties.in-service")
    try county.accept(try opening.request("apply").by("education-second"))
    #expect(try county.state(opening.caseID).step("propose")?.done?.by == "education-clerk")
  }
}
