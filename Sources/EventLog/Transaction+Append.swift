internal import CivilTime
internal import Cryptography
internal import LMDB

extension Transaction {
  /// Records events, all or none, or moves a consumer's checkpoint, or both.
  ///
  /// Everything is checked before anything is written, so that a refused append leaves nothing
  /// behind in a transaction that goes on. A request that was made before with the same content
  /// does nothing and answers as the first time, whatever the append expects now.
  ///
  /// - Throws: `versionConflict`, `duplicateEventID`, `requestMismatch`,
  ///   `checkpointNotIncreasing`, `invalidRequest`, `limitExceeded`: nothing was done.
  ///   `diskFull`, `storage`: the transaction is lost.
  /// - Complexity: per event one stored record, O(1) hashes, and on average less than one read.
  package func append(_ append: Append) throws(LogError) -> Appended {
    if let request = append.request, let known = try repeated(request) {
      return try repeated(known, now: append.now)
    }
    try append.check()
    try checkWritable()
    try check(append.checkpoint)
    let first = try head.position + 1
    guard first - 1 + UInt64(append.eventCount) <= Limits.eventCount else {
      throw .limitExceeded("events of a log")
    }
    try checkIdentities(append, first: first)
    try judge(append)
    return try record(append, first: first, try prepareObjects(append))
  }

  /// Finds the slots of the streams, and judges what each write expects of its stream.
  private func judge(_ append: Append) throws(LogError) {
    cache.slots.removeAll(keepingCapacity: true)
    let streams = ThreadKind.stream.rawValue
    // Notes are what earlier writes of this append will have added.
    defer { for slot in cache.slots { cache.threads[streams].notes[slot] = 0 } }
    let writes = append.writes.span
    for index in writes.indices {
      let slot = try slot(.stream, writes[index].stream)
      let version =
        UInt64(cache.threads[streams].states[slot].head.ordinal)
        + UInt64(cache.threads[streams].notes[slot])
      guard writes[index].expected.accepts(version) else {
        throw .versionConflict(
          stream: writes[index].stream, expected: writes[index].expected, actual: version)
      }
      cache.threads[streams].notes[slot] += UInt32(writes[index].events.count)
      cache.slots.append(slot)
    }
  }

  /// Refuses ids that are taken, twice in the append, or the log's own to give, and causes that
  /// come after their effects.
  private func checkIdentities(_ append: Append, first: UInt64) throws(LogError) {
    var position = first
    var hasChosen = false
    let writes = append.writes.span
    for write in writes.indices {
      let events = writes[write].events.span
      for index in events.indices {
        if let cause = events[index].causation, cause == 0 || cause >= position {
          throw .invalidRequest("causation \(cause) is not before position \(position)")
        }
        if events[index].id != nil { hasChosen = true }
        position += 1
      }
    }
    if hasChosen { try checkChosenIDs(append) }
  }

  private func checkChosenIDs(_ append: Append) throws(LogError) {
    var seen: Set<EventID> = []
    for write in append.writes {
      for event in write.events {
        guard let id = event.id else { continue }
        guard !(try hasEvent(id)), seen.insert(id).inserted else {
          throw .duplicateEventID(id)
        }
        guard logID.position(of: id) == nil else {
          throw .invalidRequest("the event id \(id) has the form of this log's own")
        }
      }
    }
  }

  private func record(
    _ append: Append, first: UInt64, _ objects: [PreparedObjects?]
  ) throws(LogError) -> Appended {
    let time = max(append.now, try head.recordedAt)
    hasAppended = true
    var position = first
    let requestID = append.request?.id ?? ""
    let writes = append.writes.span
    for write in writes.indices {
      let events = writes[write].events.span
      for index in events.indices {
        let prepared = objects.isEmpty ? nil : objects[Int(position - first)]
        try record(
          events, index, writes[write].stream, cache.slots[write], requestID, at: position, time,
          section: prepared?.section ?? [])
        if let prepared { try record(prepared, at: position) }
        position += 1
      }
    }
    if let checkpoint = append.checkpoint { try store(checkpoint) }
    if let request = append.request {
      let slots = objects.flatMap { $0?.brought.map(\.slot) ?? [] }
      let texts = slots.isEmpty ? nil : try textFingerprint(request.texts, under: slots)
      try store(
        (request.fingerprint, texts ?? .zero), positions: first..<position, request.answer,
        for: request.id)
    }
    return Appended(
      positions: first..<position, versions: versions(of: append), recordedAt: time,
      isRepeat: false, answer: append.request?.answer ?? [])
  }

  /// The versions that the streams have now, in the order in which they first came.
  private func versions(of append: Append) -> [Appended.StreamVersion] {
    let streams = ThreadKind.stream.rawValue
    let writes = append.writes.span
    var versions: [Appended.StreamVersion] = []
    versions.reserveCapacity(writes.count)
    for write in writes.indices {
      let slot = cache.slots[write]
      if cache.threads[streams].notes[slot] > 0 { continue }
      cache.threads[streams].notes[slot] = 1
      versions.append(
        .init(
          stream: writes[write].stream,
          version: UInt64(cache.threads[streams].states[slot].head.ordinal)))
    }
    for slot in cache.slots { cache.threads[streams].notes[slot] = 0 }
    return versions
  }

  /// Puts one record on its threads, into the tree, and into the log.
  private func record(
    _ events: Span<NewEvent>, _ index: Int, _ stream: String, _ slot: Int, _ requestID: String,
    at position: UInt64, _ time: Instant, section: [UInt8]
  ) throws(LogError) {
    let at = UInt32(truncatingIfNeeded: position)
    let id = events[index].id ?? logID.eventID(at: position)
    var threads = InlineArray<4, ThreadPlace>(
      repeating: ThreadPlace(ordinal: 0, previous: 0, jump: 0))
    threads[0] = try advance(.stream, slot, at: at)
    threads[1] = try advance(.category, try categorySlot(slot, stream), at: at)
    threads[2] = try advance(.type, try self.slot(.type, events[index].type), at: at)
    if let correlation = events[index].correlation {
      threads[3] = try advance(.correlation, try self.slot(.correlation, correlation), at: at)
    }
    let hashCount = 1 + position.trailingZeroBitCount
    let length = RecordDraft.byteCount(events, index, stream, requestID, section: section)
    cache.reserve(length + hashCount * Digest.byteCount)
    let buffer = UnsafeMutableRawBufferPointer(
      rebasing: cache.buffer[..<(length + hashCount * Digest.byteCount)])
    let draft = RecordDraft(position: position, recordedAt: time, id: id, threads: threads)
    draft.encode(
      events, index, stream, requestID, section: section, byteCount: length, into: buffer)
    let bytes = RawSpan(_unsafeBytes: UnsafeRawBufferPointer(buffer))
    let leaf = Merkle.leaf(bytes.extracting(first: length))
    cache.frontier.append(leaf) { level, hash in
      hash.copy(to: buffer, at: length + level * Digest.byteCount)
    }
    try assertWellFormed(bytes, draft, dataByteCount: events[index].data.count, length: length)
    let log = tables.log
    try change { writes throws(StoreError) in
      try writes.append(bytes, at: position, to: log)
    }
    let head = LogHead(position: position, recordedAt: time)
    cache.head = head
    setHead(head)
    if let id = events[index].id {
      let table = tables.eventIDs
      let (key, value) = (id.bytes, position.bigEndianBytes)
      try change { writes throws(StoreError) in
        try writes.put(value.span.bytes, for: key.span.bytes, in: table)
      }
    }
  }

  /// The first of two looks at every record: what is about to be written is what was meant.
  private func assertWellFormed(
    _ bytes: RawSpan, _ draft: RecordDraft, dataByteCount: Int, length: Int
  ) throws(LogError) {
    let position = draft.position
    let view = try RecordView(at: position, in: bytes)
    guard position == (try head.position) + 1, cache.frontier.size == position,
      view.bytes.byteCount == length, view.thread(.stream) == draft.threads[0],
      view.data.byteCount == dataByteCount
    else { throw .corrupt(position: position, "the record about to be written is not right") }
  }
}
