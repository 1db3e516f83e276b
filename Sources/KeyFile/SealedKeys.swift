package import Cryptography

/// What a file of sealed keys says of itself, in the open; the key that seals it is drawn from it.
package struct SealHeader: Equatable, Sendable {
  package var logID: [UInt8]
  /// Which recovery key opens it.
  package var generation: UInt32
  /// What tells recovery keys of one generation apart, of two ledgers restored from one backup.
  package var card: [UInt8]
  /// The last event of the copy it lies beside.
  package var head: UInt64
  package var slotsMade: UInt64
  /// How many keys are in it.
  package var count: UInt64
  package var salt: [UInt8]

  package static let cardByteCount = 4
  package static let saltByteCount = 32

  package init(
    logID: [UInt8], generation: UInt32, card: [UInt8], head: UInt64, slotsMade: UInt64,
    count: UInt64, salt: [UInt8]
  ) {
    precondition(logID.count == Format.logIDByteCount && card.count == Self.cardByteCount)
    precondition(salt.count == Self.saltByteCount)
    self.logID = logID
    self.generation = generation
    self.card = card
    self.head = head
    self.slotsMade = slotsMade
    self.count = count
    self.salt = salt
  }

  var bytes: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Format.Seal.byteCount)
    bytes.replaceSubrange(0..<Format.Seal.name.utf8.count, with: Array(Format.Seal.name.utf8))
    bytes.replaceSubrange(Format.Seal.logID..<Format.Seal.generation, with: logID)
    bytes.store(generation, at: Format.Seal.generation)
    bytes.replaceSubrange(Format.Seal.card..<Format.Seal.head, with: card)
    bytes.store(head, at: Format.Seal.head)
    bytes.store(slotsMade, at: Format.Seal.slotsMade)
    bytes.store(count, at: Format.Seal.count)
    bytes.replaceSubrange(Format.Seal.salt..<Format.Seal.byteCount, with: salt)
    return bytes
  }

  /// Reads the stored form; nil when it is not one.
  init?(_ stored: [UInt8]) {
    guard stored.count == Format.Seal.byteCount, stored.starts(with: Format.Seal.name.utf8) else {
      return nil
    }
    self.init(
      logID: Array(stored[Format.Seal.logID..<Format.Seal.generation]),
      generation: UInt32(stored.number(at: Format.Seal.generation) >> 32),
      card: Array(stored[Format.Seal.card..<Format.Seal.head]),
      head: stored.number(at: Format.Seal.head),
      slotsMade: stored.number(at: Format.Seal.slotsMade),
      count: stored.number(at: Format.Seal.count),
      salt: Array(stored[Format.Seal.salt..<Format.Seal.byteCount]))
  }

  /// The key of the cipher: of this file and no other, whatever the header was altered to say.
  func cipherKey(_ recoveryKey: borrowing SecretKey) -> SecretKey {
    let name = Array(Format.Seal.keyName.utf8) + bytes
    return SecretKey(HMAC.of(name.span.bytes, [UInt8(1)].span.bytes, key: recoveryKey))
  }
}

/// A key on its way between a file of keys and a sealed one.
package struct SlotKey: ~Copyable {
  package let slot: UInt64
  package let key: SecretKey
}

/// Writes keys sealed under a recovery key into a new file.
package final class SealWriter {
  private let medium: FileMedium
  private let cipherKey: SecretKey
  private var part: [UInt8] = []
  private var partCount: UInt32 = 0
  private var offset = Format.Seal.byteCount
  private var missing: UInt64

  /// - Throws: `diskFull`, `system`, also when there is such a file already.
  package init(
    _ path: String, _ header: SealHeader, recoveryKey: borrowing SecretKey
  ) throws(KeyFileError) {
    medium = try FileMedium.make(path)
    cipherKey = header.cipherKey(recoveryKey)
    missing = header.count
    part.reserveCapacity(Format.Seal.partByteCount)
    try medium.write(header.bytes, at: 0)
  }

  deinit { wipe(&part) }

  package func add(_ key: borrowing SecretKey, in slot: UInt64) throws(KeyFileError) {
    precondition(missing > 0, "more keys than the header says")
    missing -= 1
    key.withBytes { part += $0 }
    part += (0..<8).map { UInt8(truncatingIfNeeded: slot >> UInt64(56 - 8 * $0)) }
    if part.count == Format.Seal.partByteCount { try seal() }
  }

  private func seal() throws(KeyFileError) {
    var keys: [UInt8] = []
    swap(&keys, &part)
    defer { wipe(&keys) }
    let sealed: [UInt8]
    do throws(CryptographyError) {
      sealed = try AESGCM.seal(keys.span.bytes, part: partCount, key: cipherKey)
    } catch {
      throw .damaged("keys could not be sealed: \(error)")
    }
    part.reserveCapacity(Format.Seal.partByteCount)
    partCount += 1
    try medium.write(sealed, at: offset)
    offset += sealed.count
  }

  /// Brings everything to the disk.
  package func finish() throws(KeyFileError) {
    precondition(missing == 0, "fewer keys than the header says")
    if !part.isEmpty { try seal() }
    try medium.synchronize()
  }
}

/// Reads keys from a sealed file, in the order in which they were put there.
package final class SealReader {
  package let header: SealHeader
  private let medium: FileMedium
  private let cipherKey: SecretKey
  private var part: [UInt8] = []
  private var partCount: UInt32 = 0
  private var offset = Format.Seal.byteCount
  private var rest: UInt64

  /// What a sealed file says of itself; nil when there is no such file.
  package static func header(_ path: String) throws(KeyFileError) -> SealHeader? {
    guard let medium = try FileMedium.open(path, isReadOnly: true) else { return nil }
    return try header(medium)
  }

  private static func header(_ medium: FileMedium) throws(KeyFileError) -> SealHeader {
    var stored = [UInt8](repeating: 0, count: Format.Seal.byteCount)
    guard try medium.read(into: &stored, at: 0) == stored.count, let header = SealHeader(stored)
    else { throw .damaged("keys.sealed: its header is not one of sealed keys") }
    return header
  }

  /// Opens a sealed file; nil when there is none.
  ///
  /// - Throws: `ofAnotherLog`, `damaged`, `system`. A wrong key shows with the first part.
  package init?(
    _ path: String, logID: [UInt8], recoveryKey: borrowing SecretKey
  ) throws(KeyFileError) {
    guard let medium = try FileMedium.open(path, isReadOnly: true) else { return nil }
    let header = try Self.header(medium)
    if header.logID != logID { throw .ofAnotherLog }
    self.medium = medium
    self.header = header
    cipherKey = header.cipherKey(recoveryKey)
    rest = header.count
  }

  deinit { wipe(&part) }

  /// The next key; nil behind the last.
  ///
  /// - Throws: `damaged`, for the whole part, when a byte of it or of the header was altered, or the
  ///   key is another.
  package func next() throws(KeyFileError) -> SlotKey? {
    if part.isEmpty {
      if rest == 0 { return nil }
      try readPart()
    }
    let start = part.count - Format.Seal.entryByteCount
    let slot = part.number(at: start + SecretKey.byteCount)
    var bytes = Array(part[start...])
    defer { wipe(&bytes) }
    guard let key = SecretKey(bytes.span.bytes) else { return nil }
    for index in start..<part.count { part[index] = 0 }
    part.removeLast(Format.Seal.entryByteCount)
    return SlotKey(slot: slot, key: key)
  }

  /// The part's keys, the last one first, so that each can be taken from the end.
  private func readPart() throws(KeyFileError) {
    let count = Int(min(rest, UInt64(Format.Seal.partKeyCount))) * Format.Seal.entryByteCount
    var sealed = [UInt8](repeating: 0, count: count + AESGCM.tagByteCount)
    let read = try medium.read(into: &sealed, at: offset)
    let opened: [UInt8]?
    do throws(CryptographyError) {
      opened =
        read == sealed.count
        ? try AESGCM.open(sealed.span.bytes, part: partCount, key: cipherKey) : nil
    } catch {
      throw .damaged("keys.sealed could not be opened: \(error)")
    }
    guard var opened else {
      throw .damaged("keys.sealed was altered, cut short, or sealed under another recovery key")
    }
    defer { wipe(&opened) }
    part.reserveCapacity(count)
    for start in stride(from: count, to: 0, by: -Format.Seal.entryByteCount) {
      part += opened[start - Format.Seal.entryByteCount..<start]
    }
    offset += sealed.count
    rest -= UInt64(count / Format.Seal.entryByteCount)
    partCount += 1
  }
}
