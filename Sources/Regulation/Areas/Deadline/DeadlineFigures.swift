import CivilTime

/// What is counted of terms: of what has a last day and was met or missed; what only has to last, or
/// has no last day, is none of them.
///
/// By whose it was, in the month of the fact for what was done, and of the last day for what was not.
enum DeadlineFigures {
  static let met = Figure(
    "record.terms-met", .record, "按期办理的期限数", "terms met in time", by: .office,
    .terms { change in
      guard change.isMet, change.after.lateDays == 0 else { return nil }
      return FigureEntry(FigureKey(change.after.office), on: change.after.metOn)
    })

  static let metLate = Figure(
    "record.terms-met-late", .record, "逾期办理的期限数", "terms met late", by: .office,
    .terms { change in
      guard change.isMet, let late = change.after.lateDays, late > 0 else { return nil }
      return FigureEntry(FigureKey(change.after.office), on: change.after.metOn)
    })

  /// Missed stays missed when it is met late. It is taken back where it was counted when what was
  /// asked turns out to have been done in time, or a new calendar gives it more days.
  static let missed = Figure(
    "record.terms-missed", .record, "届满未办的期限数", "terms missed", by: .office,
    .terms { change in
      guard let before = change.before else { return nil }
      let after = change.after
      if before.missedBy == nil, after.missedBy != nil {
        return FigureEntry(FigureKey(after.missedOffice), on: after.missedLastDay)
      }
      guard before.missedBy != nil, after.missedBy == nil || change.isMetInTime else { return nil }
      return FigureEntry(FigureKey(before.missedOffice), -1, on: before.missedLastDay)
    })

  /// By whose it was, in the month of the last day.
  static let fellShort = Figure(
    "record.periods-fallen-short", .record, "未完成的定期职责期数",
    "periods of recurring duties that fell short", by: .office,
    .flow { entry, _ in
      guard case .deadline(.fellShort(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(event.office), on: event.lastDay)]
    })

  /// Whether a term was met is told by no event of its own: any may meet it.
  static func counted(by entry: Entry, _ tables: Tables) -> [Figure] {
    if case .deadline(.fellShort) = entry.event { return [fellShort] }
    return tables.notes.deadlines.contains { $0.isOfStatus } ? [met, metLate, missed] : []
  }

  static let all = [met, metLate, missed, fellShort]
}

extension FigureCount {
  /// A flow of what each deadline adds that an entry changed.
  fileprivate static func terms(
    _ count: @escaping @Sendable (DeadlineChange) -> FigureEntry?
  ) -> FigureCount {
    .flow { _, tables in tables.notes.deadlines.filter(\.isOfStatus).compactMap(count) }
  }
}

extension DeadlineChange {
  /// Whether it changed where a deadline stands, that had begun before.
  fileprivate var isOfStatus: Bool { before.map { $0.status != after.status } ?? false }
  /// Whether it was met by this event.
  fileprivate var isMet: Bool { after.status == .met && before?.status != .met }
  fileprivate var isMetInTime: Bool { isMet && after.lateDays == 0 }
}
