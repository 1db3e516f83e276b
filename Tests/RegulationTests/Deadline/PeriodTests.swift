import CivilTime
import Regulation
import Testing

/// Weeks, months, quarters and years, by name.
struct PeriodTests {
  @Test(
    arguments: [
      ("2026-01-01", "2026-W01"), ("2025-12-29", "2026-W01"), ("2025-12-28", "2025-W52"),
      ("2020-12-31", "2020-W53"), ("2021-01-03", "2020-W53"), ("2021-01-04", "2021-W01"),
      ("2027-01-03", "2026-W53"), ("2027-01-04", "2027-W01"),
    ] as [(CivilDate, String)])
  func `a week is named as ISO 8601 does`(_ date: CivilDate, _ name: String) {
    let week = Period(.week, of: date)
    #expect(week.text == name && Period(name) == week)
    #expect(week.first.weekday == .monday && week.last.weekday == .sunday)
    #expect(week.first <= date && date <= week.last)
  }

  @Test(arguments: Grain.allCases)
  func `periods follow each other without a gap, and are read as they are written`(_ grain: Grain) {
    var period = Period(grain, of: "2019-12-15")
    for _ in 0..<600 {
      #expect(Period(period.text) == period, "\(period)")
      #expect(period.next.first == period.last.adding(days: 1))
      #expect(period < period.next)
      #expect(Period(grain, of: period.first) == period && Period(grain, of: period.last) == period)
      period = period.next
    }
  }

  @Test(
    arguments: [
      "", "2026-", "2026-00", "2026-13", "2026-Q0", "2026-Q5", "2026-W00", "2026-W54", "2025-W53",
      "2026-3", "2026-W1", "0000", "2026-03-01", "２０２６", "2026-q1", "+026", "2026-+3",
    ])
  func `what is no period is not read`(_ text: String) {
    #expect(Period(text) == nil)
  }

  @Test func `the first whole period from its first day is that one, from the second the next`() {
    #expect(Period.whole(.month, from: "2026-03-01").text == "2026-03")
    #expect(Period.whole(.month, from: "2026-03-02").text == "2026-04")
    #expect(Period.whole(.week, from: "2026-03-02").text == "2026-W10")
    #expect(Period.whole(.week, from: "2026-03-03").text == "2026-W11")
    #expect(Period.whole(.quarter, from: "2026-12-31").text == "2027-Q1")
    #expect(Period.whole(.year, from: "2026-01-01").text == "2026")
  }
}
