import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// What is counted for the annual report: by column and class, of services, and of responses.
struct ReportFigureTests {
  private func sum(
    _ county: TestCounty, _ figure: Figure, _ key: FigureKey = FigureKey(.site("portal")),
    _ period: String = "2026"
  ) throws -> Int {
    let period = try #require(FigurePeriod(period))
    return try county.tables.figures.sum(of: figure, key, in: period).sum
  }

  @Test func `an item counts once in each of its columns and once in each class`() throws {
    let county = try Newsroom.county()
    try county.accept(Newsroom.column("gaikuang", kind: "overview"))
    try county.accept(Newsroom.column("tongzhi", kind: "notice"))
    try county.accept(
      Newsroom.draft().setting("columns", ["yaowen", "tongzhi", "gaikuang"]))
    try county.ready()
    try county.accept(Newsroom.publish())
    #expect(try sum(county, ItemFigures.published) == 1)
    for column in ["yaowen", "tongzhi", "gaikuang"] {
      let key = try #require(FigureKey("site-portal.\(column)"))
      #expect(try sum(county, ItemFigures.byColumn, key) == 1)
    }
    // News and notices are one class.
    #expect(try sum(county, ItemFigures.news) == 1)
    #expect(try sum(county, ItemFigures.overview) == 1)
    #expect(try sum(county, ItemFigures.disclosure) == 0)
    #expect(try sum(county, ItemFigures.elsewhere) == 0)
  }

  @Test func `a later version of an item counts no more`() throws {
    let county = try Newsroom.county()
    try county.accept(Newsroom.draft())
    try county.ready()
    try county.accept(Newsroom.publish())
    try county.accept(Newsroom.revise())
    try county.ready(version: 2)
    try county.accept(Newsroom.publish(version: 2))
    let column = try #require(FigureKey("site-portal.yaowen"))
    #expect(try sum(county, ItemFigures.byColumn, column) == 1)
    #expect(try sum(county, ItemFigures.news) == 1)
  }

  @Test func `an intake that is put right counts by the difference, in its month`() throws {
    let county = try YearReporting.serving(10)
    #expect(try sum(county, ServiceFigures.intake, FigureKey(.site("portal")), "2026-03") == 10)
    try county.accept(YearReporting.takeIn(7).setting("reasons", "多计三件。"))
    #expect(try sum(county, ServiceFigures.intake, FigureKey(.site("portal")), "2026-03") == 7)
    #expect(try sum(county, ServiceFigures.intake, FigureKey(.site("portal")), "2027") == 0)
  }

  @Test func `a service stands on its catalogue until it is retired`() throws {
    let county = try YearReporting.serving()
    #expect(try sum(county, ServiceFigures.offered) == 1)
    try county.accept(
      Request(
        "openness-clerk", "service.retire",
        ["service": "20260302-000001", "reasons": "移交统一平台。"]))
    #expect(try sum(county, ServiceFigures.offered) == 1)
    #expect(try sum(county, ServiceFigures.offered, FigureKey(.site("portal")), "2027") == 0)
  }

  @Test func `the accounts of the host are lines of its report`() throws {
    let county = try YearReporting.over()
    try county.accept(YearReporting.yearly("followers", 3200, of: Newsroom.account))
    let site = try #require(try county.tables.site("portal"))
    let content = try ReportBuilder(
      tables: county.tables, site: site, year: CalendarYear(inRange: 2026), statements: []
    ).content()
    #expect(content.yes(.media) == true)
    #expect(content.all(.wechat).map { $0.text?.text } == ["西吉发布"])
    #expect(content.number(.wechatFollowers) == 3200)
    #expect(content.all(.wechatPosts).map(\.number) == [0])
    #expect(content.all(.weibo).map(\.isKnown) == [false])
  }

  @Test(
    arguments: [
      ("-", true), ("site-portal", true), ("site-portal.yaowen", true), ("site-portal.", false),
      (".yaowen", false), ("site-portal.yaowen.b", false), ("site-portal.Yaowen", false),
    ] as [(String, Bool)])
  func `a column of a site is a key of figures`(_ text: String, _ isKey: Bool) {
    #expect((FigureKey(text) != nil) == isKey)
    #expect(
      (FigureAddress("A35.published-by-column.v1/\(text)/2026@9") != nil) == isKey)
  }
}
