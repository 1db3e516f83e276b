import JSONText
package import CivilTime

/// Where the report of a site for a year stands.
package enum ReportPhase: String, Codable, CaseIterable, Sendable {
  case drafting, submitted, reviewed, approved, published

  package var name: Bilingual {
    switch self {
    case .drafting: Bilingual("编制中", "being prepared")
    case .submitted: Bilingual("待审核", "submitted, to be reviewed")
    case .reviewed: Bilingual("已审核，待签发", "reviewed, to be approved")
    case .approved: Bilingual("已签发，待发布", "approved, to be published")
    case .published: Bilingual("已发布", "published")
    }
  }
}

/// Why there is another version.
package enum ReportChange: String, Codable, CaseIterable, Sendable {
  /// It was wrong.
  case correction
  /// The rule by which it is counted changed.
  case revision

  package var name: Bilingual {
    switch self {
    case .correction: Bilingual("更正（原数据有误）", "a correction: it was wrong")
    case .revision: Bilingual("修订（统计口径变化）", "a revision: the rule changed")
    }
  }
}

/// What a host stated of a line.
package struct ReportStatement: Codable, Hashable, Sendable {
  package let line: ReportLineID
  package let yes: Bool?
  package let words: Passage?
  /// The event that says it.
  package let event: LogPosition
}

/// The report of a site for a year as its events tell it.
package struct Report: JSONDirect, Hashable, Sendable {
  package let site: SiteID
  package let year: CalendarYear
  /// The host whose people acted last.
  package internal(set) var office: OfficeID
  package internal(set) var phase: ReportPhase
  /// The version that is worked on, or was published last; counted from 1.
  package internal(set) var version: EditionNumber
  /// Why it is not the first, and what was wrong or changed.
  package internal(set) var change: ReportChange?
  package internal(set) var changedLines: [ReportLineID]
  package internal(set) var changeReasons: Passage?
  package internal(set) var statements: [ReportStatement]
  /// Why it was returned last, while it is not submitted again.
  package internal(set) var returned: Passage?
  package internal(set) var preparer: StaffID?
  package internal(set) var reviewer: StaffID?
  package internal(set) var approver: StaffID?
  /// The day of the first publication, and the last.
  package internal(set) var firstPublishedOn: CivilDate?
  package internal(set) var publishedOn: CivilDate?
  package internal(set) var address: WebAddress?
  package internal(set) var fedBackOn: CivilDate?
  /// Events that put a measurement right which the version that was submitted carries.
  package internal(set) var outdatedBy: [LogPosition]
  /// The day of its last fact.
  package internal(set) var lastOn: CivilDate
}

/// A version of a report as it was submitted last, and what became of it.
package struct ReportVersion: JSONDirect, Hashable, Sendable {
  package let site: SiteID
  package let year: CalendarYear
  package let version: EditionNumber
  package let change: ReportChange?
  package let changedLines: [ReportLineID]
  package let changeReasons: Passage?
  /// The last event that is counted.
  package let position: LogPosition
  package let entries: [ReportEntry]
  package let findings: [ReportFinding]
  /// Why it was submitted with a difference.
  package let reasons: Passage?
  package let telephone: Passage?
  package let preparer: StaffID?
  package let submittedOn: CivilDate
  package internal(set) var reviewer: StaffID?
  package internal(set) var reviewedOn: CivilDate?
  package internal(set) var approver: StaffID?
  package internal(set) var approvedOn: CivilDate?
  package internal(set) var publishedOn: CivilDate?
  package internal(set) var publishedBy: LogPosition?
  package internal(set) var address: WebAddress?
  package internal(set) var fedBackOn: CivilDate?
  package internal(set) var receipt: Line?
}

extension Report {
  var key: String { ReportTables.key(site, year) }

  /// The report after one of its events; total, without rules.
  static func evolve(_ before: Report?, _ event: ReportEvent, _ entry: Entry) -> Report? {
    if case .started(let event) = event { return Report(event, entry) }
    guard var row = before else { return nil }
    row.take(event, entry)
    row.office = entry.office ?? row.office
    row.lastOn = max(row.lastOn, entry.occurredOn)
    return row
  }

  private init(_ event: ReportStarted, _ entry: Entry) {
    self.init(
      site: event.site, year: event.year, office: event.office, phase: .drafting,
      version: EditionNumber(inRange: 1), changedLines: [], statements: [], outdatedBy: [],
      lastOn: entry.occurredOn)
  }

  private mutating func take(_ event: ReportEvent, _ entry: Entry) {
    switch event {
    case .started: break
    case .stated(let event):
      for given in event.statements {
        statements.removeAll { $0.line == given.line }
        statements.append(
          ReportStatement(
            line: given.line, yes: given.yes, words: given.words,
            event: LogPosition(inRange: entry.position)))
      }
      statements.sort { $0.line < $1.line }
    case .submitted:
      (phase, preparer, returned) = (.submitted, entry.actor, nil)
      (reviewer, approver, outdatedBy) = (nil, nil, [])
    case .reviewed: (phase, reviewer) = (.reviewed, entry.actor)
    case .approved: (phase, approver) = (.approved, entry.actor)
    case .returned(let event): (phase, returned) = (.drafting, event.reasons)
    case .published(let event):
      phase = .published
      firstPublishedOn = firstPublishedOn ?? entry.occurredOn
      (publishedOn, address, fedBackOn) = (entry.occurredOn, event.address, nil)
    case .readdressed(let event): address = event.address
    case .fedBack: fedBackOn = fedBackOn ?? entry.occurredOn
    case .reopened(let event):
      phase = .drafting
      version = event.version
      (change, changedLines, changeReasons) = (event.change, event.lines, event.reasons)
      outdatedBy = []
    }
  }
}

extension ReportVersion {
  init(_ event: ReportSubmitted, of report: Report, _ entry: Entry) {
    self.init(
      site: event.site, year: event.year, version: event.version, change: report.change,
      changedLines: Set(report.changedLines + (event.changedLines ?? [])).sorted(),
      changeReasons: report.changeReasons,
      position: LogPosition(inRange: entry.position - 1), entries: event.entries,
      findings: event.findings, reasons: event.reasons, telephone: event.telephone,
      preparer: entry.actor, submittedOn: entry.occurredOn)
  }

  mutating func take(_ event: ReportEvent, _ entry: Entry) {
    switch event {
    case .started, .stated, .submitted, .returned, .reopened: break
    case .reviewed: (reviewer, reviewedOn) = (entry.actor, entry.occurredOn)
    case .approved: (approver, approvedOn) = (entry.actor, entry.occurredOn)
    case .published(let event):
      (publishedOn, address) = (entry.occurredOn, event.address)
      publishedBy = LogPosition(inRange: entry.position)
    case .readdressed(let event): address = event.address
    case .fedBack(let event):
      (fedBackOn, receipt) = (fedBackOn ?? entry.occurredOn, event.receipt)
    }
  }
}
