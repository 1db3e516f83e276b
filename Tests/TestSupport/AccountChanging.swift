package import CivilTime
package import JSONText
package import Regulation

/// One change of the education bureau's account as a test tells it.
package struct AccountChanging: Sendable {
  package let changes: JSONValue
  package let caseID: CaseID
  /// Who takes it over, if somebody does.
  package let isTaken: Bool

  package init(_ changes: JSONValue, number: Int = 2, isTaken: Bool = false) {
    self.changes = changes
    self.isTaken = isTaken
    caseID = CaseID(
      definition: "account-change", subject: .account("jiaoyu-weibo"), number: number)
  }

  package static let rename = AccountChanging(["name": "西吉教育发布"])
  package static let suspension = AccountChanging(["suspended": true])
  /// The culture bureau takes it over, with its own people.
  package static let takeover = AccountChanging(
    [
      "host": "culture", "lead": "culture-leader", "deputy": "culture-deputy",
      "chiefEditor": "culture-clerk",
    ], isTaken: true)

  package var propose: Request {
    Request(
      "education-clerk", "account.propose-change",
      ["account": "jiaoyu-weibo", "changes": changes, "reasons": "工作需要。"])
  }

  package func decide(
    _ step: StepID = "approve", _ decision: String = "approve",
    by actor: StaffID = "education-leader", reasons: String? = nil
  ) -> Request {
    var members = [
      JSONMember("case", .string(caseID.text)), JSONMember("step", .string(step.text)),
      JSONMember("decision", .string(decision)),
    ]
    if let reasons { members.append(JSONMember("reasons", .string(reasons))) }
    return Request(actor, "case.decide", .object(members))
  }

  private var clerk: StaffID { isTaken ? "culture-clerk" : "education-clerk" }

  package var apply: Request {
    Request(clerk, "account.apply-change", ["case": .string(caseID.text)])
  }

  package func update(_ filing: AccountFiling) -> Request {
    Request(
      clerk, "account.update-filing",
      ["case": .string(caseID.text), "filing": .string(filing.rawValue)]
    ).withPaper(AccountOpening.paper)
  }

  /// Every request of it, in order.
  package var all: [Request] {
    [propose, decide()]
      + (isTaken ? [decide("successor-consent", by: "culture-leader")] : [])
      + [apply, update(.cac), update(.openness)]
  }
}

extension TestCounty {
  /// A county whose education bureau opened an account, and whose culture bureau could run one.
  package static func withAccount(now: Instant = "2026-03-02T01:00:00Z") throws -> TestCounty {
    let county = try TestCounty.withPlatform(now: now)
    try county.accept(county.assign("culture-deputy", "黄敏", to: "culture", [.deputy]))
    try county.open(AccountOpening())
    return county
  }

  /// Carries a change out, but for its last requests.
  package func change(_ changing: AccountChanging, but count: Int = 0) throws {
    for request in changing.all.dropLast(count) { try accept(request) }
  }
}
