import JSONText
import Regulation
import TestSupport

/// Existing sites, and Articles 2 to 8: what may be opened at all.
extension RuleExample {
  static let sites: [RuleExample] = [
    .allows(SiteRules.oneID, "an id whose opening was withdrawn") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "propose")
      try county.accept(Opening("jiaoyu").withdraw)
      return (county, Opening("jiaoyu").propose)
    },
    .refuses(SiteRules.oneID, "an id of a site in preparation") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "propose")
      return (county, Opening("jiaoyu", by: "culture").propose)
    },
    .refuses(SiteRules.oneID, "an id of a site that is open") {
      (try .withPortal(), Opening("portal").propose)
    },
    .allows(SiteRules.entry, "the openness office enters an existing site") {
      (try .staffed(), TestCounty.portal)
    },
    .refuses(SiteRules.entry, "the host enters it by itself") {
      (try .staffed(), existing("jiaoyu", by: "education-clerk"))
    },
    .refuses(SiteRules.entry, "an administrator of the openness office enters it") {
      (try .staffed(), TestCounty.portal.by("admin"))
    },
    .allows(SiteRules.findings, "a failed test with what was found") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "security-measures")
      return (county, Opening("jiaoyu").test(passed: false))
    },
    .refuses(SiteRules.findings, "a failed test without findings", missing: ["findings"]) {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "security-measures")
      return (county, Opening("jiaoyu").test(passed: false).setting("findings", .null))
    },
    .allows(SiteRules.completeApplication, "a domain by name") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "mark-apply")
      return (county, try Opening("jiaoyu").request("domain-apply"))
    },
    .refuses(SiteRules.completeApplication, "a domain without a name", missing: ["domain"]) {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "mark-apply")
      return (county, Opening("jiaoyu").apply(.domain))
    },
    .refuses(
      SiteRules.completeApplication, "a code without the basic information",
      missing: ["information"]
    ) {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "domain-grant")
      return (county, Opening("jiaoyu").apply(.identityCode))
    },
  ]

  static func existing(_ site: SiteID, by actor: StaffID = "openness-clerk") -> Request {
    Request(
      actor, "site.register-existing",
      [
        "site": .string(site.text), "kind": "department", "name": "西吉县教育局网站",
        "host": "education",
      ])
  }

  static let founding: [RuleExample] = [
    .allows(Article02.kind, "a department site") { (try .withPortal(), Opening("jiaoyu").propose) },
    .refuses(Article02.kind, "a site of no kind of the article's") {
      (try .withPortal(), Opening("jiaoyu").propose.setting("kind", "special"))
    },
    .refuses(Article02.kind, "an existing site of another kind") {
      (try .staffed(), existing("jiaoyu").setting("kind", "wechat"))
    },
    .allows(Article03.vertical, "the site of a vertical organ, listed") {
      (try .staffed(), listed("tax"))
    },
    .refuses(Article03.vertical, "a vertical organ proposes a site") {
      (try .withPortal(), Opening("shuiwu", by: "tax").propose)
    },
    .refuses(Article03.vertical, "the existing site of a vertical organ, entered as the county's") {
      (try .withPortal(), existing("shuiwu").setting("host", "tax"))
    },
    .refuses(Article03.vertical, "a department's site, listed as not governed") {
      (try .staffed(), listed("education"))
    },
    .allows(Article05.chineseDomain, "a Chinese domain with the staffing office's paper") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "mark-grant")
      try county.accept(Opening("jiaoyu").apply(.domain, ["domain": "西吉教育.政务"]))
      return (county, chineseDomain.withPaper())
    },
    .refuses(Article05.chineseDomain, "a Chinese domain without it", missing: ["document"]) {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "domain-apply")
      return (county, chineseDomain)
    },
    .allows(Article06.host, "the openness office proposes the portal") {
      (try .staffed(), Opening("portal", of: .portal, by: "openness").propose)
    },
    .allows(Article06.host, "a dispatched organ proposes its own") {
      (try .withPortal(), Opening("park", by: "park").propose.setting("unit", "办公室"))
    },
    .refuses(Article06.host, "a department proposes the portal") {
      (try .staffed(), Opening("portal", of: .portal, by: "education").propose)
    },
    .refuses(Article06.host, "a clerk proposes for another office") {
      (try .withPortal(), Opening("jiaoyu").propose.by("culture-clerk"))
    },
    .refuses(Article06.host, "the openness office proposes a department site of its own") {
      (try .withPortal(), Opening("openness", by: "openness").propose)
    },
    .refuses(Article06.host, "an existing site of an office outside the county") {
      (try .staffed(), existing("guyuan").setting("host", "guyuan-openness"))
    },
    .allows(Article07.onePortal, "the first portal") {
      (try .staffed(), Opening("portal", of: .portal, by: "openness").propose)
    },
    .allows(Article07.onePortal, "a portal after the opening of the first was withdrawn") {
      let county = try TestCounty.staffed()
      let first = Opening("first", of: .portal, by: "openness")
      try county.accept(first.propose)
      try county.accept(first.withdraw)
      return (county, Opening("portal", of: .portal, by: "openness").propose)
    },
    .refuses(Article07.onePortal, "a second portal beside the live one") {
      (try .withPortal(), Opening("second", of: .portal, by: "openness").propose)
    },
    .refuses(Article07.onePortal, "a second portal beside the proposed one") {
      let county = try TestCounty.staffed()
      try county.accept(Opening("first", of: .portal, by: "openness").propose)
      return (county, Opening("second", of: .portal, by: "openness").propose)
    },
    .refuses(Article07.onePortal, "a second portal that was open before") {
      (try .withPortal(), TestCounty.portal.setting("site", "second"))
    },
    .allows(Article08.specialNeed, "a township with a special need") {
      (try .withPortal(), Opening("jiqiang", by: "jiqiang").propose)
    },
    .refuses(Article08.specialNeed, "a township without one", missing: ["specialNeed"]) {
      (
        try .withPortal(),
        Opening("jiqiang", by: "jiqiang").propose.setting("specialNeed", .null)
      )
    },
    .refuses(Article08.specialNeed, "a department without one", missing: ["specialNeed"]) {
      (try .withPortal(), Opening("jiaoyu").propose.setting("specialNeed", .null))
    },
    .allows(Article08.noPortalForTownship, "a township's own site for a special need") {
      (try .withPortal(), Opening("jiqiang", by: "jiqiang").propose)
    },
    .refuses(Article08.noPortalForTownship, "a township's portal") {
      (
        try .staffed(), Opening("jiqiang", of: .portal, by: "jiqiang").propose
      )
    },
    .allows(Article08.columnForEvents, "a standing site") {
      (try .withPortal(), Opening("jiaoyu").propose)
    },
    .allows(Article08.columnForEvents, "a site for an event, for a special need") {
      (try .withPortal(), Opening("jiaoyu").propose.setting("purpose", "event"))
    },
    .refuses(
      Article08.columnForEvents, "a site for an event without one", missing: ["specialNeed"]
    ) {
      (
        try .withPortal(),
        Opening("jiaoyu").propose.setting("purpose", "event").setting("specialNeed", .null)
      )
    },
    .refuses(
      Article08.columnForEvents, "a site for a campaign without one", missing: ["specialNeed"]
    ) {
      (
        try .withPortal(),
        Opening("jiaoyu").propose.setting("purpose", "campaign").setting("specialNeed", .null)
      )
    },
    .refuses(Article08.columnForEvents, "a portal for an event, whatever the need") {
      (
        try .staffed(),
        Opening("portal", of: .portal, by: "openness").propose.setting("purpose", "event")
          .setting("specialNeed", "办节需要。")
      )
    },
    .allows(Article08.specialNeed, "an existing site with the approval of its need") {
      (
        try .withPortal(), existing("jiaoyu").setting("specialNeed", "承担招生考试报名。").withPaper()
      )
    },
    .refuses(
      Article08.specialNeed, "an existing site with a need that nobody approved",
      missing: ["document"]
    ) {
      (try .withPortal(), existing("jiaoyu").setting("specialNeed", "承担招生考试报名。"))
    },
    .allows(SiteRules.granted, "the day an ICP number was granted, beside it") {
      (
        try .withPortal(),
        existing("jiaoyu").setting("icp", "宁ICP备09000126号-2")
          .setting("granted", ["icp": "2016-08-01"])
      )
    },
    .refuses(SiteRules.granted, "a day without a number") {
      (try .withPortal(), existing("jiaoyu").setting("granted", ["icp": "2016-08-01"]))
    },
    .refuses(RecordRules.factDate, "a grant that is still to come") {
      (
        try .withPortal(),
        existing("jiaoyu").setting("icp", "宁ICP备09000126号-2")
          .setting("granted", ["icp": "2026-03-03"])
      )
    },
    .allows(SiteRules.superior, "the region's portal beside the municipality's") {
      (
        try .staffed(),
        TestCounty.superior.setting("level", "region").setting("domain", "www.nx.gov.cn")
      )
    },
    .allows(SiteRules.superior, "another portal of the municipality, with why") {
      (
        try .staffed(),
        TestCounty.superior.setting("domain", "www.guyuan.gov.cn").setting("reason", "市门户启用新域名。")
      )
    },
    .refuses(SiteRules.superior, "another without a word", missing: ["reason"]) {
      (try .staffed(), TestCounty.superior.setting("domain", "www.guyuan.gov.cn"))
    },
    .refuses(SiteRules.superior, "the county's own portal") {
      (
        try .withPortal(),
        TestCounty.superior.setting("level", "region").setting("domain", "www.nxxj.gov.cn")
      )
    },
    .refuses(SiteRules.entry, "a superior portal registered by a department") {
      (
        try .staffed(),
        TestCounty.superior.setting("level", "region").setting("domain", "www.nx.gov.cn")
          .by("education-clerk")
      )
    },
    .refuses(Article10.form, "a superior portal outside of gov.cn") {
      (
        try .staffed(),
        TestCounty.superior.setting("level", "region").setting("domain", "www.example.com")
      )
    },
    .allows(Article08.portalColumn, "a column on the portal for an event") {
      (try .withPortal(), column)
    },
    .refuses(
      Article08.portalColumn, "a column for an event, and nobody asked", missing: ["requestedBy"]
    ) {
      (try .withPortal(), column.setting("requestedBy", .null))
    },
    .refuses(Article08.portalColumn, "a column on a department site") {
      let county = try TestCounty.withPortal()
      try county.accept(existing("jiaoyu"))
      return (county, column.setting("site", "jiaoyu"))
    },
  ]

  static func listed(_ office: String) -> Request {
    Request(
      "openness-clerk", "site.list-not-governed",
      ["site": "shuiwu", "name": "西吉县税务局网站", "office": .string(office)])
  }

  static let chineseDomain = Opening("jiaoyu").grant(.domain, "西吉教育.政务", by: "openness-second")

  static let column = Request(
    "openness-clerk", "column.open",
    [
      "site": "portal", "column": "potato-festival", "name": "马铃薯文化节", "kind": "topic",
      "purpose": "发布活动安排。",
      "requestedBy": "culture",
    ])
}
