internal import LMDB

/// Checks the table `objects` against the records, in one snapshot; opens nothing.
///
/// Each row must lie in the range of the record it names, rows are counted from 1, and there are as
/// many as the records bring: so the ranges meet without gaps, in the order of the log. Erased rows
/// in the same way.
struct ObjectChecker {
  let snapshot: Snapshot
  let counts: RecordCounts
  var findings: Findings
  /// One bit a slot that an object uses, up to the last one used.
  private var used: [UInt64] = []
  private var nextSlot: UInt64 = 0
  private var last: UInt64 = 0
  /// Entries of the table `object-parts` that belong to something.
  private var known = 0

  /// Slots that are believed in: a bit for each is held in memory.
  private static let slotLimit: UInt64 = 1 << 32

  init(snapshot: Snapshot, counts: RecordCounts, findings: Findings) {
    self.snapshot = snapshot
    self.counts = counts
    self.findings = findings
  }

  mutating func check() throws(LogError) {
    try checkSlots()
    var (rows, erased): (UInt64, UInt64) = (0, 0)
    // A copy, because the scan holds its closure's `self`.
    var checker = self
    try snapshot.scan(snapshot.tables.objects) { key, value throws(LogError) in
      rows += 1
      let number = key.byteCount == 8 ? key.bigEndian(at: 0, as: UInt64.self) : 0
      guard number == rows, let row = ObjectRow(value) else {
        checker.findings.add(0, "the row of object \(rows) is missing or malformed")
        return number == rows
      }
      if row.erasedBy != 0 { erased += 1 }
      try checker.check(row, number)
      return true
    }
    self = checker
    try checkStaged()
    if rows != counts.brought {
      findings.add(0, "the log brings \(counts.brought) objects and \(rows) are kept")
    }
    if erased != counts.erased {
      findings.add(0, "the log erases \(counts.erased) objects and \(erased) are erased")
    }
  }

  private mutating func checkSlots() throws(LogError) {
    nextSlot = try snapshot.metaNumber(Layout.MetaKey.nextSlot) ?? 0
    let made = try snapshot.metaNumber(Layout.MetaKey.slotsMade) ?? 0
    if nextSlot > made || made > Self.slotLimit {
      findings.add(0, "slot \(nextSlot) of \(made) is the next")
      nextSlot = 0
    }
    if let slot = try snapshot.metaNumber(Layout.MetaKey.requestKey) {
      checkSlot(slot, "the key of requests", 0)
    }
  }

  private mutating func check(_ row: borrowing ObjectRow, _ number: UInt64) throws(LogError) {
    let position = row.broughtBy
    guard let mention = try snapshot.mention(ofObject: number, broughtBy: position) else {
      findings.add(position, "it does not bring object \(number), whose row says so")
      return
    }
    if position < last { findings.add(position, "object \(number) comes before the one before") }
    last = max(last, position)
    if row.kind != mention.kind || row.suite != mention.suite || row.size != mention.size
      || row.reserved != 0
    {
      findings.add(position, "the row of object \(number) is not what the record says of it")
    }
    let sealed = Int(mention.size) + 16
    if row.isInParts {
      try checkParts(in: row.slot, Int(mention.size), "object \(number)", position)
    } else if row.erasedBy == 0, row.sealed.byteCount != sealed {
      findings.add(position, "object \(number) has \(row.sealed.byteCount) bytes of \(sealed)")
    }
    if row.erasedBy != 0, !(try isErased(number, by: row.erasedBy, after: position)) {
      findings.add(row.erasedBy, "it does not erase object \(number), whose row says so")
    }
    checkSlot(row.slot, "object \(number)", position)
  }

  /// Each part is there, with as many bytes as it has sealed.
  private mutating func checkParts(
    in slot: UInt64, _ size: Int, _ name: String, _ position: UInt64
  ) throws(LogError) {
    for number in 0..<Parts.count(of: size) {
      let key = PartKey.part(UInt32(number), of: slot)
      let wanted = Parts.range(number, of: size).count + 16
      guard let count = try snapshot.partByteCount(key) else {
        findings.add(position, "\(name) lacks its part \(number)")
        return
      }
      known += 1
      if count != wanted {
        findings.add(position, "\(name) has \(count) bytes of \(wanted) in its part \(number)")
      }
    }
  }

  /// What is put aside has slots of its own, and every part belongs to something.
  private mutating func checkStaged() throws(LogError) {
    var checker = self
    try snapshot.forEachStaged { commitment, row throws(LogError) in
      checker.known += 1
      checker.checkSlot(row.slot, "what is put aside", 0)
      try checker.checkParts(in: row.slot, Int(row.size), "what is put aside", 0)
    }
    try snapshot.forEachBegun { row throws(LogError) in
      checker.known += 1
      checker.checkSlot(row.slot, "what is being put aside", 0)
      let low = PartKey.parts(of: row.slot)
      try snapshot.scan(snapshot.tables.parts, from: low, to: PartKey.parts(of: row.slot + 1)) {
        _, _ throws(LogError) in
        checker.known += 1
        return true
      }
    }
    self = checker
    let parts = snapshot.tables.parts
    let reads = try snapshot.live()
    let count = try translating { () throws(StoreError) in try reads.entryCount(of: parts) }
    if count != known {
      findings.add(0, "object-parts holds \(count) entries of which \(known) belong to something")
    }
  }

  private func isErased(
    _ number: UInt64, by position: UInt64, after brought: UInt64
  ) throws(LogError) -> Bool {
    guard position > brought, position <= (try snapshot.head.position) else { return false }
    return try snapshot.record(at: position).erasedObjects.contains(number)
  }

  private mutating func checkSlot(_ slot: UInt64, _ name: String, _ position: UInt64) {
    guard slot < nextSlot else {
      findings.add(position, "\(name) is in slot \(slot), which was not given")
      return
    }
    let (word, bit) = (Int(slot / 64), UInt64(1) << (slot % 64))
    if used.count <= word {
      used += [UInt64](repeating: 0, count: max(word + 1, 2 * used.count) - used.count)
    }
    if used[word] & bit != 0 { findings.add(position, "\(name) shares slot \(slot)") }
    used[word] |= bit
  }
}

extension Snapshot {
  /// Bytes of a sealed part; nil when it is not there.
  fileprivate final func partByteCount(_ key: [UInt8]) throws(LogError) -> Int? {
    try ownValue(of: key.span.bytes, in: tables.parts)?.byteCount
  }
}
