package import Regulation

/// A log of entries, for queries that look events up by their positions; it has no records, and no
/// root.
package struct EntryHistory: History {
  package let entries: [Entry]

  package init(entries: [Entry]) { self.entries = entries }

  package var last: Int { entries.count }

  package func root() -> String { "" }

  package func entry(at position: Int) throws -> Entry? {
    entries.indices.contains(position - 1) ? entries[position - 1] : nil
  }

  package func records(
    _ selection: EventSelection, after: Int, limit: Int, isBackward: Bool
  ) -> [HistoryRecord] { [] }
}
