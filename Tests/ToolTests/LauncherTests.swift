import Foundation
import Testing

/// Who acts, on which ledger: said by whoever starts the tool.
struct LauncherTests {
  @Test func `the environment can say ledger and person`() throws {
    let ledger = try TestLedger()
    let run = try Tool.run(
      "request", [], lines: [Line.query("ledger.show")],
      environment: ["SITELEDGER_LEDGER": ledger.path, "SITELEDGER_STAFF": "admin"])
    #expect(run.status == 0)
  }

  @Test func `an argument does not overrule the launcher's environment`() throws {
    let ledger = try TestLedger()
    let run = try ledger.send([Line.department(1)], environment: ["SITELEDGER_STAFF": "auditor"])
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(try ledger.eventCount() == TestLedger.founded)
  }

  @Test func `nobody said is wrong usage`() throws {
    let ledger = try TestLedger()
    #expect(try Tool.run("request", [ledger.path]).status == 64)
    #expect(try Tool.run("request", ["--as", "admin"]).status == 64)
    #expect(try Tool.run("request", [ledger.path, "--as", "No Body"]).status == 64)
    #expect(try Tool.run("request", [ledger.path, "--as", "admin", "--lang", "de"]).status == 64)
  }

  @Test(arguments: [["--as"], ["--as", "admin", "--lang"], ["--lang"]])
  func `an option without its value does not fall back on the environment`(
    _ rest: [String]
  ) throws {
    let ledger = try TestLedger()
    let run = try Tool.run(
      "request", [ledger.path] + rest, lines: [Line.department(1)],
      environment: ["SITELEDGER_STAFF": "admin"])
    #expect(run.status == 64)
    #expect(try ledger.eventCount() == TestLedger.founded)
  }

  @Test(arguments: ["request", "admin", "replay", "export"])
  func `every tool explains itself`(_ name: String) throws {
    let run = try Tool.run(name, ["--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("siteledger-\(name)"))
  }

  @Test(arguments: ["request", "admin", "replay", "export"])
  func `every tool says its version`(_ name: String) throws {
    let run = try Tool.run(name, ["--version"])
    #expect(run.status == 0)
    #expect(run.output.trimmingCharacters(in: .newlines).split(separator: ".").count == 3)
  }

  /// Which language: the argument, else the variable, else the locale, else Chinese.
  @Test(
    arguments: [
      ([:], "缺少"), (["LC_ALL": "C.UTF-8"], "缺少"), (["LANG": "zh_CN.UTF-8"], "缺少"),
      (["LANG": "en_US.UTF-8"], "Missing"),
      (["LC_ALL": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"], "缺少"),
      (["LANG": "en_US.UTF-8", "SITELEDGER_LANG": "zh"], "缺少"),
      (["SITELEDGER_LANG": "en"], "Missing"),
    ] as [([String: String], String)])
  func `wrong usage is said in the language of whoever sits there`(
    _ environment: [String: String], _ said: String
  ) throws {
    let run = try Tool.run("replay", ["verify"], environment: environment)
    #expect(run.status == 64)
    #expect(run.errors.contains(said), "\(run.errors)")
  }

  @Test(arguments: [
    (["verify"], "缺少 <ledger>"), (["verify", "a", "--no"], "没有选项 --no"),
    (["verify", "a", "b"], "多出参数 b"), (["verify", "a", "--key"], "后面没有值"),
    (["nothing"], "多出参数 nothing"), (["prove", "a", "--size", "x"], "的值“x”不合要求"),
    (["prove", "a"], "--position 与 --from 只给其中一项"),
    (["history", "a", "--site", "A B"], "--site“A B”不合要求"),
    (["verify", "a", "--lang", "de"], "--lang 是 zh 或 en"),
  ])
  func `wrong usage is said in Chinese, without English`(
    _ arguments: [String], _ said: String
  ) throws {
    let run = try Tool.run("replay", arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(said), "\(run.errors)")
    #expect(!run.errors.contains("Error:") && !run.errors.contains("Usage:"))
  }

  @Test func `a notification is told of where the answers are not`() throws {
    let ledger = try TestLedger()
    let run = try ledger.send([
      #"{"jsonrpc":"2.0","method":"ledger.show"}"#, Line.query("ledger.show"),
    ])
    #expect(run.status == 2)
    #expect(run.lines.count == 1)
    #expect(run.errors.contains("没有 id"))
  }

  @Test func `a ledger is founded once`() throws {
    let ledger = try TestLedger()
    let again = try Tool.run("admin", TestLedger.founding(ledger.path, simulated: true))
    #expect(again.status != 0)
    #expect(!again.errors.isEmpty)
    #expect(try ledger.eventCount() == TestLedger.founded)
  }

  @Test func `only the owner reads a ledger`() throws {
    let ledger = try TestLedger()
    for (path, mode) in [(ledger.path, 0o700), (ledger.path + "/data.mdb", 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
  }
}
