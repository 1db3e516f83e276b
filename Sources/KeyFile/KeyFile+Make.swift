internal import Cryptography

extension KeyFile {
  /// Makes the slots of a batch, the first of which is `first`, and brings them to the disk.
  ///
  /// For slots that the log does not count yet. A slot that fits already is written again as it is:
  /// if the log's own file is an older one than these keys, the newer one can still be put back.
  ///
  /// - Throws: `damaged` without random bytes; `diskFull`, `system`: nothing may be used then.
  package func make(from first: UInt64) throws(KeyFileError) {
    precondition(first % UInt64(Format.slotsInBlock) == 0)
    // An erasure that an older log knows nothing of must not be carried on over new keys.
    if !(try isJournalIdle()) { try finishJournal() }
    var bytes: [UInt8]
    do throws(CryptographyError) {
      bytes = try Random.bytes(Int(Self.batchSlotCount) * Format.slotByteCount)
    } catch {
      throw .damaged("there are no random bytes for keys: \(error)")
    }
    defer { wipe(&bytes) }
    keepFitting(&bytes, from: first)
    try medium.write(bytes, at: Format.offset(ofSlot: first))
    try medium.synchronize()
  }

  /// How many bytes are there; none where they cannot be read, as they were torn when written.
  private func readable(_ bytes: inout [UInt8], at offset: Int) -> Int {
    do throws(KeyFileError) {
      return try medium.read(into: &bytes, at: offset)
    } catch {
      return 0
    }
  }

  /// Makes slots of random bytes, but for those that the file has already.
  private func keepFitting(_ bytes: inout [UInt8], from first: UInt64) {
    var stored = [UInt8](repeating: 0, count: bytes.count)
    defer { wipe(&stored) }
    let count = readable(&stored, at: Format.offset(ofSlot: first))
    for index in 0..<Int(Self.batchSlotCount) {
      let (offset, number) = (index * Format.slotByteCount, first + UInt64(index))
      let isThere = offset + Format.slotByteCount <= count
      if isThere, slots.state(of: stored, at: offset, number: number) != .unfit {
        let slot = offset..<offset + Format.slotByteCount
        bytes.replaceSubrange(slot, with: stored[slot])
      } else {
        slots.write(Format.Slot.living, number: number, into: &bytes, at: offset)
      }
    }
  }
}
