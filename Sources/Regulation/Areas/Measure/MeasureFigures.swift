/// What is counted of measures (A43).
enum MeasureFigures {
  static let taken = Figure(
    "A43.measures", ArticleReference(43), "对政务新媒体采取的处置措施数", "measures against accounts",
    by: .words { MeasureKind(rawValue: $0)?.name },
    .flow { entry, _ in
      guard case .measure(.taken(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.kind.rawValue))]
    })

  static func counted(by entry: Entry) -> [Figure] {
    guard case .measure(.taken) = entry.event else { return [] }
    return [taken]
  }

  static let all = [taken]
}
