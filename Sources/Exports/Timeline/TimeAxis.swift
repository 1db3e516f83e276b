import CivilTime

/// Maps time to pixels, and says where ticks stand.
///
/// Whole days from the first to the last; integer arithmetic only.
struct TimeAxis {
  let first: CivilDate
  /// The day behind the last one shown.
  let end: CivilDate
  let left: Int
  let right: Int

  /// Shows `first` to `last`, and at least a week.
  init(from first: CivilDate, through last: CivilDate, left: Int, right: Int) {
    self.first = first
    self.end = max(last.adding(days: 1), first.adding(days: 7))
    self.left = left
    self.right = right
  }

  private var dayCount: Int { end.days(since: first) }

  func x(_ instant: Instant) -> Int {
    let total = Int64(dayCount) * Instant.microsecondsPerDay
    let into = min(max(instant.microseconds(since: LegalTime.start(of: first)), 0), total)
    // Minutes keep the product within 64 bits for any span of dates.
    let minute = 60 * Instant.microsecondsPerSecond
    return left + Int(into / minute * Int64(right - left) / (total / minute))
  }

  func x(_ date: CivilDate) -> Int { x(LegalTime.start(of: date)) }

  /// The first day of every month shown, the first day itself included.
  var months: [CivilDate] {
    var dates = [first]
    while let last = dates.last, last.endOfMonth.adding(days: 1) < end {
      dates.append(last.endOfMonth.adding(days: 1))
    }
    return dates
  }

  /// The days with a number: every day of up to two weeks, Mondays of up to half a year, none
  /// beyond.
  var days: [CivilDate] {
    let all = (0..<min(dayCount, 183)).map { first.adding(days: $0) }
    if dayCount <= 16 { return all }
    return dayCount <= 183 ? all.filter { $0.weekday == .monday } : []
  }
}
