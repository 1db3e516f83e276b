internal import Cryptography

/// Blocks as they shall be, written down before they are written where they belong.
struct Journal {
  let blocks: [UInt64]
  /// Head and images, as they are stored.
  private(set) var bytes: [UInt8]

  init(blocks: [UInt64], images: [UInt8]) {
    precondition(images.count == blocks.count * Format.blockByteCount)
    var head = [UInt8](repeating: 0, count: Format.blockByteCount)
    head.store(UInt32(blocks.count), at: Format.Journal.count)
    for (index, block) in blocks.enumerated() {
      head.store(block, at: Format.Journal.blocks + 8 * index)
    }
    let check = Self.check(of: head.span.bytes, images.span.bytes)
    head.replaceSubrange(Format.Journal.check..., with: check.bytes)
    self.blocks = blocks
    bytes = head + images
  }

  /// Reads the stored form; nil when it is idle, torn, or a mixture of two.
  init?(_ stored: [UInt8]) {
    guard stored.count >= Format.blockByteCount else { return nil }
    let count = Int(stored.number(at: Format.Journal.count) >> 32)
    let end = Format.blockByteCount * (1 + count)
    guard (1...Format.Journal.blockCount).contains(count), stored.count >= end else { return nil }
    let span = stored.span.bytes
    let check = Self.check(of: span, span.extracting(Format.blockByteCount..<end))
    guard stored[Format.Journal.check..<Format.blockByteCount].elementsEqual(check.bytes) else {
      return nil
    }
    blocks = (0..<count).map { stored.number(at: Format.Journal.blocks + 8 * $0) }
    bytes = Array(stored[..<end])
  }

  /// The image of the block at an index.
  func image(_ index: Int) -> ArraySlice<UInt8> {
    let start = Format.blockByteCount * (1 + index)
    return bytes[start..<start + Format.blockByteCount]
  }

  mutating func wipe() { Cryptography.wipe(&bytes) }

  private static func check(of head: RawSpan, _ images: RawSpan) -> Digest {
    var stream = SHA256.Stream()
    stream.update(head.extracting(first: Format.Journal.check))
    stream.update(images)
    return stream.digest()
  }
}

extension KeyFile {
  private static let idleJournal = [UInt8](
    repeating: 0, count: Format.Journal.end - Format.Journal.head)

  /// The journal's bytes; fewer where the file ends in it.
  private func journalBytes() throws(KeyFileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Format.Journal.end - Format.Journal.head)
    let count = try medium.read(into: &bytes, at: Format.Journal.head)
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// The journal of an erasure that has not ended; nil when there is none that fits.
  ///
  /// One that cannot be read was torn while it was written, so that its blocks were not touched.
  func storedJournal() -> Journal? {
    do throws(KeyFileError) {
      var bytes = try journalBytes()
      defer { wipe(&bytes) }
      return Journal(bytes)
    } catch {
      return nil
    }
  }

  /// Whether the journal is all zero, so that it keeps no key alive.
  package func isJournalIdle() throws(KeyFileError) -> Bool {
    do throws(KeyFileError) {
      var bytes = try journalBytes()
      defer { wipe(&bytes) }
      return bytes == Self.idleJournal
    } catch {
      // Torn; whoever may write makes it anew.
      return false
    }
  }

  /// Writes the images where they belong, and brings them to the disk.
  func replay(_ journal: Journal) throws(KeyFileError) {
    for (index, block) in journal.blocks.enumerated() {
      var image = Array(journal.image(index))
      defer { wipe(&image) }
      try medium.write(image, at: Format.offset(ofBlock: block))
    }
    try medium.synchronize()
  }

  func clearJournal() throws(KeyFileError) {
    try medium.write(Self.idleJournal, at: Format.Journal.head)
    try medium.synchronize()
  }

  /// Carries out what the journal says, if it fits, and clears it.
  func finishJournal() throws(KeyFileError) {
    if let journal = storedJournal() { try replay(journal) }
    try clearJournal()
  }
}
