import JSONText
import Regulation
import TestSupport
import Testing

/// The opening of a site, read as the article reads.
struct SiteOpeningTests {
  let opening = Opening("jiaoyu")

  @Test func `a department site goes through every step to its launch`() throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "launch")
    #expect(try county.state(opening.caseID).status == .completed)
    #expect(try county.site("jiaoyu").phase == .live)
    #expect(try county.site("jiaoyu").missingFilings.isEmpty)
    #expect(try county.waiting(opening.caseID).isEmpty)
  }

  @Test func `a portal is opened by the openness office and approved above it`() throws {
    let county = try TestCounty.staffed()
    let portal = Opening("portal", of: .portal, by: "openness")
    try county.open(portal, through: "launch")
    #expect(try county.site("portal").phase == .live)
    let approval = try #require(try county.state(portal.caseID).step("approve")?.done)
    #expect(approval.onBehalfOf == "guyuan-openness")
    #expect(approval.by == "openness-deputy")
    #expect(approval.document?.number == Opening.paper.number)
  }

  @Test func `a township and a dispatched organ open theirs for a special need`() throws {
    let county = try TestCounty.withPortal()
    try county.open(Opening("jiqiang", by: "jiqiang", serial: 2), through: "launch")
    try county.open(Opening("park", by: "park", serial: 3), through: "launch")
    #expect(try county.site("park").host == "park")
  }

  @Test func `a proposal opens its case and completes its first step`() throws {
    let county = try TestCounty.withPortal()
    let outcome = try county.when(opening.propose.setting("unit", "办公室"))
    #expect(
      try outcome.stored == [
        #"case.opened {"case":"site-opening.jiaoyu.1","definition":"site-opening","version":1,"#
          + #""host":"education","subjects":[{"subject":"site-jiaoyu","host":"education","#
          + #""tags":[]}],"supervisor":"county-openness"}"#,
        #"site.proposed {"site":"jiaoyu","case":"site-opening.jiaoyu.1","kind":"department","#
          + #""name":"西吉县教育局网站","host":"education","unit":"办公室","purpose":"standing","#
          + #""specialNeed":"承担全县招生考试网上报名，县门户网站尚不具备该功能。"}"#,
      ])
    #expect(try county.waiting(opening.caseID) == ["consent"])
  }

  @Test func `materials stand in the article's order, in whatever order they were given`() throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "consent")
    let given: JSONValue = .array(
      MaterialKind.allCases.reversed().map { Opening.material($0.rawValue) })
    let outcome = try county.when(opening.act("site.apply", ["materials": given]))
    guard case .site(.applied(let applied)) = outcome.events.first else {
      Issue.record("\(outcome)")
      return
    }
    #expect(applied.materials.map(\.kind) == MaterialKind.allCases)
  }

  @Test func `after a return what waits again is refused by its order`() throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "apply")
    let back = opening.decide("return", at: "approve", by: "openness-leader", reasons: "请补充。")
    try county.accept(back)
    let early = try county.when(try opening.request("approve"))
    #expect(early.rule == "A9.application" && early.missing == ["apply"], "\(early)")
    #expect(try county.when(opening.apply(.mark)).rule == "A9.approval")
    #expect(try county.when(try opening.request("launch")).rule == "A10.launch")
  }

  @Test(arguments: ["openness-second", "openness-deputy", "openness-leader"] as [StaffID])
  func `any clerk or leader of the openness office records for those outside`(
    _ person: StaffID
  ) throws {
    let county = try TestCounty.withTwoSites(lacking: [.icp])
    let completion = "site-completion.jiaoyu.1"
    try county.accept(opening.apply(.icp).setting("case", .string(completion)))
    let grant = try opening.request("icp-grant").setting("case", .string(completion)).by(person)
    #expect(try county.attempt(grant).refusal == nil)
    for other in ["auditor", "admin", "education-clerk", "education-leader"] as [StaffID] {
      #expect(try county.attempt(grant.by(other)).refusal != nil, "\(other)")
    }
  }

  @Test func `the approval of the case approves the site with it`() throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "apply")
    let outcome = try county.when(try opening.request("approve"))
    #expect(outcome.types == ["case.step-approved", "site.opening-approved"])
    #expect(try county.site("jiaoyu").phase == .approved)
  }

  @Test func `the launch completes the case with it`() throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "deploy")
    let outcome = try county.when(try opening.request("launch"))
    #expect(
      try outcome.stored == [
        #"site.launched {"site":"jiaoyu"}"#, #"case.completed {"case":"site-opening.jiaoyu.1"}"#,
      ])
  }

  @Test func `after the approval six things can begin side by side`() throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "approve")
    #expect(
      try county.waiting(opening.caseID) == [
        "mark-apply", "domain-apply", "security-measures", "report", "deploy",
      ])
  }

  @Test func `ICP number and identity code both follow the domain, and not each other`() throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "approve")
    for step in ["domain-apply", "domain-grant"] as [StepID] {
      try county.accept(try opening.request(step))
    }
    let waiting = try county.waiting(opening.caseID)
    #expect(waiting.contains("icp-apply"))
    #expect(waiting.contains("identity-code-apply"))
    #expect(!waiting.contains("domain-apply"))
  }

  @Test(
    arguments: [
      ["mark-apply"], ["icp-grant"], ["police-grant"], ["regional-review"], ["announce"],
      ["report"],
      ["deploy"], ["mark-grant", "report"],
    ] as [Set<StepID>])
  func `a launch waits for each of the procedures`(_ left: Set<StepID>) throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, without: left)
    let outcome = try county.when(try opening.request("launch"))
    #expect(outcome.rule == "A10.launch")
    let definition = try county.newestOpening()
    let open = definition.steps.map(\.id).filter { id in
      id != "launch"
        && (left.contains(id) || left.contains { definition.dependents(of: $0).contains(id) })
    }
    #expect(outcome.missing == open.map(\.text))
    for step in open { try county.accept(try opening.request(step)) }
    try county.accept(try opening.request("launch"))
    #expect(try county.site("jiaoyu").phase == .live)
  }

  @Test func `a failed security test is repeated until one passes`() throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "security-measures")
    let failed = try county.when(opening.test(passed: false))
    #expect(failed.types == ["security.test-failed"])
    #expect(try county.when(opening.test(passed: false)).types == [])
    let again = opening.test(passed: false, report: "宁检〔2026〕2号")
    #expect(try county.when(again).types == ["security.test-failed"])
    #expect(try county.waiting(opening.caseID).contains("security-test"))
    let passed = opening.test(passed: true, report: "宁检〔2026〕3号")
    #expect(try county.when(passed).types == ["security.test-passed"])
    #expect(try county.waiting(opening.caseID).contains("police-apply"))
  }

  @Test(arguments: [
    ("宁公网安备640422000004号", "旧式"), ("宁公网安备64042102000012号", "同级公安机关"),
  ])
  func `an odd police number is granted with a warning`(_ number: String, _ word: String) throws {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: "police-apply")
    let outcome = try county.when(
      try opening.request("police-grant").setting("number", .string(number)))
    guard case .filing(.granted(let granted)) = outcome.events.first else {
      Issue.record("\(outcome)")
      return
    }
    #expect(granted.warning?.zh.contains(word) == true)
    #expect(granted.number.text == number)
  }

  @Test func `an existing site keeps its oddities and its gaps in view`() throws {
    let county = try TestCounty.withPortal()
    let outcome = try county.when(
      Request(
        "openness-clerk", "site.register-existing",
        [
          "site": "jiaoyu", "kind": "department", "name": "西吉县教育局网站", "host": "education",
          "domain": "www.xjjy.gov.cn", "police": "宁公网安备640422000004号",
        ]))
    guard case .site(.registeredExisting(let entered)) = outcome.events.first else {
      Issue.record("\(outcome)")
      return
    }
    #expect(entered.missing == [.mark, .icp, .identityCode])
    #expect(entered.warnings.count == 2)
    let site = try county.site("jiaoyu")
    #expect(site.isImported && site.phase == .live)
    #expect(site.missingFilings == [.mark, .icp, .identityCode])
  }
}
