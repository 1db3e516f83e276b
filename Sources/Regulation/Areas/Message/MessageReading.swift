import JSONText
package import CivilTime

/// `message.read`: what the citizen wrote, and everything that was written about it.
package struct MessageRead: QueryPayload {
  package static let method = "message.read"
  package static let summary = Bilingual(
    "查看留言内容和个人信息（限承办单位和获准人员）",
    "Shows what a citizen wrote, to whoever deals with it or was let read it")
  package static let reads: ReadingMatter = .letters

  package let message: MessageID

  package init(message: MessageID) { self.message = message }

  package func asked(_ view: View) throws -> Asked { .thing(.message(message)) }

  package func answer(_ view: View) throws -> LetterAnswer {
    let message = try MessageRules.message(message, view.tables)
    let records = try view.history.records(
      .stream(Subject.message(message.id).text), after: 0, limit: MessageShow.trailLimit,
      isBackward: false)
    let files = message.letter.files + (message.draft?.files ?? [])
    return LetterAnswer(
      message: message.id, kind: message.kind, phase: message.phase, letter: message.letter,
      draft: message.draft, drafted: message.drafted, shown: message.shown,
      files: try files.compactMap { paper in
        guard case .kept(let object) = paper else { return nil }
        return LetterFile(number: object, file: try view.history.file(object))
      },
      said: records.compactMap { record in
        guard case .message(let event) = record.entry.event else { return nil }
        let passages = event.messagePayload.passages
        return passages.isEmpty
          ? nil : LetterPart(event: record.entry.position, passages: passages)
      })
  }
}

/// The answer to `message.read`.
package struct LetterAnswer: JSONDirect, Sendable {
  package let message: MessageID
  package let kind: MessageKind
  package let phase: MessagePhase
  package let letter: Letter
  /// The newest draft of the answer.
  package let draft: AnswerDraft?
  /// The public version that was drafted last, and the one that is public.
  package let drafted: PublicVersion?
  package let shown: PublicVersion?
  package let files: [LetterFile]
  /// All that was said, event by event.
  package let said: [LetterPart]
}

/// A file of a message; without its name where it does not open.
package struct LetterFile: Codable, Sendable {
  package let number: ObjectNumber
  package let file: FileFacts?
}

/// What one event of a message said.
package struct LetterPart: Codable, Sendable {
  package let event: Int
  package let passages: [Passage]
}

/// `message.status`: where a message stands and its public answer, by its query code alone.
package struct MessageStatus: QueryPayload {
  package static let method = "message.status"
  package static let summary = Bilingual(
    "凭查询码查看办理状态", "Shows where a message stands, by its query code")
  package static let reads: ReadingMatter = .receipts
  package static let isByCode = true

  package let code: Line

  package init(code: Line) { self.code = code }

  /// - Throws: the same refusal for a code that nobody has, one that is void, and one of a message that
  ///   was erased.
  /// The message whose answer a repeated one shares: over all that it repeats, which each came before.
  private static func original(of message: Message, _ view: View) throws -> Message? {
    var last: Message?
    var next = message.original
    while let id = next, let one = try view.tables.message(id), one.id != message.id {
      (last, next) = (one, one.original)
    }
    return last
  }

  /// What a citizen is told who is asked for more. The question itself repeats what they wrote, and a code is
  /// no proof of who holds it: it is told by the unit alone.
  private static let toSupply = Bilingual(
    "承办单位请您补充情况。所问涉及留言内容，不在此显示；请向承办单位询问，补充后继续办理。",
    "The unit asks you for more. What it asks is about what you wrote and is not shown here: ask the unit, and add to your message."
  )

  package func answer(_ view: View) throws -> MessageStatusAnswer {
    guard let code = QueryCode(typed: code), let digest = try view.history.digest(of: code),
      let id = try view.tables.message(byCode: digest), let message = try view.tables.message(id),
      message.erasedBy == nil
    else { throw MessageRules.refuseCode() }
    let original = try Self.original(of: message, view)
    let terms = try MessageDeadlines.answering.flatMap {
      try view.tables.openDeadlines($0, of: .message(id)).compactMap { $0.due?.lastDay }
    }
    return MessageStatusAnswer(
      kind: message.kind, phase: message.phase, receivedOn: message.receivedOn,
      office: try message.holder(view.tables).map(view.office)?.name, lastDay: terms.min(),
      extendedTo: message.extendedTo.flatMap { terms.contains($0) ? $0 : nil },
      declined: message.declined, answeredOn: message.answeredOn ?? original?.answeredOn,
      publicity: message.publicity,
      askedOn: message.phase == .supplementing ? message.askedOn : nil,
      toSupply: message.phase == .supplementing ? Self.toSupply : nil,
      published: (message.shown ?? original?.shown).map(PublicText.init), rating: message.rating,
      mayReopen: message.reopenedOn == nil && message.restriction == nil
        && [.answered, .declined, .closed].contains(message.phase))
  }
}

/// The answer to `message.status`: nothing personal.
package struct MessageStatusAnswer: JSONDirect, Sendable {
  package let kind: MessageKind
  package let phase: MessagePhase
  package let receivedOn: CivilDate
  /// Who deals with it.
  package let office: String?
  /// By when it is answered.
  package let lastDay: CivilDate?
  /// The term it was extended to, while that runs.
  package let extendedTo: CivilDate?
  package let declined: DeclineReason?
  /// Of a repeated one, the day its original was answered.
  package let answeredOn: CivilDate?
  package let publicity: MessagePublicity
  /// While the citizen is asked for more: the day they were asked, and what they are to do.
  package let askedOn: CivilDate?
  package let toSupply: Bilingual?
  /// What the public reads; of a repeated one, its original's.
  package let published: PublicText?
  package let rating: MessageRating?
  package let mayReopen: Bool
}

/// `message.results`: what is public, by the day it became so, and how many were public, withheld and
/// unfounded.
package struct MessageResults: ListQuery {
  package static let method = "message.results"
  package static let summary = Bilingual("公开的处理结果", "Lists public results, with what was withheld")
  package static let reads: ReadingMatter = .receipts

  package var after: ListCursor?
  package var limit: PageLimit?

  package init() {}

  package func answer(_ view: View) throws -> MessageResultsAnswer {
    let tables = view.tables
    let page = try tables.messages.isPublic.page(prefix: "", paging) { _, id in
      try tables.message(id)
    }
    let (figure, month) = (MessageFigures.results, CalendarMonth(of: view.today))
    guard let period = FigurePeriod(month.text) else {
      preconditionFailure("a month is a period: \(month)")
    }
    return MessageResultsAnswer(
      counts: try MessageResult.words.compactMap { word in
        let sum = try tables.figures.sum(of: figure, FigureKey(word: word), in: period).sum
        return MessageResult(word: word).map {
          ResultCount(result: word, name: $0.name, count: sum)
        }
      },
      results: page.lines.compactMap(ResultAnswer.init), next: page.next)
  }
}

/// The answer to `message.results`.
package struct MessageResultsAnswer: ListAnswer, Sendable {
  /// By result, those of which there is none too.
  package let counts: [ResultCount]
  package internal(set) var results: [ResultAnswer]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: MessageResultsAnswer) {
    results += page.results
    next = page.next
  }
}

/// How many messages came to a result.
package struct ResultCount: Codable, Hashable, Sendable {
  package let result: String
  package let name: Bilingual
  package let count: Int
}

/// A result that is public.
package struct ResultAnswer: Codable, Hashable, Sendable {
  package let message: MessageID
  package let kind: MessageKind
  package let fault: CorrectionFault?
  package let concerns: Subject?
  package let receivedOn: CivilDate
  package let answeredOn: CivilDate?
  package let publishedOn: CivilDate
  package let published: PublicText

  init?(_ message: Message) {
    guard let shown = message.shown, let day = message.publishedOn else { return nil }
    self.message = message.id
    kind = message.kind
    fault = message.fault
    concerns = message.concerns
    receivedOn = message.receivedOn
    answeredOn = message.answeredOn
    publishedOn = day
    published = PublicText(shown)
  }
}
