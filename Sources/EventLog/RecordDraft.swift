internal import CivilTime

/// A record that is about to be written, and its encoding.
struct RecordDraft {
  let event: NewEvent
  let stream: String
  let requestID: String
  let position: UInt64
  let recordedAt: Instant
  let id: EventID
  var threads: InlineArray<4, ThreadPlace>

  private func string(_ string: RecordString) -> String {
    switch string {
    case .stream: stream
    case .type: event.type
    case .requestID: requestID
    case .correlation: event.correlation ?? ""
    case .actor: event.actor ?? ""
    case .office: event.office ?? ""
    case .onBehalfOf: event.onBehalfOf ?? ""
    }
  }

  /// Bytes of the record, without the tree's hashes behind it.
  var byteCount: Int {
    var count = Layout.Record.strings + event.data.count
    for string in RecordString.allCases { count += self.string(string).utf8.count }
    return count
  }

  /// Writes the record at the start of the buffer, which must hold ``byteCount`` bytes. Lengths
  /// were checked against ``Limits`` before.
  func encode(into buffer: UnsafeMutableRawBufferPointer) {
    typealias Offset = Layout.Record
    buffer.storeBigEndian(UInt32(byteCount), at: Offset.length)
    buffer.storeBigEndian(Offset.format, at: Offset.formatByte)
    buffer.storeBigEndian(UInt8(0), at: Offset.flags)
    buffer.storeBigEndian(UInt16(event.schemaVersion), at: Offset.schemaVersion)
    buffer.storeBigEndian(position, at: Offset.position)
    buffer.storeBigEndian(recordedAt.microsecondsSince1970, at: Offset.recordedAt)
    buffer.storeBigEndian(
      event.occurredOn?.daysSince1970 ?? Offset.noDate, at: Offset.occurredOn)
    buffer.storeBigEndian(UInt32(event.causation ?? 0), at: Offset.causation)
    buffer.storeBigEndian(id.high, at: Offset.eventID)
    buffer.storeBigEndian(id.low, at: Offset.eventID + 8)
    for kind in 0..<4 {
      let start = Offset.threads + kind * Offset.threadByteCount
      buffer.storeBigEndian(threads[kind].ordinal, at: start)
      buffer.storeBigEndian(threads[kind].previous, at: start + 4)
      buffer.storeBigEndian(threads[kind].jump, at: start + 8)
    }
    buffer.storeBigEndian(UInt16(0), at: Offset.reserved)
    var end = Offset.strings
    for string in RecordString.allCases {
      let start = end
      self.string(string).bytes.withUnsafeBytes { bytes in
        UnsafeMutableRawBufferPointer(rebasing: buffer[end...]).copyMemory(from: bytes)
        end += bytes.count
      }
      buffer.storeBigEndian(
        UInt16(end - start), at: Offset.stringLengths + 2 * string.rawValue)
    }
    event.data.withUnsafeBytes { data in
      UnsafeMutableRawBufferPointer(rebasing: buffer[end...]).copyMemory(from: data)
    }
  }
}
