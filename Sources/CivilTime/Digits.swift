/// The value of so many ASCII digits from an offset on, or nil if one is not a digit.
///
/// The caller has checked that the bytes are there.
func number(in bytes: Span<UInt8>, at offset: Int, digits: Int) -> Int? {
  var value = 0
  for index in offset..<offset + digits {
    let digit = bytes[index] &- 0x30
    guard digit <= 9 else { return nil }
    value = value * 10 + Int(digit)
  }
  return value
}

/// Writes a number as so many ASCII digits, zeros in front, from an offset on.
func write(_ number: Int, digits: Int, to bytes: inout MutableSpan<UInt8>, at offset: Int) {
  var rest = number
  for index in stride(from: offset + digits - 1, through: offset, by: -1) {
    bytes[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
    rest /= 10
  }
}

/// A string of bytes that are ASCII, made without an array in between.
func string(ofASCII bytes: Span<UInt8>) -> String {
  do {
    return String(copying: try UTF8Span(validating: bytes))
  } catch {
    preconditionFailure("ASCII is UTF-8")
  }
}
