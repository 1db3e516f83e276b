import CivilTime
import Cryptography
import EventLog
import Foundation
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// Words of requests: beside the log, and told to whoever may read them.
@Suite struct PassageTests {
  private static let reason = "调离本单位，工作已交接。"

  /// A ledger in which somebody was removed, with a reason; and the position of the event.
  private static func removed(_ reason: String = reason) throws -> (Desk, Int) {
    let desk = try Desk()
    try desk.send(
      "staff.assign",
      [
        "requestId": "s-1", "staff": "li-si", "name": "李四", "office": "xiji-zwgkb",
        "roles": ["clerk"],
      ])
    let reply = try desk.send("staff.remove", removal(reason))
    #expect(reply.outcome == .answered, "\(reply.text)")
    return (desk, try #require(reply.positions.first))
  }

  private static func removal(_ reason: String) -> JSONValue {
    ["requestId": "s-2", "staff": "li-si", "reason": .string(reason)]
  }

  private func event(_ desk: Desk, _ position: Int) throws -> JSONValue? {
    let reply = try desk.send("event.list", ["stream": "staff-li-si", "backward": true])
    return reply.result?["events"]?.elements?.first { $0["position"] == .integer(Int64(position)) }
  }

  /// Erases a text as a decision will.
  private func erase(_ number: UInt64, _ desk: Desk) throws -> Int {
    try desk.ledger.log.write { transaction throws(LogError) in
      let event = NewEvent(
        type: "text.erased", data: Array("{}".utf8), objects: EventObjects(erases: [number]))
      let write = Append.Write(stream: "erasure-1", expected: .any, events: [event])
      let appended = try transaction.append(
        Append(writes: [write], now: try transaction.head.recordedAt))
      return Int(appended.positions.lowerBound)
    }
  }

  @Test func `a reason stands in the log as a number, and nowhere in its file`() throws {
    let (desk, position) = try Self.removed()
    let record = try #require(try desk.records().first { Int($0.position) == position })
    let data = String(decoding: record.data, as: UTF8.self)
    #expect(data.hasSuffix(#""reason":{"object":1}}"#), "\(data)")
    try desk.ledger.log.close()
    for file in ["data.mdb", "keys"] {
      let bytes = try Data(contentsOf: URL(filePath: "\(desk.scratch.path)/\(file)"))
      #expect(bytes.range(of: Data(Self.reason.utf8)) == nil, "\(file)")
      #expect(!bytes.isEmpty)
    }
  }

  @Test func `an event list says the words, and an old state of the ledger does`() throws {
    let (desk, position) = try Self.removed()
    #expect(try event(desk, position)?["data"]?["reason"] == .string(Self.reason))
    var said: [String] = []
    try desk.ledger.look(at: .position(position)) { view in
      let record = try view.history.records(.stream("staff-li-si")).last
      said = record?.entry.event.payload.said.map(\.zh) ?? []
    }
    #expect(said.contains(Self.reason))
    #expect(
      try desk.ledger.events(after: UInt64(position - 1), limit: 1).first?.data["reason"]
        == .string(Self.reason))
    try desk.expectSound()
  }

  @Test func `an erased text says by which event, and its row, its tables and its request stand`()
    throws
  {
    let (desk, position) = try Self.removed()
    let (rows, answer) = (
      try desk.rows(), try desk.send("staff.remove", Self.removal(Self.reason)).text
    )
    let erasure = try erase(1, desk)
    let told: JSONValue = ["object": 1, "erased": .integer(Int64(erasure))]
    try desk.reopen()
    #expect(try event(desk, position)?["data"]?["reason"] == told)
    #expect(try desk.rows() == rows)
    // Its words are not remembered, so that they cannot be guessed: any will do.
    #expect(try desk.send("staff.remove", Self.removal(Self.reason)).text == answer)
    #expect(try desk.send("staff.remove", Self.removal("别的说法。")).text == answer)
    let history = try desk.ledger.read { snapshot in
      try LogHistory(snapshot, upTo: UInt64(position), for: .files).records(.all).last
    }
    #expect(
      history?.entry.event.payload.said.last?.zh == "〔第1号文本已于\(erasure)号记录删除〕")
  }

  @Test func `a request that comes again is compared word for word while its text is there`() throws
  {
    let (desk, _) = try Self.removed()
    #expect(try desk.send("staff.remove", Self.removal(Self.reason)).outcome == .answered)
    let other = try desk.send("staff.remove", Self.removal("别的说法。"))
    #expect(other.outcome == .refused && other.code == ErrorCode.requestMismatch.rawValue)
  }

  @Test func `what is kept of a request changes with the ledger, so that nobody can guess it`()
    throws
  {
    let kept = try (0..<2).map { _ in
      let (desk, _) = try Self.removed()
      return try #require(try desk.ledger.read { try $0.request("s-2") })
    }
    #expect(kept[0].fingerprint != kept[1].fingerprint)
    #expect(kept[0].textFingerprint != kept[1].textFingerprint)
    #expect(kept[0].textFingerprint != .zero)
  }

  @Test func `nobody is told a text before their question is permitted`() throws {
    let (desk, position) = try Self.removed()
    let unpermitted = try desk.ledger.read { snapshot in
      try LogHistory(snapshot, for: .nobody).records(.all).last { $0.entry.position == position }
    }
    #expect(unpermitted?.data["reason"] == ["object": 1, "withheld": true])
  }

  @Test func `equal words of one append are kept once, and of two twice`() throws {
    let desk = try Desk.afterOpening()
    let before = try desk.ledger.read { try $0.objectCount() }
    let words = try #require(Prose("同样的话。"))
    for _ in 0..<2 {
      try desk.ledger.write { transaction in
        let end = CaseWithdrawn(caseID: "site-opening.wenlv.1", reasons: Passage(words))
        _ = try Recorder(ledger: desk.ledger, transaction: transaction).record(
          Decided([.workflow(.withdrawn(end)), .workflow(.withdrawn(end))]),
          actor: nil, office: nil, occurredOn: "2026-06-02",
          now: try transaction.head.recordedAt, request: nil)
      }
    }
    #expect(try desk.ledger.read { try $0.objectCount() } == before + 2)
    let data = try desk.records().suffix(4).map { String(decoding: $0.data, as: UTF8.self) }
    #expect(data[0] == data[1] && data[2] == data[3] && data[0] != data[2])
  }

  @Test func `an event with a text that is not kept is not encoded`() throws {
    let words = try #require(Prose("同样的话。"))
    let end = CaseWithdrawn(caseID: "site-opening.wenlv.1", reasons: Passage(words))
    #expect(throws: JSONError.self) { try EntryCodec.data(of: end, nil) }
    let texts = KeptTexts(from: 5)
    let data = try EntryCodec.data(of: end, nil, keeping: texts)
    #expect(String(decoding: data, as: UTF8.self).contains(#"{"object":5}"#))
    #expect(texts.takeNew() == [.text(words.text)] && texts.takeNew() == nil)
  }

  // MARK: Numbers of people's

  @Test(arguments: ["13800138000", "138 0013 8000", "64042219900307123X", "11010519491231002X"])
  func `somebody's number is refused where it would stand for ever`(_ number: String) throws {
    let desk = try Desk()
    let head = try desk.head()
    let isNumber = PersonalNumber.first(in: number) != nil
    let reply = try desk.send("office.rename", Desk.rename("n-1", to: "西吉县政务公开办\(number)"))
    #expect(reply.outcome == (isNumber ? .refused : .answered))
    if isNumber {
      #expect(reply.rule == "record.personal-number")
      #expect(reply.data?["found"]?["zh"]?.text?.contains("params.name") == true)
      #expect(!reply.text.contains(number))
      #expect(try desk.head() == head)
    }
  }

  @Test func `somebody's number may stand in words that can be erased`() throws {
    let (desk, position) = try Self.removed("调离，联系电话 13800138000。")
    #expect(try event(desk, position) != nil)
    try desk.send(
      "staff.assign",
      [
        "requestId": "s-3", "staff": "wang-wu", "name": "王五", "office": "xiji-zwgkb",
        "roles": ["clerk"],
      ])
    // The same words a second time are one string too many, wherever they stand.
    let reply = try desk.send(
      "staff.remove",
      [
        "requestId": "s-4", "staff": "wang-wu", "reason": "13800138000",
        "document": ["number": "13800138000", "date": "2026-03-01"],
      ])
    #expect(reply.rule == "record.personal-number")
  }

  @Test func `a ledger is not founded with somebody's number for a name`() throws {
    let scratch = try Scratch()
    let good = try Desk.founding()
    let founding = Founding(
      county: good.county, office: good.office, officeName: "政务公开办 13800138000",
      administrator: good.administrator, administratorName: good.administratorName)
    let refusal = #expect(throws: Refusal.self) {
      _ = try CountyLedger.found(at: scratch.path, founding, at: Desk.start)
    }
    #expect(refusal?.rule == RecordRules.personalNumber)
    #expect(refusal?.found.en == "officeName holds a mobile number")
  }
}
