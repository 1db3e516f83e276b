import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing
import Workbook

@testable import Exports

/// The annual report: its files say the same, and nothing that somebody wrote becomes markup or a formula.
@Suite struct ReportTests {
  private static let hostile = "=HYPERLINK(\"x\")<script>alert(1)</script>"

  private func draft(_ words: String = "平台由县大数据中心运维。") throws -> ReportFile {
    let county = try YearReporting.begun()
    try county.accept(
      YearReporting.state([["line": "innovation.platform", "words": .string(words)]]))
    county.wait(until: "2027-01-05")
    let report = try county.answer(ReportDraft.self, ["site": "portal", "year": 2026]).report
    return try file(report, nil, nil, county)
  }

  private func file(
    _ report: AnnualReport, _ shown: ReportShowAnswer?, _ version: EditionNumber?,
    _ county: TestCounty
  ) throws -> ReportFile {
    try ReportFile(
      report, shown, version, county: try #require(try county.tables.county),
      asOf: county.now, proof: LogProof(position: 9, root: String(repeating: "0", count: 64))
    ) { .plain(try county.words(of: $0) ?? "") }
  }

  @Test func `the file is read back as it was written`() throws {
    let report = try draft()
    let bytes = try ReportPage.json(of: report)
    #expect(try JSONReader.decode(ReportFile.self, from: bytes) == report)
    #expect(report.version == nil)
  }

  @Test(arguments: Language.allCases)
  func `the page has every line of the form, in its order`(_ language: Language) throws {
    let report = try draft()
    let page = WellFormed(ReportPage.html(of: report, in: language))
    let lines = page.elements("tr").compactMap { $0["data-line"] }
    #expect(lines == report.groups.flatMap(\.lines).map(\.line.text))
    #expect(Set(lines) == Set(ReportLayout.all.filter { !$0.isBasis }.map(\.word)))
    #expect(page.text.contains(language == .zh ? "草稿" : "draft"))
  }

  @Test(arguments: Language.allCases)
  func `what somebody wrote is no markup and no formula`(_ language: Language) throws {
    let report = try draft(Self.hostile)
    let page = WellFormed(ReportPage.html(of: report, in: language))
    #expect(page.elements("script").isEmpty && page.text.contains("<script>alert(1)"))
    let table = ReportCSV.text(of: report, in: language)
    #expect(table.contains("\"'=HYPERLINK(\"\"x\"\")"))
    for book in [
      ReportSheets.official(report, in: language), ReportSheets.readers(report, in: language),
    ] {
      // A text is a text to the writer; it has no cell that calculates.
      #expect(book.sheets.flatMap { $0.rows.flatMap(\.self) }.contains { $0.text == Self.hostile })
    }
  }

  @Test(
    arguments: ["=1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x"],
    ["", " 1", "1=1", "一", "A-1"])
  func `a text that begins a formula is written as a text, and another as it is`(
    _ formula: String, _ text: String
  ) {
    #expect(CSV.text(formula) == "'" + formula)
    #expect(CSV.text(text) == text)
  }

  @Test func `what is not known is blank and never nothing`() throws {
    let report = try draft()
    let line = try #require(report.groups.flatMap(\.lines).first { $0.line.text == "visits.total" })
    #expect(line.number == nil && line.way == nil && line.value(Wording(.zh)) == nil)
    let row = try #require(
      ReportCSV.text(of: report, in: .zh).split(separator: "\r\n")
        .first { $0.contains("visits.total") })
    #expect(row.contains("网站总访问量,,,次,,,,"))
  }

  @Test func `merged cells lie in the table, and no two of them on each other`() throws {
    let sheet = try #require(ReportSheets.official(try draft(), in: .zh).sheets.first)
    var covered: Set<[Int]> = []
    for range in sheet.merges {
      for row in range.firstRow...range.lastRow {
        for column in range.firstColumn...range.lastColumn {
          #expect(covered.insert([row, column]).inserted)
          #expect(row < sheet.rows.count && column < sheet.rows[row].count)
        }
      }
    }
    #expect(ReportSheets.readers(try draft(), in: .zh).sheets.allSatisfy(\.merges.isEmpty))
  }

  @Test func `an average has its tenth, and a number none`() throws {
    let line = ReportFileLine(
      line: ReportLayout.days.id, title: ReportLayout.days.title, unit: nil, form: .tenths,
      part: nil, name: nil, number: 35, yes: nil, text: nil, way: .counted, figure: nil, events: [],
      source: nil, method: nil, before: 0)
    #expect(line.value(Wording(.zh)) == "3.5" && line.valueBefore == "0.0" && line.decimals == 1)
  }

  @Test func `a chart has a bar for each number that is known, and none of nothing`() throws {
    let report = try draft()
    #expect(ReportChart.all.allSatisfy { $0.bars(report).isEmpty })
    let bars = [
      ReportChart.Bar(title: Bilingual("甲", "a"), now: 10, before: nil),
      ReportChart.Bar(title: Bilingual("乙", "b"), now: 0, before: 5),
    ]
    let chart = try #require(ReportChart.all.first)
    let year = try #require(CalendarYear(2026))
    let svg = WellFormed(ReportPicture(chart, bars, year: year, Wording(.zh)).svg())
    // Two in the legend, and one for each number but nothing.
    #expect(svg.elements("rect").count == 4)
    #expect(svg.text.contains("2026") && svg.text.contains("2025"))
    let alone = WellFormed(
      ReportPicture(chart, Array(bars.prefix(1)), year: year, Wording(.zh)).svg())
    #expect(alone.elements("rect").count == 2 && !alone.text.contains("2025"))
    #expect(svg.text.contains("甲 10；乙 0（上年 5）"))
  }

  @Test func `a version says whether it is out, was sent back, or another came in its place`()
    throws
  {
    let county = try YearReporting.after(YearReporting.publishing)
    func shown(_ version: Int64) throws -> ReportFile {
      let answer = try county.answer(
        ReportShow.self, ["site": "portal", "year": 2026, "version": .integer(version)])
      return try file(
        try #require(answer.report), answer, EditionNumber(Int(version)), county)
    }
    #expect(ReportPage.html(of: try shown(1)).contains("已发布"))
    try county.accept(YearReporting.revise())
    try county.accept(YearReporting.submit())
    #expect(ReportPage.html(of: try shown(2)).contains("待审核"))
    try county.accept(YearReporting.review("数据有误。"))
    #expect(try shown(2).version?.isReturned == true)
    #expect(ReportPage.html(of: try shown(2)).contains("退回修改"))
    #expect(try shown(1).version?.supersededBy == nil)
    for request in YearReporting.publishing { try county.accept(request) }
    #expect(try shown(1).version?.supersededBy?.value == 2 && shown(2).version?.supersededBy == nil)
    #expect(ReportPage.html(of: try shown(1)).contains("已由第 2 版代替"))
  }
}
