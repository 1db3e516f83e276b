import CivilTime

/// What is counted of terms: of what has a last day and was met or missed; what only has to last, or
/// has no last day, is none of them.
///
/// By whose it was, in the month of the fact for what was done, and of the last day for what was not.
enum DeadlineFigures {
  static let met = Figure(
    "record.terms-met", .record, "按期办理的期限数", "terms met in time", version: 2, by: .office,
    .terms { change in change.counting { $0.status == .met && $0.lateDays == 0 } })

  static let metLate = Figure(
    "record.terms-met-late", .record, "逾期办理的期限数", "terms met late", version: 2,
    by: .office,
    .terms { change in change.counting { $0.isLate } })

  /// Missed stays missed when it is met late. It is taken back where it was counted when what was
  /// asked turns out to have been done in time, or a new calendar gives it more days.
  static let missed = Figure(
    "record.terms-missed", .record, "届满未办的期限数", "terms missed", version: 2, by: .office,
    .terms { change in
      guard let before = change.before else { return [] }
      let (was, now) = (before.isCountedMissed, change.after.isCountedMissed)
      guard was != now else { return [] }
      let missed = now ? change.after : before
      return [
        FigureEntry(FigureKey(missed.missedOffice), now ? 1 : -1, on: missed.missedLastDay)
      ]
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

  static func isOfTerms(_ figure: Figure) -> Bool { all.contains { $0.id == figure.id } }
}

extension FigureCount {
  /// A flow of what each deadline adds that an entry changed.
  fileprivate static func terms(
    _ count: @escaping @Sendable (DeadlineChange) -> [FigureEntry]
  ) -> FigureCount {
    .flow { _, tables in tables.notes.deadlines.filter(\.isOfStatus).flatMap(count) }
  }
}

extension DeadlineChange {
  /// Whether it changed where a deadline stands, that had begun before; a correction moves the day on
  /// which one was met.
  fileprivate var isOfStatus: Bool {
    before.map { $0.status != after.status || $0.metOn != after.metOn || $0.isLate != after.isLate }
      ?? false
  }

  /// What it adds to a count of terms that were met: a correction takes the term out from where it was
  /// counted, and counts it where it belongs.
  fileprivate func counting(_ isCounted: (Deadline) -> Bool) -> [FigureEntry] {
    let was = before.flatMap {
      isCounted($0) ? FigureEntry(FigureKey($0.office), -1, on: $0.metOn) : nil
    }
    let now = isCounted(after) ? FigureEntry(FigureKey(after.office), on: after.metOn) : nil
    return [was, now].compactMap(\.self)
  }
}

extension Deadline {
  /// Missed, and not shown to have been met in time.
  var isCountedMissed: Bool { missedBy != nil && !(status == .met && lateDays == 0) }
}
