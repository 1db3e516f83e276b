/// What is counted of counterfeit sites (A30), each by how it came to be known, in the month in which it
/// happened.
enum CounterfeitFigures {
  static let reported = Figure(
    "A30.reported", ArticleReference(30), "登记的疑似假冒网站数", "counterfeit sites reported", by: sources,
    count { if case .reported = $0 { true } else { false } })
  static let verified = Figure(
    "A30.verified", ArticleReference(30), "核实为假冒的网站数", "sites found counterfeit", by: sources,
    count { if case .verified = $0 { true } else { false } })
  static let unfounded = Figure(
    "A30.unfounded", ArticleReference(30), "核实不属假冒的网站数", "sites found not counterfeit", by: sources,
    count { if case .dismissed(let event) = $0 { event.isUnfounded } else { false } })
  static let closed = Figure(
    "A30.closed", ArticleReference(30), "办结的假冒网站数", "counterfeit sites dealt with", by: sources,
    count { if case .closed = $0 { true } else { false } })

  private static let sources = FigureDivision.words { CounterfeitSource(rawValue: $0)?.name }

  static let all = [reported, verified, unfounded, closed]

  static func counted(by entry: Entry) -> [Figure] {
    guard case .counterfeit(let event) = entry.event else { return [] }
    return switch event {
    case .reported: [reported]
    case .verified: [verified]
    case .dismissed: [unfounded]
    case .closed: [closed]
    case .compared, .handedOver, .asked, .answered, .putRight: []
    }
  }

  private static func count(
    _ counts: @escaping @Sendable (CounterfeitEvent) -> Bool
  ) -> FigureCount {
    .flow { entry, register in
      guard case .counterfeit(let event) = entry.event, counts(event),
        let row = try register.counterfeit(event.counterfeit)
      else { return [] }
      return [FigureEntry(FigureKey(word: row.source.rawValue))]
    }
  }
}
