import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// What events add to figures, and where.
struct FigureTests {
  /// The cells of a figure, by key and month.
  private func cells(_ county: TestCounty, _ figure: FigureID) throws -> [String: FigureCell] {
    var cells: [String: FigureCell] = [:]
    let prefix = "\(figure)/"
    try county.tables.figures.cells.scan(prefix: prefix) { key, cell in
      cells[String(key.dropFirst(prefix.count))] = cell
      return true
    }
    return cells
  }

  private func sums(_ county: TestCounty, _ figure: FigureID) throws -> [String: Int] {
    try cells(county, figure).mapValues(\.sum)
  }

  /// What stands at the end of a month, by key.
  private func balance(
    _ county: TestCounty, _ figure: FigureID, _ month: String
  ) throws -> [String: Int] {
    var balance: [String: Int] = [:]
    for (key, cell) in try cells(county, figure) where key.suffix(7) <= month {
      balance[String(key.dropLast(8)), default: 0] += cell.sum
    }
    return balance.filter { $0.value != 0 }
  }

  private static func decoded(_ type: String, _ members: JSONValue) throws -> Event {
    let kind = try #require(Areas.events.first { $0.payload.type == type })
    return try kind.decode(ValueSource(value: members))
  }

  /// A county with a site that was entered on 2026-03-02, live.
  private func existing(_ site: SiteID = "old") throws -> TestCounty {
    let county = try TestCounty.staffed()
    try county.given(Self.entered(site))
    return county
  }

  private static func entered(_ site: SiteID) throws -> Event {
    try decoded(
      "site.registered-existing",
      [
        "site": .string(site.text), "kind": "department", "name": "既有网站", "host": "education",
        "missing": [], "warnings": [],
      ])
  }

  @Test func `an opening is counted where it is done, and what else happens is not`() throws {
    let county = try TestCounty.staffed()
    let opening = Opening("jiaoyu")
    try county.accept(opening.propose)
    #expect(try sums(county, "A10.sites-opened").isEmpty)
    #expect(try sums(county, "A10.openings-completed").isEmpty)
    #expect(try sums(county, "A35.sites-by-phase") == ["proposed/2026-03": 1])
    let whole = try TestCounty.withPortal()
    let (opened, completed) = (
      try sums(whole, "A10.sites-opened"), try sums(whole, "A10.openings-completed")
    )
    #expect(opened["department/2026-03"] == nil && completed["education/2026-03"] == nil)
    try whole.open(opening, through: "launch")
    #expect(try sums(whole, "A10.sites-opened")["department/2026-03"] == 1)
    #expect(try sums(whole, "A10.openings-completed")["education/2026-03"] == 1)
    #expect(try sums(whole, "A10.sites-opened").count == opened.count + 1)
  }

  @Test func `an account counts where it was opened, and a filing that came late by its paper`()
    throws
  {
    let county = try TestCounty.withPlatform()
    try county.announceCalendar()
    let opening = AccountOpening()
    try county.open(opening, through: "verify")
    #expect(try sums(county, "A39.accounts-opened").isEmpty)
    try county.accept(try opening.request("open"))
    #expect(try sums(county, "A39.accounts-opened") == ["education/2026-03": 1])
    county.now = "2026-04-01T01:00:00Z"
    let late = Document(number: "西教发〔2026〕9号", date: "2026-03-31")
    let early = Document(number: "西教发〔2026〕8号", date: "2026-03-16")
    try county.accept(try opening.request("file-cac").with(late))
    try county.accept(try opening.request("file-openness").with(early))
    #expect(try sums(county, "A39.filings-late") == ["education/2026-03": 1])
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `incidents and measures count by their kinds`() throws {
    let county = try TestCounty.withAccount()
    try county.accept(AccountCustody.report)
    try county.accept(AccountCustody.close())
    try county.accept(AccountMeasure.take(.interview))
    try county.accept(AccountMeasure.answer())
    #expect(try sums(county, "A42.incidents") == ["theft/2026-03": 1])
    #expect(try sums(county, "A43.measures") == ["interview/2026-03": 1])
  }

  @Test func `a case that is no opening completes none`() throws {
    let county = try TestCounty.withSites()
    let outage = Outage()
    try county.accept(outage.propose(days: 20))
    let before = try sums(county, "A10.openings-completed")
    try county.go(on: outage, "site-temporary-offline", through: "restore")
    #expect(try county.state("site-temporary-offline.jiaoyu.1").status == .completed)
    #expect(try sums(county, "A10.openings-completed") == before)
  }

  @Test func `what happened in December and was recorded in January counts in December`() throws {
    let county = try TestCounty.staffed()
    try county.given(Self.entered("one"))
    county.now = "2027-01-04T01:00:00Z"
    try county.given(Self.launched("one"), on: "2026-12-31")
    try county.given(Self.entered("two"), on: "2027-01-01")
    try county.given(Self.launched("two"), on: "2027-01-01")
    #expect(
      try sums(county, "A10.sites-opened") == ["department/2026-12": 1, "department/2027-01": 1])
    #expect(try balance(county, "A35.sites-by-phase", "2026-12") == ["live": 1])
    #expect(try balance(county, "A35.sites-by-phase", "2027-01") == ["live": 2])
  }

  private static func launched(_ site: SiteID) throws -> Event {
    try decoded("site.launched", ["site": .string(site.text)])
  }

  @Test func `a site that changes its phase twice in a month is counted once at its end`() throws {
    let county = try existing()
    try county.given(Self.offline("old"), on: "2026-03-05")
    #expect(
      try sums(county, "A35.sites-by-phase") == ["live/2026-03": 0, "offline/2026-03": 1])
    try county.given(Self.back("old"), on: "2026-03-20")
    let all = try cells(county, "A35.sites-by-phase")
    #expect(all["live/2026-03"] == FigureCell(sum: 1, events: 3))
    #expect(all["offline/2026-03"] == FigureCell(sum: 0, events: 2))
    #expect(try sums(county, "A15.times-offline") == ["site-old/2026-03": 1])
  }

  @Test func `a month from which a site left is negative, and the balance is carried`() throws {
    let county = try existing()
    try county.given(Self.entered("other"))
    try county.given(Self.offline("old"), on: "2026-04-05")
    #expect(
      try sums(county, "A35.sites-by-phase")
        == ["live/2026-03": 2, "live/2026-04": -1, "offline/2026-04": 1])
    #expect(try balance(county, "A35.sites-by-phase", "2026-03") == ["live": 2])
    #expect(try balance(county, "A35.sites-by-phase", "2026-12") == ["live": 1, "offline": 1])
  }

  @Test func `nothing leaves a phase in a month before the one it came in`() throws {
    let county = try existing()
    try county.given(Self.offline("old"), on: "2026-05-05")
    try county.given(Self.back("old"), on: "2026-04-20")
    for month in ["2026-03", "2026-04", "2026-05"] {
      #expect(try balance(county, "A35.sites-by-phase", month) == ["live": 1], "\(month)")
    }
    #expect(try cells(county, "A35.sites-by-phase")["offline/2026-05"]?.events == 2)
    #expect(try cells(county, "A35.sites-by-phase")["offline/2026-04"] == nil)
  }

  private static func offline(_ site: SiteID) throws -> Event {
    try decoded(
      "site.taken-offline-emergency",
      [
        "site": .string(site.text), "case": .string("site-emergency-offline.\(site).1"),
        "cause": "ordered", "circumstances": "网页被篡改。",
      ])
  }

  private static func back(_ site: SiteID) throws -> Event {
    try decoded(
      "site.offline-ended",
      [
        "site": .string(site.text), "how": "restored", "since": "2026-03-05", "days": 15,
        "daysOverPlan": 0, "daysOverLimit": 0,
      ])
  }

  @Test func `accounts are counted by phase`() throws {
    let county = try TestCounty.staffed()
    for name in ["xiji-weibo", "xiji-weixin"] {
      try county.given(
        Self.decoded(
          "account.registered-existing",
          [
            "account": .string(name), "kind": "institutional", "platform": "微博", "name": "西吉发布",
            "host": "education", "missing": [],
          ]))
    }
    try county.given(Self.decoded("account.cancelled", ["account": "xiji-weibo"]), on: "2026-04-01")
    #expect(
      try sums(county, "A35.accounts-by-phase")
        == ["open/2026-03": 2, "open/2026-04": -1, "closed/2026-04": 1])
  }

  @Test func `violations are counted by kind as they are raised and ended`() throws {
    let county = try TestCounty.staffed()
    try county.accept(
      Request(
        "openness-clerk", "site.register-existing",
        ["site": "jiaoyu", "kind": "department", "name": "网站", "host": "education"]))
    #expect(try sums(county, "A34.violations-raised") == ["missing-filings/2026-03": 1])
    #expect(try sums(county, "A34.violations-ended").isEmpty)
    for filing in FilingKind.allCases {
      try county.given(
        Self.decoded(
          "filing.granted",
          ["site": "jiaoyu", "filing": .string(filing.rawValue), "number": "CA271640422009"]),
        on: "2026-03-20")
    }
    try county.follow()
    #expect(try sums(county, "A34.violations-ended") == ["missing-filings/2026-03": 1])
    #expect(try sums(county, "A34.violations-raised") == ["missing-filings/2026-03": 1])
  }

  @Test func `the same log gives the same rows, and each cell is the sum of its events`() throws {
    let county = try TestCounty.withPortal()
    try county.open(Opening("jiaoyu"), through: "launch")
    try county.given(Self.offline("jiaoyu"), on: "2026-03-30")
    #expect(try county.rows() == county.rebuiltRows())
    for figure in FigureBook.all {
      var listed: [String: FigureCell] = [:]
      try county.tables.figures.forEachEvent(of: figure, upTo: county.entries.count) { event in
        listed["\(event.key)/\(event.month)", default: FigureCell(sum: 0, events: 0)].sum +=
          event.amount
        listed["\(event.key)/\(event.month)"]?.events += 1
      }
      #expect(try listed == cells(county, figure.id))
    }
  }
}
