/// What happened to the correction of a recorded fact.
package enum CorrectionEvent: Hashable, Sendable {
  case proposed(CorrectionProposed)
  case made(FactCorrected)
  case ended(CorrectionEnded)

  package var payload: any EventPayload {
    switch self {
    case .proposed(let payload): payload
    case .made(let payload): payload
    case .ended(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(CorrectionProposed.self) { .correction(.proposed($0)) },
    EventKind(FactCorrected.self) { .correction(.made($0)) },
    EventKind(CorrectionEnded.self) { .correction(.ended($0)) },
  ]
}

/// What happened to a correction stands in the history of what the fact is about, and in its case.
package protocol CorrectionPayload: EventPayload {
  var correction: CorrectionID { get }
  /// The event that tells the fact.
  var position: LogPosition { get }
  var subject: Subject { get }
  var caseID: CaseID? { get }
}

extension CorrectionPayload {
  package var namedCase: CaseID? { caseID }
  package var about: Subject? { subject }
  package var stream: String { subject.text }
}

/// Somebody applied for the correction of a fact, with the paper that shows what is right.
package struct CorrectionProposed: CorrectionPayload {
  package static let type = "record.correction-proposed"
  package static var wording: Bilingual {
    Bilingual("已申请更正记录", "A correction was applied for")
  }
  package let correction: CorrectionID
  package let position: LogPosition
  /// The type of that event.
  package let fact: Line
  package let subject: Subject
  package let caseID: CaseID?
  /// Which of the filings an existing site was entered with.
  package let filing: FilingKind?
  /// What is wrong.
  package let was: FactValues
  /// What is right; nothing where it did not happen to this site at all.
  package let now: FactValues?
  package let reasons: Passage

  package enum CodingKeys: String, CodingKey {
    case correction, position, fact, subject
    case caseID = "case"
    case filing, was, now, reasons
  }

  package var said: [Bilingual] {
    Self.saying(FactCorrected.change(position, was, now), reasons.plain)
  }
  package var created: Created? { Created("correction", correction) }
}

/// A recorded fact was put right: from here on the state is what it would be, had the fact been
/// recorded so.
///
/// What the event of the fact says stays as it is in the log, and this one beside it.
package struct FactCorrected: CorrectionPayload {
  package static let type = "record.corrected"
  package static var wording: Bilingual { Bilingual("记录已更正", "A recorded fact was corrected") }
  package let correction: CorrectionID
  package let position: LogPosition
  /// The type of that event.
  package let fact: Line
  package let subject: Subject
  package let caseID: CaseID?
  /// Which of the filings an existing site was entered with.
  package let filing: FilingKind?
  package let was: FactValues
  /// Nothing where it did not happen to this site at all.
  package let now: FactValues?
  /// The paper that shows what is right.
  package let paper: PaperName
  /// What was recorded at once with the event, of the same day: it counts where the fact does.
  package let alongside: [LogPosition]
  /// Who recorded the fact, and who applied for its correction: neither decides it.
  package let recordedBy: StaffID
  package let proposedBy: StaffID

  package enum CodingKeys: String, CodingKey {
    case correction, position, fact, subject
    case caseID = "case"
    case filing, was, now, paper, alongside, recordedBy, proposedBy
  }

  package var said: [Bilingual] {
    Self.saying(
      Self.change(position, was, now), Bilingual("依据 \(paper.plain.zh)", "by \(paper.plain.en)"))
  }

  /// Whether it did not happen to this site at all.
  var isStruck: Bool { now == nil }

  static func change(_ position: LogPosition, _ was: FactValues, _ now: FactValues?) -> Bilingual {
    guard let now else {
      return Bilingual(
        "第 \(position) 号记录与本网站无关：\(was.plain.zh)",
        "event \(position) is not of this site: \(was.plain.en)")
    }
    return Bilingual(
      "第 \(position) 号记录：\(was.plain.zh)，更正为\(now.plain.zh)",
      "event \(position): \(was.plain.en); right is: \(now.plain.en)")
  }
}

/// How a correction that was applied for ended without one.
package enum CorrectionEnd: String, Codable, CaseIterable, Sendable {
  case rejected, withdrawn

  package var name: Bilingual {
    switch self {
    case .rejected: Bilingual("不予更正", "rejected")
    case .withdrawn: Bilingual("已撤回", "withdrawn")
    }
  }
}

/// A correction that was applied for was rejected or withdrawn: what was recorded stands.
package struct CorrectionEnded: CorrectionPayload {
  package static let type = "record.correction-ended"
  package static var wording: Bilingual {
    Bilingual("更正申请已结束", "A correction that was applied for came to nothing")
  }
  package let correction: CorrectionID
  package let position: LogPosition
  package let subject: Subject
  package let caseID: CaseID?
  package let how: CorrectionEnd
  package let reasons: Passage

  package enum CodingKeys: String, CodingKey {
    case correction, position, subject
    case caseID = "case"
    case how, reasons
  }

  package var said: [Bilingual] { Self.saying(how.name, reasons.plain) }
}

extension StepCorrection {
  /// What a correction says of the step that the event did.
  init(_ fact: FactCorrected) {
    self.init(
      position: fact.position.value, now: fact.now, others: [fact.recordedBy, fact.proposedBy])
  }
}
