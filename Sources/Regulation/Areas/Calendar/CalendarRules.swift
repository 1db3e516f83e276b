import CivilTime

/// What the record asks of the working calendar, beside the regulation.
package enum CalendarRules {
  package static let entry = Rule(
    "calendar.entry", .record, says: "放假调休安排由县政务公开办录入",
    "Days off and workdays are entered by the county openness office.")
  package static let year = Rule(
    "calendar.year", .record, says: "只录入\(firstYear)年起、至多到下一年度的安排",
    "An arrangement is of a year from \(firstYear) on, and of next year at most.")
  package static let days = Rule(
    "calendar.days", .record, says: "未随程序提供的安排须列出放假和上班日期",
    "An arrangement that does not ship with the program lists its days.")
  package static let reach = Rule(
    "calendar.reach", .record, says: "安排中的日期属于该年度或其前一年12月",
    "An arrangement names days of its year, or of the December before.")
  package static let once = Rule(
    "calendar.once", .record, says: "每个日期只列一次", "An arrangement names a day once.")
  package static let differs = Rule(
    "calendar.differs", .record, says: "放假日原应上班，上班日原应休息",
    "A day off would be worked otherwise, a workday would be off.")

  package static let all = [entry, year, days, reach, once, differs]

  /// The first year that may be entered: with 2008 the days off took the form they have.
  static let firstYear = 2008
}
