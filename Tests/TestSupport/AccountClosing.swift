package import CivilTime
import JSONText
package import Regulation

/// One closing of accounts as a test tells it: a request for each of its steps.
package struct AccountClosing: Sendable {
  package let accounts: [AccountID]
  package let by: OfficeID
  package let caseID: CaseID

  package init(_ accounts: [AccountID], by office: OfficeID = "education", number: Int = 1) {
    self.accounts = accounts
    self.by = office
    caseID = CaseID(
      definition: "account-closing", subject: .account(accounts.first ?? "none"), number: number)
  }

  package static func host(of account: AccountID) -> OfficeID {
    account.text.hasPrefix("wenlv") ? "culture" : "education"
  }

  /// An account that was open already.
  package static func existing(_ account: AccountID, on platform: Line = "微博") -> Request {
    Request(
      "openness-clerk", "account.register-existing",
      [
        "account": .string(account.text), "platform": .string(platform.text),
        "name": .string("西吉\(account)"), "host": .string(host(of: account).text),
        "verified": true, "openedOn": "2019-03-01", "filedWithCACOn": "2019-03-08",
      ])
  }

  package var propose: Request {
    Request(
      by == "openness" ? "openness-clerk" : clerk(of: accounts.first ?? "none"),
      "account.propose-closing",
      [
        "accounts": .array(accounts.map { .string($0.text) }),
        "reasons": "长期不更新，按要求清理整合。",
      ])
  }

  /// The archive of a month, by a clerk of the account's unit.
  package static func archive(_ account: AccountID, _ month: String) -> Request {
    Request(
      AccountClosing([account]).clerk(of: account), "account.archive",
      [
        "account": .string(account.text), "month": .string(month),
        "digest": .string(Digest.sample),
      ])
  }

  /// The request that does a step for some of the accounts, by a person of their unit.
  package func request(_ step: StepID, _ named: [AccountID]) throws -> Request {
    let account = named.first ?? "none"
    switch step.text {
    case "propose": return propose
    case "approve":
      return decide("approve", account, by: leader(of: account))
    case "announce":
      return act(
        "account.announce-closing", named,
        ["title": "关于关闭账号的公告", "address": "https://www.nxxj.gov.cn/gg/12.html"])
    case "cancel": return act("account.cancel", named, [:])
    case "file": return act("account.file-closing", named, [:]).withPaper(Closing.paper.number)
    case let other: throw TestMistake("no request is known for the step \(other)")
    }
  }

  package func decide(
    _ decision: String, _ account: AccountID, by actor: StaffID, reasons: String? = nil
  ) -> Request {
    var members: [JSONMember] = [
      JSONMember("case", .string(caseID.text)), JSONMember("step", "approve"),
      JSONMember("subject", .string("account-\(account)")),
      JSONMember("decision", .string(decision)),
    ]
    if let reasons { members.append(JSONMember("reasons", .string(reasons))) }
    return Request(actor, "case.decide", .object(members))
  }

  package var withdraw: Request {
    Request(
      by == "openness" ? "openness-clerk" : clerk(of: accounts.first ?? "none"), "case.decide",
      ["case": .string(caseID.text), "decision": "withdraw", "reasons": "继续使用。"])
  }

  private func act(_ method: String, _ named: [AccountID], _ members: JSONValue) -> Request {
    guard case .object(let given) = members else { return Request("admin", method, members) }
    return Request(
      clerk(of: named.first ?? "none"), method,
      .object(
        [
          JSONMember("case", .string(caseID.text)),
          JSONMember("accounts", .array(named.map { .string($0.text) })),
        ] + given))
  }

  package func clerk(of account: AccountID) -> StaffID { person(account, "clerk") }

  package func leader(of account: AccountID) -> StaffID { person(account, "leader") }

  private func person(_ account: AccountID, _ role: String) -> StaffID {
    guard let id = StaffID("\(Self.host(of: account))-\(role)") else {
      preconditionFailure("\(account)")
    }
    return id
  }
}

extension TestCounty {
  /// A county with accounts that were open already.
  package static func withAccounts(
    _ accounts: [AccountID] = ["jiaoyu-weibo", "jiaoyu-douyin", "wenlv-weibo"],
    now: Instant = "2026-03-02T01:00:00Z"
  ) throws -> TestCounty {
    let county = try TestCounty.withPortal(now: now)
    for account in accounts { try county.accept(AccountClosing.existing(account)) }
    return county
  }

  /// Enters the national arrangement of 2026.
  package func announceCalendar() throws {
    try accept(
      Request(
        "openness-clerk", "calendar.announce", ["scope": "national", "year": 2026],
        document: Document(number: "国办发明电〔2025〕7号", date: "2025-11-04")))
  }

  package func account(_ id: AccountID) throws -> Account {
    guard let account = try tables.account(id) else { throw TestMistake("no account \(id)") }
    return account
  }

  /// Does every step in the order of the definition, for each account by itself, up to and with
  /// `last`.
  package func close(_ closing: AccountClosing, through last: StepID) throws {
    for step in Definition.accountClosing.steps {
      switch step.scope {
      case .once: try accept(closing.propose)
      case .each:
        for account in closing.accounts {
          try accept(try closing.request(step.id, [account]))
        }
      }
      if step.id == last { return }
    }
  }
}

extension AccountID: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    guard let id = AccountID(text) else { preconditionFailure("not an account id: \(text)") }
    self = id
  }
}
