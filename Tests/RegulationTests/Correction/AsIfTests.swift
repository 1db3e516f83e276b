import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// The state behind a correction is what it would be, had the fact been recorded so.
struct AsIfTests {
  /// A fact, recorded wrongly in one county and rightly in the other.
  struct Fact: Sendable, CustomTestStringConvertible {
    let type: String
    let wrong: CivilDate
    let right: CivilDate
    /// Brings a county to where the fact is recorded.
    let before: @Sendable (TestCounty) throws -> Void
    let request: @Sendable () throws -> Request
    /// What happens behind it.
    let behind: @Sendable (TestCounty) throws -> Void

    var testDescription: String { "\(type), \(wrong) for \(right)" }
  }

  private static let outage = Outage()
  private static let opening = Opening("jiaoyu")

  private static func opened(
    _ step: StepID, after last: StepID, _ type: String, _ wrong: CivilDate, _ right: CivilDate
  ) -> Fact {
    Fact(type: type, wrong: wrong, right: right) { county in
      county.wait(until: "2026-03-02")
      try county.open(opening, through: last)
      county.wait(until: "2026-04-20")
    } request: {
      try opening.request(step)
    } behind: { _ in
    }
  }

  private static func offline(
    _ step: StepID, after last: StepID, _ type: String, _ wrong: CivilDate, _ right: CivilDate,
    seen: CivilDate = "2026-03-20"
  ) -> Fact {
    Fact(type: type, wrong: wrong, right: right) { county in
      try county.takeOffline(outage, until: "2026-04-01", through: last)
      county.wait(until: seen)
    } request: {
      try outage.request(step, of: "site-temporary-offline").withPaper()
    } behind: { _ in
    }
  }

  private static let facts = [
    opened("mark-apply", after: "approve", "filing.applied", "2026-03-20", "2026-03-05"),
    opened("icp-grant", after: "icp-apply", "filing.granted", "2026-03-12", "2026-03-21"),
    opened("icp-grant", after: "icp-apply", "filing.granted", "2026-03-31", "2026-04-01"),
    opened(
      "municipal-review", after: "county-review", "case.step-approved", "2026-03-20", "2026-03-04"),
    opened(
      "security-test", after: "security-measures", "security.test-passed", "2026-03-20",
      "2026-03-04"),
    opened("launch", after: "deploy", "site.launched", "2026-03-30", "2026-04-02"),
    offline("take-offline", after: "announce", "site.taken-offline", "2026-03-10", "2026-03-12"),
    offline("take-offline", after: "announce", "site.taken-offline", "2026-03-12", "2026-03-10"),
    offline(
      "restore", after: "take-offline", "site.offline-ended", "2026-03-18", "2026-03-12"),
    // In time, where it was recorded as two days late; and the other way round.
    offline(
      "restore", after: "take-offline", "site.offline-ended", "2026-04-03", "2026-04-01",
      seen: "2026-04-05"),
    offline(
      "restore", after: "take-offline", "site.offline-ended", "2026-04-01", "2026-04-03",
      seen: "2026-04-05"),
  ]

  @Test(arguments: facts)
  func `a corrected day leaves what the right day would have left`(_ fact: Fact) throws {
    let wrong = try county(fact, fact.wrong)
    try wrong.putRight(
      fact.type, to: ["occurredOn": .string(fact.right.iso8601)],
      paper: min(fact.right, wrong.today))
    // The paper of a decision recorded for another office is of the wrong day as well.
    let right = try county(fact, fact.right, paper: fact.wrong)
    let (found, wanted) = (try state(wrong), try state(right))
    for name in Set(found.keys).union(wanted.keys).sorted() where found[name] != wanted[name] {
      #expect(found[name] == wanted[name], "\(name)")
    }
    #expect(try wrong.rows() == wrong.rebuiltRows())
  }

  private func county(
    _ fact: Fact, _ date: CivilDate, paper: CivilDate? = nil
  ) throws -> TestCounty {
    let county =
      try fact.type.hasPrefix("site.") && fact.type != "site.launched"
      ? TestCounty.withSites() : TestCounty.withPortal()
    try fact.before(county)
    var request = try fact.request().on(date)
    if let number = request.paper {
      // What comes back in time is proved by a paper of its day; a grant is not before its paper.
      let day = fact.type == "site.offline-ended" ? date : min(fact.wrong, fact.right)
      request = request.with(Document(number: number, date: day))
    }
    try county.accept(request)
    try fact.behind(county)
    return county
  }

  /// The rows, but for what only tells of the correction itself.
  private func state(_ county: TestCounty) throws -> [String: [String: String]] {
    var state: [String: [String: String]] = [:]
    for (table, rows) in try county.rows() {
      if table.hasPrefix("correct") || table == "figure-events" || table == "violations"
        || table == "violations-listed" || table == "figure-standings"
      {
        continue
      }
      for (key, row) in rows where !key.contains("A4.correction") && !row.contains("A4.correction")
      {
        // What stands counts from the month in which it was recorded to.
        if table == "figures", isStock(key) { continue }
        let told = told(row, in: table)
        if !told.isEmpty { state[table, default: [:]][key] = told }
      }
    }
    return state
  }

  private func isStock(_ cell: String) -> Bool {
    FigureID(String(cell.prefix { $0 != "/" })).flatMap(FigureBook.figure)?.measure == .stock
  }

  /// A row without what the correction adds by being later: the youngest day of a case, and how many
  /// events are behind a figure.
  private func told(_ row: String, in table: String) -> String {
    switch table {
    case "cases":
      row.replacing(#/"latest":"[0-9-]+",?/#, with: "")
        .replacing(#/,"document":\{[^}]*\}/#, with: "")
    case "figures":
      row.contains(#""sum":0,"#) ? "" : row.replacing(#/,"events":[0-9]+/#, with: "")
    default: row
    }
  }
}
