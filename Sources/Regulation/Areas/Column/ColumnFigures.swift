/// What is counted of columns, as the annual report asks for topics.
enum ColumnFigures {
  /// Topics opened on a site.
  static let topicsOpened = Figure(
    "A35.topics-opened", ArticleReference(35), "新开设专题数", "topics opened", by: .subject,
    .flow { entry, _ in
      guard case .column(.opened(let event)) = entry.event, event.kind == .topic else {
        return []
      }
      return [FigureEntry(FigureKey(.site(event.site)))]
    })

  static func counted(by entry: Entry) -> [Figure] {
    guard case .column(.opened) = entry.event else { return [] }
    return [topicsOpened]
  }

  static let all = [topicsOpened]
}
