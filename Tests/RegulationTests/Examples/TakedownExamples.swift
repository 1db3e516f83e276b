import CivilTime
import JSONText
import Regulation
import TestSupport

/// Articles 12 and 14: the takedown of a site, and what follows it.
extension RuleExample {
  static let closingTakedown: [RuleExample] = [
    .refuses(
      Article12.takedown, "before the approval",
      missing: ["approve", "hang-notice", "migrate", "verify", "announce"],
      closing(through: "review") { try $1.request("take-down") }),
    .refuses(
      Article12.takedown, "before the announcement", missing: ["announce"],
      closing(through: "verify") { try $1.request("take-down") }),
    .refuses(
      Article12.takedown, "dated the day before the announcement",
      closing(through: "verify") { county, closing in
        county.now = "2026-03-04T01:00:00Z"
        try county.accept(closing.announce(["jiaoyu"]))
        return try closing.request("take-down").on("2026-03-03")
      }),
    .allows(
      Article12.takedown, "on the day of the announcement",
      closing(through: "announce") { try $1.request("take-down") }),
    .refuses(
      ClosingRules.otherCases, "with a change of the site open",
      missing: ["site-change.jiaoyu.2"],
      closing(through: "review") { county, closing in
        try county.accept(Changing.telephone.propose)
        try county.close(closing, through: "announce")
        return try closing.request("take-down")
      }),
    .refuses(
      ClosingRules.underWay, "a change once the closing is approved",
      closing(through: "approve") { _, _ in Changing.telephone.propose }),
    .allows(
      ClosingRules.underWay, "a change before the closing is approved",
      closing(through: "review") { _, _ in Changing.telephone.propose }),
    .allows(
      ClosingRules.otherCases, "with no other case open",
      closing(through: "announce") { try $1.request("take-down") }),
    .allows(
      ClosingRules.otherCases, "with filings still to be made up for",
      closing(through: "announce", lacking: [.mark]) { try $1.request("take-down") }),
    .refuses(
      ClosingRules.underWay, "a filing granted after the proposal",
      closing(through: nil, lacking: [.mark]) { county, _ in
        try county.accept(completing(Opening("jiaoyu").apply(.mark)))
        try county.accept(Closing("jiaoyu", number: 2).propose)
        return completing(
          Opening("jiaoyu").grant(.mark, "CA2716404277", by: "staffing-clerk"))
      }),
    .allows(
      ClosingRules.underWay, "a filing granted once the closing was withdrawn",
      closing(through: nil, lacking: [.mark]) { county, _ in
        try county.accept(completing(Opening("jiaoyu").apply(.mark)))
        try county.accept(Closing("jiaoyu", number: 2).propose)
        try county.accept(Closing("jiaoyu", number: 2).withdraw)
        return completing(
          Opening("jiaoyu").grant(.mark, "CA2716404277", by: "staffing-clerk"))
      }),
  ]

  static let closingAfterwards: [RuleExample] =
    [
      (Article14.icp, "cancel-icp", "openness-leader" as StaffID, "police-clerk" as StaffID),
      (Article14.mark, "cancel-mark", "staffing-clerk", "education-clerk"),
      (Article14.police, "cancel-police", "police-clerk", "education-clerk"),
      (Article14.domain, "cancel-domain", "openness-leader", "education-clerk"),
    ].flatMap { rule, step, right, wrong -> [RuleExample] in
      [
        .allows(
          rule, "the office that grants it",
          closing(through: "take-down") {
            try $1.request(StepID(checked: step), "jiaoyu").by(right)
          }),
        .refuses(
          rule, "another office",
          closing(through: "take-down") {
            try $1.request(StepID(checked: step), "jiaoyu").by(wrong).forOffice(nil).with(nil)
          }),
      ]
    } + [
      .refuses(
        Article14.afterTakedown, "a filing cancelled before the takedown",
        missing: ["take-down"],
        closing(through: "announce") { try $1.request("cancel-mark", "jiaoyu") }),
      .refuses(
        Article14.afterTakedown, "a report before the takedown", missing: ["take-down"],
        closing(through: "announce") { try $1.request("report-region", "jiaoyu") }),
      .allows(
        Article14.afterTakedown, "a report after it",
        closing(through: "take-down") { try $1.request("report-region", "jiaoyu") }),
      .allows(
        Article14.report, "with its paper",
        closing(through: "take-down") { try $1.request("report-cac", "jiaoyu") }),
      .refuses(
        Article14.report, "without a paper", missing: ["document"],
        closing(through: "take-down") { try $1.request("report-cac", "jiaoyu").with(nil) }),
      .allows(
        Article14.complete, "with all seven done",
        closing(through: "report-cac") { try $1.request("complete", "jiaoyu") }),
    ]
    + ([
      "cancel-icp", "cancel-mark", "cancel-police", "cancel-domain", "report-region",
      "report-municipality", "report-cac",
    ] as [StepID]).map { left in
      .refuses(
        Article14.complete, "with \(left) open", missing: [left.text],
        {
          let county = try TestCounty.withTwoSites()
          let closing = Closing("jiaoyu")
          try county.close(closing, without: [left, "complete"])
          return (county, try closing.request("complete", "jiaoyu"))
        })
    }

  static let closingCases: [RuleExample] = [
    .refuses(
      CaseRules.subject, "one of two sites, not named", missing: ["subject"],
      {
        let county = try TestCounty.withTwoSites()
        let closing = Closing("jiaoyu", "wenlv", by: "openness")
        try county.close(closing, through: "approve")
        return (
          county, try closing.request("hang-notice", "jiaoyu").setting("site", .null)
        )
      }),
    .refuses(
      CaseRules.subject, "a site that is not of the case",
      closing(through: "approve") {
        try $1.request("hang-notice", "jiaoyu").setting("site", "wenlv")
      }),
    .refuses(
      CaseRules.subject, "a decision about one site where the case is decided as a whole",
      {
        let county = try TestCounty.withTwoSites()
        let closing = Closing("jiaoyu", "wenlv", by: "openness")
        try county.close(closing, through: "consent")
        return (county, try closing.request("review").setting("subject", "site-jiaoyu"))
      }),
    .allows(
      CaseRules.subject, "the only site of the case, not named",
      closing(through: "approve") {
        try $1.request("hang-notice", "jiaoyu").setting("site", .null)
      }),
    .allows(
      CaseRules.subject, "one of two sites, named",
      {
        let county = try TestCounty.withTwoSites()
        let closing = Closing("jiaoyu", "wenlv", by: "openness")
        try county.close(closing, through: "approve")
        return (county, try closing.request("hang-notice", "wenlv"))
      }),
    .allows(
      CaseRules.committed, "a withdrawal before the takedown",
      closing(through: "announce") { $1.withdraw }),
    .refuses(
      CaseRules.committed, "a withdrawal after the takedown",
      closing(through: "take-down") { $1.withdraw }),
    .refuses(
      CaseRules.committed, "a withdrawal after the takedown of one of two",
      {
        let county = try TestCounty.withTwoSites()
        let closing = Closing("jiaoyu", "wenlv", by: "openness")
        try county.close(closing, through: "announce")
        try county.do("take-down", of: closing, "jiaoyu")
        return (county, closing.withdraw)
      }),
    .refuses(
      SiteRules.oneID, "the id of a site that is closed",
      closing(through: "complete") { _, _ in Opening("jiaoyu", serial: 30).propose }),
    .allows(CaseRules.size, "six hundred sites") {
      let (county, sites) = try many(maximumSubjectCount)
      return (county, Closing(sites, by: "openness").propose)
    },
    .refuses(CaseRules.size, "six hundred and one") {
      let (county, sites) = try many(maximumSubjectCount + 1)
      return (county, Closing(sites, by: "openness").propose)
    },
  ]

  /// A request of an opening, about the case that completes an existing site.
  static func completing(_ request: Request) -> Request {
    request.setting("case", "site-completion.jiaoyu.1")
  }

  static func many(_ count: Int) throws -> (TestCounty, [SiteID]) {
    let county = try TestCounty.withPortal()
    var sites: [SiteID] = []
    for number in 1...count {
      let site = SiteID(checked: "site-\(number)")
      sites.append(site)
      try county.accept(Closing.existing(site, serial: number + 1))
    }
    return (county, sites)
  }
}
