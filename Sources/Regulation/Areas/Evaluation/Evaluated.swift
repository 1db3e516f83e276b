import CivilTime

/// What was counted of a unit for one measure.
package struct EvaluatedCount: Codable, Hashable, Sendable {
  package let measure: EvaluationMeasure
  package let numerator: Int
  package let denominator: Int
}

/// What a unit is evaluated by in a period: the figures there are, added up.
package struct Evaluated: Hashable, Sendable {
  package let counts: [EvaluatedCount]
  /// Weeks in which an account of the unit published less than its floor (A40).
  package let weeksShort: Int

  init(_ unit: OfficeID, in period: Period, _ tables: Tables) throws {
    func sum(_ figures: [Figure]) throws -> Int {
      try figures.reduce(0) { total, figure in
        try period.figures.reduce(total) {
          try $0 + tables.figures.sum(of: figure, FigureKey(unit), in: $1).sum
        }
      }
    }
    counts = try EvaluationMeasure.allCases.map { measure in
      EvaluatedCount(
        measure: measure, numerator: try sum(measure.figures.numerator),
        denominator: try sum(measure.figures.denominator))
    }
    weeksShort = try sum([EvaluationFigures.weeksShort])
  }
}

extension Period {
  /// What figures know of it: a year, a month, or the months of a quarter; nothing of a week.
  var figures: [FigurePeriod] {
    switch grain {
    case .year: [FigurePeriod(String(first.iso8601.prefix(4)))].compactMap(\.self)
    case .month: [FigurePeriod(CalendarMonth(of: first).text)].compactMap(\.self)
    case .quarter:
      [first, first.endOfMonth.adding(days: 1), last].compactMap {
        FigurePeriod(CalendarMonth(of: $0).text)
      }
    case .week: []
    }
  }
}

/// A rate of a unit, with where both of its numbers come from.
package struct EvaluatedRate: Codable, Hashable, Sendable {
  package let measure: EvaluationMeasure
  package let title: Bilingual
  package let rate: Rate
  /// The cells above the line and below it; those of each month, of a quarter.
  package let numeratorOf: [FigureAddress]
  package let denominatorOf: [FigureAddress]

  /// - Parameter position: the last event that is counted.
  init(_ count: EvaluatedCount, of unit: OfficeID, in period: Period, at position: Int) {
    func addresses(_ figures: [Figure]) -> [FigureAddress] {
      figures.flatMap { figure in
        period.figures.map { FigureAddress(figure, FigureKey(unit), $0, at: position) }
      }
    }
    measure = count.measure
    title = count.measure.name
    rate = Rate(count.numerator, of: count.denominator)
    numeratorOf = addresses(count.measure.figures.numerator)
    denominatorOf = addresses(count.measure.figures.denominator)
  }
}
