import EventLog

/// Ways to read every record of a log in one snapshot.
struct Reading {
  let log: EventLog

  func seek() throws -> Int {
    var (count, byteCount) = (0, 0)
    try log.read { snapshot throws(LogError) in
      let head = try snapshot.head.position
      while count < head, let event = try snapshot.event(at: UInt64(count + 1)) {
        count += 1
        byteCount += event.data.count
      }
    }
    return byteCount > 0 ? count : 0
  }

  func lend() throws -> Int {
    var (count, byteCount) = (0, 0)
    try log.read { snapshot throws(LogError) in
      try snapshot.forEachRecord { record throws(LogError) in
        count += 1
        byteCount += record.data.byteCount
        return true
      }
    }
    return byteCount > 0 ? count : 0
  }

  func walk(isBeside: Bool) throws -> Int {
    var (count, byteCount) = (0, 0)
    try log.walk(isBeside: isBeside, decode: { RecordedEvent($0) }) { event in
      count += 1
      byteCount += event.data.count
      return true
    }
    return byteCount > 0 ? count : 0
  }
}
