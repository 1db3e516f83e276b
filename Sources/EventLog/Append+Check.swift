internal import Glibc

extension Append {
  /// Events of all writes together.
  package var eventCount: Int { writes.reduce(0) { $0 + $1.events.count } }

  /// Refuses what makes no sense or is too large, before anything else is looked at.
  func check() throws(LogError) {
    guard !writes.isEmpty || checkpoint != nil || request != nil else {
      throw .invalidRequest("nothing to append")
    }
    guard eventCount <= Limits.appendEventCount else {
      throw .limitExceeded("events of one append")
    }
    var byteCount = 0
    for write in writes {
      try checkName(write.stream, "stream")
      guard !write.events.isEmpty else { throw .invalidRequest("a write without events") }
      let events = write.events.span
      for index in events.indices {
        try events[index].check()
        byteCount += events[index].data.count
      }
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
}

extension NewEvent {
  fileprivate func check() throws(LogError) {
    try checkName(type, "type")
    if let correlation { try checkName(correlation, "correlation") }
    if let actor { try checkName(actor, "actor") }
    if let office { try checkName(office, "office") }
    if let onBehalfOf { try checkName(onBehalfOf, "person it is done for") }
    guard (1...Int(UInt16.max)).contains(schemaVersion) else {
      throw .invalidRequest("schema version \(schemaVersion)")
    }
    guard data.count <= Limits.dataByteCount else {
      throw .limitExceeded("bytes of an event's data")
    }
  }
}

/// Refuses an empty name, one with a NUL, and one that is too long for a key.
func checkName(_ name: String, _ what: StaticString) throws(LogError) {
  let count = name.utf8.count
  guard count > 0 else { throw .invalidRequest("the \(what) is empty") }
  guard count <= Limits.nameByteCount else { throw .limitExceeded("bytes of a \(what)") }
  let hasNUL = name.withBytes { bytes in
    bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
  }
  guard !hasNUL else { throw .invalidRequest("the \(what) holds a NUL") }
}
