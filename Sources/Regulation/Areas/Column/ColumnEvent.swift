/// What happened to the columns of a site.
package enum ColumnEvent: Hashable, Sendable {
  case opened(ColumnOpened)
  case updated(ColumnUpdated)
  case closed(ColumnClosed)

  package var payload: any EventPayload { column }

  /// What it says, with the column it is about.
  var column: any ColumnPayload {
    switch self {
    case .opened(let payload): payload
    case .updated(let payload): payload
    case .closed(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(ColumnOpened.self) { .column(.opened($0)) },
    EventKind(ColumnUpdated.self) { .column(.updated($0)) },
    EventKind(ColumnClosed.self) { .column(.closed($0)) },
  ]
}

/// What happened to a column is part of its site's history.
package protocol ColumnPayload: EventPayload {
  var site: SiteID { get }
  var column: ColumnID { get }
}

extension ColumnPayload {
  package static var article: ArticleReference? { ArticleReference(17) }
  package var about: Subject? { .site(site) }
  package var stream: String { Subject.site(site).text }
}

/// A site has a column.
package struct ColumnOpened: ColumnPayload {
  package static let type = "column.opened"
  package static let schemaVersion = 2
  package static var wording: Bilingual { Bilingual("栏目已开设", "A column was opened") }
  package let site: SiteID
  package let column: ColumnID
  package let name: Line
  package let kind: ColumnClass
  package let purpose: Passage
  package let usage: Passage?
  package let keeper: OfficeID
  package let floorDays: ColumnFloor?
  package let requestedBy: OfficeID?

  package var said: [Bilingual] { Self.saying(name.plain, kind.name, purpose.plain) }
}

/// Something else is said of a column from now on.
package struct ColumnUpdated: ColumnPayload {
  package static let type = "column.updated"
  package static var wording: Bilingual { Bilingual("栏目已更新", "A column was changed") }
  package let site: SiteID
  package let column: ColumnID
  package let name: Line
  package let purpose: Passage
  package let usage: Passage?
  package let keeper: OfficeID
  package let floorDays: ColumnFloor?
  package let reasons: Passage

  package var said: [Bilingual] { Self.saying(name.plain, keeper.plain, reasons.plain) }
}

/// A site has a column no more.
package struct ColumnClosed: ColumnPayload {
  package static let type = "column.closed"
  package static var wording: Bilingual { Bilingual("栏目已关闭", "A column was closed") }
  package let site: SiteID
  package let column: ColumnID
  package let into: ColumnID?
  package let reasons: Passage

  package var said: [Bilingual] { Self.saying(column.plain, into?.plain, reasons.plain) }
}
