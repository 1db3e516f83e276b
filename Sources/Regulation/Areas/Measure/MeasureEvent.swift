package import CivilTime

/// What happened to a measure.
package enum MeasureEvent: Hashable, Sendable {
  case taken(MeasureTaken)
  case answered(MeasureAnswered)

  package var payload: any EventPayload {
    switch self {
    case .taken(let payload): payload
    case .answered(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(MeasureTaken.self) { .measure(.taken($0)) },
    EventKind(MeasureAnswered.self) { .measure(.answered($0)) },
  ]
}

/// The county CAC took a measure against an account (A43).
package struct MeasureTaken: AccountPayload {
  package static let type = "account.measure-taken"
  package static var wording: Bilingual {
    Bilingual("已对账号采取处置措施", "A measure was taken against an account")
  }
  package static var article: ArticleReference? { ArticleReference(43) }
  package let account: AccountID
  package let measure: MeasureID
  package let kind: MeasureKind
  package let ground: MeasureGround
  /// The unit it is addressed to.
  package let office: OfficeID
  package let findings: Passage
  /// The events that show it, by position, each once and in order.
  package let evidence: [LogPosition]
  /// Of an order to close alone.
  package let closeBy: CivilDate?

  package var said: [Bilingual] {
    Self.saying(
      kind.name, ground.name, findings.plain,
      evidence.isEmpty
        ? nil
        : Bilingual(
          "依据第 \(evidence.map(\.description).joined(separator: "、")) 号记录",
          "shown by events \(evidence.map(\.description).joined(separator: ", "))"),
      closeBy.map { Bilingual("限 \($0) 前注销", "to be cancelled by \($0)") })
  }
  package var created: Created? { Created("measure", measure) }
}

/// The unit answered a measure (A43).
package struct MeasureAnswered: AccountPayload {
  package static let type = "account.measure-answered"
  package static var wording: Bilingual {
    Bilingual("处置措施已回复", "A measure was answered")
  }
  package static var article: ArticleReference? { ArticleReference(43) }
  package let account: AccountID
  package let measure: MeasureID
  package let answer: Passage

  package var said: [Bilingual] { Self.saying(answer.plain) }
}
