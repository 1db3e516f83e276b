import JSONText

/// `authorisation.list`: who was let decide for a leader, in the order in which it was recorded.
package struct AuthorisationList: ListQuery {
  package static let method = "authorisation.list"
  package static let summary = Bilingual("列出授权", "Lists authorisations")
  package static let reads: ReadingMatter = .directory

  package let office: OfficeID?
  package var after: ListCursor?
  package var limit: PageLimit?

  package func answer(_ view: View) throws -> AuthorisationListAnswer {
    let authorisations = view.tables.authorisations
    let page =
      if let office {
        try authorisations.byOffice.page(prefix: "\(office)/", paging) { _, id in
          try view.tables.authorisation(id).map(view.line)
        }
      } else {
        try authorisations.rows.page(paging) { _, row in try view.line(row) }
      }
    return AuthorisationListAnswer(authorisations: page.lines, next: page.next)
  }
}

extension View {
  fileprivate func line(_ row: Authorisation) throws -> AuthorisationLine {
    AuthorisationLine(
      authorisation: row, leader: try person(row.leader, at: row.position),
      deputy: try person(row.deputy, at: row.position))
  }
}

/// An authorisation, with the names of the day it was recorded.
package struct AuthorisationLine: Codable, Sendable {
  package let authorisation: Authorisation
  package let leader: PersonAnswer
  package let deputy: PersonAnswer
}

/// The answer to `authorisation.list`.
package struct AuthorisationListAnswer: ListAnswer, Sendable {
  package internal(set) var authorisations: [AuthorisationLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: AuthorisationListAnswer) {
    authorisations += page.authorisations
    next = page.next
  }
}
