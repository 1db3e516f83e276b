/// The tables of the areas that a process has used so far.
struct AreaTables {
  var directory: DirectoryTables?
  var calendars: CalendarTables?
  var interpretations: InterpretationTables?
  var authorisations: AuthorisationTables?
  var changes: ChangeTables?
  var filings: FilingTables?
  var offline: OfflineTables?
  var closings: ClosingTables?
  var siteList: SiteListTables?
  var sites: SiteTables?
  var columns: ColumnTables?
  var platforms: PlatformTables?
  var accounts: AccountTables?
  var custody: CustodyTables?
  var measures: MeasureTables?
  var services: ServiceTables?
  var items: ItemTables?
  var sightings: SightingTables?
  var findings: FindingTables?
  var responses: ResponseTables?
  var opinions: OpinionTables?
  var surveys: SurveyTables?
  var duty: DutyTables?
  var security: SecurityTables?
  var inspections: InspectionTables?
  var criticisms: CriticismTables?
  var counterfeits: CounterfeitTables?
  var erasures: ErasureTables?
  var messages: MessageTables?
  var evaluations: EvaluationTables?
  var measurements: MeasurementTables?
  var reports: ReportTables?
  var corrections: CorrectionTables?
  var cases: CaseTables?
  var deadlines: DeadlineTables?
  var work: WorkTables?
  var violations: ViolationTables?
  var figures: FigureTables?
}

extension Tables {
  package var directory: DirectoryTables {
    held.directory ?? hold(&held.directory, DirectoryTables.init)
  }

  package var calendars: CalendarTables {
    held.calendars ?? hold(&held.calendars, CalendarTables.init)
  }

  package var interpretations: InterpretationTables {
    held.interpretations ?? hold(&held.interpretations, InterpretationTables.init)
  }

  package var authorisations: AuthorisationTables {
    held.authorisations ?? hold(&held.authorisations, AuthorisationTables.init)
  }

  package var changes: ChangeTables {
    held.changes ?? hold(&held.changes, ChangeTables.init)
  }

  package var filings: FilingTables {
    held.filings ?? hold(&held.filings, FilingTables.init)
  }

  package var offline: OfflineTables {
    held.offline ?? hold(&held.offline, OfflineTables.init)
  }

  package var closings: ClosingTables {
    held.closings ?? hold(&held.closings, ClosingTables.init)
  }

  package var siteList: SiteListTables {
    held.siteList ?? hold(&held.siteList, SiteListTables.init)
  }

  package var sites: SiteTables {
    held.sites ?? hold(&held.sites, SiteTables.init)
  }

  package var columns: ColumnTables {
    held.columns ?? hold(&held.columns, ColumnTables.init)
  }

  package var platforms: PlatformTables {
    held.platforms ?? hold(&held.platforms, PlatformTables.init)
  }

  package var accounts: AccountTables {
    held.accounts ?? hold(&held.accounts, AccountTables.init)
  }

  package var custody: CustodyTables {
    held.custody ?? hold(&held.custody, CustodyTables.init)
  }

  package var measures: MeasureTables {
    held.measures ?? hold(&held.measures, MeasureTables.init)
  }

  package var services: ServiceTables {
    held.services ?? hold(&held.services, ServiceTables.init)
  }

  package var items: ItemTables {
    held.items ?? hold(&held.items, ItemTables.init)
  }

  package var sightings: SightingTables {
    held.sightings ?? hold(&held.sightings, SightingTables.init)
  }

  package var findings: FindingTables {
    held.findings ?? hold(&held.findings, FindingTables.init)
  }

  package var responses: ResponseTables {
    held.responses ?? hold(&held.responses, ResponseTables.init)
  }

  package var opinions: OpinionTables {
    held.opinions ?? hold(&held.opinions, OpinionTables.init)
  }

  package var surveys: SurveyTables {
    held.surveys ?? hold(&held.surveys, SurveyTables.init)
  }

  package var duty: DutyTables {
    held.duty ?? hold(&held.duty, DutyTables.init)
  }

  package var security: SecurityTables {
    held.security ?? hold(&held.security, SecurityTables.init)
  }

  package var inspections: InspectionTables {
    held.inspections ?? hold(&held.inspections, InspectionTables.init)
  }

  package var criticisms: CriticismTables {
    held.criticisms ?? hold(&held.criticisms, CriticismTables.init)
  }

  package var counterfeits: CounterfeitTables {
    held.counterfeits ?? hold(&held.counterfeits, CounterfeitTables.init)
  }

  package var erasures: ErasureTables {
    held.erasures ?? hold(&held.erasures, ErasureTables.init)
  }

  package var messages: MessageTables {
    held.messages ?? hold(&held.messages, MessageTables.init)
  }

  package var evaluations: EvaluationTables {
    held.evaluations ?? hold(&held.evaluations, EvaluationTables.init)
  }

  package var measurements: MeasurementTables {
    held.measurements ?? hold(&held.measurements, MeasurementTables.init)
  }

  package var reports: ReportTables {
    held.reports ?? hold(&held.reports, ReportTables.init)
  }

  package var corrections: CorrectionTables {
    held.corrections ?? hold(&held.corrections, CorrectionTables.init)
  }

  package var cases: CaseTables {
    held.cases ?? hold(&held.cases, CaseTables.init)
  }

  package var deadlines: DeadlineTables {
    held.deadlines ?? hold(&held.deadlines, DeadlineTables.init)
  }

  package var work: WorkTables {
    held.work ?? hold(&held.work, WorkTables.init)
  }

  package var violations: ViolationTables {
    held.violations ?? hold(&held.violations, ViolationTables.init)
  }

  package var figures: FigureTables {
    held.figures ?? hold(&held.figures, FigureTables.init)
  }

  /// Declares the tables of every area.
  func declareAll() {
    _ = directory
    _ = calendars
    _ = interpretations
    _ = authorisations
    _ = changes
    _ = filings
    _ = offline
    _ = closings
    _ = siteList
    _ = sites
    _ = columns
    _ = platforms
    _ = accounts
    _ = custody
    _ = measures
    _ = services
    _ = items
    _ = sightings
    _ = findings
    _ = responses
    _ = opinions
    _ = surveys
    _ = duty
    _ = security
    _ = inspections
    _ = criticisms
    _ = counterfeits
    _ = erasures
    _ = messages
    _ = evaluations
    _ = measurements
    _ = reports
    _ = corrections
    _ = cases
    _ = deadlines
    _ = work
    _ = violations
    _ = figures
  }

  private func hold<Area>(_ place: inout Area?, _ declare: (TableList) -> Area) -> Area {
    let tables = declare(list)
    place = tables
    return tables
  }
}
