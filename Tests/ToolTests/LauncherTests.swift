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
