import JSONText

/// `custody.show`: in whose hands the credentials of an account are, and where it is logged in.
package struct CustodyShow: QueryPayload {
  package static let method = "custody.show"
  package static let summary = Bilingual("查看账号保管情况", "Shows the custody of an account")
  package static let reads: ReadingMatter = .duties

  package let account: AccountID

  package init(account: AccountID) { self.account = account }

  package func asked(_ view: View) throws -> Asked { .thing(.account(account)) }

  package func answer(_ view: View) throws -> CustodyAnswer {
    let account = try AccountRules.account(account, view.tables)
    return CustodyAnswer(
      account: account.id,
      custodian: try account.team?.custodian.map(view.person),
      custody: try view.tables.custody(account.id))
  }
}

/// The answer to `custody.show`.
package struct CustodyAnswer: JSONDirect, Sendable {
  package let account: AccountID
  /// Nothing where nobody is on record.
  package let custodian: PersonAnswer?
  package let custody: Custody?
}

/// `incident.list`: the incidents of an account, in the order in which they were reported.
package struct IncidentList: ListQuery {
  package static let method = "incident.list"
  package static let summary = Bilingual("查看账号安全事件", "Lists the incidents of an account")
  package static let reads: ReadingMatter = .duties

  package let account: AccountID
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(account: AccountID) { self.account = account }

  package func asked(_ view: View) throws -> Asked { .thing(.account(account)) }

  package func answer(_ view: View) throws -> IncidentListAnswer {
    let page = try view.tables.custody.byAccount.page(prefix: "\(account)/", paging) { _, id in
      try view.tables.incident(id)
    }
    return IncidentListAnswer(incidents: page.lines, next: page.next)
  }
}

/// The answer to `incident.list`.
package struct IncidentListAnswer: ListAnswer, Sendable {
  package internal(set) var incidents: [Incident]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: IncidentListAnswer) {
    incidents += page.incidents
    next = page.next
  }
}
