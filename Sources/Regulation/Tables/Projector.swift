/// Folds events into tables of its own.
///
/// A fold has no rules and reads nothing but the event, its own tables, and those of the projectors
/// that fold before it, which hold the event already. A projector whose fold or rows changed takes a
/// new version; then all tables are built anew at the next open, since some are folded from others.
package protocol Projector: Sendable {
  static var name: String { get }
  static var version: Int { get }
  /// The tables it owns, by name.
  static var tables: [String] { get }
  static func fold(_ entry: Entry, into tables: Tables) throws
}

/// Every projector there is, in the order they fold.
package enum Projectors {
  package static let all: [any Projector.Type] = [
    DirectoryProjector.self, SiteProjector.self, CaseProjector.self,
    AccountProjector.self, CalendarProjector.self, InterpretationProjector.self,
    DeadlineProjector.self,
    ViolationProjector.self,
  ]

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    try DirectoryProjector.fold(entry, into: tables)
    try SiteProjector.fold(entry, into: tables)
    try CaseProjector.fold(entry, into: tables)
    try AccountProjector.fold(entry, into: tables)
    CalendarProjector.fold(entry, into: tables)
    try InterpretationProjector.fold(entry, into: tables)
    try DeadlineProjector.fold(entry, into: tables)
    try ViolationProjector.fold(entry, into: tables)
  }
}
