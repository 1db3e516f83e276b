import Foundation
import Testing

/// What an auditor's tools fold beside a ledger, and where.
struct PastTests {
  @Test func `what was kept is gone on from, to the same bytes`() throws {
    let ledger = try TestLedger()
    let kept = ledger.folder.appending(path: "kept").path
    #expect(try ledger.send((1...40).map { Line.department($0) }).status == 0)
    #expect(try Tool.run("replay", ["verify", ledger.path, "--keep", kept]).status == 0)
    #expect(try ledger.send((41...60).map { Line.department($0) }).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: kept).count == 1)
    for command in ["state", "history"] {
      for at in [TestLedger.founded + 20, TestLedger.founded + 40, TestLedger.founded + 60] {
        let plain = try Tool.run("replay", [command, ledger.path, "--at", "\(at)"])
        let again = try Tool.run(
          "replay", [command, ledger.path, "--at", "\(at)", "--kept", kept])
        #expect(plain.status == 0 && again.status == 0)
        #expect(again.output == plain.output)
      }
    }
  }

  @Test(arguments: [
    ["--site", "no-such"], ["--case", "site-opening.x.1"], ["--stream", "site-x"],
  ])
  func `what nothing is recorded of is an error, and not silence`(_ asked: [String]) throws {
    let ledger = try TestLedger()
    let run = try Tool.run("replay", ["history", ledger.path] + asked)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("的记录：请核对编号"))
  }

  @Test func `history and state are in words, and JSON when asked`() throws {
    let ledger = try TestLedger()
    #expect(try ledger.send([Line.department(1)]).status == 0)
    let words = try Tool.run("replay", ["history", ledger.path])
    #expect(words.output.contains("类型：部门"))
    #expect(words.output.contains("台账自动记录"))
    #expect(!words.output.contains("kind:") && !words.output.contains("department\n"))
    let json = try Tool.run("replay", ["history", ledger.path, "--json"])
    #expect(json.output.contains("\"schemaVersion\":1"))
    let english = try Tool.run("replay", ["history", ledger.path, "--lang", "en"])
    #expect(english.output.contains("kind: department"))
    let inbox = ["state", ledger.path, "--inbox", "openness"]
    #expect(try Tool.run("replay", inbox).output.contains("单位："))
    #expect(try Tool.run("replay", inbox + ["--json"]).output.hasPrefix("{"))
  }

  @Test func `a temporary directory that is not there is named`() throws {
    let ledger = try TestLedger()
    for command in ["verify", "state"] {
      let run = try Tool.run(
        "replay", [command, ledger.path, "--lang", "en"],
        environment: ["TMPDIR": "/nowhere/at/all"])
      #expect(run.status == 3)
      #expect(run.errors.contains("/nowhere/at/all"))
      #expect(run.errors.contains("the ledger is untouched"))
    }
  }

  @Test func `a session that is open finds the tables that another process built anew`() throws {
    let ledger = try TestLedger()
    let session = try Running("request", [ledger.path, "--as", "admin"])
    session.send(Data("\(Line.department(1))\n".utf8))
    while session.answerCount < 1 { usleep(1000) }
    #expect(try Tool.run("admin", ["rebuild", ledger.path]).status == 0)
    session.send(Data("\(Line.department(2))\n".utf8))
    let ended = session.end()
    #expect(ended.status == 0)
    #expect(try ended.answers().flatMap(\.positions) == TestLedger.positions(2))
    #expect(try Tool.run("replay", ["verify", ledger.path]).status == 0)
  }
}
