package import CivilTime
import JSONText
package import Regulation

/// One opening of an account of the education bureau as a test tells it: a request for each of its steps.
package struct AccountOpening: Sendable {
  package let account: AccountID
  package let kind: AccountKind
  package let caseID: CaseID

  package init(_ account: AccountID = "jiaoyu-weibo", _ kind: AccountKind = .institutional) {
    self.account = account
    self.kind = kind
    caseID = CaseID(definition: "account-opening", subject: .account(account), number: 1)
  }

  /// The platform on the list, by the county CAC.
  package static let listing = Request(
    "cac-clerk", "platform.approve", ["platform": "weibo", "name": "微博"],
    document: Document(number: "西网信〔2026〕1号", date: "2026-01-05"))

  package static let delisting = Request(
    "cac-clerk", "platform.withdraw", ["platform": "weibo", "reason": "平台停止服务。"],
    document: Document(number: "西网信〔2026〕8号", date: "2026-03-02"))

  package static let paper = PaperNumber(stringLiteral: "西教发〔2026〕5号")

  package var propose: Request {
    let members: [JSONMember] = [
      JSONMember("account", .string(account.text)), JSONMember("kind", .string(kind.rawValue)),
      JSONMember("platform", "微博"), JSONMember("name", "西吉教育"),
      JSONMember("purpose", "发布教育政策和校园动态。"),
      JSONMember("custodian", "education-custodian"),
    ]
    let people: [JSONMember] =
      switch kind {
      case .institutional:
        [
          JSONMember("lead", "education-leader"), JSONMember("deputy", "education-deputy"),
          JSONMember("chiefEditor", "education-editor"),
          JSONMember("operators", ["education-second"]),
        ]
      case .personal:
        [JSONMember("owner", "education-deputy"), JSONMember("post", "副局长")]
      }
    return Request("education-clerk", "account.propose-opening", .object(members + people))
  }

  package var decision: StepID {
    switch kind {
    case .institutional: "approve"
    case .personal: "consent"
    }
  }

  package func decide(
    _ decision: String, by actor: StaffID = "education-leader", reasons: String? = nil
  ) -> Request {
    var members = [
      JSONMember("case", .string(caseID.text)), JSONMember("step", .string(self.decision.text)),
      JSONMember("decision", .string(decision)),
    ]
    if let reasons { members.append(JSONMember("reasons", .string(reasons))) }
    return Request(actor, "case.decide", .object(members))
  }

  package var withdraw: Request {
    Request(
      "education-clerk", "case.decide",
      ["case": .string(caseID.text), "decision": "withdraw", "reasons": "暂不开设。"])
  }

  /// The request that does a step.
  package func request(_ step: StepID) throws -> Request {
    func act(_ method: String, _ members: [JSONMember] = []) -> Request {
      Request(
        "education-clerk", method,
        .object([JSONMember("case", .string(caseID.text))] + members))
    }
    switch step.text {
    case "propose": return propose
    case "approve", "consent": return decide("approve")
    case "register":
      return act(
        "account.register-on-platform",
        [
          JSONMember("number", "7000000001"),
          JSONMember("address", "https://weibo.com/u/7000000001"),
        ])
    case "verify":
      return act("account.complete-verification", [JSONMember("entity", "西吉县教育局")])
    case "open": return act("account.open")
    case "file-cac":
      return act("account.file", [JSONMember("filing", "cac")]).withPaper(Self.paper)
    case "file-openness":
      return act("account.file", [JSONMember("filing", "openness")]).withPaper(Self.paper)
    case let other: throw TestMistake("no request is known for the step \(other)")
    }
  }

  /// A filing that is made up for.
  package static func makeUp(_ account: AccountID, _ filing: AccountFiling) -> Request {
    Request(
      "education-clerk", "account.make-up-filing",
      ["account": .string(account.text), "filing": .string(filing.rawValue)]
    ).withPaper(paper)
  }
}

extension TestCounty {
  /// A county whose education bureau has who an account needs, with one platform on the list.
  package static func withPlatform(now: Instant = "2026-03-02T01:00:00Z") throws -> TestCounty {
    let county = try TestCounty.withPortal(now: now)
    let people: [(StaffID, Line, OfficeID, [Role])] = [
      ("cac-clerk", "罗平", "cac", [.clerk]), ("cac-leader", "罗兰", "cac", [.leader]),
      ("education-deputy", "马坚", "education", [.deputy]),
      ("education-editor", "马红", "education", [.chiefEditor]),
      ("education-custodian", "马玉", "education", [.accountCustodian]),
    ]
    for person in people {
      try county.accept(county.assign(person.0, person.1, to: person.2, person.3))
    }
    try county.accept(AccountOpening.listing)
    return county
  }

  /// Does every step of an opening in the order of the definition, up to and with `last`.
  package func open(_ opening: AccountOpening, through last: StepID = "file-openness") throws {
    for step in Definition.accountOpening.steps {
      let isOther = ["approve", "consent"].contains(step.id) && step.id != opening.decision
      if !isOther { try accept(try opening.request(step.id)) }
      if step.id == last { return }
    }
  }
}
