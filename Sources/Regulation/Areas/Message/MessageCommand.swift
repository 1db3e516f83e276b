package import CivilTime

/// What can be asked of messages of citizens (A20).
package enum MessageCommand: Hashable, Sendable {
  case receive(ReceiveMessage)
  case accept(AcceptMessage)
  case decline(DeclineMessage)
  case assign(AssignMessage)
  case sendBack(SendBackMessage)
  case askSupplement(AskSupplement)
  case supplement(SupplementMessage)
  case extend(ExtendMessage)
  case draftAnswer(DraftAnswer)
  case reviewAnswer(ReviewAnswer)
  case draftPublic(DraftPublic)
  case publish(PublishMessage)
  case withhold(WithholdMessage)
  case withdrawPublic(WithdrawPublic)
  case rate(RateMessage)
  case reopen(ReopenMessage)
  case close(CloseMessage)
  case open(OpenMessage)
  case renewCode(RenewCode)
  case restrict(RestrictMessage)
  case liftRestriction(LiftRestriction)
}

extension CommandPayload {
  fileprivate static var files: Bound {
    .list("files", atMost: 10, "留言和答复的附件不会更多", "a message or an answer has no more files")
  }
}

/// Records a message as it came; its id is drawn, and the answer tells its query code once.
package struct ReceiveMessage: CommandPayload {
  package static let method = "message.receive"
  package static let summary = Bilingual("登记收到的留言", "Records a message that came")
  package static let takesAnyWords = true
  package static var article: ArticleReference? { ArticleReference(20) }
  package static let bounds: [Bound] = [files]

  package let kind: MessageKind
  /// Of a correction: which of the seven kinds.
  package let fault: CorrectionFault?
  package let source: MessageWay
  /// The site or account by which it came, where it came by one.
  package let through: Subject?
  /// The site or account it is about; of a correction always.
  package let concerns: Subject?
  package let column: ColumnID?
  /// The minute it came; now, when it is left out.
  package let receivedAt: Instant?
  package let title: Headline?
  package let text: Prose
  /// The address of the page it is about.
  package let page: Headline?
  package let name: Headline?
  package let telephone: Headline?
  package let mail: Headline?
  package let postalAddress: Headline?
  package let identityDocument: Headline?
  package let ip: Headline?
  /// Put aside before (`siteledger-admin objects put`).
  package let files: [Paper]?

  package var passages: [String] {
    Self.words(
      title.map(Prose.init), text, page.map(Prose.init), name.map(Prose.init),
      telephone.map(Prose.init), mail.map(Prose.init), postalAddress.map(Prose.init),
      identityDocument.map(Prose.init), ip.map(Prose.init))
  }
}

/// Accepts a message, and assigns it at once where a unit is named.
package struct AcceptMessage: CommandPayload {
  package static let method = "message.accept"
  package static let summary = Bilingual("受理留言", "Accepts a message")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID
  /// The unit that deals with it.
  package let to: OfficeID?
}

/// Does not accept a message, with a reason.
package struct DeclineMessage: CommandPayload {
  package static let method = "message.decline"
  package static let summary = Bilingual("不予受理留言", "Declines a message")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID
  package let reason: DeclineReason
  /// Of a repeated one: the one whose answer it shares.
  package let original: MessageID?
  /// Of one that is passed on: to whom.
  package let passedTo: Headline?
  /// What the citizen is told of it.
  package let note: Prose?

  package var passages: [String] { Self.words(passedTo.map(Prose.init), note) }
}

/// Assigns a message to a unit, or to another than before, with reasons.
package struct AssignMessage: CommandPayload {
  package static let method = "message.assign"
  package static let summary = Bilingual("转办、改派留言", "Assigns a message to a unit")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID
  package let to: OfficeID
  /// Of one that another unit has.
  package let reasons: Prose?

  package var passages: [String] { Self.words(reasons) }
}

/// Sends a message back that is not the unit's, and says whose.
package struct SendBackMessage: CommandPayload {
  package static let method = "message.send-back"
  package static let summary = Bilingual(
    "退回不属本单位的留言", "Sends back a message that is not the unit's")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID
  /// The office of the county's that it belongs to.
  package let whose: OfficeID?
  /// Whose it is, where that is no office of the county's.
  package let outside: Headline?
  package let reasons: Prose

  package var passages: [String] { Self.words(outside.map(Prose.init), reasons) }
}

/// Asks the citizen for more.
package struct AskSupplement: CommandPayload {
  package static let method = "message.ask"
  package static let summary = Bilingual("请留言人补充", "Asks the citizen for more")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID
  package let question: Prose

  package var passages: [String] { Self.words(question) }
}

/// Records what the citizen adds: by its query code, or by whoever deals with it.
package struct SupplementMessage: CommandPayload {
  package static let method = "message.supplement"
  package static let summary = Bilingual("登记留言人的补充", "Records what a citizen adds")
  package static let takesAnyWords = true
  package static var article: ArticleReference? { ArticleReference(20) }
  package static let bounds: [Bound] = [files]

  package let message: MessageID?
  /// The query code, in the place of the id.
  package let code: Line?
  package let text: Prose?
  package let files: [Paper]?

  package var passages: [String] { Self.words(text) }
}

/// Extends the term of a message before it ends; the citizen has been told.
package struct ExtendMessage: CommandPayload {
  package static let method = "message.extend"
  package static let summary = Bilingual("延长留言办理期限", "Extends the term of a message")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID
  package let until: CivilDate
  /// The day the citizen was told.
  package let toldOn: CivilDate
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Drafts an answer; one before is replaced.
package struct DraftAnswer: CommandPayload {
  package static let method = "message.draft-answer"
  package static let summary = Bilingual("起草答复", "Drafts an answer")
  package static var article: ArticleReference? { ArticleReference(20) }
  package static let bounds: [Bound] = [files]

  package let message: MessageID
  package let text: Prose
  package let files: [Paper]?

  package var passages: [String] { Self.words(text) }
}

/// Another person looks at an answer: passed, it goes out.
package struct ReviewAnswer: CommandPayload {
  package static let method = "message.review-answer"
  package static let summary = Bilingual(
    "审核答复，通过即答复", "Reviews an answer, which goes out when it passes")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID
  /// The draft that was seen.
  package let draft: AnswerDraftNumber
  package let verdict: AnswerVerdict
  /// By which way it goes out.
  package let way: MessageWay?
  /// Of one that is returned.
  package let reasons: Prose?

  package var passages: [String] { Self.words(reasons) }
}
