import Foundation
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// One line of input, one line of output: what is answered to what.
@Suite struct RequestTests {
  static let register: JSONValue = [
    "requestId": "r-1", "office": "jiaoyu-ju", "kind": "department", "name": "西吉县教育局",
  ]

  @Test func `a command answers with its events`() throws {
    let desk = try Desk()
    let reply = try desk.send("office.register", Self.register)
    #expect(reply.outcome == .answered)
    #expect(reply.positions == [Desk.founded + 1])
    #expect(reply.result?["requestId"] == "r-1")
    #expect(try desk.head() == Desk.founded + 1)
    try desk.expectSound()
  }

  @Test func `a refusal names rule and article in both languages, and leaves nothing behind`()
    throws
  {
    let desk = try Desk()
    try desk.send("office.register", Self.register)
    let before = (try desk.rows(), try desk.root())
    let reply = try desk.send(
      "office.register",
      ["requestId": "r-2", "office": "jiaoyu-ju", "kind": "police", "name": "西吉县公安局"])
    #expect(reply.outcome == .refused)
    #expect(reply.code == 1000)
    #expect(reply.rule?.hasPrefix("directory.") == true)
    for member in ["article", "citation", "says", "found", "mend", "missing"] {
      #expect(reply.data?[member] != nil, "\(member)")
    }
    #expect(reply.data?["found"]?["zh"]?.text?.isEmpty == false)
    #expect(reply.data?["found"]?["en"]?.text?.isEmpty == false)
    #expect(try desk.rows() == before.0)
    #expect(try desk.root() == before.1)
    // The id of a refused request is free for the mended one.
    #expect(
      try desk.send(
        "office.register",
        ["requestId": "r-2", "office": "xiji-gongan", "kind": "police", "name": "西吉县公安局"]
      ).outcome == .answered)
  }

  @Test(arguments: [
    ("", -32700), ("{", -32700), ("nonsense", -32700), ("{\"a\":1,\"a\":2}", -32700),
    ("\u{feff}{}", -32700), ("[]", -32600), ("1", -32600), ("null", -32600), ("{}", -32600),
    (#"[{"jsonrpc":"2.0","id":1,"method":"ledger.show"}]"#, -32600),
    (#"{"jsonrpc":"2.0","method":1}"#, -32600), (#"{"method":"ledger.show"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":null,"method":"ledger.show"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1.5,"method":"ledger.show"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":[1],"method":"ledger.show"}"#, -32600),
    (#"{"jsonrpc":"1.0","id":1,"method":"ledger.show"}"#, -32600),
    (#"{"id":1,"method":"ledger.show"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":1}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":"ledger.show","extra":1}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":"ledger.drop","params":{}}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":"ledger.show","params":[]}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"ledger.show","params":{"a":1}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"case.show"}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"case.show","params":{}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"office.register"}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"office.register","params":{"requestId":"r"}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"rpc.discover","params":{"a":1}}"#, -32602),
  ])
  func `a line that is no request gets the code of JSON-RPC for it`(
    _ line: String, _ code: Int
  ) throws {
    let reply = try Desk().send(line)
    #expect(reply.code == code, "\(line): \(reply.text)")
    #expect(reply.outcome == .unreadable)
    #expect(reply.data?["text"]?["zh"]?.text?.isEmpty == false)
  }

  @Test func `an unknown member is named, wherever it stands`() throws {
    let desk = try Desk()
    #expect(
      try desk.send(#"{"jsonrpc":"2.0","id":1,"method":"ledger.show","tone":"loud"}"#).path
        == "tone")
    #expect(try desk.send("site.list", ["colour": "red"]).path == "params.colour")
    var params = Self.register
    if case .object(let members) = params {
      params = .object(members + [JSONMember("phone", "0954")])
    }
    let reply = try desk.send("office.register", params)
    #expect(reply.code == -32602)
    #expect(reply.path == "params.phone")
    #expect(reply.message?.contains("phone") == true)
    #expect(try desk.head() == Desk.founded)
  }

  @Test func `a member of a wrong form is named with what was expected`() throws {
    let reply = try Desk().send(
      "office.register",
      ["requestId": "r-1", "office": "Jiaoyu Ju", "kind": "department", "name": "西吉县教育局"])
    #expect(reply.code == -32602)
    #expect(reply.path == "params.office")
    #expect(reply.message?.contains("Jiaoyu Ju") == true)
  }

  @Test(arguments: ["actor", "as", "staffId", "user"])
  func `a request does not say who acts`(_ member: String) throws {
    let reply = try Desk().send("ledger.show", .object([JSONMember(member, "wang-shili")]))
    #expect(reply.code == -32602)
    #expect(reply.path == "params.\(member)")
  }

  @Test(
    arguments: [
      1, 0, -1, 9_223_372_036_854_775_807, "a", "", "编号-1", "\"\\\n",
      .string(String(repeating: "x", count: 200)),
    ] as [JSONValue])
  func `an id is given back as it came`(_ id: JSONValue) throws {
    let desk = try Desk()
    #expect(try desk.send(Desk.line("ledger.show", [:], id: id)).id == id)
    #expect(try desk.send(Desk.line("nothing.there", [:], id: id)).id == id)
    #expect(try desk.send(Desk.line("case.show", ["case": "site-opening.x.1"], id: id)).id == id)
    #expect(try desk.send(Desk.line("case.show", [:], id: id)).id == id)
  }

  @Test func `an id over the limit is refused, and none is made up`() throws {
    let id = JSONValue.string(String(repeating: "x", count: 201))
    let reply = try Desk().send(Desk.line("ledger.show", [:], id: id))
    #expect(reply.code == -32600)
    #expect(reply.id == .null)
  }

  @Test func `a line over the limit is refused and its neighbours are not`() throws {
    let desk = try Desk()
    let handler = RequestHandler(
      desk.ledger, caller: Caller(staff: Desk.administrator), clock: .machine)
    let show = Array(try Desk.line("ledger.show", [:]).utf8)
    let replies = try handler.handle([.text(show), .tooLong, .text(show)]).map(Reply.init)
    #expect(replies.map(\.outcome) == [.answered, .unreadable, .answered])
    #expect(replies[1].code == -32600)
  }

  @Test func `rpc.discover answers the contracts in Schemas`() throws {
    let reply = try Desk().send(#"{"jsonrpc":"2.0","id":1,"method":"rpc.discover"}"#)
    let file = packageFolder.appending(path: "Schemas/openrpc.json")
    let limits = JSONLimits(byteCount: 4 << 20, valueCount: 1_000_000)
    let written = try JSONDocument(String(contentsOf: file, encoding: .utf8), limits: limits)
      .canonical()
    let answered = try JSONWriter.bytes(of: try #require(reply.result))
    let isSame = try JSONDocument(answered).canonical() == written
    #expect(isSame, "run: siteledger-contracts write Schemas")
  }

  @Test func `somebody who is not in the directory gets only the contracts`() throws {
    let desk = try Desk()
    #expect(try desk.send("ledger.show", [:], as: "nobody").rule == "duties.in-service")
    #expect(
      try desk.send("office.register", Self.register, as: "nobody").rule == "duties.in-service")
    let discover = #"{"jsonrpc":"2.0","id":1,"method":"rpc.discover"}"#
    #expect(try desk.send(discover, as: "nobody").outcome == .answered)
    #expect(try desk.head() == Desk.founded)
  }

  @Test func `the messages are in the language of the caller`() throws {
    let desk = try Desk()
    let line = Array(try Desk.line("site.show", ["site": "x"]).utf8)
    let texts = try [Language.zh, .en].map { language in
      let caller = Caller(staff: Desk.administrator, language: language)
      return try Reply(RequestHandler(desk.ledger, caller: caller).handle([.text(line)])[0]).message
    }
    #expect(texts[0]?.contains("没有网站") == true)
    #expect(texts[1]?.contains("there is no site") == true)
  }
}
