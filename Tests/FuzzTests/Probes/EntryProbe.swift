import CivilTime
import JSONText
import Regulation

@testable import EventLog
@testable import Ledger

extension Probe {
  /// The reader of events: whatever data a record holds, it is an event or an error that names the
  /// record; and what is written of an event is read as the same event.
  static let entry = Probe(name: "entry") { bytes in
    // The first byte chooses the type, the rest is the data.
    guard let choice = bytes.first else { return }
    let kind = Areas.events[Int(choice) % Areas.events.count]
    do {
      let entry = try EntryCodec.entry(try recorded(Array(bytes.dropFirst()), kind.payload.type))
      let texts = KeptTexts(from: 1)
      guard let data = try data(of: entry, keeping: texts) else { return }
      let again = try EntryCodec.entry(try recorded(data, kind.payload.type))
      if texts.takeNew() == nil {
        try expect(again.event == entry.event, "an event changes when it is written again")
        try expect(again.document == entry.document, "a document changes when it is written again")
      } else {
        let stored = try EntryCodec.data(of: again.event.payload, again.document)
        try expect(stored == data, "an event changes when its texts are kept")
      }
    } catch LedgerError.unreadable(let position, _) {
      try expect(position == 1, "another record is blamed")
    }
  }

  /// Nothing for what has texts as people read them, which nobody stores.
  private static func data(of entry: Entry, keeping texts: KeptTexts) throws -> [UInt8]? {
    do throws(JSONError) {
      return try EntryCodec.data(of: entry.event.payload, entry.document, keeping: texts)
    } catch {
      guard case .invalid = error.kind else { throw error }
      return nil
    }
  }

  /// A record of these data, as a log would give it.
  private static func recorded(_ data: [UInt8], _ type: String) throws -> RecordedEvent {
    let event = NewEvent(type: type, data: data)
    let draft = RecordDraft(
      position: 1, recordedAt: "2026-03-02T01:00:00Z", id: EventID(high: 1, low: 1),
      threads: InlineArray(repeating: ThreadPlace(ordinal: 0, previous: 0, jump: 0)))
    let byteCount = RecordDraft.byteCount(event, "s", "")
    var bytes = [UInt8](repeating: 0, count: byteCount)
    bytes.withUnsafeMutableBytes {
      draft.encode(event, "s", "", byteCount: byteCount, into: $0)
    }
    return RecordedEvent(try RecordView(at: 1, in: bytes.span.bytes))
  }
}
