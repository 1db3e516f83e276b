import JSONText
package import CivilTime

/// `duty.show`: a month's duty for a site or an account, when nobody was planned, and which shifts left no record.
package struct DutyShow: QueryPayload {
  package static let method = "duty.show"
  package static let summary = Bilingual("查看一个月的值班和空岗", "Shows a month's duty and its gaps")
  package static let reads: ReadingMatter = .duties

  package let place: Subject
  package let month: CalendarMonth

  package init(place: Subject, month: CalendarMonth) {
    self.place = place
    self.month = month
  }

  package func asked(_ view: View) throws -> Asked { .thing(place) }

  package func answer(_ view: View) throws -> DutyAnswer {
    let tables = view.tables
    let unit = try DutyPlace.unit(of: place, tables)
    let period = Period(month)
    let plan = try tables.dutyPlan(of: place, in: month)
    let before = try tables.dutyPlan(
      of: place, in: CalendarMonth(of: period.first.adding(days: -1)))
    let shifts = plan?.shifts ?? []
    return DutyAnswer(
      place: try view.subject(place), office: try view.office(unit), month: month,
      plannedOn: plan?.plannedOn, shifts: shifts,
      gaps: DutyGaps.gaps(
        (before?.shifts ?? []) + shifts, in: period, isWholeDay: place.account != nil),
      unwatched: try shifts.filter { shift in
        try shift.to <= view.now && !tables.duty.hasWatch(of: place, in: shift)
      })
  }
}

/// The answer to `duty.show`.
package struct DutyAnswer: JSONDirect, Sendable {
  package let place: SubjectAnswer
  package let office: OfficeAnswer
  package let month: CalendarMonth
  /// Nothing where the month was not planned.
  package let plannedOn: CivilDate?
  package let shifts: [DutyShift]
  /// When nobody is planned: of a site by the hour, of an account by the day.
  package let gaps: [DutySpan]
  /// Shifts that have ended and left no record of what was found.
  package let unwatched: [DutyShift]
}

extension DutyTables {
  /// Whether anything was recorded during a shift.
  ///
  /// - Complexity: a row.
  func hasWatch(of place: Subject, in shift: DutyShift) throws -> Bool {
    var found = false
    let prefix = "\(place)/"
    try watches.scan(
      prefix: prefix, after: prefix + ListTime.key(shift.from)
    ) { _, watch in
      found = watch.at <= shift.to
      return false
    }
    return found
  }
}

/// `watch.list`: what was found on duty for a site or an account, by its moment.
package struct WatchList: ListQuery {
  package static let method = "watch.list"
  package static let summary = Bilingual("值守记录", "Lists what was found on duty")
  package static let reads: ReadingMatter = .duties

  package let place: Subject
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(place: Subject) { self.place = place }

  package func asked(_ view: View) throws -> Asked { .thing(place) }

  package func answer(_ view: View) throws -> WatchListAnswer {
    let page = try view.tables.duty.watches.page(prefix: "\(place)/", paging) { _, row in row }
    return WatchListAnswer(watches: page.lines, next: page.next)
  }
}

/// The answer to `watch.list`.
package struct WatchListAnswer: ListAnswer, Sendable {
  package internal(set) var watches: [WatchRecord]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: WatchListAnswer) {
    watches += page.watches
    next = page.next
  }
}

/// `handover.list`: when duty for a site or an account was handed over, and to whom.
package struct HandoverList: ListQuery {
  package static let method = "handover.list"
  package static let summary = Bilingual("交接班记录", "Lists handovers of duty")
  package static let reads: ReadingMatter = .duties

  package let place: Subject
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(place: Subject) { self.place = place }

  package func asked(_ view: View) throws -> Asked { .thing(place) }

  package func answer(_ view: View) throws -> HandoverListAnswer {
    let page = try view.tables.duty.handovers.page(prefix: "\(place)/", paging) { _, row in row }
    return HandoverListAnswer(handovers: page.lines, next: page.next)
  }
}

/// The answer to `handover.list`.
package struct HandoverListAnswer: ListAnswer, Sendable {
  package internal(set) var handovers: [Handover]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: HandoverListAnswer) {
    handovers += page.handovers
    next = page.next
  }
}

/// `comment.list`: comments on an account in their order; those that wait for an answer, or have one.
package struct CommentList: ListQuery {
  package static let method = "comment.list"
  package static let summary = Bilingual("账号下的网民评论", "Lists comments on an account")
  package static let reads: ReadingMatter = .content

  package let account: AccountID
  package let answered: Bool?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(account: AccountID, answered: Bool? = nil) {
    self.account = account
    self.answered = answered
  }

  package func asked(_ view: View) throws -> Asked { .thing(.account(account)) }

  package func answer(_ view: View) throws -> CommentListAnswer {
    let tables = view.tables
    let word = answered.map { DutyTables.word(isAnswered: $0) }
    let page = try tables.duty.commentsListed.page(
      prefix: ListKey.prefix(account.text, word), paging
    ) { _, id in try tables.comment(id) }
    return CommentListAnswer(comments: page.lines, next: page.next)
  }
}

/// The answer to `comment.list`.
package struct CommentListAnswer: ListAnswer, Sendable {
  package internal(set) var comments: [Comment]
  package internal(set) var next: ListCursor?

  package init(comments: [Comment], next: ListCursor? = nil) {
    self.comments = comments
    self.next = next
  }

  package mutating func append(_ page: CommentListAnswer) {
    comments += page.comments
    next = page.next
  }
}
