import CivilTime
import JSONText

extension Probe {
  /// Dates, instants, Base 64 and hexadecimal: whatever is read is written the same way again.
  static let texts = Probe(name: "texts") { bytes in
    try expect(Base64.decode(Base64.encode(bytes)) == bytes, "Base 64 gives other bytes")
    try expect(Hex.decode(Hex.encode(bytes)) == bytes, "hexadecimal gives other bytes")
    let text = String(decoding: bytes, as: UTF8.self)
    if let decoded = Base64.decode(text) {
      try expect(Base64.encode(decoded) == text, "Base 64 has two texts for one value")
    }
    if let decoded = Hex.decode(text) {
      try expect(Hex.encode(decoded) == text, "hexadecimal has two texts for one value")
    }
    do {
      let date = try CivilDate(iso8601: bytes.span)
      try expect(date.iso8601 == text, "a date has two texts")
    } catch is CivilTimeError {
      // Most bytes are no date.
    }
    do {
      let instant = try Instant(rfc3339: bytes.span)
      let again = try Instant(rfc3339: instant.rfc3339)
      try expect(instant == again, "an instant is not written as it was read")
      let date = LegalTime.date(of: instant)
      let isInside =
        instant >= LegalTime.start(of: date) && instant < LegalTime.end(of: date)
      try expect(isInside || date == .latest, "an instant is outside of its date")
    } catch is CivilTimeError {
      // Most bytes are no instant.
    }
  }
}
