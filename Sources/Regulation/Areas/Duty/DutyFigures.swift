/// What is counted of duty, comments and patrols (A29, A41.5).
enum DutyFigures {
  static let patrols = Figure(
    "A29.patrols", ArticleReference(29), "日常巡检次数", "daily patrols", by: .subject,
    .flow { entry, _ in
      guard case .duty(.patrolled(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(.site(event.site)))]
    })

  static let errors = Figure(
    "A29.errors", ArticleReference(29), "巡检发现错漏数", "errors that patrols found",
    by: .words { PatrolCheck(rawValue: $0)?.name },
    .flow { entry, _ in
      guard case .duty(.patrolled(let event)) = entry.event else { return [] }
      return event.errors.map { FigureEntry(FigureKey(word: $0.aspect.rawValue)) }
    })

  static let comments = Figure(
    "A41.5.comments", ArticleReference(41, 5), "记录的网民评论数", "comments recorded", by: .subject,
    .flow { entry, _ in
      guard case .duty(.commented(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(.account(event.account)))]
    })

  /// In the month of the comment, so that a rate is of the same comments.
  static let answered = Figure(
    "A41.5.comments-answered", ArticleReference(41, 5), "已回复的网民评论数", "comments answered",
    by: .subject,
    .flow { entry, register in
      if case .duty(.commented(let event)) = entry.event, event.answer != nil {
        return [FigureEntry(FigureKey(.account(event.account)))]
      }
      guard case .duty(.answered(let event)) = entry.event else { return [] }
      let day = try register.comment(event.comment)?.on
      return [FigureEntry(FigureKey(.account(event.account)), on: day)]
    })

  static func counted(by entry: Entry) -> [Figure] {
    guard case .duty(let event) = entry.event else { return [] }
    return switch event {
    case .patrolled: [patrols, errors]
    case .commented: [comments, answered]
    case .answered: [answered]
    case .planned, .handedOver, .watched, .corrected: []
    }
  }

  static let all = [patrols, errors, comments, answered]
}
