import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Exports

/// The bulletin of an inspection: its tables add up, and its page holds together.
@Suite struct BulletinTests {
  /// One site passes, one fails with a problem and a false alarm, an account could not be checked.
  private func bulletin() throws -> Bulletin {
    let county = try Inspecting.running()
    try county.accept(Inspecting.record(.site("portal")))
    try county.accept(
      Inspecting.record(
        .site("jiaoyu"), .fail,
        problems: [
          Inspecting.problem,
          ["indicator": "unanswered", "words": "留言<3个月>未答复。", "falseAlarm": true],
        ]))
    try county.accept(
      Inspecting.record(.account("jiaoyu-weibo"), .couldNotCheck, checked: nil)
        .setting("reasons", "平台维护。"))
    let row = try #require(try county.tables.inspection(Inspecting.inspection))
    return try Bulletin(
      row, try county.tables.results(of: row.id),
      try row.sets.compactMap(county.tables.indicators),
      names: BulletinNames(place: { $0.slug }, office: { $0.text }),
      county: try #require(try county.tables.county), asOf: county.now,
      proof: LogProof(position: 9, root: String(repeating: "0", count: 64))
    ) { .plain(try county.words(of: $0) ?? "") }
  }

  @Test func `every site and account stands in it once, under what it came to`() throws {
    let bulletin = try bulletin()
    #expect(bulletin.results.count == 4)
    for summary in bulletin.summaries {
      for tally in summary.outcomes {
        let own = bulletin.results.filter {
          ($0.place.site != nil) == (summary.target == .site) && $0.outcome == tally.outcome
        }
        #expect(own.count == tally.count, "\(summary.target) \(tally.outcome)")
      }
    }
    let sites = try #require(bulletin.summaries.first { $0.target == .site })
    #expect(sites.passRate.percent == "50.00" && sites.passRate.denominator == 2)
  }

  @Test func `a false alarm is told as such, and is nobody's problem`() throws {
    let problems = try bulletin().problems
    #expect(problems.map(\.kind) == [.staleHome, .unanswered])
    #expect(problems.map(\.count) == [1, 0] && problems.map(\.falseAlarms) == [0, 1])
    #expect(problems.map(\.units) == [["education"], []])
  }

  @Test(arguments: [Language.zh, .en])
  func `the page is well formed, and says what the words say`(_ language: Language) throws {
    let page = BulletinPage.html(of: try bulletin(), in: language)
    _ = WellFormed(page)
    #expect(page.contains("50.00%") && page.contains("1/2"))
    #expect(page.contains("留言&lt;3个月&gt;未答复。") && page.contains("平台维护。"))
    #expect(page.contains(language == .zh ? "尚未公布" : "not published yet"))
  }

  @Test func `the file is read back as it was written`() throws {
    let bulletin = try bulletin()
    let bytes = try BulletinPage.json(of: bulletin)
    #expect(try JSONReader.decode(Bulletin.self, from: bytes) == bulletin)
    #expect(bytes.last == UInt8(ascii: "\n"))
  }
}
