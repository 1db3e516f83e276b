import JSONText
package import CivilTime

/// `report.draft`: the report of a site for a year as the ledger has it now, with what checks find.
package struct ReportDraft: QueryPayload {
  package static let method = "report.draft"
  package static let summary = Bilingual("查看年度工作报表草稿", "Shows an annual report as it stands now")
  package static let reads: ReadingMatter = .figures

  package let site: SiteID
  package let year: CalendarYear

  package init(site: SiteID, year: CalendarYear) {
    self.site = site
    self.year = year
  }

  package func answer(_ view: View) throws -> ReportDraftAnswer {
    let site = try SiteRules.site(site, view.tables)
    let row = try view.tables.report(of: site.id, for: year)
    let content = try ReportBuilder(
      tables: view.tables, site: site, year: year, statements: row?.statements ?? []
    ).content()
    return ReportDraftAnswer(
      phase: row?.phase, version: row?.version,
      report: try view.report(
        content.entries, of: site, for: year, at: LogPosition(inRange: view.history.last),
        ReportChecks.findings(in: content), foot: nil))
  }
}

/// The answer to `report.draft`.
package struct ReportDraftAnswer: JSONDirect, Sendable {
  /// Where the report stands; nothing while nobody began it.
  package let phase: ReportPhase?
  package let version: EditionNumber?
  package let report: AnnualReport
}

/// `report.show`: a version of a report as it was submitted, and all its versions.
package struct ReportShow: QueryPayload {
  package static let method = "report.show"
  package static let summary = Bilingual("查看年度工作报表及各版", "Shows an annual report and its versions")
  package static let reads: ReadingMatter = .figures

  package let site: SiteID
  package let year: CalendarYear
  /// The newest that was submitted when left out.
  package let version: EditionNumber?

  package init(site: SiteID, year: CalendarYear, version: EditionNumber? = nil) {
    self.site = site
    self.year = year
    self.version = version
  }

  package func answer(_ view: View) throws -> ReportShowAnswer {
    let row = try ReportRules.report(of: site, for: year, view.tables)
    let versions = try view.tables.reportVersions(of: row)
    let shown = version.map { wanted in versions.first { $0.version == wanted } } ?? versions.last
    if let version, shown == nil {
      throw Refusal(
        ReportRules.known,
        found: Bilingual(
          "\(site) \(year) 年度报表没有提交过第 \(version) 版",
          "version \(version) of the report of \(site) for \(year) was not submitted"),
        mend: Bilingual(
          "核对版本；已有 \(versions.count) 版", "check it; there are \(versions.count)"))
    }
    return ReportShowAnswer(
      standing: try view.standing(row), change: row.change, changedLines: row.changedLines,
      changeReasons: row.changeReasons, returned: row.returned, outdatedBy: row.outdatedBy,
      versions: try versions.map(view.answer), report: try shown.map(view.report))
  }
}

/// The answer to `report.show`.
package struct ReportShowAnswer: JSONDirect, Sendable {
  package let standing: ReportStanding
  /// Why the version that is worked on is not the first, and what was wrong or changed.
  package let change: ReportChange?
  package let changedLines: [ReportLineID]
  package let changeReasons: Passage?
  /// Why it was sent back last.
  package let returned: Passage?
  /// Events that put right what the version that is out carries: it is to be corrected.
  package let outdatedBy: [LogPosition]
  /// Those that were submitted, the first first.
  package let versions: [ReportVersionAnswer]
  /// The version that was asked for; nothing while none was submitted.
  package let report: AnnualReport?
}

/// Where the report of a site for a year stands.
package struct ReportStanding: Codable, Hashable, Sendable {
  package let site: SubjectAnswer
  package let year: CalendarYear
  package let office: OfficeAnswer
  package let phase: ReportPhase
  package let version: EditionNumber
  /// The last day on which it is published in time.
  package let lastDay: CivilDate
  package let firstPublishedOn: CivilDate?
  package let isLate: Bool
  package let publishedOn: CivilDate?
  package let address: WebAddress?
  package let fedBackOn: CivilDate?
  /// What was measured is put right since it was published.
  package let isOutdated: Bool
}

/// A version of a report: who answers for it, and where it is out.
package struct ReportVersionAnswer: Codable, Hashable, Sendable {
  package let version: EditionNumber
  package let change: ReportChange?
  package let changedLines: [ReportLineID]
  package let changeReasons: Passage?
  package let position: LogPosition
  package let reasons: Passage?
  package let preparer: PersonAnswer?
  package let submittedOn: CivilDate
  package let reviewer: PersonAnswer?
  package let reviewedOn: CivilDate?
  package let approver: PersonAnswer?
  package let approvedOn: CivilDate?
  package let publishedOn: CivilDate?
  package let address: WebAddress?
  package let fedBackOn: CivilDate?
  package let receipt: Line?
}

/// `report.list`: reports by site, of a year or an office, in a phase.
package struct ReportList: OfficeQuery {
  package static let method = "report.list"
  package static let summary = Bilingual("年度工作报表列表", "Lists annual reports")
  package static let reads: ReadingMatter = .figures

  package let year: CalendarYear?
  package var office: OfficeID?
  package let phase: ReportPhase?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(
    year: CalendarYear? = nil, office: OfficeID? = nil, phase: ReportPhase? = nil
  ) {
    self.year = year
    self.office = office
    self.phase = phase
  }

  package func answer(_ view: View) throws -> ReportListAnswer {
    let tables = view.tables
    let page = try tables.reports.listed.page(
      prefixes: ListKey.prefixes(
        office == nil ? year.map { ReportTables.member($0) } : nil,
        of: try office.map(tables.those), phase?.rawValue), paging
    ) { _, name -> ReportStanding? in
      guard let row = try tables.reports.rows[name.text], year.map({ row.year == $0 }) ?? true
      else { return nil }
      return try view.standing(row)
    }
    return ReportListAnswer(reports: page.lines, next: page.next)
  }
}

/// The answer to `report.list`.
package struct ReportListAnswer: ListAnswer, Sendable {
  package internal(set) var reports: [ReportStanding]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: ReportListAnswer) {
    reports += page.reports
    next = page.next
  }
}

extension View {
  func standing(_ row: Report) throws -> ReportStanding {
    ReportStanding(
      site: try subject(.site(row.site)), year: row.year, office: try office(row.office),
      phase: row.phase, version: row.version, lastDay: try tables.lastDay(ofReportFor: row.year),
      firstPublishedOn: row.firstPublishedOn, isLate: try tables.isLate(row, on: today),
      publishedOn: row.publishedOn,
      address: row.address, fedBackOn: row.fedBackOn, isOutdated: !row.outdatedBy.isEmpty)
  }

  fileprivate func answer(_ row: ReportVersion) throws -> ReportVersionAnswer {
    ReportVersionAnswer(
      version: row.version, change: row.change, changedLines: row.changedLines,
      changeReasons: row.changeReasons, position: row.position, reasons: row.reasons,
      preparer: try row.preparer.map(person), submittedOn: row.submittedOn,
      reviewer: try row.reviewer.map(person), reviewedOn: row.reviewedOn,
      approver: try row.approver.map(person), approvedOn: row.approvedOn,
      publishedOn: row.publishedOn, address: row.address, fedBackOn: row.fedBackOn,
      receipt: row.receipt)
  }

  /// A version as a report; the site is as it is now, and what it said then stands in the lines.
  package func report(_ version: ReportVersion) throws -> AnnualReport {
    let site = try SiteRules.site(version.site, tables)
    return try report(
      version.entries, of: site, for: version.year, at: version.position, version.findings,
      foot: version)
  }

  func report(
    _ entries: [ReportEntry], of site: Site, for year: CalendarYear, at position: LogPosition,
    _ findings: [ReportFinding], foot version: ReportVersion?
  ) throws -> AnnualReport {
    let lines = (entries + (try foot(version, of: site))).map { entry in
      entry.line(under: FigureKey(.site(site.id)), in: year, at: position)
    }
    return AnnualReport(
      site: try subject(.site(site.id)), office: nil, year: year, position: position,
      groups: AnnualReport.groups(of: lines),
      basis: lines.filter { $0.line.layout.isBasis }, findings: findings)
  }

  private func foot(_ version: ReportVersion?, of site: Site) throws -> [ReportEntry] {
    func name(_ id: StaffID?) throws -> Line? { try id.flatMap { Line(try person($0).name) } }
    return [
      ReportEntry(.responsible, text: try name(version?.approver), .register),
      ReportEntry(.reviewer, text: try name(version?.reviewer), .register),
      ReportEntry(.preparer, text: try name(version?.preparer), .register),
      ReportEntry(
        .telephone, words: version == nil ? site.details?.telephone : version?.telephone,
        .register),
      ReportEntry(.date, text: version.flatMap { Line($0.submittedOn.iso8601) }, .register),
    ]
  }
}
