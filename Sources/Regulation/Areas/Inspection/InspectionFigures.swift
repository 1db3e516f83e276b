/// What inspections came to by unit: counted into the year's assessment when results are published (A32).
enum InspectionFigures {
  /// What is corrected behind the publication counts anew in the month of that.
  static let passed = Figure(
    "A32.passed", ArticleReference(32), "检查合格数", "inspections passed", version: 2, by: .office,
    .flow { try entries(of: $0, .pass, $1) })
  static let failed = Figure(
    "A32.failed", ArticleReference(32), "检查不合格数", "inspections failed", version: 2, by: .office,
    .flow { try entries(of: $0, .fail, $1) })
  static let unchecked = Figure(
    "A32.could-not-check", ArticleReference(32), "无法检查数", "inspections that could not be made",
    by: .office, .flow { try entries(of: $0, .couldNotCheck, $1) })

  /// Problems that were seen and are none are left out; one that is found to be none later is taken out
  /// again, where it was counted.
  static let problems = Figure(
    "A32.problems", ArticleReference(32), "检查发现问题数", "problems seen by inspections", version: 2,
    by: .office,
    .flow { entry, register in
      if case .finding(.dismissed(let event)) = entry.event {
        guard let at = try register.inspected(event.finding),
          let day = try register.inspection(at.inspection)?.publishedOn,
          let result = try register.result(of: at.inspection, at.place),
          result.problems.contains(where: { $0.finding == event.finding })
        else { return [] }
        return [FigureEntry(FigureKey(result.office), -1, on: day)]
      }
      return try published(entry, register).map { result in
        FigureEntry(FigureKey(result.office), result.problems.count { !$0.isFalseAlarm })
      }
    })

  private static func entries(
    of entry: Entry, _ outcome: InspectionOutcome, _ register: some InspectionLookup
  ) throws -> [FigureEntry] {
    if case .inspection(.corrected(let event)) = entry.event {
      guard let day = event.publishedOn, event.former == outcome || event.outcome == outcome,
        let office = try register.result(of: event.inspection, event.place)?.office
      else { return [] }
      return [FigureEntry(FigureKey(office), event.outcome == outcome ? 1 : -1, on: day)]
    }
    return try published(entry, register).filter { $0.outcome == outcome }.map {
      FigureEntry(FigureKey($0.office))
    }
  }

  private static func published(
    _ entry: Entry, _ register: some InspectionLookup
  ) throws -> [InspectionResult] {
    guard case .inspection(.published(let event)) = entry.event else { return [] }
    return try register.results(of: event.inspection)
  }

  static func counted(by entry: Entry) -> [Figure] {
    if case .finding(.dismissed) = entry.event { return [problems] }
    if case .inspection(.corrected) = entry.event { return [passed, failed] }
    guard case .inspection(.published) = entry.event else { return [] }
    return all
  }

  static let all = [passed, failed, unchecked, problems]
}
