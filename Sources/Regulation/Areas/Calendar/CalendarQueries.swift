import JSONText
package import CivilTime

/// `calendar.show`: a year's arrangements, national and of the region.
package struct CalendarShow: QueryPayload {
  package static let method = "calendar.show"
  package static let summary = Bilingual("查看年度放假调休安排", "Shows a year's days off and workdays")
  package static let reads: ReadingMatter = .rules

  /// This year when left out.
  package let year: CalendarYear?

  package init(year: CalendarYear? = nil) { self.year = year }

  package func answer(_ view: View) throws -> CalendarAnswer {
    let year = self.year?.value ?? LegalTime.date(of: view.now).year
    let calendar = try view.tables.calendar
    return CalendarAnswer(
      year: year,
      national: try view.answer(calendar.arrangement(.national, of: year)),
      region: try view.answer(calendar.arrangement(.region, of: year)), years: calendar.years)
  }
}

/// The answer to `calendar.show`.
package struct CalendarAnswer: JSONDirect, Sendable {
  package let year: Int
  /// Left out while the year is not announced: terms that reach into it are provisional.
  package let national: ArrangementAnswer?
  /// Left out while nobody entered the region's own days of the year.
  package let region: ArrangementAnswer?
  /// Every year with an arrangement.
  package let years: [Int]
}

/// An arrangement, with the notice behind it.
package struct ArrangementAnswer: Codable, Sendable {
  /// The position of its event, its version.
  package let position: Int
  package let daysOff: [CivilDate]
  package let workdays: [CivilDate]
  package let source: ArrangementSource
  package let document: Document?
  package let recordedAt: Instant
  /// The position of the arrangement that stood before.
  package let replaces: Int?
}

extension View {
  fileprivate func answer(_ version: AnnouncedArrangement?) throws -> ArrangementAnswer? {
    guard let version, let entry = try history.entry(at: version.position) else { return nil }
    guard case .calendar(.announced(let event)) = entry.event else { return nil }
    return ArrangementAnswer(
      position: version.position, daysOff: event.daysOff, workdays: event.workdays,
      source: event.source, document: entry.document, recordedAt: entry.recordedAt,
      replaces: event.replaces)
  }
}

/// `calendar.days`: whether days are worked, and by which arrangement.
package struct CalendarDays: QueryPayload {
  package static let method = "calendar.days"
  package static let summary = Bilingual("查询工作日", "Says which days are worked")
  package static let reads: ReadingMatter = .rules

  /// The most days of one answer: ten years.
  package static let maximumDays = 3660

  /// Today when left out.
  package let from: CivilDate?
  /// The same day as `from` when left out.
  package let through: CivilDate?

  package init(from: CivilDate? = nil, through: CivilDate? = nil) {
    self.from = from
    self.through = through
  }

  package func answer(_ view: View) throws -> CalendarDaysAnswer {
    let first = from ?? LegalTime.date(of: view.now)
    let last = min(through ?? first, first.adding(days: Self.maximumDays - 1))
    let calendar = try view.tables.calendar
    let count = max(last.days(since: first) + 1, 0)
    return CalendarDaysAnswer(
      days: (0..<count).map { CalendarDayAnswer(calendar.day(first.adding(days: $0))) })
  }
}

/// The answer to `calendar.days`.
package struct CalendarDaysAnswer: JSONDirect, Sendable {
  /// In order; at most ten years.
  package let days: [CalendarDayAnswer]
}

/// A day, and how sure it is.
package struct CalendarDayAnswer: Codable, Sendable {
  package let date: CivilDate
  package let isWorking: Bool
  /// The year is not announced: the day of the week is all there is to go by.
  package let isProvisional: Bool
  /// Nobody entered the region's own days of the year.
  package let isRegionUnknown: Bool
  /// Whose arrangement names the day; left out when the day of the week decides.
  package let namedBy: CalendarScope?
  /// Positions of the arrangements asked.
  package let arrangements: [Int]

  init(_ day: CalendarDay) {
    date = day.date
    isWorking = day.isWorking
    isProvisional = day.isProvisional
    isRegionUnknown = day.isRegionUnknown
    namedBy = day.exception
    arrangements = day.arrangements
  }
}

/// `calendar.due`: when a term ends.
package struct CalendarDue: QueryPayload {
  package static let method = "calendar.due"
  package static let summary = Bilingual("推算期限届满日", "Says when a term ends")
  package static let reads: ReadingMatter = .rules

  package let term: Term
  /// The day it begins, which is not counted; today when left out.
  package let from: CivilDate?

  package init(term: Term, from: CivilDate? = nil) {
    self.term = term
    self.from = from
  }

  package func answer(_ view: View) throws -> DueAnswer {
    let start = from ?? LegalTime.date(of: view.now)
    return DueAnswer(
      term: term, name: term.name, from: start,
      due: term.due(from: start, in: try view.tables.calendar))
  }
}

/// The answer to `calendar.due`.
package struct DueAnswer: JSONDirect, Sendable {
  package let term: Term
  package let name: Bilingual
  package let from: CivilDate
  package let due: Due
}
