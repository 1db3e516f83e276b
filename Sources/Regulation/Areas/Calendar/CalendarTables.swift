/// What the calendar keeps.
package final class CalendarTables {
  /// The arrangement that stands for a scope and year, by `<scope>/<year>`.
  package let arrangements: RowTable<AnnouncedArrangement>
  /// The calendar of the rows, once somebody has asked for it.
  private var read: WorkingCalendar?

  init(_ list: TableList) {
    arrangements = list.table("calendars", of: CalendarProjector.self)
  }

  /// Puts an arrangement in place of the one that stood; the calendar is read anew when asked for.
  func stand(_ arrangement: AnnouncedArrangement) {
    let (scope, year) = (arrangement.arrangement.scope, arrangement.arrangement.year)
    arrangements.set("\(scope.rawValue)/\(year)", arrangement)
    read = nil
  }

  func forget() { read = nil }

  fileprivate var calendar: WorkingCalendar {
    get throws {
      if let read { return read }
      var announced: [AnnouncedArrangement] = []
      try arrangements.scan { _, row in
        announced.append(row)
        return true
      }
      let calendar = WorkingCalendar(announced)
      read = calendar
      return calendar
    }
  }
}

/// Which days are worked, as others read it.
package protocol CalendarLookup: Lookup {
  /// By the arrangements recorded so far; read once, then remembered.
  var calendar: WorkingCalendar { get throws }
}

extension Tables: CalendarLookup {
  package var calendar: WorkingCalendar { get throws { try calendars.calendar } }
}
