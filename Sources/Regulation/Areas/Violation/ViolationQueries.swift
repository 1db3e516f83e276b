import JSONText
package import CivilTime

/// `violation.list`: what the ledger saw by itself, by the order of the log.
package struct ViolationList: OfficeQuery {
  package static let method = "violation.list"
  package static let summary = Bilingual(
    "查看台账自行发现的情形", "Lists what the ledger saw by itself")
  package static let reads: ReadingMatter = .violations

  package let subject: Subject?
  /// Whose site or account it is.
  package var office: OfficeID?
  /// Only what stands, or only what has ended.
  package let open: Bool?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(subject: Subject? = nil, office: OfficeID? = nil, open: Bool? = nil) {
    self.subject = subject
    self.office = office
    self.open = open
  }

  package func answer(_ view: View) throws -> ViolationListAnswer {
    let tables = view.tables.violations
    let those = try office.map(view.tables.those)
    let page = try tables.listed.page(prefixes: prefixes(those), paging) { _, id in
      try tables.rows[id.text].flatMap { fits($0, those) ? $0 : nil }
    }
    return ViolationListAnswer(
      office: try office.map(view.office), violations: try page.lines.map { try view.answer($0) },
      next: page.next)
  }

  private func prefixes(_ those: [OfficeID]?) -> [String] {
    if let subject { return [ListKey.prefix(ViolationKey.member(subject))] }
    return ListKey.prefixes(
      of: those, as: { ViolationKey.member($0) }, open == true ? ViolationKey.open : nil)
  }

  private func fits(_ row: Violation, _ those: [OfficeID]?) -> Bool {
    (those.map { those in row.office.map(those.contains) ?? false } ?? true)
      && (open ?? row.isOpen) == row.isOpen
  }
}

/// The answer to `violation.list`.
package struct ViolationListAnswer: ListAnswer, Sendable {
  /// Whose they are, where they are one office's only.
  package let office: OfficeAnswer?
  package internal(set) var violations: [ViolationAnswer]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: ViolationListAnswer) {
    violations += page.violations
    next = page.next
  }
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
