/// What is counted of items: what the annual report asks for, and what reviewers found.
enum ItemFigures {
  /// Items published, where: what replaced an earlier version is none.
  static let published = Figure(
    "A35.published", ArticleReference(35), "发布信息数", "items published", by: .subject,
    .flow { entry, _ in
      if case .item(.published(let event)) = entry.event {
        return event.appearances.map(\.place).filter { !event.replaces.contains($0) }
          .map { FigureEntry(FigureKey($0)) }
      }
      // What was taken back was published all the same, and is counted apart.
      return []
    })

  /// Items published on sites, by the seven kinds of Article 18.
  static let byCategory = Figure(
    "A18.published-by-category", ArticleReference(18), "网站各类信息发布数", "items on sites by kind",
    by: .words { ItemCategory(rawValue: $0)?.name },
    .flow { entry, register in
      guard case .item(.published(let event)) = entry.event,
        event.appearances.contains(where: {
          $0.place.site != nil && !event.replaces.contains($0.place)
        }),
        let category = try register.item(event.item)?.content.category
      else { return [] }
      return [FigureEntry(FigureKey(word: category.rawValue))]
    })

  /// Taken back, by the unit.
  static let withdrawn = Figure(
    "A41.6.withdrawn", ArticleReference(41, 6), "撤回信息数", "items withdrawn", by: .office,
    .flow { entry, register in
      guard case .item(.withdrawn(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(try register.item(event.item)?.office))]
    })

  /// Verdicts of reviewers, by what they say.
  static let reviews = Figure(
    "A41.1.reviews", ArticleReference(41, 1), "审核次数", "reviews",
    by: .words { ReviewVerdict(rawValue: $0)?.name },
    .flow { entry, _ in
      guard case .item(.reviewed(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.verdict.rawValue))]
    })

  /// What reviewers found wrong, by kind.
  static let faults = Figure(
    "A40.3.faults", ArticleReference(40, 3), "审核发现问题数", "faults found by reviewers",
    by: .words { ContentFault(rawValue: $0)?.name },
    .flow { entry, _ in
      guard case .item(.reviewed(let event)) = entry.event else { return [] }
      return event.faults.map { FigureEntry(FigureKey(word: $0.rawValue)) }
    })

  static func counted(by entry: Entry) -> [Figure] {
    guard case .item(let event) = entry.event else { return [] }
    return switch event {
    case .published: [published, byCategory] + reported
    case .withdrawn: [withdrawn]
    case .reviewed: [reviews, faults]
    case .drafted, .revised, .flagged, .screened, .stored, .planned, .dropped,
      .correctionDropped, .narrowed, .chainSet:
      []
    }
  }

  static let all = [published, byCategory, withdrawn, reviews, faults] + reported
}
