extension CivilDate {
  /// Bytes in the text of a date.
  package static let textByteCount = 10

  /// Reads `YYYY-MM-DD`, exactly ten bytes, the years 0001 to 9999.
  ///
  /// Source: RFC 3339 section 5.6, `full-date`. Allocates nothing.
  package init(iso8601 bytes: Span<UInt8>) throws(CivilTimeError) {
    guard bytes.count == Self.textByteCount else { throw .malformed }
    self = try CivilDate(leading: bytes)
  }

  /// Reads `YYYY-MM-DD`.
  package init(iso8601 text: String) throws(CivilTimeError) {
    try self.init(iso8601: text.utf8.span)
  }

  /// Reads the date in the first ten bytes; the caller has checked that there are ten.
  init(leading bytes: Span<UInt8>) throws(CivilTimeError) {
    guard let year = number(in: bytes, at: 0, digits: 4), bytes[4] == UInt8(ascii: "-"),
      let month = number(in: bytes, at: 5, digits: 2), bytes[7] == UInt8(ascii: "-"),
      let day = number(in: bytes, at: 8, digits: 2)
    else { throw .malformed }
    guard let date = CivilDate(year: year, month: month, day: day) else { throw .impossibleDate }
    self = date
  }

  /// `YYYY-MM-DD`.
  package var iso8601: String {
    var text = InlineArray<10, UInt8>(repeating: 0)
    var bytes = text.mutableSpan
    write(to: &bytes, at: 0)
    return string(ofASCII: text.span)
  }

  /// Appends `YYYY-MM-DD`.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: Self.textByteCount) { append(to: &$0) }
  }

  /// The same, where there is room for it.
  package func append(to output: inout OutputSpan<UInt8>) {
    var text = InlineArray<10, UInt8>(repeating: 0)
    var bytes = text.mutableSpan
    write(to: &bytes, at: 0)
    output.append(contentsOf: text.span)
  }

  /// Writes the ten bytes of the text from an offset on.
  func write(to bytes: inout MutableSpan<UInt8>, at start: Int) {
    let (year, month, day) = components
    CivilTime.write(year, digits: 4, to: &bytes, at: start)
    bytes[start + 4] = UInt8(ascii: "-")
    CivilTime.write(month, digits: 2, to: &bytes, at: start + 5)
    bytes[start + 7] = UInt8(ascii: "-")
    CivilTime.write(day, digits: 2, to: &bytes, at: start + 8)
  }
}

extension CivilDate: CustomStringConvertible {
  package var description: String { iso8601 }
}

extension CivilDate: ExpressibleByStringLiteral {
  /// A date written in the source; one that does not exist is a bug and traps.
  package init(stringLiteral text: StaticString) {
    do {
      try self.init(iso8601: text.description)
    } catch {
      preconditionFailure("\(text): \(error)")
    }
  }
}

extension CivilDate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(iso8601: text)
    } catch {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a date YYYY-MM-DD is expected: \(error)")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601)
  }
}
