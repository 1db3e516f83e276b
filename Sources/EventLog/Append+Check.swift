extension Append {
  /// Events of all writes together.
  package var eventCount: Int {
    let writes = writes.span
    var count = 0
    for index in writes.indices { count += writes[index].events.count }
    return count
  }

  /// Refuses what makes no sense or is too large, before anything else is looked at.
  func check() throws(LogError) {
    guard !writes.isEmpty || checkpoint != nil || request != nil else {
      throw .invalidRequest("nothing to append")
    }
    guard eventCount <= Limits.appendEventCount else {
      throw .limitExceeded("events of one append")
    }
    var byteCount = 0
    let writes = writes.span
    for write in writes.indices {
      try checkName(writes[write].stream, "stream")
      let events = writes[write].events.span
      if events.isEmpty { throw .invalidRequest("a write without events") }
      for index in events.indices { byteCount += try checkEvent(events, index) }
    }
    guard byteCount <= Limits.appendByteCount else {
      throw .limitExceeded("bytes of one append")
    }
    if let request {
      try checkName(request.id, "request id")
      guard request.answer.count <= Limits.answerByteCount else {
        throw .limitExceeded("bytes of an answer")
      }
    }
    if let checkpoint { try checkName(checkpoint.consumer, "checkpoint") }
  }

  /// The bytes of an event's data. By its place, because an event handed over is an event copied.
  @inline(__always)
  private func checkEvent(_ events: Span<NewEvent>, _ index: Int) throws(LogError) -> Int {
    try checkName(events[index].type, "type")
    if let name = events[index].correlation { try checkName(name, "correlation") }
    if let name = events[index].actor { try checkName(name, "actor") }
    if let name = events[index].office { try checkName(name, "office") }
    if let name = events[index].onBehalfOf { try checkName(name, "person it is done for") }
    let version = events[index].schemaVersion
    guard version >= 1, version <= Int(UInt16.max) else {
      throw .invalidRequest("schema version \(version)")
    }
    if let objects = events[index].objects { try objects.check() }
    let byteCount = events[index].data.count
    guard byteCount <= Limits.dataByteCount else {
      throw .limitExceeded("bytes of an event's data")
    }
    return byteCount
  }
}

/// Refuses an empty name, one with a NUL, and one that is too long for a key.
func checkName(_ name: String, _ what: StaticString) throws(LogError) {
  let count = name.utf8.count
  guard count > 0 else { throw .invalidRequest("the \(what) is empty") }
  guard count <= Limits.nameByteCount else { throw .limitExceeded("bytes of a \(what)") }
  if name.withBytes({ $0.holdsNUL }) { throw .invalidRequest("the \(what) holds a NUL") }
}

extension UnsafeRawBufferPointer {
  /// Eight bytes at a time: names are short.
  @inline(__always)
  fileprivate var holdsNUL: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var offset = 0
    var found: UInt64 = 0
    while offset + 8 <= count {
      let word = loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // The high bit of the lowest byte that is 0, if there is one.
      found |= (word &- ones) & ~word
      offset += 8
    }
    var holds = found & (ones << 7) != 0
    while offset < count {
      holds = holds || self[offset] == 0
      offset += 1
    }
    return holds
  }
}
