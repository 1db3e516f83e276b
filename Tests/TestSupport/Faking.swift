import JSONText
package import Regulation

/// A site that passes itself off as the county's portal, and what is done about it (A30).
package struct Faking: Sendable {
  /// The number of the report in its day.
  package let number: Int

  package init(_ number: Int = 1) { self.number = number }

  package var id: CounterfeitID { CounterfeitID(checked: "20260302-00000\(number)") }
  package var caseID: CaseID {
    CaseID(definition: .counterfeitSite, subject: .counterfeit(id), number: 1)
  }

  /// A county with the portal, and people at the CAC.
  package static func county() throws -> TestCounty {
    let county = try TestCounty.withPortal()
    try county.accept(county.assign("cac-clerk", "罗平", to: "cac", [.clerk]))
    return county
  }

  package static func report(
    at address: String = "http://www.xiji-zf.example.com/index.html",
    in domain: String? = "xiji-zf.example.com", by operatorName: String? = nil
  ) -> Request {
    let request = Request(
      "education-clerk", "counterfeit.report",
      [
        "source": "citizen", "address": .string(address), "imitates": "portal",
        "facts": "页面与门户网站一致，栏目中有收费办证的链接。", "informant": "马某，住吉强镇",
      ])
    return request.setting("domain", domain.map { .string($0) } ?? .null)
      .setting("runBy", operatorName.map { .string($0) } ?? .null)
  }

  package func compare(by operatorName: String? = nil) -> Request {
    Request(
      "openness-clerk", "counterfeit.compare",
      [
        "case": .string(caseID.text), "layout": "copied", "shownNumber": "taken",
        "holder": "other", "facts": "备案号是门户网站的，注册信息是个人。",
        "evidence": .string(Digest.sample),
      ]
    ).setting("runBy", operatorName.map { .string($0) } ?? .null)
  }

  package func decide(_ decision: Decision = .approve, reasons: String? = nil) -> Request {
    Request(
      "openness-leader", "case.decide",
      [
        "case": .string(caseID.text), "step": "verify", "decision": .string(decision.rawValue),
      ]
    ).setting("reasons", reasons.map { .string($0) } ?? .null)
  }

  package var handOver: Request {
    Request("openness-clerk", "counterfeit.hand-over", ["case": .string(caseID.text)])
      .withPaper("西政公开函〔2026〕3号")
  }

  package func ask(_ measure: CounterfeitMeasure) -> Request {
    let request = Request(
      "cac-clerk", "counterfeit.ask",
      ["case": .string(caseID.text), "measure": .string(measure.rawValue)]
    ).withPaper("西网信函〔2026〕5号")
    return measure == .police ? request : request.setting("body", "宁夏通信管理局")
  }

  package func answer(
    _ measure: CounterfeitMeasure, _ outcome: CounterfeitOutcome = .done, text: String? = nil
  ) -> Request {
    Request(
      measure == .police ? "police-clerk" : "cac-clerk", "counterfeit.answer",
      [
        "case": .string(caseID.text), "measure": .string(measure.rawValue),
        "outcome": .string(outcome.rawValue),
      ]
    ).withPaper("回函〔2026〕8号").setting("text", text.map { .string($0) } ?? .null)
  }

  package func putRight(
    _ measure: CounterfeitMeasure, _ outcome: CounterfeitOutcome = .done, text: String? = nil
  ) -> Request {
    Request(
      measure == .police ? "police-clerk" : "cac-clerk", "counterfeit.put-right",
      [
        "case": .string(caseID.text), "measure": .string(measure.rawValue),
        "outcome": .string(outcome.rawValue), "reasons": "接入单位来函更正。",
      ]
    ).withPaper("回函〔2026〕9号").setting("text", text.map { .string($0) } ?? .null)
  }

  /// A counterfeit that has no address: an account or a mini-program.
  package static func account(
    _ name: String = "西吉政务服务", on platform: String = "微信小程序", number: String? = nil
  ) -> Request {
    report(in: nil).setting("address", .null).setting(
      "account",
      .object(
        [JSONMember("platform", .string(platform)), JSONMember("name", .string(name))]
          + (number.map { [JSONMember("number", .string($0))] } ?? [])))
  }

  package var close: Request {
    Request("openness-clerk", "counterfeit.close", ["case": .string(caseID.text)])
  }

  /// Its requests in order, up to one that is left out.
  package var toHandOver: [Request] { [Self.report(), compare(), decide(), handOver] }
  package var toAsked: [Request] { toHandOver + CounterfeitMeasure.allCases.map(ask) }
  package var toAnswered: [Request] {
    toAsked + [.resolution, .access, .police].map { answer($0) }
  }
}
