import Cryptography
import EventLog
import JSONText
import Regulation

/// Entries on their way into the log, each encoded once, their texts beside them.
///
/// What is folded is what a replay will read: an entry that has texts is read back from its own data,
/// so that no row can come to hold one.
struct Recording {
  private(set) var entries: [Entry] = []
  /// The entries as the log takes them: neighbours of one stream together.
  private(set) var writes: [Append.Write] = []
  private let first: Int
  private let texts: KeptTexts

  /// - Parameters:
  ///   - first: the position of the first entry.
  ///   - count: how many objects the log has.
  init(first: Int, texts count: UInt64) {
    self.first = first
    texts = KeptTexts(from: Int(count) + 1)
  }

  /// The position of the next entry.
  var next: Int { first + entries.count }

  /// How many objects the log will have.
  var objectCount: UInt64 { UInt64(texts.next - 1) }

  /// Adds an entry, and gives it as it will be read.
  mutating func add(_ decided: Entry) throws -> Entry {
    let payload = decided.event.payload
    let data = try EntryCodec.data(of: payload, decided.document, keeping: texts)
    var (entry, objects) = (decided, EventObjects())
    if let new = texts.takeNew() {
      objects.brings = try new.map(NewObject.init)
      let (event, document) = try EntryCodec.read(decided.event, from: data)
      entry = decided.holding(event, document)
    }
    objects.erases = payload.erases.map { UInt64($0.value) }
    let event = NewEvent(
      type: type(of: payload).type, schemaVersion: type(of: payload).schemaVersion, data: data,
      occurredOn: entry.occurredOn, actor: entry.actor?.text, office: entry.office?.text,
      onBehalfOf: entry.onBehalfOf?.text, correlation: entry.correlation?.text,
      causation: entry.causation.map { UInt64($0) },
      objects: objects == EventObjects() ? nil : objects)
    let stream = payload.stream
    if writes.last?.stream == stream {
      writes[writes.count - 1].events.append(event)
    } else {
      writes.append(Append.Write(stream: stream, expected: .any, events: [event]))
    }
    entries.append(entry)
    return entry
  }

  /// Refuses what a later export could not hold: the last entry, as the request would record it.
  func checkSize(under request: String?) throws {
    guard let write = writes.last, let event = write.events.last else { return }
    let byteCount = event.recordByteCount(in: write.stream, request: request)
    guard byteCount > Limits.bundleEntryByteCount else { return }
    let members = try JSONDocument(event.data).root.members().map { ($0.key, $0.value.text.count) }
    throw RecordRules.refuse(
      event.type, byteCount, of: Limits.bundleEntryByteCount,
      largest: members.max { $0.1 < $1.1 }?.0)
  }
}

extension NewObject {
  /// - Throws: `LogError` for a name that nothing is put aside under.
  fileprivate init(_ new: NewlyKept) throws {
    switch new {
    case .text(let text): self.init(.text, Array(text.utf8))
    case .staged(let name):
      guard let bytes = Hex.decode(name), let commitment = Cryptography.Digest(bytes) else {
        throw LogError.invalidRequest("\(name) is no commitment")
      }
      self = .staged(commitment)
    }
  }
}
