import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// A request id: the same for the same request, refused for another one, for ever.
@Suite struct RepeatTests {
  /// The scenario played, with what each accepted command was answered.
  private func played() throws -> (Desk, [(line: ScenarioLine, answer: String)]) {
    let desk = try Desk()
    var answers: [(ScenarioLine, String)] = []
    let commands = Set(Areas.commands.map(\.method))
    for line in try ScenarioLine.opening() {
      let reply = try desk.send(line.request, as: line.staff)
      #expect((reply.outcome != .answered) == line.isRefused, "\(line.request): \(reply.text)")
      if reply.outcome == .answered, commands.contains(line.method) {
        answers.append((line, reply.text))
      }
    }
    return (desk, answers)
  }

  @Test func `every command of the scenario is answered the same at its end, whoever has left`()
    throws
  {
    let (desk, answers) = try played()
    let head = try desk.head()
    for (method, params) in [
      ("office.rename", Desk.rename("x-1", to: "西吉县教育体育局", office: "jiaoyu-ju")),
      ("staff.remove", ["requestId": "x-2", "staff": "li-xugou", "reason": "调离。"]),
    ] as [(String, JSONValue)] {
      #expect(try desk.send(method, params).outcome == .answered)
    }
    for (line, answer) in answers {
      #expect(try desk.send(line.request, as: line.staff).text == answer)
    }
    try desk.reopen()
    for (line, answer) in answers {
      #expect(try desk.send(line.request, as: line.staff).text == answer)
    }
    #expect(try desk.head() == head + 2)
    let (line, answer) = try #require(answers.last)
    #expect(try desk.sendFromAnotherProcess([line.request], as: line.staff).map(\.text) == [answer])
    try desk.expectSound()
  }

  private let rename: JSONValue = Desk.rename("n-1", to: "甲")

  @Test func `the id with other content, or from somebody else, is refused`() throws {
    let desk = try Desk()
    try desk.send(
      "staff.assign",
      [
        "requestId": "s-1", "staff": "li-si", "name": "李四", "office": "xiji-zwgkb",
        "roles": ["administrator"],
      ])
    try desk.send("office.rename", rename)
    let head = try desk.head()
    let others: [(String, JSONValue, StaffID)] = [
      ("office.rename", Desk.rename("n-1", to: "乙"), Desk.administrator),
      ("office.dissolve", ["requestId": "n-1", "office": "xiji-zwgkb"], Desk.administrator),
      (
        "office.rename",
        Desk.rename("n-1", to: "甲", office: "xiji-zwgkb", JSONMember("occurredOn", "2026-03-01")),
        Desk.administrator
      ),
      ("office.rename", rename, "li-si"), ("office.rename", rename, "nobody"),
    ]
    for (method, params, staff) in others {
      let reply = try desk.send(method, params, as: staff)
      #expect(reply.code == 1001, "\(reply.text)")
      #expect(reply.outcome == .refused)
    }
    #expect(try desk.head() == head)
  }

  @Test func `the same content written differently is the same request`() throws {
    let desk = try Desk()
    let first = try desk.send("office.rename", rename)
    let again = try desk.send(
      #" {"id":1, "params":{"document":{"date":"2026-03-01","number":"西编发〔2026〕1号"},"name":"\u7532","office":"xiji-zwgkb","requestId":"n-1"}, "#
        + #""method":"office.rename","jsonrpc":"2.0"} "#)
    #expect(again.text == first.text)
    // Under another JSON-RPC id the answer has that id and is the same otherwise.
    let third = try desk.send(Desk.line("office.rename", rename, id: "b"))
    #expect(third.id == "b")
    #expect(third.result == first.result)
  }

  @Test func `a request that found nothing to do still does nothing when there would be`() throws {
    let desk = try Desk()
    try desk.send("office.rename", rename)
    let same: JSONValue = Desk.rename("n-2", to: "甲")
    let first = try desk.send("office.rename", same)
    #expect(first.outcome == .answered)
    #expect(first.positions == [])
    try desk.send("office.rename", Desk.rename("n-3", to: "乙"))
    let head = try desk.head()
    #expect(try desk.send("office.rename", same).text == first.text)
    try desk.reopen()
    #expect(try desk.send("office.rename", same).text == first.text)
    #expect(try desk.head() == head)
    #expect(
      try desk.send("office.rename", Desk.rename("n-2", to: "丙")).code
        == 1001)
    try desk.expectSound()
  }
}
