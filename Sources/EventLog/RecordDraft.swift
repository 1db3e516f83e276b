internal import CivilTime

/// What the log itself adds to an event, and the encoding of both.
struct RecordDraft {
  let position: UInt64
  let recordedAt: Instant
  let id: EventID
  let threads: InlineArray<4, ThreadPlace>

  /// Bytes of the record, without the tree's hashes behind it.
  static func byteCount(_ event: NewEvent, _ stream: String, _ requestID: String) -> Int {
    Layout.Record.strings + stream.utf8.count + event.type.utf8.count + requestID.utf8.count
      + (event.correlation?.utf8.count ?? 0) + (event.actor?.utf8.count ?? 0)
      + (event.office?.utf8.count ?? 0) + (event.onBehalfOf?.utf8.count ?? 0)
      + event.data.count
  }

  /// Writes the record at the start of the buffer, which must hold ``byteCount(_:_:_:)`` bytes.
  /// Lengths were checked against ``Limits`` before.
  func encode(
    _ event: NewEvent, _ stream: String, _ requestID: String, byteCount: Int,
    into buffer: UnsafeMutableRawBufferPointer
  ) {
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
    put(stream, .stream, buffer, &end)
    put(event.type, .type, buffer, &end)
    put(requestID, .requestID, buffer, &end)
    put(event.correlation, .correlation, buffer, &end)
    put(event.actor, .actor, buffer, &end)
    put(event.office, .office, buffer, &end)
    put(event.onBehalfOf, .onBehalfOf, buffer, &end)
    event.data.withUnsafeBytes { data in
      UnsafeMutableRawBufferPointer(rebasing: buffer[end...]).copyMemory(from: data)
    }
  }

  @inline(__always)
  private func put(
    _ text: String?, _ string: RecordString, _ buffer: UnsafeMutableRawBufferPointer,
    _ end: inout Int
  ) {
    var count = 0
    if let text {
      count = text.withBytes { bytes in
        UnsafeMutableRawBufferPointer(rebasing: buffer[end...]).copyMemory(from: bytes)
        return bytes.count
      }
    }
    buffer.storeBigEndian(
      UInt16(count), at: Layout.Record.stringLengths + 2 * string.rawValue)
    end += count
  }
}
