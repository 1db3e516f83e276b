import CivilTime

extension Message {
  /// The message after one of its events; total, without rules.
  static func evolve(_ before: Message?, _ event: MessageEvent, _ entry: Entry) -> Message? {
    if case .received(let event) = event { return Message(event, entry) }
    guard var message = before else { return nil }
    message.take(event, entry)
    message.lastOn = max(message.lastOn, entry.occurredOn)
    return message
  }

  private init(_ event: MessageReceived, _ entry: Entry) {
    self.init(
      id: event.message, kind: event.kind, fault: event.fault, source: event.source,
      through: event.through, concerns: event.concerns, column: event.column,
      receivedAt: event.receivedAt, letter: event.letter, receivedBy: entry.actor, code: event.code,
      phase: .received,
      sentBackBy: [], answers: 0, publicity: .undecided, wasPublic: false, lastOn: entry.occurredOn,
      since: entry.position)
  }

  private mutating func take(_ event: MessageEvent, _ entry: Entry) {
    switch event {
    case .received, .opened, .extended, .rated, .codeRenewed: note(event)
    case .accepted: move(to: .accepted, entry)
    case .declined(let event):
      (declined, original, declinedOn) = (event.reason, event.original, entry.occurredOn)
      draft = nil
      // What is unfounded is not public, nor what was said when it was.
      if event.reason == .unfounded { takeBack() }
      move(to: .declined, entry)
    case .assigned(let event): assign(event.office, entry)
    case .transferred(let event): assign(event.office, entry)
    case .sentBack(let event):
      if !sentBackBy.contains(event.from) { sentBackBy.append(event.from) }
      (unit, assignedAt, draft) = (nil, nil, nil)
      move(to: .accepted, entry)
    case .supplementAsked(let event):
      (rest, asked, askedOn) = (event.rest, event.question, entry.occurredOn)
      move(to: .supplementing, entry)
    case .supplemented(let event):
      supplement = event.text
      // What comes while an answer is looked at has it looked at again by who reads it.
      if phase == .supplementing { move(to: .assigned, entry) }
    case .answerDrafted(let event): draft(event, entry)
    case .answerReturned: move(to: .assigned, entry)
    case .answered(let event):
      (answeredOn, onTime, answers) = (entry.occurredOn, event.onTime, answers + 1)
      move(to: .answered, entry)
    case .publicDrafted(let event): draft(event, entry)
    case .published:
      (publicity, shown, drafted, wasPublic) = (.isPublic, drafted, nil, true)
      (publishedOn, withheldFor) = (entry.occurredOn, nil)
      since = entry.position
    case .withheld(let event):
      (publicity, withheldFor, drafted) = (.withheld, event.reason, nil)
      since = entry.position
    case .publicWithdrawn: takeBack()
    case .reopened: reopen(entry)
    case .closed:
      closedOn = entry.occurredOn
      move(to: .closed, entry)
    case .restricted(let event):
      restriction = MessageRestriction(
        on: restriction?.on ?? entry.occurredOn, ground: event.ground, basis: event.basis,
        until: event.until)
      // What the public reads is used.
      takeBack()
    case .restrictionLifted: restriction = nil
    }
  }

  private mutating func note(_ event: MessageEvent) {
    if case .extended(let event) = event { extendedTo = event.until }
    if case .rated(let event) = event { rating = event.rating }
    if case .codeRenewed(let event) = event { code = event.code }
  }

  private mutating func move(to phase: MessagePhase, _ entry: Entry) {
    self.phase = phase
    since = entry.position
  }

  private mutating func assign(_ office: OfficeID, _ entry: Entry) {
    (unit, assignedAt, draft) = (office, entry.recordedAt, nil)
    move(to: .assigned, entry)
  }

  private mutating func draft(_ event: AnswerDrafted, _ entry: Entry) {
    guard let author = entry.actor else { return }
    draft = AnswerDraft(
      number: event.draft, text: event.text, files: event.files, by: author,
      event: entry.position)
    move(to: .reviewing, entry)
  }

  private mutating func draft(_ event: PublicDrafted, _ entry: Entry) {
    guard let author = entry.actor else { return }
    drafted = PublicVersion(
      question: event.question, answer: event.answer, redactions: event.redactions, by: author,
      event: entry.position)
    since = entry.position
  }

  private mutating func takeBack() {
    if publicity == .isPublic { publicity = .withdrawn }
    (shown, drafted) = (nil, nil)
  }

  /// What is public stays so until another version takes its place.
  private mutating func reopen(_ entry: Entry) {
    reopenedOn = entry.occurredOn
    // What was declined is looked at anew by whoever assigns.
    if declined != nil { unit = nil }
    (declined, declinedOn, original, draft, rest) = (nil, nil, nil, nil, nil)
    drafted = nil
    supplement = nil
    (answeredOn, onTime, rating, closedOn, extendedTo) = (nil, nil, nil, nil, nil)
    if publicity != .isPublic { (publicity, withheldFor) = (.undecided, nil) }
    assignedAt = unit == nil ? nil : entry.recordedAt
    move(to: unit == nil ? .received : .assigned, entry)
  }

  /// Something of it was erased: nobody can vouch any more for what the public reads.
  ///
  /// - Parameter isAll: nothing of it is left, and nothing to be kept unused.
  mutating func erase(_ entry: Entry, isAll: Bool) {
    takeBack()
    if isAll { restriction = nil }
    if erasedBy == nil { erasedBy = LogPosition(entry.position) }
  }
}
