package import CivilTime

/// What happened to the working calendar.
package enum CalendarEvent: Hashable, Sendable {
  case announced(CalendarAnnounced)

  package var payload: any EventPayload {
    switch self {
    case .announced(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(CalendarAnnounced.self) { .calendar(.announced($0)) }
  ]
}

/// Where the days of an arrangement were taken from.
package enum ArrangementSource: String, Codable, CaseIterable, Sendable {
  /// They came with the program.
  case program
  /// The office typed them in from the notice.
  case office
}

/// A year's days off and made-up workdays stand, in place of what stood for it before.
///
/// The event's position is the version of the arrangement; its document is the notice.
package struct CalendarAnnounced: EventPayload {
  package static let type = "calendar.announced"
  package static var wording: Bilingual {
    Bilingual("放假调休安排已录入", "A year's days off and workdays were recorded")
  }
  package let scope: CalendarScope
  package let year: Int
  /// In order, each once.
  package let daysOff: [CivilDate]
  /// In order, each once.
  package let workdays: [CivilDate]
  package let source: ArrangementSource
  /// The position of the arrangement that stood before.
  package let replaces: Int?

  package init(
    _ arrangement: Arrangement, from source: ArrangementSource, replacing former: Int? = nil
  ) {
    scope = arrangement.scope
    year = arrangement.year
    daysOff = arrangement.daysOff
    workdays = arrangement.workdays
    self.source = source
    replaces = former
  }

  package var arrangement: Arrangement {
    Arrangement(scope: scope, year: year, daysOff: daysOff, workdays: workdays)
  }

  package var stream: String { "calendar-\(scope.rawValue)-\(year)" }
  package var said: [Bilingual] {
    Self.saying(Bilingual("\(year)年\(scope.name.zh)", "\(scope.name.en), \(year)"))
  }
}
