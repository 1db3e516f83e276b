package import Regulation

/// The county's board (看板): a folder of pages that link to one another, safe to publish.
///
/// It names offices, sites and accounts, with ids, counts and days: no person, nothing that a citizen wrote, no
/// text that is kept beside the log. The same log and the same day give the same bytes.
package struct Board {
  private let data: BoardData
  private let source: BoardSource
  private let language: Language

  /// - Throws: what the tables throw.
  package init(_ source: BoardSource, in language: Language) throws {
    self.source = source
    self.language = language
    data = try BoardData(source)
  }

  /// Gives `write` every page, one after the other.
  package func forEachPage(_ write: (PageFile) throws -> Void) throws {
    let pages = [
      try BoardFront.page(data, source), try BoardPlaces.register(data, source),
      try BoardDesks.page(data, source), try BoardDeadlines.page(data, source),
      try BoardRhythms.page(data, source), try BoardInspections.page(data, source),
      try BoardMessages.page(source), try BoardFindings.page(data, source),
      try BoardCriticisms.page(source),
    ]
    let menu =
      pages.map {
        BoardLink(
          address: "\($0.name).html",
          title: $0.name == BoardFront.name ? Bilingual("首页", "overview") : $0.title)
      } + [BoardLink(address: "\(BoardFigures.name).html", title: Bilingual("数据依据", "figures"))]
    for page in pages { try files(of: page, menu, write) }
    var counts: [BoardGroup: Int] = [:]
    for place in data.places {
      let index = counts[place.group, default: 0]
      counts[place.group] = index + 1
      try files(of: BoardPlaces.page(place, row: index, data, source), menu, write)
      try source.trim()
    }
    // Behind all others: it lists the numbers that they said.
    try files(of: BoardFigures.page(source), menu, write)
  }

  /// A page, and the further pages of its tables.
  func files(
    of page: BoardPage, _ menu: [BoardLink], _ write: (PageFile) throws -> Void
  ) throws {
    let say = Wording(language)
    func file(_ name: String, _ part: String?, _ tables: [BoardView.TableView]) throws {
      let view = BoardView(page, part: part, tables, menu: menu, source, say)
      try write(PageFile(name: name, html: Pages.render("board", view, in: language)))
    }
    try file(
      "\(page.name).html", nil,
      page.tables.map { table in
        BoardView.TableView(
          table, table.rows.prefix(BoardTable.capacity), parts: parts(of: table, page, but: 0), say)
      })
    for table in page.tables {
      for part in 1..<max(1, partCount(table)) {
        let first = part * BoardTable.capacity
        let rows = table.rows[first..<min(table.rows.count, first + BoardTable.capacity)]
        try file(
          BoardTable.file(page.name, table.id, row: first),
          say("第 \(part + 1) 页，共 \(partCount(table)) 页", "page \(part + 1) of \(partCount(table))"),
          [
            BoardView.TableView(table, rows, parts: parts(of: table, page, but: part), say)
          ])
      }
    }
  }

  private func partCount(_ table: BoardTable) -> Int {
    (table.rows.count + BoardTable.capacity - 1) / BoardTable.capacity
  }

  /// Links to the pages of a table, but the one that is looked at.
  private func parts(of table: BoardTable, _ page: BoardPage, but part: Int) -> [BoardLink] {
    guard partCount(table) > 1 else { return [] }
    return (0..<partCount(table)).filter { $0 != part }.map { index in
      let row = index * BoardTable.capacity
      return BoardLink(
        address: BoardTable.file(page.name, table.id, row: row),
        title: Bilingual("第 \(index + 1) 页", "page \(index + 1)"))
    }
  }
}
