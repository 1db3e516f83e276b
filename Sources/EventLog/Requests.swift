internal import CivilTime
internal import Cryptography
internal import LMDB

extension Snapshot {
  /// What is kept of a request; nil for one that has not taken effect.
  package final func request(_ id: String) throws(LogError) -> RequestRecord? {
    guard let value = try ownValue(of: id.bytes, in: tables.requests) else {
      missingRequest = id
      return nil
    }
    guard let record = RequestRecord(value) else {
      throw .corrupt(position: 0, "the answer to the request \(id) is malformed")
    }
    return record
  }

  /// How far a consumer has come; nil for one that never said.
  package final func checkpoint(ofConsumer name: String) throws(LogError) -> UInt64? {
    guard let value = try ownValue(of: name.bytes, in: tables.consumers) else { return nil }
    guard value.byteCount == 8 else {
      throw .corrupt(position: 0, "the checkpoint of \(name) is not 8 bytes")
    }
    return value.bigEndian(at: 0, as: UInt64.self)
  }

  /// Whether an event with the id is in the log.
  package final func hasEvent(_ id: EventID) throws(LogError) -> Bool {
    try position(ofEvent: id) != nil
  }

  /// The position of the event with the id; nil without one.
  package final func position(ofEvent id: EventID) throws(LogError) -> UInt64? {
    if let position = logID.position(of: id), position >= 1, position <= (try head.position),
      try record(at: position).id == id
    {
      return position
    }
    guard let value = try ownValue(of: id.bytes.span.bytes, in: tables.eventIDs) else {
      return nil
    }
    guard value.byteCount == 8 else {
      throw .corrupt(position: 0, "the position of the event \(id) is not 8 bytes")
    }
    return value.bigEndian(at: 0, as: UInt64.self)
  }

  /// The value of a key in one of the log's own tables.
  @_lifetime(borrow self)
  final func ownValue(of key: RawSpan, in table: Table) throws(LogError) -> RawSpan? {
    guard (1...Limits.nameByteCount).contains(key.byteCount) else { return nil }
    let reads = try live()
    let value: RawSpan?
    do throws(StoreError) {
      value = try reads.value(of: key, in: table)
    } catch {
      throw LogError(error)
    }
    guard let value else { return nil }
    return _overrideLifetime(value, borrowing: self)
  }
}

extension Transaction {
  /// What the append of a request did when it was first made.
  func repeated(_ known: RequestRecord, now: Instant) throws(LogError) -> Appended {
    var versions: [Appended.StreamVersion] = []
    var index: [Name: Int] = [:]
    var time = max(now, try head.recordedAt)
    for position in known.positions {
      let record = try record(at: position)
      let (stream, version) = (record.stream, record.version)
      time = record.recordedAt
      if let known = index[Name(stream)] {
        versions[known].version = version
      } else {
        index[Name(stream)] = versions.count
        versions.append(.init(stream: stream, version: version))
      }
    }
    return Appended(
      positions: known.positions, versions: versions, recordedAt: time, isRepeat: true,
      answer: known.answer)
  }

  /// Replaces the answer kept for a request that took effect in this very transaction, where the
  /// answer depends on what else the transaction did.
  package func setAnswer(_ answer: [UInt8], toRequest id: String) throws(LogError) {
    guard answer.count <= Limits.answerByteCount else {
      throw .limitExceeded("bytes of an answer")
    }
    guard let known = try request(id), id.withBytes({ answeredRequests.slot(of: $0) }) >= 0 else {
      throw .invalidRequest("the request \(id) was not made in this transaction")
    }
    try store(
      (known.fingerprint, known.textFingerprint), positions: known.positions, answer, for: id)
  }

  /// Whether the request was looked for in this transaction and is known not to be there.
  func isMissing(_ id: String) -> Bool { missingRequest.map { Name($0) == Name(id) } ?? false }

  /// Stores what is kept of a request, put together where records are.
  func store(
    _ fingerprints: (content: Digest, texts: Digest), positions: Range<UInt64>,
    _ answer: [UInt8], for id: String
  ) throws(LogError) {
    missingRequest = nil
    let byteCount = Layout.Request.answer + answer.count
    cache.reserve(byteCount)
    let buffer = UnsafeMutableRawBufferPointer(rebasing: cache.buffer[..<byteCount])
    fingerprints.content.copy(to: buffer, at: Layout.Request.fingerprint)
    fingerprints.texts.copy(to: buffer, at: Layout.Request.textFingerprint)
    buffer.storeBigEndian(
      positions.isEmpty ? 0 : positions.lowerBound, at: Layout.Request.firstPosition)
    buffer.storeBigEndian(UInt32(positions.count), at: Layout.Request.eventCount)
    answer.withUnsafeBytes { answer in
      UnsafeMutableRawBufferPointer(rebasing: buffer[Layout.Request.answer...])
        .copyMemory(from: answer)
    }
    let value = RawSpan(_unsafeBytes: UnsafeRawBufferPointer(buffer))
    let table = tables.requests
    try change { writes throws(StoreError) in
      try writes.put(value, for: id.bytes, in: table)
    }
    id.withBytes { id in
      if answeredRequests.slot(of: id) < 0 { _ = answeredRequests.add(id) }
    }
  }

  /// Refuses a checkpoint that does not grow.
  func check(_ checkpoint: Append.Checkpoint?) throws(LogError) {
    guard let checkpoint,
      let stored = try self.checkpoint(ofConsumer: checkpoint.consumer),
      checkpoint.position <= stored
    else { return }
    throw .checkpointNotIncreasing(
      consumer: checkpoint.consumer, stored: stored, wanted: checkpoint.position)
  }

  func store(_ checkpoint: Append.Checkpoint) throws(LogError) {
    let table = tables.consumers
    let value = checkpoint.position.bigEndianBytes
    try change { writes throws(StoreError) in
      try writes.put(value.span.bytes, for: checkpoint.consumer.bytes, in: table)
    }
  }
}
