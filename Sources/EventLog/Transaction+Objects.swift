internal import Cryptography
internal import KeyFile
internal import LMDB

/// What an event brings and erases, sealed and looked up; to be recorded with it.
struct PreparedObjects {
  struct Sealed {
    let mention: ObjectMention
    let slot: UInt64
    /// Ciphertext and tag; nil for what was put aside, whose parts are in their place.
    let bytes: [UInt8]?
  }

  /// The number of the first object brought.
  let first: UInt64
  var brought: [Sealed] = []
  var erases: [UInt64] = []

  /// What stands in the record.
  var section: [UInt8] {
    ObjectSection.encode(first: first, brought.map(\.mention), erases: erases)
  }
}

extension Transaction {
  /// Seals and looks up the objects of an append, event by event, before anything is recorded; empty
  /// when it has none.
  ///
  /// A refusal behind it leaves slots taken and nothing more; they are given to nobody then.
  func prepareObjects(_ append: Append) throws(LogError) -> [PreparedObjects?] {
    guard append.concernsObjects else { return [] }
    let known = try objectCount()
    var next = known + 1
    var erased: Set<UInt64> = []
    for write in append.writes {
      for event in write.events {
        for number in event.objects?.erases ?? [] {
          guard number >= 1, number <= known else {
            throw .invalidRequest("there is no object \(number) to erase")
          }
          guard try objectRow(number).erasedBy == 0, erased.insert(number).inserted else {
            throw .invalidRequest("the object \(number) is erased already")
          }
        }
      }
    }
    var slots = try SlotTaker(self)
    var attached: Set<Digest> = []
    var prepared: [PreparedObjects?] = []
    for write in append.writes {
      for event in write.events {
        guard let objects = event.objects else {
          prepared.append(nil)
          continue
        }
        var one = PreparedObjects(first: next, erases: objects.erases)
        for object in objects.brings {
          switch object {
          case .bytes(let kind, let bytes):
            one.brought.append(try seal(bytes, kind, &slots))
          case .staged(let commitment):
            guard attached.insert(commitment).inserted else {
              throw .invalidRequest("an object that is put aside is brought twice")
            }
            one.brought.append(try attach(commitment))
          }
        }
        next += UInt64(objects.brings.count)
        prepared.append(one)
      }
    }
    try slots.store(in: self)
    return prepared
  }

  private func attach(_ commitment: Digest) throws(LogError) -> PreparedObjects.Sealed {
    guard let row = try stagedRow(commitment) else {
      throw .invalidRequest("nothing is put aside under the commitment that an event names")
    }
    return .init(mention: row.mention(commitment), slot: row.slot, bytes: nil)
  }

  private func seal(
    _ bytes: [UInt8], _ kind: ObjectKind, _ slots: inout SlotTaker
  ) throws(LogError) -> PreparedObjects.Sealed {
    let taken = try slots.take(keys)
    let sealed = try ObjectSeal.seal(bytes, kind, logID: logID, key: taken.key)
    let size = sealed.sealed.count - AESGCM.tagByteCount
    return .init(
      mention: ObjectMention(
        commitment: sealed.commitment, size: UInt32(size), kind: kind.rawValue,
        suite: ObjectSeal.suite), slot: taken.slot, bytes: sealed.sealed)
  }
}

extension Transaction {
  /// Puts the objects that the event at a position brings and erases beside its record.
  func record(_ prepared: PreparedObjects, at position: UInt64) throws(LogError) {
    let objects = tables.objects
    for (index, object) in prepared.brought.enumerated() {
      let row = ObjectRow.encode(
        object.mention, slot: object.slot, broughtBy: position, sealed: object.bytes)
      try change { writes throws(StoreError) in
        try writes.append(row.span.bytes, at: prepared.first + UInt64(index), to: objects)
      }
      if object.bytes == nil { try removePart(PartKey.staged(object.mention.commitment)) }
    }
    if prepared.erases.isEmpty { return }
    var pending = try ownValue(of: Layout.MetaKey.erasing.bytes, in: tables.meta)?.array ?? []
    for number in prepared.erases {
      let row = try objectRow(number)
      let (slot, isInParts, erased) = (row.slot, row.isInParts, row.erased(by: position))
      pending += slot.bigEndianBytes + position.bigEndianBytes
      if isInParts { try removeParts(of: slot) }
      try change { writes throws(StoreError) in
        try writes.put(
          erased.span.bytes, for: number.bigEndianBytes.span.bytes, in: objects)
      }
    }
    if let slot = try turnRecoveryKey() {
      pending += slot.bigEndianBytes + position.bigEndianBytes
    }
    try putMeta(pending, for: Layout.MetaKey.erasing)
    hasErased = true
  }

  func removeMeta(_ key: String) throws(LogError) {
    let meta = tables.meta
    try change { writes throws(StoreError) in _ = try writes.delete(key.bytes, in: meta) }
  }

  func putMeta(_ value: [UInt8], for key: String) throws(LogError) {
    let meta = tables.meta
    try change { writes throws(StoreError) in
      try writes.put(value.span.bytes, for: key.bytes, in: meta)
    }
  }
}
