import CivilTime

/// What runs for a message (A20).
///
/// Of a correction, from the day it came: with its host within 1 working day, by whichever ways it went there, dealt with and answered within
/// 2 of the day the host got it, and within 3 of the day it came, however late the host got it. Of anything
/// else, from the day it came, a term that an interpretation sets, or its age. A term that pauses runs on
/// from the day the citizen answers, with what was left of it.
enum MessageDeadlines {
  static let forward = DeadlineRule(
    "A20.2.forward", ArticleReference(20, 2), .due, "纠错转主办单位", "a correction goes to its host",
    term: .workingDays(Article20.forwardDays))
  static let host = DeadlineRule(
    "A20.2.host-answer", ArticleReference(20, 2), .due, "主办单位处理并回复纠错",
    "the host answers a correction", term: .workingDays(Article20.hostDays))
  static let limit = DeadlineRule(
    "A20.2.answer", ArticleReference(20, 2), .due, "纠错处理完毕并回复", "a correction is answered",
    term: .workingDays(Article20.allDays))
  static let reply = DeadlineRule(
    "A20.reply", ArticleReference(20), .duty, "办理并答复留言", "a message is answered",
    warning: .before(days: 1))

  static let rules = [forward, host, limit, reply]
  /// What an answer meets.
  static let answering = [host, limit, reply]

  typealias Register = MessageLookup & DirectoryLookup & DeadlineLookup & InterpretationLookup

  static func effects(of entry: Entry, _ register: some Register) throws -> [DeadlineEffect] {
    guard case .message(let event) = entry.event,
      let message = try register.message(event.messagePayload.message)
    else { return [] }
    let subject = Subject.message(message.id)
    let desk = try register.office(of: .countyOpenness)?.id
    switch event {
    case .received: return try started(message, owedBy: desk, entry, register)
    case .assigned(let event):
      return try handed(message, from: desk, to: event.office, entry, register)
    case .transferred(let event):
      return try handed(message, from: event.from, to: event.office, entry, register)
    case .sentBack(let event):
      return [.cancel(host, of: subject)] + moved(subject, from: event.from, to: desk)
        + (try forwardedAnew(message, owedBy: desk, entry, register))
    case .supplementAsked(let event): return event.rest == nil ? [] : [.cancel(reply, of: subject)]
    case .supplemented, .answerDrafted:
      return try resumed(message, owedBy: message.holder(register), entry, register)
    case .extended(let event):
      return [
        .cancel(reply, of: subject),
        .start(
          reply, of: subject, owedBy: try message.holder(register), entry, from: message.runsFrom,
          term: .date(event.until)),
      ]
    case .answered, .declined: return rules.map { .meet($0, of: subject, on: entry.occurredOn) }
    case .reopened: return try started(message, owedBy: message.holder(register), entry, register)
    case .accepted, .answerReturned, .publicDrafted, .published, .withheld, .publicWithdrawn,
      .rated, .closed, .opened, .codeRenewed, .restricted, .restrictionLifted:
      return []
    }
  }

  /// What begins when a message came, or came again; of one that came again to its unit nothing is to be
  /// forwarded.
  private static func started(
    _ message: Message, owedBy office: OfficeID?, _ entry: Entry, _ register: some Register
  ) throws -> [DeadlineEffect] {
    let subject = Subject.message(message.id)
    guard let parameter = ParameterBook.term(of: message.kind) else {
      return [
        .start(message.unit == nil ? forward : host, of: subject, owedBy: office, entry),
        .start(limit, of: subject, owedBy: office, entry),
      ]
    }
    let term = try register.setting(parameter, on: entry.occurredOn).term
    return [.start(reply, of: subject, owedBy: office, entry, term: term)]
  }

  private static func handed(
    _ message: Message, from: OfficeID?, to unit: OfficeID, _ entry: Entry,
    _ register: some Register
  ) throws -> [DeadlineEffect] {
    let subject = Subject.message(message.id)
    guard message.kind == .correction else {
      return moved(subject, from: from, to: unit)
        + (try resumed(message, owedBy: unit, entry, register))
    }
    return [.meet(forward, of: subject, on: entry.occurredOn), .cancel(host, of: subject)]
      + moved(subject, from: from, to: unit) + [.start(host, of: subject, owedBy: unit, entry)]
  }

  /// What came back has not been with its host: the day by which it is runs on from the day the correction
  /// came, so that it is late where it went astray too long. What was late already is late once.
  private static func forwardedAnew(
    _ message: Message, owedBy office: OfficeID?, _ entry: Entry, _ register: some Register
  ) throws -> [DeadlineEffect] {
    let subject = Subject.message(message.id)
    guard message.kind == .correction,
      try !register.deadlines(forward, of: subject).contains(where: {
        $0.from >= message.runsFrom && ($0.missedBy != nil || ($0.lateDays ?? 0) > 0)
      })
    else { return [] }
    return [.start(forward, of: subject, owedBy: office, entry, from: message.runsFrom)]
  }

  private static func moved(
    _ subject: Subject, from: OfficeID?, to: OfficeID?
  ) -> [DeadlineEffect] {
    guard let from, let to, from != to else { return [] }
    return [.reassign(from: from, to: to, of: subject)]
  }

  /// A term that paused runs on with what was left of it.
  private static func resumed(
    _ message: Message, owedBy office: OfficeID?, _ entry: Entry, _ register: some Register
  ) throws -> [DeadlineEffect] {
    let subject = Subject.message(message.id)
    guard let rest = message.rest, try register.openDeadlines(reply, of: subject).isEmpty else {
      return []
    }
    return [.start(reply, of: subject, owedBy: office, entry, term: rest)]
  }
}
