import CivilTime
import JSONText
import Regulation
import TestSupport

/// Article 16, cases that are owed, and merges.
extension RuleExample {
  /// A county with a department's site, and a request about its change.
  private static func site(
    _ request: @escaping @Sendable () throws -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    { (try .withSite(), try request()) }
  }

  /// A change that was taken as far as `last`, and a request about it.
  private static func change(
    at last: StepID, of changing: Changing = .domain,
    _ request: @escaping @Sendable (Changing) throws -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withSite()
      try county.change(changing, through: last)
      return (county, try request(changing))
    }
  }

  static let changing: [RuleExample] = [
    .allows(Article16.registered, "a site that is open", site { Changing.telephone.propose }),
    .refuses(Article16.registered, "a site that is being opened") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "approve")
      return (county, Changing.telephone.propose)
    },
    .refuses(Article16.registered, "another domain, where there is none") {
      let county = try TestCounty.withPortal()
      try county.accept(TestCounty.departmentSite.setting("domain", .null))
      return (county, Changing.domain.propose)
    },
    .refuses(SiteRules.known, "a site that nobody entered") {
      (try .withPortal(), Changing.telephone.propose)
    },
    .allows(SiteRules.known, "a site that was entered", site { Changing.telephone.propose }),
    .allows(
      Article16.difference, "one thing that is different beside one that is not",
      site { Changing(["name": "西吉县教育局网站", "columns": "政务公开、办事服务两大板块。"]).propose }),
    .refuses(
      Article16.difference, "the name it has", missing: ["changes"],
      site { Changing(["name": "西吉县教育局网站"]).propose }),
    .refuses(
      Article16.difference, "nothing", missing: ["changes"], site { Changing([:]).propose }),
    .refuses(
      Article16.difference, "the domain it has, in capitals", missing: ["changes"],
      site { Changing(["domain": "JIAOYU.nxxj.gov.cn"]).propose }),
    .allows(
      Article16.apart, "another thing than what is changing",
      change(at: "propose", of: .telephone) { _ in
        Changing(["columns": "政务公开、办事服务两大板块。"], number: 2).propose
      }),
    .refuses(
      Article16.apart, "what is changing, beside another thing",
      change(at: "propose", of: .telephone) { _ in
        Changing(["columns": "两大板块。", "telephone": "0954-3019999"], number: 2).propose
      }),
    .allows(
      Article16.apart, "the same, once the first was withdrawn"
    ) {
      let county = try TestCounty.withSite()
      try county.accept(Changing.telephone.propose)
      try county.accept(Changing.telephone.withdraw)
      return (county, Changing(["telephone": "0954-3019999"], number: 2).propose)
    },
    .allows(Article16.proposer, "the host", site { Changing.telephone.propose }),
    .refuses(
      Article16.proposer, "another department",
      site { Changing.telephone.propose.by("culture-clerk") }),
    .refuses(
      Article16.proposer, "the supervising office",
      site { Changing.telephone.propose.by("openness-clerk") }),
    .allows(Article16.consent, "its leader", change(at: "propose") { try $0.request("consent") }),
    .refuses(
      Article16.consent, "its clerk",
      change(at: "propose") { try $0.request("consent").by("education-second") }),
    .allows(
      Article16.newHost, "the new host's leader",
      change(at: "consent", of: .host) { try $0.request("successor-consent") }),
    .refuses(
      Article16.newHost, "the old host's leader",
      change(at: "consent", of: .host) {
        try $0.request("successor-consent").by("education-leader")
      }),
    .refuses(
      Article06.host, "a department site given to the office that approves it",
      site { Changing(["host": "openness"]).propose }),
    .refuses(
      Article03.vertical, "a site given to a vertically managed organ",
      site { Changing(["host": "tax"]).propose }),
    .refuses(
      Article10.domain, "a department site that moves to a portal's domain",
      site { Changing(["domain": "www.xjjy.gov.cn"]).propose }),
    .refuses(Article10.oneHolder, "another department's domain") {
      let county = try TestCounty.withSite()
      try county.accept(
        existing("wenlv").setting("host", "culture").setting("domain", "wenlv.nxxj.gov.cn"))
      return (county, Changing(["domain": "wenlv.nxxj.gov.cn"]).propose)
    },
    .refuses(
      Article10.form, "a domain outside of gov.cn",
      site { Changing(["domain": "jiaoyu.example.com"]).propose }),
    .refuses(
      CaseRules.oneOpen, "a second time offline while one is applied for"
    ) {
      let county = try TestCounty.withSites()
      try county.takeOffline(Outage(), until: "2026-03-20", through: "county-review")
      return (county, Outage().propose(until: "2026-03-25"))
    },
  ]

  static let updating: [RuleExample] = [
    .allows(
      Article16.sequence, "once the new domain is registered",
      change(at: "domain-grant") { try $0.request("mark-update") }),
    .refuses(
      Article16.sequence, "before the new domain is registered",
      missing: ["domain-grant"], change(at: "domain-apply") { try $0.request("mark-update") }),
    .refuses(
      Article16.sequence, "before the leader consents", missing: ["consent"],
      change(at: "propose", of: .telephone) { try $0.request("identity-code-apply") }),
    .allows(
      Article16.asProposed, "the domain that was proposed",
      change(at: "consent") { try $0.request("domain-apply") }),
    .refuses(
      Article16.asProposed, "an application for another domain",
      change(at: "consent") { try $0.request("domain-apply").setting("domain", "jyt.nxxj.gov.cn") }),
    .refuses(
      Article16.asProposed, "the grant of another domain",
      change(at: "domain-apply") {
        try $0.request("domain-grant").setting("number", "jyt.nxxj.gov.cn")
      }),
    .refuses(
      Article16.asProposed, "basic information with another number",
      change(at: "consent", of: .telephone) {
        try $0.request("identity-code-apply").setting(
          "information",
          [
            "responsible": "马军", "contact": "马兰", "telephone": "0954-3010000",
            "address": "西吉县吉强镇中街",
          ])
      }),
    .refuses(
      Article16.asProposed, "another name for the domain whose registration is updated",
      change(at: "successor-consent", of: .host) {
        try $0.request("domain-update").setting("number", "jyt.nxxj.gov.cn")
      }),
    .allows(
      Article16.oldSite, "on the old site",
      change(at: "domain-grant") { try $0.request("announce") }),
    .refuses(
      Article16.oldSite, "on the new one",
      change(at: "domain-grant") {
        try $0.request("announce").setting("address", "https://jyj.nxxj.gov.cn/gg/2.html")
      }),
    .refuses(
      Article16.oldSite, "on the county portal",
      change(at: "domain-grant") {
        try $0.request("announce").setting("address", "https://www.nxxj.gov.cn/gg/2.html")
      }),
    .allows(
      Article16.complete, "with every filing updated and the new domain announced",
      change(at: "report") { try $0.request("apply-change") }),
    .refuses(
      Article16.complete, "with the CAC not told", missing: ["report"],
      change(at: "identity-code-update") { try $0.request("apply-change") }),
    .allows(
      Article10.report, "a change reported with its paper",
      change(at: "consent", of: .telephone) { try $0.request("report") }),
    .refuses(
      Article10.report, "a change reported without a paper", missing: ["document"],
      change(at: "consent", of: .telephone) { try $0.request("report").with(nil) }),
    .refuses(
      Article16.complete, "with one filing not updated",
      missing: ["identity-code-update", "report"],
      change(at: "regional-review") { try $0.request("apply-change") }),
    .refuses(Article16.complete, "with a new domain nobody was told of", missing: ["announce"]) {
      let county = try TestCounty.withSite()
      try county.change(.domain, through: "domain-grant")
      for step in [
        "mark-update", "icp-update", "police-update", "identity-code-apply", "county-review",
        "municipal-review", "regional-review", "identity-code-update", "report",
      ] as [StepID] {
        try county.accept(try Changing.domain.request(step))
      }
      return (county, try Changing.domain.request("apply-change"))
    },
    .refuses(
      Article10.mark, "the mark updated by another office than the one that granted it",
      change(at: "domain-grant") { try $0.request("mark-update").by("openness-clerk") }),
    .allows(
      CaseRules.committed, "a withdrawal before anything was updated",
      change(at: "domain-grant") { $0.withdraw }),
    .refuses(
      CaseRules.committed, "a withdrawal after the first update",
      change(at: "announce") { $0.withdraw }),
    .allows(CaseRules.owed, "a change that the host wished", change(at: "consent") { $0.withdraw }),
    .refuses(CaseRules.owed, "the completion of an existing site's filings") {
      let county = try TestCounty.withPortal()
      try county.accept(TestCounty.departmentSite.setting("mark", .null))
      return (
        county,
        Changing.telephone.withdraw.setting("case", "site-completion.jiaoyu.1")
      )
    },
  ]

  static let merging: [RuleExample] = [
    .allows(DirectoryRules.merge, "a department into another") { (try .withSite(), merge()) },
    .refuses(DirectoryRules.merge, "a department into itself") {
      (try .withSite(), merge(into: "education"))
    },
    .refuses(DirectoryRules.merge, "a department into an office outside the county") {
      (try .staffed(), merge(into: "telecom"))
    },
    .refuses(DirectoryRules.merge, "an office that procedures find by its kind") {
      (try .staffed(), merge("police", into: "education"))
    },
    .refuses(Article06.host, "a host of a department site into the office that approves it") {
      (try .withSite(), merge(into: "openness"))
    },
    .refuses(RecordRules.document, "a merge without its paper", missing: ["document"]) {
      (try .withSite(), merge().with(nil))
    },
    .refuses(DirectoryRules.known, "a merge into an office nobody registered") {
      (try .withSite(), merge(into: "nowhere"))
    },
    .refuses(Duties.administratorOnly, "a merge by a clerk") {
      (try .withSite(), merge().by("openness-clerk"))
    },
    .allows(DirectoryRules.mergeLimit, "as many people as one merge moves") {
      (try crowded(by: DirectoryRules.maximumMergeCount), merge("crowd"))
    },
    .refuses(DirectoryRules.mergeLimit, "one more") {
      (try crowded(by: DirectoryRules.maximumMergeCount + 1), merge("crowd"))
    },
  ]

  private static func merge(_ office: String = "education", into: String = "culture") -> Request {
    Request("admin", "office.merge", ["office": .string(office), "into": .string(into)])
      .withPaper()
  }

  private static func crowded(by count: Int) throws -> TestCounty {
    let county = try TestCounty.staffed()
    try county.accept(register("crowd"))
    for number in 0..<count {
      guard let id = StaffID("crowd-\(number)") else { throw TestMistake("\(number)") }
      try county.given(
        .directory(
          .staffAssigned(
            StaffAssigned(staff: id, name: "吴敏", office: "crowd", roles: [.clerk]))))
    }
    return county
  }
}
