import JSONText
package import CivilTime

/// The id of a deadline: `<rule>/<subject>/<position>`, or `<rule>/<subject>/<part>/<position>`.
///
/// The position is that of the event that started it.
package struct DeadlineID: TextForm {
  package let text: String
  package static let pattern =
    "^A[0-9]{1,2}(\\.[0-9]{1,2})?\\.[a-z0-9-]+/(\(Subject.words))-[a-z0-9-]+(/[a-z0-9-]+)?"
    + "/[1-9][0-9]{0,9}$"
  package static let maximumLength = 152
  package static let sample = "A15.max-days/site-jiaoyu/31"
  package static let expectation = Bilingual(
    "期限编号，形如 A15.max-days/site-jiaoyu/31",
    "the id of a deadline, such as A15.max-days/site-jiaoyu/31")

  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard (3...4).contains(parts.count), DeadlineRuleID(parts[0]) != nil,
      Subject(parts[1]) != nil, parts.count == 3 || DeadlinePart(parts[2]) != nil,
      let last = parts.last, let position = UInt32(last), position > 0, String(position) == last
    else { return nil }
    self.text = text
  }

  package init(
    _ rule: DeadlineRuleID, _ subject: Subject, _ part: DeadlinePart?, startedBy position: Int
  ) {
    let part = part.map { "\($0)/" } ?? ""
    text = "\(rule)/\(subject)/\(part)\(position)"
  }
}

extension DeadlineID {
  /// The position of the event that started it.
  package var startedBy: Int { text.split(separator: "/").last.flatMap { Int($0) } ?? 0 }
}

/// Where a deadline stands by what is recorded; what the clock says besides is for views.
package enum DeadlineStatus: String, Codable, CaseIterable, Sendable {
  case pending
  /// The term ended, and nothing was recorded that meets it.
  case missed
  case met
  case cancelled
}

/// A deadline that runs, or ran, as the events tell it.
package struct Deadline: JSONDirect, Hashable, Sendable {
  package let id: DeadlineID
  package let rule: DeadlineRuleID
  package let article: ArticleReference
  package let kind: DeadlineKind
  package let subject: Subject
  package let part: DeadlinePart?
  package var office: OfficeID?
  package let caseID: CaseID?
  package let step: StepID?
  /// The day of the trigger, which is not counted.
  package var from: CivilDate
  package let term: Term?
  package let warning: DeadlineWarning?
  /// The last day, and the calendar it was counted with; nothing for a duty without a number.
  package var due: Due?
  package var warnOn: CivilDate?
  package var status: DeadlineStatus
  /// The day on which it was met, by the fact.
  package var metOn: CivilDate?
  /// How many days behind its last day it was met; 0 when it was in time.
  package var lateDays: Int?
  /// The position of the event that started it.
  package let startedBy: Int
  /// The position of the `deadline.missed` that stands; nothing once a new calendar undid it.
  package var missedBy: Int?
  /// Who owed it then, and its last day then: both may change while it is still asked for.
  package var missedOffice: OfficeID?
  package var missedLastDay: CivilDate?
  /// The position of the event that met or cancelled it.
  package var endedBy: Int?
  /// The position of the event that made it another office's.
  package var movedBy: Int?

  package enum CodingKeys: String, CodingKey {
    case id, rule, article, kind, subject, part, office
    case caseID = "case"
    case step, from, term, warning, due, warnOn, status, metOn, lateDays, startedBy, missedBy
    case missedOffice, missedLastDay, endedBy, movedBy
  }

  /// Whether what it asks for is still asked for.
  package var isOpen: Bool { status == .pending || status == .missed }

  /// The last day behind which it is missed; nothing for what is never missed, or not any more.
  package var missableOn: CivilDate? {
    switch kind {
    case .due, .duty: status == .pending ? due?.lastDay : nil
    case .hold: nil
    }
  }

  /// Met, by the fact behind its last day.
  var isLate: Bool { status == .met && (lateDays ?? 0) > 0 }

  /// Met in time by the fact, though it was recorded only after the term had ended.
  package var isRecordedLate: Bool { status == .met && missedBy != nil && lateDays == 0 }

  /// Whether the last day has passed on a day.
  package func isOver(on date: CivilDate) -> Bool { due.map { date > $0.lastDay } ?? false }
}

extension Deadline {
  /// A deadline that an entry started.
  package init(_ start: DeadlineStart, startedBy position: Int, in calendar: WorkingCalendar) {
    self.init(
      id: DeadlineID(start.rule.id, start.subject, start.part, startedBy: position),
      rule: start.rule.id, article: start.rule.article, kind: start.rule.kind,
      subject: start.subject, part: start.part, office: start.office, caseID: start.caseID,
      step: start.step, from: start.from, term: start.term, warning: start.warning,
      due: nil, warnOn: nil, status: .pending, metOn: nil, lateDays: nil, startedBy: position,
      missedBy: nil, missedOffice: nil, missedLastDay: nil, endedBy: nil, movedBy: nil)
    count(in: calendar)
  }

  /// Counts the term anew. One that was missed and now ends later runs again.
  package func recounted(in calendar: WorkingCalendar) -> Deadline {
    guard isOpen else { return self }
    var deadline = self
    deadline.count(in: calendar)
    deadline.runAgain(since: self)
    return deadline
  }

  /// Has what was missed run again, when it ends later than it did before.
  private mutating func runAgain(since before: Deadline) {
    guard status == .missed, let was = before.due, let now = due, now.lastDay > was.lastDay else {
      return
    }
    status = .pending
    missedBy = nil
    missedOffice = nil
    missedLastDay = nil
  }

  /// The same, where the day on which the event at `position` happened is put right: the term began
  /// on another day, or was met on another.
  package func corrected(
    _ position: Int, from was: CivilDate, to now: CivilDate, in calendar: WorkingCalendar
  ) -> Deadline {
    var deadline = self
    if startedBy == position, from == was {
      deadline.from = now
      deadline.count(in: calendar)
      deadline.runAgain(since: self)
    }
    if endedBy == position, metOn == was { deadline.metOn = now }
    if let met = deadline.metOn { deadline.lateDays = deadline.late(on: met) }
    return deadline
  }

  /// How late it is met on a day; nothing for what only has to last.
  private func late(on date: CivilDate) -> Int? {
    kind == .hold ? nil : due.map { max(0, date.days(since: $0.lastDay)) }
  }

  private mutating func count(in calendar: WorkingCalendar) {
    due = term?.due(from: from, in: calendar)
    if let day = warning?.day { warnOn = from.adding(days: day) }
    if let before = warning?.daysBefore { warnOn = due?.lastDay.adding(days: -before) }
  }

  /// Done on a day, by the fact; the position is that of the event that tells it.
  package func met(on date: CivilDate, by position: Int) -> Deadline {
    guard isOpen else { return self }
    var deadline = self
    deadline.status = .met
    deadline.metOn = date
    deadline.lateDays = late(on: date)
    deadline.endedBy = position
    return deadline
  }

  package func cancelled(by position: Int) -> Deadline {
    guard isOpen else { return self }
    var deadline = self
    deadline.status = .cancelled
    deadline.endedBy = position
    return deadline
  }

  package func missed(by position: Int) -> Deadline {
    guard status == .pending else { return self }
    var deadline = self
    deadline.status = .missed
    deadline.missedBy = position
    deadline.missedOffice = office
    deadline.missedLastDay = due?.lastDay
    return deadline
  }

  /// What is recorded when the term has ended; nothing for what is never missed, or not any more.
  package var miss: Miss? {
    guard missableOn != nil, let due, let term else { return nil }
    let missed = DeadlineMissed(
      deadline: id, rule: rule, article: article, subject: subject, office: office, from: from,
      term: term, lastDay: due.lastDay, isProvisional: due.isProvisional,
      arrangements: due.arrangements, caseID: caseID, step: step)
    return Miss(
      event: .missed(missed), lastDay: due.lastDay, caseID: caseID, startedBy: startedBy)
  }
}

/// Something that was not done by the end of its term, as it is recorded.
package struct Miss: Sendable {
  package let event: DeadlineEvent
  package let lastDay: CivilDate
  package let caseID: CaseID?
  /// The position of the event that began the term, or the duty.
  package let startedBy: Int
}
