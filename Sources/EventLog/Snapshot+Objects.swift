internal import Cryptography
internal import KeyFile
internal import LMDB

extension Snapshot {
  /// How many objects events have brought; they are numbered from 1. O(1).
  package final func objectCount() throws(LogError) -> UInt64 {
    let reads = try live()
    let objects = tables.objects
    return UInt64(try translating { () throws(StoreError) in try reads.entryCount(of: objects) })
  }

  /// An object, without its content; nil outside of 1 ... ``objectCount()``.
  package final func object(_ number: UInt64) throws(LogError) -> StoredObject? {
    guard try isObject(number) else { return nil }
    let row = try objectRow(number)
    return StoredObject(
      number: number, kind: ObjectKind(rawValue: row.kind), byteCount: Int(row.size),
      broughtBy: row.broughtBy,
      erasedBy: row.erasedBy == 0 ? nil : row.erasedBy)
  }

  /// What an object holds; nil outside of 1 ... ``objectCount()``.
  ///
  /// An erasure under way in another process may show as `unreadable`;
  /// ``EventLog/content(ofObject:)`` looks once more.
  package final func content(ofObject number: UInt64) throws(LogError) -> ObjectContent? {
    guard try isObject(number) else { return nil }
    let row = try objectRow(number)
    if row.erasedBy != 0 { return .erased(by: row.erasedBy) }
    guard let file = try keys.find() else { return .unreadable("the file keys is missing") }
    let slot = row.slot
    guard let key = try keeping({ () throws(KeyFileError) in try file.key(in: slot) }) else {
      return .unreadable("there is no key in its slot \(slot)")
    }
    return try content(ofObject: number, row, key)
  }

  /// What the parts in a slot hold.
  final func content(
    inSlot slot: UInt64, _ mention: ObjectMention
  ) throws(LogError) -> ObjectContent {
    guard let key = try keying({ file throws(KeyFileError) in try file.key(in: slot) }) else {
      return .unreadable("there is no key in its slot \(slot)")
    }
    return ObjectContent(try openParts(in: slot, mention, key))
  }

  /// Opens a content that is sealed in parts.
  private final func openParts(
    in slot: UInt64, _ mention: ObjectMention, _ key: borrowing SecretKey
  ) throws(LogError) -> Result<[UInt8], ObjectSeal.Failure> {
    let cipherKey = ObjectSeal.cipherKey(mention.commitment, key: key)
    var padded: [UInt8] = []
    for number in 0..<UInt32(Parts.count(of: Int(mention.size))) {
      let partKey = PartKey.part(number, of: slot)
      guard let sealed = try ownValue(of: partKey.span.bytes, in: tables.parts) else {
        return .failure(.notWhole)
      }
      guard let part = try ObjectSeal.open(sealed, part: number, cipherKey) else {
        return .failure(.notSealed)
      }
      padded += part
    }
    return ObjectSeal.content(of: padded, mention, logID: logID, key: key)
  }

  /// What a key opens an object to that was not erased.
  final func content(
    ofObject number: UInt64, _ row: borrowing ObjectRow, _ key: borrowing SecretKey
  ) throws(LogError) -> ObjectContent {
    guard let mention = try mention(ofObject: number, broughtBy: row.broughtBy) else {
      return .unreadable("the record at position \(row.broughtBy) does not bring it")
    }
    if row.isInParts { return ObjectContent(try openParts(in: row.slot, mention, key)) }
    return ObjectContent(try ObjectSeal.open(row.sealed, mention, logID: logID, key: key))
  }

  private final func isObject(_ number: UInt64) throws(LogError) -> Bool {
    guard number >= 1 else { return false }
    return number <= (try objectCount())
  }

  /// What the record of an event says of an object that it brought; nil when it brought it not.
  final func mention(
    ofObject number: UInt64, broughtBy position: UInt64
  ) throws(LogError) -> ObjectMention? {
    guard position >= 1, position <= (try head.position) else { return nil }
    let record = try record(at: position)
    guard record.objects.contains(number) else { return nil }
    return record.mention(Int(number - record.objects.lowerBound))
  }

  @_lifetime(borrow self)
  final func objectRow(_ number: UInt64) throws(LogError) -> ObjectRow {
    let reads = try live()
    let value: RawSpan?
    do throws(StoreError) {
      value = try reads.value(at: number, in: tables.objects)
    } catch {
      throw LogError(error)
    }
    guard let value, let row = ObjectRow(value) else {
      throw .corrupt(position: 0, "the row of object \(number) is missing or malformed")
    }
    return _overrideLifetime(row, borrowing: self)
  }

  /// A number in the table `meta`; nil where it is not said.
  final func metaNumber(_ key: String) throws(LogError) -> UInt64? {
    guard let value = try ownValue(of: key.bytes, in: tables.meta) else { return nil }
    guard value.byteCount == 8 else { throw .corrupt(position: 0, "\(key) is not a number") }
    return value.bigEndian(at: 0, as: UInt64.self)
  }

  /// Slots whose keys are decided to be destroyed and may not be yet.
  final func pendingErasures() throws(LogError) -> [PendingErasure] {
    guard let value = try ownValue(of: Layout.MetaKey.erasing.bytes, in: tables.meta) else {
      return []
    }
    guard let list = PendingErasure.list(value) else {
      throw .corrupt(position: 0, "erasing is malformed")
    }
    return list
  }
}

extension ObjectContent {
  fileprivate init(_ opened: Result<[UInt8], ObjectSeal.Failure>) {
    switch opened {
    case .success(let bytes): self = .bytes(bytes)
    case .failure(let failure): self = .unreadable(failure.rawValue)
    }
  }
}

/// A slot whose key is decided to be destroyed, and may not be yet.
struct PendingErasure {
  let slot: UInt64
  /// The position of the event that decided it; 0 for what was put aside and never brought.
  let position: UInt64

  /// Reads the stored form; nil when it is not one.
  static func list(_ value: RawSpan) -> [PendingErasure]? {
    guard value.byteCount % 16 == 0 else { return nil }
    return stride(from: 0, to: value.byteCount, by: 16).map {
      PendingErasure(
        slot: value.bigEndian(at: $0, as: UInt64.self),
        position: value.bigEndian(at: $0 + 8, as: UInt64.self))
    }
  }
}

extension EventLog {
  /// What an object holds; nil for a number that no event has given.
  package func content(ofObject number: UInt64) throws(LogError) -> ObjectContent? {
    let look = { (snapshot: Snapshot) throws(LogError) in
      try snapshot.content(ofObject: number)
    }
    let content = try read(look)
    guard case .unreadable = content else { return content }
    // Its key may have been erased since the snapshot began.
    return try read(look)
  }
}
