import CivilTime

/// The report of each year (A35): published by 31 January of the next, by the host of every site that is on the
/// register at the year's end.
enum ReportRecurring {
  static let yearly = RecurringRule(
    "A35.report", ArticleReference(35), .year, "发布年度工作报表", "the annual report",
    roles: Article35.preparers, parameters: [ParameterBook.reportDays.id]
  ) { register, first in
    let term = try register.setting(ParameterBook.reportDays, on: first).term
    return RecurringDemand(1, by: term ?? .days(Article35.days))
  }

  static let rules = [yearly]

  static func effects(
    of entry: Entry, _ register: some SiteLookup
  ) throws -> [DeadlineEffect] {
    if case .site(.registeredExisting(let event)) = entry.event {
      return try begun(event.site, entry, register)
    }
    if case .site(.launched(let event)) = entry.event {
      return try begun(event.site, entry, register)
    }
    if case .closing(.takenDown(let event)) = entry.event {
      return [.recurring(.end(yearly, of: .site(event.site)))]
    }
    guard case .report(.published(let event)) = entry.event, event.version.value == 1 else {
      return []
    }
    let year = Period(.year, of: FigurePeriod(event.year).lastDay)
    return [.recurring(.count(yearly, of: .site(event.site), in: year))]
  }

  /// Also the year in which it is entered or opened has a report.
  private static func begun(
    _ site: SiteID, _ entry: Entry, _ register: some SiteLookup
  ) throws -> [DeadlineEffect] {
    let year = LegalTime.date(of: entry.recordedAt).startOfYear
    return [
      .recurring(
        .begin(yearly, of: .site(site), owedBy: try register.site(site)?.host, from: year))
    ]
  }
}

/// What may be set of the annual report (A35).
extension ParameterBook {
  package static let reportDays = Parameter(
    "A35.report-days", ArticleReference(35), "年度工作报表在年末后多少日内发布",
    "within how many days of the year's end the annual report is published", form: .term(15...120),
    initial: .term(.days(Article35.days)), from: .reading)
}

extension ViolationKind {
  /// A34.10: a year without a published report of a site.
  package static let reportMissing = ViolationKind(
    "report-missing", ArticleReference(34, 10), "年度工作报表未按期发布", "annual report not published in time"
  )
}

/// What can be seen of years whose report does not come.
enum ReportWatches {
  /// Raised once however many years lack a report, and ended when none does any more.
  static func missing(_ entry: Entry, _ register: Tables) throws -> [Event] {
    if case .deadline(.fellShort(let event)) = entry.event,
      event.rule == ReportRecurring.yearly.id
    {
      return try Violation.raise(
        .reportMissing, of: event.subject, office: event.office,
        found: Bilingual(
          "\(event.period) 年度工作报表截至 \(event.lastDay) 没有发布",
          "the annual report for \(event.period) was not published by \(event.lastDay)"),
        entry, register)
    }
    guard case .report(.published(let event)) = entry.event, event.version.value == 1,
      try !lacks(event.site, entry, register)
    else { return [] }
    return try Violation.end(
      .reportMissing, of: .site(event.site),
      found: Bilingual(
        "\(event.year) 年度工作报表已于 \(entry.occurredOn) 发布（\(event.address)）",
        "the annual report for \(event.year) was published on \(entry.occurredOn) (\(event.address))"
      ),
      entry, register)
  }

  /// Whether a year since the one that fell short first has no report that is due by now.
  private static func lacks(
    _ site: SiteID, _ entry: Entry, _ register: Tables
  ) throws -> Bool {
    guard let open = try register.openViolation(.reportMissing, of: .site(site)) else {
      return false
    }
    for value in (open.raisedOn.year - 1)..<max(open.raisedOn.year, entry.occurredOn.year) {
      guard let year = CalendarYear(value),
        try register.lastDay(ofReportFor: year) < entry.occurredOn
      else { continue }
      if try register.report(of: site, for: year)?.firstPublishedOn == nil { return true }
    }
    return false
  }
}

extension Tables {
  /// Whether a report came later than its last day, or is not out though that is over.
  func isLate(_ report: Report, on today: CivilDate) throws -> Bool {
    try (report.firstPublishedOn ?? today) > lastDay(ofReportFor: report.year)
  }

  /// The last day on which the report of a year is published in time.
  func lastDay(ofReportFor year: CalendarYear) throws -> CivilDate {
    let last = FigurePeriod(year).lastDay
    let term = try setting(ParameterBook.reportDays, on: last.startOfYear).term
    return (term ?? .days(Article35.days)).due(from: last, in: try calendar).lastDay
  }
}
