import JSONText
package import CivilTime

/// `violation.list`: what the ledger saw by itself, by the order of the log.
package struct ViolationList: QueryPayload {
  package static let method = "violation.list"
  package static let summary = Bilingual(
    "查看台账自行发现的情形", "Lists what the ledger saw by itself")

  package let subject: Subject?
  /// Whose site or account it is.
  package let office: OfficeID?
  /// Only what stands, or only what has ended.
  package let open: Bool?

  package init(open: Bool? = nil) {
    subject = nil
    office = nil
    self.open = open
  }

  package func answer(_ view: View) throws -> ViolationListAnswer {
    var found: [Violation] = []
    func take(_ row: Violation) {
      if (subject ?? row.subject) == row.subject, office.map({ row.office == $0 }) ?? true,
        (open ?? row.isOpen) == row.isOpen
      {
        found.append(row)
      }
    }
    let tables = view.tables.violations
    if open == true {
      try tables.open.scan { _, id in
        try tables.rows[id.text].map(take)
        return true
      }
    } else {
      try tables.rows.scan { _, row in
        take(row)
        return true
      }
    }
    found.sort { ($0.raisedBy, $0.id.text) < ($1.raisedBy, $1.id.text) }
    return ViolationListAnswer(violations: try found.map { try view.answer($0) })
  }
}

/// The answer to `violation.list`.
package struct ViolationListAnswer: JSONDirect, Sendable {
  package let violations: [ViolationAnswer]
}

/// Something that is or was not as the regulation asks, with its evidence and its names.
package struct ViolationAnswer: Codable, Sendable {
  package let violation: ViolationID
  /// The ground of A34.
  package let ground: ArticleReference
  package let kind: ViolationKind
  package let title: Bilingual
  package let subject: SubjectAnswer
  package let office: OfficeAnswer?
  package let found: Bilingual
  /// The events that show it, by position.
  package let evidence: [Int]
  package let raisedOn: CivilDate
  package let raisedBy: Int
  package let endedOn: CivilDate?
  package let endedBy: Int?
  package let ending: Bilingual?
}

extension View {
  fileprivate func answer(_ row: Violation) throws -> ViolationAnswer {
    ViolationAnswer(
      violation: row.id, ground: row.ground, kind: row.kind, title: row.kind.name,
      subject: try subject(row.subject), office: try row.office.map(office), found: row.found,
      evidence: row.evidence, raisedOn: row.raisedOn, raisedBy: row.raisedBy,
      endedOn: row.endedOn, endedBy: row.endedBy, ending: row.ending)
  }
}
