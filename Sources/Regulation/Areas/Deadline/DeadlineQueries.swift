import JSONText
package import CivilTime

/// `deadline.list`: what is due, by its last day; what has no last day comes last.
///
/// Without a state, what is still asked for; what was met or cancelled is asked for by its state.
package struct DeadlineList: OfficeQuery {
  package static let method = "deadline.list"
  package static let summary = Bilingual("查看期限", "Lists deadlines")
  package static let reads: ReadingMatter = .duties

  /// Who owes it.
  package var office: OfficeID?
  /// The article, or one item of it: `A15` includes `A15.2`.
  package let article: ArticleReference?
  package let subject: Subject?
  /// Last days from this one on.
  package let from: CivilDate?
  /// Last days up to this one.
  package let to: CivilDate?
  package let state: DeadlineStanding?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(
    office: OfficeID? = nil, article: ArticleReference? = nil, subject: Subject? = nil,
    from: CivilDate? = nil, to: CivilDate? = nil, state: DeadlineStanding? = nil
  ) {
    self.office = office
    self.article = article
    self.subject = subject
    self.from = from
    self.to = to
    self.state = state
  }

  package func answer(_ view: View) throws -> DeadlineListAnswer {
    if let office, try view.tables.office(office) == nil {
      throw Refusal(
        DirectoryRules.known,
        found: Bilingual("没有单位 \(office)", "there is no office \(office)"),
        mend: Bilingual("核对编号（office.list）", "check the id (office.list)"))
    }
    let (tables, today) = (view.tables.deadlines, view.today)
    let page = try tables.listed.page(prefix: prefix, in: range(on: today), paging) { _, id in
      try tables.rows[id.text].flatMap { fits($0, today) ? $0 : nil }
    }
    return DeadlineListAnswer(
      asOf: today, office: try office.map(view.office),
      deadlines: try page.lines.map { try view.answer($0) }, next: page.next)
  }

  /// By last day, then by id.
  static func order(_ row: Deadline) -> (CivilDate, String) {
    (row.due?.lastDay ?? .latest, row.id.text)
  }

  static func comesBefore(_ one: Deadline, _ other: Deadline) -> Bool {
    order(one) < order(other)
  }

  /// The narrowest index: a thing has fewer deadlines than an office, and an office than an article.
  private var prefix: String {
    let member =
      subject.map { DeadlineKey.member($0) } ?? office.map { DeadlineKey.member($0) }
      ?? article.map { DeadlineKey.member($0) }
    switch state {
    case nil, .pending, .warning, .overdue, .elapsed:
      return ListKey.prefix(member, DeadlineKey.open)
    case .met: return ListKey.prefix(member, DeadlineStanding.met.rawValue)
    case .late: return ListKey.prefix(member, DeadlineStanding.late.rawValue)
    case .cancelled: return ListKey.prefix(member, DeadlineStanding.cancelled.rawValue)
    }
  }

  /// The days asked for, and those that what is over by today, or is not, can have as its last.
  private func range(on today: CivilDate) -> ListRange {
    var (first, last) = (from, to)
    var isDated = from != nil || to != nil
    switch state {
    case .pending, .warning: first = max(first ?? today, today)
    case .overdue, .elapsed:
      let yesterday = today.adding(days: -1)
      last = min(last ?? yesterday, yesterday)
      isDated = true
    case nil, .met, .late, .cancelled: break
    }
    // A slash stands behind the day, and a zero behind the slash.
    return ListRange(
      after: first.map { "\($0)" },
      before: last.map { "\($0)0" } ?? (isDated ? DeadlineKey.noDay : nil))
  }

  private func fits(_ row: Deadline, _ today: CivilDate) -> Bool {
    if let article {
      guard row.article.article == article.article,
        article.item == nil || row.article.item == article.item
      else { return false }
    }
    if let office, row.office != office { return false }
    return state.map { row.standing(on: today) == $0 } ?? true
  }
}

/// The answer to `deadline.list`.
package struct DeadlineListAnswer: ListAnswer, Sendable {
  /// The day on which they stand so.
  package let asOf: CivilDate
  /// Whose they are, where they are one office's only.
  package let office: OfficeAnswer?
  package internal(set) var deadlines: [DeadlineAnswer]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: DeadlineListAnswer) {
    deadlines += page.deadlines
    next = page.next
  }
}

/// A deadline with its names, as it stands on the day of the view.
package struct DeadlineAnswer: Codable, Sendable {
  package let deadline: DeadlineID
  package let rule: DeadlineRuleID
  package let article: ArticleReference
  package let title: Bilingual
  package let kind: DeadlineKind
  package let subject: SubjectAnswer
  package let part: DeadlinePart?
  /// Who owes it.
  package let office: OfficeAnswer?
  package let caseID: CaseID?
  package let step: StepID?
  /// The day of the trigger, which is not counted.
  package let from: CivilDate
  package let term: Term?
  /// Its last day, at the end of which it ends; nothing for a duty without a number.
  package let lastDay: CivilDate?
  /// Working days were counted in a year that nobody has announced yet.
  package let isProvisional: Bool
  /// Working days were counted in a year whose days of the region's own nobody has entered.
  package let isRegionUnknown: Bool
  /// The calendars it was counted with, as positions in the log.
  package let arrangements: [Int]
  package let warnOn: CivilDate?
  package let state: DeadlineStanding
  /// Days until the last one; 0 on it. Of what is still asked for and not over.
  package let leftDays: Int?
  /// Days behind the last one, of what is overdue.
  package let overdueDays: Int?
  /// Days since it began, of what is still asked for.
  package let ageDays: Int?
  /// The day on which it was met, by the fact.
  package let metOn: CivilDate?
  /// How many days behind its last day it was met; 0 in time.
  package let lateDays: Int?
  /// Met in time, and recorded only after the term had ended.
  package let isRecordedLate: Bool
  /// Positions of the events that started it, told that it was missed, and ended it.
  package let startedBy: Int
  package let missedBy: Int?
  package let endedBy: Int?

  package enum CodingKeys: String, CodingKey {
    case deadline, rule, article, title, kind, subject, part, office
    case caseID = "case"
    case step, from, term, lastDay, isProvisional, isRegionUnknown, arrangements, warnOn, state
    case leftDays, overdueDays, ageDays, metOn, lateDays, isRecordedLate, startedBy, missedBy
    case endedBy
  }
}

/// When a step is due.
package struct StepDue: Codable, Sendable {
  package let deadline: DeadlineID
  package let rule: DeadlineRuleID
  package let title: Bilingual
  package let lastDay: CivilDate?
  package let isProvisional: Bool
  package let state: DeadlineStanding
  package let leftDays: Int?
  package let overdueDays: Int?
}

extension View {
  /// The day of the view, by legal time.
  var today: CivilDate { LegalTime.date(of: now) }

  func answer(_ row: Deadline) throws -> DeadlineAnswer {
    let due = self.due(row)
    return DeadlineAnswer(
      deadline: row.id, rule: row.rule, article: row.article, title: due.title, kind: row.kind,
      subject: try subject(row.subject), part: row.part, office: try row.office.map(office),
      caseID: row.caseID, step: row.step, from: row.from, term: row.term, lastDay: due.lastDay,
      isProvisional: due.isProvisional, isRegionUnknown: row.due?.isRegionUnknown ?? false,
      arrangements: row.due?.arrangements ?? [], warnOn: row.warnOn, state: due.state,
      leftDays: due.leftDays, overdueDays: due.overdueDays,
      ageDays: row.isOpen ? max(0, today.days(since: row.from)) : nil, metOn: row.metOn,
      lateDays: row.lateDays, isRecordedLate: row.isRecordedLate, startedBy: row.startedBy,
      missedBy: row.missedBy, endedBy: row.endedBy)
  }

  func due(_ row: Deadline) -> StepDue {
    let left = row.isOpen ? row.due?.lastDay.days(since: today) : nil
    let state = row.standing(on: today)
    return StepDue(
      deadline: row.id, rule: row.rule,
      title: DeadlineBook.rule(row.rule)?.title ?? Bilingual(row.rule.text, row.rule.text),
      lastDay: row.due?.lastDay, isProvisional: row.due?.isProvisional ?? false, state: state,
      leftDays: left.flatMap { $0 >= 0 ? $0 : nil },
      overdueDays: state == .overdue ? left.map { -$0 } : nil)
  }

  /// The deadlines of a case, by their last days.
  func deadlines(of caseID: CaseID) throws -> [Deadline] {
    try tables.deadlines.of(caseID).sorted { DeadlineList.order($0) < DeadlineList.order($1) }
  }

  /// What an open step is due by: the first of the deadlines that it meets; else the first that the
  /// case as a whole has to meet.
  ///
  /// - Parameter deadlines: of the case, by last day.
  func due(_ waiting: Waiting, among deadlines: [Deadline]) -> StepDue? {
    let open = deadlines.filter { row in
      row.isOpen && row.kind != .hold && (waiting.subject ?? row.subject) == row.subject
    }
    let own = open.first { $0.step == waiting.step.id }
    return (own ?? open.first { $0.step == nil }).map(due)
  }
}
