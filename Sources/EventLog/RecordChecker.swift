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
    var wrong: [Int] = []
    frontier.append(leaf) { level, hash in
      if Digest(value, at: length + level * Digest.byteCount) != hash { wrong.append(level) }
    }
    for level in wrong {
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
    for what in record.malformations { findings.add(position, what) }
    if record.bytes(of: .requestID).byteCount > 0 { counts.requested += 1 }
    let id = record.id
    if let own = snapshot.logID.position(of: id) {
      if own != position { findings.add(position, "the event id belongs to position \(own)") }
    } else {
      counts.chosenIDs += 1
    }
    for kind in ThreadKind.allCases {
      if kind == .correlation {
        if record.bytes(of: .correlation).byteCount == 0 {
          if record.thread(kind) != ThreadPlace(ordinal: 0, previous: 0, jump: 0) {
            findings.add(position, "on a correlation thread without a correlation")
          }
          continue
        }
        counts.correlated += 1
      }
      checkThread(kind, record, in: snapshot)
    }
  }

  private mutating func checkThread(
    _ kind: ThreadKind, _ record: RecordView, in snapshot: Snapshot
  ) {
    let position = record.position
    let place = record.thread(kind)
    let name = record.name(of: kind)
    let hash = heads[kind.rawValue].hash(name)
    do throws(LogError) {
      if var state = heads[kind.rawValue][hash],
        try advance(&state, to: place, kind, at: position, in: snapshot)
      {
        heads[kind.rawValue][hash] = state
        return
      }
      // A name not met before, or lately; or something is wrong.
      if kind != .category { try checkName(name, kind, at: position) }
      var state = try before(place, kind, record, in: snapshot)
      guard try advance(&state, to: place, kind, at: position, in: snapshot) else {
        throw .corrupt(
          position: position, "the \(kind) thread does not continue from its last record")
      }
      heads[kind.rawValue][hash] = state
    } catch {
      heads[kind.rawValue][hash] = nil
      findings.add(error, at: position)
    }
  }

  /// Puts the record at the head of the thread, if that is its place.
  private func advance(
    _ state: inout ThreadState, to place: ThreadPlace, _ kind: ThreadKind, at position: UInt64,
    in snapshot: Snapshot
  ) throws(LogError) -> Bool {
    let expected = try state.next { jump throws(LogError) in
      try snapshot.record(at: UInt64(jump)).thread(kind).jump
    }
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
  /// What about the fields, taken by themselves, cannot be.
  var malformations: [String] {
    var found: [String] = []
    if bytes.bigEndian(at: Layout.Record.flags, as: UInt8.self) != 0 { found.append("flags set") }
    if bytes.bigEndian(at: Layout.Record.reserved, as: UInt16.self) != 0 {
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
    return found
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
  /// Whether the bytes are UTF-8 without NULs.
  fileprivate var isNameText: Bool {
    var isASCII = true
    for index in 0..<byteCount {
      let byte = bigEndian(at: index, as: UInt8.self)
      if byte == 0 { return false }
      if byte >= 0x80 { isASCII = false }
    }
    if isASCII { return true }
    return withUnsafeBytes { String(validating: $0, as: UTF8.self) != nil }
  }
}
