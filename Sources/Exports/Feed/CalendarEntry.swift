package import CivilTime

/// One entry of a calendar feed: a day, and what falls on it.
package struct CalendarEntry: Hashable, Sendable {
  /// How sure the entry is.
  package enum Status: String, Sendable {
    case confirmed = "CONFIRMED"
    /// The day may still move.
    case tentative = "TENTATIVE"
    /// It is asked for no longer: programs that took the entry in take it out, or strike it through.
    case cancelled = "CANCELLED"
  }

  /// The same for ever, in every feed.
  package let uid: String
  /// Rises whenever the entry changes.
  package let sequence: Int
  package let createdAt: Instant
  package let changedAt: Instant
  package let day: CivilDate
  package let summary: String
  /// Lines about it.
  package let details: [String]
  package let category: String
  package let status: Status
  /// The day on whose morning to remind.
  package let remindOn: CivilDate?

  package init(
    uid: String, sequence: Int, createdAt: Instant, changedAt: Instant, day: CivilDate,
    summary: String, details: [String], category: String, status: Status, remindOn: CivilDate?
  ) {
    self.uid = uid
    self.sequence = sequence
    self.createdAt = createdAt
    self.changedAt = changedAt
    self.day = day
    self.summary = summary
    self.details = details
    self.category = category
    self.status = status
    self.remindOn = remindOn
  }
}
