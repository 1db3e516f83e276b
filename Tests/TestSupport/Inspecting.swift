package import CivilTime
package import JSONText
package import Regulation

/// A quarter's inspection: its method and indicators, its start, its results.
package enum Inspecting {
  package static let inspection: InspectionID = "20260302-000001"
  package static let digest: Digest =
    "fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9"

  /// A county with sites and accounts, the assessment method and the national indicators.
  package static func county(now: Instant = "2026-03-02T01:00:00Z") throws -> TestCounty {
    let county = try Supervising.county(now: now)
    try county.accept(fileMethod())
    try county.accept(adopt())
    return county
  }

  /// The same once the inspection has begun.
  package static func running() throws -> TestCounty {
    let county = try county()
    try county.accept(start())
    return county
  }

  package static func fileMethod(
    _ title: String = "西吉县政府网站考评办法", from date: String = "2026-03-02"
  ) -> Request {
    Request(
      "openness-leader", "inspection.file-method",
      ["title": .string(title), "effectiveFrom": .string(date)]
    ).withPaper("西政公开〔2026〕3号")
  }

  package static func adopt(
    _ set: String = "national-2019", from date: String = "2026-03-02",
    indicators: JSONValue? = nil, passMark: Int64? = nil
  ) -> Request {
    Request(
      "openness-leader", "inspection.adopt-indicators",
      .object(
        [
          JSONMember("set", .string(set)), JSONMember("title", "单项否决指标"),
          JSONMember("effectiveFrom", .string(date)),
        ] + (indicators.map { [JSONMember("indicators", $0)] } ?? [])
          + (passMark.map { [JSONMember("passMark", .integer($0))] } ?? []))
    ).withPaper("西政公开〔2026〕4号")
  }

  /// A scale of the county's own, which takes 72 points.
  package static let scale = adopt(
    "county-scale",
    indicators: [
      [
        "code": "layout", "target": "site", "title": "版面", "veto": false, "kind": "other",
      ]
    ], passMark: 72)

  package static func start(
    scope: InspectionScope? = nil, methods: [InspectionMethod] = [.own], partner: String? = nil,
    sets: [String] = ["national-2019"], title: String = "2026年第一季度巡查抽检"
  ) -> Request {
    Request(
      "openness-clerk", "inspection.start",
      .object(
        [
          JSONMember("title", .string(title)),
          JSONMember("methods", .array(methods.map { .string($0.rawValue) })),
          JSONMember("sampling", "在用的网站和账号全部检查。"),
          JSONMember("sets", .array(sets.map { .string($0) })),
        ] + (scope.map { [JSONMember("scope", .string($0.rawValue))] } ?? [])
          + (partner.map { [JSONMember("partner", .string($0))] } ?? [])))
  }

  package static let problem: JSONValue = [
    "indicator": "stale-home", "words": "首页 2025-12-01 后没有更新。",
  ]

  package static func record(
    _ place: Subject = Supervising.site, _ outcome: InspectionOutcome = .pass,
    problems: [JSONValue] = [], checked: String? = "2026-03-02", due: String? = nil
  ) -> Request {
    Request(
      "openness-clerk", "inspection.record",
      .object(
        [
          JSONMember("inspection", .string(inspection.text)),
          JSONMember("place", .string(place.text)),
          JSONMember("outcome", .string(outcome.rawValue)),
        ] + (checked.map { [JSONMember("checkedOn", .string($0))] } ?? [])
          + (problems.isEmpty ? [] : [JSONMember("problems", .array(problems))])
          + (due.map { [JSONMember("dueOn", .string($0))] } ?? [])))
  }

  package static let fails = record(.site("jiaoyu"), .fail, problems: [problem])

  package static func line(
    _ place: Subject, _ outcome: InspectionOutcome, _ problem: JSONValue? = nil,
    checked: String = "2026-03-02"
  ) -> JSONValue {
    .object(
      [
        JSONMember("place", .string(place.text)), JSONMember("outcome", .string(outcome.rawValue)),
        JSONMember("checkedOn", .string(checked)),
      ] + (problem.map { [JSONMember("problem", $0)] } ?? []))
  }

  /// A third party's file, put aside in the county first.
  package static func importing(
    _ lines: [JSONValue], in county: TestCounty, whole: String? = nil,
    digest: Digest = Inspecting.digest
  ) -> Request {
    let commitment = Commitment(stringLiteral: digest.text)
    county.texts.put(StagedPaper(kind: .file, digest: digest), as: commitment)
    return Request(
      "openness-clerk", "inspection.import",
      .object(
        [
          JSONMember("inspection", .string(inspection.text)),
          JSONMember("file", .string(commitment.text)),
          JSONMember("digest", .string(digest.text)), JSONMember("lines", .array(lines)),
        ] + (whole.map { [JSONMember("wholeOn", .string($0))] } ?? [])))
  }

  package static let notify = Request(
    "openness-clerk", "inspection.notify", ["inspection": .string(inspection.text)])

  package static func object(_ place: Subject = Supervising.site) -> Request {
    Request(
      "education-clerk", "inspection.object",
      [
        "inspection": .string(inspection.text), "place": .string(place.text),
        "words": "首页 2月27日有更新。",
      ])
  }

  package static func settle(_ upheld: Bool = true) -> Request {
    Request(
      "openness-second", "inspection.settle",
      [
        "inspection": .string(inspection.text), "place": "site-jiaoyu", "upheld": .bool(upheld),
        "reasons": "经核实。",
      ])
  }

  package static func correct(
    _ place: Subject = Supervising.site, by staff: StaffID = "openness-leader"
  ) -> Request {
    Request(
      staff, "inspection.correct",
      [
        "inspection": .string(inspection.text), "place": .string(place.text),
        "reasons": "发现的问题经核实全部是误报。",
      ])
  }

  package static let publish = Request(
    "openness-leader", "inspection.publish",
    [
      "inspection": .string(inspection.text),
      "address": "https://www.nxxj.gov.cn/zwgk/202603/t20260320_1.html",
    ])
}
