package import Regulation

/// Folds events into tables of its own.
///
/// A fold has no rules and reads nothing but its own tables and the event; a projector whose fold or
/// rows changed takes a new version, and its tables are built anew at the next open.
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
    CalendarProjector.self,
  ]

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    try DirectoryProjector.fold(entry, into: tables)
    try SiteProjector.fold(entry, into: tables)
    try CaseProjector.fold(entry, into: tables)
    CalendarProjector.fold(entry, into: tables)
  }
}
