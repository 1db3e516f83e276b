import CivilTime
import EventLog
import Foundation
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// A citizen's message in a real ledger: what is told to whom, and what stands on the disk.
@Suite struct CitizenTests {
  /// A desk with a portal's machine, and a message that is with the education bureau; its query code.
  private func desk() throws -> (desk: Desk, code: String) {
    let desk = try Desk()
    try desk.staffed(at: Desk.start)
    for (id, office, role) in [
      ("machine", "xiji-zwgkb", "portal"), ("shen-ji", "xiji-zwgkb", "auditor"),
      ("ma-lan", "jiaoyu-ju", "clerk"), ("ma-jun", "jiaoyu-ju", "leader"),
      ("ma-mei", "jiaoyu-ju", "clerk"),
    ] {
      try desk.accept(
        "staff.assign",
        [
          "requestId": .string("as-\(id)"), "staff": .string(id), "name": .string("人员\(id)"),
          "office": .string(office), "roles": [.string(role)],
        ])
    }
    try desk.accept(
      "site.register-existing",
      [
        "requestId": "site", "site": "portal", "kind": "portal", "name": "西吉县人民政府",
        "host": "xiji-zwgkb", "openedOn": "2009-05-01",
      ], as: "li-na")
    let received = try receive(desk)
    let code = try #require(received.result?["code"]?.text)
    try desk.accept(
      "message.accept",
      ["requestId": "m-2", "message": .string(Citizens.message.text), "to": "jiaoyu-ju"],
      as: "li-na")
    return (desk, code)
  }

  private func receive(_ desk: Desk) throws -> Reply {
    guard case .object(let members) = Citizens.receive().members else { throw Unusable() }
    return try desk.send(
      "message.receive", .object([JSONMember("requestId", "m-1")] + members), as: "machine")
  }

  @Test func `an answer says which id was drawn, and says it again`() throws {
    let (desk, code) = try desk()
    let again = try receive(desk)
    let message: JSONValue = ["kind": "message", "id": .string(Citizens.message.text)]
    #expect(again.result?["created"] == .array([message]))
    #expect(again.result?["code"] == nil && !code.isEmpty)
    let asked = try send(desk, "message.ask", ["question": "哪一盏？"], as: "ma-lan")
    #expect(asked.result?["events"] != nil && asked.result?["created"] == nil)
  }

  private struct Unusable: Error {}

  private func send(
    _ desk: Desk, _ method: String, _ more: JSONValue = [:], as staff: StaffID
  ) throws -> Reply {
    guard case .object(let members) = more else { throw Unusable() }
    return try desk.send(
      method,
      .object(
        [
          JSONMember("requestId", .string("\(method)-\(staff)")),
          JSONMember("message", .string(Citizens.message.text)),
        ] + members), as: staff)
  }

  /// The same, answered and public.
  private func publicDesk() throws -> (desk: Desk, code: String) {
    let (desk, code) = try desk()
    for (request, staff) in [
      (Citizens.draft(), "ma-lan"), (Citizens.review(), "ma-jun"),
      (Citizens.draftPublic(), "ma-mei"), (Citizens.publish(), "ma-lan"),
    ] as [(TestSupport.Request, StaffID)] {
      guard case .object(let members) = request.members else { throw Unusable() }
      let reply = try desk.send(
        request.method, .object([JSONMember("requestId", .string(request.method))] + members),
        as: staff)
      #expect(reply.outcome == .answered, "\(reply.text)")
    }
    return (desk, code)
  }

  // MARK: The code

  @Test func `the code is told once, and stands nowhere`() throws {
    let (desk, code) = try desk()
    #expect(QueryCode(code) != nil)
    let again = try receive(desk)
    #expect(again.outcome == .answered && again.result?["code"] == nil)
    #expect(again.positions.count == 1)
    #expect(try places(desk, of: code).isEmpty)
    for record in try desk.records() {
      #expect(!String(decoding: record.data, as: UTF8.self).contains(code))
    }
    let status = try desk.send("message.status", ["code": .string(code)], as: "machine")
    #expect(status.result?["phase"]?.text == "assigned")
  }

  @Test func `a typed code is read with blanks, hyphens and capitals`() throws {
    let (desk, code) = try desk()
    let typed =
      code.prefix(4).uppercased() + "-" + code.dropFirst(4).prefix(4) + " "
      + code.dropFirst(8)
    #expect(
      try desk.send("message.status", ["code": .string(typed)], as: "machine").outcome == .answered)
  }

  @Test func `a renewed code is another, and the one before is void`() throws {
    let (desk, code) = try desk()
    let renewed = try send(desk, "message.renew-code", as: "li-na")
    let other = try #require(renewed.result?["code"]?.text)
    #expect(other != code)
    #expect(
      try desk.send("message.status", ["code": .string(code)], as: "machine").rule
        == "message.code")
    #expect(
      try desk.send("message.status", ["code": .string(other)], as: "machine").outcome == .answered)
  }

  @Test func `behind ten wrong codes a process answers none, and another does again`() throws {
    let (desk, code) = try desk()
    let right = try Desk.line("message.status", ["code": .string(code)])
    let wrong = try (0..<CodeTries.limit).map {
      try Desk.line("message.status", ["code": .string($0 == 0 ? "一" : "000000000000000\($0)")])
    }
    let nine = try desk.group(Array(wrong.dropLast()) + [right], as: "machine")
    #expect(nine.last?.outcome == .answered)
    let ten = try desk.group(wrong + [right], as: "machine")
    #expect(Set(ten.map(\.message)).count == 1 && ten.allSatisfy { $0.rule == "message.code" })
    #expect(try desk.send(right, as: "machine").outcome == .answered)
  }

  // MARK: What is told

  /// Every question that anybody can ask about the message, or about everything.
  private static let questions: [(String, JSONValue)] = [
    ("message.list", [:]), ("message.show", Citizens.of()), ("message.results", [:]),
    ("inbox.list", [:]), ("deadline.list", ["subject": "message-20260302-000001"]),
    ("event.list", [:]), ("event.list", ["stream": "message-20260302-000001"]),
    ("event.list", ["type": "message.received"]), ("figure.list", [:]),
    ("figure.show", ["figure": "A35.messages-received", "period": "2026"]), ("erasure.list", [:]),
    ("ledger.show", [:]), ("site.show", ["site": "portal"]), ("violation.list", [:]),
    ("item.list", [:]), ("case.list", [:]), ("correction.list", [:]),
    ("recurring.list", [:]), ("shortfall.list", [:]), ("staff.list", [:]), ("office.list", [:]),
  ]

  @Test func `nobody is told a citizen's words but by the question for them`() throws {
    let (desk, code) = try publicDesk()
    let objects = (1...20).map { ("object.show", ["number": .integer($0)] as JSONValue) }
    let status: (String, JSONValue) = ("message.status", ["code": .string(code)])
    let texts = [status, ("message.read", Citizens.of())]
    for staff in ["li-na", "zhang-wei", "shen-ji", "wang-shili", "machine"] as [StaffID] {
      for (method, params) in Self.questions + objects + texts {
        let text = try desk.send(method, params, as: staff).text
        for secret in Citizens.secrets {
          #expect(!text.contains(secret), "\(staff) \(method): \(text)")
        }
      }
    }
    for staff in ["ma-lan", "ma-jun"] as [StaffID] {
      for (method, params) in Self.questions + objects {
        let text = try desk.send(method, params, as: staff).text
        for secret in Citizens.secrets { #expect(!text.contains(secret), "\(method): \(text)") }
      }
      let text = try desk.send("message.read", Citizens.of(), as: staff).text
      #expect(text.contains("马晓莉") && text.contains("13995012345"))
    }
  }

  @Test func `a recorded decision lets an auditor read, until its day`() throws {
    let (desk, _) = try desk()
    let before = try desk.send("message.read", Citizens.of(), as: "shen-ji")
    #expect(before.rule == "reading.matter")
    let opened = try send(
      desk, "message.open",
      [
        "reader": "shen-ji", "purpose": "audit", "until": "2026-03-05", "reasons": "抽查。",
        "document": ["number": "西政公开〔2026〕7号", "date": "2026-03-02"],
      ], as: "zhang-wei")
    #expect(opened.outcome == .answered, "\(opened.text)")
    #expect(try desk.send("message.read", Citizens.of(), as: "shen-ji").text.contains("马晓莉"))
    let own = try send(
      desk, "message.open", ["purpose": "supervision", "reasons": "督办。"], as: "li-na")
    #expect(own.outcome == .answered)
    #expect(try desk.send("message.read", Citizens.of(), as: "li-na").text.contains("马晓莉"))
    // What is recorded on the sixth says that it is the sixth.
    try desk.accept(
      "staff.remove",
      [
        "requestId": "left", "staff": "ma-mei", "reason": "调离。",
        "now": "2026-03-06T00:00:00+08:00",
      ])
    for staff in ["shen-ji", "li-na"] as [StaffID] {
      #expect(
        try desk.send("message.read", Citizens.of(), as: staff).rule == "reading.matter")
    }
  }

  @Test func `a citizen's words may hold what a record of an office may not`() throws {
    let (desk, _) = try desk()
    let reply = try desk.send(
      "message.receive",
      [
        "requestId": "m-9", "kind": "complaint", "source": "site", "through": "site-portal",
        "text": "我的账号密码：abc12345，电话13995012345。", "identityDocument": "640422198803054321",
      ], as: "machine")
    #expect(reply.outcome == .answered, "\(reply.text)")
    let title = try desk.send(
      "message.receive",
      [
        "requestId": "m-10", "kind": "complaint", "source": "site", "through": "site-portal",
        "text": "路灯坏了。", "column": "13995012345",
      ], as: "machine")
    #expect(title.rule == "record.personal-number" || title.outcome != .answered)
  }

  // MARK: What stands on the disk

  private func objects(_ desk: Desk) throws -> [ObjectNumber] {
    try desk.ledger.read { _ in
      try desk.ledger.checkTables()
      return try desk.ledger.tables.objects(of: Citizens.message)
    }
  }

  private func places(_ desk: Desk, of text: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: desk.scratch.path).filter { name in
      let path = "\(desk.scratch.path)/\(name)"
      return FileManager.default.contents(atPath: path)?.firstRange(of: Data(text.utf8)) != nil
    }
  }

  @Test func `no byte of the ledger's files and no event tells a citizen's words`() throws {
    let (desk, _) = try publicDesk()
    for secret in Citizens.secrets { #expect(try places(desk, of: secret).isEmpty, "\(secret)") }
    for record in try desk.records() {
      let data = String(decoding: record.data, as: UTF8.self)
      for secret in Citizens.secrets { #expect(!data.contains(secret)) }
    }
    let rows = try desk.rows().flatMap { $0.value.map { $0.key + $0.value } }.joined()
    for secret in Citizens.secrets { #expect(!rows.contains(secret)) }
    try desk.expectSound()
  }

  @Test func `whoever reads the files by our tools is told no word of a citizen's`() throws {
    let (desk, _) = try publicDesk()
    try desk.ledger.look(at: .head) { view in
      for entry in try view.history.records(.all) {
        let text = try JSONWriter.text(of: entry.data)
        for secret in Citizens.secrets { #expect(!text.contains(secret)) }
      }
    }
    let number = try #require(try objects(desk).first?.value)
    #expect(try !desk.ledger.mayShow(number, to: nil))
    #expect(try !desk.ledger.mayShow(number, to: "shen-ji"))
    #expect(try desk.ledger.mayShow(number, to: "ma-lan"))
  }

  @Test func `what is restricted is told to nobody, nor shown from the files`() throws {
    let (desk, code) = try publicDesk()
    let objects = try objects(desk)
    let number = try #require(objects.first?.value)
    let paper: JSONValue = ["number": "西政公开〔2026〕11号", "date": "2026-03-02"]
    let restricted = try send(
      desk, "message.restrict",
      ["ground": "retention", "basis": "《信访工作条例》第四十八条", "document": paper], as: "zhang-wei")
    #expect(restricted.outcome == .answered, "\(restricted.text)")
    let everything =
      Self.questions + [
        ("message.read", Citizens.of()), ("message.status", ["code": .string(code)]),
      ] + objects.map { ("object.show", ["number": .integer(Int64($0.value))]) }
    for staff in ["ma-lan", "ma-jun", "li-na", "zhang-wei", "shen-ji", "machine"] as [StaffID] {
      for (method, params) in everything {
        let text = try desk.send(method, params, as: staff).text
        for secret in Citizens.secrets + ["路灯已于3月2日修好"] {
          #expect(!text.contains(secret), "\(staff) \(method): \(text)")
        }
      }
      #expect(try !desk.ledger.mayShow(number, to: staff))
    }
    #expect(
      try desk.send("message.read", Citizens.of(), as: "ma-lan").rule == "message.restricted")
    let opened = try send(
      desk, "message.open",
      [
        "reader": "shen-ji", "purpose": "legal-order", "until": "2026-03-03", "reasons": "依法调取。",
        "document": paper,
      ], as: "zhang-wei")
    #expect(opened.outcome == .answered, "\(opened.text)")
    #expect(try desk.send("message.read", Citizens.of(), as: "shen-ji").text.contains("马晓莉"))
    #expect(try desk.ledger.mayShow(number, to: "shen-ji"))
    // Why it was opened is of the message too.
    let all = try self.objects(desk)
    try desk.accept(
      "object.erase",
      [
        "requestId": "e-1", "objects": .array(all.map { .integer(Int64($0.value)) }),
        "ground": "retention-over", "basis": "《个人信息保护法》第四十七条", "document": paper,
      ], as: "zhang-wei")
    try desk.accept("object.destroy", ["requestId": "e-2", "erasure": "20260302-000001"])
    let shown = try desk.send("message.show", Citizens.of(), as: "li-na")
    #expect(shown.outcome == .answered && !shown.text.contains("retention"))
    try desk.expectSound()
  }

  @Test func `an erased message is sound, and its code is refused as an unknown one`() throws {
    let (desk, code) = try publicDesk()
    let objects = try objects(desk)
    try desk.accept(
      "object.erase",
      [
        "requestId": "e-1", "objects": .array(objects.map { .integer(Int64($0.value)) }),
        "ground": "consent-withdrawn", "basis": "《个人信息保护法》第四十七条",
        "document": ["number": "西政公开函〔2026〕9号", "date": "2026-03-02"],
      ], as: "zhang-wei")
    try desk.accept("object.destroy", ["requestId": "e-2", "erasure": "20260302-000001"])
    try desk.expectSound()
    let erased = try desk.send("message.status", ["code": .string(code)], as: "machine")
    let unknown = try desk.send(
      "message.status", ["code": "0000000000000000"], as: "machine")
    #expect(erased.message == unknown.message && erased.rule == "message.code")
    let read = try desk.send("message.read", Citizens.of(), as: "ma-lan")
    #expect(read.outcome == .answered && read.text.contains("erased"))
    for secret in Citizens.secrets { #expect(!read.text.contains(secret)) }
  }
}
