package import CivilTime
package import Regulation

/// What the board is made of: the tables of one state of the log, on a day, and the numbers it says on the way.
package final class BoardSource {
  let tables: Tables
  let county: County
  let asOf: Moment
  let today: CivilDate
  let proof: LogProof
  private let recordedOn: (Int) throws -> CivilDate
  /// The numbers of figures that were said, in order: what the page of figures lists.
  private(set) var figures: [BoardFigure] = []
  private var places: [String: Int] = [:]
  private var names: [String: Bilingual] = [:]

  /// The most rows that stay in memory from one row of the board to the next.
  private static let keptRows = 4000

  /// - Parameters:
  ///   - tables: as they stand behind the last event.
  ///   - county: whose ledger it is.
  ///   - asOf: when the last event was recorded.
  ///   - today: the day the board speaks for.
  ///   - proof: what ties it to the log.
  ///   - recordedOn: the day on which the event of a position was recorded.
  package init(
    _ tables: Tables, county: County, asOf: Instant, today: CivilDate, proof: LogProof,
    recordedOn: @escaping (Int) throws -> CivilDate
  ) {
    self.tables = tables
    self.county = county
    self.asOf = Moment(asOf)
    self.today = today
    self.proof = proof
    self.recordedOn = recordedOn
  }

  func recordedOn(_ position: Int) throws -> CivilDate { try recordedOn(position) }

  /// Lets go of rows that were read, where they are many.
  func trim() throws { try tables.trim(to: Self.keptRows) }

  var year: FigurePeriod { period(String(CalendarMonth(of: today).text.prefix(4))) }
  var lastYear: FigurePeriod {
    period(String(CalendarMonth(of: today.startOfYear.adding(days: -1)).text.prefix(4)))
  }
  var month: FigurePeriod { period(CalendarMonth(of: today).text) }
  var lastMonth: FigurePeriod {
    period(CalendarMonth(of: today.startOfMonth.adding(days: -1)).text)
  }

  private func period(_ text: String) -> FigurePeriod {
    guard let period = FigurePeriod(text) else { preconditionFailure("no period: \(text)") }
    return period
  }

  // MARK: Names

  func office(_ id: OfficeID) throws -> Bilingual {
    try named("office/\(id)") { try OfficeName(id, tables).name }
  }

  /// The office something waits for today: of one that ended, the one that carries its duties.
  func office(_ waits: ResolvedOffice?) throws -> (key: String, name: Bilingual) {
    switch waits {
    case .id(let id):
      let carrier = try tables.carrier(of: id)
      return (carrier.text, try office(carrier))
    case .kind(let kind): return ("kind:\(kind.rawValue)", try OfficeName(kind, tables).name)
    case nil: return ("-", BoardWords.noOffice)
    }
  }

  /// What a site or an account is called; of an account of a person, what it is.
  func place(_ subject: Subject) throws -> Bilingual {
    try named("place/\(subject)") {
      if let id = subject.account, let account = try tables.accounts.rows[id.text],
        account.kind == .personal
      {
        return account.kind.name
      }
      return .plain(try tables.name(of: subject))
    }
  }

  private func named(_ key: String, _ name: () throws -> Bilingual) rethrows -> Bilingual {
    if let known = names[key] { return known }
    let name = try name()
    names[key] = name
    return name
  }

  // MARK: Figures

  func figure(_ id: FigureID) -> Figure {
    guard let figure = FigureBook.figure(id) else { preconditionFailure("no figure \(id)") }
    return figure
  }

  /// A figure under one key, with the place at which its events are listed.
  func number(_ figure: Figure, _ key: FigureKey, _ period: FigurePeriod) throws -> BoardNumber {
    let sum = try tables.figures.sum(of: figure, key, in: period)
    guard sum.events > 0 else { return BoardNumber(value: 0, address: nil) }
    let said = FigureAddress(figure, key, period, at: proof.position)
    if let place = places[said.text] {
      return BoardNumber(value: sum.sum, address: Self.address(of: place))
    }
    places[said.text] = figures.count
    figures.append(
      BoardFigure(
        address: said, title: figure.title, key: try name(key, figure), period: period,
        value: sum.sum, eventCount: sum.events,
        events: try tables.figures.positions(
          of: figure, key, in: period, atMost: BoardFigure.shownEvents)))
    return BoardNumber(value: sum.sum, address: Self.address(of: figures.count - 1))
  }

  /// A figure under all of its keys: what the rows of a table come to.
  func total(_ id: FigureID, _ period: FigurePeriod) throws -> Int {
    try tables.figures.sums(of: figure(id), in: period).reduce(0) { $0 + $1.sum }
  }

  static func anchor(_ index: Int) -> String { "f-\(index + 1)" }

  private static func address(of index: Int) -> String {
    BoardTable.file(BoardFigures.name, BoardFigures.table, row: index) + "#\(anchor(index))"
  }

  private func name(_ key: FigureKey, _ figure: Figure) throws -> Bilingual {
    switch figure.division {
    case .office: try OfficeID(key.text).map { try office($0) } ?? BoardWords.noOffice
    case .subject, .column: try Subject(key.text).map { try place($0) } ?? .plain(key.text)
    case .words(let name): name(key.text) ?? .plain(key.text)
    }
  }
}

/// A number and where the events behind it are listed; nowhere for nothing.
struct BoardNumber {
  let value: Int
  let address: String?

  /// What came to nothing by events that cancel each other leads to them all the same.
  var cell: BoardCell { .plain("\(value)", address: address) }
}

/// A number of a figure that the board says.
struct BoardFigure {
  /// The most events that are listed with a number; the others are listed by its address.
  static let shownEvents = 60

  let address: FigureAddress
  let title: Bilingual
  let key: Bilingual
  let period: FigurePeriod
  let value: Int
  let eventCount: Int
  let events: [Int]
}
