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
    if let request = append.request, let known = try self.request(request.id) {
      guard known.fingerprint == request.fingerprint else {
        throw .requestMismatch(requestID: request.id)
      }
      return try repeated(known, now: append.now)
    }
    try append.check()
    try checkWritable()
    try check(append.checkpoint)
    let first = try head.position + 1
    guard first - 1 + UInt64(append.eventCount) <= Limits.eventCount else {
      throw .limitExceeded("events of a log")
    }
    let slots = try judge(append)
    try checkIdentities(append, first: first)
    return try record(append, slots, first: first)
  }

  /// The slots of the streams, after judging what each write expects of its stream.
  private func judge(_ append: Append) throws(LogError) -> [Int] {
    var slots: [Int] = []
    slots.reserveCapacity(append.writes.count)
    // What earlier writes of this append will have added.
    var added: [Int: UInt64] = [:]
    for write in append.writes {
      let slot = try slot(.stream, Name(write.stream))
      let stored = UInt64(cache.threads[ThreadKind.stream.rawValue].states[slot].head.ordinal)
      let version = append.writes.count == 1 ? stored : stored + added[slot, default: 0]
      guard write.expected.accepts(version) else {
        throw .versionConflict(
          stream: write.stream, expected: write.expected, actual: version)
      }
      if append.writes.count > 1 { added[slot, default: 0] += UInt64(write.events.count) }
      slots.append(slot)
    }
    return slots
  }

  /// Refuses ids that are taken, twice in the append, or the log's own to give, and causes that
  /// come after their effects.
  private func checkIdentities(_ append: Append, first: UInt64) throws(LogError) {
    var position = first
    var seen: Set<EventID> = []
    for write in append.writes {
      let events = write.events.span
      for index in events.indices {
        if let cause = events[index].causation, cause == 0 || cause >= position {
          throw .invalidRequest("causation \(cause) is not before position \(position)")
        }
        if let id = events[index].id {
          guard !(try hasEvent(id)), seen.insert(id).inserted else {
            throw .duplicateEventID(id)
          }
          guard logID.position(of: id) == nil else {
            throw .invalidRequest("the event id \(id) has the form of this log's own")
          }
        }
        position += 1
      }
    }
  }

  private func record(
    _ append: Append, _ slots: [Int], first: UInt64
  ) throws(LogError) -> Appended {
    let time = max(append.now, try head.recordedAt)
    hasAppended = true
    var position = first
    var versions: [Appended.StreamVersion] = []
    var versionIndex: [Int: Int] = [:]
    let requestID = append.request?.id ?? ""
    for (write, slot) in zip(append.writes, slots) {
      let events = write.events.span
      for index in events.indices {
        try record(events[index], write.stream, slot, requestID, at: position, time)
        position += 1
      }
      let state = cache.threads[ThreadKind.stream.rawValue].states[slot]
      let version = UInt64(state.head.ordinal)
      if append.writes.count > 1, let index = versionIndex[slot] {
        versions[index].version = version
      } else {
        if append.writes.count > 1 { versionIndex[slot] = versions.count }
        versions.append(.init(stream: write.stream, version: version))
      }
    }
    if let checkpoint = append.checkpoint { try store(checkpoint) }
    if let request = append.request {
      try store(
        RequestRecord(
          fingerprint: request.fingerprint, positions: first..<position, answer: request.answer),
        for: request.id)
    }
    return Appended(
      positions: first..<position, versions: versions, recordedAt: time, isRepeat: false,
      answer: append.request?.answer ?? [])
  }

  /// Puts one record on its threads, into the tree, and into the log.
  private func record(
    _ event: NewEvent, _ stream: String, _ slot: Int, _ requestID: String, at position: UInt64,
    _ time: Instant
  ) throws(LogError) {
    let at = UInt32(truncatingIfNeeded: position)
    let id = event.id ?? logID.eventID(at: position)
    var threads = InlineArray<4, ThreadPlace>(
      repeating: ThreadPlace(ordinal: 0, previous: 0, jump: 0))
    threads[0] = try advance(0, slot, at: at)
    threads[1] = try advance(1, try categorySlot(slot, stream), at: at)
    threads[2] = try advance(2, try self.slot(.type, Name(event.type)), at: at)
    if let correlation = event.correlation {
      threads[3] = try advance(3, try self.slot(.correlation, Name(correlation)), at: at)
    }
    let hashCount = 1 + position.trailingZeroBitCount
    let length = RecordDraft.byteCount(event, stream, requestID)
    cache.reserve(length + hashCount * Digest.byteCount)
    let buffer = UnsafeMutableRawBufferPointer(
      rebasing: cache.buffer[..<(length + hashCount * Digest.byteCount)])
    let draft = RecordDraft(position: position, recordedAt: time, id: id, threads: threads)
    draft.encode(event, stream, requestID, byteCount: length, into: buffer)
    let bytes = RawSpan(_unsafeBytes: UnsafeRawBufferPointer(buffer))
    let leaf = Merkle.leaf(bytes.extracting(first: length))
    cache.frontier.append(leaf) { level, hash in
      hash.copy(to: buffer, at: length + level * Digest.byteCount)
    }
    try assertWellFormed(bytes, draft, dataByteCount: event.data.count, length: length)
    let log = tables.log
    try change { writes throws(StoreError) in
      try writes.append(bytes, at: position, to: log)
    }
    let head = LogHead(position: position, recordedAt: time)
    cache.head = head
    setHead(head)
    if let id = event.id {
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

  private func categorySlot(_ stream: Int, _ name: String) throws(LogError) -> Int {
    let known = cache.threads[ThreadKind.stream.rawValue].categorySlots[stream]
    if known >= 0 { return known }
    let slot = try slot(.category, Name(categoryPart(of: name.bytes).text))
    cache.threads[ThreadKind.stream.rawValue].categorySlots[stream] = slot
    return slot
  }
}
