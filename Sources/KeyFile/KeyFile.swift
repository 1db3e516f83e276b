package import Cryptography

/// A file of keys, 32 random bytes each, in numbered slots that can be erased where they stand.
///
/// Reading may be done by any thread and process. Writing (``make(from:)``, ``erase(_:)``) may only
/// be done by whoever holds the writer's lock of the log the keys belong to; what is written is on
/// the disk when the call returns. Which slots there are is for the log to say: bytes in the file
/// are no evidence that they ever reached the disk.
package final class KeyFile: Sendable {
  /// Slots made at a time: whole blocks, few enough for a process that needs one.
  package static let batchSlotCount: UInt64 = 256

  let medium: any Medium
  let slots: SlotBytes

  init(medium: any Medium, logID: [UInt8]) {
    precondition(logID.count == Format.logIDByteCount)
    self.medium = medium
    slots = SlotBytes(logID: logID)
  }

  /// Opens the keys of a log; nil when there is no file.
  ///
  /// - Throws: `damaged`, `ofAnotherLog`, `system`.
  package static func open(
    _ path: String, logID: [UInt8], isReadOnly: Bool
  ) throws(KeyFileError) -> KeyFile? {
    guard let medium = try FileMedium.open(path, isReadOnly: isReadOnly) else { return nil }
    let file = KeyFile(medium: medium, logID: logID)
    try file.checkHeader()
    return file
  }

  /// Makes the file of a log that has no slots yet, or what a killed process left of it anew.
  ///
  /// - Throws: `ofAnotherLog` rather than to write over somebody's keys; `diskFull`, `system`.
  package static func create(_ path: String, logID: [UInt8]) throws(KeyFileError) -> KeyFile {
    let file = KeyFile(medium: try FileMedium.openOrMake(path), logID: logID)
    try file.writeHeader()
    try FileMedium.synchronizeEntry(of: path)
    return file
  }

  // MARK: Header

  /// What the header says, at its beginning.
  private var fields: [UInt8] {
    var bytes = Array(Format.name.utf8) + slots.logID + [UInt8](repeating: 0, count: 8)
    bytes.store(UInt32(Format.blockByteCount), at: Format.Header.blockByteCount)
    bytes.store(UInt32(Format.slotByteCount), at: Format.Header.slotByteCount)
    return bytes
  }

  private var header: [UInt8] {
    var bytes = fields
    bytes += [UInt8](repeating: 0, count: Format.blockByteCount - bytes.count)
    let check = SHA256.hash(Array(bytes[..<Format.Header.check])).bytes
    bytes.replaceSubrange(
      Format.Header.check..., with: check[..<(Format.blockByteCount - Format.Header.check)])
    return bytes
  }

  /// The first bytes of the header as it is stored; fewer where the file ends before.
  private func storedHeader(_ count: Int) throws(KeyFileError) -> [UInt8] {
    var stored = [UInt8](repeating: 0, count: count)
    stored.removeLast(count - (try medium.read(into: &stored, at: 0)))
    return stored
  }

  /// Why a file that does not begin as this one is not to be used.
  private func refusal(of stored: [UInt8]) -> KeyFileError {
    let fields = fields
    if stored.count < fields.count { return .damaged("it ends in its header") }
    return stored.starts(with: Format.name.utf8)
      && stored[Format.Header.blockByteCount...].elementsEqual(
        fields[Format.Header.blockByteCount...])
      ? .ofAnotherLog : .damaged("its header is not one of keys")
  }

  /// Refuses another file. Not a header that is damaged elsewhere: every slot has a check of its own.
  func checkHeader() throws(KeyFileError) {
    let fields = fields
    let stored = try storedHeader(fields.count)
    if stored != fields { throw refusal(of: stored) }
  }

  /// Whether the header is whole to the last byte.
  package func isHeaderWhole() throws(KeyFileError) -> Bool {
    try storedHeader(Format.blockByteCount) == header
  }

  /// Writes the header and an idle journal; what a journal says is carried out first, for a newer
  /// log that may be put back. Whatever else the file holds is not written over.
  func writeHeader() throws(KeyFileError) {
    let fields = fields
    let stored = try storedHeader(fields.count)
    // A disk tears no block inside of its first bytes: they were written, or are zeros.
    if stored != fields, stored.contains(where: { $0 != 0 }) { throw refusal(of: stored) }
    try medium.write(header, at: 0)
    try finishJournal()
  }

  // MARK: Slots

  /// What a slot holds.
  package func state(of slot: UInt64) throws(KeyFileError) -> SlotState {
    var bytes = [UInt8](repeating: 0, count: Format.slotByteCount)
    defer { wipe(&bytes) }
    return try read(slot, into: &bytes)
  }

  /// The key in a slot; nil when none lives there.
  package func key(in slot: UInt64) throws(KeyFileError) -> SecretKey? {
    var bytes = [UInt8](repeating: 0, count: Format.slotByteCount)
    defer { wipe(&bytes) }
    guard try read(slot, into: &bytes) == .living else { return nil }
    return SecretKey(bytes.span.bytes, at: Format.Slot.key)
  }

  private func read(_ slot: UInt64, into bytes: inout [UInt8]) throws(KeyFileError) -> SlotState {
    // Beyond what a file can hold there is nothing.
    guard slot < 1 << 56 else { return .unfit }
    guard try medium.read(into: &bytes, at: Format.offset(ofSlot: slot)) == bytes.count else {
      return .unfit
    }
    return slots.state(of: bytes, at: 0, number: slot)
  }
}
