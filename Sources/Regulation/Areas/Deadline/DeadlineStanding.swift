package import CivilTime

/// Where a deadline stands on a day, as people ask for it: the record, and what the day says besides.
package enum DeadlineStanding: String, Codable, CaseIterable, Sendable {
  case pending
  /// It runs, and the day from which on it is warned of has come.
  case warning
  /// The last day has passed, whether that is on record already or not, and it is still asked for.
  case overdue
  /// What had to last has lasted; nothing stands in the way of its end.
  case elapsed
  /// Done by the last day, by the fact.
  case met
  case late
  case cancelled

  package var name: Bilingual {
    switch self {
    case .pending: Bilingual("期限内", "pending")
    case .warning: Bilingual("临期预警", "warning")
    case .overdue: Bilingual("已逾期", "overdue")
    case .elapsed: Bilingual("保持期已满", "elapsed")
    case .met: Bilingual("按期办理", "met")
    case .late: Bilingual("逾期办理", "met late")
    case .cancelled: Bilingual("不再要求", "cancelled")
    }
  }
}

extension Deadline {
  /// Where it stands on a day, of which nothing later is known.
  package func standing(on today: CivilDate) -> DeadlineStanding {
    switch status {
    case .met: return isLate ? .late : .met
    case .cancelled: return .cancelled
    case .pending, .missed:
      if isOver(on: today) { return kind == .hold ? .elapsed : .overdue }
      return warnOn.map { today >= $0 } ?? false ? .warning : .pending
    }
  }
}
