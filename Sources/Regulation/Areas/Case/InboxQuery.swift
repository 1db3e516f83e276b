import JSONText
import CivilTime

/// `inbox.list`: what waits for an office: what is due first comes first, then the oldest.
package struct InboxList: QueryPayload {
  package static let method = "inbox.list"
  package static let summary = Bilingual("查看待办", "Lists what waits for an office")

  /// The caller's own when left out.
  package let office: OfficeID?

  package init(office: OfficeID?) { self.office = office }

  package func answer(_ view: View) throws -> InboxAnswer {
    guard let wanted = self.office ?? view.actor?.office.id else {
      throw Refusal(
        DirectoryRules.known, found: Bilingual("没有写明单位", "no office is named"),
        mend: Bilingual("在 office 中填写单位编号", "name one in office"), missing: ["office"])
    }
    let office = try DirectoryRules.standing(wanted, view.tables)
    var items: [InboxLine] = []
    try collect(.id(office.id), view, &items)
    if !office.kind.isMany { try collect(.kind(office.kind), view, &items) }
    if office.kind == .countyOpenness {
      for kind in OfficeKind.allCases where kind.isOutsideCounty {
        guard let other = try view.tables.office(of: kind), other.staffCount == 0 else { continue }
        try collect(.kind(kind), view, &items)
      }
    }
    items.sort { $0.order < $1.order }
    return InboxAnswer(office: OfficeAnswer(office), items: items)
  }

  private func collect(
    _ office: ResolvedOffice, _ view: View, _ items: inout [InboxLine]
  ) throws {
    // Rows of one case stand together.
    var deadlines: (of: CaseID, all: [Deadline])?
    try view.tables.cases.inbox.scan(prefix: InboxKey.prefix(office)) { _, item in
      guard let state = try view.tables.caseState(item.caseID) else { return true }
      let definition = try view.definitions.definition(of: state)
      let own = try item.subject.flatMap { try view.tables.subject($0, of: state, definition) }
      guard let waiting = definition.step(item.step).flatMap({ state.waiting($0, for: own) })
      else { return true }
      if deadlines?.of != item.caseID {
        deadlines = (item.caseID, try view.deadlines(of: item.caseID))
      }
      let next = try view.next(waiting, among: deadlines?.all ?? [])
      let subjects =
        if let subject = item.subject {
          [subject]
        } else {
          try view.tables.subjects(of: state, definition).filter { !$0.isDropped }
            .map(\.subject.subject)
        }
      items.append(
        InboxLine(
          caseID: item.caseID, subjects: try subjects.map { try view.subject($0) },
          returns: item.returns, days: view.days(since: item.since), next: next))
      return true
    }
  }
}

/// The answer to `inbox.list`.
package struct InboxAnswer: JSONDirect, Sendable {
  package let office: OfficeAnswer
  package let items: [InboxLine]
}

/// One thing that waits.
package struct InboxLine: Codable, Sendable {
  package let caseID: CaseID
  package let subjects: [SubjectAnswer]
  /// How often it was sent back.
  package let returns: Int
  /// Whole days it has waited, by legal date.
  package let days: Int
  package let next: NextStep

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case subjects, returns, days, next
  }

  /// By last day, what has none last; then by how long it waits.
  fileprivate var order: (CivilDate, Instant, String) {
    (next.due?.lastDay ?? .latest, next.since, caseID.text)
  }
}
