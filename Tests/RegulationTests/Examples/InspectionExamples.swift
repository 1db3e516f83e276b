import CivilTime
import JSONText
import Regulation
import TestSupport

/// Inspections: Articles 32 and 33, and what the record asks.
extension RuleExample {
  private typealias Do = Inspecting

  private static func ready(
    _ given: [Request] = [], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try Do.county()
      for request in given { try county.accept(request) }
      return (county, request)
    }
  }

  private static func running(
    _ given: [Request] = [], on date: CivilDate = "2026-03-02", _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try Do.running()
      for request in given { try county.accept(request) }
      county.wait(until: date)
      return (county, request)
    }
  }

  private static func importing(
    _ given: [Request] = [],
    _ request: @escaping @Sendable (TestCounty) throws -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try Do.running()
      for request in given { try county.accept(request) }
      return (county, try request(county))
    }
  }

  static let inspections: [RuleExample] = editions + starting + results + imports + publishing

  private static let editions: [RuleExample] = [
    .allows(
      Article32.edition, "from the day it is filed",
      ready([], Do.fileMethod("考评办法（修订）", from: "2026-03-03"))),
    .refuses(
      Article32.edition, "from the day before it is filed",
      { (try Supervising.county(), Do.fileMethod(from: "2026-03-01")) }),
    .refuses(
      Article32.edition, "from the day of the edition before",
      ready([], Do.fileMethod("考评办法（修订）", from: "2026-03-02"))),
    .refuses(
      Article32.edition, "without its paper", missing: ["document"],
      { (try Supervising.county(), Do.fileMethod().with(nil)) }),
    .refuses(
      Article32.edition, "filed by a clerk",
      { (try Supervising.county(), Do.fileMethod().by("openness-clerk")) }),
    .refuses(
      Article32.edition, "indicators adopted by a clerk",
      { (try Supervising.county(), Do.adopt().by("openness-clerk")) }),
    .allows(InspectionRules.set, "a set that ships", ready([], Do.adopt("regulation-2021"))),
    .allows(InspectionRules.set, "a set of the county's own", ready([], Do.scale)),
    .refuses(
      InspectionRules.set, "a set of its own without an indicator", ready([], Do.adopt("county"))),
    .refuses(
      InspectionRules.set, "another wording of a set that ships",
      ready(
        [],
        Do.adopt(
          "regulation-2021",
          indicators: [
            ["code": "a", "target": "site", "title": "版面", "veto": false, "kind": "other"]
          ]))),
    .refuses(
      InspectionRules.set, "one code twice",
      ready(
        [],
        Do.adopt(
          "county",
          indicators: [
            ["code": "a", "target": "site", "title": "版面", "veto": false, "kind": "other"],
            ["code": "a", "target": "site", "title": "错字", "veto": false, "kind": "typo"],
          ]))),
  ]

  private static let starting: [RuleExample] = [
    .allows(Article32.office, "a clerk of the openness office", ready([], Do.start())),
    .refuses(
      Article32.office, "the county CAC",
      {
        let county = try Do.county()
        try county.accept(county.assign("cac-clerk", "罗兰", to: "cac", [.clerk]))
        return (county, Do.start().by("cac-clerk"))
      }),
    .refuses(
      Article32.office, "a host that records its own result",
      running([], Do.record().by("education-clerk"))),
    .allows(Article32.method, "by the method and indicators in force", ready([], Do.start())),
    .refuses(
      Article32.method, "without a method",
      {
        let county = try Supervising.county()
        try county.accept(Do.adopt())
        return (county, Do.start())
      }),
    .refuses(
      Article32.method, "before the method is in force",
      {
        let county = try Supervising.county()
        try county.accept(Do.adopt())
        try county.accept(Do.fileMethod(from: "2026-03-03"))
        return (county, Do.start())
      }),
    .refuses(
      Article32.method, "by a set nobody adopted", ready([], Do.start(sets: ["county"]))),
    .refuses(
      Article32.method, "by one set twice",
      ready([], Do.start(sets: ["national-2019", "national-2019"]))),
    .refuses(
      Article32.method, "by two sets that have the same indicator",
      ready(
        [
          Do.adopt(
            "own",
            indicators: [
              [
                "code": "stale-home", "target": "site", "title": "首页", "veto": false,
                "kind": "other",
              ]
            ])
        ], Do.start(sets: ["own", "national-2019"]))),
    .refuses(Article32.method, "by no set", missing: ["sets"], ready([], Do.start(sets: []))),
    .allows(Article32.scope, "all sites and accounts", ready([], Do.start())),
    .refuses(
      Article32.scope, "the accounts of a county that has none",
      {
        let county = try TestCounty.withPortal()
        try county.accept(Do.fileMethod())
        try county.accept(Do.adopt())
        return (county, Do.start(scope: .accounts))
      }),
    .allows(
      Article33.methods, "a third party that is named",
      ready([], Do.start(methods: [.thirdParty, .survey], partner: "银川某测评中心"))),
    .refuses(
      Article33.methods, "a third party without a name", missing: ["partner"],
      ready([], Do.start(methods: [.thirdParty]))),
    .refuses(
      Article33.methods, "a name without a third party",
      ready([], Do.start(methods: [.own], partner: "银川某测评中心"))),
    .refuses(
      Article33.methods, "no method", missing: ["methods"], ready([], Do.start(methods: []))),
    .refuses(
      Article33.methods, "one method twice", ready([], Do.start(methods: [.own, .own]))),
    .allows(
      InspectionRules.known, "another inspection of the quarter",
      ready([Do.start()], Do.start(title: "第二批"))),
    .refuses(InspectionRules.known, "the same again", ready([Do.start()], Do.start())),
    .refuses(InspectionRules.known, "one nobody started", ready([], Do.record())),
    .refuses(
      InspectionRules.known, "an account, of an inspection of sites",
      ready([Do.start(scope: .sites)], Do.record(.account("wenlv-weibo")))),
    .allows(
      InspectionRules.order, "on the day of the step before",
      running([], on: "2026-03-04", Do.record().on("2026-03-02"))),
    .refuses(
      InspectionRules.order, "the day before",
      running([], on: "2026-03-04", Do.record(checked: "2026-03-01").on("2026-03-01"))),
  ]

  private static let results: [RuleExample] = [
    .allows(Article33.indicator, "an indicator for sites", running([], Do.fails)),
    .refuses(
      Article33.indicator, "an indicator for accounts, of a site",
      running(
        [],
        Do.record(
          .site("jiaoyu"), .fail,
          problems: [["indicator": "stale-account", "words": "14天无更新。"]]))),
    .allows(Article33.outcome, "a pass", running([], Do.record())),
    .refuses(
      Article33.outcome, "a pass without its day", missing: ["checkedOn"],
      running([], Do.record(checked: nil))),
    .refuses(
      Article33.outcome, "a pass with a veto",
      running([], Do.record(.site("jiaoyu"), .pass, problems: [Do.problem]))),
    .allows(
      Article33.outcome, "a pass whose veto is a false alarm",
      running(
        [],
        Do.record(
          .site("jiaoyu"), .pass,
          problems: [
            ["indicator": "stale-home", "words": "首页不更新。", "falseAlarm": true]
          ]))),
    .refuses(
      Article33.outcome, "a failure without a problem", missing: ["problems"],
      running([], Do.record(.site("jiaoyu"), .fail))),
    .refuses(
      Article33.outcome, "a failure whose only problem is none", missing: ["problems"],
      running(
        [],
        Do.record(
          .site("jiaoyu"), .fail,
          problems: [
            ["indicator": "stale-home", "words": "首页不更新。", "falseAlarm": true]
          ]))),
    .refuses(
      Article33.outcome, "what could not be checked, without why", missing: ["reasons"],
      running([], Do.record(.site("jiaoyu"), .couldNotCheck, checked: nil))),
    .allows(
      Article33.outcome, "what could not be checked, and why",
      running(
        [],
        Do.record(.site("jiaoyu"), .couldNotCheck, checked: nil)
          .setting("reasons", "检查期间域名解析异常。"))),
    .refuses(
      Article33.outcome, "what was not checked, with a problem",
      running(
        [], Do.record(.site("jiaoyu"), .notChecked, problems: [Do.problem], checked: nil))),
    .refuses(
      Article33.outcome, "what is checked tomorrow",
      running([], Do.record(checked: "2026-03-03"))),
    .refuses(
      Article33.outcome, "updated after it was checked",
      running([], on: "2026-03-04", Do.record().setting("lastUpdatedOn", "2026-03-03"))),
    .refuses(
      Article33.outcome, "points without a scale",
      running([], Do.record().setting("points", 80))),
    .allows(
      Article33.outcome, "as many points as it takes",
      ready(
        [Do.scale, Do.start(sets: ["county-scale"])], Do.record().setting("points", 72))),
    .refuses(
      Article33.outcome, "a pass with a point too few",
      ready(
        [Do.scale, Do.start(sets: ["county-scale"])], Do.record().setting("points", 71))),
    .allows(
      Article33.outcome, "a failure by points alone",
      ready(
        [Do.scale, Do.start(sets: ["county-scale"])],
        Do.record(.site("jiaoyu"), .fail).setting("points", 71))),
    .allows(Article32.open, "another word while it runs", running([Do.record()], Do.fails)),
    .refuses(
      Article32.open, "another word once it was told",
      running([Do.record(), Do.notify], Do.fails)),
    .allows(
      Article32.open, "another word, once an objection was upheld",
      running([Do.fails, Do.notify, Do.object(), Do.settle()], Do.record())),
    .refuses(
      Article32.open, "another word, where it was not upheld",
      running([Do.fails, Do.notify, Do.object(), Do.settle(false)], Do.record())),
    .refuses(Article32.open, "told twice", running([Do.notify], Do.notify)),
  ]

  private static let imports: [RuleExample] = [
    .allows(
      Article33.file, "a file of a third party",
      importing { Do.importing([Do.line(.site("jiaoyu"), .fail, Do.problem)], in: $0) }),
    .refuses(
      Article33.file, "the same file again",
      importing { county in
        let lines = [Do.line(.site("jiaoyu"), .fail, Do.problem)]
        try county.accept(Do.importing(lines, in: county))
        return Do.importing(lines, in: county)
      }),
    .refuses(
      Article33.file, "a clerk says that all was checked",
      importing { Do.importing([], in: $0, whole: "2026-03-02") }),
    .allows(
      Article33.file, "the leader says that all was checked",
      importing { Do.importing([], in: $0, whole: "2026-03-02").by("openness-leader") }),
    .refuses(
      Article33.file, "all was checked before it began",
      importing { Do.importing([], in: $0, whole: "2026-03-01").by("openness-leader") }),
    .refuses(
      Article33.file, "all will be checked",
      importing { Do.importing([], in: $0, whole: "2026-03-03").by("openness-leader") }),
    .refuses(
      Article33.outcome, "two lines that differ",
      importing {
        Do.importing(
          [Do.line(.site("jiaoyu"), .fail, Do.problem), Do.line(.site("jiaoyu"), .pass)], in: $0)
      }),
  ]

  private static let issued = Do.record(
    .site("jiaoyu"), .fail, problems: [Do.problem], due: "2026-03-13")

  private static let publishing: [RuleExample] = [
    .allows(
      Article32.objection, "on the last day",
      running([Do.fails, Do.notify], on: "2026-03-09", Do.object())),
    .refuses(
      Article32.objection, "a day later",
      running([Do.fails, Do.notify], on: "2026-03-10", Do.object())),
    .refuses(Article32.objection, "before it was told", running([Do.fails], Do.object())),
    .refuses(
      Article32.objection, "another host",
      running([Do.fails, Do.notify], Do.object().by("culture-clerk"))),
    .refuses(
      Article32.objection, "a second time",
      running([Do.fails, Do.notify, Do.object(), Do.settle(false)], Do.object())),
    .allows(
      Article32.settler, "somebody who did not record it",
      running([Do.fails, Do.notify, Do.object()], Do.settle())),
    .refuses(
      Article32.settler, "who recorded it",
      running([Do.fails, Do.notify, Do.object()], Do.settle().by("openness-clerk"))),
    .refuses(
      Article32.settler, "where nobody objected", running([Do.fails, Do.notify], Do.settle())),
    .allows(
      Article32.publication, "the day after the term",
      running([Do.fails, Do.notify], on: "2026-03-10", Do.publish)),
    .refuses(
      Article32.publication, "on its last day",
      running([Do.fails, Do.notify], on: "2026-03-09", Do.publish)),
    .refuses(
      Article32.publication, "by a clerk",
      running([Do.fails, Do.notify], on: "2026-03-10", Do.publish.by("openness-clerk"))),
    .refuses(
      Article32.publication, "before it was told", running([], on: "2026-03-10", Do.publish)),
    .refuses(
      Article32.publication, "with an objection that nobody settled",
      running([Do.fails, Do.notify, Do.object()], on: "2026-03-10", Do.publish)),
    .refuses(
      Article32.publication, "with one that was upheld, and the result as it was",
      running([Do.fails, Do.notify, Do.object(), Do.settle()], on: "2026-03-10", Do.publish)),
    .refuses(
      Article32.publication, "with a failure whose problems were all false alarms",
      running([issued, Do.notify, Supervising.dismiss()], on: "2026-03-10", Do.publish)),
    .allows(
      Article32.publication, "once that is corrected",
      running(
        [issued, Do.notify, Supervising.dismiss(), Do.correct()], on: "2026-03-10", Do.publish)),
    .allows(
      Article32.correction, "a failure whose only problem was dismissed",
      running([issued, Do.notify, Supervising.dismiss()], Do.correct())),
    .refuses(
      Article32.correction, "one with a problem left", running([issued, Do.notify], Do.correct())),
    .refuses(
      Article32.correction, "by a clerk",
      running([issued, Do.notify, Supervising.dismiss()], Do.correct(by: "openness-clerk"))),
    .refuses(
      Article32.correction, "a second time",
      running([issued, Do.notify, Supervising.dismiss(), Do.correct()], Do.correct())),
    .refuses(
      Article32.publication, "a second time",
      running(
        [Do.fails, Do.notify], on: "2026-03-10", Do.publish.on("2026-03-10").by("openness-clerk"))),
  ]
}
