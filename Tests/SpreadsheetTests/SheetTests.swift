import Foundation
import Regulation
import Testing

@testable import Spreadsheet

/// A table, taken apart.
struct SheetTests {
  private func sheet(_ text: String, of form: SheetForm = .sites) throws -> Sheet {
    let ids = ["jiaoyu-ju", "wenlv-ju"].compactMap { OfficeID($0) }
    return Sheet(
      try CSVReader.records(of: text), of: form,
      offices: [
        SheetOffice(id: ids[0], name: "西吉县教育局", kind: .department),
        SheetOffice(id: ids[1], name: "西吉县文旅局", kind: .department),
      ])
  }

  @Test func `Chinese and English headers name the same columns, in any order`() throws {
    let chinese = try sheet("序号,网站名称,网站类型,主办单位,网站编号,开通日期\n1,教育局,部门网站,西吉县教育局,jiaoyu,2016/9/1\n")
    let english = try sheet(
      "Site,Kind,Name,Host,Opened,Remarks\njiaoyu,department,教育局,jiaoyu-ju,2016-09-01,x\n")
    for sheet in [chinese, english] {
      #expect(sheet.problems.isEmpty)
      #expect(
        sheet.rows.map(\.values) == [
          [
            "site": .text("jiaoyu"), "kind": .text("department"), "name": .text("教育局"),
            "host": .text("jiaoyu-ju"), "openedOn": .text("2016-09-01"),
          ]
        ])
    }
  }

  private static let forms: [SheetForm] = [
    .sites, .accounts, .columns, .measurements, .messages,
  ]

  @Test func `every name of a column means that column`() {
    for form in Self.forms {
      for column in form.columns {
        for name in column.names {
          #expect(form.column(named: name) == column)
          #expect(form.column(named: "\u{3000}\(name.uppercased()) ") == column)
          #expect(SheetColumn.plain(name) == name)
        }
      }
    }
  }

  @Test func `a form fills members that its request has, each of those that have to be there`()
    throws
  {
    for form in Self.forms {
      let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Schemas/commands/\(form.method).json")
      let schema = try #require(
        try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
      let members = try #require(schema["properties"] as? [String: Any])
      let required = try #require(schema["required"] as? [String])
      // The first of what tells a row is the platform's own, and no member of the request.
      for column in form.columns where column.member != form.identity.first {
        #expect(members[column.member] != nil, "\(column)")
        // A request may leave out the minute of what comes just now; a table of what came may not.
        let isAsked = required.contains(column.member) || column.reading == .minute
        #expect(isAsked == column.isRequired, "\(column)")
      }
      for member in required where member != "requestId" {
        #expect(form.column(of: member) != nil, "\(member)")
      }
    }
  }

  @Test func `each place that is no site and no account is told, and those that are stay`() throws {
    let sheet = try sheet(
      "对象,结果\nsite-jiaoyu,合格\n教育局,合格\naccount-xiji-weibo,合格\nsite-\u{ff0d},合格\n",
      of: .results)
    #expect(sheet.problems.map(\.row) == [3, 5])
    #expect(sheet.problems.map(\.column) == ["对象", "对象"])
    #expect(sheet.problems[0].found.zh == "“教育局”不是网站或账号编号")
    let places = sheet.rows.map { $0.values["place"]?.text }
    #expect(places == ["site-jiaoyu", nil, "account-xiji-weibo", nil])
  }

  @Test func `a refusal is told in the headers of the file, and not in the members of a request`()
    throws
  {
    let sheet = try sheet("序号,网站名称,网站类型,主办单位,网站编号,投用时间\n")
    let told = sheet.told(
      Bilingual(
        "host 填写为 x，在 openedOn 中填写（site.register-existing）；site-jiaoyu 的 mark",
        "name the host in openedOn, or openedOn."))
    // What has no column in the file goes by the name that a template has.
    #expect(told.zh == "“主办单位” 填写为 x，在 “开通日期” 中填写（site.register-existing）；site-jiaoyu 的 “党政机关网站标识”")
    #expect(told.en == "name the host in \"开通日期\", or \"开通日期\".")
    let english = try self.sheet("Site,Kind,Name,Host,Opened\n")
    #expect(english.told(Bilingual("核对 openedOn", "check openedOn")).en == "check \"Opened\"")
    #expect(english.told(.plain("没有可换的")).zh == "没有可换的")
  }

  @Test func `an account's cells are read as what they are`() throws {
    let sheet = try sheet(
      "账号编号,平台,账号名称,所属单位,账号类型,是否认证,报网信办备案日期\na,微信,西吉教育,西吉县教育局,机构账号,是,2020/1/2\nb,微信,文旅,西吉县文旅局,,大概,\n",
      of: .accounts)
    #expect(sheet.problems.map { "\($0.row) \($0.column ?? "-")" } == ["3 是否认证"])
    #expect(
      sheet.rows.first?.values == [
        "account": .text("a"), "platform": .text("微信"), "name": .text("西吉教育"),
        "host": .text("jiaoyu-ju"), "kind": .text("institutional"), "verified": .flag(true),
        "filedWithCACOn": .text("2020-01-02"),
      ])
  }

  @Test(arguments: [("14", true), ("十四", false), ("14天", false), ("-1", false)])
  func `a number of days is digits alone`(_ cell: String, _ isRead: Bool) throws {
    let sheet = try sheet(
      "网站编号,栏目编号,栏目名称,栏目类别,开设目的,更新要求天数\nportal,zwyw,政务要闻,政务动态,发布要闻,\(cell)\n",
      of: .columns)
    #expect(sheet.problems.isEmpty == isRead)
    #expect(sheet.rows.first?.values["floorDays"] == (isRead ? .whole(14) : nil))
    #expect(sheet.rows.first?.values["kind"] == .text("news"))
  }

  @Test func `rows of blanks are no rows, and the others keep their numbers`() throws {
    let sheet = try sheet("网站编号,网站类型,网站名称,主办单位\n\n,,,\nwenlv,部门,文旅局,西吉县文旅局\n\u{3000},,\n")
    #expect(sheet.rows.map(\.row) == [4])
    #expect(sheet.problems.isEmpty)
  }

  @Test func `everything that is wrong is listed, by row and column`() throws {
    let sheet = try sheet(
      "网站编号,网站类型,网站名称,主办单位,开通日期\n,部门,教育局,没有的局,去年\nwenlv,部门,文旅局,西吉县文旅局,2016.9.1,多\n")
    #expect(
      sheet.problems.map { "\($0.row) \($0.column ?? "-")" } == [
        "2 主办单位", "2 开通日期", "2 网站编号", "3 -",
      ])
    for problem in sheet.problems {
      #expect(problem.text(in: .zh).hasPrefix("第 \(problem.row) 行"))
      #expect(problem.text(in: .en).hasPrefix("row \(problem.row)"))
    }
  }

  @Test(arguments: [
    ("网站编号,网站类型,网站名称\nx,y,z", "1 主办单位"),
    ("网站编号,网站类型,网站名称,主办单位,领导\nx", "1 领导"),
    ("网站编号,编号,网站类型,网站名称,主办单位\nx", "1 编号"), ("", "1 -"), (" , \n", "1 -"),
  ])
  func `headers that are missing, unknown or twice there are named`(
    _ text: String, _ place: String
  ) throws {
    let sheet = try sheet(text)
    #expect(sheet.problems.map { "\($0.row) \($0.column ?? "-")" } == [place])
    #expect(sheet.rows.isEmpty)
  }

  @Test func `a refusal is about the column whose number it quotes`() {
    let row = SheetRow(
      row: 2,
      values: [
        "icp": .text("宁ICP备 09000126号-1"), "police": .text("12"),
        "identityCode": .text("6404210001"), "domain": .text("x.cn"),
      ])
    for (found, member) in [
      ("ICP备案 宁ICP备09000126号-1 属于“门户”", "icp"),
      ("标识码 6404210001 的前 6 位不是西吉县的区划代码 640422", "identityCode"),
      ("网站域名填为“x.cn”", "domain"), ("公安机关备案填为“12”", "police"),
    ] {
      #expect(SheetForm.sites.blamed(by: "A10.form", found, in: row)?.member == member)
    }
    #expect(SheetForm.sites.blamed(by: "A6.host", "", in: row)?.member == "host")
    #expect(SheetForm.sites.blamed(by: "A99.other", "", in: row) == nil)
  }

  @Test func `a row of a platform is known by its number, source and place`() throws {
    let text = "编号,类型,来源,收到渠道,收到时间,内容,标题\n"
    let rows = [
      "7,咨询,网站,site-portal,2026-03-02 9:05,一,", "7,咨询,网站,site-jiaoyu,2026-03-02 9:05,一,",
      "7,咨询,电话,,2026-03-02 9:05,一,", "7,投诉,网站,site-portal,2026/3/2 9:05,二,题",
    ]
    let sheet = try sheet(text + rows.joined(separator: "\n"), of: .messages)
    #expect(sheet.problems.isEmpty)
    let names = sheet.rows.map { SheetForm.messages.identity(of: $0) }
    #expect(Set(names.compactMap(\.self)).count == 3)
    #expect(names[0] == names[3])
    let line = String(decoding: sheet.rows[0].line(requestID: "r", .messages), as: UTF8.self)
    #expect(
      line == #"{"jsonrpc":"2.0","id":2,"method":"message.receive","params":{"requestId":"r","#
        + #""occurredOn":"2026-03-02","kind":"consultation","source":"site","#
        + #""through":"site-portal","receivedAt":"2026-03-02T09:05:00+08:00","text":"一"}}"#)
    #expect(SheetForm.sites.identity(of: sheet.rows[0]) == nil)
  }

  @Test func `what is said of a table of citizens has no word of it`() throws {
    for text in [
      "编号,类型,来源,收到时间,内容\n1,咨询,电话,王五昨天,王五\n",
      "1,咨询,王五,昨天,王五\n", "编号,类型,来源,收到时间,内容\n1,咨询,电话,2026-03-02,,王五\n",
    ] {
      let problems = try sheet(text, of: .messages).problems
      #expect(!problems.isEmpty)
      #expect(!problems.contains { "\($0)".contains("王五") }, "\(problems)")
    }
    #expect("\(try sheet("王五\n1\n").problems)".contains("王五"))
  }
}
