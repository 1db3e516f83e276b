import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// The table of deadlines and its indexes, folded from what happened.
struct DeadlineTableTests {
  private static let notice = Document(number: "国办发明电〔2026〕9号", date: "2026-03-02")

  /// A county in which missing filings are due within a term, and nothing of 2026 is announced.
  private static func county(_ term: String) throws -> TestCounty {
    let county = try TestCounty.staffed()
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        [
          "parameter": "A10.missing-filing-term", "value": .string(term),
          "effectiveFrom": "2026-03-02",
        ], document: notice))
    return county
  }

  private static func existing(_ site: String, _ missing: Int = 5) -> Request {
    let filings: [JSONMember] = [
      JSONMember("mark", .string("CA2716404220\(site.utf8.count)")),
      JSONMember("domain", .string("\(site).nxxj.gov.cn")),
      JSONMember("icp", "宁ICP备09000126号-9"), JSONMember("police", "宁公网安备64042202000009号"),
    ]
    return Request(
      "openness-clerk", "site.register-existing",
      .object(
        [
          JSONMember("site", .string(site)), JSONMember("kind", "department"),
          JSONMember("name", .string("网站 \(site)")), JSONMember("host", "education"),
        ] + filings.prefix(5 - missing)))
  }

  private static func announce(_ off: [String], year: Int64 = 2026) -> Request {
    Request(
      "openness-clerk", "calendar.announce",
      [
        "scope": "national", "year": .integer(year), "daysOff": .array(off.map { .string($0) }),
        "workdays": [],
      ], document: notice)
  }

  private static func grant(_ county: TestCounty, _ filing: String, on date: CivilDate) throws {
    let kind = try #require(Areas.events.first { $0.payload.type == "filing.granted" })
    let event = try kind.decode(
      Stored(["site": "jiaoyu", "filing": .string(filing), "number": "CA271640422009"]))
    try county.given(event, by: "staffing-clerk", on: date)
  }

  private static func row(_ county: TestCounty, _ part: DeadlinePart = "mark") throws -> Deadline {
    var found: Deadline?
    try county.tables.deadlines.rows.scan(prefix: "A10.missing-filing/site-jiaoyu/\(part)/") {
      found = $1
      return false
    }
    return try #require(found)
  }

  private static func misses(_ county: TestCounty) -> [DeadlineMissed] {
    county.entries.compactMap { entry in
      guard case .deadline(.missed(let event)) = entry.event else { return nil }
      return event
    }
  }

  /// What every index holds, computed from the rows alone.
  private func expectIndexed(_ county: TestCounty, _ place: SourceLocation = #_sourceLocation)
    throws
  {
    let tables = county.tables.deadlines
    var rows: [Deadline] = []
    try tables.rows.scan {
      rows.append($1)
      return true
    }
    func keys<Row>(_ table: RowTable<Row>) throws -> Set<String> {
      var keys: Set<String> = []
      try table.scan { key, _ in
        keys.insert(key)
        return true
      }
      return keys
    }
    // Duties that recur can be missed as well.
    var missable: [(CivilDate, DeadlineID)] = rows.compactMap { row in
      row.missableOn.map { ($0, row.id) }
    }
    try tables.recurring.scan { _, row in
      if let date = row.missableOn { missable.append((date, row.id)) }
      return true
    }
    #expect(
      try keys(tables.due) == Set(missable.map { "\($0)/\($1)" }), sourceLocation: place)
    #expect(try keys(tables.dueDays) == Set(missable.map(\.0.iso8601)), sourceLocation: place)
    #expect(try tables.clock["earliest"] == missable.map(\.0).min(), sourceLocation: place)
    let listed = rows.flatMap { row in
      let standing = row.isOpen ? "open" : row.standing(on: county.today).rawValue
      let tail = "\(standing)/\(row.due.map { $0.lastDay.iso8601 } ?? "none")/\(row.id)"
      let about = ["*", "article:\(row.article.article)", "subject:\(row.subject)"]
      return (about + (row.office.map { ["office:\($0)"] } ?? [])).map { "\($0)/\(tail)" }
    }
    #expect(try keys(tables.listed) == Set(listed), sourceLocation: place)
    var open: [DeadlineID] = []
    try tables.open.scan {
      open += $1
      return true
    }
    #expect(Set(open) == Set(rows.filter(\.isOpen).map(\.id)), sourceLocation: place)
    #expect(try county.rows() == county.rebuiltRows(), sourceLocation: place)
  }

  @Test func `indexes and clock hold what the rows say, from the first start to the last end`()
    throws
  {
    let county = try Self.county("working-days-5")
    try expectIndexed(county)
    try county.accept(Self.existing("jiaoyu"))
    try expectIndexed(county)
    county.now = "2026-03-04T01:00:00Z"
    try county.accept(Self.existing("wenlv", 3))
    try expectIndexed(county)
    try Self.grant(county, "mark", on: "2026-03-04")
    try expectIndexed(county)
    try county.accept(Self.announce(["2026-03-05", "2026-03-06"]))
    try expectIndexed(county)
    county.now = "2026-03-12T01:00:00Z"
    try county.sweep()
    try expectIndexed(county)
    #expect(Self.misses(county).count == 4)
    county.now = "2026-03-20T01:00:00Z"
    try county.sweep()
    try expectIndexed(county)
    #expect(Self.misses(county).count == 7)
    for filing in FilingKind.allCases { try Self.grant(county, filing.rawValue, on: "2026-03-20") }
    try expectIndexed(county)
    #expect(try Self.row(county, "icp").lateDays == 9)
  }

  @Test func `without a term a missing filing has an age and no last day`() throws {
    let county = try TestCounty.staffed()
    try county.accept(Self.existing("jiaoyu"))
    county.now = "2036-03-02T01:00:00Z"
    try county.sweep()
    #expect(Self.misses(county).isEmpty)
    let row = try Self.row(county)
    #expect(row.due == nil && row.isOpen && row.kind == .duty)
    #expect(row.standing(on: county.today) == .pending)
    try Self.grant(county, "mark", on: "2030-01-01")
    #expect(try Self.row(county).status == .met)
    #expect(try Self.row(county).lateDays == nil)
  }

  @Test func `what runs keeps the term it began with`() throws {
    let county = try Self.county("days-10")
    try county.accept(Self.existing("jiaoyu"))
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        [
          "parameter": "A10.missing-filing-term", "value": "days-20",
          "effectiveFrom": "2026-03-02",
        ], document: Self.notice))
    #expect(try Self.row(county).due?.lastDay == "2026-03-12")
  }

  @Test func `done in time and recorded behind the miss is in time, and recorded late`() throws {
    let county = try Self.county("days-10")
    try county.accept(Self.existing("jiaoyu"))
    county.now = "2026-03-20T01:00:00Z"
    try county.sweep()
    try Self.grant(county, "mark", on: "2026-03-12")
    try Self.grant(county, "icp", on: "2026-03-13")
    let mark = try Self.row(county)
    #expect(mark.lateDays == 0 && mark.isRecordedLate)
    #expect(mark.standing(on: county.today) == .met)
    let icp = try Self.row(county, "icp")
    #expect(icp.lateDays == 1 && !icp.isRecordedLate)
    #expect(icp.standing(on: county.today) == .late)
  }

  @Test func `a year that is announced moves what was provisional, and its version is kept`() throws
  {
    let county = try Self.county("working-days-5")
    try county.accept(Self.existing("jiaoyu"))
    let guess = try #require(try Self.row(county).due)
    #expect(guess.isProvisional && guess.lastDay == "2026-03-09" && guess.arrangements.isEmpty)
    try county.accept(Self.announce(["2026-03-05"]))
    let sure = try #require(try Self.row(county).due)
    #expect(!sure.isProvisional && sure.lastDay == "2026-03-10")
    #expect(sure.arrangements == [county.entries.count])
  }

  @Test func `what was missed runs again when a new calendar gives it days that are to come`()
    throws
  {
    let county = try Self.county("working-days-5")
    try county.accept(Self.existing("jiaoyu"))
    county.now = "2026-03-10T01:00:00Z"
    try county.accept(Self.announce(["2026-03-09", "2026-03-10", "2026-03-11"]))
    #expect(Self.misses(county).count == 5)
    let row = try Self.row(county)
    #expect(row.status == .pending && row.missedBy == nil)
    #expect(row.due?.lastDay == "2026-03-12")
    county.now = "2026-03-13T01:00:00Z"
    try county.sweep()
    let misses = Self.misses(county).filter { $0.deadline == row.id }
    #expect(misses.map(\.lastDay) == ["2026-03-09", "2026-03-12"])
    #expect(misses.map(\.isProvisional) == [true, false])
    #expect(try Self.row(county).missedBy != nil)
    try expectIndexed(county)
  }

  @Test func `a calendar of another year touches nothing, and what has ended stays as it was`()
    throws
  {
    let county = try Self.county("working-days-5")
    try county.accept(Self.existing("jiaoyu"))
    try Self.grant(county, "mark", on: "2026-03-02")
    let (met, icp) = (try Self.row(county), try Self.row(county, "icp"))
    try county.accept(Self.announce(["2027-03-05"], year: 2027))
    #expect(try Self.row(county, "icp") == icp)
    try county.accept(Self.announce(["2026-03-05"]))
    #expect(try Self.row(county) == met)
    #expect(try Self.row(county, "icp") != icp)
  }

  @Test func `what a merged office owed is owed by the one it went into`() throws {
    let county = try Self.county("days-10")
    try county.accept(Self.existing("jiaoyu"))
    try county.accept(
      Request(
        "admin", "office.merge", ["office": "education", "into": "culture"],
        document: Self.notice))
    try expectIndexed(county)
    #expect(try Self.row(county).office == "culture")
    county.now = "2026-03-20T01:00:00Z"
    try county.sweep()
    #expect(Self.misses(county).count == 5)
    #expect(Self.misses(county).allSatisfy { $0.office == "culture" })
    try expectIndexed(county)
  }

  @Test func `no miss names a person`() throws {
    let county = try Self.county("days-10")
    try county.accept(Self.existing("jiaoyu"))
    county.now = "2026-03-20T01:00:00Z"
    try county.sweep()
    #expect(Self.misses(county).count == 5)
    for miss in Self.misses(county) {
      let text = try JSONWriter.text(of: miss)
      for (id, name, _, _) in TestCounty.people {
        #expect(!text.contains("\"\(id)\"") && !text.contains(name.text), "\(text)")
      }
    }
    #expect(
      county.entries.suffix(5).allSatisfy {
        $0.actor == nil && $0.office == nil && $0.causation != nil
      })
  }
}

/// Members a test wrote, decoded as from a log.
private struct Stored: PayloadSource {
  let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  func decode<Payload: Decodable>(_ type: Payload.Type) throws -> Payload {
    try JSONReader.decode(type, from: try JSONWriter.bytes(of: value))
  }
}
