import Regulation
import Testing

@testable import Spreadsheet

/// A table of sites, taken apart.
struct SiteSheetTests {
  private func sheet(_ text: String) throws -> SiteSheet {
    let ids = ["jiaoyu-ju", "wenlv-ju"].compactMap { OfficeID($0) }
    return SiteSheet(
      try CSVReader.records(of: text),
      offices: [
        SheetOffice(id: ids[0], name: "西吉县教育局"), SheetOffice(id: ids[1], name: "西吉县文旅局"),
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
            .site: "jiaoyu", .kind: "department", .name: "教育局", .host: "jiaoyu-ju",
            .openedOn: "2016-09-01",
          ]
        ])
    }
  }

  @Test(arguments: SiteColumn.allCases)
  func `every name of a column means that column`(_ column: SiteColumn) {
    for name in column.names {
      #expect(SiteColumn.named(name) == column)
      #expect(SiteColumn.named("\u{3000}\(name.uppercased()) ") == column)
      #expect(SiteColumn.plain(name) == name)
    }
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
    let values: [SiteColumn: String] = [
      .icp: "宁ICP备 09000126号-1", .police: "12", .identityCode: "6404210001", .domain: "x.cn",
    ]
    for (found, column) in [
      ("ICP备案 宁ICP备09000126号-1 属于“门户”", .icp),
      ("标识码 6404210001 的前 6 位不是西吉县的区划代码 640422", .identityCode),
      ("网站域名填为“x.cn”", .domain), ("公安机关备案填为“12”", .police),
    ] as [(String, SiteColumn)] {
      #expect(SiteColumn.blamed(by: "A10.form", found, in: values) == column)
    }
    #expect(SiteColumn.blamed(by: "A6.host", "", in: values) == .host)
    #expect(SiteColumn.blamed(by: "A99.other", "", in: values) == nil)
  }
}
