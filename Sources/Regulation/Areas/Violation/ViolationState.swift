import JSONText
package import CivilTime

/// Something that is or was not as the regulation asks, as the events tell it.
package struct Violation: JSONDirect, Hashable, Sendable {
  package let id: ViolationID
  package let ground: ArticleReference
  package let kind: ViolationKind
  package let subject: Subject
  package let office: OfficeID?
  package let found: Bilingual
  package let evidence: [Int]
  /// The position of the event that raised it.
  package let raisedBy: Int
  package let raisedOn: CivilDate
  package var endedBy: Int?
  package var endedOn: CivilDate?
  /// How it ended, in a sentence.
  package var ending: Bilingual?

  package var isOpen: Bool { endedBy == nil }

  /// The violation after one of its events; total, without rules.
  package static func evolve(_ before: Violation?, _ entry: Entry) -> Violation? {
    guard case .violation(let event) = entry.event else { return before }
    switch event {
    case .raised(let event):
      return Violation(
        id: event.violation, ground: event.ground, kind: event.kind, subject: event.subject,
        office: event.office, found: event.found, evidence: event.evidence,
        raisedBy: entry.position, raisedOn: entry.occurredOn, endedBy: nil, endedOn: nil,
        ending: nil)
    case .ended(let event):
      var violation = before
      violation?.endedBy = entry.position
      violation?.endedOn = entry.occurredOn
      violation?.ending = event.found
      return violation
    }
  }
}
