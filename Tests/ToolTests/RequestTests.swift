import Foundation
import Testing

/// `siteledger-request` from outside: lines in, lines out, exit status.
struct RequestTests {
  @Test func `all answered is exit status 0 and the answers come in order`() throws {
    let ledger = try TestLedger()
    let run = try ledger.send((1...20).map { Line.department($0) })
    let answers = try run.answers()
    #expect(run.status == 0)
    #expect(answers.map(\.id) == (1...20).map { $0 })
    #expect(answers.flatMap(\.positions) == TestLedger.positions(20))
    #expect(run.errors.isEmpty)
  }

  @Test func `a refused request is exit status 1 and leaves its neighbours alone`() throws {
    let ledger = try TestLedger()
    let run = try ledger.send([
      Line.department(1), Line.secondOpennessOffice, Line.department(2),
    ])
    let answers = try run.answers()
    #expect(run.status == 1)
    #expect(answers[0].positions == [TestLedger.founded + 1])
    #expect(answers[1].rule == "directory.one-office-a-kind")
    #expect(answers[1].code == 1000)
    #expect(answers[2].positions == [TestLedger.founded + 2])
    #expect(try ledger.eventCount() == TestLedger.founded + 2)
  }

  @Test func `the same request sent again is answered with the same bytes and done once`() throws {
    let ledger = try TestLedger()
    let first = try ledger.send([Line.department(1)])
    _ = try ledger.send([Line.department(2), Line.department(3)])
    let again = try ledger.send([Line.department(1)])
    #expect(again.output == first.output)
    #expect(try ledger.eventCount() == TestLedger.founded + 3)
  }

  @Test func `a request id used for something else is refused`() throws {
    let ledger = try TestLedger()
    _ = try ledger.send([Line.department(1)])
    let other = Line.department(1, more: #","creditCode":"91350100M000100Y43""#)
    let run = try ledger.send([other])
    #expect(run.status == 1)
    #expect(try run.answers().first?.code == 1001)
  }

  @Test func `members in another order are the same request`() throws {
    let ledger = try TestLedger()
    _ = try ledger.send([
      Line.query(
        "office.rename",
        #"{"requestId":"x","office":"openness","name":"新名","document":{"number":"a","date":"2026-03-01"}}"#
      )
    ])
    let again = try ledger.send([
      Line.query(
        "office.rename",
        #"{"document":{"date":"2026-03-01","number":"a"},"name":"\u65b0名","office":"openness","requestId":"x"}"#
      )
    ])
    #expect(again.status == 0)
    #expect(try ledger.eventCount() == TestLedger.founded + 1)
  }

  @Test(arguments: ["actor", "as", "staffId", "user"])
  func `a request that says who acts is refused by name`(_ member: String) throws {
    let ledger = try TestLedger()
    let run = try ledger.send([Line.department(1, more: #","\#(member)":"admin""#)])
    let answer = try #require(try run.answers().first)
    #expect(run.status == 2)
    #expect(answer.code == -32602)
    #expect(answer.message.contains(member))
  }

  @Test func `a member nobody asked for is refused by name`() throws {
    let ledger = try TestLedger()
    let run = try ledger.send([Line.department(1, more: #","colour":"red""#)])
    let answer = try #require(try run.answers().first)
    #expect(run.status == 2)
    #expect(answer.code == -32602)
    #expect(answer.message.contains("colour"))
    #expect(try ledger.eventCount() == TestLedger.founded)
  }

  @Test func `a query sees the commands before it in the same pipe`() throws {
    let ledger = try TestLedger()
    let run = try ledger.send([
      Line.department(1), Line.query("ledger.show"), Line.department(2), Line.query("ledger.show"),
    ])
    let counts = try run.answers().compactMap { $0.result?["events"] as? Int }
    #expect(counts == [TestLedger.founded + 1, TestLedger.founded + 2])
  }

  @Test func `an unknown method is named with where to find the known ones`() throws {
    let ledger = try TestLedger()
    let answer = try ledger.send([Line.query("site.delete")]).answers().first
    #expect(answer?.code == -32601)
    #expect(answer?.message.contains("rpc.discover") == true)
  }

  @Test func `rpc dot discover answers an OpenRPC document with every method`() throws {
    let ledger = try TestLedger()
    let run = try ledger.send([#"{"jsonrpc":"2.0","id":1,"method":"rpc.discover"}"#])
    let result = try #require(try run.answers().first?.result)
    let methods = (result["methods"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    #expect(result["openrpc"] is String)
    for method in ["site.propose", "case.decide", "inbox.list", "ledger.show"] {
      #expect(methods.contains(method))
    }
  }

  @Test func `nobody acts who is not in the directory`() throws {
    let ledger = try TestLedger()
    let run = try ledger.send([Line.department(1)], as: "nobody")
    #expect(run.status == 1)
    #expect(try run.answers().first?.rule == "duties.in-service")
  }

  @Test func `messages come in the language asked for`() throws {
    let ledger = try TestLedger()
    let english = try Tool.run(
      "request", [ledger.path, "--as", "admin", "--lang", "en"], lines: [Line.secondOpennessOffice])
    #expect(try english.answers().first?.message.hasPrefix("rule of the record") == true)
    let chinese = try ledger.send([Line.secondOpennessOffice])
    #expect(try chinese.answers().first?.message.hasPrefix("台账规则") == true)
  }
}
