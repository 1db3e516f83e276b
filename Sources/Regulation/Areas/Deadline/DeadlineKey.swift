import CivilTime

/// How the list of deadlines is asked: about whom or what, and whether it is still asked for.
package enum DeadlineKey {
  /// What all keys of an office's deadlines begin with.
  package static func prefix(_ office: OfficeID) -> String { "\(member(office))/" }

  static func member(_ office: OfficeID) -> String { "office:\(office)" }
  static func member(_ subject: Subject) -> String { "subject:\(subject)" }
  /// Of an article as a whole.
  static func member(_ article: ArticleReference) -> String { "article:\(article.article)" }

  /// Still asked for; for the others, how they ended, which no day changes any more.
  package static let open = "open"

  /// What stands for the last day of what has none: behind every day.
  static let noDay = "none"

  /// Every key of a row.
  static func keys(of row: Deadline) -> [String] {
    let tail = "\(row.due.map { "\($0.lastDay)" } ?? noDay)/\(row.id)"
    let members = [
      nil, member(row.article), member(row.subject), row.office.map { member($0) },
    ]
    let standing = word(of: row)
    return members.enumerated().filter { $0.offset == 0 || $0.element != nil }
      .map { ListKey.key($0.element, standing, tail) }
  }

  private static func word(of row: Deadline) -> String {
    switch row.status {
    case .pending, .missed: open
    case .met: (row.isLate ? DeadlineStanding.late : .met).rawValue
    case .cancelled: DeadlineStanding.cancelled.rawValue
    }
  }
}
