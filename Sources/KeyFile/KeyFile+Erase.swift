internal import Cryptography

extension KeyFile {
  /// Erases slots where they stand: their keys are gone from the file and the disk when it returns.
  ///
  /// Killed or failed anywhere, it is to be called again with the same slots before anything else
  /// is written; until then each other slot of the file keeps its key. It writes also what reads as
  /// erased: after a failed synchronization the operating system shows what the disk never got.
  ///
  /// Three synchronizations, and two more for every 32 blocks beyond the first 32.
  package func erase(_ erased: [UInt64]) throws(KeyFileError) {
    if erased.isEmpty { return }
    // A block that was torn cannot be read before its image is put back.
    if let journal = storedJournal() { try replay(journal) }
    let blocks = Self.blocks(of: erased)
    var start = 0
    while start < blocks.count {
      let end = min(start + Format.Journal.blockCount, blocks.count)
      try eraseRound(blocks[start..<end])
      start = end
    }
    try clearJournal()
    medium.forget()
    for slot in erased where try state(of: slot) != .erased {
      throw .damaged("the slot \(slot) was overwritten and is not erased")
    }
    guard try isJournalIdle() else { throw .damaged("the journal was cleared and is not idle") }
  }

  /// Slots of one block.
  private struct Block {
    let number: UInt64
    var slots: [UInt64]
  }

  private static func blocks(of slots: [UInt64]) -> [Block] {
    var blocks: [Block] = []
    for slot in slots.sorted() {
      let number = Format.block(of: slot)
      if blocks.last?.number == number {
        blocks[blocks.count - 1].slots.append(slot)
      } else {
        blocks.append(Block(number: number, slots: [slot]))
      }
    }
    return blocks
  }

  /// One round: the blocks as they shall be go into the journal, then where they belong.
  private func eraseRound(_ blocks: ArraySlice<Block>) throws(KeyFileError) {
    var images = [UInt8](repeating: 0, count: blocks.count * Format.blockByteCount)
    defer { wipe(&images) }
    for (index, block) in blocks.enumerated() {
      var image = [UInt8](repeating: 0, count: Format.blockByteCount)
      defer { wipe(&image) }
      let count = try medium.read(into: &image, at: Format.offset(ofBlock: block.number))
      guard count == image.count else {
        throw .damaged("it ends before its block \(block.number)")
      }
      for slot in block.slots {
        let offset = Int(slot % UInt64(Format.slotsInBlock)) * Format.slotByteCount
        slots.write(Format.Slot.erased, number: slot, into: &image, at: offset)
      }
      let start = index * Format.blockByteCount
      images.replaceSubrange(start..<start + image.count, with: image)
    }
    var journal = Journal(blocks: blocks.map(\.number), images: images)
    defer { journal.wipe() }
    try medium.write(journal.bytes, at: Format.Journal.head)
    try medium.synchronize()
    try replay(journal)
  }
}
