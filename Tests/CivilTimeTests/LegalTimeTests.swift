import CivilTime
import Testing

@Suite struct LegalTimeTests {
  @Test func `a date begins at 16:00 UTC of the day before`() {
    let date: CivilDate = "2026-03-01"
    #expect(LegalTime.start(of: date) == "2026-02-28T16:00:00Z")
    #expect(LegalTime.end(of: date) == "2026-03-01T16:00:00Z")
    #expect(LegalTime.end(of: date) == LegalTime.start(of: date.adding(days: 1)))
  }

  @Test(arguments: ["2026-03-01", "1969-12-31", "1970-01-01", "0001-01-02", "9999-12-30"])
  func `a date holds its first instant and not the one after its last`(text: String) throws {
    let date = try CivilDate(iso8601: text)
    let (start, end) = (LegalTime.start(of: date), LegalTime.end(of: date))
    #expect(LegalTime.date(of: start) == date)
    #expect(LegalTime.date(of: start.adding(microseconds: -1)) == date.adding(days: -1))
    #expect(LegalTime.date(of: end.adding(microseconds: -1)) == date)
    #expect(LegalTime.date(of: end) == date.adding(days: 1))
    #expect(end.microseconds(since: start) == 86_400_000_000)
  }

  @Test func `instants far outside fall on the first and the last date`() {
    #expect(LegalTime.date(of: Instant(microsecondsSince1970: .min)) == .earliest)
    #expect(LegalTime.date(of: Instant(microsecondsSince1970: .max)) == .latest)
  }

  @Test(arguments: [
    ("2026-01-01T15:59:59.999999Z", "23:59"), ("2026-01-01T16:00:00Z", "00:00"),
    ("2026-01-01T00:00:00Z", "08:00"), ("1969-12-31T15:00:00Z", "23:00"),
    ("2026-01-01T01:05:59.9+00:00", "09:05"),
  ])
  func `the clock shows hours and minutes`(text: String, clock: String) throws {
    #expect(LegalTime.clock(of: try Instant(rfc3339: text)) == clock)
  }
}
