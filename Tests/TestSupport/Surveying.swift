import JSONText
package import Regulation

/// What the portal and the education bureau's account ask the public, and who answers them (A20).
package enum Surveying {
  package static let first: SurveyID = "20260302-000001"
  package static let firstInterview: InterviewID = "20260302-000001"

  package static func county() throws -> TestCounty { try Responding.county() }

  package static func open(
    at place: String = "account-jiaoyu-weixin", _ title: String = "错峰放学怎么安排",
    from: String = "2026-03-02", until: String = "2026-03-02"
  ) -> Request {
    Request(
      "education-clerk", "survey.open",
      [
        "place": .string(place), "kind": "solicitation", "title": .string(title),
        "from": .string(from), "until": .string(until),
        "address": "https://www.nxxj.gov.cn/zj/1.html",
      ])
  }

  package static func close(_ count: Int64 = 37) -> Request {
    Request(
      "education-clerk", "survey.close",
      ["survey": .string(first.text), "opinionCount": .integer(count)])
  }

  package static func publish(
    _ address: String? = "https://www.nxxj.gov.cn/zj/2.html", reasons: String? = nil
  ) -> Request {
    Request("education-clerk", "survey.publish", ["survey": .string(first.text)])
      .setting("address", address.map { .string($0) } ?? .null)
      .setting("reasons", reasons.map { .string($0) } ?? .null)
  }

  package static var cancel: Request {
    Request(
      "education-clerk", "survey.cancel", ["survey": .string(first.text), "reasons": "改为座谈。"])
  }

  package static func correct(_ count: Int64 = 38) -> Request {
    Request(
      "education-second", "survey.correct",
      ["survey": .string(first.text), "opinionCount": .integer(count), "reasons": "漏计一条。"])
  }

  package static func correctDays(
    from: String = "2026-03-01", until: String = "2026-03-02"
  ) -> Request {
    Request(
      "education-second", "survey.correct-days",
      [
        "survey": .string(first.text), "from": .string(from), "until": .string(until),
        "reasons": "登记时填错日期。",
      ])
  }

  package static func openInterview(on day: String = "2026-03-02", guest: String = "education")
    -> Request
  {
    Request(
      "education-clerk", "interview.open",
      [
        "place": "account-jiaoyu-weixin", "title": "招生政策在线访谈", "guestOffice": .string(guest),
        "guestRole": "局长", "day": .string(day), "address": "https://www.nxxj.gov.cn/ft/1.html",
      ])
  }

  package static func closeInterview(put: Int64 = 12, answered: Int64 = 9) -> Request {
    Request(
      "education-clerk", "interview.close",
      [
        "interview": .string(firstInterview.text), "putCount": .integer(put),
        "answeredCount": .integer(answered), "transcript": "https://www.nxxj.gov.cn/ft/2.html",
      ])
  }

  package static var cancelInterview: Request {
    Request(
      "education-clerk", "interview.cancel",
      ["interview": .string(firstInterview.text), "reasons": "嘉宾出差。"])
  }

  package static func correctInterview(
    put: Int64 = 14, answered: Int64 = 9,
    transcript: String? = "https://www.nxxj.gov.cn/ft/2.html"
  ) -> Request {
    Request(
      "education-second", "interview.correct",
      .object(
        [
          JSONMember("interview", .string(firstInterview.text)),
          JSONMember("putCount", .integer(put)), JSONMember("answeredCount", .integer(answered)),
          JSONMember("reasons", "漏计两个提问。"),
        ] + (transcript.map { [JSONMember("transcript", .string($0))] } ?? [])))
  }
}
