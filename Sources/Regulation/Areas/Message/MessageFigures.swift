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
  /// What an event adds, and the day that says in which month; nothing for nothing.
  private typealias Amount = @Sendable (MessageEvent, Message) -> (Int, CivilDate?)?

  private static let received = pair(
    "received", "收到留言数", "messages received",
    { event, message in
      if case .received = event { return (1, message.receivedOn) }
      return nil
    }, byUnit: moved)
  private static let valid = pair(
    "valid", "有效留言数", "valid messages",
    { event, message in
      if case .accepted = event { return (1, message.receivedOn) }
      if case .declined(let event) = event, event.wasAccepted { return (-1, message.receivedOn) }
      return nil
    },
    byUnit: { event, message in
      if case .declined(let event) = event, event.wasAccepted, let unit = message.unit {
        return [(unit, -1)]
      }
      return moved(event, message)
    })
  private static let answered = pair("answered", "办结答复数", "messages answered", firsts)
  private static let days = pair(
    "answer-days", "答复用时合计（工作日）", "working days until answered, in all",
    { event, _ in first(event).map { ($0.workingDays, nil) } })
  private static let timed = pair(
    "answered-with-term", "有期限的答复数", "answers with a term",
    { event, _ in first(event)?.onTime.map { _ in (1, nil) } })
  private static let onTime = pair(
    "answered-in-time", "按期答复数", "answers in time",
    { event, _ in first(event)?.onTime == true ? (1, nil) : nil })
  private static let published = pair(
    "answered-publicly", "公开答复数", "answers made public",
    { event, _ in
      if case .published(let event) = event, !event.again { return (1, nil) }
      return nil
    })
  private static let rated = pair(
    "rated", "评价数", "ratings",
    { event, _ in
      if case .rated(let event) = event, event.instead == nil { return (1, nil) }
      return nil
    })
  private static let satisfied = pair(
    "satisfied", "满意数", "satisfied",
    { event, _ in
      guard case .rated(let event) = event else { return nil }
      if event.rating == .satisfied { return (1, nil) }
      return event.instead == .satisfied ? (-1, nil) : nil
    })

  /// Received, by kind.
  static let kinds = Figure(
    "A20.messages-by-kind", ArticleReference(20), "各类留言数", "messages by kind",
    by: .words { MessageKind(rawValue: $0)?.name },
    .flow { entry, _ in
      guard case .message(.received(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.kind.rawValue))]
    })
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
    by: .words { MessageResult(word: $0)?.name },
    .stock { entry, register in
      guard case .message(let event) = entry.event,
        let message = try register.message(event.messagePayload.message),
        let result = MessageResult(message)
      else { return [] }
      return [FigureStanding(.message(message.id), FigureKey(word: result.word))]
    })

  static func counted(by entry: Entry) -> [Figure] {
    guard case .message(let event) = entry.event else { return [] }
    let standing = [phases, results]
    return switch event {
    case .received: received + [kinds, ways] + standing
    case .accepted: valid + standing
    case .assigned, .transferred, .sentBack: received + valid + standing
    case .declined: valid + [declined] + standing
    case .answered: answered + days + timed + onTime + standing
    case .published: published + standing
    case .withheld, .publicWithdrawn: standing
    case .rated: rated + satisfied
    case .reopened: [reopened] + standing
    case .supplementAsked, .supplemented, .answerDrafted, .answerReturned, .closed: [phases]
    case .extended, .publicDrafted, .opened, .codeRenewed: []
    }
  }

  static let all =
    received + valid + answered + days + timed + onTime + published + rated + satisfied
    + [kinds, ways, declined, reopened, phases, results]

  private static let firsts: Amount = { event, _ in first(event).map { _ in (1, nil) } }

  /// The first answer of a message; nothing for any other event.
  private static func first(_ event: MessageEvent) -> MessageAnswered? {
    guard case .answered(let event) = event, !event.again else { return nil }
    return event
  }

  /// What came to units and went from them.
  private static func moved(_ event: MessageEvent, _ message: Message) -> [(OfficeID, Int)] {
    if case .assigned(let event) = event { return [(event.office, 1)] }
    if case .transferred(let event) = event { return [(event.from, -1), (event.office, 1)] }
    if case .sentBack(let event) = event { return [(event.from, -1)] }
    return []
  }

  /// A figure by the site or account, and the same by the unit.
  ///
  /// - Parameter byUnit: what the event adds for which unit, where that is not the amount for the unit
  ///   that has the message.
  private static func pair(
    _ word: String, _ zh: String, _ en: String, _ amount: @escaping Amount,
    byUnit: (@Sendable (MessageEvent, Message) -> [(OfficeID, Int)])? = nil
  ) -> [Figure] {
    let byPlace = Figure(
      figure("A35.messages-\(word)"), ArticleReference(35), zh, en, by: .subject,
      .flow { entry, register in
        guard let (event, message) = try look(entry, register), let place = message.counted,
          let (count, day) = amount(event, message), count != 0
        else { return [] }
        return [FigureEntry(FigureKey(place), count, on: day)]
      })
    let byOffice = Figure(
      figure("A35.messages-\(word)-by-unit"), ArticleReference(35), "\(zh)（按单位）",
      "\(en), by unit", by: .office,
      .flow { entry, register in
        guard let (event, message) = try look(entry, register) else { return [] }
        if let byUnit {
          return byUnit(event, message).map {
            FigureEntry(FigureKey($0.0), $0.1, on: message.receivedOn)
          }
        }
        guard let (count, day) = amount(event, message), count != 0 else { return [] }
        return [FigureEntry(FigureKey(message.unit), count, on: day)]
      })
    return [byPlace, byOffice]
  }

  private static func look(
    _ entry: Entry, _ register: Tables
  ) throws -> (MessageEvent, Message)? {
    guard case .message(let event) = entry.event,
      let message = try register.message(event.messagePayload.message)
    else { return nil }
    return (event, message)
  }

  private static func figure(_ text: String) -> FigureID { FigureID(stringLiteral: text) }
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
