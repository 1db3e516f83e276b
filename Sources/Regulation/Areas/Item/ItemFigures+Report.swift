/// What the annual report asks of items on sites (A35): by column, by class of column, and what interprets.
///
/// An item counts once in each column it stands in, and once in each class: one that stands in columns of two
/// classes counts in both, so that the classes may come to more than the total.
extension ItemFigures {
  static let byColumn = Figure(
    "A35.published-by-column", ArticleReference(35), "各栏目发布信息数", "items published, by column",
    by: .column,
    .flow { entry, register in
      try newOnSites(entry, register).flatMap { site, columns in
        columns.map { FigureEntry(FigureKey($0.id, of: site)) }
      }
    })

  static let overview = Figure(
    "A35.published-overview", ArticleReference(35), "概况类信息发布数",
    "items published in overview columns", by: .subject, inColumns(of: [.overview]))
  static let news = Figure(
    "A35.published-news", ArticleReference(35), "政务动态信息发布数",
    "items published in news and notices", by: .subject, inColumns(of: [.news, .notice]))
  static let disclosure = Figure(
    "A35.published-disclosure", ArticleReference(35), "信息公开目录信息发布数",
    "items published in policy and disclosure columns", by: .subject,
    inColumns(of: [.policy, .disclosure]))
  /// In columns of other classes, or in none that is known.
  static let elsewhere = Figure(
    "A35.published-elsewhere", ArticleReference(35), "其他栏目信息发布数", "items published elsewhere",
    by: .subject, inColumns(of: nil))

  /// Items that interpret a policy document.
  static let interpreting = Figure(
    "A35.interpretations", ArticleReference(35), "解读材料发布数", "interpretations published",
    by: .subject,
    .flow { entry, register in
      guard case .item(.published(let event)) = entry.event,
        try register.item(event.item)?.content.interprets != nil
      else { return [] }
      return try newOnSites(entry, register).map { FigureEntry(FigureKey(.site($0.0))) }
    })

  static let reported = [byColumn, overview, news, disclosure, elsewhere, interpreting]

  private static let named: [ColumnClass] = [.overview, .news, .notice, .policy, .disclosure]

  /// - Parameter classes: nothing for all that have no figure of their own.
  private static func inColumns(of classes: [ColumnClass]?) -> FigureCount {
    .flow { entry, register in
      try newOnSites(entry, register).filter { _, columns in
        guard let classes else {
          return columns.isEmpty || columns.contains { !named.contains($0.kind) }
        }
        return columns.contains { classes.contains($0.kind) }
      }.map { FigureEntry(FigureKey(.site($0.0))) }
    }
  }

  /// The sites on which an item is out that was not, each with its columns there.
  private static func newOnSites(
    _ entry: Entry, _ register: Tables
  ) throws -> [(SiteID, [Column])] {
    guard case .item(.published(let event)) = entry.event else { return [] }
    return try event.appearances.map(\.place).filter { !event.replaces.contains($0) }
      .compactMap(\.site).map { site in
        (site, try event.columns.compactMap { try register.column($0, of: site) })
      }
  }
}
