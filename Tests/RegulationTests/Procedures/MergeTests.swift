import JSONText
import Regulation
import TestSupport
import Testing

/// An office that is merged into another.
struct MergeTests {
  static let merge = Request(
    "admin", "office.merge", ["office": "education", "into": "culture"]
  ).withPaper()

  @Test func `people, sites and cases move, and the office ends`() throws {
    let county = try TestCounty.withSite()
    try county.change(Changing.telephone, through: "consent")
    let outcome = try county.when(Self.merge)
    #expect(
      outcome.types == [
        "staff.assigned", "staff.assigned", "staff.assigned", "staff.assigned", "office.merged",
        "site.host-moved", "case.opened", "case.host-moved",
      ])
    let office = try county.office("education")
    #expect(office.isDissolved && office.mergedInto == "culture" && office.staffCount == 0)
    #expect(try county.office("culture").staffCount == 6)
    #expect(try county.tables.staff(of: "education").isEmpty)
    #expect(try county.staff("education-leader").office == "culture")
    #expect(try county.staff("education-leader").roles == [.deputy])
    #expect(try county.site("jiaoyu").host == "culture")
    #expect(try county.tables.sites(of: "culture") == ["jiaoyu"])
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `what waited for the office waits for the one that took over`() throws {
    let county = try TestCounty.withSite()
    try county.change(Changing.telephone, through: "consent")
    try county.accept(Self.merge)
    var work = try county.waitingWork()
    #expect(!work.contains { $0.hasPrefix("id:education ") })
    work.removeAll { !$0.hasPrefix("id:culture ") }
    #expect(
      work == [
        "id:culture A8.consolidation/site-jiaoyu/38",
        "id:culture site-change.jiaoyu.1/identity-code-apply/site-jiaoyu",
        "id:culture site-change.jiaoyu.1/report/site-jiaoyu",
        "id:culture site-host-update.jiaoyu.2/identity-code-apply",
        "id:culture site-host-update.jiaoyu.2/report",
      ])
    try county.accept(try Changing.telephone.request("identity-code-apply").by("culture-clerk"))
    #expect(try county.state("site-change.jiaoyu.1").step("propose")?.done?.by == "education-clerk")
    #expect(
      try county.state("site-change.jiaoyu.1").step("propose")?.done?.office == "education")
  }

  @Test func `the filings of the site are updated in a case that nobody proposes`() throws {
    let county = try TestCounty.withSite()
    try county.accept(Self.merge)
    let id: CaseID = "site-host-update.jiaoyu.1"
    #expect(
      try county.waiting(id) == [
        "mark-update", "domain-update", "icp-update", "police-update", "identity-code-apply",
        "report",
      ])
    let changing = Changing(["host": "culture"], to: "culture")
    let definition = try #require(county.definitions.newest("site-host-update"))
    for step in definition.steps {
      try county.accept(try changing.request(step.id).setting("case", .string(id.text)))
    }
    #expect(try county.state(id).status == .completed)
  }

  @Test func `an opening goes on under the office that took over`() throws {
    let county = try TestCounty.withPortal()
    let opening = Opening("jiaoyu")
    try county.open(opening, through: "consent")
    #expect(try county.when(Self.merge).types.suffix(2) == ["site.host-moved", "case.host-moved"])
    try county.accept(try opening.request("apply").by("culture-clerk"))
    #expect(try county.waiting(opening.caseID) == ["approve"])
    #expect(try county.state(opening.caseID).host == "culture")
  }

  @Test func `a change that names an office merged meanwhile takes effect for its successor`()
    throws
  {
    let county = try TestCounty.withSite()
    let changing = Changing(["host": "park"], to: "park")
    try county.change(changing, through: "report")
    try county.accept(
      Request("admin", "office.merge", ["office": "park", "into": "culture"])
        .withPaper())
    try county.accept(try changing.request("apply-change").by("culture-clerk"))
    #expect(try county.site("jiaoyu").host == "culture")
  }

  @Test func `accounts move with the people`() throws {
    let county = try TestCounty.withSite()
    try county.accept(
      Request(
        "openness-clerk", "account.register-existing",
        [
          "account": "jiaoyu-weixin", "platform": "wechat",
          "name": "西吉教育", "host": "education",
        ]))
    #expect(try county.when(Self.merge).types.contains("account.host-moved"))
    #expect(try county.tables.account("jiaoyu-weixin")?.host == "culture")
    #expect(try county.tables.accounts(of: "education").isEmpty)
    #expect(try county.tables.accounts(of: "culture") == ["jiaoyu-weixin"])
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `an office that stands nowhere any more is named with its successor`() throws {
    let county = try TestCounty.withSite()
    try county.accept(Self.merge)
    let outcome = try county.when(Opening("kaoshi", by: "education").propose)
    #expect(outcome.rule == "directory.known")
    #expect(outcome.refusal?.mend.en.contains("culture") == true)
    #expect(try county.when(Self.merge).rule == "directory.known")
  }
}
