extension Instant {
  /// Bytes in the text of an instant as this type writes it.
  package static let textByteCount = 27

  /// Reads a date and time of RFC 3339 section 5.6 with any offset, and moves it to UTC.
  ///
  /// Lower-case `t` and `z` are accepted, as is a fraction of 1 to 9 digits; digits beyond the
  /// sixth are cut off, not rounded. A space instead of `T`, a leap second, and an instant outside
  /// the years 0001 to 9999 in UTC are refused. `-00:00` is read as UTC. Allocates nothing.
  package init(rfc3339 bytes: Span<UInt8>) throws(CivilTimeError) {
    guard bytes.count >= 19 else { throw .malformed }
    let date = try CivilDate(leading: bytes)
    guard bytes[10] | 0x20 == UInt8(ascii: "t") else { throw .malformed }
    let seconds = try Self.secondsOfDay(in: bytes)
    var offset = 19
    let microseconds = try Self.fraction(in: bytes, at: &offset)
    let east = try Self.secondsEast(in: bytes, at: offset)
    let total = Int64(date.daysSince1970) * 86_400 + Int64(seconds - east)
    self.init(microsecondsSince1970: total * Self.microsecondsPerSecond + Int64(microseconds))
    guard isInTextRange else { throw .outOfRange }
  }

  /// Reads a date and time of RFC 3339.
  package init(rfc3339 text: String) throws(CivilTimeError) {
    try self.init(rfc3339: text.utf8.span)
  }

  /// Seconds since midnight from `HH:MM:SS` at offset 11.
  private static func secondsOfDay(in bytes: Span<UInt8>) throws(CivilTimeError) -> Int {
    let colon = UInt8(ascii: ":")
    guard let hour = number(in: bytes, at: 11, digits: 2), bytes[13] == colon,
      let minute = number(in: bytes, at: 14, digits: 2), bytes[16] == colon,
      let second = number(in: bytes, at: 17, digits: 2)
    else { throw .malformed }
    guard hour < 24, minute < 60, second <= 60 else { throw .impossibleTime }
    guard second < 60 else { throw .leapSecond }
    return (hour * 60 + minute) * 60 + second
  }

  /// Microseconds from `.ddd`, 1 to 9 digits, or 0 where no point stands; moves behind it.
  private static func fraction(
    in bytes: Span<UInt8>, at offset: inout Int
  ) throws(CivilTimeError) -> Int {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ".") else { return 0 }
    offset += 1
    let start = offset
    var microseconds = 0
    while offset < bytes.count, bytes[offset] &- 0x30 <= 9 {
      if offset - start < 6 { microseconds = microseconds * 10 + Int(bytes[offset] - 0x30) }
      offset += 1
    }
    let digits = offset - start
    guard digits >= 1, digits <= 9 else { throw .malformed }
    for _ in min(digits, 6)..<6 { microseconds *= 10 }
    return microseconds
  }

  /// Seconds east of Greenwich from `Z` or `+HH:MM`, which must end the text.
  private static func secondsEast(
    in bytes: Span<UInt8>, at offset: Int
  ) throws(CivilTimeError) -> Int {
    guard offset < bytes.count else { throw .missingOffset }
    let sign = bytes[offset]
    if sign | 0x20 == UInt8(ascii: "z") {
      guard offset + 1 == bytes.count else { throw .malformed }
      return 0
    }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), offset + 6 == bytes.count,
      let hours = number(in: bytes, at: offset + 1, digits: 2),
      bytes[offset + 3] == UInt8(ascii: ":"),
      let minutes = number(in: bytes, at: offset + 4, digits: 2)
    else { throw .malformed }
    guard hours < 24, minutes < 60 else { throw .impossibleTime }
    let seconds = (hours * 60 + minutes) * 60
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }

  /// `YYYY-MM-DDTHH:MM:SS.ffffffZ`; the nearer end of the range for an instant outside it.
  package var rfc3339: String {
    var text = InlineArray<27, UInt8>(repeating: 0)
    var bytes = text.mutableSpan
    write(to: &bytes, at: 0)
    return string(ofASCII: text.span)
  }

  /// Appends `YYYY-MM-DDTHH:MM:SS.ffffffZ`; the nearer end of the range outside it.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: Self.textByteCount) { append(to: &$0) }
  }

  /// The same, where there is room for it.
  package func append(to output: inout OutputSpan<UInt8>) {
    var text = InlineArray<27, UInt8>(repeating: 0)
    var bytes = text.mutableSpan
    write(to: &bytes, at: 0)
    output.append(contentsOf: text.span)
  }

  /// Writes the 27 bytes of the text from an offset on.
  private func write(to bytes: inout MutableSpan<UInt8>, at start: Int) {
    let (days, rest) = min(max(self, Self.earliestText), Self.latestText).daysAndRest
    CivilDate(clampingDaysSince1970: Int(days)).write(to: &bytes, at: start)
    let seconds = Int(rest / Self.microsecondsPerSecond)
    bytes[start + 10] = UInt8(ascii: "T")
    CivilTime.write(seconds / 3600, digits: 2, to: &bytes, at: start + 11)
    bytes[start + 13] = UInt8(ascii: ":")
    CivilTime.write(seconds / 60 % 60, digits: 2, to: &bytes, at: start + 14)
    bytes[start + 16] = UInt8(ascii: ":")
    CivilTime.write(seconds % 60, digits: 2, to: &bytes, at: start + 17)
    bytes[start + 19] = UInt8(ascii: ".")
    CivilTime.write(Int(rest % Self.microsecondsPerSecond), digits: 6, to: &bytes, at: start + 20)
    bytes[start + 26] = UInt8(ascii: "Z")
  }
}

extension Instant: CustomStringConvertible {
  package var description: String {
    isInTextRange ? rfc3339 : "\(microsecondsSince1970) microseconds since 1970"
  }
}

extension Instant: ExpressibleByStringLiteral {
  /// An instant written in the source; one that does not exist is a bug and traps.
  package init(stringLiteral text: StaticString) {
    do {
      try self.init(rfc3339: text.description)
    } catch {
      preconditionFailure("\(text): \(error)")
    }
  }
}

extension Instant: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(rfc3339: text)
    } catch {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a date and time of RFC 3339 is expected: \(error)")
    }
  }

  /// Throws `EncodingError` for an instant outside the years 0001 to 9999.
  package func encode(to encoder: any Encoder) throws {
    guard isInTextRange else {
      throw EncodingError.invalidValue(
        self,
        .init(codingPath: encoder.codingPath, debugDescription: "\(CivilTimeError.outOfRange)"))
    }
    var container = encoder.singleValueContainer()
    try container.encode(rfc3339)
  }
}
