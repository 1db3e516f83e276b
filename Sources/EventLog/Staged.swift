package import CivilTime
package import Cryptography
internal import LMDB

/// A text or a file that was put aside for an event to bring.
package struct StagedObject: Hashable, Sendable {
  /// What an event names it by; nobody guesses it.
  package let commitment: Digest
  /// Nil for one that this version does not know.
  package let kind: ObjectKind?
  /// Bytes of its padded form.
  package let byteCount: Int
  package let putAt: Instant
}

extension Snapshot {
  /// What was put aside under a commitment; nil when nothing was, or an event brought it since.
  package final func staged(_ commitment: Digest) throws(LogError) -> StagedObject? {
    try stagedRow(commitment).map { StagedObject(commitment, $0) }
  }

  /// Everything that is put aside, in no particular order.
  package final func stagedObjects() throws(LogError) -> [StagedObject] {
    var list: [StagedObject] = []
    try forEachStaged { commitment, row throws(LogError) in
      list.append(StagedObject(commitment, row))
    }
    return list
  }

  /// The content of what is put aside; nil when nothing is.
  package final func content(ofStaged commitment: Digest) throws(LogError) -> ObjectContent? {
    guard let row = try stagedRow(commitment) else { return nil }
    return try content(inSlot: row.slot, row.mention(commitment))
  }

  final func stagedRow(_ commitment: Digest) throws(LogError) -> StagedRow? {
    let key = PartKey.staged(commitment)
    guard let value = try ownValue(of: key.span.bytes, in: tables.parts) else { return nil }
    guard let row = StagedRow(value) else {
      throw .corrupt(position: 0, "a row of what is put aside is malformed")
    }
    return row
  }

  final func forEachStaged(
    _ body: (Digest, StagedRow) throws(LogError) -> Void
  ) throws(LogError) {
    try scan(tables.parts, from: [PartKey.staged], to: [PartKey.staged + 1]) {
      key, value throws(LogError) in
      guard key.byteCount == 33, let commitment = Digest(key, at: 1), let row = StagedRow(value)
      else { throw .corrupt(position: 0, "a row of what is put aside is malformed") }
      try body(commitment, row)
      return true
    }
  }

  final func forEachBegun(_ body: (StagedRow) throws(LogError) -> Void) throws(LogError) {
    try scan(tables.parts, from: [PartKey.begun], to: [PartKey.begun + 1]) {
      key, value throws(LogError) in
      guard key.byteCount == 9, let row = StagedRow(value),
        row.slot == key.bigEndian(at: 1, as: UInt64.self)
      else { throw .corrupt(position: 0, "a row of what is being put aside is malformed") }
      try body(row)
      return true
    }
  }
}

extension StagedObject {
  init(_ commitment: Digest, _ row: StagedRow) {
    self.init(
      commitment: commitment, kind: ObjectKind(rawValue: row.kind), byteCount: Int(row.size),
      putAt: Instant(microsecondsSince1970: row.putAt))
  }
}
