import CivilTime
import JSONText

/// `report.accounts`: what the accounts of a unit did in a year, beside the year before: a sheet of the ledger as it
/// is now, which nobody submits (A35 asks reports of websites).
package struct ReportAccounts: QueryPayload {
  package static let method = "report.accounts"
  package static let summary = Bilingual(
    "查看单位政务新媒体年度数据", "Shows what a unit's accounts did in a year")
  package static let reads: ReadingMatter = .figures

  package let office: OfficeID
  package let year: CalendarYear

  package init(office: OfficeID, year: CalendarYear) {
    self.office = office
    self.year = year
  }

  package func answer(_ view: View) throws -> ReportAccountsAnswer {
    guard year.value <= view.today.year else {
      throw Refusal(
        Article35.year,
        found: Bilingual("\(year) 年还没有开始", "\(year) has not begun"),
        mend: Bilingual("核对年份", "check the year"))
    }
    // Also of a unit that is no more.
    if try view.tables.office(office) == nil {
      _ = try DirectoryRules.standing(office, view.tables)
    }
    let unit = try view.office(office)
    let position = LogPosition(inRange: view.history.last)
    let entries = try AccountsSheet(
      tables: view.tables, office: office, name: unit.name, year: year
    )
    .entries()
    let lines = entries.map { $0.line(under: FigureKey(office), in: year, at: position) }
    return ReportAccountsAnswer(
      report: AnnualReport(
        site: nil, office: unit, year: year, position: position,
        groups: AnnualReport.groups(of: lines), basis: [], findings: []))
  }
}

/// The answer to `report.accounts`.
package struct ReportAccountsAnswer: JSONDirect, Sendable {
  package let report: AnnualReport
}

/// Makes the sheet of a unit's accounts for a year of the tables.
///
/// - Complexity: O(n) in the accounts of the unit.
struct AccountsSheet {
  let tables: Tables
  let office: OfficeID
  let name: String
  let year: CalendarYear

  func entries() throws -> [ReportEntry] {
    let accounts = try accounts(of: year)
    var entries = try lines(of: year, accounts)
    guard let last = CalendarYear(year.value - 1) else { return entries }
    // What was not there yet has no number of the year before, and not nothing.
    let then = try self.accounts(of: last)
    guard !then.isEmpty else { return entries }
    var before: [String: Int] = [:]
    for entry in try lines(of: last, then) { before[entry.place] = entry.number }
    for index in entries.indices { entries[index].before = before[entries[index].place] }
    return entries
  }

  /// The institutional accounts that were in use on a day of the year, by name; none of a year before it was entered.
  private func accounts(of year: CalendarYear) throws -> [Account] {
    let last = FigurePeriod(year).lastDay
    return try tables.allAccounts(of: office).compactMap(tables.account).filter { account in
      guard account.kind == .institutional, account.openedOn.map({ $0 <= last }) ?? true,
        account.enteredOn.map({ $0 <= last }) ?? true
      else { return false }
      return account.phase.isInUse
        || account.closing?.cancelledOn.map { $0 >= last.startOfYear } ?? false
    }.sorted { ($0.name.text, $0.id) < ($1.name.text, $1.id) }
  }

  private func lines(of year: CalendarYear, _ accounts: [Account]) throws -> [ReportEntry] {
    let reader = ReportReader(tables: tables, year: year)
    let (unit, last) = (FigureKey(office), FigurePeriod(year).lastDay)
    let inUse = accounts.filter { $0.closing?.cancelledOn.map { $0 > last } ?? true }.count
    // Of a unit whose accounts were entered later nobody knows what it had then: no 0 stands for that.
    let isKnown = try !accounts.isEmpty || tables.allAccounts(of: office).isEmpty
    func counted(_ line: ReportLayout, _ figure: Figure, _ key: FigureKey) throws -> ReportEntry {
      ReportReader.counting(
        ReportEntry(line, number: try reader.sum(figure, key).sum, .counted), figure)
    }
    var known = [
      ReportEntry(.unit, text: Line(name), .register),
      ReportEntry(.media, yes: isKnown ? inUse > 0 : nil, .register),
      ReportEntry(.inUse, number: isKnown ? inUse : nil, .register),
      try counted(.opened, AccountFigures.opened, unit),
      try counted(.weeksShort, EvaluationFigures.weeksShort, unit),
    ]
    for account in accounts {
      known += try reader.media(account)
      let key = FigureKey(.account(account.id))
      let days = try reader.days(of: key)
      known += [
        try counted(.received, MessageFigures.received, key),
        try counted(.completed, MessageFigures.answered, key),
        days.isKnown ? ReportReader.counting(days, MessageFigures.days) : days,
        try counted(.publicly, MessageFigures.published, key),
      ].map { entry in
        var entry = entry
        entry.part = key
        entry.name = account.name
        return entry
      }
    }
    return ReportLayout.ofAccounts.flatMap { layout in
      known.filter { $0.line.text == layout.word }
    }
  }
}

extension Tables {
  /// The accounts of a unit, those that are closed too.
  fileprivate func allAccounts(of office: OfficeID) throws -> [AccountID] {
    try accounts(of: office)
      + accounts.listed.all(under: ListKey.prefix(office.text, AccountPhase.closed.rawValue))
  }
}
