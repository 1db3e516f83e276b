package import CivilTime

// What is asked of a message once it is answered.

/// Drafts the version of question and answer that the public reads.
package struct DraftPublic: CommandPayload {
  package static let method = "message.draft-public"
  package static let summary = Bilingual("拟定公开文本", "Drafts a public version")
  package static var article: ArticleReference? { ArticleReference(20) }
  package static let bounds: [Bound] = [
    .list("redactions", atMost: 40, "一件留言的处理不会更多", "no more is taken out of one message")
  ]

  package let message: MessageID
  package let question: Prose
  package let answer: Prose
  /// What was taken out, each with its reasons.
  package let redactions: [GivenRedaction]

  package var passages: [String] {
    Self.words(question, answer) + redactions.map(\.reasons.text)
  }
}

/// What was taken out of a public version, and why.
package struct GivenRedaction: Codable, Hashable, Sendable {
  package let kind: RedactionKind
  package let reasons: Prose
}

/// Makes the drafted version public.
package struct PublishMessage: CommandPayload {
  package static let method = "message.publish"
  package static let summary = Bilingual("公开留言和答复", "Makes a message and its answer public")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID
}

/// Decides that question and answer are not made public.
package struct WithholdMessage: CommandPayload {
  package static let method = "message.withhold"
  package static let summary = Bilingual("决定不公开", "Withholds a message and its answer")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID
  package let reason: WithholdReason
  package let note: Prose?

  package var passages: [String] { Self.words(note) }
}

/// Takes the public version back.
package struct WithdrawPublic: CommandPayload {
  package static let method = "message.withdraw-public"
  package static let summary = Bilingual("撤下公开文本", "Takes a public version back")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Records what the citizen thinks of the answer.
package struct RateMessage: CommandPayload {
  package static let method = "message.rate"
  package static let summary = Bilingual("登记留言人的评价", "Records a citizen's rating")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID?
  /// The query code, in the place of the id.
  package let code: Line?
  package let rating: MessageRating
}

/// Has a message dealt with once more, as the citizen asks.
package struct ReopenMessage: CommandPayload {
  package static let method = "message.reopen"
  package static let summary = Bilingual("应留言人要求重新办理", "Reopens a message for the citizen")
  package static let takesAnyWords = true
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID?
  /// The query code, in the place of the id.
  package let code: Line?
  /// The minute they asked; now, when it is left out.
  package let receivedAt: Instant?
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Closes a message that was answered, and published or withheld.
package struct CloseMessage: CommandPayload {
  package static let method = "message.close"
  package static let summary = Bilingual("办结留言", "Closes a message")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID
}

/// Lets somebody read a message that is not their office's: oneself today, or another on a paper.
package struct OpenMessage: CommandPayload {
  package static let method = "message.open"
  package static let summary = Bilingual(
    "登记查阅其他单位的留言", "Opens a message of another office, for a purpose")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID
  /// Oneself, when it is left out.
  package let reader: StaffID?
  package let purpose: OpeningPurpose
  /// The last day; today, when it is left out.
  package let until: CivilDate?
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Gives a message another query code, told once in the answer; the one before is void.
package struct RenewCode: CommandPayload {
  package static let method = "message.renew-code"
  package static let summary = Bilingual("换发查询码", "Replaces a query code")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID
}

extension Command {
  /// Whether its answer tells a new query code.
  package var drawsCode: Bool {
    guard case .message(let command) = self else { return false }
    return switch command {
    case .receive, .renewCode: true
    case .accept, .decline, .assign, .sendBack, .askSupplement, .supplement, .extend, .draftAnswer,
      .reviewAnswer, .draftPublic, .publish, .withhold, .withdrawPublic, .rate, .reopen, .close,
      .open, .restrict, .liftRestriction:
      false
    }
  }

  /// Whether it names a message by a query code, whatever stands there.
  package var isByCode: Bool {
    guard case .message(let command) = self else { return false }
    return switch command {
    case .supplement(let command): command.code != nil
    case .rate(let command): command.code != nil
    case .reopen(let command): command.code != nil
    case .receive, .accept, .decline, .assign, .sendBack, .askSupplement, .extend, .draftAnswer,
      .reviewAnswer, .draftPublic, .publish, .withhold, .withdrawPublic, .close, .open, .renewCode,
      .restrict, .liftRestriction:
      false
    }
  }

  /// The query code by which it names a message.
  package var givenCode: QueryCode? {
    guard case .message(let command) = self else { return nil }
    return switch command {
    case .supplement(let command): command.code.flatMap { QueryCode(typed: $0) }
    case .rate(let command): command.code.flatMap { QueryCode(typed: $0) }
    case .reopen(let command): command.code.flatMap { QueryCode(typed: $0) }
    case .receive, .accept, .decline, .assign, .sendBack, .askSupplement, .extend, .draftAnswer,
      .reviewAnswer, .draftPublic, .publish, .withhold, .withdrawPublic, .close, .open, .renewCode,
      .restrict, .liftRestriction:
      nil
    }
  }
}
