import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// What a command in a case about many accounts is answered.
@Suite struct DriveTests {
  private static let accounts = ["jiaoyu-a", "wenlv-b", "jiaoyu-c", "wenlv-d"]
  private static let caseID = "account-closing.jiaoyu-a.1"

  /// A ledger of two units with two accounts each, and what was asked so far.
  private final class Drive {
    let desk: Desk
    private var count = 0
    /// Every line that was sent, by whom, and its answer.
    private(set) var answered: [(line: String, by: StaffID, text: String)] = []

    init() throws {
      desk = try Desk()
      try send("office.register", ["office": "jiaoyu", "kind": "department", "name": "教育局"])
      try send("office.register", ["office": "wenlv", "kind": "department", "name": "文旅局"])
      for (staff, office, role) in [
        ("jiaoyu-clerk", "jiaoyu", "clerk"), ("jiaoyu-leader", "jiaoyu", "leader"),
        ("wenlv-clerk", "wenlv", "clerk"), ("wenlv-leader", "wenlv", "leader"),
        ("li-na", "xiji-zwgkb", "clerk"),
      ] {
        try send(
          "staff.assign",
          [
            "staff": .string(staff), "name": .string("马\(staff)"), "office": .string(office),
            "roles": [.string(role)],
          ])
      }
      for account in DriveTests.accounts {
        try send(
          "account.register-existing",
          [
            "account": .string(account), "platform": "微博", "name": .string("西吉\(account)"),
            "host": .string(String(account.prefix { $0 != "-" })), "verified": true,
            "openedOn": "2019-03-01", "filedWithCACOn": "2019-03-08",
            "filedWithOpennessOn": "2019-03-08",
          ], by: "li-na")
      }
    }

    @discardableResult
    func send(
      _ method: String, _ members: JSONValue, by staff: StaffID = Desk.administrator
    ) throws -> Reply {
      guard case .object(let given) = members else { throw TestMistake("no members") }
      count += 1
      let line = try Desk.line(
        method, .object([JSONMember("requestId", .string("drive-\(count)"))] + given))
      let reply = try desk.send(line, as: staff)
      guard reply.outcome == .answered else { throw TestMistake(reply.text) }
      answered.append((line, staff, reply.text))
      return reply
    }

    func propose() throws -> Reply {
      try send(
        "account.propose-closing",
        ["accounts": .array(DriveTests.accounts.map(JSONValue.string)), "reasons": "长期不更新。"],
        by: "li-na")
    }

    func decide(_ decision: String, _ account: String, by staff: StaffID) throws -> Reply {
      try send(
        "case.decide",
        [
          "case": .string(DriveTests.caseID), "step": "approve",
          "subject": .string("account-\(account)"), "decision": .string(decision),
          "reasons": "按要求清理。",
        ], by: staff)
    }

    func announce(_ accounts: [String], by staff: StaffID) throws -> Reply {
      try send(
        "account.announce-closing",
        [
          "case": .string(DriveTests.caseID), "accounts": .array(accounts.map(JSONValue.string)),
          "title": "公告", "address": "https://www.nxxj.gov.cn/gg/12.html",
        ], by: staff)
    }
  }

  private func next(_ reply: Reply) -> [String] {
    (reply.result?["next"]?.elements ?? []).map {
      "\($0["step"]?.text ?? "") \($0["subject"]?.text ?? "")"
    }
  }

  @Test func `an answer tells what the case waits for of what the command was about, in order`()
    throws
  {
    let drive = try Drive()
    #expect(
      next(try drive.propose()) == Self.accounts.map { "approve account-\($0)" })
    #expect(
      next(try drive.decide("approve", "jiaoyu-c", by: "jiaoyu-leader")) == [
        "announce account-jiaoyu-c"
      ])
    #expect(
      next(try drive.decide("approve", "jiaoyu-a", by: "jiaoyu-leader")) == [
        "announce account-jiaoyu-a"
      ])
    #expect(next(try drive.decide("reject", "wenlv-d", by: "wenlv-leader")) == [])
    // Named the other way round, told in the order of the case.
    #expect(
      next(try drive.announce(["jiaoyu-c", "jiaoyu-a"], by: "jiaoyu-clerk")) == [
        "cancel account-jiaoyu-a", "cancel account-jiaoyu-c",
      ])
    // The inbox tells of everybody.
    let inbox = try drive.desk.send("inbox.list", [:], as: "wenlv-leader")
    #expect((inbox.result?["items"]?.elements ?? []).count == 1)
    let shown = try drive.desk.send("case.show", ["case": .string(Self.caseID)], as: "li-na")
    #expect(shown.next == ["approve", "cancel", "cancel"])
    try drive.desk.expectSound()
  }

  @Test func `every request of a drive is answered the same at its end`() throws {
    let drive = try Drive()
    _ = try drive.propose()
    _ = try drive.decide("approve", "jiaoyu-c", by: "jiaoyu-leader")
    _ = try drive.decide("reject", "wenlv-d", by: "wenlv-leader")
    _ = try drive.decide("approve", "wenlv-b", by: "wenlv-leader")
    _ = try drive.announce(["jiaoyu-c"], by: "jiaoyu-clerk")
    _ = try drive.send(
      "case.decide",
      ["case": .string(Self.caseID), "decision": "withdraw", "reasons": "改日再办。"], by: "li-na")
    let head = try drive.desk.head()
    try drive.desk.reopen()
    for (line, staff, text) in drive.answered {
      #expect(try drive.desk.send(line, as: staff).text == text)
    }
    #expect(try drive.desk.head() == head)
  }

  @Test func `an answer is written as its declaration writes it`() throws {
    let drive = try Drive()
    _ = try drive.propose()
    _ = try drive.decide("approve", "jiaoyu-c", by: "jiaoyu-leader")
    let opening = try ScenarioLine.opening().map { ($0.request, $0.staff) }
    let other = try Desk()
    let texts =
      try drive.answered.map(\.text) + opening.map { try other.send($0.0, as: $0.1).text }
    var count = 0
    for text in texts {
      guard let result = try Reply(text).result, result["requestId"] != nil else { continue }
      let read = try JSONReader.decode(
        CommandAnswer.self, from: try JSONWriter.bytes(of: result))
      var direct = JSONBuffer()
      try read.write(to: &direct)
      #expect(try direct.bytes == JSONWriter.bytes(of: read))
      #expect(text.hasSuffix("\"result\":\(String(decoding: direct.bytes, as: UTF8.self))}"))
      count += 1
    }
    #expect(count > 60)
  }
}
