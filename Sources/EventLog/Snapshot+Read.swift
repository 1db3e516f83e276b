package import CivilTime
internal import LMDB

extension Snapshot {
  /// The event at a position; nil outside 1 ... head.
  package final func event(at position: UInt64) throws(LogError) -> RecordedEvent? {
    guard position >= 1, position <= (try head.position) else { return nil }
    return RecordedEvent(try record(at: position))
  }

  /// The event with an id; nil without one.
  package final func event(_ id: EventID) throws(LogError) -> RecordedEvent? {
    guard let position = try position(ofEvent: id) else { return nil }
    return try event(at: position)
  }

  /// The events a query asks for, owned.
  package final func events(_ query: Query) throws(LogError) -> [RecordedEvent] {
    var events: [RecordedEvent] = []
    try forEach(query) { record throws(LogError) in
      events.append(RecordedEvent(record))
      return true
    }
    return events
  }

  /// Lends the records a query asks for, in its order, until `body` answers false.
  ///
  /// Nothing may be changed meanwhile. Cost: the records lent; where one thread is read, O(log n)
  /// more for each 1,024; several types without a category are merged from their threads.
  package final func forEach(
    _ query: Query, _ body: (RecordView) throws(LogError) -> Bool
  ) throws(LogError) {
    if query.limit == 0 { return }
    scanCount += 1
    defer { scanCount -= 1 }
    guard let range = try positions(query) else { return }
    var rest = query.limit ?? .max
    let filter = Filter(query)
    let take = { (record: RecordView) throws(LogError) -> Bool in
      guard filter.accepts(record) else { return true }
      rest -= 1
      return try body(record) && rest > 0
    }
    if let threads = try threads(query, range) {
      try merge(threads, isBackward: query.isBackward, take)
    } else {
      try scanLog(range, isBackward: query.isBackward, take)
    }
  }

  // MARK: Positions

  /// The positions a query reaches at most; nil for none.
  private final func positions(_ query: Query) throws(LogError) -> ClosedRange<UInt64>? {
    var low = query.after == .max ? .max : query.after + 1
    var high = min(query.until, try head.position)
    if let since = query.since { low = max(low, try firstPosition(notBefore: since)) }
    if let before = query.before { high = min(high, try firstPosition(notBefore: before) - 1) }
    return low <= high ? low...high : nil
  }

  /// The first position recorded at that time or later; one after the head without any.
  /// O(log n) records, as time never goes back.
  package final func firstPosition(notBefore time: Instant) throws(LogError) -> UInt64 {
    var low: UInt64 = 1
    var high = try head.position + 1
    while low < high {
      let middle = low + (high - low) / 2
      if try record(at: middle).recordedAt < time { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Ways to read

  /// Cursors over the threads that hold all the events asked for; nil where the log itself has to
  /// be read through.
  private final func threads(
    _ query: Query, _ range: ClosedRange<UInt64>
  ) throws(LogError) -> [ThreadCursor]? {
    let names: [(ThreadKind, String)]
    switch query.selection {
    case .stream(let name): names = [(.stream, name)]
    case .category(let name): names = [(.category, name)]
    case .type(let name): names = [(.type, name)]
    case .correlation(let name): names = [(.correlation, name)]
    case .all:
      if let category = query.category {
        names = [(.category, category)]
      } else if let types = query.types {
        names = Set(types.map(Name.init)).map { (.type, $0.text) }
      } else {
        return nil
      }
    }
    var cursors: [ThreadCursor] = []
    for (kind, name) in names {
      let head = try threadHead(kind, name)
      var low = UInt64(try ordinal(kind, head, notAfter: range.lowerBound - 1)) + 1
      var high = UInt64(try ordinal(kind, head, notAfter: range.upperBound))
      if query.selection != .all {
        low = max(low, query.from)
        high = min(high, query.to)
      }
      guard low <= high, let first = UInt32(exactly: low), let last = UInt32(exactly: high)
      else { continue }
      cursors.append(
        ThreadCursor(kind, head, first...last, isBackward: query.isBackward))
    }
    return cursors
  }

  /// Lends the records of several threads in the order of positions.
  private final func merge(
    _ threads: [ThreadCursor], isBackward: Bool,
    _ body: (RecordView) throws(LogError) -> Bool
  ) throws(LogError) {
    var threads = threads
    while true {
      var next: (thread: Int, position: UInt32)?
      for index in threads.indices {
        guard let position = try threads[index].peek(self) else { continue }
        if let best = next, isBackward ? position < best.position : position > best.position {
          continue
        }
        next = (index, position)
      }
      guard let next else { return }
      threads[next.thread].take()
      guard try body(try record(at: UInt64(next.position))) else { return }
    }
  }

  /// Lends the records of a range of positions by walking the tree of the log itself, fetching each
  /// from memory while the one before is looked at.
  final func scanLog(
    _ range: ClosedRange<UInt64>, isBackward: Bool,
    _ body: (RecordView) throws(LogError) -> Bool
  ) throws(LogError) {
    var expected = isBackward ? range.upperBound : range.lowerBound
    let end = isBackward ? range.lowerBound : range.upperBound
    let cursor = try cursor(in: tables.log)
    var entry = try cursor.entry(at: expected)
    while true {
      guard let found = entry, found.key.byteCount == 8,
        found.key.bigEndian(at: 0, as: UInt64.self) == expected
      else { throw .corrupt(position: expected, "there is no record") }
      let isLast = expected == end
      entry = isLast ? nil : try cursor.step(isBackward: isBackward)
      if let next = entry { Reads.prefetch(next.value) }
      guard try body(try RecordView(at: expected, in: found.value)), !isLast else { return }
      expected = isBackward ? expected - 1 : expected + 1
    }
  }
}

/// The conditions a record must meet after it has been found.
private struct Filter {
  private let types: [[UInt8]]?
  private let category: [UInt8]?

  init(_ query: Query) {
    types = query.types.map { $0.map { Array($0.utf8) } }
    category = query.category.map { Array($0.utf8) }
  }

  func accepts(_ record: RecordView) -> Bool {
    if let category, !record.name(of: .category).equals(category.span.bytes) { return false }
    guard let types else { return true }
    let type = record.typeBytes
    for wanted in types where type.equals(wanted.span.bytes) { return true }
    return false
  }
}

// MARK: Long reads

extension EventLog {
  /// Lends every record after a position, up to and with `until` or the head there is at the end,
  /// until `body` answers false; gives the last position lent.
  ///
  /// Reads in snapshots of ``Limits/snapshotEventCount`` events, so that it holds nothing up
  /// however long it takes.
  @discardableResult
  package func walk(
    after start: UInt64 = 0, until end: UInt64 = .max,
    _ body: (RecordView) throws(LogError) -> Bool
  ) throws(LogError) -> UInt64 {
    var last = start
    while last < end {
      let chunk = last
      let goesOn = try read { snapshot throws(LogError) in
        let high = min(
          try snapshot.head.position, end, chunk + UInt64(Limits.snapshotEventCount))
        guard chunk < high else { return false }
        var goesOn = true
        try snapshot.scanLog(chunk + 1...high, isBackward: false) { record throws(LogError) in
          goesOn = try body(record)
          last = record.position
          return goesOn
        }
        return goesOn
      }
      if !goesOn { break }
    }
    return last
  }
}
