package import Cryptography

extension KeyFile {
  /// Makes the file of a log that was restored, with as many slots as the log counts. They state that
  /// their keys are gone, when `areErased`, or else nothing, because nobody knows.
  ///
  /// - Throws: `system` when there is such a file, `diskFull`.
  package static func remake(
    _ path: String, logID: [UInt8], slotCount: UInt64, areErased: Bool
  ) throws(KeyFileError) -> KeyFile {
    let file = KeyFile(medium: try FileMedium.make(path), logID: logID)
    try file.writeHeader()
    var first: UInt64 = 0
    while first < slotCount {
      let count = min(batchSlotCount, slotCount - first)
      var bytes = [UInt8](repeating: 0, count: Int(count) * Format.slotByteCount)
      if areErased {
        for index in 0..<Int(count) {
          file.slots.write(
            Format.Slot.erased, number: first + UInt64(index), into: &bytes,
            at: index * Format.slotByteCount)
        }
      }
      try file.medium.write(bytes, at: Format.offset(ofSlot: first))
      first += count
    }
    return file
  }

  /// Puts a key into a slot of a file that is being remade; ``finishRemaking(_:)`` brings it to the
  /// disk.
  package func put(_ key: borrowing SecretKey, into slot: UInt64) throws(KeyFileError) {
    var bytes = [UInt8](repeating: 0, count: Format.slotByteCount)
    defer { wipe(&bytes) }
    key.withBytes { key in
      for index in key.indices { bytes[Format.Slot.key + index] = key[index] }
    }
    slots.write(Format.Slot.living, number: slot, into: &bytes, at: 0)
    try medium.write(bytes, at: Format.offset(ofSlot: slot))
  }

  /// Brings a file that was remade to the disk.
  package func finishRemaking(_ path: String) throws(KeyFileError) {
    try medium.synchronize()
    try FileMedium.synchronizeEntry(of: path)
  }
}
