/// What evaluation counts by (A41.5), and what it came to (A32: 考评结果纳入政府年度绩效考核): by unit, in the month in which the
/// period ended.
enum EvaluationFigures {
  /// Weeks in which an account published less than its floor, in the month in which the week ended.
  static let weeksShort = Figure(
    "A41.5.weeks-short", ArticleReference(41, 5), "发布信息未达每周下限的周数",
    "weeks with fewer items than asked", by: .office,
    .flow { entry, _ in
      guard case .deadline(.fellShort(let event)) = entry.event,
        event.rule == ItemRecurring.posts.id
      else { return [] }
      return [FigureEntry(FigureKey(event.office), on: event.period.last)]
    })

  static let recorded = Figure(
    "A32.evaluations", ArticleReference(32), "评估考核次数", "evaluations", by: .office,
    .flow { entry, _ in
      guard case .evaluation(.recorded(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(event.unit), on: event.period.last)]
    })

  static let points = Figure(
    "A32.evaluation-points", ArticleReference(32), "评估考核得分合计", "points of evaluations", by: .office,
    .flow { entry, register in
      guard case .evaluation(let event) = entry.event,
        let row = try register.evaluation(event.evaluation)
      else { return [] }
      let amount =
        switch event {
        case .recorded(let event): event.points?.value ?? 0
        case .settled(let event):
          event.isUpheld ? (event.points?.value ?? 0) - (event.wasPoints?.value ?? 0) : 0
        case .objected: 0
        }
      return [FigureEntry(FigureKey(row.unit), amount, on: row.period.last)]
    })

  static let all = [weeksShort, recorded, points]

  static func counted(by entry: Entry) -> [Figure] {
    if case .deadline(.fellShort) = entry.event { return [weeksShort] }
    guard case .evaluation(let event) = entry.event else { return [] }
    return switch event {
    case .recorded: [recorded, points]
    case .settled: [points]
    case .objected: []
    }
  }
}
