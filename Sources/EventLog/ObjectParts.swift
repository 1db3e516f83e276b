internal import Cryptography
internal import LMDB

/// The table `object-parts`: the sealed parts of files, and what was put aside for an event to bring.
///
/// The first byte of a key says what it is.
enum PartKey {
  /// Put aside, by commitment.
  static let staged: UInt8 = 0
  /// Being put aside, by slot.
  static let begun: UInt8 = 1
  /// A part, by slot and number.
  static let part: UInt8 = 2

  static func staged(_ commitment: Digest) -> [UInt8] { [staged] + commitment.bytes }

  static func begun(_ slot: UInt64) -> [UInt8] { [begun] + slot.bigEndianBytes }

  static func parts(of slot: UInt64) -> [UInt8] { [part] + slot.bigEndianBytes }

  static func part(_ number: UInt32, of slot: UInt64) -> [UInt8] {
    parts(of: slot) + number.bigEndianBytes
  }
}

/// Contents that are sealed in several parts.
enum Parts {
  /// Bytes of a part but the last, so that with its tag and LMDB's header it fills 16 pages.
  static let byteCount = 65_504

  static func count(of size: Int) -> Int { (size + byteCount - 1) / byteCount }

  /// Where a part lies in a padded content.
  static func range(_ part: Int, of size: Int) -> Range<Int> {
    part * byteCount..<min(size, (part + 1) * byteCount)
  }
}

/// A row of what was put aside, or is being.
struct StagedRow {
  static let byteCount = 24

  let suite: UInt8
  let kind: UInt8
  let size: UInt32
  let slot: UInt64
  /// When it was put, in microseconds of the machine's clock.
  let putAt: Int64

  init(suite: UInt8, kind: UInt8, size: UInt32, slot: UInt64, putAt: Int64) {
    self.suite = suite
    self.kind = kind
    self.size = size
    self.slot = slot
    self.putAt = putAt
  }

  /// Reads the stored form; nil when it is not one.
  init?(_ value: RawSpan) {
    guard value.byteCount == Self.byteCount,
      value.bigEndian(at: 2, as: UInt16.self) == 0
    else { return nil }
    self.init(
      suite: value.bigEndian(at: 0, as: UInt8.self), kind: value.bigEndian(at: 1, as: UInt8.self),
      size: value.bigEndian(at: 4, as: UInt32.self), slot: value.bigEndian(at: 8, as: UInt64.self),
      putAt: value.bigEndian(at: 16, as: Int64.self))
  }

  var stored: [UInt8] {
    [suite, kind, 0, 0] + size.bigEndianBytes + slot.bigEndianBytes + putAt.bigEndianBytes
  }

  /// What the record of the event that brings it says of it.
  func mention(_ commitment: Digest) -> ObjectMention {
    ObjectMention(commitment: commitment, size: size, kind: kind, suite: suite)
  }
}
