import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// Terms met, met late and missed, by office and month.
struct TermFigureTests {
  private static let paper = Document(number: "国办发明电〔2026〕9号", date: "2026-03-02")

  /// A county in which an existing site owes five filings by the end of a term.
  private static func county(_ term: String) throws -> TestCounty {
    let county = try TestCounty.staffed()
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        [
          "parameter": "A10.missing-filing-term", "value": .string(term),
          "effectiveFrom": "2026-03-02",
        ], document: paper))
    try county.accept(
      Request(
        "openness-clerk", "site.register-existing",
        ["site": "jiaoyu", "kind": "department", "name": "网站", "host": "education"]))
    return county
  }

  private static func grant(_ county: TestCounty, _ filing: String, on date: CivilDate) throws {
    let kind = try #require(Areas.events.first { $0.payload.type == "filing.granted" })
    let event = try kind.decode(
      ValueSource(value: ["site": "jiaoyu", "filing": .string(filing), "number": "CA271640422009"]))
    try county.given(event, by: "staffing-clerk", on: date)
  }

  /// The sums of the three figures, by `<word>/<office>/<month>`; cells of nothing left out.
  private func sums(_ county: TestCounty) throws -> [String: Int] {
    var sums: [String: Int] = [:]
    try county.tables.figures.cells.scan(prefix: "record.terms-") { key, cell in
      if cell.sum != 0 { sums[String(key.dropFirst("record.terms-".count))] = cell.sum }
      return true
    }
    return sums
  }

  @Test func `done by the last day is met in the month of the fact`() throws {
    let county = try Self.county("days-40")
    #expect(try sums(county).isEmpty)
    try Self.grant(county, "mark", on: "2026-03-31")
    try Self.grant(county, "icp", on: "2026-04-01")
    #expect(try sums(county) == ["met/education/2026-03": 1, "met/education/2026-04": 1])
  }

  @Test func `missed counts in the month of the last day, and stays when it is met late`() throws {
    let county = try Self.county("days-29")
    county.now = "2026-04-20T01:00:00Z"
    try county.sweep()
    #expect(try sums(county) == ["missed/education/2026-03": 5])
    try Self.grant(county, "mark", on: "2026-04-20")
    #expect(
      try sums(county) == ["missed/education/2026-03": 5, "met-late/education/2026-04": 1])
  }

  @Test func `recorded late and done in time takes the miss back where it was counted`() throws {
    let county = try Self.county("days-29")
    county.now = "2026-04-20T01:00:00Z"
    try county.sweep()
    try Self.grant(county, "mark", on: "2026-03-31")
    #expect(try sums(county) == ["missed/education/2026-03": 4, "met/education/2026-03": 1])
    let key = "record.terms-missed/education/2026-03/"
    var amounts: [Int] = []
    try county.tables.figures.events.scan(prefix: key) { _, amount in
      amounts.append(amount)
      return true
    }
    #expect(amounts == [1, 1, 1, 1, 1, -1])
  }

  @Test func `what another office takes over is taken back from the one that missed it`() throws {
    let county = try Self.county("days-29")
    county.now = "2026-04-20T01:00:00Z"
    try county.accept(
      Request(
        "admin", "office.merge", ["office": "education", "into": "culture"],
        document: Self.paper))
    try Self.grant(county, "mark", on: "2026-03-31")
    #expect(try sums(county) == ["missed/education/2026-03": 4, "met/culture/2026-03": 1])
  }

  @Test func `a calendar that gives more days takes a miss back`() throws {
    let county = try Self.county("working-days-5")
    county.now = "2026-03-10T01:00:00Z"
    try county.sweep()
    #expect(try sums(county) == ["missed/education/2026-03": 5])
    try county.accept(
      Request(
        "openness-clerk", "calendar.announce",
        [
          "scope": "national", "year": 2026, "daysOff": ["2026-03-09", "2026-03-10", "2026-03-11"],
          "workdays": [],
        ], document: Self.paper))
    #expect(try sums(county).isEmpty)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `what has no last day is not counted`() throws {
    let county = try TestCounty.staffed()
    try county.accept(
      Request(
        "openness-clerk", "site.register-existing",
        ["site": "jiaoyu", "kind": "department", "name": "网站", "host": "education"]))
    try Self.grant(county, "mark", on: "2026-03-02")
    #expect(try sums(county).isEmpty)
  }
}
