package import CivilTime

// What happened to the answer of a message, and behind it.

/// An answer was drafted; one before is replaced.
package struct AnswerDrafted: MessagePayload {
  package static let type = "message.answer-drafted"
  package static var wording: Bilingual { Bilingual("答复已起草", "An answer was drafted") }
  package let message: MessageID
  package let draft: AnswerDraftNumber
  package let text: Passage
  package let files: [Paper]

  package var passages: [Passage] { [text] }
  package var papers: [Paper] { files }
  package var said: [Bilingual] { Self.saying(Self.draft(draft), text.plain) }
}

extension MessagePayload {
  static func draft(_ draft: AnswerDraftNumber) -> Bilingual {
    Bilingual("第 \(draft) 稿", "draft \(draft)")
  }
}

/// Another person returned the draft.
package struct AnswerReturned: MessagePayload {
  package static let type = "message.answer-returned"
  package static var wording: Bilingual { Bilingual("答复稿已退回", "An answer was returned") }
  package let message: MessageID
  package let draft: AnswerDraftNumber
  package let reasons: Passage

  package var passages: [Passage] { [reasons] }
  package var said: [Bilingual] { Self.saying(Self.draft(draft), reasons.plain) }
}

/// Another person passed the draft, and it went out.
package struct MessageAnswered: MessagePayload {
  package static let type = "message.answered"
  package static var wording: Bilingual { Bilingual("留言已答复", "A message was answered") }
  package let message: MessageID
  package let draft: AnswerDraftNumber
  package let way: MessageWay
  /// Working days behind the day it came, or came again, with this day, by the calendar of that moment.
  package let workingDays: Int
  /// Nothing where no term ran.
  package let onTime: Bool?
  /// It had been answered before it was reopened.
  package let again: Bool

  package var said: [Bilingual] {
    Self.saying(
      Self.draft(draft), way.name,
      Bilingual("\(workingDays) 个工作日", "\(workingDays) working days"),
      onTime.map { $0 ? Bilingual("按期", "in time") : Bilingual("逾期", "late") })
  }
}

/// A version of question and answer for the public was drafted.
package struct PublicDrafted: MessagePayload {
  package static let type = "message.public-drafted"
  package static var confidence: Confidence { .published }
  package static var wording: Bilingual {
    Bilingual("公开文本已拟定", "A public version was drafted")
  }
  package let message: MessageID
  package let question: Passage
  package let answer: Passage
  package let redactions: [Redaction]

  package var passages: [Passage] { [question, answer] + redactions.map(\.reasons) }
  package var said: [Bilingual] {
    Self.saying(question.plain, answer.plain) + redactions.map(\.kind.name)
  }
}

/// Its public version is public.
package struct MessagePublished: MessagePayload {
  package static let type = "message.published"
  package static var wording: Bilingual {
    Bilingual("留言和答复已公开", "A message and its answer were made public")
  }
  package let message: MessageID
  /// An earlier version was public before.
  package let again: Bool
}

/// It is not made public, and why.
package struct MessageWithheld: MessagePayload {
  package static let type = "message.withheld"
  package static var wording: Bilingual {
    Bilingual("留言和答复不公开", "A message and its answer were withheld")
  }
  package let message: MessageID
  package let reason: WithholdReason
  package let note: Passage?

  package var passages: [Passage] { [note].compactMap(\.self) }
  package var said: [Bilingual] { Self.saying(reason.name, note?.plain) }
}

/// Its public version was taken back.
package struct PublicWithdrawn: MessagePayload {
  package static let type = "message.public-withdrawn"
  package static var wording: Bilingual {
    Bilingual("公开文本已撤下", "A public version was taken back")
  }
  package let message: MessageID
  package let reasons: Passage

  package var passages: [Passage] { [reasons] }
  package var said: [Bilingual] { Self.saying(reasons.plain) }
}

/// The citizen said what they think of the answer.
package struct MessageRated: MessagePayload {
  package static let type = "message.rated"
  package static var wording: Bilingual { Bilingual("留言人已评价", "An answer was rated") }
  package let message: MessageID
  package let rating: MessageRating
  /// What they had said before.
  package let instead: MessageRating?

  package var said: [Bilingual] { Self.saying(rating.name) }
}

/// The citizen had it dealt with again.
package struct MessageReopened: MessagePayload {
  package static let type = "message.reopened"
  package static var wording: Bilingual { Bilingual("留言已重新办理", "A message was reopened") }
  package let message: MessageID
  /// The minute.
  package let receivedAt: Instant
  package let reasons: Passage

  package var passages: [Passage] { [reasons] }
  package var said: [Bilingual] { Self.saying(reasons.plain) }
}

/// It has ended.
package struct MessageClosed: MessagePayload {
  package static let type = "message.closed"
  package static var wording: Bilingual { Bilingual("留言已办结", "A message was closed") }
  package let message: MessageID
}

/// Somebody may read a message that is not their office's: for what, and until when.
package struct MessageOpened: MessagePayload {
  package static let type = "message.opened"
  package static var confidence: Confidence { .office }
  package static var wording: Bilingual { Bilingual("留言已开放查阅", "A message was opened") }
  package let message: MessageID
  package let reader: StaffID
  package let purpose: OpeningPurpose
  package let until: CivilDate
  package let reasons: Passage

  package var passages: [Passage] { [reasons] }
  package var said: [Bilingual] {
    Self.saying(.plain(reader.text), purpose.name, .plain("\(until)"), reasons.plain)
  }
}

/// It has another query code; the one before is void.
package struct CodeRenewed: MessagePayload {
  package static let type = "message.code-renewed"
  package static var wording: Bilingual { Bilingual("查询码已换发", "A query code was replaced") }
  package let message: MessageID
  package let code: CodeDigest?
}

/// It is kept and not used: the law has it kept, or it cannot be deleted.
package struct MessageRestricted: MessagePayload {
  package static let type = "message.restricted"
  package static var confidence: Confidence { .office }
  package static var wording: Bilingual { Bilingual("留言已限制处理", "A message was restricted") }
  package let message: MessageID
  package let ground: RestrictionGround
  package let basis: Line
  package let until: CivilDate?

  package var said: [Bilingual] {
    Self.saying(ground.name, basis.plain, until.map { .plain("\($0)") })
  }
}

/// It is dealt with as others again.
package struct RestrictionLifted: MessagePayload {
  package static let type = "message.restriction-lifted"
  package static var wording: Bilingual {
    Bilingual("留言已解除限制处理", "The restriction of a message was lifted")
  }
  package let message: MessageID
  package let reasons: Passage

  package var passages: [Passage] { [reasons] }
  package var said: [Bilingual] { Self.saying(reasons.plain) }
}
