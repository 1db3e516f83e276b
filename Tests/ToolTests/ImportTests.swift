import Foundation
import Testing

/// Sites from a spreadsheet, through the real program.
struct ImportTests {
  /// A county with two departments, and a folder for sheets.
  private func ledger() throws -> TestLedger {
    let ledger = try TestLedger()
    let lines =
      [
        #"{"requestId":"o-1","office":"jiaoyu-ju","kind":"department","name":"西吉县教育局"}"#,
        #"{"requestId":"o-2","office":"wenlv-ju","kind":"department","name":"西吉县文化旅游广电局"}"#,
        #"{"requestId":"o-3","office":"shuiwu-ju","kind":"vertical","name":"西吉县税务局"}"#,
      ].map { Line.query("office.register", $0) } + [
        Line.query(
          "staff.assign",
          #"{"requestId":"s-1","staff":"clerk","name":"李示例","office":"openness","roles":["clerk"]}"#
        )
      ]
    let run = try ledger.send(lines)
    #expect(run.status == 0, "\(run)")
    return ledger
  }

  private static let header = "网站编号,网站类型,网站名称,主办单位,开通日期,域名,ICP备案号,公安备案号,标识码,党政机关网站标识\n"

  private static let complete =
    "jiaoyu,部门网站,西吉县教育局网站,西吉县教育局,2016/9/1,jiaoyu.nxxj.gov.cn,宁ICP备09000126号-2,"
    + "宁公网安备64042202000012号,6404220012,CA2\n"

  private func write(_ text: String, to ledger: TestLedger) throws -> String {
    let file = ledger.folder.appending(path: "sites.csv")
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private func `import`(
    _ file: String, into ledger: TestLedger, _ more: [String] = [], as staff: String = "clerk"
  ) throws -> Tool.Run {
    try Tool.run("admin", ["import-sites", ledger.path, file, "--as", staff] + more)
  }

  @Test func `the example is entered, and a second time nothing is`() throws {
    let ledger = try ledger()
    let example = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Schemas/examples/sites.csv").path
    let before = try ledger.eventCount()
    let tried = try `import`(example, into: ledger, ["--dry-run"])
    #expect(tried.status == 0, "\(tried)")
    #expect(try ledger.eventCount() == before)
    let first = try `import`(example, into: ledger)
    #expect(first.status == 0, "\(first)")
    #expect(first.output == "已登记 3 个网站，其中 1 个备案不全，补办事项已开始；0 个先前已导入\n")
    let after = try ledger.eventCount()
    let second = try `import`(example, into: ledger, ["--lang", "en"])
    #expect(second.status == 0, "\(second)")
    #expect(second.output.hasPrefix("0 entered"))
    #expect(second.output.hasSuffix("3 were entered before\n"))
    #expect(try ledger.eventCount() == after)
    // The same rows in another file: each is that site already, and nothing else is said of it.
    let text = try String(contentsOfFile: example, encoding: .utf8) + "\n"
    let again = try `import`(try write(text, to: ledger), into: ledger)
    #expect(again.status == 1)
    #expect(
      again.lines.map { $0.prefix { $0 != "：" } }
        == (2...4).map { "第 \($0) 行“网站编号” [site.one-id 台账规则]" })
    let shown = try ledger.send([Line.query("site.show", #"{"site":"jiaoyu"}"#)], as: "clerk")
    #expect(shown.output.contains("0954-3010000"))
    #expect(shown.output.contains("宁公网安备64042202000012号"))
  }

  @Test func `every problem is listed, and nothing is recorded`() throws {
    let ledger = try ledger()
    let before = try ledger.eventCount()
    let text =
      Self.header + Self.complete
      + "Wen Lü,部门网站,西吉县文旅网,没有的局,2018年,文旅.example,宁ICP证1号,12,6404210012,x\n"
      + "shuiwu,部门网站,税务网,西吉县税务局,2999-01-01,,,,,\n"
      + "wenlv,专题网站,文旅网,西吉县文化旅游广电局,,jiaoyu.nxxj.gov.cn,,宁公网安备 64042202000012号,,\n"
      + "jiaoyu,部门网站,西吉县教育局网站,西吉县教育局,,,,,,\n"
    let run = try `import`(try write(text, to: ledger), into: ledger)
    #expect(run.status == 1)
    let places = run.lines.map { $0.prefix { $0 != "：" } }
    for place in [
      "第 3 行“主办单位”", "第 3 行“开通日期”", "第 3 行“网站编号”",
      "第 3 行“域名” [A10.form 第十条]", "第 3 行“ICP备案号” [A10.form 第十条]",
      "第 3 行“公安备案号” [A10.form 第十条]", "第 3 行“标识码” [A10.form 第十条]",
      "第 4 行“主办单位” [A3.vertical 第三条]", "第 4 行“开通日期” [record.fact-date 台账规则]",
      "第 5 行“网站类型” [A2.kind 第二条]", "第 5 行“域名” [A10.one-holder 第十条]",
      "第 5 行“公安备案号” [A10.one-holder 第十条]", "第 6 行“网站编号” [site.one-id 台账规则]",
    ] {
      #expect(places.contains { $0 == place }, "\(place) is not in\n\(run.output)")
    }
    #expect(run.lines.count == 13, "\(run.output)")
    #expect(run.errors == "共 13 处问题；没有记录任何内容\n")
    #expect(try ledger.eventCount() == before)
  }

  @Test func `a file in GB 18030 is entered like one in UTF-8`() throws {
    let ledger = try ledger()
    let file = ledger.folder.appending(path: "gbk.csv")
    let convert = Process()
    convert.executableURL = URL(filePath: "/usr/bin/iconv")
    convert.arguments = [
      "-f", "UTF-8", "-t", "GB18030", try write(Self.header + Self.complete, to: ledger), "-o",
      file.path,
    ]
    try convert.run()
    convert.waitUntilExit()
    let wrong = try `import`(file.path, into: ledger, ["--encoding", "utf-8"])
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("utf-8"))
    let run = try `import`(file.path, into: ledger)
    #expect(run.status == 0, "\(run)")
    let shown = try ledger.send([Line.query("site.show", #"{"site":"jiaoyu"}"#)], as: "clerk")
    #expect(shown.output.contains("西吉县教育局网站"))
  }

  @Test func `who may not enter sites is told once`() throws {
    let ledger = try ledger()
    let file = try write(Self.header + Self.complete + Self.complete, to: ledger)
    let run = try `import`(file, into: ledger, as: "admin")
    #expect(run.status == 1, "\(run)")
    #expect(run.errors.contains("既有网站和上级政府门户网站由县政务公开办登记"))
    let nobody = try `import`(file, into: ledger, as: "nobody")
    #expect(nobody.status == 1)
    #expect(try `import`(file, into: ledger, ["--encoding", "latin-1"]).status == 64)
  }

  @Test func `a file that is no table is refused with its row`() throws {
    let ledger = try ledger()
    let file = try write(Self.header + "a,\"b\n", to: ledger)
    let run = try `import`(file, into: ledger, ["--lang", "en"])
    #expect(run.status == 1)
    #expect(run.errors.contains("row 2: a quote is not closed"))
    #expect(try `import`("/nowhere.csv", into: ledger).status == 1)
  }

  @Test func `accounts and columns are entered from their examples, and a second time nothing is`()
    throws
  {
    let ledger = try ledger()
    let examples = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Schemas/examples")
    func run(_ command: String, _ example: String, as staff: String) throws -> Tool.Run {
      try Tool.run(
        "admin",
        [command, ledger.path, examples.appending(path: example).path, "--as", staff])
    }
    #expect(try run("import-sites", "sites.csv", as: "clerk").status == 0)
    let accounts = try run("import-accounts", "accounts.csv", as: "clerk")
    #expect(accounts.output == "已登记 3 个账号；0 个先前已导入\n", "\(accounts)")
    let shown = try ledger.send(
      [Line.query("account.show", #"{"account":"xiji-jiaoyu-douyin"}"#)], as: "clerk")
    #expect(shown.output.contains("openness"), "\(shown)")
    let columns = try run("import-columns", "columns.csv", as: "clerk")
    #expect(columns.output == "已登记 4 个栏目；0 个先前已导入\n", "\(columns)")
    #expect(try run("import-columns", "columns.csv", as: "clerk").output.contains("4 个先前已导入"))
    #expect(try run("import-accounts", "accounts.csv", as: "clerk").output.contains("3 个先前"))
  }

  @Test func `measurements are recorded from their example, and another number is a correction`()
    throws
  {
    let ledger = try ledger()
    let examples = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Schemas/examples")
    func run(_ command: String, _ file: String) throws -> Tool.Run {
      try Tool.run("admin", [command, ledger.path, file, "--as", "clerk"])
    }
    let example = examples.appending(path: "measurements.csv").path
    #expect(
      try run("import-sites", examples.appending(path: "sites.csv").path).status == 0)
    let tried = try Tool.run(
      "admin", ["import-measurements", ledger.path, example, "--as", "clerk", "--dry-run"])
    #expect(tried.output == "3 行没有发现问题；去掉 --dry-run 即可导入\n", "\(tried)")
    let first = try run("import-measurements", example)
    #expect(first.output == "已登记 3 个测量数据；0 个先前已导入\n", "\(first)")
    let count = try ledger.eventCount()
    let text = try String(contentsOfFile: example, encoding: .utf8)
    let same = try run(
      "import-measurements", try write(text.replacingOccurrences(of: "示例数据", with: ""), to: ledger))
    #expect(same.status == 0, "\(same)")
    #expect(try ledger.eventCount() == count)
    let other = try run(
      "import-measurements",
      try write(text.replacingOccurrences(of: "15200", with: "15300"), to: ledger))
    #expect(other.status == 1)
    #expect(other.output.contains("第 2 行“数值” [measurement.correction"), "\(other)")
    #expect(try ledger.eventCount() == count)
  }

  @Test func `what is wrong with accounts and columns is told by row and column`() throws {
    let ledger = try ledger()
    let accounts = try write(
      "账号编号,平台,账号名称,所属单位,账号类型,使用人编号,使用人职务,是否认证,开设日期\n"
        + "a,微信,西吉教育,西吉县教育局,个人公务账号,,,是,2020/1/1\n"
        + "b,微信,西吉文旅,西吉县文旅广局,,,,也许,2999/1/1\n"
        + "c,微博,西吉教育,西吉县教育局,,,,,\nc,抖音,西吉教育,西吉县教育局,,,,,\n", to: ledger)
    let run = try Tool.run(
      "admin", ["import-accounts", ledger.path, accounts, "--as", "clerk"])
    #expect(run.status == 1)
    let places = run.lines.map { String($0.prefix { $0 != "：" }) }
    #expect(
      places == [
        "第 2 行“使用人编号” [A37.capacity 第三十七条]", "第 3 行“所属单位”", "第 3 行“是否认证”",
        "第 3 行“开设日期” [record.fact-date 台账规则]", "第 5 行“账号编号” [account.one-id 台账规则]",
      ], "\(run)")
  }
}
