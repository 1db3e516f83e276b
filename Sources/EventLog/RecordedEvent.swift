package import CivilTime

/// An event and its envelope, owned: it outlives the snapshot it was read in.
package struct RecordedEvent: Hashable, Sendable {
  package var position: UInt64
  package var stream: String
  /// The version of the stream this event made; from 1.
  package var version: UInt64
  package var id: EventID
  package var type: String
  package var schemaVersion: Int
  package var data: [UInt8]
  package var recordedAt: Instant
  package var occurredOn: CivilDate?
  package var requestID: String?
  package var correlation: String?
  /// The position of the event that caused this one.
  package var causation: UInt64?
  package var actor: String?
  package var office: String?
  package var onBehalfOf: String?
  /// The numbers of the objects it brought; empty for none.
  package var objects: Range<UInt64>

  package init(_ record: RecordView) {
    position = record.position
    stream = record.stream
    version = record.version
    id = record.id
    type = record.type
    schemaVersion = record.schemaVersion
    data = record.data.array
    recordedAt = record.recordedAt
    occurredOn = record.occurredOn
    requestID = record.requestID
    correlation = record.correlation
    causation = record.causation
    actor = record.actor
    office = record.office
    onBehalfOf = record.onBehalfOf
    objects = record.objects
  }

  /// The stream's name before its first `-`; all of it if there is none.
  package var category: String {
    categoryPart(of: stream.bytes).text
  }
}
