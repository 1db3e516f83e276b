internal import CivilTime

extension NewEvent {
  /// Bytes of the record that an append would make of the event.
  package func recordByteCount(in stream: String, request: String?) -> Int {
    let section = objects.map {
      ObjectSection.byteCount(brought: $0.brings.count, erased: $0.erases.count)
    }
    return RecordDraft.byteCount(self, stream, request ?? "") + (section ?? 0)
  }
}

/// What the log itself adds to an event, and the encoding of both.
struct RecordDraft {
  let position: UInt64
  let recordedAt: Instant
  let id: EventID
  let threads: InlineArray<4, ThreadPlace>

  /// Bytes of the record of an event, without the tree's hashes behind it.
  @inline(__always)
  static func byteCount(
    _ events: Span<NewEvent>, _ index: Int, _ stream: String, _ requestID: String,
    section: [UInt8]
  ) -> Int {
    var count = Layout.Record.strings + section.count + stream.utf8.count + requestID.utf8.count
    count += events[index].type.utf8.count
    count += events[index].correlation?.utf8.count ?? 0
    count += events[index].actor?.utf8.count ?? 0
    count += events[index].office?.utf8.count ?? 0
    count += events[index].onBehalfOf?.utf8.count ?? 0
    return count + events[index].data.count
  }

  /// Writes the record at the start of the buffer, which must hold ``byteCount(_:_:_:_:section:)``
  /// bytes. Lengths were checked against ``Limits`` before. Without a section it is of format 1.
  @inline(__always)
  func encode(
    _ events: Span<NewEvent>, _ index: Int, _ stream: String, _ requestID: String,
    section: [UInt8], byteCount: Int, into buffer: UnsafeMutableRawBufferPointer
  ) {
    typealias Offset = Layout.Record
    buffer.storeBigEndian(UInt32(byteCount), at: Offset.length)
    buffer.storeBigEndian(
      section.isEmpty ? Offset.format : Offset.formatWithObjects, at: Offset.formatByte)
    buffer.storeBigEndian(UInt8(0), at: Offset.flags)
    buffer.storeBigEndian(UInt16(events[index].schemaVersion), at: Offset.schemaVersion)
    buffer.storeBigEndian(position, at: Offset.position)
    buffer.storeBigEndian(recordedAt.microsecondsSince1970, at: Offset.recordedAt)
    buffer.storeBigEndian(
      events[index].occurredOn?.daysSince1970 ?? Offset.noDate, at: Offset.occurredOn)
    buffer.storeBigEndian(UInt32(events[index].causation ?? 0), at: Offset.causation)
    buffer.storeBigEndian(id.high, at: Offset.eventID)
    buffer.storeBigEndian(id.low, at: Offset.eventID + 8)
    for kind in 0..<4 {
      let start = Offset.threads + kind * Offset.threadByteCount
      buffer.storeBigEndian(threads[kind].ordinal, at: start)
      buffer.storeBigEndian(threads[kind].previous, at: start + 4)
      buffer.storeBigEndian(threads[kind].jump, at: start + 8)
    }
    buffer.storeBigEndian(
      section.isEmpty ? 0 : UInt16(events[index].objects?.brings.count ?? 0),
      at: Offset.objectCount)
    var end = Offset.strings
    put(stream, .stream, buffer, &end)
    put(events[index].type, .type, buffer, &end)
    put(requestID, .requestID, buffer, &end)
    put(events[index].correlation, .correlation, buffer, &end)
    put(events[index].actor, .actor, buffer, &end)
    put(events[index].office, .office, buffer, &end)
    put(events[index].onBehalfOf, .onBehalfOf, buffer, &end)
    if !section.isEmpty {
      section.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(rebasing: buffer[end...]).copyMemory(from: $0)
      }
      end += section.count
    }
    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[end...])
    events[index].data.withUnsafeBytes { rest.copyMemory(from: $0) }
  }

  /// Bytes of the record of one event by itself.
  static func byteCount(_ event: NewEvent, _ stream: String, _ requestID: String) -> Int {
    byteCount([event].span, 0, stream, requestID, section: [])
  }

  /// Writes the record of one event by itself.
  func encode(
    _ event: NewEvent, _ stream: String, _ requestID: String, byteCount: Int,
    into buffer: UnsafeMutableRawBufferPointer
  ) {
    encode([event].span, 0, stream, requestID, section: [], byteCount: byteCount, into: buffer)
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
