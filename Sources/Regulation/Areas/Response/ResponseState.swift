import JSONText
package import CivilTime

/// A thread of responses as its events tell it.
package struct ResponseThread: JSONDirect, Hashable, Sendable {
  package let id: ResponseID
  /// Who opened it.
  package let office: OfficeID
  package let kind: ResponseKind
  package let title: Passage
  package let facts: Passage?
  package let responder: OfficeID
  package let units: [OfficeID]
  package let openedOn: CivilDate
  package var guidance: [ResponseGuidance]
  package var responses: [PublishedResponse]
  package var outcome: ResponseOutcome?
  package var reasons: Passage?
  package var closedOn: CivilDate?
  /// The day of its last fact.
  package var lastOn: CivilDate
}

/// Guidance that was given.
package struct ResponseGuidance: Codable, Hashable, Sendable {
  package let guidance: Passage
  /// Who recorded it: of the propaganda department, the person who gave it.
  package let by: StaffID?
  package let office: OfficeID?
  /// Who gave it, of a recorded paper.
  package let person: Line?
  package let paper: PaperName?
  package let on: CivilDate
}

/// A response that was published.
package struct PublishedResponse: Codable, Hashable, Sendable {
  package let responseNumber: ResponseNumber
  package let form: ResponseForm
  package let suppliedBy: OfficeID
  package let item: ItemID?
  package let version: ItemVersion?
  package let address: WebAddress?
  package let gist: Passage?
  package let on: CivilDate
  package let by: StaffID?
  package var pushes: [PushTarget]
}

extension ResponseThread {
  package var isOpen: Bool { outcome == nil }

  /// The offices whose it is: who opened it, and whom it concerns.
  package var offices: [OfficeID] {
    var offices = [office]
    for other in [responder] + units where !offices.contains(other) { offices.append(other) }
    return offices
  }

  /// Whether what it was opened for was said.
  package var isAnswered: Bool {
    switch kind {
    case .emergency, .hotTopic: !responses.isEmpty
    case .rumour: responses.contains { $0.form == .refutation }
    }
  }

  package var lacking: [ResponseNeed] {
    var needs: [ResponseNeed] = []
    if kind == .emergency, guidance.isEmpty { needs.append(.guidance) }
    if !isAnswered { needs.append(kind == .rumour ? .refutation : .response) }
    if responses.allSatisfy(\.pushes.isEmpty) { needs.append(.push) }
    return needs
  }
}
