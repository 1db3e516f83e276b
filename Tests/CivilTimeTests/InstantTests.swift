import CivilTime
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0),
    ("1970-01-01T00:00:00.000001Z", 1),
    ("1969-12-31T23:59:59.999999Z", -1),
    // The examples of RFC 3339 section 5.8 that are not leap seconds.
    ("1985-04-12T23:20:50.52Z", 482_196_050_520_000),
    ("1996-12-19T16:39:57-08:00", 851_042_397_000_000),
    ("1937-01-01T12:00:27.87+00:20", -1_041_337_172_130_000),
    ("2026-01-02t03:04:05.678901z", 1_767_323_045_678_901),
    ("2026-01-02T11:04:05.678901+08:00", 1_767_323_045_678_901),
    ("2026-01-02T03:04:05.678901-00:00", 1_767_323_045_678_901),
    ("2026-01-02T03:04:05.678901999Z", 1_767_323_045_678_901),
    ("2026-01-01T23:59:59Z", 1_767_311_999_000_000),
    ("0001-01-01T00:00:00Z", -62_135_596_800_000_000),
    ("9999-12-31T23:59:59.999999999Z", 253_402_300_799_999_999),
  ])
  func `an instant is read with any offset`(text: String, microseconds: Int64) throws {
    let instant = try Instant(rfc3339: text)
    #expect(instant.microsecondsSince1970 == microseconds)
    #expect(try Instant(rfc3339: instant.rfc3339) == instant)
    #expect(instant.rfc3339.utf8.count == Instant.textByteCount)
  }

  @Test(arguments: [
    ("1990-12-31T23:59:60Z", CivilTimeError.leapSecond),
    ("1990-12-31T15:59:60-08:00", .leapSecond),
    ("2026-01-02T03:04:05", .missingOffset), ("2026-01-02T03:04:05.5", .missingOffset),
    ("2026-02-29T03:04:05Z", .impossibleDate), ("2026-01-02T24:00:00Z", .impossibleTime),
    ("2026-01-02T03:60:00Z", .impossibleTime), ("2026-01-02T03:04:61Z", .impossibleTime),
    ("2026-01-02T03:04:05+24:00", .impossibleTime), ("2026-01-02T03:04:05+08:60", .impossibleTime),
    ("2026-01-02 03:04:05Z", .malformed), ("2026-01-02T03:04:05.Z", .malformed),
    ("2026-01-02T03:04:05.1234567890Z", .malformed), ("2026-01-02T03:04:05,5Z", .malformed),
    ("2026-01-02T03:04Z", .malformed), ("2026-01-02T03:04:05+0800", .malformed),
    ("2026-01-02T03:04:05+08", .malformed), ("2026-01-02T03:04:05ZZ", .malformed),
    ("2026-01-02T03:04:05+08:00Z", .malformed), ("2026-01-02T03:04:05\u{2212}08:00", .malformed),
    ("2026-01-02", .malformed), ("", .malformed), ("2026-01-02T3:04:05Z   ", .malformed),
    ("0001-01-01T00:00:00+00:01", .outOfRange), ("9999-12-31T23:59:59-00:01", .outOfRange),
  ])
  func `a text that is no instant is refused`(text: String, reason: CivilTimeError) {
    #expect(throws: reason) { try Instant(rfc3339: text) }
  }

  @Test func `every cut of a text is refused without a trap`() {
    let text = "2026-01-02T03:04:05.678901+08:00"
    for count in 0..<text.utf8.count where count != 32 {
      #expect(throws: CivilTimeError.self) { try Instant(rfc3339: String(text.prefix(count))) }
    }
  }

  @Test func `an instant is written with six digits and Z`() {
    let instant = Instant(microsecondsSince1970: 1_767_323_045_000_009)
    #expect(instant.rfc3339 == "2026-01-02T03:04:05.000009Z")
    var bytes = Array("at ".utf8)
    instant.append(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "at 2026-01-02T03:04:05.000009Z")
  }

  @Test func `texts end with the years 0001 and 9999`() {
    #expect(Instant.earliestText.rfc3339 == "0001-01-01T00:00:00.000000Z")
    #expect(Instant.latestText.rfc3339 == "9999-12-31T23:59:59.999999Z")
    #expect(Instant.latestText.isInTextRange)
    let beyond = Instant.latestText.adding(microseconds: 1)
    #expect(!beyond.isInTextRange)
    #expect(beyond.rfc3339 == Instant.latestText.rfc3339)
    #expect("\(beyond)" == "253402300800000000 microseconds since 1970")
    #expect(Instant(microsecondsSince1970: .min).rfc3339 == Instant.earliestText.rfc3339)
  }

  @Test func `random instants survive writing and reading`() throws {
    var state: UInt64 = 20_260_102
    let span = UInt64(Instant.latestText.microseconds(since: .earliestText))
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let instant = Instant.earliestText.adding(microseconds: Int64(state % (span + 1)))
      #expect(try Instant(rfc3339: instant.rfc3339) == instant)
    }
  }

  @Test func `arithmetic stops at the ends of 64 bits`() {
    let (low, high) = (
      Instant(microsecondsSince1970: .min), Instant(microsecondsSince1970: .max)
    )
    #expect(high.adding(microseconds: 1) == high)
    #expect(low.adding(microseconds: -1) == low)
    #expect(low.adding(seconds: .min) == low)
    #expect(low.adding(seconds: .max) == high)
    #expect(high.microseconds(since: low) == .max)
    #expect(low.microseconds(since: high) == .min)
    #expect(("2026-01-01T00:00:00Z" as Instant).adding(seconds: -1) == "2025-12-31T23:59:59Z")
  }
}
