import CivilTime
import JSONText
import Regulation
import TestSupport

/// Article 35: measurements and annual reports.
extension RuleExample {
  private typealias Tell = YearReporting

  private static func early(
    _ given: [Request] = [], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try Tell.begun()
      for request in given { try county.accept(request) }
      return (county, request)
    }
  }

  private static func late(
    _ given: [Request] = [], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    { (try Tell.after(given), request) }
  }

  private static let gone = Subject.account("wenlv-weibo")
  private static let april = "2026-04-01T08:00:00+08:00"

  /// Two months after an account was cancelled.
  private static func cancelled(_ request: Request) -> @Sendable () throws -> (TestCounty, Request)
  {
    {
      let county = try TestCounty.withAccounts()
      try county.close(AccountClosing(["wenlv-weibo"], by: "culture"), through: "cancel")
      county.wait(until: "2026-05-06")
      return (county, request)
    }
  }

  private static func serving(
    _ given: [Request], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try Tell.serving()
      for request in given { try county.accept(request) }
      return (county, request)
    }
  }

  static let reports: [RuleExample] =
    measurements + publicWords + reportPeople + reportSteps + reportChecks

  private static func platform(_ words: String) -> Request {
    Tell.state([
      .object([JSONMember("line", "innovation.platform"), JSONMember("words", .string(words))])
    ])
  }

  /// What a report prints: what is stated, why numbers differ, what was changed, how something was measured.
  private static let publicWords: [RuleExample] = [
    .allows(
      RecordRules.publicNumber, "a landline in what is stated",
      early([], platform("运维电话 0954-3012345。"))),
    .refuses(
      RecordRules.publicNumber, "a mobile number in what is stated",
      early([], platform("运维人员电话 139 9501 2345。"))),
    .refuses(
      RecordRules.publicNumber, "an identity number in what is stated",
      early([], platform("负责人证件 640422198803054324。"))),
    .refuses(
      RecordRules.publicNumber, "a mobile number in how something was measured",
      early([], visits.setting("countedBy", "请询 13995012345。"))),
    .allows(
      RecordRules.publicNumber, "a landline in why a number differs",
      late([], Tell.submit("请询 0954-3012345。"))),
    .refuses(
      RecordRules.publicNumber, "a mobile number in why a number differs",
      late([], Tell.submit("请询 13995012345。"))),
    .refuses(
      RecordRules.publicNumber, "a mobile number in why a report is corrected",
      late(Tell.publishing, Tell.correct().setting("reasons", "请询 13995012345。"))),
  ]

  private static let visits = Tell.measure()

  private static let measurements: [RuleExample] = [
    .allows(MeasurementRules.people, "the host's clerk", early([], visits)),
    .allows(
      MeasurementRules.people, "the openness office, of a unit's account",
      {
        (
          try Responding.county(),
          Tell.measure("followers", of: .account("jiaoyu-weixin"))
        )
      }),
    .refuses(
      MeasurementRules.people, "another office", early([], visits.by("education-clerk"))),
    .refuses(MeasurementRules.people, "a security officer", early([], visits.by("security"))),
    .allows(
      MeasurementRules.place, "followers of an account",
      early([], Tell.measure("followers", of: Newsroom.account))),
    .refuses(
      MeasurementRules.place, "followers of a site", early([], Tell.measure("followers"))),
    .refuses(
      MeasurementRules.place, "visits of an account",
      early([], Tell.measure(of: Newsroom.account))),
    .allows(
      MeasurementRules.time, "when the month is over",
      early([], Tell.measure(at: "2026-03-01T00:00:00+08:00"))),
    .refuses(
      MeasurementRules.time, "on the last day of the month",
      early([], Tell.measure(at: "2026-02-28T23:59:59+08:00"))),
    .refuses(
      MeasurementRules.time, "in the future",
      early([], Tell.measure(at: "2026-03-03T09:00:00+08:00"))),
    .allows(
      MeasurementRules.alone, "another month",
      early([visits], Tell.measure(in: "2026-01"))),
    .refuses(
      MeasurementRules.alone, "the year of a month", late([visits], Tell.yearly("visits", 9))),
    .refuses(
      MeasurementRules.alone, "a month of a year", late([Tell.yearly("visits", 9)], visits)),
    .allows(
      MeasurementRules.correction, "another number with why",
      early([visits], Tell.putRight(visits, 1300))),
    .refuses(
      MeasurementRules.correction, "another number", early([visits], Tell.measure("visits", 1300))),
    .refuses(
      MeasurementRules.correction, "the same of another source",
      early([visits], visits.setting("source", "另一系统"))),
    .allows(
      MeasurementRules.inUse, "the month in which an account was cancelled",
      cancelled(Tell.measure("followers", in: "2026-03", of: gone, at: april))),
    .refuses(
      MeasurementRules.inUse, "the month behind it",
      cancelled(Tell.measure("followers", in: "2026-04", of: gone, at: "2026-05-01T08:00:00+08:00"))
    ),
    .allows(
      MeasurementRules.known, "what is recorded", early([visits], Tell.putRight(visits, 1))),
    .refuses(MeasurementRules.known, "what is not", early([], Tell.putRight(visits, 1))),
    .refuses(
      MeasurementRules.known, "before it was",
      early([visits], Tell.putRight(visits, 1).on("2026-03-01"))),
    .allows(MeasurementRules.known, "what is taken back", early([visits], Tell.takeBack(visits))),
    .refuses(MeasurementRules.known, "what is not there", early([], Tell.takeBack(visits))),
    .refuses(
      MeasurementRules.known, "what was taken back",
      early([visits, Tell.takeBack(visits)], Tell.putRight(visits, 1))),
    .refuses(
      MeasurementRules.people, "taken back by another unit",
      early([visits], Tell.takeBack(visits).by("education-clerk"))),
    .refuses(
      RecordRules.publicNumber, "a mobile number in why one is taken back",
      early([visits], Tell.takeBack(visits).setting("reasons", "请询 13995012345。"))),
  ]

  private static let reportPeople: [RuleExample] = [
    .allows(Article35.people, "the host's clerk", late([], Tell.submit())),
    .refuses(
      Article35.people, "another office", late([], Tell.submit().by("education-clerk"))),
    .refuses(Article35.people, "a reviewer would prepare", late([], Tell.submit().by("reviewer"))),
    .refuses(
      Article35.people, "a clerk would approve",
      late([Tell.submit(), Tell.review()], Tell.approve().by("openness-second"))),
    .allows(
      Article35.three, "a chief editor reviews a clerk's",
      late([Tell.submit()], Tell.review().by("chief"))),
    .refuses(
      Article35.three, "a chief editor reviews their own",
      late([Tell.submit().by("chief")], Tell.review().by("chief"))),
    .refuses(
      Article35.three, "a leader approves what they reviewed",
      late([Tell.submit(), Tell.review().by("openness-leader")], Tell.approve())),
    .refuses(
      Article35.three, "a leader approves what they prepared",
      late([Tell.submit().by("openness-leader"), Tell.review()], Tell.approve())),
    .allows(Article35.year, "this year") {
      (try Newsroom.county(), Tell.start())
    },
    .refuses(Article35.year, "the next") { (try Newsroom.county(), Tell.start("portal", 2027)) },
    .refuses(Article35.year, "a site that is not open yet") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "approve")
      return (county, Tell.start("jiaoyu").by("education-clerk"))
    },
    .refuses(Article35.year, "submitted while it runs", early([], Tell.submit())),
    .refuses(Article35.year, "a year before the site was entered here") {
      (try TestCounty.withSite(), Tell.start("jiaoyu", 2025).by("education-clerk"))
    },
    .allows(Article35.year, "the year in which it was entered") {
      (try TestCounty.withSite(), Tell.start("jiaoyu", 2026).by("education-clerk"))
    },
  ]

  private static let out = Tell.publishing
  private static let approved = Array(Tell.publishing.dropLast())

  private static let reportSteps: [RuleExample] = [
    .allows(Article35.stated, "yes or no", early([], Tell.state())),
    .allows(
      Article35.stated, "words",
      early([], Tell.state([["line": "innovation.platform", "words": "迁入自治区平台。"]]))),
    .refuses(Article35.stated, "what is measured", early([], Tell.state("visits.total"))),
    .refuses(Article35.stated, "neither", early([], Tell.state("innovation.search", nil))),
    .refuses(
      Article35.stated, "words where yes or no is asked",
      early([], Tell.state([["line": "innovation.search", "words": "有"]]))),
    .refuses(
      Article35.stated, "yes where words are asked", early([], Tell.state("innovation.platform"))),
    .refuses(
      Article35.stated, "a line twice",
      early(
        [],
        Tell.state([
          ["line": "innovation.search", "yes": true], ["line": "innovation.search", "yes": false],
        ]))),
    .refuses(
      Article35.stated, "nothing", missing: ["statements"], early([], Tell.state([]))),
    .allows(
      Article35.reasons, "it goes back with one", late([Tell.submit()], Tell.review("数据不全。"))),
    .refuses(
      Article35.reasons, "it goes back without", missing: ["reasons"],
      late([Tell.submit()], Tell.review().setting("passed", false))),
    .refuses(
      Article35.reasons, "it passes with one",
      late([Tell.submit()], Tell.review("好。").setting("passed", true))),
    .allows(Article35.change, "a line of it", late(out, Tell.correct())),
    .refuses(Article35.change, "no line", missing: ["lines"], late(out, Tell.correct([]))),
    .refuses(
      Article35.change, "a line that is signed, not counted", late(out, Tell.revise(["foot.date"]))),
    .allows(ReportRules.known, "one that was begun", early([], Tell.state())),
    .refuses(ReportRules.known, "one that was not") { (try Newsroom.county(), Tell.state()) },
    .allows(ReportRules.phase, "in its order", late([Tell.submit()], Tell.review())),
    .refuses(ReportRules.phase, "out of it", late([], Tell.review())),
    .refuses(
      ReportRules.phase, "older than the step before",
      late([Tell.submit()], Tell.review().on("2027-01-04"))),
    .allows(
      Article35.address, "under the site's domain",
      late(approved, Tell.publish("https://zwgk.nxxj.gov.cn/nb/2026.html"))),
    .refuses(
      Article35.address, "on a domain that only ends alike", missing: ["reasons"],
      late(approved, Tell.publish("https://www.nxxj.gov.cn.example.com/nb/2026.html"))),
    .refuses(
      Article35.address, "elsewhere, and not why", missing: ["reasons"],
      late(approved, Tell.publish("https://mp.weixin.qq.com/s/nb2026"))),
    .allows(
      Article35.address, "elsewhere, and why",
      late(
        approved,
        Tell.publish("https://mp.weixin.qq.com/s/nb2026").setting("reasons", "网站迁移期间。"))),
    .refuses(
      ReportRules.putRight, "the first time on the site, with a reason",
      late(approved, Tell.publish().setting("reasons", "网址抄错。"))),
    .refuses(
      ReportRules.putRight, "published elsewhere, and not why", missing: ["reasons"],
      late(out, Tell.publish("https://www.nxxj.gov.cn/nb/2.html"))),
    .allows(
      ReportRules.putRight, "published elsewhere, and why",
      late(out, Tell.publish("https://www.nxxj.gov.cn/nb/2.html").setting("reasons", "网址抄错。"))),
    .refuses(
      ReportRules.putRight, "another receipt, and not why", missing: ["reasons"],
      late(out + [Tell.feedBack("G-1")], Tell.feedBack("G-2"))),
    .refuses(
      ReportRules.putRight, "the first receipt with a reason",
      late(out, Tell.feedBack("G-1").setting("reasons", "抄错。"))),
    .refuses(
      ReportRules.phase, "put right before it is out",
      late([], Tell.publish().setting("reasons", "网址抄错。"))),
  ]

  private static func check(_ check: ReportCheck) -> Rule { check.rule }

  private static let reportChecks: [RuleExample] = [
    .allows(
      check(ReportChecks.visitors), "as many visitors as visits",
      late(
        [Tell.yearly("visits", 100), Tell.yearly("unique-visitors", 100)], Tell.submit())),
    .refuses(
      check(ReportChecks.visitors), "one more",
      late(
        [Tell.yearly("visits", 100), Tell.yearly("unique-visitors", 101)], Tell.submit())),
    .allows(
      check(ReportChecks.intake), "the sum of both",
      serving(
        [Tell.yearly("intake-natural", 6), Tell.yearly("intake-legal", 4)], Tell.submit())),
    .refuses(
      check(ReportChecks.intake), "one more",
      serving(
        [Tell.yearly("intake-natural", 6), Tell.yearly("intake-legal", 5)], Tell.submit())),
    .allows(
      check(ReportChecks.online), "all of them",
      serving([Tell.yearly("services-online", 1)], Tell.submit())),
    .refuses(
      check(ReportChecks.online), "one more",
      serving([Tell.yearly("services-online", 2)], Tell.submit())),
    .allows(check(ReportChecks.parts), "a difference with its reason") {
      (try twice(), Tell.submit("一稿发在两类栏目。"))
    },
    .refuses(check(ReportChecks.parts), "a difference without", missing: ["reasons"]) {
      (try twice(), Tell.submit())
    },
    .allows(check(ReportChecks.identifiers), "granted on 31 December") {
      (try granted("2026-12-31"), Tell.submit())
    },
    .refuses(
      check(ReportChecks.identifiers), "granted in January", missing: ["reasons"]
    ) {
      (try granted("2027-01-04"), Tell.submit())
    },
  ]

  /// An item that stands in columns of two classes.
  private static func twice() throws -> TestCounty {
    let county = try Tell.begun()
    try county.accept(Newsroom.column("gaikuang", kind: "overview"))
    try county.accept(Newsroom.draft().setting("columns", ["yaowen", "gaikuang"]))
    try county.ready()
    try county.accept(Newsroom.publish())
    county.wait(until: "2027-01-05")
    return county
  }

  /// A portal whose ICP number was granted on a day.
  private static func granted(_ date: CivilDate) throws -> TestCounty {
    let county = try TestCounty.staffed()
    try county.accept(TestCounty.portal.setting("icp", .null))
    try county.accept(county.assign("reviewer", "罗兰", to: "openness", [.reviewer]))
    try county.accept(Tell.start())
    county.wait(until: date)
    let filing: JSONValue = ["case": "site-completion.portal.1", "filing": "icp"]
    try county.accept(Request("openness-clerk", "filing.apply", filing))
    try county.accept(
      Request(
        "openness-second", "filing.grant", filing, onBehalfOf: "communications",
        paper: Opening.paper.number
      ).setting("number", "宁ICP备09000126号-1"))
    county.wait(until: "2027-01-05")
    return county
  }
}
