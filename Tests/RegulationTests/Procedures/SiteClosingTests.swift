import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// The closing of sites, read as the articles read.
struct SiteClosingTests {
  let closing = Closing("jiaoyu")

  @Test func `a site goes through every step to its end`() throws {
    let county = try TestCounty.withTwoSites()
    try county.close(closing)
    let site = try county.site("jiaoyu")
    #expect(try county.state(closing.caseID).status == .completed)
    #expect(site.phase == .closed)
    #expect(site.closing?.isRunning == false)
    #expect(
      site.closing?.reports.map(\.to) == [.regionalGeneral, .municipalOpenness, .municipalCAC])
    #expect(try county.cases(about: .site("jiaoyu")).open.isEmpty)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `the proposal says what it is for, for each site`() throws {
    let county = try TestCounty.withTwoSites(lacking: [.icp, .mark])
    let outcome = try county.when(Closing("jiaoyu", "wenlv", by: "openness").propose)
    #expect(
      try outcome.stored == [
        #"case.opened {"case":"site-closing.jiaoyu.2","definition":"site-closing","version":1,"#
          + #""host":"openness","subjects":[{"subject":"site-jiaoyu","host":"education","#
          + #""tags":["domain","police"]},{"subject":"site-wenlv","#
          + #""host":"culture","tags":["domain","icp","mark","police"]}],"#
          + #""supervisor":"county-openness","#
          + #""approver":"municipal-openness"}"#,
        #"site.closing-proposed {"site":"jiaoyu","case":"site-closing.jiaoyu.2","#
          + #""ground":"consolidation","reasons":"按集约化要求，内容整合到县政府门户网站。","#
          + #""safeguards":"迁移期间原网站照常更新，专人值守。"}"#,
        #"site.closing-proposed {"site":"wenlv","case":"site-closing.jiaoyu.2","#
          + #""ground":"consolidation","reasons":"按集约化要求，内容整合到县政府门户网站。","#
          + #""safeguards":"迁移期间原网站照常更新，专人值守。"}"#,
      ])
  }

  @Test func `the approval starts every site by itself`() throws {
    let county = try TestCounty.withTwoSites()
    let both = Closing("jiaoyu", "wenlv", by: "openness")
    try county.close(both, through: "review")
    let outcome = try county.when(try both.request("approve"))
    #expect(
      outcome.types == [
        "case.step-approved", "site.closing-approved", "site.closing-approved",
      ])
    #expect(try county.site("wenlv").closing?.approvedOn == "2026-03-02")
    #expect(try county.waiting(both.caseID) == ["hang-notice", "hang-notice"])
  }

  @Test func `a leader's no takes the site out and leaves the others in`() throws {
    let county = try TestCounty.withTwoSites()
    let both = Closing("jiaoyu", "wenlv", by: "openness")
    try county.close(both, through: "propose")
    let no = both.decide(
      "reject", at: "consent", "wenlv", by: "culture-leader", reasons: "网站承担文旅预约业务。")
    #expect(try county.when(no).types == ["case.subject-dropped", "site.closing-ended"])
    #expect(try county.site("wenlv").closing?.end == .dropped)
    #expect(try county.cases(about: .site("wenlv")).open.isEmpty)
    try county.close(both)
    #expect(try county.state(both.caseID).status == .completed)
    #expect(try county.site("jiaoyu").phase == .closed)
    #expect(try county.site("wenlv").phase == .live)
    try county.accept(Closing("wenlv", by: "culture").propose)
  }

  @Test func `the no of the last leader ends the case`() throws {
    let county = try TestCounty.withTwoSites()
    try county.close(closing, through: "propose")
    let no = closing.decide(
      "reject", at: "consent", "jiaoyu", by: "education-leader", reasons: "仍需使用。")
    #expect(try county.when(no).types == ["case.rejected", "site.closing-ended"])
    #expect(try county.site("jiaoyu").closing?.end == .rejected)
    #expect(try county.site("jiaoyu").phase == .live)
  }

  @Test func `one site is closed while another still moves its content`() throws {
    let county = try TestCounty.withTwoSites()
    let both = Closing("jiaoyu", "wenlv", by: "openness")
    try county.close(both, through: "approve")
    let own: [StepID] = [
      "hang-notice", "migrate", "verify", "announce", "take-down", "cancel-icp", "cancel-mark",
      "cancel-police", "cancel-domain", "report-region", "report-municipality", "report-cac",
      "complete",
    ]
    for step in own { try county.do(step, of: both, "jiaoyu") }
    #expect(try county.site("jiaoyu").closing?.completedOn != nil)
    #expect(try county.state(both.caseID).status == .running)
    #expect(try county.waiting(both.caseID) == ["hang-notice"])
    for step in own { try county.do(step, of: both, "wenlv") }
    #expect(try county.state(both.caseID).status == .completed)
  }

  @Test func `what a site lacks is not asked to be cancelled`() throws {
    let county = try TestCounty.withTwoSites(lacking: [.icp, .mark, .police])
    let closing = Closing("jiaoyu", number: 2)
    try county.close(closing, through: "announce")
    #expect(try county.state("site-completion.jiaoyu.1").status == .running)
    let down = try county.when(try closing.request("take-down"))
    #expect(down.types == ["site.taken-down", "case.withdrawn"])
    #expect(try county.state("site-completion.jiaoyu.1").status == .withdrawn)
    #expect(try county.cases(about: .site("jiaoyu")).open == [closing.caseID])
    #expect(
      try county.waiting(closing.caseID) == [
        "cancel-domain", "report-region", "report-municipality", "report-cac",
      ])
    #expect(try county.when(try closing.request("cancel-icp")).rule == "case.step-open")
    try county.close(closing)
    #expect(try county.state(closing.caseID).status == .completed)
  }

  @Test func `a site without any filing is closed with three reports`() throws {
    let county = try TestCounty.withTwoSites(lacking: [
      .icp, .mark, .police, .domain, .identityCode,
    ])
    let closing = Closing("jiaoyu", number: 2)
    try county.close(closing, through: "take-down")
    #expect(
      try county.waiting(closing.caseID) == [
        "report-region", "report-municipality", "report-cac",
      ])
    try county.close(closing)
    #expect(try county.state(closing.caseID).status == .completed)
  }

  @Test func `a number is free once it is cancelled, and not before`() throws {
    let county = try TestCounty.withTwoSites()
    try county.close(closing, through: "take-down")
    let other = Closing.existing("park", serial: 4)
      .setting("icp", "宁ICP备09000126号-2")
    #expect(try county.attempt(other).rule == "A10.one-holder")
    try county.do("cancel-icp", of: closing)
    try county.accept(other)
    let code = Closing.existing("jiqiang", serial: 5).setting("identityCode", "6404221002")
    #expect(try county.when(code).rule == "A10.one-holder")
  }

  @Test func `several sites are cancelled, reported and announced in one request`() throws {
    let county = try TestCounty.withTwoSites()
    let both = Closing("jiaoyu", "wenlv", by: "openness")
    try county.close(both, through: "verify")
    #expect(
      try county.when(both.announce(["wenlv", "jiaoyu"])).types == [
        "notice.published", "notice.published",
      ])
    try county.close(both, through: "take-down")
    #expect(
      try county.when(both.cancel(.mark, ["jiaoyu", "wenlv"], by: "staffing-clerk")).types
        == ["filing.cancelled", "filing.cancelled"])
    let mixed = both.report("municipal-cac", ["jiaoyu", "wenlv"], by: "education-clerk")
    #expect(try county.when(mixed).refusal != nil, "each host tells of its own site")
  }

  @Test func `a verifier sends a migration back, and it is mended`() throws {
    let county = try TestCounty.withTwoSites()
    try county.close(closing, through: "migrate")
    let back = closing.decide(
      "return", at: "verify", "jiaoyu", by: "education-leader", reasons: "缺“政策文件”栏目。")
    try county.accept(back)
    #expect(try county.waiting(closing.caseID) == ["migrate"])
    try county.accept(closing.column("jiaoyu", "政策文件", items: 14))
    try county.accept(closing.column("jiaoyu", items: 121))
    let again = try county.when(closing.column("jiaoyu", items: 121))
    #expect(again.refusal == nil && again.events.isEmpty)
    #expect(try county.site("jiaoyu").closing?.columns.map(\.itemCount) == [121, 14])
    let done = try county.when(try closing.request("migrate"))
    #expect(
      try done.stored == [
        #"migration.completed {"site":"jiaoyu","columnCount":2,"itemCount":135,"movedCount":135}"#
      ])
    try county.accept(try closing.request("verify").setting("columnCount", 2))
  }

  @Test func `a notice need not say where nothing went`() throws {
    let county = try TestCounty.withTwoSites()
    try county.close(closing, through: "hang-notice")
    try county.accept(closing.column("jiaoyu"))
    try county.accept(
      closing.column("jiaoyu", "旧专栏", items: 3, moved: 0, to: "https://www.nxgy.gov.cn/jyj/")
        .setting("difference", "3 条均已失效，不再迁移。"))
    try county.accept(closing.act("education-clerk", "migration.complete", "jiaoyu", [:]))
    try county.accept(try closing.request("verify").setting("columnCount", 2))
    let outcome = try county.when(closing.announce(["jiaoyu"]))
    guard case .closing(.noticePublished(let notice)) = outcome.events.first else {
      Issue.record("\(outcome)")
      return
    }
    #expect(notice.destinations.map(\.host) == ["www.nxxj.gov.cn"])
  }

  @Test func `who moved one site's content verifies another's`() throws {
    let county = try TestCounty.withTwoSites()
    try county.accept(Closing.existing("zhaosheng", serial: 6).setting("host", "education"))
    let both = Closing("jiaoyu", "zhaosheng", by: "openness")
    func moved(_ site: SiteID, by person: StaffID) throws {
      try county.accept(
        try both.request("hang-notice", site).by("education-clerk")
          .setting("address", .string("https://\(site).nxxj.gov.cn/qy.html")))
      try county.accept(both.column(site).by(person))
      try county.accept(try both.request("migrate", site).by(person))
    }
    try county.accept(both.propose)
    for site in both.sites {
      try county.accept(both.decide("approve", at: "consent", site, by: "education-leader"))
    }
    for step in ["review", "approve"] as [StepID] { try county.accept(try both.request(step)) }
    try moved("jiaoyu", by: "education-second")
    try moved("zhaosheng", by: "education-clerk")
    let own = try both.request("verify", "jiaoyu").by("education-second")
    #expect(try county.when(own).rule == "duties.own-submission")
    let other = both.act("education-second", "migration.verify", "zhaosheng", ["columnCount": 1])
    #expect(try county.when(other).types == ["migration.verified"])
  }

  @Test func `a takedown ends what was seen down without a case`() throws {
    let county = try TestCounty.withTwoSites()
    try county.close(closing, through: "announce")
    try county.accept(Outage().observe(false))
    #expect(county.raised(.downWithoutCase).count == 1)
    try county.accept(try closing.request("take-down"))
    #expect(county.ended(.downWithoutCase).count == 1)
  }

  @Test func `a review sends the proposal back, and consents are given anew`() throws {
    let county = try TestCounty.withTwoSites()
    let both = Closing("jiaoyu", "wenlv", by: "openness")
    try county.close(both, through: "consent")
    try county.accept(
      both.decide(
        "return", at: "review", nil, by: "openness-deputy", reasons: "保障措施不具体。"))
    #expect(try county.waiting(both.caseID) == ["propose"])
    #expect(try county.when(Closing("jiaoyu", by: "openness").propose).rule == "case.one-open")
    try county.accept(both.propose.setting("safeguards", "安排专人迁移，设立咨询电话。"))
    #expect(try county.waiting(both.caseID) == ["consent", "consent"])
    try county.close(both)
    #expect(try county.state(both.caseID).status == .completed)
  }

  @Test func `a takedown within the notice's days is a deviation that stays in view`() throws {
    let county = try TestCounty.withTwoSites()
    try county.close(closing, through: "announce")
    county.now = "2026-03-12T01:00:00Z"
    let outcome = try county.when(try closing.request("take-down"))
    #expect(
      try outcome.stored == [
        #"site.taken-down {"site":"jiaoyu","early":{"days":10,"atLeastDays":30,"#
          + #""reasons":"原系统到期停机，县门户已同步公告。"}}"#
      ])
    #expect(try county.site("jiaoyu").closing?.homePageNotice?.early?.days == 10)
    #expect(try county.site("jiaoyu").closing?.homePageNotice?.withdrawnOn == "2026-03-12")
  }

  @Test func `a withdrawn closing leaves the site running and the notice to be taken off`() throws {
    let county = try TestCounty.withTwoSites()
    try county.close(closing, through: "announce")
    #expect(try county.when(closing.withdraw).types == ["case.withdrawn", "site.closing-ended"])
    #expect(try county.site("jiaoyu").phase == .live)
    for notice in NoticeKind.allCases {
      let off = closing.withdrawNotice(notice, of: "jiaoyu").setting("reasons", "不再关停。")
      #expect(try county.when(off).types == ["notice.withdrawn"])
      #expect(try county.when(off).types == [])
    }
    let second = Closing("jiaoyu", number: 2)
    try county.close(second)
    #expect(try county.site("jiaoyu").phase == .closed)
  }

  @Test func `a portal is closed on a decision of the region, and another may follow`() throws {
    let county = try TestCounty.withPortal()
    let portal = Closing("portal", by: "openness")
    try county.accept(portal.propose.setting("regionalDecision", Closing.regionalDecision))
    try county.close(portal)
    #expect(try county.site("portal").phase == .closed)
    let next = Opening("menhu", of: .portal, by: "openness", serial: 8)
    try county.open(next, through: "propose")
  }

  @Test func `an office that hosts a site being closed stays until the closing is done`() throws {
    let county = try TestCounty.withTwoSites()
    try county.close(closing, through: "report-cac")
    #expect(try county.tables.sites(of: "education") == ["jiaoyu"])
    try county.do("complete", of: closing)
    #expect(try county.tables.sites(of: "education").isEmpty)
  }

  @Test func `a site that is offline for a while is closed as it is`() throws {
    let county = try TestCounty.withTwoSites()
    try county.takeOffline(Outage(), until: "2026-03-20")
    let closing = Closing("jiaoyu", number: 2)
    try county.close(closing, through: "announce")
    let down = try county.when(try closing.request("take-down"))
    #expect(down.types == ["site.taken-down", "site.offline-ended", "case.withdrawn"])
    #expect(try county.site("jiaoyu").phase == .closed)
    #expect(try county.site("jiaoyu").offline?.current == nil)
    #expect(try county.deadline("A15.max-days")?.status == .met)
    #expect(try county.cases(about: .site("jiaoyu")).open == [closing.caseID])
    try county.close(closing)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `an emergency is reported before its site is closed`() throws {
    let county = try TestCounty.withTwoSites()
    let outage = Outage()
    try county.accept(outage.emergency())
    let closing = Closing("jiaoyu", number: 2)
    try county.close(closing, through: "announce")
    let early = try county.when(try closing.request("take-down"))
    #expect(early.rule == "closing.other-cases")
    for step in ["report", "forward-government", "forward-region", "forward-state-council"]
      as [StepID]
    {
      try county.accept(try outage.request(step, of: "site-emergency-offline"))
    }
    let down = try county.when(try closing.request("take-down"))
    #expect(down.types == ["site.taken-down", "site.offline-ended", "case.withdrawn"])
  }

  @Test func `an interpretation adds who approves, for the closings that begin after it`() throws {
    let county = try TestCounty.withTwoSites()
    try county.close(closing, through: "review")
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        [
          "parameter": "A12.approver", "value": "regional-general", "effectiveFrom": "2026-03-02",
        ], paper: Closing.paper.number))
    try county.accept(try closing.request("approve"))
    let later = Closing("wenlv", by: "culture")
    try county.close(later, through: "review")
    try county.accept(try later.request("approve"))
    #expect(try county.site("wenlv").closing?.approvedOn == nil)
    #expect(try county.waiting(later.caseID) == ["higher-approve"])
    #expect(
      try county.when(try later.request("hang-notice", "wenlv")).missing == ["higher-approve"])
    try county.accept(
      later.decide("approve", at: "higher-approve", nil, by: "openness-second")
        .forOffice("region").withPaper(Closing.paper.number))
    #expect(try county.site("wenlv").closing?.approvedOn == "2026-03-02")
  }

  @Test(arguments: Array(1...16) as [UInt64])
  func `every legal way leads to closed sites or to sites that go on`(_ seed: UInt64) throws {
    let county = try TestCounty.withTwoSites()
    let both = Closing("jiaoyu", "wenlv", by: "openness")
    var generator = SeededGenerator(seed: seed)
    try county.accept(both.propose)
    var moves = 0
    while try county.state(both.caseID).status == .running {
      moves += 1
      try #require(moves < 300)
      try move(in: county, both, &generator)
    }
    for id in both.sites {
      let site = try county.site(id)
      #expect(site.phase == (site.closing?.end == nil ? .closed : .live))
      #expect(site.closing?.isRunning == false)
      if site.phase == .closed {
        #expect(Article14.cancelled.allSatisfy { site.granted($0) == nil })
        #expect(site.closing?.reports.count == 3)
      }
    }
    #expect(try county.rows() == county.rebuiltRows())
  }

  private func move(
    in county: TestCounty, _ closing: Closing, _ generator: inout SeededGenerator
  ) throws {
    let whole = try county.whole(closing.caseID)
    let waiting = whole.waiting(under: .siteClosing)
    let next = try #require(waiting.randomElement(using: &generator))
    let dice = Int.random(in: 0..<100, using: &generator)
    let step = next.step
    if step.id == "propose" {
      let sites = whole.remaining.compactMap { $0.subject.subject.site?.text }
      try county.accept(closing.propose.setting("sites", .array(sites.map { .string($0) })))
      return
    }
    let forward = try closing.request(step.id, next.subject?.site)
    if (step.returnsTo != nil && dice < 15) || (step.canReject && dice < 5) {
      let decision = dice < 5 && step.canReject ? "reject" : "return"
      try county.accept(
        closing.decide(
          decision, at: step.id, next.subject?.site, by: forward.actor, reasons: "请补充说明。"
        ).recorded(like: forward))
      return
    }
    if dice == 99, !whole.subjects.contains(where: { $0.step("take-down")?.status == .done }) {
      try county.accept(closing.withdraw)
      return
    }
    try county.do(step.id, of: closing, next.subject?.site)
  }
}
