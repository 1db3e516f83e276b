import JSONText
import Regulation
import TestSupport
import Testing

/// The change of a site, read as Article 16 reads.
struct SiteChangeTests {
  @Test func `a telephone number goes to the county and the CAC, and to nobody above`() throws {
    let county = try TestCounty.withSite()
    let changing = Changing.telephone
    let proposed = try county.when(changing.propose)
    #expect(
      try proposed.stored == [
        #"case.opened {"case":"site-change.jiaoyu.1","definition":"site-change","version":1,"#
          + #""host":"education","subjects":[{"subject":"site-jiaoyu","host":"education","#
          + #""tags":["identity-code"]}],"supervisor":"county-openness"}"#,
        #"site.change-proposed {"site":"jiaoyu","case":"site-change.jiaoyu.1","#
          + #""cause":"reorganisation","reasons":"县机构改革方案调整了职责。","#
          + #""changes":{"telephone":"0954-3012345"},"#
          + #""touches":[{"filing":"identity-code","by":["telephone"]}]}"#,
      ])
    for (step, waiting) in [
      ("consent", ["consent"]), ("identity-code-apply", ["identity-code-apply", "report"]),
      ("county-review", ["report", "county-review"]), ("report", ["report"]),
    ] as [(StepID, [StepID])] {
      #expect(try Set(county.waiting(changing.caseID)) == Set(waiting))
      #expect(try county.when(try changing.request("apply-change")).rule == "A16.complete")
      try county.accept(try changing.request(step))
    }
    let kept = try #require(try county.site("jiaoyu").changes.first?.changes.telephone?.object)
    let applied = try county.when(try changing.request("apply-change"))
    #expect(
      try applied.stored == [
        #"site.changed {"site":"jiaoyu","case":"site-change.jiaoyu.1","former":{},"#
          + #""now":{"telephone":{"object":\#(kept)}}}"#,
        #"case.completed {"case":"site-change.jiaoyu.1"}"#,
      ])
    #expect(try county.words(of: county.site("jiaoyu").details?.telephone) == "0954-3012345")
    #expect(try county.site("jiaoyu").changes.isEmpty)
  }

  @Test(
    arguments: [
      ("name", "西吉教育网", true), ("responsible", "马军", true), ("contact", "马梅", false),
      ("officeAddress", "西吉县吉强镇北街", false), ("columns", "政务公开、办事服务两大板块。", false),
    ] as [(String, String, Bool)])
  func `what the entry of the code holds goes up every level, the rest to the county alone`(
    _ member: String, _ value: String, _ isNational: Bool
  ) throws {
    let county = try TestCounty.withSite()
    let changing = Changing(.object([JSONMember(member, .string(value))]))
    try county.change(changing, through: "consent")
    let state = try county.whole(changing.caseID)
    for step in ["municipal-review", "regional-review", "identity-code-update"] as [StepID] {
      #expect((state.step(step)?.status == .waiting) == isNational, "\(step)")
    }
    #expect(state.step("county-review")?.status == .waiting)
  }

  @Test func `a filing that carries the number too is updated when the host says so`() throws {
    let county = try TestCounty.withSite()
    let outcome = try county.when(
      Changing.telephone.propose.setting("alsoFiledWith", ["icp", "police"]))
    guard case .change(.proposed(let event)) = outcome.events.last else {
      Issue.record("\(outcome)")
      return
    }
    #expect(event.touches.map(\.filing) == [.icp, .police, .identityCode])
  }

  @Test func `a change of the number and of more touches each filing for its own reasons`() throws {
    let county = try TestCounty.withSite()
    let changing = Changing(["telephone": "0954-3012345", "name": "西吉教育网"])
    let outcome = try county.when(changing.propose.setting("alsoFiledWith", ["icp"]))
    guard case .change(.proposed(let event)) = outcome.events.last else {
      Issue.record("\(outcome)")
      return
    }
    #expect(
      event.touches == [
        TouchedFiling(filing: .mark, by: [.name]),
        TouchedFiling(filing: .icp, by: [.name, .telephone]),
        TouchedFiling(filing: .police, by: [.name]),
        TouchedFiling(filing: .identityCode, by: [.name, .telephone]),
      ])
    let state = try county.whole(changing.caseID)
    for step in ["county-review", "municipal-review", "identity-code-update"] as [StepID] {
      #expect(state.step(step)?.status == .waiting, "\(step)")
    }
  }

  @Test func `one of two sites goes to another host, and the other's deadlines stay`() throws {
    let county = try TestCounty.withSite()
    try county.accept(Closing.existing("zhaosheng", serial: 6).setting("host", "education"))
    try county.change(Changing.host, through: "apply-change")
    func office(_ site: SiteID) throws -> [OfficeID?] {
      try county.tables.deadlines.open("A8.consolidation", of: .site(site)).map(\.office)
    }
    #expect(try office("jiaoyu") == ["culture"])
    #expect(try office("zhaosheng") == ["education"])
    #expect(try county.site("zhaosheng").host == "education")
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a new domain is registered first, announced on the old site, and then in effect`()
    throws
  {
    let county = try TestCounty.withSite()
    let changing = Changing.domain
    try county.change(changing, through: "consent")
    #expect(try county.waiting(changing.caseID) == ["domain-apply"])
    #expect(try county.when(try changing.request("icp-update")).rule == "A16.sequence")
    try county.accept(try changing.request("domain-apply"))
    try county.accept(try changing.request("domain-grant"))
    #expect(
      try county.waiting(changing.caseID) == [
        "announce", "mark-update", "icp-update", "police-update", "identity-code-apply", "report",
      ])
    let old = try #require(DomainName("jiaoyu.nxxj.gov.cn"))
    let new = try #require(DomainName("jyj.nxxj.gov.cn"))
    #expect(try county.site("jiaoyu").domain == old.text)
    #expect(try county.tables.holder(of: .domain(old)) == "jiaoyu")
    #expect(try county.tables.holder(of: .domain(new)) == "jiaoyu")
    for step in [
      "announce", "mark-update", "icp-update", "police-update", "identity-code-apply",
      "county-review", "municipal-review", "regional-review", "identity-code-update", "report",
    ] as [StepID] {
      #expect(try county.when(try changing.request("apply-change")).rule == "A16.complete")
      try county.accept(try changing.request(step))
    }
    try county.accept(try changing.request("apply-change"))
    let site = try county.site("jiaoyu")
    #expect(site.domain == new.text)
    #expect(site.granted(.domain)?.number == new.text)
    #expect(site.announcement == nil)
    #expect(try county.tables.holder(of: .domain(old)) == nil)
    #expect(try county.tables.holder(of: .domain(new)) == "jiaoyu")
    #expect(try county.state(changing.caseID).status == .completed)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a new host agrees, does its part, and hosts the site from the end on`() throws {
    let county = try TestCounty.withSite()
    let changing = Changing.host
    try county.change(changing, through: "consent")
    let early = try county.when(
      changing.decide("approve", at: "successor-consent", by: "education-leader"))
    #expect(early.rule == "A16.new-host")
    try county.accept(try changing.request("successor-consent"))
    #expect(
      try county.waiting(changing.caseID) == [
        "mark-update", "domain-update", "icp-update", "police-update", "identity-code-apply",
        "report",
      ])
    for step in [
      "mark-update", "domain-update", "icp-update", "police-update", "identity-code-apply",
      "county-review", "municipal-review", "regional-review", "identity-code-update", "report",
    ] as [StepID] {
      try county.accept(try changing.request(step))
    }
    #expect(try county.site("jiaoyu").host == "education")
    try county.accept(try changing.request("apply-change"))
    #expect(try county.site("jiaoyu").host == "culture")
    #expect(try county.tables.sites(of: "education").isEmpty)
    #expect(try county.tables.sites(of: "culture") == ["jiaoyu"])
    #expect(try county.tables.runningCases(of: "culture").isEmpty)
  }

  @Test func `what else is under way goes with the site to its new host`() throws {
    let county = try TestCounty.withPortal()
    try county.accept(TestCounty.departmentSite.setting("mark", .null))
    #expect(try county.tables.runningCases(of: "education") == ["site-completion.jiaoyu.1"])
    let changing = Changing(["host": "culture"], to: "culture", number: 2)
    try county.change(changing, through: "apply-change")
    #expect(try county.state("site-completion.jiaoyu.1").host == "culture")
    #expect(try county.tables.runningCases(of: "education").isEmpty)
    #expect(try county.tables.runningCases(of: "culture") == ["site-completion.jiaoyu.1"])
  }

  @Test(arguments: ["consent", "successor-consent"] as [StepID])
  func `a change that its leader or the new host's declines comes to nothing`(
    _ step: StepID
  ) throws {
    let county = try TestCounty.withSite()
    let changing = Changing.host
    try county.change(changing, through: step == "consent" ? "propose" : "consent")
    let by: StaffID = step == "consent" ? "education-leader" : "culture-leader"
    let outcome = try county.when(
      changing.decide("reject", at: step, by: by, reasons: "职责未划转。"))
    #expect(outcome.types == ["case.rejected", "site.change-ended"])
    #expect(try county.site("jiaoyu").changes.isEmpty)
    #expect(try county.site("jiaoyu").host == "education")
  }

  @Test func `different things change side by side, each by its own case`() throws {
    let county = try TestCounty.withSite()
    try county.change(Changing.domain, through: "domain-grant")
    let other = Changing(["telephone": "0954-3012345"], number: 2)
    try county.change(other, through: "apply-change")
    let site = try county.site("jiaoyu")
    #expect(try county.words(of: site.details?.telephone) == "0954-3012345")
    #expect(site.changes.map(\.caseID) == [Changing.domain.caseID])
    #expect(site.changes.first?.domainGrantedOn != nil)
    let third = Changing(["contact": "马兰"], number: 3)
    try county.change(third, through: "propose")
    try county.accept(third.withdraw)
    let new = try #require(DomainName("jyj.nxxj.gov.cn"))
    #expect(try county.tables.holder(of: .domain(new)) == "jiaoyu")
    try county.goOn(Changing.domain, through: "apply-change")
    #expect(try county.site("jiaoyu").domain == "jyj.nxxj.gov.cn")
    #expect(try county.site("jiaoyu").changes.isEmpty)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a withdrawn change frees the domain it had registered`() throws {
    let county = try TestCounty.withSite()
    try county.change(Changing.domain, through: "domain-grant")
    let outcome = try county.when(Changing.domain.withdraw)
    #expect(outcome.types == ["case.withdrawn", "site.change-ended"])
    let new = try #require(DomainName("jyj.nxxj.gov.cn"))
    #expect(try county.tables.holder(of: .domain(new)) == nil)
    #expect(try county.site("jiaoyu").domain == "jiaoyu.nxxj.gov.cn")
    try county.accept(Changing(["telephone": "0954-3012345"], number: 2).propose)
  }

  @Test func `a filing keeps its number or takes another, and nobody else's`() throws {
    let county = try TestCounty.withSite()
    let changing = Changing.domain
    try county.change(changing, through: "announce")
    let same = try county.when(
      try changing.request("mark-update").setting("number", "CA2716404220002"))
    #expect(
      try same.stored == [#"filing.updated {"site":"jiaoyu","filing":"mark"}"#])
    let other = try changing.request("icp-update").setting("number", "宁ICP备09000126号-7")
    #expect(
      try county.when(other).stored == [
        #"filing.updated {"site":"jiaoyu","filing":"icp","number":"宁ICP备09000126号-7"}"#
      ])
    let taken = try changing.request("police-update")
      .setting("number", "宁公网安备64042202000004号")
    #expect(try county.when(taken).rule == "A10.one-holder")
    #expect(try county.when(taken.setting("number", "宁ICP备1号")).rule == "A10.form")
    #expect(try county.site("jiaoyu").granted(.icp)?.number == "宁ICP备09000126号-7")
  }

  @Test(arguments: ChangeAspect.allCases)
  func `what A16 names is in one of A10's filings at least, with a reason`(
    _ aspect: ChangeAspect
  ) {
    let holders = Article16.holders(of: aspect)
    #expect(holders.contains { $0.filing == .identityCode })
    #expect(holders.map(\.filing) == FilingKind.allCases.filter(holders.map(\.filing).contains))
    for holder in holders { #expect(!holder.why.zh.isEmpty && !holder.why.en.isEmpty) }
  }

  @Test func `a site that is offline for a while changes like any other`() throws {
    let county = try TestCounty.withSite()
    try county.accept(Outage().emergency())
    #expect(try county.site("jiaoyu").phase == .offline)
    let changing = Changing(["telephone": "0954-3012345"], number: 2)
    try county.change(changing, through: "apply-change")
    #expect(try county.words(of: county.site("jiaoyu").details?.telephone) == "0954-3012345")
  }

  @Test func `the details an opening was filed with are the site's`() throws {
    let county = try TestCounty.withPortal()
    try county.open(Opening("jiaoyu"), through: "identity-code-apply")
    let details = try #require(try county.site("jiaoyu").details)
    #expect(details.responsible == "马军" && details.contact == "马兰")
    #expect(try county.words(of: details.telephone) == "0954-3010000")
    #expect(details.officeAddress == "西吉县吉强镇中街")
  }
}
