import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// An inspection, and one finding, of as many sites and accounts as there may be, and what one of them costs.
struct ManyPlacesTests {
  private typealias Do = Inspecting

  /// The portal and so many accounts, of two units, that there are `count` in all.
  private func county(_ count: Int) throws -> TestCounty {
    let county = try TestCounty.withAccounts(try DriveTests.accounts(count - 1))
    try county.accept(Do.fileMethod())
    try county.accept(Do.adopt())
    try county.accept(Do.start())
    return county
  }

  private func places(_ county: TestCounty) throws -> [Subject] {
    try county.tables.results(of: Do.inspection).map(\.place)
  }

  private static let problem: JSONValue = [
    "indicator": "stale-account", "words": "账号 2026-02-01 后没有更新。",
  ]

  /// A third party's line for each place: every third account fails.
  private func lines(_ places: [Subject]) -> [JSONValue] {
    places.enumerated().map { index, place in
      place.site == nil && index % 3 == 0
        ? Do.line(place, .fail, Self.problem) : Do.line(place, .pass)
    }
  }

  private func issue(_ places: [Subject]) -> Request {
    Supervising.issue(places, kind: .typo)
  }

  /// The bytes of the largest event.
  private func largest(_ county: TestCounty) throws -> Int {
    try county.entries.map { try JSONWriter.bytes(of: Stored($0.event.payload)).count }.max() ?? 0
  }

  @Test
  func `six hundred places are inspected in one campaign, and one is corrected in its middle`()
    throws
  {
    let county = try county(maximumSubjectCount)
    let places = try places(county)
    #expect(places.count == maximumSubjectCount)
    let lines = lines(places)
    let outcome = try county.accept(Do.importing(lines, in: county))
    #expect(outcome.events.count == places.count + 1)
    #expect(try largest(county) < 64 << 10)
    let failing = places.enumerated().filter { $0.element.site == nil && $0.offset % 3 == 0 }
      .map(\.element)
    func count(_ outcome: InspectionOutcome) throws -> Int? {
      try county.tables.inspection(Do.inspection)?.tallies
        .filter { $0.outcome == outcome }.map(\.count).reduce(0, +)
    }
    #expect(try count(.fail) == failing.count)
    #expect(try count(.pass) == places.count - failing.count)
    let middle = failing[failing.count / 2]
    #expect(try county.accept(Do.record(middle)).types == ["inspection.recorded"])
    #expect(try count(.fail) == failing.count - 1)
    try county.accept(Do.notify)
    county.wait(until: "2026-03-10")
    #expect(try county.accept(Do.publish).types == ["inspection.published"])
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `one decision is of six hundred places, each of which is mended by itself`() throws {
    let county = try county(maximumSubjectCount)
    let places = try places(county)
    let outcome = try county.accept(issue(places))
    #expect(outcome.types == [String](repeating: "finding.issued", count: places.count))
    #expect(try largest(county) < 64 << 10)
    let ids = try county.answer(FindingList.self, ["place": .string(places[299].text)]).findings
      .map(\.finding)
    let middle = try #require(ids.first)
    let right = Supervising.putRight(
      [JSONMember("kind", "wording")], of: middle, by: "openness-clerk")
    #expect(try county.accept(right).types == ["finding.put-right"])
    let shown = try county.answer(FindingShow.self, ["finding": .string(middle.text)])
    #expect(shown.together.map(\.place.subject) == places)
    // One decision ends all of them.
    let all = shown.together.map(\.finding)
    #expect(try county.accept(Supervising.dismiss(all)).events.count == places.count)
    #expect(try county.waitingWork().allSatisfy { !$0.contains("finding-") })
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `one place more than a decision takes is refused`() throws {
    let bound = try #require(IssueFinding.bounds.first { $0.member == "places" })
    #expect(bound.range.upperBound == maximumSubjectCount)
  }

  /// Rows that a request reads and writes, behind others.
  private func cost(
    _ county: TestCounty, of request: Request
  ) throws -> (reads: Int, writes: Int, bytes: Int) {
    let store = CountingStore()
    let tables = Tables(in: store)
    for entry in county.entries { try Projectors.fold(entry, into: tables) }
    try tables.flush()
    tables.forget()
    store.reset()
    _ = try county.decided(request, on: tables)
    let before = county.entries.count
    try county.accept(request)
    // Their words stand beside the log by then.
    for entry in county.entries[before...] { try Projectors.fold(entry, into: tables) }
    try tables.flush()
    return (store.readCount, store.writeCount, store.byteCount)
  }

  @Test func `a result that is recorded costs the same among two and among six hundred`() throws {
    func cost(_ count: Int) throws -> (reads: Int, writes: Int, bytes: Int) {
      let county = try county(count)
      try county.accept(Do.importing(lines(try places(county)), in: county))
      return try self.cost(
        county, of: Do.record(.account("jiaoyu-0"), .fail, problems: [Self.problem]))
    }
    let (few, many) = (try cost(2), try cost(maximumSubjectCount))
    #expect(few.reads == many.reads && few.writes == many.writes)
    #expect(many.reads < 40 && many.writes < 20)
    #expect(many.bytes < few.bytes + 500)
  }

  @Test(arguments: ["finding.put-right", "finding.answer", "finding.dismiss"])
  func `what is done to one finding costs the same among two and among six hundred`(
    _ method: String
  ) throws {
    func cost(_ count: Int) throws -> (reads: Int, writes: Int, bytes: Int) {
      let county = try county(count)
      try county.accept(issue(try places(county)))
      let id = try #require(
        try county.answer(FindingList.self, ["place": "account-jiaoyu-0"]).findings.first?.finding)
      let request =
        switch method {
        case "finding.put-right":
          Supervising.putRight([JSONMember("kind", "wording")], of: id, by: "openness-clerk")
        case "finding.answer": Supervising.answer(id)
        default: Supervising.dismiss([id])
        }
      return try self.cost(county, of: request)
    }
    let (few, many) = (try cost(2), try cost(maximumSubjectCount))
    #expect(few.reads == many.reads && few.writes == many.writes)
    #expect(many.reads < 60 && many.writes < 40)
    #expect(many.bytes < few.bytes + 500)
  }

  @Test func `an import and one decision cost by the place, and no more`() throws {
    func costs(_ count: Int) throws -> [(reads: Int, writes: Int, bytes: Int)] {
      let county = try county(count)
      let places = try places(county)
      let results = Do.importing(lines(places), in: county)
      return [try cost(county, of: results), try cost(county, of: issue(places))]
    }
    let (less, more) = (try costs(100), try costs(300))
    for (less, more) in zip(less, more) {
      // Three times as many places are at most a tenth more than three times the rows.
      #expect(more.reads * 10 <= less.reads * 33 && more.writes * 10 <= less.writes * 33)
      #expect(more.bytes * 10 <= less.bytes * 36)
    }
  }
}

/// A payload of any kind, as it is stored.
private struct Stored: Encodable {
  let payload: any EventPayload

  init(_ payload: any EventPayload) { self.payload = payload }

  func encode(to encoder: any Encoder) throws { try payload.encode(to: encoder) }
}
