import CivilTime
import Regulation

/// The page of inspections: rates with what they are of, problems by kind, and every place by its outcome.
///
/// Of what was published; of one that runs, that it runs. Words of those who looked are in the bulletin.
enum BoardInspections {
  static let name = "inspection"

  /// The one that was published last, by its quarter.
  static func newest(_ all: [Inspection]) -> Inspection? {
    all.filter { $0.phase == .published }.max {
      ($0.quarter.first, $0.publishedOn ?? .earliest, $0.id.text)
        < ($1.quarter.first, $1.publishedOn ?? .earliest, $1.id.text)
    }
  }

  static func all(_ source: BoardSource) throws -> [Inspection] {
    var found: [Inspection] = []
    try source.tables.inspections.rows.scan { _, row in
      found.append(row)
      return true
    }
    return found
  }

  static func page(_ data: BoardData, _ source: BoardSource) throws -> BoardPage {
    let newest = newest(data.inspections)
    let results = try newest.map { try source.tables.results(of: $0.id) } ?? []
    let summaries = newest.map { row in
      IndicatorTarget.allCases.map { InspectionSummary($0, of: row.tallies) }
    }
    return BoardPage(
      name: name, title: Bilingual("季度检查", "Quarterly inspection"),
      lead: Bilingual(
        "每季度对网站和政务新媒体的检查；合格率以合格数与不合格数之和为分母，四舍五入保留两位小数。",
        "The quarterly inspection of sites and accounts; rates are of those that passed or failed, rounded half up to two decimals."
      ),
      facts: newest.map { facts($0) } ?? [],
      tiles: (summaries ?? []).map { summary in
        BoardTile(
          title: summary.target.name + Bilingual("合格率", ": pass rate"),
          number: BoardWords.percent(
            summary.passRate.numerator, of: summary.passRate.denominator
          ).zh,
          of: newest.map { share($0, summary.target) }, address: "#h-results")
      },
      tables: [
        outcomes(summaries ?? []), problems(results), try places(results, source),
        try list(data.inspections),
      ],
      links: newest?.address.map {
        [
          BoardLink(
            address: $0.text, title: Bilingual("公布的检查情况通报", "the bulletin as published"))
        ]
      } ?? [])
  }

  /// How many of how many passed; and what was published, where that was put right since.
  private static func share(_ row: Inspection, _ target: IndicatorTarget) -> Bilingual {
    let now = InspectionSummary(target, of: row.tallies).passRate
    let words = BoardWords.share(now.numerator, now.denominator)
    guard let tallies = row.publishedTallies else { return words }
    let then = InspectionSummary(target, of: tallies).passRate
    guard (then.numerator, then.denominator) != (now.numerator, now.denominator) else {
      return words
    }
    let rate = BoardWords.percent(then.numerator, of: then.denominator)
    let said = BoardWords.share(then.numerator, then.denominator)
    return words
      + Bilingual(
        "；公布时 \(rate.zh)（\(said.zh)），此后更正",
        "; as published \(rate.en) (\(said.en)), put right since")
  }

  private static func facts(_ row: Inspection) -> [BoardFact] {
    [
      BoardFact(term: Bilingual("检查", "Inspection"), value: .plain(row.title.text)),
      BoardFact(term: Bilingual("编号", "Number"), value: .plain(row.id.text)),
      BoardFact(term: Bilingual("季度", "Quarter"), value: .plain(row.quarter.text)),
      BoardFact(
        term: Bilingual("公布日期", "Published on"),
        value: .plain(row.publishedOn.map { "\($0)" } ?? "—")),
    ]
  }

  private static func outcomes(_ summaries: [InspectionSummary]) -> BoardTable {
    BoardTable(
      id: "outcomes", title: Bilingual("总体情况", "Overall"),
      caption: Bilingual("五种结果分别计数", "each outcome by itself"),
      columns: [.text("对象", "What")]
        + InspectionOutcome.allCases.map { BoardColumn(title: $0.name, isNumber: true) } + [
          .number("合格率", "Pass rate")
        ],
      rows: summaries.map { summary in
        BoardRow(
          cells: [.text(summary.target.name)]
            + summary.outcomes.map { .number($0.count, address: "#h-results") } + [
              .text(
                BoardWords.percent(
                  summary.passRate.numerator, of: summary.passRate.denominator),
                sub: BoardWords.share(summary.passRate.numerator, summary.passRate.denominator))
            ])
      }, empty: Bilingual("还没有公布过检查结果。", "No inspection was published yet."))
  }

  /// Problems of security are one line: which of them it was is told to nobody here.
  private static func problems(_ results: [InspectionResult]) -> BoardTable {
    let problems = results.flatMap { $0.problems.filter { !$0.isFalseAlarm } }
    var rows = FindingKind.allCases.filter { $0.isListed }.compactMap { kind -> BoardRow? in
      let count = problems.count { $0.kind == kind }
      return count == 0
        ? nil : BoardRow(cells: [.text(kind.name), .number(count, address: "#h-results")])
    }
    let hazards = problems.count { !$0.kind.isListed }
    if hazards > 0 {
      rows.append(BoardRow(cells: [.text(BoardWords.security), .number(hazards)]))
    }
    return BoardTable(
      id: "problems", title: Bilingual("问题分类", "Problems by kind"),
      caption: Bilingual("误报不计", "without false alarms"),
      columns: [.text("问题类别", "Kind"), .number("数量", "How many")], rows: rows,
      empty: Bilingual("没有发现问题。", "No problem was seen."))
  }

  private static func places(
    _ results: [InspectionResult], _ source: BoardSource
  ) throws -> BoardTable {
    BoardTable(
      id: "results", title: Bilingual("各网站、账号检查结果", "Results"),
      caption: Bilingual("不合格的在前", "those that failed first"),
      columns: [
        BoardWords.place, BoardWords.office, .text("结果", "Outcome"), .text("问题", "Problems"),
        .text("检查日期", "Checked on"), BoardWords.record,
      ],
      rows: try InspectionOutcome.reported.flatMap { outcome in
        try results.filter { $0.outcome == outcome }.map { result in
          BoardRow(cells: [
            try BoardPlaces.link(result.place, source),
            try result.office.map { .text(try source.office($0)) } ?? .none,
            mark(outcome), .text(kinds(result)), .day(result.checkedOn),
            // The correction, where what was recorded first is not what it came to.
            (result.amended?.event ?? result.event).map { .event($0) } ?? .none,
          ])
        }
      }, empty: Bilingual("还没有公布过检查结果。", "No inspection was published yet."))
  }

  static func mark(_ outcome: InspectionOutcome) -> BoardCell {
    let kind =
      switch outcome {
      case .pass: "live"
      case .fail: "bad"
      case .notApplicable, .notChecked, .couldNotCheck: "waiting"
      }
    return .mark(outcome.name, kind)
  }

  private static func kinds(_ result: InspectionResult) -> Bilingual {
    var names: [Bilingual] = []
    for problem in result.problems where !problem.isFalseAlarm {
      let name = problem.kind.isListed ? problem.kind.name : BoardWords.security
      if !names.contains(name) { names.append(name) }
    }
    guard !names.isEmpty else { return .plain("—") }
    return Bilingual(
      names.map(\.zh).joined(separator: "、"), names.map(\.en).joined(separator: ", "))
  }

  private static func list(_ all: [Inspection]) throws -> BoardTable {
    BoardTable(
      id: "all", title: Bilingual("历次检查", "All inspections"),
      caption: Bilingual(
        "新近的在前；未公布的不列结果", "the newest first; without results until they are published"),
      columns: [
        .text("检查", "Inspection"), .text("季度", "Quarter"), .text("进度", "State"),
        .number("检查对象", "Places"), .number("网站合格率", "Sites passed"),
        .number("账号合格率", "Accounts passed"), .text("公布日期", "Published on"),
      ],
      rows: all.sorted { ($1.startedOn, $1.id.text) < ($0.startedOn, $0.id.text) }.map { row in
        let rates = IndicatorTarget.allCases.map { target -> BoardCell in
          guard row.phase == .published else { return .none }
          let rate = InspectionSummary(target, of: row.tallies).passRate
          return .text(
            BoardWords.percent(rate.numerator, of: rate.denominator),
            sub: share(row, target))
        }
        return BoardRow(
          cells: [
            BoardCell(text: .plain(row.title.text), sub: .plain(row.id.text), isSubMono: true),
            .plain(row.quarter.text), .text(row.phase.name), .number(row.placeCount),
          ] + rates + [.day(row.publishedOn)])
      }, empty: Bilingual("还没有开展检查。", "There was no inspection yet."))
  }
}
