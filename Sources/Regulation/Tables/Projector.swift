/// Folds events into tables of its own.
///
/// A fold has no rules and reads nothing but the event, its own tables, and those of the projectors
/// it ``reads``, which fold before it and hold the event already. A projector whose fold or rows
/// changed takes a new version; then its tables and those that are folded from them are built anew at
/// the next open. Which tables are its own, their declarations say: ``Tables/owned(by:)``.
package protocol Projector: Sendable {
  static var name: String { get }
  static var version: Int { get }
  /// The projectors whose tables, or whose ``FoldNotes``, its fold looks at; of itself it need not say
  /// so.
  static var reads: [any Projector.Type] { get }
  static func fold(_ entry: Entry, into tables: Tables) throws
}

extension Projector {
  /// Nobody's: most folds need the event and their own rows.
  package static var reads: [any Projector.Type] { [] }
}

/// Every projector there is, in the order they fold.
package enum Projectors {
  package static let all: [any Projector.Type] = Areas.projectors

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    try fold(entry, into: tables, by: all)
  }

  /// Folds an entry by some projectors, in the order of all of them.
  package static func fold(
    _ entry: Entry, into tables: Tables, by projectors: [any Projector.Type]
  ) throws {
    tables.notes = FoldNotes()
    for projector in projectors { try projector.fold(entry, into: tables) }
  }
}
