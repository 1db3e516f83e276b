import CivilTime
import EventLog
import JSONText
import Regulation

/// What an event's data holds beside its payload.
enum CommonMember {
  static let document = "document"
}

/// Between events and the bytes of the log.
///
/// The data of a record is the payload as JSON, members in declaration order, and behind them, when
/// there is one, `document`. Texts are not in it, but the numbers under which they are kept. Reading leaves members it does not know alone: they are in the log,
/// and whoever wrote them can read them.
enum EntryCodec {
  private static let kinds = Dictionary(
    uniqueKeysWithValues: Areas.events.map { ($0.payload.type, $0) })

  /// The data of an event's record.
  ///
  /// Its area has to bring the type, or what is appended could not be read again: tests hold every
  /// area to that, and so does every build but a release, where it would cost a process that records
  /// one event a look at all the types there are.
  ///
  /// - Parameter texts: takes the texts of the payload; without it, one that has any is refused.
  static func data(
    of payload: any EventPayload, _ document: Document?, keeping texts: KeptTexts? = nil
  ) throws(JSONError) -> [UInt8] {
    assert(
      kinds[type(of: payload).type] != nil,
      "no area lists \(type(of: payload).type) among its events")
    var buffer = JSONBuffer(reserving: JSONBuffer.usualByteCount)
    if let texts { buffer.texts = .kept(texts) }
    try JSONWriter.write(direct: payload, to: &buffer)
    if let document {
      buffer.reopenObject()
      buffer.key(CommonMember.document)
      try JSONWriter.write(direct: document, to: &buffer)
      buffer.endObject()
    }
    return buffer.bytes
  }

  /// An event whose data has just been written, and its document, as they will be read.
  ///
  /// Its type is looked for in its own area: all there are cost a process that records one event as much
  /// as all the rest of a text.
  static func read(
    _ event: Event, from data: [UInt8]
  ) throws -> (event: Event, document: Document?) {
    let payload = event.payload
    let wanted = ObjectIdentifier(type(of: payload))
    guard let kind = event.kinds.first(where: { ObjectIdentifier($0.payload) == wanted }) else {
      preconditionFailure("no area lists \(type(of: payload).type)")
    }
    let source = RecordSource(data)
    return (try kind.decode(source), source.document)
  }

  /// - Throws: `LedgerError.unreadable` for a record this program cannot read.
  static func entry(_ record: RecordedEvent, upcasters: Upcasters = .regulation) throws -> Entry {
    do {
      guard let kind = kinds[record.type] else {
        throw LedgerError.unreadable(
          position: record.position, reason: "unknown event type \(record.type)")
      }
      let data = try upcasters.upcast(
        record.data, of: record.type, from: record.schemaVersion, to: kind.payload.schemaVersion)
      let source = RecordSource(data)
      let event = try kind.decode(source)
      return try entry(record, event, source.document)
    } catch let error as JSONError {
      throw LedgerError.unreadable(position: record.position, reason: "\(error)")
    }
  }

  private static func entry(
    _ record: RecordedEvent, _ event: Event, _ document: Document?
  ) throws -> Entry {
    let recordedAt = record.recordedAt
    return Entry(
      position: Int(record.position), recordedAt: recordedAt,
      occurredOn: record.occurredOn ?? LegalTime.date(of: recordedAt),
      actor: try name(record.actor, record), office: try name(record.office, record),
      onBehalfOf: try name(record.onBehalfOf, record), document: document,
      correlation: try name(record.correlation, record),
      causation: record.causation.map { Int($0) }, event: event)
  }

  private static func name<Name: TextForm>(
    _ text: String?, _ record: RecordedEvent
  ) throws -> Name? {
    guard let text else { return nil }
    if let name = Name(text) { return name }
    throw LedgerError.unreadable(position: record.position, reason: "not a \(Name.self): \(text)")
  }
}
