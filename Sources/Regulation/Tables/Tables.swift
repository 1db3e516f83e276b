package import JSONText

/// Every table of a county, over one store, as one unit of work: one member an area that keeps any.
package final class Tables {
  package let directory: DirectoryTables
  package let calendars: CalendarTables
  package let interpretations: InterpretationTables
  package let authorisations: AuthorisationTables
  package let changes: ChangeTables
  package let filings: FilingTables
  package let offline: OfflineTables
  package let closings: ClosingTables
  package let siteList: SiteListTables
  package let sites: SiteTables
  package let columns: ColumnTables
  package let platforms: PlatformTables
  package let accounts: AccountTables
  package let custody: CustodyTables
  package let measures: MeasureTables
  package let services: ServiceTables
  package let items: ItemTables
  package let sightings: SightingTables
  package let findings: FindingTables
  package let responses: ResponseTables
  package let opinions: OpinionTables
  package let surveys: SurveyTables
  package let duty: DutyTables
  package let security: SecurityTables
  package let inspections: InspectionTables
  package let criticisms: CriticismTables
  package let counterfeits: CounterfeitTables
  package let erasures: ErasureTables
  package let messages: MessageTables
  package let evaluations: EvaluationTables
  package let measurements: MeasurementTables
  package let reports: ReportTables
  package let corrections: CorrectionTables
  package let cases: CaseTables
  package let deadlines: DeadlineTables
  package let work: WorkTables
  package let violations: ViolationTables
  package let figures: FigureTables

  /// What the entry that is being folded has changed so far.
  package var notes = FoldNotes()

  /// The most rows kept in memory from one transaction to the next: enough for every row that a
  /// group of requests touches, and a few tens of megabytes at worst.
  package static let maximumCachedRows = 20_000

  /// Every table's name.
  package static let names = Tables(in: MemoryStore()).all.map(\.name)

  /// Every table, in the order of the areas.
  package let all: [TableUnit]

  package init(in store: any TableStore) {
    let list = TableList(in: store)
    directory = DirectoryTables(list)
    calendars = CalendarTables(list)
    interpretations = InterpretationTables(list)
    authorisations = AuthorisationTables(list)
    changes = ChangeTables(list)
    filings = FilingTables(list)
    offline = OfflineTables(list)
    closings = ClosingTables(list)
    siteList = SiteListTables(list)
    sites = SiteTables(list)
    columns = ColumnTables(list)
    platforms = PlatformTables(list)
    accounts = AccountTables(list)
    custody = CustodyTables(list)
    measures = MeasureTables(list)
    services = ServiceTables(list)
    items = ItemTables(list)
    sightings = SightingTables(list)
    findings = FindingTables(list)
    responses = ResponseTables(list)
    opinions = OpinionTables(list)
    surveys = SurveyTables(list)
    duty = DutyTables(list)
    security = SecurityTables(list)
    inspections = InspectionTables(list)
    criticisms = CriticismTables(list)
    counterfeits = CounterfeitTables(list)
    erasures = ErasureTables(list)
    messages = MessageTables(list)
    evaluations = EvaluationTables(list)
    measurements = MeasurementTables(list)
    reports = ReportTables(list)
    corrections = CorrectionTables(list)
    cases = CaseTables(list)
    deadlines = DeadlineTables(list)
    work = WorkTables(list)
    violations = ViolationTables(list)
    figures = FigureTables(list)
    all = list.units
  }

  /// The names of the tables a projector owns, in the order in which they are declared.
  package func names(of projector: any Projector.Type) -> [String] {
    all.filter { $0.owner == projector.name }.map(\.name)
  }

  /// The types of the rows of the tables a projector owns.
  package func rowTypes(of projector: any Projector.Type) -> [any JSONDirect.Type] {
    all.filter { $0.owner == projector.name }.compactMap(\.rowType)
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
    for table in all { try table.flush() }
  }

  /// Forgets everything in memory, changes included.
  package func forget() {
    for table in all { table.forget() }
    calendars.forget()
  }

  /// Flushes and forgets when more rows are held in memory than are meant to be.
  package func trim(to limit: Int = Tables.maximumCachedRows) throws {
    guard all.reduce(0, { $0 + $1.cachedCount }) > limit else { return }
    try flush()
    forget()
  }

  /// How many rows were changed since they were last written.
  package var changedCount: Int { all.reduce(0) { $0 + $1.changedCount } }
}

/// The tables of a county as areas declare them, each in one place: its name, its rows, whose it is.
final class TableList {
  private let store: any TableStore
  private(set) var units: [TableUnit] = []

  init(in store: any TableStore) { self.store = store }

  /// Declares a table of a projector.
  func table<Row: JSONDirect>(_ name: String, of owner: any Projector.Type) -> RowTable<Row> {
    let table = RowTable<Row>(name, of: owner.name, in: store)
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
      index: name, of: owner.name, rows: Row.self, in: store, written: written,
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
      name, of: owner.name, rows: nil, in: store, encode: encode, decode: decode)
    units.append(table.unit)
    return table
  }
}
