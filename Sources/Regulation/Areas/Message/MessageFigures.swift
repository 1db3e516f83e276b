import CivilTime

/// What is counted of messages (A35, A41.5), by the site or account they came by or are about, and by the
/// unit that deals with them.
///
/// 1. Received and valid count in the month a message came; of a unit, once it is assigned to it, and no
/// more once it went elsewhere. Valid is what was accepted and not declined later. 2. Answered counts in the
/// month of the first answer, so that a December message answered in January is January's; what was carried
/// over is what stands open at the month's end. 3. Days, in time and with a term are of first answers, as
/// their events say. 4. Public counts at the first publication and stays. 5. A rating that changes is moved.
/// 6. What came by no site or account, and is about none, counts by units alone.
enum MessageFigures {
  static let received = Figure(
    "A35.messages-received", ArticleReference(35), "收到留言数", "messages received", by: .subject,
    byPlace { event, message in
      if case .received = event { (1, message.receivedOn) } else { nil }
    })
  static let receivedByUnit = Figure(
    "A35.messages-received-by-unit", ArticleReference(35), "收到留言数（按单位）",
    "messages received, by unit",
    by: .office, byUnit(moved))
  static let valid = Figure(
    "A35.messages-valid", ArticleReference(35), "有效留言数", "valid messages", by: .subject,
    byPlace { event, message in
      if case .accepted = event { return (1, message.receivedOn) }
      if case .declined(let event) = event, event.wasAccepted { return (-1, message.receivedOn) }
      return nil
    })
  static let validByUnit = Figure(
    "A35.messages-valid-by-unit", ArticleReference(35), "有效留言数（按单位）", "valid messages, by unit",
    by: .office,
    byUnit { event, message in
      if case .declined(let event) = event, event.wasAccepted, let unit = message.unit {
        return [(unit, -1)]
      }
      return moved(event, message)
    })
  static let answered = Figure(
    "A35.messages-answered", ArticleReference(35), "办结答复数", "messages answered", by: .subject,
    byPlace(isAnswered))
  static let answeredByUnit = Figure(
    "A35.messages-answered-by-unit", ArticleReference(35), "办结答复数（按单位）",
    "messages answered, by unit",
    by: .office, byUnit(isAnswered))
  static let days = Figure(
    "A35.messages-answer-days", ArticleReference(35), "答复用时合计（工作日）",
    "working days until answered, in all", by: .subject,
    byPlace(daysTaken))
  static let daysByUnit = Figure(
    "A35.messages-answer-days-by-unit", ArticleReference(35), "答复用时合计（工作日）（按单位）",
    "working days until answered, in all, by unit",
    by: .office, byUnit(daysTaken))
  static let timed = Figure(
    "A35.messages-answered-with-term", ArticleReference(35), "有期限的答复数", "answers with a term",
    by: .subject,
    byPlace(hadTerm))
  static let timedByUnit = Figure(
    "A35.messages-answered-with-term-by-unit", ArticleReference(35), "有期限的答复数（按单位）",
    "answers with a term, by unit",
    by: .office, byUnit(hadTerm))
  static let onTime = Figure(
    "A35.messages-answered-in-time", ArticleReference(35), "按期答复数", "answers in time", by: .subject,
    byPlace(wasInTime))
  static let onTimeByUnit = Figure(
    "A35.messages-answered-in-time-by-unit", ArticleReference(35), "按期答复数（按单位）",
    "answers in time, by unit",
    by: .office, byUnit(wasInTime))
  static let published = Figure(
    "A35.messages-answered-publicly", ArticleReference(35), "公开答复数", "answers made public",
    by: .subject,
    byPlace(wasPublished))
  static let publishedByUnit = Figure(
    "A35.messages-answered-publicly-by-unit", ArticleReference(35), "公开答复数（按单位）",
    "answers made public, by unit",
    by: .office, byUnit(wasPublished))
  static let rated = Figure(
    "A35.messages-rated", ArticleReference(35), "评价数", "ratings", by: .subject,
    byPlace(wasRated))
  static let ratedByUnit = Figure(
    "A35.messages-rated-by-unit", ArticleReference(35), "评价数（按单位）", "ratings, by unit",
    by: .office, byUnit(wasRated))
  static let satisfied = Figure(
    "A35.messages-satisfied", ArticleReference(35), "满意数", "satisfied", by: .subject,
    byPlace(wasSatisfied))
  static let satisfiedByUnit = Figure(
    "A35.messages-satisfied-by-unit", ArticleReference(35), "满意数（按单位）", "satisfied, by unit",
    by: .office, byUnit(wasSatisfied))

  /// Received, by kind.
  static let kinds = Figure(
    "A20.messages-by-kind", ArticleReference(20), "各类留言数", "messages by kind",
    by: .words { MessageKind(rawValue: $0)?.name },
    .flow { entry, _ in
      guard case .message(.received(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.kind.rawValue))]
    })
  static let answeredByKind = Figure(
    "A20.messages-answered-by-kind", ArticleReference(20), "各类留言办结答复数",
    "messages answered, by kind", by: .words { MessageKind(rawValue: $0)?.name },
    byKind(isAnswered))
  static let daysByKind = Figure(
    "A20.messages-answer-days-by-kind", ArticleReference(20), "各类留言答复用时合计（工作日）",
    "working days until answered, in all, by kind",
    by: .words { MessageKind(rawValue: $0)?.name }, byKind(daysTaken))
  static let timedByKind = Figure(
    "A20.messages-answered-with-term-by-kind", ArticleReference(20), "各类留言有期限的答复数",
    "answers with a term, by kind", by: .words { MessageKind(rawValue: $0)?.name },
    byKind(hadTerm))
  static let onTimeByKind = Figure(
    "A20.messages-answered-in-time-by-kind", ArticleReference(20), "各类留言按期答复数",
    "answers in time, by kind", by: .words { MessageKind(rawValue: $0)?.name },
    byKind(wasInTime))
  static let ways = Figure(
    "A20.messages-by-way", ArticleReference(20), "各来源留言数", "messages by the way they came",
    by: .words { MessageWay(rawValue: $0)?.name },
    .flow { entry, _ in
      guard case .message(.received(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.source.rawValue))]
    })
  static let declined = Figure(
    "A20.messages-declined", ArticleReference(20), "不予受理留言数", "messages not accepted",
    by: .words { DeclineReason(rawValue: $0)?.name },
    .flow { entry, _ in
      guard case .message(.declined(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.reason.rawValue))]
    })
  static let reopened = Figure(
    "A20.messages-reopened", ArticleReference(20), "重新办理留言数", "messages reopened",
    by: .words { MessageKind(rawValue: $0)?.name },
    .flow { entry, register in
      guard case .message(.reopened(let event)) = entry.event,
        let message = try register.message(event.message)
      else { return [] }
      return [FigureEntry(FigureKey(word: message.kind.rawValue))]
    })
  /// What stands where: what is neither answered nor declined at a year's end is carried over.
  static let phases = Figure(
    "A20.messages-by-phase", ArticleReference(20), "各环节留言数", "messages by where they stand",
    by: .words { MessagePhase(rawValue: $0)?.name },
    .stock { entry, register in
      guard case .message(let event) = entry.event,
        let message = try register.message(event.messagePayload.message)
      else { return [] }
      return [FigureStanding(.message(message.id), FigureKey(word: message.phase.rawValue))]
    })
  /// Of what was answered, what is public and what is withheld for what; and what was unfounded.
  static let results = Figure(
    "A20.message-results", ArticleReference(20), "处理结果公开情况", "results: public, withheld, unfounded",
    version: 3, by: .words { MessageResult(word: $0)?.name },
    .stock { entry, register in
      var told = register.notes.erasedMessages
      if case .message(let event) = entry.event { told = [event.messagePayload.message] }
      return try told.compactMap { id in
        guard let message = try register.message(id), let result = MessageResult(message) else {
          return nil
        }
        return FigureStanding(.message(id), FigureKey(word: result.word))
      }
    })

  static func counted(by entry: Entry) -> [Figure] {
    // What was public is taken back with what is erased of it.
    if case .erasure(.erased) = entry.event { return [results] }
    guard case .message(let event) = entry.event else { return [] }
    let standing = [phases, results]
    return switch event {
    case .received: [received, kinds, ways] + standing
    case .accepted: [valid] + standing
    case .assigned, .transferred, .sentBack: [receivedByUnit, validByUnit] + standing
    case .declined: [valid, validByUnit, declined] + standing
    case .answered:
      [
        answered, answeredByUnit, days, daysByUnit, timed, timedByUnit, onTime, onTimeByUnit,
        answeredByKind, daysByKind, timedByKind, onTimeByKind,
      ] + standing
    case .published: [published, publishedByUnit] + standing
    case .withheld, .publicWithdrawn: standing
    case .rated: [rated, ratedByUnit, satisfied, satisfiedByUnit]
    case .reopened: [reopened] + standing
    case .supplementAsked, .supplemented, .answerDrafted, .answerReturned, .closed: [phases]
    // What was public is taken back.
    case .restricted: [results]
    case .extended, .publicDrafted, .opened, .codeRenewed, .restrictionLifted: []
    }
  }

  static let all = [
    received, receivedByUnit, valid, validByUnit, answered, answeredByUnit, days, daysByUnit, timed,
    timedByUnit, onTime, onTimeByUnit, published, publishedByUnit, rated, ratedByUnit, satisfied,
    satisfiedByUnit, kinds, answeredByKind, daysByKind, timedByKind, onTimeByKind, ways, declined,
    reopened, phases, results,
  ]

  // MARK: What an event adds

  /// What an event adds, and the day that says in which month where that is not its own; nothing for
  /// nothing.
  private typealias Amount = @Sendable (MessageEvent, Message) -> (Int, CivilDate?)?

  private static let isAnswered: Amount = { event, _ in first(event).map { _ in (1, nil) } }
  private static let daysTaken: Amount = { event, _ in first(event).map { ($0.workingDays, nil) } }
  private static let hadTerm: Amount = { event, _ in first(event)?.onTime.map { _ in (1, nil) } }
  private static let wasInTime: Amount = { event, _ in
    first(event)?.onTime == true ? (1, nil) : nil
  }
  private static let wasPublished: Amount = { event, _ in
    if case .published(let event) = event, !event.again { (1, nil) } else { nil }
  }
  private static let wasRated: Amount = { event, _ in
    if case .rated(let event) = event, event.instead == nil { (1, nil) } else { nil }
  }
  private static let wasSatisfied: Amount = { event, _ in
    guard case .rated(let event) = event else { return nil }
    if event.rating == .satisfied { return (1, nil) }
    return event.instead == .satisfied ? (-1, nil) : nil
  }

  /// The first answer of a message; nothing for any other event.
  private static func first(_ event: MessageEvent) -> MessageAnswered? {
    guard case .answered(let event) = event, !event.again else { return nil }
    return event
  }

  /// What came to units and went from them.
  @Sendable
  private static func moved(_ event: MessageEvent, _ message: Message) -> [(OfficeID, Int)] {
    if case .assigned(let event) = event { return [(event.office, 1)] }
    if case .transferred(let event) = event { return [(event.from, -1), (event.office, 1)] }
    if case .sentBack(let event) = event { return [(event.from, -1)] }
    return []
  }

  // MARK: Where it counts

  private static func byPlace(_ amount: @escaping Amount) -> FigureCount {
    .flow { entry, register in
      guard let (event, message) = try look(entry, register), let place = message.counted,
        let (count, day) = amount(event, message), count != 0
      else { return [] }
      return [FigureEntry(FigureKey(place), count, on: day)]
    }
  }

  /// For the unit that has the message.
  private static func byUnit(_ amount: @escaping Amount) -> FigureCount {
    .flow { entry, register in
      guard let (event, message) = try look(entry, register),
        let (count, day) = amount(event, message), count != 0
      else { return [] }
      return [FigureEntry(FigureKey(message.unit), count, on: day)]
    }
  }

  /// For the kind of the message.
  private static func byKind(_ amount: @escaping Amount) -> FigureCount {
    .flow { entry, register in
      guard let (event, message) = try look(entry, register),
        let (count, day) = amount(event, message), count != 0
      else { return [] }
      return [FigureEntry(FigureKey(word: message.kind.rawValue), count, on: day)]
    }
  }

  /// For the units that an event gives it to and takes it from, in the month it came.
  private static func byUnit(
    _ moves: @escaping @Sendable (MessageEvent, Message) -> [(OfficeID, Int)]
  ) -> FigureCount {
    .flow { entry, register in
      guard let (event, message) = try look(entry, register) else { return [] }
      return moves(event, message).map {
        FigureEntry(FigureKey($0.0), $0.1, on: message.receivedOn)
      }
    }
  }

  private static func look(
    _ entry: Entry, _ register: Tables
  ) throws -> (MessageEvent, Message)? {
    guard case .message(let event) = entry.event,
      let message = try register.message(event.messagePayload.message)
    else { return nil }
    return (event, message)
  }
}

/// What became of a message for the public, in a word.
struct MessageResult {
  let word: String
  let name: Bilingual

  /// Nothing while it is open.
  init?(_ message: Message) {
    if let reason = message.declined {
      self.init(word: "declined-\(reason.rawValue)")
    } else {
      switch message.publicity {
      case .isPublic: self.init(word: "public")
      case .withdrawn: self.init(word: "withdrawn")
      case .withheld: self.init(word: "withheld-\(message.withheldFor?.rawValue ?? "other")")
      case .undecided: self.init(word: message.answeredOn == nil ? "open" : "undecided")
      }
    }
  }

  init?(word: String) {
    self.word = word
    switch word {
    case "public": name = MessagePublicity.isPublic.name
    case "withdrawn": name = MessagePublicity.withdrawn.name
    case "undecided": name = MessagePublicity.undecided.name
    case "open": name = Bilingual("未答复", "not answered")
    case let other:
      let parts = other.split(separator: "-", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return nil }
      if parts[0] == "declined", let reason = DeclineReason(rawValue: parts[1]) {
        name = reason.name
      } else if parts[0] == "withheld", let reason = WithholdReason(rawValue: parts[1]) {
        name = Bilingual("不公开：\(reason.name.zh)", "withheld: \(reason.name.en)")
      } else {
        return nil
      }
    }
  }

  /// Every word, in the order of the answer.
  static var words: [String] {
    ["open", "undecided", "public", "withdrawn"]
      + WithholdReason.allCases.map { "withheld-\($0.rawValue)" }
      + DeclineReason.allCases.map { "declined-\($0.rawValue)" }
  }
}
