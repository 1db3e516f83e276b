import JSONText
package import CivilTime

/// A notice of criticism as its events tell it.
package struct Criticism: JSONDirect, Hashable, Sendable {
  package let id: CriticismID
  package let unit: OfficeID
  package let issuer: OfficeID
  package var ground: CriticismGround
  package var findings: Passage
  package var evidence: [LogPosition]
  package let measures: [CriticismMeasure]
  package let dueOn: CivilDate?
  package let issuedOn: CivilDate
  package let issuedBy: StaffID?
  package let issuedAt: Int
  package let paper: PaperName?
  package var phase: CriticismPhase
  package var answer: Passage?
  package var answeredOn: CivilDate?
  package var objection: Passage?
  package var objectedOn: CivilDate?
  package var reviews: [ReviewRecord]
  package var persons: [AccountablePerson]
  /// The day of its last fact: nothing that rests on it is older.
  package var lastOn: CivilDate
}

/// What a review of a notice came to.
package struct ReviewRecord: Codable, Hashable, Sendable {
  package let outcome: CriticismReview
  package let reasons: Passage
  package let on: CivilDate
  package let by: StaffID?
  package let event: Int
}

/// Who was held accountable, and how.
package struct AccountablePerson: Codable, Hashable, Sendable {
  package let person: Passage
  package let part: AccountablePart
  package let measure: CriticismMeasure
  package let consequences: Passage
  package let decidedBy: OfficeID
  package let on: CivilDate
  package let paper: PaperName?
  package let event: Int
}

extension Criticism {
  /// The notice after one of its events; total, without rules.
  static func evolve(_ before: Criticism?, _ event: CriticismEvent, _ entry: Entry) -> Criticism? {
    if case .issued(let event) = event { return Criticism(event, entry) }
    guard var row = before else { return nil }
    row.take(event, entry)
    row.lastOn = max(row.lastOn, entry.occurredOn)
    return row
  }

  private init(_ event: CriticismIssued, _ entry: Entry) {
    self.init(
      id: event.criticism, unit: event.unit, issuer: event.issuer, ground: event.ground,
      findings: event.findings, evidence: event.evidence, measures: event.measures,
      dueOn: event.dueOn, issuedOn: entry.occurredOn, issuedBy: entry.actor,
      issuedAt: entry.position, paper: entry.document.map(PaperName.init), phase: .issued,
      answer: nil, answeredOn: nil, objection: nil, objectedOn: nil, reviews: [], persons: [],
      lastOn: entry.occurredOn)
  }

  private mutating func take(_ event: CriticismEvent, _ entry: Entry) {
    switch event {
    case .issued: break
    case .answered(let event):
      (answer, answeredOn) = (event.answer, entry.occurredOn)
      if phase == .issued { phase = .answered }
    case .objected(let event):
      (objection, objectedOn) = (event.words, entry.occurredOn)
      phase = .objected
    case .reviewed(let event): review(event, entry)
    case .held(let event):
      persons.append(
        AccountablePerson(
          person: event.person, part: event.part, measure: event.measure,
          consequences: event.consequences, decidedBy: event.decidedBy, on: entry.occurredOn,
          paper: entry.document.map(PaperName.init), event: entry.position))
    }
  }

  private mutating func review(_ event: CriticismReviewed, _ entry: Entry) {
    reviews.append(
      ReviewRecord(
        outcome: event.outcome, reasons: event.reasons, on: entry.occurredOn, by: entry.actor,
        event: entry.position))
    ground = event.ground ?? ground
    findings = event.findings ?? findings
    evidence = event.evidence ?? evidence
    phase =
      switch event.outcome {
      case .withdrawn: .withdrawn
      case .upheld, .corrected: answer == nil ? .issued : .answered
      }
  }
}
