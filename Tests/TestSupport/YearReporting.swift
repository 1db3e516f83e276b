import CivilTime
package import JSONText
package import Regulation

/// The portal's host at the annual report of 2026, and what is measured for it.
package enum YearReporting {
  /// A county with a newsroom and the report of the portal for 2026 begun.
  package static func begun() throws -> TestCounty {
    let county = try Newsroom.county()
    try county.accept(start())
    return county
  }

  /// The same when the year is over.
  package static func over() throws -> TestCounty {
    let county = try begun()
    county.wait(until: "2027-01-05")
    return county
  }

  /// The same after these requests.
  package static func after(_ requests: [Request]) throws -> TestCounty {
    let county = try over()
    for request in requests { try county.accept(request) }
    return county
  }

  /// What leads to a report that is out.
  package static let publishing = [submit(), review(), approve(), publish()]

  package static func start(_ site: SiteID = "portal", _ year: Int64 = 2026) -> Request {
    of("openness-clerk", "report.start", []).setting("site", .string(site.text))
      .setting("year", .integer(year))
  }

  package static func state(_ line: String = "innovation.search", _ yes: Bool? = true) -> Request {
    state([
      .object(
        [JSONMember("line", .string(line))] + (yes.map { [JSONMember("yes", .bool($0))] } ?? []))
    ])
  }

  package static func state(_ statements: [JSONValue]) -> Request {
    of("openness-clerk", "report.state", [JSONMember("statements", .array(statements))])
  }

  package static func submit(_ reasons: String? = nil) -> Request {
    of("openness-clerk", "report.submit", said(reasons))
  }

  package static func review(_ reasons: String? = nil) -> Request {
    of("reviewer", "report.review", [JSONMember("passed", .bool(reasons == nil))] + said(reasons))
  }

  package static func approve(_ reasons: String? = nil) -> Request {
    of(
      "openness-leader", "report.approve",
      [JSONMember("passed", .bool(reasons == nil))] + said(reasons))
  }

  package static func publish(
    _ address: String = "https://www.nxxj.gov.cn/nb/2026.html"
  ) -> Request {
    of("openness-clerk", "report.publish", [JSONMember("address", .string(address))])
  }

  package static func feedBack(_ receipt: String? = nil) -> Request {
    of(
      "openness-clerk", "report.feedback",
      receipt.map { [JSONMember("receipt", .string($0))] } ?? [])
  }

  package static func correct(_ lines: [String] = ["visits.total"]) -> Request {
    reopen("report.correct", lines)
  }

  package static func revise(_ lines: [String] = ["publication.total"]) -> Request {
    reopen("report.revise", lines)
  }

  private static func reopen(_ method: String, _ lines: [String]) -> Request {
    of(
      "openness-clerk", method,
      [
        JSONMember("lines", .array(lines.map { .string($0) })), JSONMember("reasons", "漏报一个月。"),
      ])
  }

  private static func said(_ reasons: String?) -> [JSONMember] {
    reasons.map { [JSONMember("reasons", .string($0))] } ?? []
  }

  private static func of(_ actor: StaffID, _ method: String, _ members: [JSONMember]) -> Request {
    Request(
      actor, method,
      .object([JSONMember("site", "portal"), JSONMember("year", .integer(2026))] + members))
  }
}

/// What is measured.
extension YearReporting {
  package static func measure(
    _ kind: String = "visits", _ value: Int64 = 1200, in period: String = "2026-02",
    of place: Subject = .site("portal"), at moment: String = "2026-03-01T08:00:00+08:00"
  ) -> Request {
    Request(
      "openness-clerk", "measurement.record",
      [
        "subject": .string(place.text), "kind": .string(kind), "period": .string(period),
        "value": .integer(value), "source": "网站访问统计系统",
        "countedBy": "每日零点至二十四点，页面浏览次数。", "takenAt": .string(moment),
      ])
  }

  /// What was measured of the whole year, when it is over.
  package static func yearly(
    _ kind: String, _ value: Int64, of place: Subject = .site("portal")
  ) -> Request {
    measure(kind, value, in: "2026", of: place, at: "2027-01-04T08:00:00+08:00")
  }

  /// The same measured otherwise.
  package static func putRight(_ request: Request, _ value: Int64) -> Request {
    var request = request.setting("value", .integer(value)).setting("reasons", "漏计移动端。")
    request.method = "measurement.correct"
    return request
  }

  /// What was measured, taken back.
  package static func takeBack(_ request: Request) -> Request {
    var request = request.setting("reasons", "记在了别的网站名下。")
    for member in ["value", "source", "countedBy", "takenAt"] {
      request = request.setting(member, nil)
    }
    request.method = "measurement.withdraw"
    return request
  }

  /// The county when the year is over, with a service of the portal that took in so many in March.
  package static func serving(_ accepted: Int64 = 10) throws -> TestCounty {
    let county = try begun()
    try county.accept(
      Request(
        "openness-clerk", "service.enter",
        [
          "site": "portal", "name": "学籍转入", "office": "education",
          "entrance": "https://zwfw.example.gov.cn/1",
        ]))
    county.wait(until: "2027-01-05")
    try county.accept(takeIn(accepted))
    return county
  }

  package static func takeIn(_ accepted: Int64) -> Request {
    Request(
      "openness-clerk", "service.record-intake",
      [
        "service": "20260302-000001", "month": "2026-03", "accepted": .integer(accepted),
        "completed": 1, "source": "窗口台账",
      ])
  }
}
