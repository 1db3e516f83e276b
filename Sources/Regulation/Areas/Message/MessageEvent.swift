package import CivilTime

/// What happened to messages of citizens.
package enum MessageEvent: Hashable, Sendable {
  case received(MessageReceived)
  case accepted(MessageAccepted)
  case declined(MessageDeclined)
  case assigned(MessageAssigned)
  case transferred(MessageTransferred)
  case sentBack(MessageSentBack)
  case supplementAsked(SupplementAsked)
  case supplemented(MessageSupplemented)
  case extended(MessageExtended)
  case answerDrafted(AnswerDrafted)
  case answerReturned(AnswerReturned)
  case answered(MessageAnswered)
  case publicDrafted(PublicDrafted)
  case published(MessagePublished)
  case withheld(MessageWithheld)
  case publicWithdrawn(PublicWithdrawn)
  case rated(MessageRated)
  case reopened(MessageReopened)
  case closed(MessageClosed)
  case opened(MessageOpened)
  case codeRenewed(CodeRenewed)
  case restricted(MessageRestricted)
  case restrictionLifted(RestrictionLifted)

  package var payload: any EventPayload { messagePayload }

  var messagePayload: any MessagePayload {
    switch self {
    case .received(let payload): payload
    case .accepted(let payload): payload
    case .declined(let payload): payload
    case .assigned(let payload): payload
    case .transferred(let payload): payload
    case .sentBack(let payload): payload
    case .supplementAsked(let payload): payload
    case .supplemented(let payload): payload
    case .extended(let payload): payload
    case .answerDrafted(let payload): payload
    case .answerReturned(let payload): payload
    case .answered(let payload): payload
    case .publicDrafted(let payload): payload
    case .published(let payload): payload
    case .withheld(let payload): payload
    case .publicWithdrawn(let payload): payload
    case .rated(let payload): payload
    case .reopened(let payload): payload
    case .closed(let payload): payload
    case .opened(let payload): payload
    case .codeRenewed(let payload): payload
    case .restricted(let payload): payload
    case .restrictionLifted(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(MessageReceived.self) { .message(.received($0)) },
    EventKind(MessageAccepted.self) { .message(.accepted($0)) },
    EventKind(MessageDeclined.self) { .message(.declined($0)) },
    EventKind(MessageAssigned.self) { .message(.assigned($0)) },
    EventKind(MessageTransferred.self) { .message(.transferred($0)) },
    EventKind(MessageSentBack.self) { .message(.sentBack($0)) },
    EventKind(SupplementAsked.self) { .message(.supplementAsked($0)) },
    EventKind(MessageSupplemented.self) { .message(.supplemented($0)) },
    EventKind(MessageExtended.self) { .message(.extended($0)) },
    EventKind(AnswerDrafted.self) { .message(.answerDrafted($0)) },
    EventKind(AnswerReturned.self) { .message(.answerReturned($0)) },
    EventKind(MessageAnswered.self) { .message(.answered($0)) },
    EventKind(PublicDrafted.self) { .message(.publicDrafted($0)) },
    EventKind(MessagePublished.self) { .message(.published($0)) },
    EventKind(MessageWithheld.self) { .message(.withheld($0)) },
    EventKind(PublicWithdrawn.self) { .message(.publicWithdrawn($0)) },
    EventKind(MessageRated.self) { .message(.rated($0)) },
    EventKind(MessageReopened.self) { .message(.reopened($0)) },
    EventKind(MessageClosed.self) { .message(.closed($0)) },
    EventKind(MessageOpened.self) { .message(.opened($0)) },
    EventKind(CodeRenewed.self) { .message(.codeRenewed($0)) },
    EventKind(MessageRestricted.self) { .message(.restricted($0)) },
    EventKind(RestrictionLifted.self) { .message(.restrictionLifted($0)) },
  ]
}

/// What happened to a message says which; its words are a citizen's, or about one.
package protocol MessagePayload: EventPayload {
  var message: MessageID { get }
  /// What it brings beside the log: what an erasure of the message names.
  var passages: [Passage] { get }
  var papers: [Paper] { get }
}

extension MessagePayload {
  package static var article: ArticleReference? { ArticleReference(20) }
  package static var confidence: Confidence { .citizen }
  package var about: Subject? { .message(message) }
  package var stream: String { Subject.message(message).text }
  package var passages: [Passage] { [] }
  package var papers: [Paper] { [] }

  /// The numbers of all that it brought.
  var objects: [ObjectNumber] {
    passages.compactMap(\.object)
      + papers.compactMap { paper in if case .kept(let object) = paper { object } else { nil } }
  }
}

/// A message of a citizen came.
package struct MessageReceived: MessagePayload {
  package static let type = "message.received"
  package static var wording: Bilingual { Bilingual("收到留言", "A message was received") }
  package let message: MessageID
  package let kind: MessageKind
  /// Of a correction alone.
  package let fault: CorrectionFault?
  package let source: MessageWay
  /// The site or account by which it came.
  package let through: Subject?
  /// The site or account it is about.
  package let concerns: Subject?
  /// Of the site it is about, or else came by.
  package let column: ColumnID?
  /// The minute.
  package let receivedAt: Instant
  package let code: CodeDigest?
  package let letter: Letter

  package var passages: [Passage] { letter.passages }
  package var papers: [Paper] { letter.files }
  package var said: [Bilingual] {
    Self.saying(
      kind.name, fault?.name, source.name, through.map { .plain($0.text) },
      concerns.map { .plain($0.text) })
  }
  package var created: Created? { Created("message", message) }
}

/// It is dealt with.
package struct MessageAccepted: MessagePayload {
  package static let type = "message.accepted"
  package static var wording: Bilingual { Bilingual("留言已受理", "A message was accepted") }
  package let message: MessageID
}

/// It is not dealt with, and why; also found so by the unit that looked into it.
package struct MessageDeclined: MessagePayload {
  package static let type = "message.not-accepted"
  package static var wording: Bilingual { Bilingual("留言不予受理", "A message was not accepted") }
  package let message: MessageID
  package let reason: DeclineReason
  /// Of a repeated one, the one whose answer it shares.
  package let original: MessageID?
  package let passedTo: Passage?
  package let note: Passage?
  /// It had been accepted before.
  package let wasAccepted: Bool

  package var passages: [Passage] { [passedTo, note].compactMap(\.self) }
  package var said: [Bilingual] {
    Self.saying(reason.name, original.map { .plain($0.text) }, passedTo?.plain, note?.plain)
  }
}

/// A unit is to deal with it.
package struct MessageAssigned: MessagePayload {
  package static let type = "message.assigned"
  package static var wording: Bilingual { Bilingual("留言已转办", "A message was assigned") }
  package let message: MessageID
  package let office: OfficeID

  package var said: [Bilingual] { Self.saying(.plain(office.text)) }
}

/// Another unit than before is to deal with it.
package struct MessageTransferred: MessagePayload {
  package static let type = "message.transferred"
  package static var wording: Bilingual { Bilingual("留言已改派", "A message was transferred") }
  package let message: MessageID
  package let from: OfficeID
  package let office: OfficeID
  package let reasons: Passage

  package var passages: [Passage] { [reasons] }
  package var said: [Bilingual] {
    Self.saying(.plain("\(from) → \(office)"), reasons.plain)
  }
}

/// The unit says that it is not its own, and whose.
package struct MessageSentBack: MessagePayload {
  package static let type = "message.sent-back"
  package static var wording: Bilingual { Bilingual("留言已退回", "A message was sent back") }
  package let message: MessageID
  package let from: OfficeID
  package let whose: OfficeID?
  /// Whose, where it is no office of the county's.
  package let outside: Passage?
  package let reasons: Passage
  /// Within 24 hours of its assignment.
  package let withinADay: Bool

  package var passages: [Passage] { [outside, reasons].compactMap(\.self) }
  package var said: [Bilingual] {
    Self.saying(
      whose.map { .plain($0.text) }, outside?.plain, reasons.plain,
      withinADay ? nil : Bilingual("超过 24 小时", "after more than 24 hours"))
  }
}

/// The citizen was asked for more.
package struct SupplementAsked: MessagePayload {
  package static let type = "message.supplement-asked"
  package static var wording: Bilingual {
    Bilingual("已请留言人补充", "A citizen was asked for more")
  }
  package let message: MessageID
  package let question: Passage
  /// What is left of the term, which runs on from the day they answer; nothing where it does not pause.
  package let rest: Term?

  package var passages: [Passage] { [question] }
  package var said: [Bilingual] {
    Self.saying(
      question.plain,
      rest.map { Bilingual("期限暂停，余\($0.name.zh)", "the term pauses, \($0.name.en) left") })
  }
}

/// The citizen added something.
package struct MessageSupplemented: MessagePayload {
  package static let type = "message.supplemented"
  package static var wording: Bilingual { Bilingual("留言人已补充", "A message was supplemented") }
  package let message: MessageID
  package let text: Passage?
  package let files: [Paper]

  package var passages: [Passage] { [text].compactMap(\.self) }
  package var papers: [Paper] { files }
  package var said: [Bilingual] { Self.saying(text?.plain) }
}

/// Its term was extended before it ended, and the citizen told.
package struct MessageExtended: MessagePayload {
  package static let type = "message.extended"
  package static var wording: Bilingual { Bilingual("办理期限已延长", "A term was extended") }
  package let message: MessageID
  package let until: CivilDate
  package let toldOn: CivilDate
  package let reasons: Passage

  package var passages: [Passage] { [reasons] }
  package var said: [Bilingual] { Self.saying(.plain("\(until)"), reasons.plain) }
}
