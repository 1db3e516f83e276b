import JSONText

/// Reads a number of a fixed form from its front, byte by byte: such numbers stand in most records, and
/// asking a text for its characters costs a hundred times as much.
struct FormReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { place == bytes.count }

  /// Goes past a word; false, and stays, when another stands there.
  mutating func take(_ word: StaticString) -> Bool {
    guard word.matches(bytes.span, at: place) else { return false }
    place += word.utf8CodeUnitCount
    return true
  }

  /// Goes past one character of a list; false, and stays, when none of them stands there.
  ///
  /// - Parameter characters: each of three bytes, as Chinese ones are.
  mutating func take(oneOf characters: [UInt8]) -> Bool {
    guard bytes.count - place >= 3 else { return false }
    let isOne = stride(from: 0, to: characters.count, by: 3).contains {
      (characters[$0], characters[$0 + 1], characters[$0 + 2])
        == (bytes[place], bytes[place + 1], bytes[place + 2])
    }
    if isOne { place += 3 }
    return isOne
  }

  /// Goes past all digits that stand there, and gives them.
  mutating func digits() -> ArraySlice<UInt8> {
    let start = place
    while place < bytes.count, bytes[place] &- 0x30 <= 9 { place += 1 }
    return bytes[start..<place]
  }
}
