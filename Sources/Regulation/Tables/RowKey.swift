import CivilTime

/// A key of a row, put together from its parts: as bytes, since a text that grows part by part is
/// looked at anew with each.
struct RowKey {
  private var bytes: [UInt8] = []

  /// The longest key of a store has 511 bytes, and most have fewer than these.
  private static let usualByteCount = 120

  init() { bytes.reserveCapacity(Self.usualByteCount) }

  /// The key.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func add(_ part: String) { bytes.append(contentsOf: part.utf8) }

  /// Ends a part.
  mutating func slash() { bytes.append(UInt8(ascii: "/")) }

  mutating func add(_ date: CivilDate) { date.append(to: &bytes) }

  mutating func add(_ key: RowKey) { bytes.append(contentsOf: key.bytes) }

  /// A number with zeros before it, so that numbers stand in their order as texts; one with more
  /// digits stands as it is.
  mutating func add(_ number: Int, digits: Int) {
    var text = InlineArray<20, UInt8>(repeating: 0)
    var start = text.count
    var rest = number.magnitude
    while rest > 0 || text.count - start < digits {
      start -= 1
      text[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    for index in start..<text.count { bytes.append(text[index]) }
  }
}
