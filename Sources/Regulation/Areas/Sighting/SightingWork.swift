/// What a sighting asks of the unit whose place it is, as the inbox shows it.
enum SightingWork {
  static let settling = WorkRule(
    "sighting-settling", "处理发布差异", "Settle what was seen", ArticleReference(41, 1),
    by: SightingRules.settlers, sends: SettleSighting.method)

  static let rules = [settling]

  static func notes(of row: Sighting) -> [WorkNote] {
    guard !row.result.isInOrder else { return [] }
    return [
      WorkNote(
        settling, about: row.id, waits: row.isOpen ? .id(row.office) : nil, subject: row.place)
    ]
  }
}

/// What is counted of sightings (A41.1).
enum SightingFigures {
  static let seen = Figure(
    "A41.1.sightings", ArticleReference(41, 1), "发布内容比对次数", "sightings, by what they show",
    by: .words { SightingResult(rawValue: $0)?.name },
    .flow { entry, _ in
      guard case .sighting(.recorded(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.result.rawValue))]
    })

  static func counted(by entry: Entry) -> [Figure] {
    guard case .sighting(.recorded) = entry.event else { return [] }
    return [seen]
  }

  static let all = [seen]
}
