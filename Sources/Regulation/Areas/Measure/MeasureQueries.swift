import JSONText

/// `measure.list`: the measures against an account, in the order in which they were taken.
package struct MeasureList: ListQuery {
  package static let method = "measure.list"
  package static let summary = Bilingual(
    "查看对账号的处置措施", "Lists the measures against an account")
  package static let reads: ReadingMatter = .violations

  package let account: AccountID
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(account: AccountID) { self.account = account }

  /// The unit's whose account it is, and the county CAC's, which took them.
  package func asked(_ view: View) throws -> Asked {
    if let actor = view.actor, actor.office.kind == .countyCAC { return .office(actor.office.id) }
    return .thing(.account(account))
  }

  package func answer(_ view: View) throws -> MeasureListAnswer {
    let page = try view.tables.measures.byAccount.page(prefix: "\(account)/", paging) { _, id in
      try view.tables.measure(id)
    }
    return MeasureListAnswer(measures: page.lines, next: page.next)
  }
}

/// The answer to `measure.list`.
package struct MeasureListAnswer: ListAnswer, Sendable {
  package internal(set) var measures: [Measure]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: MeasureListAnswer) {
    measures += page.measures
    next = page.next
  }
}
