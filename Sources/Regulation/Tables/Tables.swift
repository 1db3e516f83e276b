/// Every table of a county, over one store, as one unit of work.
package final class Tables {
  /// One row, under `county`.
  package let counties: RowTable<County>
  /// By office id.
  package let offices: RowTable<Office>
  /// Office id by kind, for the kinds of which a county has one.
  package let officeKinds: RowTable<OfficeID>
  /// By staff id.
  package let staff: RowTable<Staff>
  /// By site id.
  package let sites: RowTable<Site>
  /// Site id by `<filing>:<number>`, and the portal's under `portal`.
  package let identifiers: RowTable<SiteID>
  /// The sites an office hosts, by `<office>/<site>`.
  package let hosts: RowTable<SiteID>
  /// The people of an office, by `<office>/<staff>`.
  package let officeStaff: RowTable<StaffID>
  /// The running cases an office has a part in as host, by `<office>/<case>`.
  package let hostCases: RowTable<HostCase>
  /// The accounts in use of an office, by `<office>/<account>`.
  package let accountHosts: RowTable<AccountID>
  /// By account id.
  package let accounts: RowTable<Account>
  /// By case id.
  package let cases: RowTable<CaseState>
  /// The subjects of the cases, by `<case>/<subject>`.
  package let caseSubjects: RowTable<SubjectState>
  /// Which cases are about a site or account, by subject.
  package let subjectCases: RowTable<SubjectCases>
  /// By `<office>/<case>/<step>`, the office as `InboxKey` writes it; behind it `/<subject>`, when
  /// the step is done for each.
  package let inbox: RowTable<InboxItem>
  /// The arrangement that stands for a scope and year, by `<scope>/<year>`.
  package let calendars: RowTable<AnnouncedArrangement>
  package let deadlines: DeadlineTables
  package let violations: ViolationTables
  /// Every interpretation of a parameter, by its id.
  package let interpretations: RowTable<[Interpretation]>
  /// Which version of each projector filled its tables, by projector name.
  package let versions: RowTable<Int>

  /// The most rows kept in memory between flushes of a long fold: enough for every row that a
  /// group of requests touches, and a few tens of megabytes at worst.
  package static let maximumCachedRows = 20_000

  /// Every table's name, in the order above.
  package static let names = Tables(in: MemoryStore()).all.map(\.name)

  /// Every table, in the order above.
  private var all: [TableUnit] = []

  /// The calendar of `calendars`, once somebody has asked for it.
  private var readCalendar: WorkingCalendar?

  package init(in store: any TableStore) {
    var all: [TableUnit] = []
    func table<Row: Codable>(_ name: String) -> RowTable<Row> {
      let table = RowTable<Row>(name, in: store)
      all.append(table)
      return table
    }
    func table<Row>(
      _ name: String, _ encode: @escaping (Row) throws -> [UInt8],
      _ decode: @escaping ([UInt8]) throws -> Row
    ) -> RowTable<Row> {
      let table = RowTable<Row>(name, in: store, encode: encode, decode: decode)
      all.append(table)
      return table
    }
    counties = table("county")
    offices = table("offices")
    officeKinds = table("office-kinds")
    staff = table("staff")
    sites = table("sites")
    identifiers = table("identifiers")
    hosts = table("hosts")
    officeStaff = table("office-staff")
    hostCases = table("host-cases", HostCase.bytes, HostCase.init)
    accountHosts = table("account-hosts")
    accounts = table("accounts")
    cases = table("cases", CaseState.bytes, CaseState.init)
    caseSubjects = table("case-subjects", SubjectState.bytes, SubjectState.init)
    subjectCases = table("subject-cases", SubjectCases.bytes, SubjectCases.init)
    inbox = table("inbox", InboxItem.bytes, InboxItem.init)
    calendars = table("calendars")
    deadlines = DeadlineTables(in: store)
    violations = ViolationTables(in: store)
    all += deadlines.all + violations.all
    interpretations = table("interpretations")
    versions = table("versions")
    self.all = all
  }

  /// Writes every change to the store.
  package func flush() throws {
    for table in all { try table.flush() }
  }

  /// Forgets everything in memory, changes included.
  package func forget() {
    for table in all { table.forget() }
    readCalendar = nil
  }

  /// Flushes and forgets when a long fold has filled the memory meant for it.
  package func trim() throws {
    guard all.reduce(0, { $0 + $1.cachedCount }) > Self.maximumCachedRows else { return }
    try flush()
    forget()
  }
}

extension Tables {
  /// Puts an arrangement in place of the one that stood; the calendar is read anew when asked for.
  func stand(_ arrangement: AnnouncedArrangement) {
    let (scope, year) = (arrangement.arrangement.scope, arrangement.arrangement.year)
    calendars.set("\(scope.rawValue)/\(year)", arrangement)
    readCalendar = nil
  }

  package var calendar: WorkingCalendar {
    get throws {
      if let readCalendar { return readCalendar }
      var announced: [AnnouncedArrangement] = []
      try calendars.scan { _, row in
        announced.append(row)
        return true
      }
      let calendar = WorkingCalendar(announced)
      readCalendar = calendar
      return calendar
    }
  }
}

extension Tables {
  package func interpretations(of parameter: ParameterID) throws -> [Interpretation] {
    try interpretations[parameter.text] ?? []
  }
}

extension Tables: CaseRegister {
  package func caseState(_ id: CaseID) throws -> CaseState? { try cases[id.text] }

  package func caseSubject(_ id: CaseID, _ subject: Subject) throws -> SubjectState? {
    try caseSubjects[CaseProjector.key(id, subject)]
  }

  package func caseSubjects(_ id: CaseID) throws -> [SubjectState] {
    try caseSubjects.all(of: id.text)
  }

  package func cases(about subject: Subject) throws -> SubjectCases {
    try subjectCases[subject.text] ?? SubjectCases()
  }

  package func office(_ id: OfficeID) throws -> Office? { try offices[id.text] }

  package func office(of kind: OfficeKind) throws -> Office? {
    guard let id = try officeKinds[kind.rawValue] else { return nil }
    return try offices[id.text]
  }

  package func staff(_ id: StaffID) throws -> Staff? { try staff[id.text] }

  package func site(_ id: SiteID) throws -> Site? { try sites[id.text] }

  package func account(_ id: AccountID) throws -> Account? { try accounts[id.text] }

  package func sites(of host: OfficeID) throws -> [SiteID] { try hosts.all(of: host.text) }

  package func accounts(of host: OfficeID) throws -> [AccountID] {
    try accountHosts.all(of: host.text)
  }

  package func staff(of office: OfficeID) throws -> [StaffID] {
    try officeStaff.all(of: office.text)
  }

  package func runningCases(of host: OfficeID) throws -> [CaseID] {
    try hostCases.all(of: host.text).map(\.caseID)
  }

  package func holder(of identifier: Identifier) throws -> SiteID? {
    try identifiers[SiteProjector.key(identifier.filing, identifier.text)]
  }

  package var portal: SiteID? {
    get throws { try identifiers[SiteProjector.portalKey] }
  }

  package var county: County? {
    get throws { try counties[DirectoryProjector.countyKey] }
  }

  package func openDeadlines(_ rule: DeadlineRule, of subject: Subject) throws -> [Deadline] {
    try deadlines.open(rule.id, of: subject)
  }

  package func openViolation(_ kind: ViolationKind, of subject: Subject) throws -> Violation? {
    try violations.open(kind, of: subject)
  }
}

extension RowTable {
  /// The rows of an office or a case, in the order of what stands behind it in their keys.
  fileprivate func all(of owner: String) throws -> [Row] {
    var rows: [Row] = []
    try scan(prefix: "\(owner)/") { _, row in
      rows.append(row)
      return true
    }
    return rows
  }
}
