import JSONText
package import CivilTime

/// `recurring.list`: the duties that recur of an office, by rule and subject.
package struct RecurringList: OfficeQuery {
  package static let method = "recurring.list"
  package static let summary = Bilingual("查看定期职责", "Lists duties that recur")
  package static let reads: ReadingMatter = .duties

  /// The caller's own when left out.
  package var office: OfficeID?
  package var after: ListCursor?
  package var limit: PageLimit?

  package func answer(_ view: View) throws -> RecurringListAnswer {
    let office = try view.office(named: office)
    let page = try view.tables.deadlines.recurringBy.page(
      prefix: "\(office.id)/", paging
    ) { _, id in
      try view.tables.deadlines.recurring[id.text].map { try view.answer($0) }
    }
    return RecurringListAnswer(asOf: view.today, recurring: page.lines, next: page.next)
  }
}

/// The answer to `recurring.list`.
package struct RecurringListAnswer: ListAnswer, Sendable {
  /// The day on which they stand so.
  package let asOf: CivilDate
  package internal(set) var recurring: [RecurringAnswer]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: RecurringListAnswer) {
    recurring += page.recurring
    next = page.next
  }
}

/// A duty that recurs, and the period in which it falls short next.
package struct RecurringAnswer: Codable, Sendable {
  package let recurring: DeadlineID
  package let rule: DeadlineRuleID
  package let article: ArticleReference
  package let title: Bilingual
  package let subject: SubjectAnswer
  package let office: OfficeAnswer?
  package let isPaused: Bool
  /// The first period in which not enough is done yet.
  package let period: Period?
  package let done: Int?
  package let needed: Int?
  package let lastDay: CivilDate?
  /// Working days were counted in a year that nobody has announced yet.
  package let isProvisional: Bool
  /// Days until the last one; 0 on it, less than 0 behind it.
  package let leftDays: Int?
}

/// `shortfall.list`: periods of an office's duties that fell short, by last day.
package struct ShortfallList: OfficeQuery {
  package static let method = "shortfall.list"
  package static let summary = Bilingual("查看未完成的定期职责", "Lists periods that fell short")
  package static let reads: ReadingMatter = .duties

  /// The caller's own when left out.
  package var office: OfficeID?
  package var after: ListCursor?
  package var limit: PageLimit?

  package func answer(_ view: View) throws -> ShortfallListAnswer {
    let office = try view.office(named: office)
    let page = try view.tables.deadlines.shortfallsOf.page(
      prefix: "\(office.id)/", paging
    ) { _, key in
      try view.tables.deadlines.shortfalls[key].map { try view.answer($0) }
    }
    return ShortfallListAnswer(shortfalls: page.lines, next: page.next)
  }
}

/// The answer to `shortfall.list`.
package struct ShortfallListAnswer: ListAnswer, Sendable {
  package internal(set) var shortfalls: [ShortfallAnswer]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: ShortfallListAnswer) {
    shortfalls += page.shortfalls
    next = page.next
  }
}

/// A period that fell short, and whether the rest was done since.
package struct ShortfallAnswer: Codable, Sendable {
  package let rule: DeadlineRuleID
  package let title: Bilingual
  package let subject: SubjectAnswer
  package let period: Period
  package let needed: Int
  package let done: Int
  package let lastDay: CivilDate
  package let fellShortBy: Int
  /// The day on which, by the fact, the rest was done, and the event that tells it.
  package let madeUpOn: CivilDate?
  package let madeUpBy: Int?
  /// Done in time by the fact, and recorded only behind the term.
  package let isRecordedLate: Bool
}

extension View {
  /// An office that stands: the one named, or the caller's own.
  func office(named id: OfficeID?) throws -> Office {
    guard let wanted = id ?? actor?.office.id else {
      throw Refusal(
        DirectoryRules.known, found: Bilingual("没有写明单位", "no office is named"),
        mend: Bilingual("在 office 中填写单位编号", "name one in office"), missing: ["office"])
    }
    return try DirectoryRules.standing(wanted, tables)
  }

  private func title(_ rule: DeadlineRuleID) -> Bilingual {
    DeadlineBook.recurring(rule)?.title ?? Bilingual(rule.text, rule.text)
  }

  fileprivate func answer(_ row: Recurring) throws -> RecurringAnswer {
    let awaited = row.isPaused ? nil : row.awaited
    return RecurringAnswer(
      recurring: row.id, rule: row.rule, article: row.article, title: title(row.rule),
      subject: try subject(row.subject), office: try row.office.map(office),
      isPaused: row.isPaused, period: awaited?.period, done: awaited?.done,
      needed: awaited?.needed, lastDay: awaited?.due.lastDay,
      isProvisional: awaited?.due.isProvisional ?? false,
      leftDays: awaited.map { $0.due.lastDay.days(since: today) })
  }

  fileprivate func answer(_ row: Shortfall) throws -> ShortfallAnswer {
    ShortfallAnswer(
      rule: row.rule, title: title(row.rule), subject: try subject(row.subject),
      period: row.period, needed: row.needed, done: row.done, lastDay: row.due.lastDay,
      fellShortBy: row.fellShortBy, madeUpOn: row.madeUpOn, madeUpBy: row.madeUpBy,
      isRecordedLate: row.isRecordedLate)
  }
}
