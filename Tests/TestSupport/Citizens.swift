package import CivilTime
package import JSONText
package import Regulation

/// What citizens send and what is done with it, as requests: the education bureau deals with it.
package enum Citizens {
  package static let message: MessageID = "20260302-000001"
  package static let second: MessageID = "20260302-000002"

  /// What no answer, export or record may show: names, numbers and words of a citizen.
  package static let secrets = [
    "马晓莉", "13995012345", "xiaoli@example.com", "西吉县吉强镇北街巷九号", "640422198803054321",
    "203.0.113.77", "北街巷九号的路灯", "灯杆漏电的照片", "张副科长态度恶劣",
  ]

  /// The county's portal and the education bureau's site and account, a machine that passes messages on,
  /// and people of the bureau.
  package static func county(now: Instant = "2026-03-02T01:00:00Z") throws -> TestCounty {
    let county = try TestCounty.withPortal(now: now)
    try county.accept(county.assign("machine", "门户网站留言接口", to: "openness", [.portal]))
    try county.accept(county.assign("education-reviewer", "马审", to: "education", [.reviewer]))
    try county.accept(
      Request(
        "openness-clerk", "site.register-existing",
        [
          "site": "jiaoyu", "kind": "department", "name": "西吉县教育局网站", "host": "education",
          "openedOn": "2015-05-01",
        ]))
    try county.accept(AccountClosing.existing("jiaoyu-weibo"))
    try county.announceCalendar()
    return county
  }

  package static func receive(
    _ kind: String = "complaint", by person: StaffID = "machine"
  ) -> Request {
    Request(
      person, "message.receive",
      [
        "kind": .string(kind), "source": "site", "through": "site-portal",
        "title": "北街巷九号的路灯", "text": "北街巷九号的路灯坏了半年，张副科长态度恶劣。", "name": "马晓莉",
        "telephone": "13995012345", "mail": "xiaoli@example.com",
        "postalAddress": "西吉县吉强镇北街巷九号", "identityDocument": "640422198803054321",
        "ip": "203.0.113.77",
      ])
  }

  /// A correction of the education bureau's site.
  package static func correction(by person: StaffID = "machine") -> Request {
    receive("correction", by: person).setting("fault", "wording").setting("concerns", "site-jiaoyu")
  }

  package static func of(_ id: MessageID = message, _ members: JSONValue = [:]) -> JSONValue {
    guard case .object(let more) = members else { return members }
    return .object([JSONMember("message", .string(id.text))] + more)
  }

  package static func accept(_ id: MessageID = message, to unit: OfficeID? = nil) -> Request {
    let request = Request("openness-clerk", "message.accept", of(id))
    return unit.map { request.setting("to", .string($0.text)) } ?? request
  }

  package static func assign(_ id: MessageID = message, to unit: OfficeID = "education") -> Request
  {
    Request("openness-clerk", "message.assign", of(id, ["to": .string(unit.text)]))
  }

  package static func decline(
    _ id: MessageID = message, _ reason: String = "out-of-scope"
  ) -> Request {
    Request(
      "openness-clerk", "message.decline",
      of(id, ["reason": .string(reason), "note": "马晓莉反映的不属本县。"]))
  }

  package static func sendBack(_ id: MessageID = message) -> Request {
    Request(
      "education-clerk", "message.send-back",
      of(id, ["whose": "culture", "reasons": "北街巷九号的路灯归文旅。"]))
  }

  package static func ask(_ id: MessageID = message) -> Request {
    Request("education-clerk", "message.ask", of(id, ["question": "北街巷九号的路灯是哪一盏？"]))
  }

  package static func supplement(_ id: MessageID = message) -> Request {
    Request("education-clerk", "message.supplement", of(id, ["text": "灯杆漏电的照片在家。"]))
  }

  package static func extend(_ id: MessageID = message, until: String) -> Request {
    Request(
      "education-leader", "message.extend",
      of(id, ["until": .string(until), "toldOn": "2026-03-02", "reasons": "等马晓莉的照片。"]))
  }

  package static func draft(_ id: MessageID = message) -> Request {
    Request("education-clerk", "message.draft-answer", of(id, ["text": "马晓莉同志：路灯已修好。"]))
  }

  package static func review(
    _ id: MessageID = message, draft: Int64 = 1, _ verdict: String = "pass"
  ) -> Request {
    let members: JSONValue =
      verdict == "pass"
      ? ["draft": .integer(draft), "verdict": "pass", "way": "telephone"]
      : ["draft": .integer(draft), "verdict": .string(verdict), "reasons": "没有向马晓莉致歉。"]
    return Request("education-reviewer", "message.review-answer", of(id, members))
  }

  package static func draftPublic(_ id: MessageID = message) -> Request {
    Request(
      "education-second", "message.draft-public",
      of(
        id,
        [
          "question": "城区一处路灯损坏。", "answer": "路灯已于3月2日修好。",
          "redactions": [["kind": "name", "reasons": "删去马晓莉的姓名。"]],
        ]))
  }

  package static func publish(_ id: MessageID = message) -> Request {
    Request("education-clerk", "message.publish", of(id))
  }

  package static func withhold(_ id: MessageID = message, _ reason: String = "privacy") -> Request {
    Request("education-clerk", "message.withhold", of(id, ["reason": .string(reason)]))
  }

  package static func rate(_ id: MessageID = message, _ rating: String = "satisfied") -> Request {
    Request("openness-clerk", "message.rate", of(id, ["rating": .string(rating)]))
  }

  package static func reopen(_ id: MessageID = message) -> Request {
    Request("openness-clerk", "message.reopen", of(id, ["reasons": "北街巷九号的路灯又坏了。"]))
  }

  package static func close(_ id: MessageID = message) -> Request {
    Request("education-clerk", "message.close", of(id))
  }

  /// The leader of the openness office has a message kept, and not used.
  package static func restrict(
    _ id: MessageID = message, _ ground: String = "retention", until: String? = "2029-03-02"
  ) -> Request {
    Request(
      "openness-leader", "message.restrict",
      of(id, ["ground": .string(ground), "basis": "《信访工作条例》第四十八条"])
    ).setting("until", until.map { .string($0) } ?? .null).withPaper("西政公开〔2026〕11号")
  }

  package static func lift(_ id: MessageID = message) -> Request {
    Request("openness-leader", "message.lift-restriction", of(id, ["reasons": "留言人撤回请求。"]))
      .withPaper("西政公开〔2026〕12号")
  }

  /// The leader lets somebody read what is restricted, on an order by law.
  package static func order(_ id: MessageID = message, to reader: String = "auditor") -> Request {
    open(id).by("openness-leader").setting("reader", .string(reader))
      .setting("purpose", "legal-order").setting("until", "2026-03-10")
      .withPaper("西公调〔2026〕3号")
  }

  package static func open(_ id: MessageID = message) -> Request {
    Request(
      "openness-clerk", "message.open", of(id, ["purpose": "supervision", "reasons": "督办。"]))
  }
}

extension TestCounty {
  /// A message that is with the education bureau.
  package func assigned(_ request: Request = Citizens.receive()) throws {
    try accept(request)
    try accept(Citizens.accept(to: "education"))
  }

  /// The same, answered.
  package func answered(_ request: Request = Citizens.receive()) throws {
    try assigned(request)
    try accept(Citizens.draft())
    try accept(Citizens.review())
  }

  /// Has texts and files erased: decided, and carried out.
  package func erase(_ objects: [ObjectNumber]) throws {
    try accept(
      Request(
        "openness-leader", "object.erase",
        [
          "objects": .array(objects.map { .integer(Int64($0.value)) }),
          "ground": "consent-withdrawn", "basis": "个人信息保护法第四十七条",
        ]
      ).withPaper())
    guard let erasure = try tables.lastErasure else { throw TestMistake("no erasure") }
    try accept(Request("admin", "object.destroy", ["erasure": .string(erasure.text)]))
  }

  package func message(_ id: MessageID = Citizens.message) throws -> Message {
    guard let message = try tables.message(id) else { throw TestMistake("no message \(id)") }
    return message
  }

  /// The query code that a request at a moment draws; the machine's chance, made plain.
  package static func code(at moment: Instant) -> QueryCode {
    let minutes = UInt64(moment.microsecondsSince1970 / 60_000_000)
    return QueryCode(
      [0, 0] + (0..<8).reversed().map { UInt8(truncatingIfNeeded: minutes >> ($0 * 8)) })
  }

  /// A query code as it is kept.
  package static func digest(of code: QueryCode) -> CodeDigest? {
    CodeDigest(
      code.text.utf8.map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0\(digits)" : digits
      }.joined())
  }
}
