import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Exports

/// The county's board: each table of it filled and empty, its links, and what it never says.
@Suite struct BoardTests {
  private static let proof = LogProof(position: 900, root: String(repeating: "0", count: 64))

  private func source(_ county: TestCounty, on day: CivilDate? = nil) throws -> BoardSource {
    let entries = county.entries
    return BoardSource(
      county.tables, county: try #require(try county.tables.county), asOf: county.now,
      today: day ?? county.today, proof: Self.proof
    ) { LegalTime.date(of: entries[$0 - 1].recordedAt) }
  }

  private func pages(
    _ county: TestCounty, on day: CivilDate? = nil, in language: Language = .zh
  ) throws -> [(name: String, html: String)] {
    var pages: [(String, String)] = []
    try Board(try source(county, on: day), in: language).forEachPage {
      pages.append(($0.name, $0.html))
    }
    return pages
  }

  private func page(_ name: String, _ county: TestCounty) throws -> WellFormed {
    WellFormed(try #require(try pages(county).first { $0.name == "\(name).html" }).html)
  }

  /// The tables of a page, by their words.
  private func tables(_ page: WellFormed) -> Set<String> {
    Set(
      page.elements("table").compactMap { table in
        table["class"]?.split(separator: " ").first { $0.hasPrefix("t-") }
          .map { String($0.dropFirst(2)) }
      })
  }

  // MARK: Counties

  /// A message and a correction that were answered, and accounts whose weeks ended.
  private static func answered() throws -> TestCounty {
    let county = try Citizens.county()
    try county.accept(Citizens.receive())
    try county.accept(Citizens.accept(to: "education"))
    try county.accept(Citizens.draft())
    try county.accept(Citizens.review())
    try county.accept(Citizens.correction())
    let second = Citizens.second
    try county.accept(Citizens.accept(second, to: "education"))
    try county.accept(Citizens.draft(second))
    try county.accept(Citizens.review(second))
    county.wait(until: "2026-03-17")
    try county.sweep()
    return county
  }

  private static func inspected(_ failing: Request = Inspecting.fails) throws -> TestCounty {
    let county = try Inspecting.running()
    try county.accept(Inspecting.record(.site("portal")))
    try county.accept(failing)
    try county.accept(Inspecting.notify)
    county.wait(until: "2026-03-20")
    try county.accept(Inspecting.publish)
    return county
  }

  private static func criticised() throws -> TestCounty {
    let county = try Criticising.county()
    try county.accept(Criticising.issue([Criticising.violation(county)]))
    try county.accept(Criticising.hold)
    return county
  }

  struct Block: CustomTestStringConvertible, Sendable {
    let page: String
    let tables: Set<String>
    let county: @Sendable () throws -> TestCounty
    var testDescription: String { page }
  }

  static let blocks = [
    Block(page: "register", tables: ["sites", "accounts"]) { try answered() },
    Block(page: "desks", tables: ["ages", "offices", "steps", "other"]) { try answered() },
    Block(page: "deadlines", tables: ["overdue", "near", "later", "offices"]) { try criticised() },
    Block(page: "rhythm", tables: ["accounts", "weeks"]) { try answered() },
    Block(page: "inspection", tables: ["outcomes", "problems", "results", "all"]) {
      try inspected()
    },
    Block(page: "messages", tables: ["kinds", "phases", "units", "places"]) { try answered() },
    Block(page: "findings", tables: ["kinds", "units", "open"]) { try criticised() },
    Block(page: "criticism", tables: ["notices", "grounds", "persons"]) { try criticised() },
    Block(page: "figures", tables: ["numbers"]) { try answered() },
    Block(page: "site-jiaoyu", tables: ["steps", "deadlines", "open"]) {
      let county = try answered()
      try county.accept(Supervising.issue(due: "2026-03-31"))
      return county
    },
  ]

  // MARK: Filled and empty

  @Test(arguments: blocks)
  func `every table of a page has its rows where there are some`(_ block: Block) throws {
    let filled = tables(try page(block.page, try block.county()))
    #expect(filled == block.tables)
  }

  @Test func `every table of an empty county says that there is nothing`() throws {
    let county = try TestCounty()
    let pages = try pages(county)
    #expect(pages.count == 10)
    for (name, html) in pages {
      let page = WellFormed(html)
      #expect(page.elements("table").isEmpty, "\(name)")
      #expect(name == "index.html" || page.text.contains("没有"), "\(name)")
    }
  }

  @Test func `a page of a place has its figures of the year, and their events elsewhere`() throws {
    let county = try Self.answered()
    #expect(tables(try page("site-portal", county)).contains("numbers"))
    let figures = try page("figures", county)
    let told = figures.text.split(separator: "\n").joined()
    #expect(told.contains("A35.messages-received.v1/site-portal/2026@900"))
    #expect(!tables(try page("account-jiaoyu-weibo", county)).contains("numbers"))
  }

  // MARK: Links

  @Test(arguments: blocks)
  func `every link leads to a page of the board and a place on it, or to what was published`(
    _ block: Block
  ) throws {
    let pages = try pages(try block.county())
    let ids = Dictionary(
      pages.map { ($0.name, Set(WellFormed($0.html).ids)) }, uniquingKeysWith: { first, _ in first }
    )
    #expect(ids.count == pages.count)
    for (name, html) in pages {
      for link in WellFormed(html).elements("a").compactMap({ $0["href"] })
      where !link.hasPrefix("https://") {
        let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let target = try #require(ids[parts[0].isEmpty ? name : parts[0]], "\(name): \(link)")
        #expect(parts.count == 1 || target.contains(parts[1]), "\(name): \(link)")
      }
    }
  }

  @Test func `a row of the register leads to a page, and the page back to the row`() throws {
    let county = try Self.answered()
    let register = try page("register", county)
    for place in ["site-portal", "site-jiaoyu", "account-jiaoyu-weibo"] {
      #expect(register.ids.contains(place))
      #expect(register.elements("a").contains { $0["href"] == "\(place).html" })
      let own = try page(place, county)
      #expect(own.elements("a").contains { $0["href"] == "register.html#\(place)" })
    }
  }

  @Test
  func `a table of many rows goes on on pages of its own, each row on the page it is said to be`()
    throws
  {
    let board = try Board(try source(try TestCounty()), in: .zh)
    let rows = (0...2 * BoardTable.capacity).map { BoardRow(id: "r-\($0)", cells: [.number($0)]) }
    let table = BoardTable(
      id: "t", title: .plain("表"), caption: .plain("表"), columns: [.number("数", "n")], rows: rows,
      empty: .plain("没有"))
    var found: [String: [String]] = [:]
    try board.files(of: BoardPage(name: "p", title: .plain("页"), tables: [table]), []) {
      found[$0.name] = WellFormed($0.html).elements("tr").compactMap { $0["id"] }
    }
    #expect(found.keys.sorted() == ["p-t-2.html", "p-t-3.html", "p.html"])
    for (index, row) in rows.enumerated() {
      #expect(found[BoardTable.file("p", "t", row: index)]?.contains(row.id ?? "") == true)
    }
  }

  // MARK: What it says

  @Test(arguments: Language.allCases)
  func `the same log and day give the same pages, and another day others`(_ language: Language)
    throws
  {
    let county = try Self.answered()
    let first = try pages(county, in: language)
    let again = try pages(county, in: language)
    #expect(first.map(\.html) == again.map(\.html) && first.map(\.name) == again.map(\.name))
    let later = try pages(county, on: "2026-04-17", in: language)
    #expect(first.map(\.html) != later.map(\.html))
  }

  @Test(arguments: Language.allCases)
  func `nothing that a citizen or an officer wrote and no person stands in it`(
    _ language: Language
  ) throws {
    let counties = try [Self.answered(), Self.inspected(), Self.criticised()]
    let unsaid =
      Citizens.secrets + [
        "杨震", "办公室主任某某", "政策信息缺失引发", "没有更新。", "栏目长期不更新", "路灯",
      ]
    for county in counties {
      let people = try county.answer(StaffList.self).staff.map(\.name.text)
      for (name, html) in try pages(county, in: language) {
        for word in unsaid + people {
          #expect(!html.contains(word), "\(name): \(word)")
        }
      }
    }
  }

  @Test func `an open finding of security is counted, and no place named with it`() throws {
    let county = try Supervising.county()
    try county.accept(Supervising.hazard)
    let findings = try page("findings", county)
    #expect(findings.text.contains("安全和个人信息类") && !findings.text.contains("安全漏洞"))
    #expect(tables(findings) == ["kinds", "units"])
    let own = try page("site-jiaoyu", county)
    #expect(!tables(own).contains("open"))
    for (name, html) in try pages(county) {
      #expect(!html.contains("安全漏洞") && !html.contains("\(Supervising.finding)<"), "\(name)")
    }
    try county.accept(Supervising.issue())
    #expect(tables(try page("findings", county)).contains("open"))
  }

  @Test func `an account of a person is listed by what it is, and another by its name`() throws {
    let county = try Supervising.county()
    try county.accept(
      AccountClosing.existing("zhang-weibo").setting("kind", "personal")
        .setting("owner", "education-clerk").setting("post", "县教育局局长")
        .setting("name", "西吉教育张局长"))
    for (name, html) in try pages(county) {
      #expect(!html.contains("张局长") && !html.contains("县教育局局长"), "\(name)")
    }
    let register = try page("register", county)
    #expect(register.text.contains("职务身份个人账号") && register.text.contains("西吉jiaoyu-weibo"))
  }

  @Test func `results of an inspection stand in it once they are published, and not before`() throws
  {
    let running = try Inspecting.running()
    try running.accept(Inspecting.fails)
    #expect(tables(try page("inspection", running)) == ["all"])
    let published = try page("inspection", try Self.inspected())
    #expect(published.text.contains("50.00%") && published.text.contains("1/2"))
    #expect(try page("site-jiaoyu", try Self.inspected()).text.contains("不合格"))
    #expect(!(try page("site-jiaoyu", running).text.contains("不合格")))
  }

  @Test func `a result that was put right stands beside what was published`() throws {
    let county = try Self.inspected(
      Inspecting.record(
        .site("jiaoyu"), .fail, problems: [Inspecting.problem], due: "2026-03-13"))
    try county.accept(Supervising.dismiss())
    let before = try page("inspection", county)
    #expect(before.text.contains("1/2") && !before.text.contains("公布时"))
    try county.accept(Inspecting.correct())
    let after = try page("inspection", county)
    #expect(after.text.contains("2/2；公布时 50.00%（1/2），此后更正"))
    let event = try county.tables.results(of: Inspecting.inspection).compactMap(\.amended?.event)
    #expect(event.count == 1 && after.text.contains("第 \(event.first ?? 0) 号"))
  }

  @Test func `a notice that was withdrawn is counted and not listed`() throws {
    let county = try Self.criticised()
    #expect(tables(try page("criticism", county)).contains("notices"))
    try county.accept(Criticising.object)
    try county.accept(Criticising.review(.withdrawn))
    let page = try page("criticism", county)
    #expect(!tables(page).contains("notices") && page.text.contains("其中撤销 1 次"))
  }

  @Test func `the first page says what the pages behind it say`() throws {
    let front = try page("index", try Self.answered())
    let pages = front.elements("a").compactMap { $0["href"] }
    for name in ["register", "desks", "deadlines", "rhythm", "inspection", "messages", "findings"] {
      #expect(pages.count { $0.hasPrefix("\(name).html") } >= 2, "\(name)")
    }
    #expect(front.text.contains("100.00%") && front.text.contains("1/1"))
  }

  @Test func `how long something has waited is counted to the day the board speaks for`() throws {
    let county = try Self.answered()
    let now = try pages(county).first { $0.name == "desks.html" }?.html
    let later = try pages(county, on: county.today.adding(days: 10))
      .first { $0.name == "desks.html" }?.html
    #expect(try #require(now).contains(">15 天<") && !#require(now).contains(">25 天<"))
    #expect(try #require(later).contains(">25 天<"))
  }

  @Test func `an average is rounded half up to a tenth, and is none of nothing`() {
    #expect(BoardWords.average(7, of: 2) == "3.5" && BoardWords.average(1, of: 3) == "0.3")
    #expect(BoardWords.average(1, of: 20) == "0.1" && BoardWords.average(0, of: 0) == "—")
  }
}
