import JSONText
import Regulation
import TestSupport

/// What is handed in as proof: one file is one proof.
extension RuleExample {
  static let evidence: [RuleExample] = [
    .refuses(
      Article09.materials, "one file for two of the four",
      at("consent") {
        let members: [JSONMember] = [
          JSONMember("kind", "emergency-plan"), JSONMember("title", "申请材料"),
          JSONMember("digest", Opening.material("responsibilities")["digest"] ?? .null),
        ]
        return $0.act(
          "site.apply",
          [
            "materials": [
              Opening.material("responsibilities"), Opening.material("review-mechanism"),
              Opening.material("security-measures"), .object(members),
            ]
          ])
      }),
    .allows(
      SiteRules.newReport, "another report after a failed test",
      tested { county, opening in
        try county.accept(opening.test(passed: false))
        return opening.test(passed: true, report: "宁检〔2026〕2号")
      }),
    .refuses(
      SiteRules.newReport, "the report of the test that failed last",
      tested { county, opening in
        try county.accept(opening.test(passed: false))
        return opening.test(passed: true)
      }),
    .refuses(
      SiteRules.newReport, "that of one before it",
      tested { county, opening in
        try county.accept(opening.test(passed: false))
        try county.accept(opening.test(passed: false, report: "宁检〔2026〕2号"))
        return opening.test(passed: true)
      }),
  ]

  /// An opening whose security measures are recorded, and a request.
  private static func tested(
    _ request: @escaping @Sendable (TestCounty, Opening) throws -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let (county, opening) = (try TestCounty.withPortal(), Opening("jiaoyu"))
      try county.open(opening, through: "security-measures")
      return (county, try request(county, opening))
    }
  }
}
