import JSONText
package import Regulation

/// A log of entries, for queries that look events up by their positions, or read the history of one
/// thing; of a record it has no data, and no root.
package struct EntryHistory: History {
  package let entries: [Entry]
  private let texts: TextShelf
  package var reader: TextReader

  package init(entries: [Entry], _ texts: TextShelf, for reader: TextReader = .nobody) {
    self.entries = entries
    self.texts = texts
    self.reader = reader
  }

  package func told(_ object: ObjectNumber) throws -> Told {
    let brought = texts.kept(object).map { entries[$0.broughtBy.value - 1].event.payload }
    let confidence = brought.map { type(of: $0).confidence } ?? .citizen
    return reader.mayRead(confidence) ? try texts.told(object) : .lost(.withheld(object))
  }

  package func digest(of code: QueryCode) -> CodeDigest? { TestCounty.digest(of: code) }

  package func kept(_ object: ObjectNumber) -> KeptObject? { texts.kept(object) }
  package func file(_ object: ObjectNumber) -> FileFacts? { nil }

  package var last: Int { entries.count }

  package func root() -> String { "" }

  package func entry(at position: Int) throws -> Entry? {
    entries.indices.contains(position - 1) ? entries[position - 1] : nil
  }

  package func records(
    _ selection: EventSelection, after: Int, limit: Int, isBackward: Bool
  ) -> [HistoryRecord] {
    guard case .stream(let name) = selection, !isBackward else { return [] }
    let own = entries.filter { $0.event.payload.stream == name && $0.position > after }
    return own.prefix(limit).enumerated().map { index, entry in
      HistoryRecord(
        entry: entry, type: type(of: entry.event.payload).type, stream: name, version: index + 1,
        schemaVersion: 1, requestID: nil, data: .null)
    }
  }
}
