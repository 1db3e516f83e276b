internal import CivilTime
internal import Cryptography

/// Checks records one after the other: bytes, tree, time, threads. Holds a bounded memory.
struct RecordChecker {
  /// Thread heads remembered; others are read again from the log. 40 bytes each.
  private static let rememberedStreams = 1 << 15
  private static let rememberedOthers = 1 << 12

  private let checksThreads: Bool
  private(set) var frontier: Frontier
  private(set) var counts = RecordCounts()
  var findings: Findings
  private var lastTime: Int64
  private var heads: InlineArray<4, RememberedHeads>

  /// - Parameter frontier: the tree before the first record that will be checked.
  init(frontier: Frontier, lastTime: Int64, checksThreads: Bool, findingLimit: Int) {
    self.frontier = frontier
    self.lastTime = lastTime
    self.checksThreads = checksThreads
    findings = Findings(limit: findingLimit)
    let others = RememberedHeads(count: checksThreads ? Self.rememberedOthers : 1)
    let streams = RememberedHeads(count: checksThreads ? Self.rememberedStreams : 1)
    heads = [streams, others, others, others]
  }

  /// Checks the value stored at the position after the last one checked.
  mutating func check(_ value: RawSpan, in snapshot: Snapshot) {
    let position = frontier.size + 1
    let hashCount = 1 + position.trailingZeroBitCount
    let length = max(0, value.byteCount - hashCount * Digest.byteCount)
    let bytes = value.extracting(first: length)
    checkTree(Merkle.leaf(bytes), value, at: position, length)
    do throws(LogError) {
      let record = try RecordView(at: position, in: value)
      if record.bytes.byteCount != length {
        findings.add(position, "the record's length leaves no room for its tree hashes")
      }
      checkTime(record)
      if checksThreads { check(record, in: snapshot) }
    } catch {
      findings.add(error, at: position)
    }
  }

  private mutating func checkTree(
    _ leaf: Digest, _ value: RawSpan, at position: UInt64, _ length: Int
  ) {
    // One bit a level.
    var wrong: UInt64 = 0
    frontier.append(leaf) { level, hash in
      guard let stored = Digest(value, at: length + level * Digest.byteCount), stored == hash else {
        wrong |= 1 << UInt64(level)
        return
      }
    }
    if wrong != 0 { tell(wrong, at: position) }
  }

  private mutating func tell(_ wrong: UInt64, at position: UInt64) {
    for level in 0..<64 where wrong >> UInt64(level) & 1 == 1 {
      findings.add(
        position,
        level == 0
          ? "the record's bytes do not have the stored leaf hash"
          : "the tree hash of level \(level) is wrong")
    }
  }

  private mutating func checkTime(_ record: RecordView) {
    let time = record.recordedAt.microsecondsSince1970
    if time < lastTime { findings.add(record.position, "recorded before the record before it") }
    lastTime = max(time, lastTime)
  }

  // MARK: What the fields must be

  private mutating func check(_ record: RecordView, in snapshot: Snapshot) {
    let position = record.position
    if !record.isPlain {
      for what in record.malformations { findings.add(position, what) }
    }
    if record.hasRequestID { counts.requested += 1 }
    if record.hasObjects {
      counts.brought += UInt64(record.objectCount)
      counts.erased += UInt64(record.erasedObjects.count)
    }
    checkReferences(record, in: snapshot)
    let id = record.id
    if let own = snapshot.logID.position(of: id) {
      if own != position { findings.add(position, "the event id belongs to position \(own)") }
    } else {
      counts.chosenIDs += 1
    }
    let stream = record.bytes(of: .stream)
    checkThread(.stream, stream, record, in: snapshot)
    checkThread(.category, categoryPart(of: stream), record, in: snapshot)
    checkThread(.type, record.bytes(of: .type), record, in: snapshot)
    let correlation = record.bytes(of: .correlation)
    if correlation.byteCount > 0 {
      counts.correlated += 1
      checkThread(.correlation, correlation, record, in: snapshot)
    } else if record.thread(.correlation) != ThreadPlace(ordinal: 0, previous: 0, jump: 0) {
      findings.add(position, "on a correlation thread without a correlation")
    }
  }

  @inline(__always)
  private mutating func checkThread(
    _ kind: ThreadKind, _ name: RawSpan, _ record: RecordView, in snapshot: Snapshot
  ) {
    let hash = heads[kind.rawValue].hash(name)
    let place = record.thread(kind)
    if !heads[kind.rawValue].advance(hash, to: place, at: record.position) {
      lookUp(kind, name, hash, record, in: snapshot)
    }
  }

  /// Checks a place that cannot be judged from memory alone, or is wrong.
  @inline(never)
  private mutating func lookUp(
    _ kind: ThreadKind, _ name: RawSpan, _ hash: UInt64, _ record: RecordView,
    in snapshot: Snapshot
  ) {
    let position = record.position
    let place = record.thread(kind)
    do throws(LogError) {
      // A jump that leads to the beginning, or deeper than is remembered.
      if var state = heads[kind.rawValue][hash],
        try advance(&state, to: place, kind, at: position, in: snapshot)
      {
        heads[kind.rawValue].remember(state, hash)
        return
      }
      // A name not met before, or lately; or something is wrong.
      if kind != .category { try checkName(name, kind, at: position) }
      var state = try before(place, kind, record, in: snapshot)
      guard try advance(&state, to: place, kind, at: position, in: snapshot) else {
        throw .corrupt(
          position: position, "the \(kind) thread does not continue from its last record")
      }
      heads[kind.rawValue].remember(state, hash)
    } catch {
      heads[kind.rawValue].forget(hash)
      findings.add(error, at: position)
    }
  }

  /// Puts the record at the head of the thread, if that is its place.
  private func advance(
    _ state: inout ThreadState, to place: ThreadPlace, _ kind: ThreadKind, at position: UInt64,
    in snapshot: Snapshot
  ) throws(LogError) -> Bool {
    let expected = try snapshot.next(kind, state)
    guard place == expected else { return false }
    state.advance(to: place, at: UInt32(truncatingIfNeeded: position))
    return true
  }

  private func checkName(
    _ name: RawSpan, _ kind: ThreadKind, at position: UInt64
  ) throws(LogError) {
    if let what = name.nameMalformation {
      throw .corrupt(position: position, "the \(kind) \(what)")
    }
  }

  /// The state of a thread before a record on it, from the record it says comes before.
  private func before(
    _ place: ThreadPlace, _ kind: ThreadKind, _ record: RecordView, in snapshot: Snapshot
  ) throws(LogError) -> ThreadState {
    if place.previous == 0 { return ThreadState(.empty) }
    guard UInt64(place.previous) < record.position else {
      throw .corrupt(position: record.position, "the \(kind) thread goes forward")
    }
    let previous = try snapshot.record(at: UInt64(place.previous))
    guard previous.name(of: kind).equals(record.name(of: kind)) else {
      throw .corrupt(position: record.position, "the \(kind) thread leads to another name")
    }
    let before = previous.thread(kind)
    guard before.previous < place.previous, before.jump < place.previous, before.ordinal > 0
    else {
      throw .corrupt(position: UInt64(place.previous), "the \(kind) thread goes forward")
    }
    return ThreadState(
      ThreadHead(ordinal: before.ordinal, position: place.previous, jump: before.jump))
  }
}

extension RecordView {
  /// Whether the fields, taken by themselves, are what nearly all are: nothing about them can be
  /// wrong then. Otherwise ``malformations`` says what is, if anything.
  var isPlain: Bool {
    guard bytes.bigEndian(at: Layout.Record.flags, as: UInt8.self) == 0,
      bytes.bigEndian(at: Layout.Record.objectCount, as: UInt16.self) == 0, schemaVersion > 0,
      !hasObjects
    else { return false }
    if let causation, causation >= position { return false }
    let day = bytes.bigEndian(at: Layout.Record.occurredOn, as: Int32.self)
    if day != Layout.Record.noDate, CivilDate(daysSince1970: day) == nil { return false }
    // From the request id to the last string, the correlation among them.
    var start = Layout.Record.strings
    var end = start
    for string in 0..<Layout.Record.stringCount {
      let byteCount = length(of: string)
      if byteCount > Limits.nameByteCount { return false }
      if string == RecordString.requestID.rawValue { start = end }
      end += byteCount
    }
    return bytes.extracting(start..<end).isPlainText
  }

  /// What about the fields, taken by themselves, cannot be.
  var malformations: [String] {
    var found: [String] = []
    if bytes.bigEndian(at: Layout.Record.flags, as: UInt8.self) != 0 { found.append("flags set") }
    if !hasObjects, bytes.bigEndian(at: Layout.Record.objectCount, as: UInt16.self) != 0 {
      found.append("reserved bytes are not zero")
    }
    if schemaVersion == 0 { found.append("schema version 0") }
    if let causation, causation >= position { found.append("caused by a later event") }
    let day = bytes.bigEndian(at: Layout.Record.occurredOn, as: Int32.self)
    if day != Layout.Record.noDate, CivilDate(daysSince1970: day) == nil {
      found.append("occurred on no day of the calendar")
    }
    // The names of threads are looked at when they are first met.
    for string in [RecordString.requestID, .actor, .office, .onBehalfOf] {
      let bytes = bytes(of: string)
      if bytes.byteCount > 0, let what = bytes.nameMalformation {
        found.append("the \(string) \(what)")
      }
    }
    return found + objectMalformations
  }
}

extension RawSpan {
  /// What keeps the bytes from being a name; nil when nothing does.
  fileprivate var nameMalformation: String? {
    if byteCount == 0 { return "is empty" }
    if byteCount > Limits.nameByteCount { return "is too long" }
    return isNameText ? nil : "is not UTF-8, or holds a NUL"
  }
}

extension RawSpan {
  /// Whether the bytes are ASCII without NULs, looked at eight at a time.
  fileprivate var isPlainText: Bool {
    withUnsafeBytes { bytes in
      let ones: UInt64 = 0x0101_0101_0101_0101
      var offset = 0
      // The high bit of a byte is set where it is not ASCII, and where it, or one before it, is 0.
      var found: UInt64 = 0
      while offset + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        found |= (word &- ones) | word
        offset += 8
      }
      while offset < bytes.count {
        found |= UInt64(bytes[offset] &- 1 | bytes[offset])
        offset += 1
      }
      return found & (ones << 7) == 0
    }
  }

  /// Whether the bytes are UTF-8 without NULs.
  fileprivate var isNameText: Bool {
    if isPlainText { return true }
    return withUnsafeBytes { bytes in
      !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
    }
  }
}
