package import CivilTime

/// What happened to notices of criticism.
package enum CriticismEvent: Hashable, Sendable {
  case issued(CriticismIssued)
  case answered(CriticismAnswered)
  case objected(CriticismObjected)
  case reviewed(CriticismReviewed)
  case held(PersonHeldAccountable)

  package var payload: any CriticismPayload {
    switch self {
    case .issued(let payload): payload
    case .answered(let payload): payload
    case .objected(let payload): payload
    case .reviewed(let payload): payload
    case .held(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(CriticismIssued.self) { .criticism(.issued($0)) },
    EventKind(CriticismAnswered.self) { .criticism(.answered($0)) },
    EventKind(CriticismObjected.self) { .criticism(.objected($0)) },
    EventKind(CriticismReviewed.self) { .criticism(.reviewed($0)) },
    EventKind(PersonHeldAccountable.self) { .criticism(.held($0)) },
  ]
}

/// What happened to a notice says which.
package protocol CriticismPayload: EventPayload {
  var criticism: CriticismID { get }
}

extension CriticismPayload {
  package static var article: ArticleReference? { ArticleReference(34) }
  package var about: Subject? { .criticism(criticism) }
  package var stream: String { Subject.criticism(criticism).text }

  static func evidence(_ positions: [LogPosition]) -> Bilingual? {
    positions.isEmpty
      ? nil
      : Bilingual(
        "依据第 \(positions.map(\.description).joined(separator: "、")) 号记录",
        "shown by events \(positions.map(\.description).joined(separator: ", "))")
  }
}

/// A unit was criticised.
package struct CriticismIssued: CriticismPayload {
  package static let type = "criticism.issued"
  package static var wording: Bilingual { Bilingual("已通报批评", "A notice of criticism was issued") }
  package let criticism: CriticismID
  package let unit: OfficeID
  /// The office whose notice it is.
  package let issuer: OfficeID
  package let ground: CriticismGround
  package let findings: Passage
  /// Each once and in order.
  package let evidence: [LogPosition]
  package let measures: [CriticismMeasure]
  package let dueOn: CivilDate?

  package var said: [Bilingual] {
    Self.saying(unit.plain, ground.name, findings.plain, Self.evidence(evidence))
      + measures.map(\.name)
      + Self.saying(dueOn.map { Bilingual("期限 \($0)", "by \($0)") })
  }
  package var created: Created? { Created("criticism", criticism) }
}

/// The unit answered.
package struct CriticismAnswered: CriticismPayload {
  package static let type = "criticism.answered"
  package static var wording: Bilingual { Bilingual("通报批评已回复", "A notice was answered") }
  package let criticism: CriticismID
  package let answer: Passage

  package var said: [Bilingual] { Self.saying(answer.plain) }
}

/// The unit objected.
package struct CriticismObjected: CriticismPayload {
  package static let type = "criticism.objected"
  package static var wording: Bilingual { Bilingual("对通报批评有异议", "A notice was objected to") }
  package let criticism: CriticismID
  package let words: Passage

  package var said: [Bilingual] { Self.saying(words.plain) }
}

/// A notice was upheld, corrected or withdrawn.
package struct CriticismReviewed: CriticismPayload {
  package static let type = "criticism.reviewed"
  package static var wording: Bilingual { Bilingual("通报批评已复核", "A notice was reviewed") }
  package let criticism: CriticismID
  package let outcome: CriticismReview
  package let reasons: Passage
  package let ground: CriticismGround?
  package let findings: Passage?
  package let evidence: [LogPosition]?

  package var said: [Bilingual] {
    Self.saying(
      outcome.name, reasons.plain, ground?.name, findings?.plain,
      evidence.flatMap(Self.evidence))
  }
}

/// A person was held accountable, by a decision of the issuing office or one above it.
package struct PersonHeldAccountable: CriticismPayload {
  package static let type = "criticism.person-held-accountable"
  package static var wording: Bilingual { Bilingual("已问责", "A person was held accountable") }
  package let criticism: CriticismID
  package let decidedBy: OfficeID
  package let person: Passage
  package let part: AccountablePart
  package let measure: CriticismMeasure
  package let consequences: Passage

  package var said: [Bilingual] {
    Self.saying(person.plain, part.name, measure.name, consequences.plain)
  }
}
