import JSONText
import Regulation
import Testing

@testable import Exports

@Suite struct RegisterTests {
  private static let asOf = "2026-03-01 09:00"

  /// As many rows as that, copies of one of the sample county, and what the register says of itself.
  private func county(_ count: Int) throws -> (RegisterHead, [RegisterRow]) {
    let county = try SampleCounty.several()
    let row = try #require(try county.rows().first)
    return (
      try county.head(asOf: Self.asOf),
      try (0..<count).map { index in
        RegisterRow(
          number: index + 1, id: try #require(SiteID("s-\(index)")), name: "网站\(index)",
          kind: row.kind, host: row.host, unit: row.unit, phase: .live, isImported: row.isImported,
          domain: row.domain, launchedOn: row.launchedOn, details: row.details,
          filings: row.filings, missing: row.missing, columns: row.columns,
          openCases: row.openCases, deadlines: row.deadlines, violations: row.violations,
          disorder: row.disorder,
          events: row.events)
      }
    )
  }

  private func pages(_ head: RegisterHead, _ rows: [RegisterRow]) -> [PageFile] {
    var sizes = RegisterGroup.allCases.map { _ in 0 }
    var counts = RegisterCounts()
    for row in rows {
      counts.add(row)
      sizes[RegisterGroup(row.phase).rawValue] += 1
    }
    var pages = RegisterPages(head, name: "index", sizes: sizes, in: .en)
    let parts = rows.compactMap { pages.add($0) }
    return parts + [pages.first(counts, links: [PageLink("a.svg", title: Bilingual("甲", "a"))])]
  }

  private func rows(of page: PageFile) -> [String] {
    WellFormed(page.html).ids.filter { $0.hasPrefix("site-") }
  }

  private func targets(of page: PageFile) -> [String] {
    WellFormed(page.html).elements("a").compactMap { $0["href"] }
  }

  @Test func `written row by row it is what it is as a whole`() throws {
    for county in [try SampleCounty.several(), try SampleCounty()] {
      let register = try county.register(asOf: Self.asOf)
      var whole = JSONBuffer(style: .pretty)
      whole.texts = .opened
      try JSONWriter.write(register, to: &whole)
      whole.endLine()
      #expect(try RegisterJSON.bytes(of: register) == whole.bytes)
    }
  }

  @Test func `the order is by table, then the portal, the state and the id`() throws {
    var order = RegisterOrder()
    let sites: [(String, SiteKind, SitePhase)] = [
      ("a", .department, .ended), ("b", .department, .proposed), ("d", .department, .live),
      ("c", .department, .live), ("e", .portal, .offline), ("f", .department, .notGoverned),
      ("g", .portal, .closed),
    ]
    for (id, kind, phase) in sites { order.add(try #require(SiteID(id)), kind, phase) }
    order.sort()
    var found: [String] = []
    order.forEach { found.append("\($0.text)\($1)") }
    #expect(found == ["e1", "c2", "d3", "b4", "f1", "g1", "a2"])
    #expect(order.counts == [4, 1, 2])
    #expect(order.count == sites.count)
  }

  @Test func `as many sites as a page shows are on one page, whose figures do not repeat them`()
    throws
  {
    let (head, rows) = try county(RegisterPages.capacity)
    let pages = pages(head, rows)
    #expect(pages.map(\.name) == ["index.html"])
    #expect(self.rows(of: pages[0]) == rows.map { "site-\($0.id)" })
    #expect(targets(of: pages[0]) == ["a.svg"])
  }

  @Test func `more are on pages of their own, each on one, and an index leads to them`() throws {
    let (head, rows) = try county(2 * RegisterPages.capacity + 1)
    let pages = pages(head, rows)
    let parts = pages.dropLast()
    #expect(parts.map(\.name) == ["register-1.html", "register-2.html", "register-3.html"])
    #expect(parts.map { self.rows(of: $0).count } == [500, 500, 1])
    #expect(parts.flatMap { self.rows(of: $0) } == rows.map { "site-\($0.id)" })
    let index = try #require(pages.last)
    #expect(index.name == "index.html" && self.rows(of: index).isEmpty)
    #expect(targets(of: index) == parts.map(\.name) + ["a.svg"])
    #expect(WellFormed(index.html).text.contains("1001"))
    #expect(targets(of: parts[0]) == ["index.html", "register-2.html"])
    #expect(targets(of: parts[1]) == ["index.html", "register-1.html", "register-3.html"])
    #expect(targets(of: parts[2]) == ["index.html", "register-2.html"])
  }

  @Test func `a page holds sites of one table`() throws {
    let county = try SampleCounty.several()
    let head = try county.head(asOf: Self.asOf)
    let rows = try county.rows()
    // As if there were many more: the rows that there are fill no page.
    var pages = RegisterPages(head, name: "register", sizes: [3, 1, 1000], in: .zh)
    let parts = rows.compactMap { pages.add($0) }
    #expect(parts.map { self.rows(of: $0).count } == [3, 1])
  }

  @Test func `few links stand on the first page, many on pages of their own`() throws {
    let head = try SampleCounty.several().head(asOf: Self.asOf)
    for (count, names, listed) in [
      (500, [String](), 500), (501, ["dossiers-1.html", "dossiers-2.html"], 2),
    ] {
      var links = LinkPages(head, count: count, in: .zh)
      let pages = (0..<count).compactMap {
        links.add(PageLink("c-\($0).html", title: Bilingual("卷宗\($0)", "dossier \($0)")))
      }
      #expect(pages.map(\.name) == names)
      #expect(links.links.count == listed)
      let all = (pages.isEmpty ? links.links.map(\.address) : pages.flatMap(targets))
      #expect(all == (0..<count).map { "c-\($0).html" })
    }
  }
}
