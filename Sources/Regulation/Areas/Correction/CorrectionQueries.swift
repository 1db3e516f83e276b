import JSONText

/// `correction.list`: corrections of recorded facts, in the order in which they were applied for.
package struct CorrectionList: ListQuery {
  package static let method = "correction.list"
  package static let summary = Bilingual("列出更正", "Lists corrections")
  package static let reads: ReadingMatter = .events

  /// Of one site or account.
  package let subject: Subject?
  /// Those that are not decided when left out; those that were, when false.
  package let open: Bool?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(subject: Subject? = nil, open: Bool? = nil) {
    self.subject = subject
    self.open = open
  }

  /// Who may read the events of a thing, or of the log, may read which of them were put right.
  package func asked(_ view: View) throws -> Asked {
    .events(subject.map { .stream($0.text) } ?? .all)
  }

  package func answer(_ view: View) throws -> CorrectionListAnswer {
    let tables = view.tables
    let page = try tables.corrections.listed.page(
      prefix: CorrectionTables.prefix(subject, isOpen: open ?? true), paging
    ) { _, id in
      try tables.correction(id).map { row in
        CorrectionAnswer(
          correction: row,
          title: Areas.events.first { $0.payload.type == row.fact.text }?.payload.wording
            ?? row.fact.plain,
          subject: try view.subject(row.subject), proposedBy: try view.person(row.proposedBy),
          endedBy: try row.endedBy.map(view.person))
      }
    }
    return CorrectionListAnswer(corrections: page.lines, next: page.next)
  }
}

/// A correction with the names of the fact, what it is about, and who applied and decided.
package struct CorrectionAnswer: Codable, Hashable, Sendable {
  package let correction: Correction
  package let title: Bilingual
  package let subject: SubjectAnswer
  package let proposedBy: PersonAnswer
  package let endedBy: PersonAnswer?
}

/// The answer to `correction.list`.
package struct CorrectionListAnswer: ListAnswer, Sendable {
  package internal(set) var corrections: [CorrectionAnswer]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: CorrectionListAnswer) {
    corrections += page.corrections
    next = page.next
  }
}
