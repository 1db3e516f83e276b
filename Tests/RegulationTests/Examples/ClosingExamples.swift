import CivilTime
import JSONText
import Regulation
import TestSupport

/// Articles 11 to 14: closing sites for good.
extension RuleExample {
  /// A county with two sites whose closing has come through a step, and a request.
  static func closing(
    through step: String?, lacking: Set<FilingKind> = [],
    _ request: @escaping @Sendable (TestCounty, Closing) throws -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withTwoSites(lacking: lacking)
      // A site that lacks filings has had a case of its own already, for completing them.
      let closing = Closing("jiaoyu", number: lacking.isEmpty ? 1 : 2)
      if let step {
        guard let step = StepID(step) else { throw TestMistake("no step \(step)") }
        try county.close(closing, through: step)
      }
      return (county, try request(county, closing))
    }
  }

  static let closingPortal: [RuleExample] = [
    .refuses(
      Article11.portal, "a portal", missing: ["regionalDecision"],
      closing(through: nil) { _, _ in Closing("portal", by: "openness").propose }),
    .refuses(
      Article11.portal, "a portal among others", missing: ["regionalDecision"],
      closing(through: nil) { _, _ in Closing("jiaoyu", "portal", by: "openness").propose }),
    .allows(
      Article11.portal, "a portal, on a decision of the region",
      closing(through: nil) { _, _ in
        Closing("portal", by: "openness").propose
          .setting("regionalDecision", Closing.regionalDecision)
      }),
  ]

  static let closingProposal: [RuleExample] = [
    .allows(Article12.application, "all of it", closing(through: nil) { $1.propose }),
    .refuses(
      Article12.application, "no ground", missing: ["ground"],
      closing(through: nil) { $1.propose.setting("ground", .null) }),
    .refuses(
      Article12.application, "neither reasons nor safeguards",
      missing: ["reasons", "safeguards"],
      closing(through: nil) {
        $1.propose.setting("reasons", .null).setting("safeguards", .null)
      }),
    .refuses(
      Article12.application, "no site", missing: ["sites"],
      closing(through: nil) { $1.propose.setting("sites", []) }),
    .refuses(
      Article12.ground, "another ground",
      closing(through: nil) { $1.propose.setting("ground", "redesign") }),
    .allows(
      Article12.ground, "no one to maintain it",
      closing(through: nil) { $1.propose.setting("ground", "unable-to-maintain") }),
    .allows(
      Article12.ground, "a host that ended",
      closing(through: nil) { $1.propose.setting("ground", "host-abolished-or-merged") }),
    .allows(
      Article12.proposer, "the county openness office",
      closing(through: nil) { _, _ in Closing("jiaoyu", "wenlv", by: "openness").propose }),
    .refuses(
      Article12.proposer, "a host, another's site among its own",
      closing(through: nil) { _, _ in Closing("jiaoyu", "wenlv").propose }),
    .refuses(
      Article12.proposer, "another office",
      closing(through: nil) { $1.propose.by("culture-clerk") }),
    .allows(Article12.running, "a site that runs", closing(through: nil) { $1.propose }),
    .refuses(
      Article12.running, "a site that is being opened",
      closing(through: nil) { county, _ in
        try county.open(Opening("park", by: "park", serial: 9), through: "approve")
        return Closing("park", by: "park").propose
      }),
    .refuses(
      Article12.running, "a site that is closed",
      closing(through: "complete") { _, _ in Closing("jiaoyu").propose }),
    .allows(
      Article12.consent, "the host's leader",
      closing(through: "propose") { try $1.request("consent") }),
    .refuses(
      Article12.consent, "the leader of the office that began it",
      closing(through: "propose") { try $1.request("consent").by("openness-leader") }),
    .refuses(
      Article12.consent, "a review before the consent", missing: ["consent"],
      closing(through: "propose") { try $1.request("review") }),
    .allows(
      Article12.review, "the county's leader",
      closing(through: "consent") { try $1.request("review").by("openness-leader") }),
    .refuses(
      Article12.review, "its clerk",
      closing(through: "consent") { try $1.request("review").by("openness-second") }),
    .refuses(
      Article12.review, "an approval before the review", missing: ["review"],
      closing(through: "consent") { try $1.request("approve") }),
    .allows(
      Article12.approval, "the municipality, recorded for it",
      closing(through: "review") { try $1.request("approve") }),
    .refuses(
      Article12.approval, "the host",
      closing(through: "review") {
        try $1.request("approve").by("education-leader").forOffice(nil).with(nil)
      }),
    .refuses(
      Article12.approval, "a notice before the approval", missing: ["approve"],
      closing(through: "review") { try $1.request("hang-notice", "jiaoyu") }),
    .allows(
      Article12.approval, "a notice after it",
      closing(through: "approve") { try $1.request("hang-notice", "jiaoyu") }),
  ]

  static let closingMigration: [RuleExample] = [
    .allows(
      Article12.destination, "the county portal",
      closing(through: "hang-notice") { $1.column("jiaoyu") }),
    .refuses(
      Article12.destination, "the site itself",
      closing(through: "hang-notice") { $1.column("jiaoyu", to: "https://jiaoyu.nxxj.gov.cn/x/") }
    ),
    .refuses(
      Article12.destination, "a site that is being closed as well",
      closing(through: "hang-notice") { county, closing in
        try county.accept(Closing("wenlv", by: "culture").propose)
        return closing.column("jiaoyu", to: "https://wenlv.nxxj.gov.cn/x/")
      }),
    .allows(
      Article12.destination, "a site whose closing was withdrawn",
      closing(through: "hang-notice") { county, closing in
        try county.accept(Closing("wenlv", by: "culture").propose)
        try county.accept(Closing("wenlv", by: "culture").withdraw)
        return closing.column("jiaoyu", to: "https://wenlv.nxxj.gov.cn/x/")
      }),
    .allows(
      Article12.counts, "as many as there were",
      closing(through: "hang-notice") { $1.column("jiaoyu", items: 120, moved: 120) }),
    .allows(
      Article12.counts, "an empty column",
      closing(through: "hang-notice") { $1.column("jiaoyu", items: 0, moved: 0) }),
    .refuses(
      Article12.counts, "one less, without a word", missing: ["difference"],
      closing(through: "hang-notice") { $1.column("jiaoyu", items: 120, moved: 119) }),
    .refuses(
      Article12.counts, "one more, without a word", missing: ["difference"],
      closing(through: "hang-notice") { $1.column("jiaoyu", items: 120, moved: 121) }),
    .refuses(
      Article12.counts, "less than nothing",
      closing(through: "hang-notice") { $1.column("jiaoyu", items: -1, moved: -1) }),
    .allows(
      Article12.counts, "one less, explained",
      closing(through: "hang-notice") {
        $1.column("jiaoyu", items: 120, moved: 119).setting("difference", "1 条已失效的招生简章不再迁移。")
      }),
    .refuses(
      Article12.wholeContent, "no column and no word", missing: ["noContent"],
      closing(through: "hang-notice") { try $1.request("migrate", "jiaoyu") }),
    .allows(
      Article12.wholeContent, "no content, and why",
      closing(through: "hang-notice") {
        try $1.request("migrate", "jiaoyu").setting("noContent", "网站开通后未发布内容。")
      }),
    .refuses(
      Article12.wholeContent, "a column, and no content",
      closing(through: "hang-notice") { county, closing in
        try county.accept(closing.column("jiaoyu"))
        return try closing.request("migrate", "jiaoyu").setting("noContent", "没有内容。")
      }),
    .refuses(
      Article12.wholeContent, "a column the ledger knows, left out", missing: ["potato"],
      {
        let county = try TestCounty.withPortal()
        try county.accept(
          Request(
            "openness-clerk", "column.open",
            [
              "site": "portal", "column": "potato", "name": "马铃薯节", "purpose": "节会宣传。",
              "requestedBy": "culture",
            ]))
        let closing = Closing("portal", by: "openness")
        try county.accept(
          closing.propose.setting("regionalDecision", Closing.regionalDecision))
        try county.close(closing, through: "hang-notice")
        try county.accept(closing.column("portal", to: "https://www.nxgy.gov.cn/xj/"))
        return (county, try closing.request("migrate", "portal"))
      }),
    .refuses(
      Article12.wholeContent, "a verifier who counts one column more",
      closing(through: "migrate") {
        try $1.request("verify", "jiaoyu").setting("columnCount", 2)
      }),
    .refuses(
      Article12.wholeContent, "a verification before the migration is complete",
      missing: ["migrate"],
      closing(through: "hang-notice") { county, closing in
        try county.accept(closing.column("jiaoyu"))
        return try closing.request("verify", "jiaoyu")
      }),
    .allows(
      Article12.wholeContent, "a verifier who counts as many",
      closing(through: "migrate") { try $1.request("verify", "jiaoyu") }),
    .refuses(
      Article12.verification, "an announcement before the verification", missing: ["verify"],
      closing(through: "migrate") { $1.announce(["jiaoyu"]) }),
    .allows(
      Article12.verification, "an announcement after it",
      closing(through: "verify") { $1.announce(["jiaoyu"]) }),
    .refuses(
      Duties.ownSubmission, "who recorded a column verifies it",
      closing(through: "hang-notice") { county, closing in
        try county.accept(closing.column("jiaoyu").by("education-second"))
        try county.accept(try closing.request("migrate", "jiaoyu"))
        return try closing.request("verify", "jiaoyu").by("education-second")
      }),
    .refuses(
      Duties.ownSubmission, "who completed the migration verifies it",
      closing(through: "hang-notice") { county, closing in
        try county.accept(closing.column("jiaoyu").by("education-second"))
        try county.accept(try closing.request("migrate", "jiaoyu"))
        return try closing.request("verify", "jiaoyu").by("education-clerk")
      }),
  ]

  static let closingNotices: [RuleExample] = [
    .refuses(
      Article13.homePage, "a migration without the notice", missing: ["hang-notice"],
      closing(through: "approve") { $1.column("jiaoyu") }),
    .refuses(
      Article13.homePage, "a notice on another site",
      closing(through: "approve") {
        try $1.request("hang-notice", "jiaoyu")
          .setting("address", "https://www.nxxj.gov.cn/qy.html")
      }),
    .allows(
      Article13.homePage, "a notice on the site",
      closing(through: "approve") { try $1.request("hang-notice", "jiaoyu") }),
    .allows(
      Article13.homePage, "a notice on a site whose domain is not known",
      closing(through: "approve", lacking: [.domain, .icp]) {
        try $1.request("hang-notice", "jiaoyu")
      }),
    .allows(
      Article13.announcement, "on the county portal",
      closing(through: "verify") { $1.announce(["jiaoyu"]) }),
    .allows(
      Article13.announcement, "on a superior portal",
      closing(through: "verify") {
        $1.announce(["jiaoyu"]).setting("address", "https://www.nxgy.gov.cn/gg/1.html")
      }),
    .refuses(
      Article13.announcement, "on a department's site",
      closing(through: "verify") {
        $1.announce(["jiaoyu"]).setting("address", "https://wenlv.nxxj.gov.cn/gg/1.html")
      }),
    .refuses(
      Article13.announcement, "a portal's on itself",
      {
        let county = try TestCounty.withPortal()
        let closing = Closing("portal", by: "openness")
        try county.accept(
          closing.propose.setting("regionalDecision", Closing.regionalDecision))
        try county.close(closing, through: "verify")
        return (
          county, closing.announce(["portal"]).setting("address", "https://www.nxxj.gov.cn/g.html")
        )
      }),
    .allows(
      Article13.destinations, "where the content went",
      closing(through: "verify") { $1.announce(["jiaoyu"]) }),
    .refuses(
      Article13.destinations, "silence", missing: ["www.nxxj.gov.cn"],
      closing(through: "verify") { $1.announce(["jiaoyu"]).setting("destinations", []) }),
    .allows(
      Article13.destinations, "silence about a site without content",
      closing(through: "hang-notice") { county, closing in
        try county.accept(
          try closing.request("migrate", "jiaoyu").setting("noContent", "没有内容。"))
        try county.accept(try closing.request("verify", "jiaoyu").setting("columnCount", 0))
        return closing.announce(["jiaoyu"]).setting("destinations", [])
      }),
    .refuses(
      Article13.noticeDays, "a takedown on the last day of the notice, without a word",
      missing: ["reasons"],
      closing(through: "announce") { county, closing in
        county.now = "2026-04-01T15:59:59Z"
        return try closing.request("take-down").setting("reasons", .null)
      }),
    .allows(
      Article13.noticeDays, "a takedown on the day after",
      closing(through: "announce") { county, closing in
        county.now = "2026-04-01T16:00:00Z"
        return try closing.request("take-down").setting("reasons", .null)
      }),
    .allows(
      Article13.noticeDays, "a takedown on the same day, with reasons",
      closing(through: "announce") { try $1.request("take-down") }),
    .refuses(
      Article13.noticeDays, "an announcement withdrawn on its last day, without a word",
      missing: ["reasons"],
      closing(through: "take-down") { county, closing in
        county.now = "2026-04-01T15:59:59Z"
        return closing.withdrawNotice(.announcement, of: "jiaoyu")
      }),
    .allows(
      Article13.noticeDays, "an announcement withdrawn on the day after",
      closing(through: "take-down") { county, closing in
        county.now = "2026-04-01T16:00:00Z"
        return closing.withdrawNotice(.announcement, of: "jiaoyu")
      }),
    .allows(
      Article13.noticeDays, "an announcement withdrawn early, with reasons",
      closing(through: "take-down") {
        $1.withdrawNotice(.announcement, of: "jiaoyu").setting("reasons", "公告内容有误，已另行发布。")
      }),
    .refuses(
      Article13.noticeDays, "an announcement withdrawn before it was made",
      closing(through: "take-down") {
        $1.withdrawNotice(.announcement, of: "jiaoyu").setting("reasons", "误。").on("2026-03-01")
      }),
    .refuses(
      Article13.whileMigrating, "the notice off the home page while the content is moved",
      closing(through: "hang-notice") {
        $1.withdrawNotice(.homePage, of: "jiaoyu").setting("reasons", "影响首页美观。")
      }),
    .allows(
      Article13.whileMigrating, "the notice off the home page of a site that stays",
      closing(through: "hang-notice") { county, closing in
        try county.accept(closing.withdraw)
        return closing.withdrawNotice(.homePage, of: "jiaoyu").setting("reasons", "不再关停。")
      }),
    .refuses(
      ClosingRules.notice, "a notice that was never put up",
      closing(through: "approve") { $1.withdrawNotice(.announcement, of: "jiaoyu") }),
    .allows(
      ClosingRules.notice, "a notice that stands",
      closing(through: "announce") {
        $1.withdrawNotice(.announcement, of: "jiaoyu").setting("reasons", "另行发布。")
      }),
    .refuses(
      Duties.rightOffice, "a notice withdrawn by another office than put it up",
      closing(through: "announce") {
        $1.withdrawNotice(.announcement, of: "jiaoyu").by("education-clerk")
      }),
  ]

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
    .allows(CaseRules.size, "a hundred sites") {
      let (county, sites) = try many(100)
      return (county, Closing(sites, by: "openness").propose)
    },
    .refuses(CaseRules.size, "a hundred and one") {
      let (county, sites) = try many(101)
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
