import TestSupport
import Testing

@testable import Regulation

/// What a report is checked for, at its boundary: what holds, and one more.
struct ReportCheckTests {
  struct Case: CustomTestStringConvertible {
    let check: ReportCheck
    let holds: [ReportEntry]
    let fails: [ReportEntry]
    var testDescription: String { check.rule.id }
  }

  private static func number(_ line: ReportLayout, _ number: Int?) -> ReportEntry {
    ReportEntry(line, number: number, .counted)
  }

  private static func numbers(_ pairs: [(ReportLayout, Int?)]) -> [ReportEntry] {
    pairs.map { number($0.0, $0.1) }
  }

  private static func months(_ count: Int) -> ReportEntry {
    var entry = ReportEntry(.visits, number: 12, .measured)
    entry.months = count
    return entry
  }

  static let cases: [Case] = [
    Case(
      check: ReportChecks.parts,
      holds: numbers([
        (.published, 10), (.overview, 1), (.news, 2), (.disclosure, 3), (.elsewhere, 4),
      ]),
      fails: numbers([
        (.published, 10), (.overview, 1), (.news, 2), (.disclosure, 3), (.elsewhere, 5),
      ])),
    Case(
      check: ReportChecks.interpretation,
      holds: numbers([(.interpretation, 6), (.materials, 3), (.products, 2), (.commentary, 1)]),
      fails: numbers([(.interpretation, 7), (.materials, 3), (.products, 2), (.commentary, 1)])),
    Case(
      check: ReportChecks.intake, holds: numbers([(.intake, 10), (.natural, 6), (.legal, 4)]),
      fails: numbers([(.intake, 9), (.natural, 6), (.legal, 4)])),
    Case(
      check: ReportChecks.visitors, holds: numbers([(.visitors, 5), (.visits, 5)]),
      fails: numbers([(.visitors, 6), (.visits, 5)])),
    Case(
      check: ReportChecks.online, holds: numbers([(.online, 5), (.services, 5)]),
      fails: numbers([(.online, 6), (.services, 5)])),
    Case(
      check: ReportChecks.fixed, holds: numbers([(.fixed, 5), (.problems, 3), (.open, 2)]),
      fails: numbers([(.fixed, 6), (.problems, 3), (.open, 2)])),
    Case(
      check: ReportChecks.completed,
      holds: numbers([(.completed, 5), (.received, 3), (.carried, 2)]),
      fails: numbers([(.completed, 6), (.received, 3), (.carried, 2)])),
    Case(
      check: ReportChecks.publicly, holds: numbers([(.publicly, 5), (.completed, 5)]),
      fails: numbers([(.publicly, 6), (.completed, 5)])),
    Case(
      check: ReportChecks.topics, holds: numbers([(.topicsOpened, 5), (.topics, 5)]),
      fails: numbers([(.topicsOpened, 6), (.topics, 5)])),
    Case(
      check: ReportChecks.days, holds: numbers([(.completed, 0), (.days, nil)]),
      fails: numbers([(.completed, 0), (.days, 0)])),
    Case(
      check: ReportChecks.media,
      holds: [ReportEntry(.media, yes: false, .register), number(.weiboPosts, nil)],
      fails: [ReportEntry(.media, yes: false, .register), number(.weiboPosts, 0)]),
    Case(
      check: ReportChecks.identifiers,
      holds: [
        ReportEntry(.icp, text: "宁ICP备09000126号-1", .register),
        ReportEntry(.icpThen, text: "宁ICP备09000126号-1", .register),
      ],
      fails: [
        ReportEntry(.icp, text: "宁ICP备09000126号-1", .register), ReportEntry(.icpThen, .register),
      ]),
    Case(check: ReportChecks.months, holds: [months(12)], fails: [months(11)]),
    Case(
      check: ReportChecks.whole,
      holds: (ReportLayout.all.filter(\.isStated) + ReportFigures.measured.map(\.line)).map {
        ReportEntry($0, number: 1, .stated)
      }, fails: []),
  ]

  @Test(arguments: cases)
  func `a check holds up to its boundary and not beyond`(_ tried: Case) throws {
    #expect(tried.check.finds(ReportContent(entries: tried.holds)) == nil)
    let found = try #require(tried.check.finds(ReportContent(entries: tried.fails)))
    #expect(!found.found.zh.isEmpty && !found.mend.en.isEmpty)
  }

  @Test(arguments: cases.filter { $0.check.rule.id != "A35.whole" })
  func `of a line that nobody knows nothing is found`(_ tried: Case) {
    for entry in tried.fails where entry.line.text != "basis.icp" && entry.line.text != "head.icp" {
      // What was carried over is 0 where nothing is known of it.
      guard !entry.line.layout.isBasis else { continue }
      let rest = tried.fails.filter { $0.line != entry.line }
      #expect(tried.check.finds(ReportContent(entries: rest)) == nil, "\(entry.line)")
    }
  }

  @Test(arguments: [(1, true), (9, true), (10, false)])
  func `a site that was opened in March has ten months`(_ count: Int, _ lacks: Bool) {
    let content = ReportContent(entries: [Self.months(count)], openMonths: 10)
    #expect((ReportChecks.months.finds(content) != nil) == lacks)
  }

  @Test func `every check is tried`() {
    #expect(Self.cases.map(\.check.rule.id).sorted() == ReportChecks.rules.map(\.id).sorted())
  }
}
