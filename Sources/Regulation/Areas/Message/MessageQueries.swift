import JSONText
package import CivilTime

/// `message.list`: messages in the order in which they came, of an office or a site or account, in a
/// phase, of a kind.
package struct MessageList: OfficeQuery {
  package static let method = "message.list"
  package static let summary = Bilingual("留言列表", "Lists messages")
  package static let reads: ReadingMatter = .messages

  /// Whose they are to deal with.
  package var office: OfficeID?
  /// The site or account they came by or are about.
  package let place: Subject?
  package let phase: MessagePhase?
  package let kind: MessageKind?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(
    office: OfficeID? = nil, place: Subject? = nil, phase: MessagePhase? = nil,
    kind: MessageKind? = nil
  ) {
    self.office = office
    self.place = place
    self.phase = phase
    self.kind = kind
  }

  package func answer(_ view: View) throws -> MessageListAnswer {
    let tables = view.tables
    let page = try tables.messages.listed.page(
      prefixes: ListKey.prefixes(
        office == nil ? place?.text : nil, of: try office.map(tables.those), phase?.rawValue),
      paging
    ) { _, id in
      try tables.message(id).flatMap { message in
        let isOfPlace =
          place == nil || message.through == place || message.concerns == place
        return isOfPlace && (kind == nil || message.kind == kind) ? message : nil
      }
    }
    return MessageListAnswer(
      messages: try page.lines.map { try MessageLine($0, view) }, next: page.next)
  }
}

/// The answer to `message.list`.
package struct MessageListAnswer: ListAnswer, Sendable {
  package internal(set) var messages: [MessageLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: MessageListAnswer) {
    messages += page.messages
    next = page.next
  }
}

/// A message as lists show it: nothing of what the citizen wrote.
package struct MessageLine: Codable, Sendable {
  package let message: MessageID
  package let kind: MessageKind
  package let fault: CorrectionFault?
  package let source: MessageWay
  package let through: SubjectAnswer?
  package let concerns: SubjectAnswer?
  package let column: ColumnID?
  package let receivedAt: Instant
  package let phase: MessagePhase
  /// Whose it is to deal with.
  package let office: OfficeAnswer?
  /// Days since it came, or came again, while it is not answered.
  package let ageDays: Int?
  /// The first of its terms that runs.
  package let due: StepDue?
  /// Until when its unit sends back what is not its own within the 24 hours.
  package let sendBackUntil: Instant?
  package let sentBackBy: [OfficeID]
  package let extendedTo: CivilDate?
  package let isPaused: Bool
  package let declined: DeclineReason?
  package let original: MessageID?
  package let answeredOn: CivilDate?
  package let onTime: Bool?
  package let publicity: MessagePublicity
  package let withheldFor: WithholdReason?
  package let rating: MessageRating?
  package let reopenedOn: CivilDate?
  package let closedOn: CivilDate?
  /// The position of the event that first erased something of it.
  package let erasedBy: LogPosition?
  /// It is kept and not used: since when, why, and until when it has to be kept.
  package let restriction: MessageRestriction?

  init(_ message: Message, _ view: View) throws {
    self.message = message.id
    kind = message.kind
    fault = message.fault
    source = message.source
    through = try message.through.map(view.subject)
    concerns = try message.concerns.map(view.subject)
    column = message.column
    receivedAt = message.receivedAt
    phase = message.phase
    office = try message.holder(view.tables).map(view.office)
    let isOpen = message.answeredOn == nil && message.declined == nil
    ageDays = isOpen ? max(0, view.today.days(since: message.runsFrom)) : nil
    let terms = try MessageDeadlines.rules.flatMap {
      try view.tables.openDeadlines($0, of: .message(message.id))
    }
    due = terms.min(by: DeadlineList.comesBefore).map(view.due)
    sendBackUntil = message.sendBackUntil
    sentBackBy = message.sentBackBy
    extendedTo = message.extendedTo
    isPaused = message.phase == .supplementing && message.rest != nil
    declined = message.declined
    original = message.original
    answeredOn = message.answeredOn
    onTime = message.onTime
    publicity = message.publicity
    withheldFor = message.withheldFor
    rating = message.rating
    reopenedOn = message.reopenedOn
    closedOn = message.closedOn
    erasedBy = message.erasedBy
    restriction = message.restriction
  }
}

/// `message.show`: where a message stands, its terms, and what was done to it.
package struct MessageShow: QueryPayload {
  package static let method = "message.show"
  package static let summary = Bilingual(
    "查看留言办理情况（不含留言内容）", "Shows where a message stands, without its words")
  package static let reads: ReadingMatter = .messages

  package let message: MessageID

  /// The most events of a message that are shown; `event.list` pages through all of them.
  static let trailLimit = 500

  package init(message: MessageID) { self.message = message }

  package func asked(_ view: View) throws -> Asked { .thing(.message(message)) }

  package func answer(_ view: View) throws -> MessageAnswer {
    let message = try MessageRules.message(message, view.tables)
    let records = try view.history.records(
      .stream(Subject.message(message.id).text), after: 0, limit: Self.trailLimit,
      isBackward: false)
    return MessageAnswer(
      line: try MessageLine(message, view), terms: try terms(of: message, view),
      published: message.shown.map(PublicText.init),
      objects: try view.tables.objects(of: message.id),
      trail: try records.map { try MessageTrail($0.entry, view) })
  }

  private func terms(of message: Message, _ view: View) throws -> [MessageTerm] {
    let (tables, calendar) = (view.tables.deadlines, try view.tables.calendar)
    var rows: [Deadline] = []
    try tables.listed.scan(prefix: "\(DeadlineKey.member(.message(message.id)))/") { _, id in
      if let row = try tables.rows[id.text] { rows.append(row) }
      return true
    }
    return rows.sorted { $0.startedBy < $1.startedBy }.map { row in
      MessageTerm(
        due: view.due(row), office: row.office, from: row.from, term: row.term,
        days: Self.days(row, calendar), metOn: row.metOn, lateDays: row.lateDays)
    }
  }

  /// The days that a term of working days counts.
  private static func days(_ row: Deadline, _ calendar: WorkingCalendar) -> [CivilDate] {
    guard case .workingDays? = row.term, let last = row.due?.lastDay else { return [] }
    return (1...max(1, last.days(since: row.from))).map { row.from.adding(days: $0) }
      .filter(calendar.isWorking)
  }
}

/// The answer to `message.show`.
package struct MessageAnswer: JSONDirect, Sendable {
  package let line: MessageLine
  package let terms: [MessageTerm]
  /// What the public reads.
  package let published: PublicText?
  /// The numbers of its texts and files, which an erasure names.
  package let objects: [ObjectNumber]
  package let trail: [MessageTrail]
}

/// A term of a message, with the days it counts.
package struct MessageTerm: Codable, Sendable {
  package let due: StepDue
  /// Who owes it.
  package let office: OfficeID?
  package let from: CivilDate
  package let term: Term?
  /// The working days it counts, of one in working days.
  package let days: [CivilDate]
  package let metOn: CivilDate?
  package let lateDays: Int?
}

/// A question and its answer, as the public reads them.
package struct PublicText: Codable, Hashable, Sendable {
  package let question: Passage
  package let answer: Passage

  init(_ version: PublicVersion) {
    question = version.question
    answer = version.answer
  }
}

/// One thing that was done to a message, without its words.
package struct MessageTrail: Codable, Sendable {
  package let event: Int
  package let recordedAt: Instant
  package let occurredOn: CivilDate
  package let by: PersonAnswer?
  package let office: OfficeAnswer?
  package let what: Bilingual

  init(_ entry: Entry, _ view: View) throws {
    event = entry.position
    recordedAt = entry.recordedAt
    occurredOn = entry.occurredOn
    by = try entry.actor.map { try view.person($0, at: entry.position) }
    office = try entry.office.map { try view.office($0, at: entry.position) }
    what = type(of: entry.event.payload).wording
  }
}
