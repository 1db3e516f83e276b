import CivilTime
import JSONText

/// `report.county`: how far the county's reports of a year are, and the sites whose report is not out, by id.
///
/// - Complexity: O(n) in the sites in use, and in the lines of their reports.
package struct ReportCounty: ListQuery {
  package static let method = "report.county"
  package static let summary = Bilingual(
    "全县年度工作报表完成情况", "Shows how far the county's annual reports are")
  package static let reads: ReadingMatter = .figures

  package let year: CalendarYear
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(year: CalendarYear) { self.year = year }

  package func answer(_ view: View) throws -> ReportCountyAnswer {
    let tables = view.tables
    let owing = try owing(view)
    var published: [ReportVersion] = []
    var lateCount = 0
    var missing: [SiteID] = []
    for id in owing {
      guard let row = try tables.report(of: id, for: year), row.firstPublishedOn != nil else {
        missing.append(id)
        continue
      }
      lateCount += try tables.isLate(row, on: view.today) ? 1 : 0
      let out = try tables.reportVersions(of: row).last { $0.publishedOn != nil }
      published += [out].compactMap(\.self)
    }
    if try tables.lastDay(ofReportFor: year) < view.today { lateCount += missing.count }
    let rest = missing.map(\.text).sorted().filter { id in after.map { $0.text < id } ?? true }
    let shown = rest.prefix(paging.limit)
    return ReportCountyAnswer(
      year: year, position: LogPosition(inRange: view.history.last), siteCount: owing.count,
      publishedCount: published.count, lateCount: lateCount, sums: ReportSum.all(of: published),
      missing: try shown.compactMap { SiteID($0) }.map { id in
        let row = try tables.report(of: id, for: year)
        return UnpublishedReport(
          site: try view.subject(.site(id)),
          office: try tables.site(id).map { try view.office($0.host) }, phase: row?.phase)
      },
      next: shown.count < rest.count ? shown.last.flatMap { ListCursor($0) } : nil)
  }

  /// The sites that were in use when the year ended, or are while it runs; none of a year to come, and none of a
  /// year before it was entered here.
  private func owing(_ view: View) throws -> [SiteID] {
    guard year.value <= view.today.year else { return [] }
    let last = FigurePeriod(year).lastDay
    var found: [SiteID] = []
    try view.tables.sites.cards.scan { _, card in
      guard let site = try view.tables.site(card.id), site.owesReports || site.closing != nil,
        site.launchedOn.map({ $0 <= last }) ?? true, site.enteredOn.map({ $0 <= last }) ?? true,
        site.closing?.takenDownOn.map({ $0 > last }) ?? site.owesReports
      else { return true }
      found.append(site.id)
      return true
    }
    return found
  }
}

/// The answer to `report.county`.
package struct ReportCountyAnswer: ListAnswer, Sendable {
  package let year: CalendarYear
  package let position: LogPosition
  /// The sites that were in use when the year ended.
  package let siteCount: Int
  package let publishedCount: Int
  package let lateCount: Int
  /// Of what is out: only numbers that add up.
  package let sums: [ReportSum]
  package internal(set) var missing: [UnpublishedReport]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: ReportCountyAnswer) {
    missing += page.missing
    next = page.next
  }
}

/// A site whose report is not out, and how far it is; nothing while nobody began it.
package struct UnpublishedReport: Codable, Hashable, Sendable {
  package let site: SubjectAnswer
  package let office: OfficeAnswer?
  package let phase: ReportPhase?
}

/// A number of published reports together.
package struct ReportSum: Codable, Hashable, Sendable {
  package let line: ReportLineID
  package let title: Bilingual
  package let unit: Bilingual?
  package let sum: Int
  /// Of how many sites it is known.
  package let siteCount: Int

  /// What adds up over sites: neither visitors, who may be the same people, nor accounts, which are of units, nor
  /// columns and responses, which are counted for each.
  private static let lines: [ReportLayout] = [
    .visits, .published, .overview, .news, .disclosure, .elsewhere, .topics, .topicsOpened,
    .interpretation, .materials, .products, .commentary, .services, .online, .intake, .natural,
    .legal, .received, .completed, .publicly, .assessments, .problems, .fixed,
  ]

  static func all(of versions: [ReportVersion]) -> [ReportSum] {
    let contents = versions.map { ReportContent(entries: $0.entries) }
    return lines.compactMap { line in
      let numbers = contents.compactMap { $0.number(line) }
      guard !numbers.isEmpty else { return nil }
      return ReportSum(
        line: line.id, title: line.title, unit: line.unit, sum: numbers.reduce(0, +),
        siteCount: numbers.count)
    }
  }
}
