package import JSONText

/// Every table of a county, over one store, as one unit of work: one member an area that keeps any.
///
/// An area's are declared when they are first used: a process that answers one request uses few.
package final class Tables {
  package var directory: DirectoryTables { heldDirectory ?? hold(&heldDirectory, DirectoryTables(list)) }
  package var calendars: CalendarTables { heldCalendars ?? hold(&heldCalendars, CalendarTables(list)) }
  package var interpretations: InterpretationTables { heldInterpretations ?? hold(&heldInterpretations, InterpretationTables(list)) }
  package var authorisations: AuthorisationTables { heldAuthorisations ?? hold(&heldAuthorisations, AuthorisationTables(list)) }
  package var changes: ChangeTables { heldChanges ?? hold(&heldChanges, ChangeTables(list)) }
  package var filings: FilingTables { heldFilings ?? hold(&heldFilings, FilingTables(list)) }
  package var offline: OfflineTables { heldOffline ?? hold(&heldOffline, OfflineTables(list)) }
  package var closings: ClosingTables { heldClosings ?? hold(&heldClosings, ClosingTables(list)) }
  package var siteList: SiteListTables { heldSiteList ?? hold(&heldSiteList, SiteListTables(list)) }
  package var sites: SiteTables { heldSites ?? hold(&heldSites, SiteTables(list)) }
  package var columns: ColumnTables { heldColumns ?? hold(&heldColumns, ColumnTables(list)) }
  package var platforms: PlatformTables { heldPlatforms ?? hold(&heldPlatforms, PlatformTables(list)) }
  package var accounts: AccountTables { heldAccounts ?? hold(&heldAccounts, AccountTables(list)) }
  package var custody: CustodyTables { heldCustody ?? hold(&heldCustody, CustodyTables(list)) }
  package var measures: MeasureTables { heldMeasures ?? hold(&heldMeasures, MeasureTables(list)) }
  package var services: ServiceTables { heldServices ?? hold(&heldServices, ServiceTables(list)) }
  package var items: ItemTables { heldItems ?? hold(&heldItems, ItemTables(list)) }
  package var sightings: SightingTables { heldSightings ?? hold(&heldSightings, SightingTables(list)) }
  package var findings: FindingTables { heldFindings ?? hold(&heldFindings, FindingTables(list)) }
  package var responses: ResponseTables { heldResponses ?? hold(&heldResponses, ResponseTables(list)) }
  package var opinions: OpinionTables { heldOpinions ?? hold(&heldOpinions, OpinionTables(list)) }
  package var surveys: SurveyTables { heldSurveys ?? hold(&heldSurveys, SurveyTables(list)) }
  package var duty: DutyTables { heldDuty ?? hold(&heldDuty, DutyTables(list)) }
  package var security: SecurityTables { heldSecurity ?? hold(&heldSecurity, SecurityTables(list)) }
  package var inspections: InspectionTables { heldInspections ?? hold(&heldInspections, InspectionTables(list)) }
  package var criticisms: CriticismTables { heldCriticisms ?? hold(&heldCriticisms, CriticismTables(list)) }
  package var counterfeits: CounterfeitTables { heldCounterfeits ?? hold(&heldCounterfeits, CounterfeitTables(list)) }
  package var erasures: ErasureTables { heldErasures ?? hold(&heldErasures, ErasureTables(list)) }
  package var messages: MessageTables { heldMessages ?? hold(&heldMessages, MessageTables(list)) }
  package var evaluations: EvaluationTables { heldEvaluations ?? hold(&heldEvaluations, EvaluationTables(list)) }
  package var measurements: MeasurementTables { heldMeasurements ?? hold(&heldMeasurements, MeasurementTables(list)) }
  package var reports: ReportTables { heldReports ?? hold(&heldReports, ReportTables(list)) }
  package var corrections: CorrectionTables { heldCorrections ?? hold(&heldCorrections, CorrectionTables(list)) }
  package var cases: CaseTables { heldCases ?? hold(&heldCases, CaseTables(list)) }
  package var deadlines: DeadlineTables { heldDeadlines ?? hold(&heldDeadlines, DeadlineTables(list)) }
  package var work: WorkTables { heldWork ?? hold(&heldWork, WorkTables(list)) }
  package var violations: ViolationTables { heldViolations ?? hold(&heldViolations, ViolationTables(list)) }
  package var figures: FigureTables { heldFigures ?? hold(&heldFigures, FigureTables(list)) }

  /// What the entry that is being folded has changed so far.
  package var notes = FoldNotes()

  /// The most rows kept in memory from one transaction to the next: enough for every row that a
  /// group of requests touches, and a few tens of megabytes at worst.
  package static let maximumCachedRows = 20_000

  /// Every table's name.
  package static let names = Tables(in: MemoryStore()).all.map(\.name)

  private let list: TableList

  package init(in store: any TableStore) { list = TableList(in: store) }

  /// Every table, in the order in which they are declared: area by area, as an area's are first used.
  package var all: [TableUnit] {
    if !isAll { declareAll() }
    return list.units
  }

  /// Declares the tables of every area.
  private func declareAll() {
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
    isAll = true
  }

  private func hold<Area>(_ place: inout Area?, _ tables: @autoclosure () -> Area) -> Area {
    let tables = tables()
    place = tables
    return tables
  }

  private var isAll = false
  @exclusivity(unchecked) private var heldDirectory: DirectoryTables?
  @exclusivity(unchecked) private var heldCalendars: CalendarTables?
  @exclusivity(unchecked) private var heldInterpretations: InterpretationTables?
  @exclusivity(unchecked) private var heldAuthorisations: AuthorisationTables?
  @exclusivity(unchecked) private var heldChanges: ChangeTables?
  @exclusivity(unchecked) private var heldFilings: FilingTables?
  @exclusivity(unchecked) private var heldOffline: OfflineTables?
  @exclusivity(unchecked) private var heldClosings: ClosingTables?
  @exclusivity(unchecked) private var heldSiteList: SiteListTables?
  @exclusivity(unchecked) private var heldSites: SiteTables?
  @exclusivity(unchecked) private var heldColumns: ColumnTables?
  @exclusivity(unchecked) private var heldPlatforms: PlatformTables?
  @exclusivity(unchecked) private var heldAccounts: AccountTables?
  @exclusivity(unchecked) private var heldCustody: CustodyTables?
  @exclusivity(unchecked) private var heldMeasures: MeasureTables?
  @exclusivity(unchecked) private var heldServices: ServiceTables?
  @exclusivity(unchecked) private var heldItems: ItemTables?
  @exclusivity(unchecked) private var heldSightings: SightingTables?
  @exclusivity(unchecked) private var heldFindings: FindingTables?
  @exclusivity(unchecked) private var heldResponses: ResponseTables?
  @exclusivity(unchecked) private var heldOpinions: OpinionTables?
  @exclusivity(unchecked) private var heldSurveys: SurveyTables?
  @exclusivity(unchecked) private var heldDuty: DutyTables?
  @exclusivity(unchecked) private var heldSecurity: SecurityTables?
  @exclusivity(unchecked) private var heldInspections: InspectionTables?
  @exclusivity(unchecked) private var heldCriticisms: CriticismTables?
  @exclusivity(unchecked) private var heldCounterfeits: CounterfeitTables?
  @exclusivity(unchecked) private var heldErasures: ErasureTables?
  @exclusivity(unchecked) private var heldMessages: MessageTables?
  @exclusivity(unchecked) private var heldEvaluations: EvaluationTables?
  @exclusivity(unchecked) private var heldMeasurements: MeasurementTables?
  @exclusivity(unchecked) private var heldReports: ReportTables?
  @exclusivity(unchecked) private var heldCorrections: CorrectionTables?
  @exclusivity(unchecked) private var heldCases: CaseTables?
  @exclusivity(unchecked) private var heldDeadlines: DeadlineTables?
  @exclusivity(unchecked) private var heldWork: WorkTables?
  @exclusivity(unchecked) private var heldViolations: ViolationTables?
  @exclusivity(unchecked) private var heldFigures: FigureTables?

  /// The tables a projector owns, in the order in which they are declared.
  package func owned(by projector: any Projector.Type) -> [TableUnit] {
    all.filter { $0.owner == projector.name }
  }

  /// The types of the rows of the tables a projector owns.
  package func rowTypes(of projector: any Projector.Type) -> [any JSONDirect.Type] {
    owned(by: projector).compactMap(\.rowType)
  }

  /// Calls `body` with every row as it is stored, table by table, in the order of their keys; changes
  /// are written first.
  package func forEachRow(
    _ body: (_ table: String, _ key: [UInt8], _ row: [UInt8]) throws -> Void
  ) throws {
    try flush()
    for table in all {
      try table.scanStored { key, row in
        try body(table.name, key, row)
        return true
      }
    }
  }

  /// Writes every change to the store.
  package func flush() throws {
    for table in list.units { try table.flush() }
  }

  /// Forgets everything in memory, changes included.
  package func forget() {
    for table in list.units { table.forget() }
    heldCalendars?.forget()
  }

  /// Flushes and forgets when more rows are held in memory than are meant to be.
  package func trim(to limit: Int = Tables.maximumCachedRows) throws {
    guard list.units.reduce(0, { $0 + $1.cachedCount }) > limit else { return }
    try flush()
    forget()
  }

  /// How many rows were changed since they were last written.
  package var changedCount: Int { list.units.reduce(0) { $0 + $1.changedCount } }
}

/// The tables of a county as areas declare them, each in one place: its name, its rows, whose it is.
final class TableList {
  let store: any TableStore
  private(set) var units: [TableUnit] = []

  init(in store: any TableStore) { self.store = store }

  /// Declares a table of a projector.
  func table<Row: JSONDirect>(_ name: String, of owner: any Projector.Type) -> RowTable<Row> {
    let table = RowTable<Row>(name, of: owner.name, in: self)
    units.append(table.unit)
    return table
  }

  /// Declares an index of a projector: ids under the keys by which they are asked for.
  func index<ID: TextForm>(_ name: String, of owner: any Projector.Type) -> RowTable<ID> {
    index(name, of: owner) { id in
      var json = JSONBuffer(reserving: id.text.utf8.count + 2)
      json.string(id.text)
      return json.bytes
    }
  }

  /// Declares an index of numbers.
  func index(_ name: String, of owner: any Projector.Type) -> RowTable<Int> {
    index(name, of: owner) { Array(String($0).utf8) }
  }

  private func index<Row: JSONDirect>(
    _ name: String, of owner: any Projector.Type, _ written: @escaping (Row) -> [UInt8]
  ) -> RowTable<Row> {
    let table = RowTable<Row>(
      index: name, of: owner.name, rows: Row.self, in: self, written: written,
      decode: { try RowCodec.decode(Row.self, $0) })
    units.append(table.unit)
    return table
  }

  /// Declares a table whose rows are read and written by hand.
  func table<Row>(
    _ name: String, of owner: any Projector.Type, _ encode: @escaping (Row) throws -> [UInt8],
    _ decode: @escaping ([UInt8]) throws -> Row
  ) -> RowTable<Row> {
    let table = RowTable<Row>(
      name, of: owner.name, rows: nil, in: self, encode: encode, decode: decode)
    units.append(table.unit)
    return table
  }
}
