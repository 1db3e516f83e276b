package import CivilTime

/// What can be asked of the working calendar.
package enum CalendarCommand: Hashable, Sendable {
  case announce(AnnounceArrangement)
}

/// Records a year's days off and made-up workdays, with the notice that says so.
package struct AnnounceArrangement: CommandPayload {
  package static let method = "calendar.announce"
  package static let summary = Bilingual(
    "录入年度放假调休安排", "Records a year's days off and made-up workdays")
  package static let bounds: [Bound] = [
    .number("year", 1...9999, "年份为四位数", "a year has four digits"),
    .list("daysOff", atMost: 366, "一年没有更多的日子", "a year has no more days"),
    .list("workdays", atMost: 366, "一年没有更多的日子", "a year has no more days"),
  ]

  package let scope: CalendarScope
  package let year: Int
  /// Weekdays that are off. Left out together with `workdays` for a year whose arrangement ships
  /// with the program; empty for a year that has none.
  package let daysOff: [CivilDate]?
  /// Weekend days that are worked.
  package let workdays: [CivilDate]?
}
