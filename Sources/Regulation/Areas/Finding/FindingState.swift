import JSONText
package import CivilTime

/// A finding as its events tell it. (`Finding` is what a verification of the log finds.)
package struct IssuedFinding: JSONDirect, Hashable, Sendable {
  package let id: FindingID
  /// The site or account that has it.
  package var place: Subject
  /// Whose that is.
  package var office: OfficeID
  package let issuer: OfficeID
  /// The office that is told when it is rectified, of a hazard (A27).
  package let reporter: OfficeID?
  package var kind: FindingKind
  package let source: FindingSource
  package var evidence: FindingEvidence
  package let requirement: Passage?
  package let cause: FindingID?
  package let relapseOf: FindingID?
  package let issuedOn: CivilDate
  package let issuedBy: StaffID?
  /// The position of the event that issued it.
  package let issuedAt: Int
  package var phase: FindingPhase
  /// The last day to rectify it, as it stands now.
  package var dueOn: CivilDate?
  package var answer: FindingAnswer?
  package var rectification: Rectification?
  /// How often it was sent back.
  package var returns: Int
  /// The exception that runs, or the last that did.
  package var exception: FindingException?
  /// The last day of the term that ended with nothing recorded, the first time.
  package var overdueOn: CivilDate?
  package var feedback: FindingFeedback?
  /// How it ended.
  package var ending: FindingEnding?
  /// The findings that are relapses of it.
  package var relapses: [FindingID]
  /// What was recorded of it before it was put right, the newest last: so many as
  /// ``FindingRules/maximumFormer``.
  package var former: [FormerFinding]
  /// The day of its last fact: nothing that rests on it is older.
  package var lastOn: CivilDate

  /// Whether Article 27 has it rectified at once and told back.
  package var isHazard: Bool { reporter != nil }
}

/// What a host had to say.
package struct FindingAnswer: Codable, Hashable, Sendable {
  package let answer: Passage
  package let isDisputed: Bool
  package let on: CivilDate
  package let by: StaffID?
  /// Why what it disputes does not stand, once that was said.
  package var rejection: FindingEnding?

  /// Whether the issuing side is to say whether what it disputes stands.
  var isOpenDispute: Bool { isDisputed && rejection == nil }
}

/// What was recorded of a finding before it was put right, and why it was.
package struct FormerFinding: Codable, Hashable, Sendable {
  package let kind: FindingKind
  package let place: Subject
  package let evidence: FindingEvidence
  package let reasons: Passage
  package let replacedOn: CivilDate
  package let by: StaffID?
  package let event: Int
}

/// What was done about a finding.
package struct Rectification: Codable, Hashable, Sendable {
  package let evidence: FindingEvidence
  package let on: CivilDate
  package let by: StaffID?
  package let event: Int
}

/// Until when a finding may stand.
package struct FindingException: Codable, Hashable, Sendable {
  package let until: CivilDate
  package let dueOn: CivilDate
  package let reasons: Passage
  package let on: CivilDate
  package let by: StaffID?
  package let event: Int
}

/// Who was told of a rectification.
package struct FindingFeedback: Codable, Hashable, Sendable {
  package let office: OfficeID
  package let to: Passage
  package let words: Passage?
  package let on: CivilDate
  package let by: StaffID?
}

/// How a finding ended.
package struct FindingEnding: Codable, Hashable, Sendable {
  package let reasons: Passage
  package let on: CivilDate
  package let by: StaffID?
  package let event: Int
}

extension IssuedFinding {
  /// The finding after one of its events; total, without rules.
  static func evolve(
    _ before: IssuedFinding?, _ event: FindingEvent, _ entry: Entry
  ) -> IssuedFinding? {
    if case .issued(let event) = event { return IssuedFinding(event, entry) }
    guard var finding = before else { return nil }
    finding.take(event, entry)
    finding.lastOn = max(finding.lastOn, entry.occurredOn)
    return finding
  }

  private init(_ event: FindingIssued, _ entry: Entry) {
    self.init(
      id: event.finding, place: event.place, office: event.office, issuer: event.issuer,
      reporter: event.reporter, kind: event.kind, source: event.source, evidence: event.evidence,
      requirement: event.requirement, cause: event.cause, relapseOf: event.relapseOf,
      issuedOn: entry.occurredOn, issuedBy: entry.actor, issuedAt: entry.position, phase: .open,
      dueOn: event.dueOn, answer: nil, rectification: nil, returns: 0, exception: nil,
      overdueOn: nil, feedback: nil, ending: nil, relapses: [], former: [],
      lastOn: entry.occurredOn)
  }

  private mutating func take(_ event: FindingEvent, _ entry: Entry) {
    switch event {
    case .issued: break
    case .putRight(let event):
      former.append(
        FormerFinding(
          kind: kind, place: place, evidence: evidence, reasons: event.reasons,
          replacedOn: entry.occurredOn, by: entry.actor, event: entry.position))
      former = Array(former.suffix(FindingRules.maximumFormer))
      kind = event.kind ?? kind
      place = event.place ?? place
      evidence = event.evidence ?? evidence
    case .answered(let event):
      answer = FindingAnswer(
        answer: event.answer, isDisputed: event.isDisputed, on: entry.occurredOn,
        by: entry.actor, rejection: nil)
    case .disputeRejected(let event):
      answer?.rejection = FindingEnding(
        reasons: event.reasons, on: entry.occurredOn, by: entry.actor, event: entry.position)
      dueOn = event.dueOn ?? dueOn
    case .rectified(let event):
      rectification = Rectification(
        evidence: event.evidence, on: entry.occurredOn, by: entry.actor, event: entry.position)
      phase = .rectified
      // In time after all, when that was only recorded late.
      if let day = overdueOn, entry.occurredOn <= day { overdueOn = nil }
      // Who rectifies disputes no more.
      if let said = answer {
        answer = FindingAnswer(
          answer: said.answer, isDisputed: false, on: said.on, by: said.by,
          rejection: said.rejection)
      }
    case .verified(let event): end(.verified, event.reasons, entry)
    case .dismissed(let event): end(.falseAlarm, event.reasons, entry)
    case .returned(let event):
      phase = .open
      dueOn = event.dueOn
      returns += 1
    case .excepted(let event):
      phase = .excepted
      dueOn = event.dueOn
      exception = FindingException(
        until: event.until, dueOn: event.dueOn, reasons: event.reasons, on: entry.occurredOn,
        by: entry.actor, event: entry.position)
    case .fedBack(let event):
      feedback = FindingFeedback(
        office: event.office, to: event.to, words: event.words, on: entry.occurredOn,
        by: entry.actor)
    }
  }

  private mutating func end(_ phase: FindingPhase, _ reasons: Passage, _ entry: Entry) {
    self.phase = phase
    ending = FindingEnding(
      reasons: reasons, on: entry.occurredOn, by: entry.actor, event: entry.position)
  }

  /// A term of it ended with nothing recorded.
  mutating func miss(_ rule: DeadlineRuleID, _ lastDay: CivilDate) {
    if rule == FindingDeadlines.exception.id {
      if phase == .excepted { phase = .open }
    } else if FindingDeadlines.rectifications.contains(where: { $0.id == rule }) {
      overdueOn = overdueOn ?? lastDay
    }
  }
}
