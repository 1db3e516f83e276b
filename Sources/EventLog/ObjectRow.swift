internal import LMDB

/// A row of the table `objects`, read in place.
struct ObjectRow: ~Escapable {
  enum Form {
    static let whole: UInt8 = 1
    static let inParts: UInt8 = 2
    static let erased: UInt8 = 3
  }

  private let bytes: RawSpan

  /// The row in some bytes; nil when they are not one.
  @_lifetime(copy value)
  init?(_ value: RawSpan) {
    guard value.byteCount >= Layout.ObjectRow.sealed else { return nil }
    bytes = value
    switch form {
    case Form.whole: if erasedBy != 0 { return nil }
    case Form.inParts: if erasedBy != 0 || sealed.byteCount > 0 { return nil }
    case Form.erased: if erasedBy == 0 || sealed.byteCount > 0 { return nil }
    default: return nil
    }
  }

  private func number(_ offset: Int) -> UInt64 { bytes.bigEndian(at: offset, as: UInt64.self) }

  private var form: UInt8 { bytes.bigEndian(at: Layout.ObjectRow.form, as: UInt8.self) }
  var suite: UInt8 { bytes.bigEndian(at: Layout.ObjectRow.suite, as: UInt8.self) }
  var kind: UInt8 { bytes.bigEndian(at: Layout.ObjectRow.kind, as: UInt8.self) }
  var reserved: UInt8 { bytes.bigEndian(at: Layout.ObjectRow.reserved, as: UInt8.self) }
  var size: UInt32 { bytes.bigEndian(at: Layout.ObjectRow.size, as: UInt32.self) }
  var slot: UInt64 { number(Layout.ObjectRow.slot) }
  var broughtBy: UInt64 { number(Layout.ObjectRow.broughtBy) }
  /// 0 while it was not erased.
  var erasedBy: UInt64 { number(Layout.ObjectRow.erasedBy) }
  /// Whether its ciphertext is in the table `object-parts`.
  var isInParts: Bool { form == Form.inParts }
  /// Ciphertext and tag, unless it is in parts.
  var sealed: RawSpan {
    @_lifetime(copy self) get { bytes.extracting(droppingFirst: Layout.ObjectRow.sealed) }
  }

  /// The same row without what was sealed, erased by the event at a position.
  func erased(by position: UInt64) -> [UInt8] {
    var row = bytes.extracting(first: Layout.ObjectRow.erasedBy).array
    row[Layout.ObjectRow.form] = Form.erased
    return row + position.bigEndianBytes
  }

  /// A new row.
  /// - Parameter sealed: ciphertext and tag; nil for an object in parts.
  static func encode(
    _ mention: ObjectMention, slot: UInt64, broughtBy position: UInt64, sealed: [UInt8]?
  ) -> [UInt8] {
    [sealed == nil ? Form.inParts : Form.whole, mention.suite, mention.kind, 0]
      + mention.size.bigEndianBytes + slot.bigEndianBytes + position.bigEndianBytes
      + UInt64(0).bigEndianBytes + (sealed ?? [])
  }
}
