/// Where everything lies in the file; `docs/log-format.md` says the same to strangers.
///
/// All integers are big-endian. What stands here is for ever.
enum Format {
  /// The first 16 bytes of the file.
  static let name = "siteledger-keys1"
  static let logIDByteCount = 16
  /// What is written over as a whole; no disk tears less.
  static let blockByteCount = 4096
  static let slotByteCount = 64
  static let slotsInBlock = blockByteCount / slotByteCount

  /// Offsets in the header, which is the first block.
  enum Header {
    static let logID = 16
    static let blockByteCount = 32
    static let slotByteCount = 36
    /// The first 16 bytes of the SHA-256 of the bytes before.
    static let check = 4080
  }

  /// The journal: a head, and behind it the images of blocks; all zero when there is nothing to do.
  enum Journal {
    static let head = 4096
    static let images = 8192
    static let blockCount = 32
    static let end = images + blockCount * blockByteCount
    // Offsets in the head.
    static let count = 0
    static let blocks = 8
    /// SHA-256 of the head's bytes before and the images.
    static let check = 4064
  }

  /// Where the slots begin.
  static let slots = Journal.end
  /// What a slot's check is made of, before the log's id and the slot's first 48 bytes.
  static let slotCheckName = "siteledger-keys 1 slot"

  /// Offsets in a slot.
  enum Slot {
    static let key = 0
    static let number = 32
    static let state = 40
    static let check = 48
    static let living: UInt64 = 0
    static let erased: UInt64 = 1
  }

  /// A file of sealed keys: its header, and behind it the sealed parts.
  enum Seal {
    static let name = "siteledger-seal1"
    static let logID = 16
    static let generation = 32
    static let card = 36
    static let head = 40
    static let slotsMade = 48
    static let count = 56
    static let salt = 64
    static let byteCount = 96
    /// What the cipher's key is made of, before the header.
    static let keyName = "siteledger seal 1"
    /// A key and its slot.
    static let entryByteCount = 40
    static let partKeyCount = 1024
    static let partByteCount = partKeyCount * entryByteCount
  }

  /// Where a slot's block begins in the file.
  static func offset(ofBlock block: UInt64) -> Int { slots + Int(block) * blockByteCount }

  static func offset(ofSlot slot: UInt64) -> Int { slots + Int(slot) * slotByteCount }

  static func block(of slot: UInt64) -> UInt64 { slot / UInt64(slotsInBlock) }
}
