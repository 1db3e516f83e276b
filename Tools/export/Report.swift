import ArgumentParser
import CivilTime
import EventLog
import Exports
import LineIO
import Ledger
import Regulation
import ToolSupport

extension ExportTool {
  /// Writes the annual report of a site in every format.
  struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the annual report of a site: HTML, XLSX, JSON, CSV. 导出政府网站工作年度报表。",
      discussion: """
        Of the version that was submitted last, or --edition N; before any was, or with --draft, of \
        what the ledger has now. The page is for the public; NAME.xlsx has the official layout with \
        charts, NAME-table.xlsx a plain table. Both are made by siteledger-sheets, which stands beside \
        this program; --no-sheets does without.

        siteledger-export report out/niandu jiaoyu 2026 --to out/pages
        """)

    @OptionGroup var destination: Destination
    @Argument(help: "The site's id. 网站编号。") var site: String
    @Argument(help: "The year. 年度。") var year: String
    @Option(help: "Which version. 第几版。") var edition: String?
    @Flag(help: "What the ledger has now, whatever was submitted. 按台账现状。") var draft = false
    @Flag(help: "No XLSX files. 不导出电子表格。") var noSheets = false

    func run() throws {
      let id: SiteID = try form(site, "site")
      let number = try ReportArguments.year(year)
      let version = try ReportArguments.edition(edition)
      try destination.open { ledger, language, batch in
        try ledger.read { snapshot in
          let report = try ledger.report(of: id, number, version, isDraft: draft, snapshot)
          let name = "report-\(id)-\(number)"
          try batch.write("\(name).html", Array(ReportPage.html(of: report, in: language).utf8))
          try batch.write("\(name).json", try ReportPage.json(of: report))
          try batch.write("\(name).csv", Array(ReportCSV.text(of: report, in: language).utf8))
          if noSheets { return }
          let official = ReportSheets.official(report, in: language)
          try batch.write("\(name).xlsx", try Sheets.file(of: official))
          let readers = ReportSheets.readers(report, in: language)
          try batch.write("\(name)-table.xlsx", try Sheets.file(of: readers))
        }
      }
    }
  }
}

extension ExportTool {
  /// Writes what a unit's accounts did in a year.
  struct ReportAccounts: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "report-accounts",
      abstract:
        "Writes what a unit's accounts did in a year: HTML, XLSX, JSON, CSV. 导出单位政务新媒体年度数据表。",
      discussion: """
        Of what the ledger has now, the year before beside it: posts, followers, messages of each \
        account that was in use on a day of the year. Nobody submits it: the regulation asks annual \
        reports of websites.

        siteledger-export report-accounts out/niandu jiaoyu 2026 --to out/pages
        """)

    @OptionGroup var destination: Destination
    @Argument(help: "The unit's id. 单位编号。") var office: String
    @Argument(help: "The year. 年度。") var year: String
    @Flag(help: "No XLSX file. 不导出电子表格。") var noSheets = false

    func run() throws {
      let id: OfficeID = try form(office, "office")
      let number = try ReportArguments.year(year)
      try destination.open { ledger, language, batch in
        try ledger.read { snapshot in
          let view = try ledger.view(snapshot)
          let report = try ledger.file(
            of: Regulation.ReportAccounts(office: id, year: number).answer(view).report, nil, nil,
            snapshot)
          let name = "report-accounts-\(id)-\(number)"
          try batch.write("\(name).html", Array(ReportPage.html(of: report, in: language).utf8))
          try batch.write("\(name).json", try ReportPage.json(of: report))
          try batch.write("\(name).csv", Array(ReportCSV.text(of: report, in: language).utf8))
          if noSheets { return }
          let readers = ReportSheets.readers(report, in: language)
          try batch.write("\(name)-table.xlsx", try Sheets.file(of: readers))
        }
      }
    }
  }
}

/// What names a report.
enum ReportArguments {
  static func year(_ text: String) throws -> CalendarYear {
    if let year = Int(text).flatMap(CalendarYear.init) { return year }
    throw wrongUsage("year“\(text)”不是年份", "year: \"\(text)\" is no year")
  }

  static func edition(_ text: String?) throws -> EditionNumber? {
    guard let text else { return nil }
    if let edition = Int(text).flatMap(EditionNumber.init) { return edition }
    throw wrongUsage("edition“\(text)”不是版次", "edition: \"\(text)\" is no version")
  }
}

extension CountyLedger {
  /// A report as its files say it.
  func report(
    of site: SiteID, _ year: CalendarYear, _ version: EditionNumber?, isDraft: Bool,
    _ snapshot: Snapshot
  ) throws -> ReportFile {
    let view = try view(snapshot)
    let isBegun = try tables.report(of: site, for: year) != nil
    let shown =
      isDraft || !isBegun && version == nil
      ? nil : try ReportShow(site: site, year: year, version: version).answer(view)
    let report = try shown?.report ?? ReportDraft(site: site, year: year).answer(view).report
    return try file(of: report, shown?.report == nil ? nil : shown, version, snapshot)
  }

  fileprivate func file(
    of report: AnnualReport, _ shown: ReportShowAnswer?, _ version: EditionNumber?,
    _ snapshot: Snapshot
  ) throws -> ReportFile {
    try ReportFile(
      report, shown, version,
      county: try founded(snapshot), asOf: try snapshot.head.recordedAt,
      proof: try proof(snapshot)
    ) { passage in
      try passage.told { try self.told($0, snapshot) }.plain
    }
  }
}
