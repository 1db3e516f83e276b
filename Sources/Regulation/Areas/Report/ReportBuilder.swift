import CivilTime

/// Which figures the report reads.
enum ReportFigures {
  /// The figures of single lines, each read under the site's key, or under the host's.
  static let lines: [(line: ReportLayout, figure: Figure)] = [
    (.published, ItemFigures.published),
    (.overview, ItemFigures.overview),
    (.news, ItemFigures.news),
    (.disclosure, ItemFigures.disclosure),
    (.elsewhere, ItemFigures.elsewhere),
    (.topicsOpened, ColumnFigures.topicsOpened),
    (.materials, ItemFigures.interpreting),
    (.responses, ResponseFigures.givenByUnit),
    (.services, ServiceFigures.offered),
    (.intake, ServiceFigures.intake),
    (.received, MessageFigures.received),
    (.completed, MessageFigures.answered),
    (.publicly, MessageFigures.published),
    (.surveys, SurveyFigures.rounds),
    (.opinions, SurveyFigures.opinions),
    (.surveysPublished, SurveyFigures.results),
    (.interviews, SurveyFigures.interviews),
    (.interviewMessages, SurveyFigures.put),
    (.interviewAnswers, SurveyFigures.answered),
    (.assessments, SecurityFigures.assessments),
    (.problems, SecurityFigures.problems),
    (.fixed, SecurityFigures.fixed),
  ]

  /// What is measured of a site, and where it stands.
  static let measured: [(line: ReportLayout, kind: Measured)] = [
    (.visitors, MeasurementBook.visitors), (.visits, MeasurementBook.visits),
    (.products, MeasurementBook.products), (.commentary, MeasurementBook.commentary),
    (.users, MeasurementBook.users), (.online, MeasurementBook.online),
    (.natural, MeasurementBook.natural), (.legal, MeasurementBook.legal),
  ]

  /// Under which key a figure is read for a site.
  static func key(of figure: FigureID, _ site: Site) -> FigureKey {
    figure == ResponseFigures.givenByUnit.id ? FigureKey(site.host) : FigureKey(.site(site.id))
  }
}

/// Makes the report of a site for a year of the tables.
///
/// - Complexity: O(n) in the lines: the columns of the site and the accounts of its host are lines too.
struct ReportBuilder {
  let tables: Tables
  let site: Site
  let year: CalendarYear
  /// What the host stated.
  let statements: [ReportStatement]

  private var first: CivilDate { FigurePeriod(year).lastDay.startOfYear }
  private var last: CivilDate { FigurePeriod(year).lastDay }
  private var subject: Subject { .site(site.id) }
  private var reader: ReportReader { ReportReader(tables: tables, year: year) }

  func content() throws -> ReportContent {
    var known = try head() + counted() + measured() + security() + services() + topics()
    known += try days() + media() + stated() + basis()
    known += interpretation(known)
    var entries: [ReportEntry] = []
    for layout in ReportLayout.all where layout.group != .foot {
      if layout.word == ReportLayout.column.word {
        entries += try columns()
      } else {
        let own = known.filter { $0.line.text == layout.word }
        entries += own.isEmpty ? [ReportEntry(layout, .register)] : own
      }
    }
    let before = try numbersBefore()
    for index in entries.indices { entries[index].before = before[entries[index].place] }
    return ReportContent(entries: entries, openMonths: openMonths)
  }

  /// From the month it was opened to the one it was taken down in.
  private var openMonths: Int {
    let from = max(site.launchedOn ?? first, first)
    let until = min(site.closing?.takenDownOn ?? last, last)
    return from <= until ? until.month - from.month + 1 : 0
  }

  /// What the published report of the year before says, line by line.
  private func numbersBefore() throws -> [String: Int] {
    guard let last = CalendarYear(year.value - 1),
      let row = try tables.report(of: site.id, for: last),
      let version = try tables.reportVersions(of: row).last(where: { $0.publishedOn != nil })
    else { return [:] }
    var numbers: [String: Int] = [:]
    for entry in version.entries { numbers[entry.place] = entry.number }
    return numbers
  }

  // MARK: The register

  private func head() throws -> [ReportEntry] {
    let host = try tables.office(site.host)?.name
    func filed(_ kind: FilingKind) -> Line? { site.granted(kind)?.number.flatMap { Line($0) } }
    let address = site.details?.accessAddress?.text ?? site.domain.map { "https://\($0)/" }
    return [
      ReportEntry(.office, text: host.flatMap { Line($0.text) }, .register),
      ReportEntry(.name, text: site.name, .register),
      ReportEntry(.home, text: address.flatMap { Line($0) }, .register),
      ReportEntry(.host, text: host.flatMap { Line($0.text) }, .register),
      ReportEntry(.kind, text: Line(site.kind.name.zh), .register),
      ReportEntry(.code, text: filed(.identityCode), .register),
      ReportEntry(.icp, text: filed(.icp), .register),
      ReportEntry(.police, text: filed(.police), .register),
    ]
  }

  /// What of the register held on 31 December: a number that was granted later did not.
  private func basis() throws -> [ReportEntry] {
    func then(_ kind: FilingKind) -> Line? {
      guard let filing = site.granted(kind), filing.grantedOn.map({ $0 <= last }) ?? true else {
        return nil
      }
      return filing.number.flatMap { Line($0) }
    }
    let key = FigureKey(subject)
    let month = CalendarMonth(of: first)
    func before(_ figure: Figure) throws -> Int {
      try tables.figures.sum(of: figure, key, before: month)
    }
    return [
      ReportEntry(.codeThen, text: then(.identityCode), .register),
      ReportEntry(.icpThen, text: then(.icp), .register),
      ReportEntry(.policeThen, text: then(.police), .register),
      ReportEntry(
        .carried,
        number: try before(MessageFigures.valid) - before(MessageFigures.answered), .counted),
      ReportEntry(
        .open, number: try before(SecurityFigures.problems) - before(SecurityFigures.fixed),
        .counted),
    ]
  }

  private func topics() throws -> [ReportEntry] {
    var count = 0
    try tables.columns.rows.scan(prefix: "\(site.id)/") { _, column in
      if column.kind == .topic, column.openedOn <= last,
        column.closedOn.map({ $0 >= first }) ?? true
      {
        count += 1
      }
      return true
    }
    return [ReportEntry(.topics, number: count, .register)]
  }

  private func security() throws -> [ReportEntry] {
    let row = try tables.security(of: site.id)
    let monitoring = row?.regimes.first { $0.regime == .monitoring }
    let drills = try sum(SecurityFigures.drills).sum > 0
    return [
      // What took the place of another after the year's end says nothing of the year.
      ReportEntry(
        .monitoring,
        yes: monitoring.map { $0.on <= last ? true : nil } ?? false, .register),
      ReportEntry(
        .officer,
        yes: row?.officerNamedOn.map { $0 <= last ? true : nil } ?? false, .register),
      counting(ReportEntry(.drills, yes: drills, .counted), SecurityFigures.drills),
    ]
  }

  private func services() throws -> [ReportEntry] {
    let count = try sum(ServiceFigures.offered).sum
    return [ReportEntry(.catalogue, yes: count > 0, .register)]
  }

  // MARK: Figures

  private func sum(_ figure: Figure, _ key: FigureKey? = nil) throws -> FigureSum {
    try reader.sum(figure, key ?? ReportFigures.key(of: figure.id, site))
  }

  private func counting(_ entry: ReportEntry, _ figure: Figure) -> ReportEntry {
    let key = ReportFigures.key(of: figure.id, site)
    return ReportReader.counting(entry, figure, key == FigureKey(subject) ? nil : key)
  }

  private func counted() throws -> [ReportEntry] {
    try ReportFigures.lines.map { line, figure in
      counting(ReportEntry(line, number: try sum(figure).sum, .counted), figure)
    }
  }

  private func columns() throws -> [ReportEntry] {
    var columns: [Column] = []
    try tables.columns.rows.scan(prefix: "\(site.id)/") { _, column in
      columns.append(column)
      return true
    }
    return try columns.compactMap { column in
      let key = FigureKey(column.id, of: site.id)
      let sum = try sum(ItemFigures.byColumn, key)
      guard sum.events > 0 || column.closedOn.map({ $0 >= first }) ?? (column.openedOn <= last)
      else { return nil }
      var entry = counting(
        ReportEntry(.column, number: sum.sum, .counted), ItemFigures.byColumn)
      entry.part = key
      entry.name = column.name
      return entry
    }
  }

  private func days() throws -> [ReportEntry] {
    let entry = try reader.days(of: FigureKey(subject))
    return [entry.isKnown ? counting(entry, MessageFigures.days) : entry]
  }

  private func interpretation(_ known: [ReportEntry]) -> [ReportEntry] {
    let content = ReportContent(entries: known)
    let parts = [ReportLayout.materials, .products, .commentary].map(content.number)
    let isKnown = !parts.contains(nil)
    return [
      ReportEntry(
        .interpretation, number: isKnown ? parts.compactMap(\.self).reduce(0, +) : nil, .derived)
    ]
  }

  // MARK: What was measured, and what the host says

  private func measured() throws -> [ReportEntry] {
    try ReportFigures.measured.map { line, kind in
      try reader.measured(line, kind, of: subject)
    }
  }

  private func stated() -> [ReportEntry] {
    statements.map { statement in
      var entry = ReportEntry(
        statement.line.layout, yes: statement.yes, words: statement.words, .stated)
      entry.events = [statement.event]
      return entry
    }
  }

  /// The accounts of the host that were in use at the year's end, by platform; only institutional ones.
  private func media() throws -> [ReportEntry] {
    let accounts = try tables.accounts(of: site.host).compactMap(tables.account).filter {
      $0.phase.isInUse && $0.kind == .institutional && ($0.openedOn.map { $0 <= last } ?? true)
    }
    return [ReportEntry(.media, yes: !accounts.isEmpty, .register)]
      + (try accounts.flatMap(reader.media))
  }
}
