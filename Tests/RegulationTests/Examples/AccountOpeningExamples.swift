import CivilTime
import JSONText
import Regulation
import TestSupport

/// Articles 37, 39 and 41: how an account is opened, and the list of platforms.
extension RuleExample {
  private static func opening(
    through step: StepID? = nil, _ kind: AccountKind = .institutional,
    _ request: @escaping @Sendable (TestCounty, AccountOpening) throws -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withPlatform()
      let opening = AccountOpening("jiaoyu-weibo", kind)
      if let step { try county.open(opening, through: step) }
      return (county, try request(county, opening))
    }
  }

  /// A proposal with one member changed.
  private static func proposing(
    _ key: String, _ value: JSONValue, _ kind: AccountKind = .institutional
  ) -> @Sendable () throws -> (TestCounty, Request) {
    opening(kind) { $1.propose.setting(key, value) }
  }

  private static func hired(_ date: String?) -> JSONValue {
    let check: JSONValue? = date.map { ["number": "西教政审〔2026〕3号", "date": .string($0)] }
    return [
      .object(
        [JSONMember("staff", "education-second")]
          + (check.map { [JSONMember("check", $0)] } ?? []))
    ]
  }

  private static let second: [RuleExample] = [
    .refuses(
      Article39.secondAccount, "another account of the unit on the platform, in words of nobody",
      missing: ["secondReason"],
      opening(through: "propose") { _, _ in AccountOpening("jiaoyu-two").propose }),
    .allows(
      Article39.secondAccount, "another account with a reason",
      opening(through: "propose") { _, _ in
        AccountOpening("jiaoyu-two").propose.setting("secondReason", "学生资助专用。")
      }),
    .allows(
      Article39.secondAccount, "an account where the first one's opening came to nothing",
      opening(through: "propose") { county, opening in
        try county.accept(opening.withdraw)
        return AccountOpening("jiaoyu-two").propose
      }),
  ]

  private static let plans: [RuleExample] = [
    .allows(Article39.plan, "a whole plan", opening { $1.propose }),
    .refuses(
      Article39.plan, "a plan without a chief editor", missing: ["chiefEditor"],
      proposing("chiefEditor", .null)),
    .allows(
      Article39.plan, "a personal account without lead, deputy and chief editor",
      opening(.personal) { $1.propose }),
    .refuses(
      Article39.plan, "a personal account without a custodian", missing: ["custodian"],
      proposing("custodian", .null, .personal)),
    .allows(Article39.people, "people of the unit", opening { $1.propose }),
    .refuses(
      Article39.people, "a deputy of another unit", proposing("deputy", "culture-leader")),
    .refuses(
      Article39.people, "somebody hired who does nothing here",
      proposing(
        "hired",
        [["staff": "education-security", "check": ["number": "1号", "date": "2026-01-05"]]])),
    .allows(
      Article39.separatePeople, "a chief editor who is the lead",
      proposing("chiefEditor", "education-leader")),
    .refuses(
      Article39.separatePeople, "a lead who is the deputy",
      proposing("deputy", "education-leader")),
    .refuses(
      Article39.separatePeople, "a custodian who is the chief editor",
      proposing("custodian", "education-editor")),
    .allows(Article41.chiefEditor, "somebody who serves in the unit", opening { $1.propose }),
    .refuses(
      Article41.chiefEditor, "somebody of another unit",
      proposing("chiefEditor", "culture-clerk")),
    .refuses(
      Article41.chiefEditor, "somebody who is hired",
      opening {
        $1.propose.setting("chiefEditor", "education-second").setting("operators", .null)
          .setting("hired", hired("2026-01-05"))
      }),
    .allows(
      Article41.backgroundCheck, "hired staff who were checked",
      proposing("hired", hired("2026-03-02"))),
    .refuses(
      Article41.backgroundCheck, "hired staff without a check", missing: ["check"],
      proposing("hired", hired(nil))),
    .refuses(
      Article41.backgroundCheck, "a check of tomorrow", proposing("hired", hired("2026-03-03"))),
  ]

  private static let names: [RuleExample] = [
    .allows(
      Article39.name, "twenty characters",
      proposing("name", .string("西吉" + String(repeating: "教", count: 18)))),
    .refuses(
      Article39.name, "twenty-one characters",
      proposing("name", .string("西吉" + String(repeating: "教", count: 19)))),
    .refuses(
      Article39.name, "a name that shares nothing with the unit", missing: ["tie"],
      proposing("name", "六盘山下")),
    .allows(
      Article39.name, "such a name with what ties it to the unit",
      opening { $1.propose.setting("name", "小马老师").setting("tie", "本局普法栏目的人物。") }),
    .allows(Article39.platform, "a platform on the list", opening { $1.propose }),
    .refuses(
      Article39.platform, "a platform nobody listed", proposing("platform", "脸书")),
    .refuses(
      Article39.platform, "a platform that was taken off the list on that day",
      opening { county, opening in
        try county.accept(AccountOpening.delisting)
        return opening.propose
      }),
    .refuses(
      Article39.platform, "a registration where the platform was taken off since the approval",
      opening(through: "approve") { county, opening in
        try county.accept(AccountOpening.delisting)
        return try opening.request("register")
      }),
  ]

  private static let capacities: [RuleExample] = [
    .allows(Article37.unit, "a department", opening { $1.propose }),
    .refuses(Article37.unit, "a vertically managed organ", opening { $1.propose.by("tax-clerk") }),
    .allows(
      Article37.capacity, "a deputy's account by their post", opening(.personal) { $1.propose }),
    .refuses(
      Article37.capacity, "a personal account of nobody", missing: ["owner", "post"],
      opening(.personal) {
        $1.propose.setting("owner", .null).setting("post", .null)
      }),
    .refuses(
      Article37.capacity, "a personal account of another unit's",
      proposing("owner", "culture-leader", .personal)),
    .refuses(
      Article37.capacity, "an institutional account with a post", proposing("post", "副局长")),
  ]

  private static let decisions: [RuleExample] = [
    .allows(
      Article39.openingApproval, "the unit's principal leader",
      opening(through: "propose") { $1.decide("approve") }),
    .refuses(
      Article39.openingApproval, "the unit's deputy",
      opening(through: "propose") { $1.decide("approve", by: "education-deputy") }),
    .refuses(
      Article39.openingApproval, "a registration before the approval", missing: ["approve"],
      opening(through: "propose") { try $1.request("register") }),
    .allows(
      Article39.unitConsent, "the unit's deputy",
      opening(through: "propose", .personal) { $1.decide("approve", by: "education-leader") }),
    .refuses(
      Article39.unitConsent, "another unit's leader",
      opening(through: "propose", .personal) { $1.decide("approve", by: "culture-leader") }),
    .allows(
      Article39.verification, "use once it is verified",
      opening(through: "verify") { try $1.request("open") }),
    .refuses(
      Article39.verification, "use before it is verified", missing: ["verify"],
      opening(through: "register") { try $1.request("open") }),
    .allows(
      AccountRules.oneNumber, "a number of its own",
      opening(through: "approve") { try $1.request("register") }),
    .refuses(
      AccountRules.oneNumber, "the number of another account on the platform",
      opening(through: "approve") { county, opening in
        let other = AccountClosing.existing("wenlv-weibo")
        try county.accept(other.setting("number", "7000000001"))
        return try opening.request("register")
      }),
  ]

  private static let filed: [RuleExample] = [
    .allows(
      Article39.filing, "with a paper of the day of the approval",
      opening(through: "approve") { try $1.request("file-cac") }),
    .refuses(
      Article39.filing, "without a paper", missing: ["document"],
      opening(through: "approve") { try $1.request("file-cac").with(nil) }),
    .refuses(
      Article39.filing, "with a paper older than the approval",
      opening(through: "approve") {
        try $1.request("file-cac").with(
          Document(number: AccountOpening.paper, date: "2026-03-01"))
      }),
    .refuses(
      Article39.filing, "before the approval", missing: ["approve"],
      opening(through: "propose") { try $1.request("file-openness") }),
    .allows(
      Article39.missingFiling, "a filing that an existing account lacks",
      opening { county, _ in
        try county.accept(AccountClosing.existing("jiaoyu-weibo"))
        return AccountOpening.makeUp("jiaoyu-weibo", .openness)
      }),
    .refuses(
      Article39.missingFiling, "a filing that it has",
      opening { county, _ in
        try county.accept(AccountClosing.existing("jiaoyu-weibo"))
        return AccountOpening.makeUp("jiaoyu-weibo", .cac)
      }),
    .refuses(
      Article39.missingFiling, "by another unit",
      opening { county, _ in
        try county.accept(AccountClosing.existing("jiaoyu-weibo"))
        return AccountOpening.makeUp("jiaoyu-weibo", .openness).by("culture-clerk")
      }),
    .refuses(
      Article39.missingFiling, "a filing of an account whose opening runs",
      opening(through: "approve") { _, _ in AccountOpening.makeUp("jiaoyu-weibo", .openness) }),
  ]

  private static func listing(
    _ given: [Request] = [], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withPlatform()
      for request in given { try county.accept(request) }
      return (county, request)
    }
  }

  private static let douyin = AccountOpening.listing.setting("platform", "douyin")
    .setting("name", "抖音")

  private static let platforms: [RuleExample] = [
    .allows(PlatformRules.keeper, "the county CAC, on a paper", listing([], douyin)),
    .refuses(
      PlatformRules.keeper, "the county CAC without a paper", missing: ["document"],
      listing([], douyin.with(nil))),
    .refuses(
      PlatformRules.keeper, "the openness office", listing([], douyin.by("openness-clerk"))),
    .allows(PlatformRules.oneName, "a name of its own", listing([], douyin)),
    .refuses(
      PlatformRules.oneName, "the name of another platform",
      listing([], douyin.setting("name", "微博"))),
    .refuses(
      PlatformRules.oneName, "another name of the platform",
      listing([], AccountOpening.listing.setting("name", "新浪微博"))),
    .allows(PlatformRules.known, "a platform on the list", listing([], AccountOpening.delisting)),
    .refuses(
      PlatformRules.known, "a platform that never was on it",
      listing([], AccountOpening.delisting.setting("platform", "douyin"))),
    .allows(
      PlatformRules.order, "back on the list on the day it was taken off",
      listing([AccountOpening.delisting], AccountOpening.listing)),
    .refuses(
      PlatformRules.order, "off the list before it was put on it",
      listing([], AccountOpening.delisting.on("2026-03-01"))),
  ]

  static let accountOpenings: [RuleExample] =
    capacities + plans + names + second + decisions + filed + platforms
}
