import CivilTime

/// Annual reports and their versions.
package enum ReportProjector: Projector {
  package static let name = "reports"
  /// 2: a report goes on with another host; what is put right is known from its submission on.
  /// 3: the address of a report that is out is put right.
  /// 4: a measurement that was taken back outdates it too, and its address has a reason where it is elsewhere.
  package static let version = 4

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    if case .measurement(.corrected(let event)) = entry.event {
      try outdate(event.corrects, entry, tables)
    }
    if case .measurement(.withdrawn(let event)) = entry.event {
      try outdate(event.withdraws, entry, tables)
    }
    if case .change(.changed(let event)) = entry.event, let host = event.now.host {
      try move(event.site, to: host, tables)
    }
    guard case .report(let event) = entry.event else { return }
    let reports = tables.reports
    let payload = event.reportPayload
    let key = ReportTables.key(payload.site, payload.year)
    let before = try reports.rows[key]
    guard let after = Report.evolve(before, event, entry) else { return }
    put(after, before: before, tables)
    let place = ReportTables.key(payload.site, payload.year, after.version)
    if case .submitted(let event) = event {
      let version = ReportVersion(event, of: after, entry)
      reports.versions.set(place, version)
      index(version, reports)
      return
    }
    guard var version = try reports.versions[place] else { return }
    version.take(event, entry)
    reports.versions.set(place, version)
  }

  /// A site has another host: its reports are that one's.
  private static func move(_ site: SiteID, to host: OfficeID, _ tables: Tables) throws {
    var found: [Report] = []
    try tables.reports.rows.scan(prefix: "\(site)/") { _, row in
      found.append(row)
      return true
    }
    for before in found where before.office != host {
      var after = before
      after.office = host
      put(after, before: before, tables)
    }
  }

  /// Notes which measurements a version rests on.
  private static func index(_ version: ReportVersion, _ reports: ReportTables) {
    for entry in version.entries where entry.way == .measured {
      for event in entry.events ?? [] {
        let name = ReportName(version.site, version.year)
        reports.carried.set(ReportTables.carriedPrefix(event.value) + name.text, name)
      }
    }
  }

  /// A measurement was put right: a report that was submitted with it is sent back, or corrected once it is out.
  private static func outdate(
    _ position: LogPosition, _ entry: Entry, _ tables: Tables
  ) throws {
    var names: [ReportName] = []
    try tables.reports.carried.scan(
      prefix: ReportTables.carriedPrefix(position.value)
    ) { _, name in
      names.append(name)
      return true
    }
    for name in names {
      guard let before = try tables.reports.rows[name.text], before.phase != .drafting,
        let version = try tables.reportVersion(before.version, of: before),
        version.entries.contains(where: { $0.events?.contains(position) ?? false })
      else { continue }
      var after = before
      after.outdatedBy.append(LogPosition(inRange: entry.position))
      put(after, before: before, tables)
    }
  }

  private static func put(_ after: Report, before: Report?, _ tables: Tables) {
    tables.reports.rows.set(after.key, after)
    tables.reports.listed.move(
      ReportName(after), from: before.map(keys) ?? [], to: keys(of: after))
    tables.notes.work += ReportWork.notes(from: before, to: after)
  }

  private static func keys(of row: Report) -> [String] {
    let tail = row.key
    return [nil, ReportTables.member(row.year), row.office.text].flatMap { member in
      [nil, row.phase.rawValue].map { ListKey.prefix(member, $0) + tail }
    }
  }
}

/// The name of a report among lists: `jiaoyu/2026`.
package struct ReportName: TextForm {
  package let text: String
  package static let pattern = "^[a-z0-9]+(-[a-z0-9]+)*/[0-9]{4}$"
  package static let maximumLength = slugLength + 5
  package static let sample = "jiaoyu/2026"
  package static let expectation = Bilingual(
    "网站和年份，形如 jiaoyu/2026", "a site and a year, such as jiaoyu/2026")

  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, SiteID(parts[0]) != nil, parts[1].utf8.count == 4,
      parts[1].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    self.text = text
  }

  init(_ report: Report) { text = report.key }

  init(_ site: SiteID, _ year: CalendarYear) { text = ReportTables.key(site, year) }
}

/// What annual reports are kept in.
package final class ReportTables {
  /// By `<site>/<year>`.
  package let rows: RowTable<Report>
  /// By `<site>/<year>/<version>`, as each was submitted last.
  package let versions: RowTable<ReportVersion>
  /// By `<year or office>/<phase>/<site>/<year>`.
  package let listed: RowTable<ReportName>
  /// By the position of a measurement and the report whose published version rests on it.
  package let carried: RowTable<ReportName>

  init(_ list: TableList) {
    rows = list.table("reports", of: ReportProjector.self)
    versions = list.table("report-versions", of: ReportProjector.self)
    listed = list.index("reports-listed", of: ReportProjector.self)
    carried = list.index("reports-carrying", of: ReportProjector.self)
  }

  static func key(_ site: SiteID, _ year: CalendarYear) -> String {
    "\(site)/\(FigurePeriod(year))"
  }

  static func key(
    _ site: SiteID, _ year: CalendarYear, _ version: EditionNumber
  ) -> String { "\(key(site, year))/\(InspectionTables.key(version))" }

  static func member(_ year: CalendarYear) -> String { "year:\(year)" }

  static func carriedPrefix(_ position: Int) -> String { "\(position)/" }
}

/// Annual reports, as others read them.
package protocol ReportLookup: Lookup {
  func report(of site: SiteID, for year: CalendarYear) throws -> Report?
  func reportVersion(_ version: EditionNumber, of report: Report) throws -> ReportVersion?
  /// Every version, the first first.
  ///
  /// - Complexity: O(n) in them.
  func reportVersions(of report: Report) throws -> [ReportVersion]
}

extension Tables: ReportLookup {
  package func report(of site: SiteID, for year: CalendarYear) throws -> Report? {
    try reports.rows[ReportTables.key(site, year)]
  }

  package func reportVersion(
    _ version: EditionNumber, of report: Report
  ) throws -> ReportVersion? {
    try reports.versions[ReportTables.key(report.site, report.year, version)]
  }

  package func reportVersions(of report: Report) throws -> [ReportVersion] {
    var found: [ReportVersion] = []
    try reports.versions.scan(prefix: "\(report.key)/") { _, row in
      found.append(row)
      return true
    }
    return found
  }
}
