/// The value of so many ASCII digits from an offset on, or nil if one is not a digit.
///
/// The caller has checked that the bytes are there.
@inline(__always)
func number(in bytes: Span<UInt8>, at offset: Int, digits: Int) -> Int? {
  var value = 0
  var index = offset
  while index < offset &+ digits {
    let digit = bytes[index] &- 0x30
    guard digit <= 9 else { return nil }
    value = value &* 10 &+ Int(digit)
    index &+= 1
  }
  return value
}

/// Writes a number as so many ASCII digits, zeros in front, from an offset on.
@inline(__always)
func write(_ number: Int, digits: Int, to bytes: inout MutableSpan<UInt8>, at offset: Int) {
  var rest = number
  var index = offset + digits
  while index > offset {
    index -= 1
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

extension OutputSpan<UInt8> {
  /// Appends bytes that there is room for.
  @inline(__always)
  mutating func append(contentsOf bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      append(bytes[index])
      index &+= 1
    }
  }
}
