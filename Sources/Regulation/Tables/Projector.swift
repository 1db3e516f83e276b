/// Folds events into tables of its own.
///
/// A fold has no rules and reads nothing but the event, its own tables, and those of the projectors
/// that fold before it, which hold the event already. A projector whose fold or rows changed takes a
/// new version; then all tables are built anew at the next open, since some are folded from others.
/// Which tables are its own, their declarations say: ``Tables/names(of:)``.
package protocol Projector: Sendable {
  static var name: String { get }
  static var version: Int { get }
  static func fold(_ entry: Entry, into tables: Tables) throws
}

/// Every projector there is, in the order they fold.
package enum Projectors {
  package static let all: [any Projector.Type] = Areas.projectors

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    tables.notes = FoldNotes()
    for projector in all { try projector.fold(entry, into: tables) }
  }
}
