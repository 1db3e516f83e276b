package import CivilTime
package import Cryptography
internal import KeyFile
internal import LMDB

extension EventLog {
  /// Seals a text or a file and puts it aside for an event to bring; what the event names it by.
  ///
  /// On disk when this returns. Killed before, it leaves sealed parts that nothing names and the next
  /// put discards. Others write between its transactions, the longest of which holds 4 MiB.
  ///
  /// The time is the machine's: what is put aside is no part of the record.
  ///
  /// - Throws: `limitExceeded` for what is larger than ``Limits/stagedByteCount``, or when as much is
  ///   put aside already as may be; `diskFull`, `storage`.
  package func put(
    _ bytes: [UInt8], _ kind: ObjectKind, at now: Instant
  ) throws(LogError) -> Digest {
    guard bytes.count <= Limits.stagedByteCount else {
      throw .limitExceeded("bytes of an object that is put aside")
    }
    _ = try discardStaged(at: now)
    var padded = ObjectSeal.padded(bytes)
    defer { wipe(&padded) }
    let begun = StagedRow(
      suite: ObjectSeal.suite, kind: kind.rawValue, size: UInt32(padded.count), slot: 0,
      putAt: now.microsecondsSince1970)
    let row = try write { transaction throws(LogError) in try transaction.beginPut(begun) }
    let file = try keys.opened()
    guard let key = try keeping({ () throws(KeyFileError) in try file.key(in: row.slot) }) else {
      throw .storage("keys: the slot \(row.slot) holds no key")
    }
    let commitment = ObjectSeal.commitment(
      to: padded, kind: kind.rawValue, logID: logID, key: key)
    let cipherKey = ObjectSeal.cipherKey(commitment, key: key)
    var next = 0
    while next < Parts.count(of: padded.count) {
      let end = min(next + Limits.stagedPartCount, Parts.count(of: padded.count))
      try write { transaction throws(LogError) in
        try transaction.putParts(next..<end, of: padded, row, cipherKey)
      }
      next = end
    }
    try write { transaction throws(LogError) in
      try transaction.endPut(row, commitment)
    }
    return commitment
  }

  /// Discards what was put aside more than seven days ago, and what a killed process left of putting
  /// it; how many of both. Their keys are destroyed.
  package func discardStaged(at now: Instant) throws(LogError) -> Int {
    var count = 0
    while true {
      let found = try read { snapshot throws(LogError) in try snapshot.staleStaged(now) }
      if found.isEmpty { return count }
      count += try write { transaction throws(LogError) in try transaction.discard(found) }
    }
  }
}

/// A row of what was put aside and its key.
struct StaleRow {
  let key: [UInt8]
  let slot: UInt64
}

extension Snapshot {
  /// Some of what is to be discarded; the rows, by their keys.
  fileprivate final func staleStaged(_ now: Instant) throws(LogError) -> [StaleRow] {
    let time = now.microsecondsSince1970
    var stale: [StaleRow] = []
    try forEachStaged { commitment, row throws(LogError) in
      if time - row.putAt > Limits.stagedMicroseconds, stale.count < Limits.discardCount {
        stale.append(StaleRow(key: PartKey.staged(commitment), slot: row.slot))
      }
    }
    try forEachBegun { row throws(LogError) in
      if time - row.putAt > Limits.begunMicroseconds, stale.count < Limits.discardCount {
        stale.append(StaleRow(key: PartKey.begun(row.slot), slot: row.slot))
      }
    }
    return stale
  }
}

extension Transaction {
  fileprivate func beginPut(_ begun: StagedRow) throws(LogError) -> StagedRow {
    var sum = Int(begun.size)
    try forEachStaged { _, row throws(LogError) in sum += Int(row.size) }
    try forEachBegun { row throws(LogError) in sum += Int(row.size) }
    guard sum <= Limits.stagedSumByteCount else {
      throw .limitExceeded("bytes put aside and not brought by an event")
    }
    var slots = try SlotTaker(self)
    let slot = try slots.take(keys).slot
    try slots.store(in: self)
    let row = StagedRow(
      suite: begun.suite, kind: begun.kind, size: begun.size, slot: slot, putAt: begun.putAt)
    try put(row.stored, for: PartKey.begun(slot))
    return row
  }

  fileprivate func putParts(
    _ numbers: Range<Int>, of padded: [UInt8], _ row: StagedRow, _ key: borrowing SecretKey
  ) throws(LogError) {
    try checkBegun(row)
    for number in numbers {
      let range = Parts.range(number, of: padded.count)
      let sealed: [UInt8]
      do throws(CryptographyError) {
        sealed = try AESGCM.seal(
          padded.span.bytes.extracting(range), part: UInt32(number), key: key)
      } catch {
        throw .storage("an object could not be sealed: \(error)")
      }
      try put(sealed, for: PartKey.part(UInt32(number), of: row.slot))
    }
  }

  fileprivate func endPut(_ row: StagedRow, _ commitment: Digest) throws(LogError) {
    try checkBegun(row)
    try put(row.stored, for: PartKey.staged(commitment))
    try removePart(PartKey.begun(row.slot))
  }

  /// A process that was stopped for a day finds its parts discarded.
  private func checkBegun(_ row: StagedRow) throws(LogError) {
    let key = PartKey.begun(row.slot)
    guard try ownValue(of: key.span.bytes, in: tables.parts) != nil else {
      throw .storage("what was being put aside was discarded meanwhile; put it again")
    }
  }

  fileprivate func discard(_ stale: [StaleRow]) throws(LogError) -> Int {
    var count = 0
    var pending = try ownValue(of: Layout.MetaKey.erasing.bytes, in: tables.meta)?.array ?? []
    for row in stale {
      // An event may have brought it meanwhile.
      guard try ownValue(of: row.key.span.bytes, in: tables.parts) != nil else { continue }
      try removePart(row.key)
      try removeParts(of: row.slot)
      pending += row.slot.bigEndianBytes + UInt64(0).bigEndianBytes
      count += 1
    }
    if count == 0 { return 0 }
    try putMeta(pending, for: Layout.MetaKey.erasing)
    hasErased = true
    return count
  }

  /// Takes away all that is put aside, and leaves its keys alone: they were left behind already.
  func forgetStaged() throws(LogError) {
    var rows: [StaleRow] = []
    try forEachStaged { commitment, row throws(LogError) in
      rows.append(StaleRow(key: PartKey.staged(commitment), slot: row.slot))
    }
    try forEachBegun { row throws(LogError) in
      rows.append(StaleRow(key: PartKey.begun(row.slot), slot: row.slot))
    }
    for row in rows {
      try removePart(row.key)
      try removeParts(of: row.slot)
    }
  }

  /// Takes away the sealed parts in a slot.
  func removeParts(of slot: UInt64) throws(LogError) {
    var keys: [[UInt8]] = []
    try scan(tables.parts, from: PartKey.parts(of: slot), to: PartKey.parts(of: slot + 1)) {
      key, _ throws(LogError) in
      keys.append(key.array)
      return true
    }
    for key in keys { try removePart(key) }
  }

  func removePart(_ key: [UInt8]) throws(LogError) {
    let parts = tables.parts
    try change { writes throws(StoreError) in
      _ = try writes.delete(key.span.bytes, in: parts)
    }
  }

  private func put(_ value: [UInt8], for key: [UInt8]) throws(LogError) {
    let parts = tables.parts
    try change { writes throws(StoreError) in
      try writes.put(value.span.bytes, for: key.span.bytes, in: parts)
    }
  }
}
