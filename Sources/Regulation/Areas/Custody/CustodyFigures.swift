/// What is counted of the custody of accounts (A42).
enum CustodyFigures {
  static let incidents = Figure(
    "A42.incidents", ArticleReference(42), "政务新媒体安全事件数", "incidents of accounts",
    by: .words { IncidentKind(rawValue: $0)?.name },
    .flow { entry, _ in
      guard case .custody(.incidentReported(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.kind.rawValue))]
    })

  static func counted(by entry: Entry) -> [Figure] {
    guard case .custody(.incidentReported) = entry.event else { return [] }
    return [incidents]
  }

  static let all = [incidents]
}
