import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// What sites are made of (A17, A20).
extension RuleExample {
  static let columns: [RuleExample] = [
    .allows(Article17.site, "a column of the portal") { (try Newsroom.county(), open()) },
    .refuses(Article17.site, "a column of a site that is not open yet") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "approve")
      return (county, open().setting("site", "jiaoyu").by("education-clerk"))
    },
    .allows(Article17.keeper, "a clerk of the host") {
      (try Newsroom.county(), open().by("openness-clerk"))
    },
    .refuses(Article17.keeper, "another unit's clerk") {
      (try Newsroom.county(), open().by("education-clerk"))
    },
    .refuses(Article17.keeper, "another unit closes it") {
      (try Newsroom.county(), close().by("education-leader"))
    },
    .allows(Article20.usage, "a column for interaction says how it is used") {
      (
        try Newsroom.county(),
        open(kind: "interaction").setting("usage", "填写姓名和联系方式后提交，凭查询码看答复。")
      )
    },
    .refuses(Article20.usage, "a column for interaction does not say it", missing: ["usage"]) {
      (try Newsroom.county(), open(kind: "interaction"))
    },
    .allows(ColumnRules.oneID, "the same id on another site") {
      let county = try Newsroom.county()
      try county.accept(existing("jiaoyu"))
      return (
        county, Newsroom.column().setting("site", "jiaoyu").by("education-clerk")
      )
    },
    .refuses(ColumnRules.oneID, "a second column of one id") {
      (try Newsroom.county(), Newsroom.column().setting("name", "另一栏目"))
    },
    .refuses(ColumnRules.oneID, "the id of one that was closed") {
      let county = try Newsroom.county()
      try county.accept(close())
      return (county, Newsroom.column())
    },
    .allows(ColumnRules.known, "a column is merged into another") {
      let county = try Newsroom.county()
      try county.accept(open())
      return (county, close().setting("into", "tongzhi"))
    },
    .refuses(ColumnRules.known, "into one that is not there") {
      (try Newsroom.county(), close().setting("into", "tongzhi"))
    },
    .refuses(ColumnRules.known, "into itself") {
      (try Newsroom.county(), close().setting("into", "yaowen"))
    },
    .refuses(ColumnRules.known, "a change of one that was closed") {
      let county = try Newsroom.county()
      try county.accept(close())
      return (county, update())
    },
    .allows(ColumnRules.floor, "news every fourteen days") {
      (try Newsroom.county(), open(kind: "news").setting("floorDays", 14))
    },
    .refuses(ColumnRules.floor, "news every fifteen") {
      (try Newsroom.county(), open(kind: "news").setting("floorDays", 15))
    },
    .refuses(ColumnRules.floor, "a change to more") {
      (try Newsroom.county(), update().setting("floorDays", 30))
    },
  ]

  private static func open(kind: String = "notice") -> Request {
    Newsroom.column("tongzhi", kind: kind).setting("name", "通知公告")
  }

  private static func update() -> Request {
    Request(
      "editor", "column.update",
      ["site": "portal", "column": "yaowen", "name": "要闻动态", "reasons": "名称规范。"])
  }

  private static func close() -> Request {
    Request(
      "editor", "column.close", ["site": "portal", "column": "yaowen", "reasons": "栏目整合。"])
  }
}

/// What is shown of columns.
struct ColumnTests {
  @Test func `a column is stale a day behind its floor, and empty while nothing was published`()
    throws
  {
    let county = try Newsroom.county()
    func line() throws -> ColumnLine {
      try #require(try county.answer(ColumnList.self, ["site": "portal"]).columns.first)
    }
    #expect(try line().standing == .empty)
    try county.accept(Newsroom.draft())
    try county.ready()
    try county.accept(Newsroom.publish())
    #expect(try line().standing == .current && line().publishedCount == 1)
    county.wait(until: "2026-03-16")
    #expect(try line().standing == .current && line().idleDays == 14)
    county.wait(until: "2026-03-17")
    #expect(try line().standing == .stale)
  }

  @Test func `a portal that lacks a function of Article 17 says which, until it has them all`()
    throws
  {
    let county = try Newsroom.county()
    func lacking() throws -> [SiteFunction] {
      try county.answer(SiteFunctions.self, ["site": "portal"]).lacking
    }
    #expect(try lacking() == [.openness, .interpretation, .interaction, .services])
    for (id, kind) in [
      ("zhengce", "policy"), ("jiedu", "interpretation"), ("liuyan", "interaction"),
    ] {
      try county.accept(Newsroom.column(id, kind: kind).setting("usage", "按提示填写。"))
    }
    #expect(try lacking() == [.services])
    try county.accept(RuleExample.enter())
    #expect(try lacking() == [])
  }

  @Test func `of a department the function of services is left to people to judge`() throws {
    let county = try Newsroom.county()
    try county.accept(RuleExample.existing("jiaoyu"))
    let answer = try county.answer(SiteFunctions.self, ["site": "jiaoyu"])
    #expect(answer.functions.last?.required == nil && !answer.lacking.contains(.services))
    #expect(answer.lacking.count == 4)
  }

  @Test func `a change of nothing is no event, and what is left out stays`() throws {
    let county = try Newsroom.county()
    let same: Request = Request(
      "editor", "column.update",
      ["site": "portal", "column": "yaowen", "purpose": "发布本县要闻。", "reasons": "核对。"])
    #expect(try county.accept(same).events.isEmpty)
    try county.accept(same.setting("keeper", "education"))
    let column = try #require(try county.tables.column(ColumnID(checked: "yaowen"), of: "portal"))
    #expect(column.keeper == "education" && column.name.text == "西吉要闻")
    #expect(try county.words(of: column.purpose) == "发布本县要闻。")
  }
}
