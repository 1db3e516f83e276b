import CivilTime
import Cryptography
import EventLog
import Foundation
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// What is erased in a real ledger, and everything that is computed from its log afterwards.
@Suite struct ErasingTests {
  /// A desk at which somebody left for a reason, which is text 1.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.staffed(at: Desk.start)
    try desk.accept(
      "staff.assign",
      [
        "requestId": "s-1", "staff": "wang-fang", "name": "王芳", "office": "jiaoyu-ju",
        "roles": ["clerk"],
      ])
    try desk.accept(
      "staff.remove", ["requestId": "s-2", "staff": "wang-fang", "reason": "因病长期休养。"])
    return desk
  }

  private func erase(_ desk: Desk, _ objects: [JSONValue] = [1]) throws {
    try desk.accept(
      "object.erase",
      [
        "requestId": "e-1", "objects": .array(objects), "ground": "consent-withdrawn",
        "basis": "《个人信息保护法》第四十七条",
        "document": ["number": "西政公开函〔2026〕9号", "date": "2026-03-02"],
      ], as: "zhang-wei")
    try desk.accept(
      "object.destroy", ["requestId": "e-2", "erasure": "20260302-000001"])
  }

  /// Whether some bytes stand in a file of the ledger.
  private func places(_ desk: Desk, of text: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: desk.scratch.path).filter { name in
      let path = "\(desk.scratch.path)/\(name)"
      return FileManager.default.contents(atPath: path)?.firstRange(of: Data(text.utf8)) != nil
    }
  }

  @Test func `an erased reason is told as erased wherever it was read, and stands nowhere`() throws
  {
    let desk = try desk()
    let before = try desk.send("event.list", ["stream": "staff-wang-fang"]).text
    #expect(before.contains("因病长期休养") && before.contains(#""objects":[1]"#))
    #expect(try desk.send("object.show", ["number": 1]).text.contains("因病长期休养"))
    try erase(desk)
    let position = try desk.head()
    for (method, params) in [
      ("event.list", ["stream": "staff-wang-fang"]), ("object.show", ["number": 1]),
    ] as [(String, JSONValue)] {
      let text = try desk.send(method, params).text
      #expect(!text.contains("因病") && text.contains(#""erased":\#(position)"#), "\(text)")
    }
    #expect(try places(desk, of: "因病长期休养").isEmpty)
    let report = try Verification.run(desk.ledger)
    #expect(report.isSound, "\(report.findings)")
    #expect((report.objectCount, report.openedCount) == (1, 0))
  }

  @Test func `the same tables come of the log before and after an erasure, and of a look back`()
    throws
  {
    let desk = try desk()
    let position = try desk.head()
    let rows = { () throws -> [String: [String: String]] in
      var rows: [String: [String: String]] = [:]
      try desk.ledger.look(at: .position(position)) { rows = try $0.storedRows() }
      return rows
    }
    let before = try rows()
    try erase(desk)
    #expect(try rows() == before)
    try desk.ledger.log.close()
    try CountyLedger.rebuild(at: desk.scratch.path) { _, _ in }
    try desk.reopen()
    #expect(try Verification.run(desk.ledger).isSound)
  }

  @Test func `an erasure sent again is answered as the first time`() throws {
    let desk = try desk()
    try erase(desk)
    let head = try desk.head()
    try erase(desk)
    #expect(try desk.head() == head)
  }

  @Test func `a restored ledger has what was not erased, and says the same of what was`() throws {
    let desk = try desk()
    try desk.accept(
      "staff.remove", ["requestId": "s-3", "staff": "li-na", "reason": "另有任用。"])
    try erase(desk)
    let (backup, restored) = (try Scratch(), try Scratch())
    _ = try desk.ledger.backup(to: backup.path + "/copy")
    let card = try RecoveryCard(try desk.ledger.takeRecoveryCard().joined(separator: "\n"))
    let (outcome, report) = try CountyLedger.restore(
      backup.path + "/copy", to: restored.path + "/ledger", card: card, erasures: nil)
    #expect(outcome.undecided.isEmpty)
    #expect((report.objectCount, report.openedCount) == (2, 1))
    let ledger = try CountyLedger(at: restored.path + "/ledger")
    #expect(try ledger.object(2)?.content == .bytes(Array("另有任用。".utf8)))
    guard case .erased? = try ledger.object(1)?.content else {
      Issue.record("object 1 is not erased in the restored ledger")
      return
    }
  }

  @Test func `a paper that was put aside is brought by the request that names it, once`() throws {
    let desk = try desk()
    let file = FileContent(name: "批复.pdf", mediaType: "application/pdf", bytes: [1, 2, 3])
    let commitment = Hex.encode(try desk.ledger.put(file).bytes)
    let rename: (String) -> JSONValue = { id in
      [
        "requestId": .string(id), "office": "jiaoyu-ju", "name": .string("教育体育局 \(id)"),
        "document": [
          "number": "西编发〔2026〕2号", "date": "2026-03-02", "paper": .string(commitment),
        ],
      ]
    }
    try desk.accept("office.rename", rename("r-1"))
    let shown = try desk.send("object.show", ["number": 2]).text
    #expect(shown.contains("批复.pdf") && shown.contains(#""byteCount":3"#), "\(shown)")
    #expect(try desk.ledger.staged().isEmpty)
    let refused = try desk.send("office.rename", rename("r-2")).text
    #expect(refused.contains("paper.staged"), "\(refused)")
    let told = try desk.send("event.list", ["stream": "office-jiaoyu-ju"]).text
    #expect(told.contains(#""paper":2"#), "\(told)")
    #expect(try Verification.run(desk.ledger).isSound)
    try erase(desk, [1, 2])
    #expect(try Verification.run(desk.ledger).isSound)
    #expect(try desk.ledger.object(2)?.stored.kind == .file)
  }

  @Test func `a text or another file than the request says is refused, and stays put aside`() throws
  {
    let desk = try desk()
    let commitment = Hex.encode(try desk.ledger.put(text: "不是文件").bytes)
    let reply = try desk.send(
      "office.rename",
      [
        "requestId": "r-1", "office": "jiaoyu-ju", "name": "教育体育局",
        "document": [
          "number": "西编发〔2026〕2号", "date": "2026-03-02", "paper": .string(commitment),
        ],
      ])
    #expect(reply.text.contains("paper.kind"), "\(reply.text)")
    #expect(try desk.ledger.staged().count == 1)
  }
}

extension Desk {
  func accept(
    _ method: String, _ params: JSONValue, as staff: StaffID = administrator
  ) throws {
    let reply = try send(method, params, as: staff)
    #expect(reply.outcome == .answered, "\(reply.text)")
  }
}
