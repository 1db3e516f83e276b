import JSONText
import Regulation
import Testing

@testable import Ledger

/// A password enters no text of the ledger, one that could be erased neither.
@Suite struct CredentialTests {
  private func rename(_ name: String, _ id: String = "m-1") -> JSONValue {
    Desk.rename(id, to: name)
  }

  @Test func `a password in a line is refused, and not said again`() throws {
    let desk = try Desk()
    let head = try desk.head()
    let reply = try desk.send("office.rename", rename("政务公开办 密码：Xj8899"))
    #expect(reply.rule == "record.credential")
    #expect(reply.data?["found"]?["zh"]?.text?.contains("params.name") == true)
    #expect(!reply.text.contains("Xj8899"))
    #expect(try desk.head() == head)
  }

  @Test(arguments: [("调离。微博密码：Xj8899", true), ("调离，密码已更换。", false), (#"密码：Xj8899"#, true)])
  func `a password is refused in words that could be erased`(
    _ words: String, _ isRefused: Bool
  ) throws {
    let desk = try Desk()
    let assigned: JSONValue = [
      "requestId": "m-2", "staff": "wang-wu", "name": "王五", "office": "xiji-zwgkb",
      "roles": ["clerk"],
    ]
    #expect(try desk.send("staff.assign", assigned).outcome == .answered)
    let reply = try desk.send(
      "staff.remove",
      ["requestId": "m-3", "staff": "wang-wu", "reason": .string(words)])
    #expect(reply.rule == (isRefused ? "record.credential" : nil))
  }

  @Test func `a password behind escapes, in a list and in a document is refused`() throws {
    let desk = try Desk()
    let number = "口令=Xj8899"
    let reply = try desk.send(
      "office.register",
      [
        "requestId": "m-4", "office": "jiaoyu-ju", "kind": "department", "name": "西吉县教育局",
        "document": ["number": .string(number), "date": "2026-03-01"],
      ])
    #expect(reply.rule == "record.credential")
    let escaped =
      #"{"jsonrpc":"2.0","id":1,"method":"office.register","params":{"requestId":"m-5","office":"jiaoyu-ju","kind":"department","name":"\u5bc6\u7801\uff1aXj8899"}}"#
    #expect(try desk.send(escaped).rule == "record.credential")
  }
}
