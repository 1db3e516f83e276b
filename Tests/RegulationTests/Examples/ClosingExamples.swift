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
              "site": "portal", "column": "potato", "name": "马铃薯节", "kind": "topic",
              "purpose": "节会宣传。",
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
    .refuses(
      Article13.announcement, "on a portal that nobody registered",
      closing(through: "verify") {
        $1.announce(["jiaoyu"]).setting("address", "https://www.nxzw.gov.cn/gg/1.html")
      }),
    .allows(
      Article13.announcement, "on a website of the superior government",
      closing(through: "verify") {
        $1.announce(["jiaoyu"]).setting("address", "https://jyt.nxgy.gov.cn/gg/1.html")
      }),
    .refuses(
      Article13.announcement, "on a county site under the superior government's name",
      closing(through: "verify") { county, closing in
        try county.accept(
          existing("zhaosheng").setting("domain", "xjzs.nxgy.gov.cn"))
        return closing.announce(["jiaoyu"]).setting("address", "https://xjzs.nxgy.gov.cn/1.html")
      }),
    .refuses(
      Article13.announcement, "on the county portal while that is offline",
      closing(through: "verify") { county, closing in
        try county.accept(Outage.portal.emergency())
        return closing.announce(["jiaoyu"])
      }),
    .allows(
      Article13.announcement, "on a superior portal while the county's is offline",
      closing(through: "verify") { county, closing in
        try county.accept(Outage.portal.emergency())
        return closing.announce(["jiaoyu"])
          .setting("address", "https://www.nxgy.gov.cn/gg/1.html")
      }),
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
}
