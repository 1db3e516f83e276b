import CivilTime
package import Regulation
package import Workbook

/// A report as workbooks: the official form with its charts, and a plain table for whoever calculates on.
package enum ReportSheets {
  /// The official form (国办函〔2018〕12号): groups down the left, charts beside their numbers on a second sheet.
  package static func official(_ report: ReportFile, in language: Language) -> Workbook {
    let say = Wording(language)
    return Workbook(
      title: ReportView.heading(report, say), created: created(report),
      sheets: [form(report, say), charts(report, say), notes(report, say)])
  }

  /// One table a sheet: its names in the first row, no merged cell, and a sheet that explains it.
  package static func readers(_ report: ReportFile, in language: Language) -> Workbook {
    let say = Wording(language)
    let rows = ReportTable.rows(report, say).map { row in
      row.map { cell -> SheetCell in
        switch cell {
        case .text(let text): .text(text)
        case .number(let number, let decimals): .number(number, decimals: decimals)
        }
      }
    }
    let table = Worksheet(
      name: say("数据", "Data"), widths: [16, 26, 30, 22, 20, 8, 12, 12, 52, 18],
      rows: [ReportTable.head.map { .text($0, .head) }] + rows, headRows: 1, isLandscape: true)
    return Workbook(
      title: ReportView.heading(report, say), created: created(report),
      sheets: [table, notes(report, say)])
  }

  private static func created(_ report: ReportFile) -> Int {
    Int(report.asOf.instant.microsecondsSince1970 / 1_000_000)
  }

  // MARK: The form

  private static func form(_ report: ReportFile, _ say: Wording) -> Worksheet {
    let heads = [
      say("类别", "Group"), say("项目", "Item"), say("数据", "Value"), say("单位", "Unit"),
      say("上年", "Year before"), say("数据来源", "How it is known"),
    ]
    let blank = [SheetCell](repeating: .blank(.title), count: heads.count)
    var rows: [[SheetCell]] = [
      [.text(ReportView.heading(report, say), .title)] + blank.dropFirst(),
      [.text(ReportView.standing(report, say), .lead)]
        + [SheetCell](repeating: .blank(.lead), count: heads.count - 1),
      heads.map { .text($0, .head) },
    ]
    var merges = [
      SheetRange(rows: 0...0, columns: 0...heads.count - 1),
      SheetRange(rows: 1...1, columns: 0...heads.count - 1),
    ]
    for group in report.groups where !group.lines.isEmpty {
      let first = rows.count
      for (index, line) in group.lines.enumerated() {
        rows.append(
          [index == 0 ? .text(say.title(group.title), .group) : .blank(.group)]
            + cells(line, say))
      }
      if group.lines.count > 1 {
        merges.append(SheetRange(rows: first...rows.count - 1, columns: 0...0))
      }
    }
    return Worksheet(
      name: say("年度报表", "Report"), widths: [14, 30, 34, 8, 12, 14], rows: rows,
      merges: merges, headRows: 3)
  }

  private static func cells(_ line: ReportFileLine, _ say: Wording) -> [SheetCell] {
    let value: SheetCell =
      if let number = line.number {
        .number(number, decimals: line.decimals)
      } else {
        .text(line.value(say) ?? "—")
      }
    return [
      .text(line.label(say)), value, .text(line.unit.map { say($0) } ?? ""),
      line.before.map { .number($0, decimals: line.decimals) } ?? .text(""),
      .text(line.way.map { say($0.name) } ?? ""),
    ]
  }

  // MARK: Charts

  private static func charts(_ report: ReportFile, _ say: Wording) -> Worksheet {
    let name = say("图表", "Charts")
    let (year, last) = ("\(report.year)", "\(report.year.value - 1)")
    var rows: [[SheetCell]] = []
    var charts: [SheetChart] = []
    for chart in ReportChart.all {
      let bars = chart.bars(report)
      guard !bars.isEmpty else { continue }
      let top = rows.count
      rows.append([.text(say(chart.title), .head), .text(year, .head), .text(last, .head)])
      for bar in bars {
        rows.append([
          .text(say.title(bar.title)), bar.now.map { .number($0) } ?? .blank(.number),
          bar.before.map { .number($0) } ?? .blank(.number),
        ])
      }
      let cells = top + 1...rows.count - 1
      charts.append(
        SheetChart(
          title: say(chart.title), sheet: name,
          categories: SheetRange(rows: cells, columns: 0...0),
          series: [
            SheetSeries(name: year, values: SheetRange(rows: cells, columns: 1...1)),
            SheetSeries(name: last, values: SheetRange(rows: cells, columns: 2...2)),
          ], row: top, column: 4))
      // A chart is some fifteen rows high.
      while rows.count < top + 17 { rows.append([]) }
    }
    return Worksheet(
      name: name, widths: [34, 12, 12], rows: rows, charts: charts, isLandscape: true)
  }

  // MARK: Notes

  private static func notes(_ report: ReportFile, _ say: Wording) -> Worksheet {
    let proof = ProofView(report.proof, asOf: report.asOf, say)
    let ways = ReportWay.allCases.map { "\($0.rawValue)：\(say($0.name))" }
    let lines =
      [
        "\(report.county.name) \(report.county.division)", "\(report.name)（\(report.place)）",
        ReportView.standing(report, say), proof.made,
        say("根哈希：\(proof.root)", "Root: \(proof.root)"), proof.how,
        say(
          "“origin”是数据地址或记录号：同一地址永远是同一个数，siteledger-export figure 列出其依据。",
          "“origin” is the address of a number, or the events behind it: the same address is the same "
            + "number for ever, and siteledger-export figure lists what is behind it."),
        say("空白的项目未掌握，不是零。", "What is blank is not known; it is not zero."),
      ] + ways + report.findings.map { say($0.found) }
    return Worksheet(
      name: say("说明", "Notes"), widths: [110], rows: lines.map { [.text($0, .note)] })
  }
}
