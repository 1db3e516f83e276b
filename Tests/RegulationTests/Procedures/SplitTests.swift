import JSONText
import Regulation
import TestSupport
import Testing

/// A part of an office that goes to another.
struct SplitTests {
  static let split = Request(
    "admin", "office.split",
    [
      "office": "education", "into": "culture", "staff": ["education-clerk"],
      "sites": ["jiaoyu"], "accounts": ["jiaoyu-weibo"],
    ]
  ).withPaper()

  private func county() throws -> TestCounty {
    let county = try TestCounty.withSite()
    try county.accept(AccountClosing.existing("jiaoyu-weibo"))
    try county.accept(AccountClosing.existing("jiaoyu-douyin"))
    return county
  }

  @Test func `what is named moves, and the rest stays`() throws {
    let county = try county()
    let outcome = try county.when(Self.split)
    #expect(
      outcome.types == [
        "staff.assigned", "office.split", "site.host-moved", "case.opened", "account.host-moved",
      ])
    #expect(try county.staff("education-clerk").office == "culture")
    #expect(try county.staff("education-leader").office == "education")
    #expect(try county.site("jiaoyu").host == "culture")
    #expect(try county.account("jiaoyu-weibo").host == "culture")
    #expect(try county.account("jiaoyu-douyin").host == "education")
    #expect(try !county.office("education").isDissolved)
    #expect(try county.state("site-host-update.jiaoyu.1").host == "culture")
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `what is under way about a site goes with it`() throws {
    let county = try county()
    try county.change(Changing.telephone, through: "consent")
    try county.accept(Self.split.setting("staff", .null))
    #expect(try county.state(Changing.telephone.caseID).host == "culture")
    try county.accept(
      try Changing.telephone.request("identity-code-apply").by("culture-clerk"))
    #expect(
      try county.waitingWork().filter { $0.hasPrefix("id:education") && $0.contains("site-jiaoyu") }
        == [])
  }

  @Test func `a leader that comes where there is one comes as a deputy`() throws {
    let county = try county()
    try county.accept(Self.split.setting("staff", ["education-leader"]))
    #expect(try county.staff("education-leader").roles == [.deputy])
    #expect(try county.staff("culture-leader").roles == [.leader])
  }

  @Test func `an office that may host no site gets none`() throws {
    let county = try county()
    #expect(try county.when(Self.split.setting("into", "openness")).rule == "A6.host")
    #expect(try county.site("jiaoyu").host == "education")
  }

  @Test func `it comes with its paper, by an administrator`() throws {
    let county = try county()
    #expect(try county.when(Self.split.with(nil)).missing == ["document"])
    #expect(
      try county.when(Self.split.by("openness-leader")).rule == "duties.administrator-only")
  }
}

/// An office that ends, and nobody takes it over.
struct OrphanTests {
  static let dissolve = Request("admin", "office.dissolve", ["office": "education"]).withPaper()

  private func county() throws -> TestCounty {
    let county = try TestCounty.withSite()
    try county.accept(AccountClosing.existing("jiaoyu-weibo"))
    return county
  }

  private func leave(_ county: TestCounty) throws {
    for person in try county.tables.staff(of: "education") {
      try county.accept(
        Request("admin", "staff.remove", ["staff": .string(person.text), "reason": "单位撤销"]))
    }
  }

  @Test func `while anybody is in it, it does not end`() throws {
    let county = try county()
    #expect(try county.when(Self.dissolve).rule == "directory.empty-before-end")
    #expect(try county.site("jiaoyu").host == "education")
  }

  @Test func `what it leaves is kept by the openness office, and seen`() throws {
    let county = try county()
    try county.change(Changing.telephone, through: "consent")
    try leave(county)
    let outcome = try county.when(Self.dissolve)
    #expect(
      outcome.types == [
        "office.dissolved", "site.host-moved", "account.host-moved", "case.host-moved",
      ])
    #expect(try county.office("education").isDissolved)
    #expect(try county.office("openness").carries == ["education"])
    let site = try county.site("jiaoyu")
    #expect(site.host == "openness" && site.inCare == true)
    #expect(try SiteCondition.of(site, county.tables) == .zombie)
    #expect(try county.account("jiaoyu-weibo").host == "openness")
    #expect(try county.open("A12.orphaned")?.office == "openness")
    #expect(try county.open("A8.consolidation")?.office == "openness")
    #expect(try county.waitingWork().filter { $0.hasPrefix("id:education") } == [])
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `the openness office closes the site, and owes it no longer`() throws {
    let county = try county()
    try leave(county)
    try county.accept(Self.dissolve)
    let closing = Closing("jiaoyu", by: "openness")
    for step in Definition.siteClosing.steps where step.onlyIf?.text != "raised" {
      if step.id == "migrate" {
        try county.accept(closing.column("jiaoyu").by("openness-clerk"))
      }
      let request = try closing.request(step.id)
      let ofHost = request.actor.text.hasPrefix("education-")
      let role = request.actor.text.split(separator: "-").last ?? ""
      let own = StaffID("openness-\(role)") ?? request.actor
      try county.accept(ofHost ? request.by(own) : request)
      if step.id == "take-down" { break }
    }
    #expect(try county.site("jiaoyu").phase == .closed)
    #expect(try county.open("A12.orphaned") == nil)
    #expect(try SiteCondition.of(county.site("jiaoyu"), county.tables) == nil)
  }

  @Test func `an office that becomes its host ends the care`() throws {
    let county = try county()
    try leave(county)
    try county.accept(Self.dissolve)
    let changing = Changing(["host": "culture"], by: "openness", to: "culture")
    try county.change(changing, through: "apply-change")
    let site = try county.site("jiaoyu")
    #expect(site.host == "culture" && site.inCare == nil)
    #expect(try county.open("A12.orphaned") == nil)
    #expect(try SiteCondition.of(site, county.tables) == nil)
  }

  @Test func `what it had applied to open lapses with it`() throws {
    let county = try TestCounty.withPortal()
    try county.open(Opening("jiaoyu"), through: "approve")
    try leave(county)
    let outcome = try county.when(Self.dissolve)
    #expect(
      outcome.types == ["office.dissolved", "case.withdrawn", "site.opening-ended"])
    #expect(try county.site("jiaoyu").phase == .ended)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `an emergency of its site goes on with who keeps it`() throws {
    let county = try county()
    try county.accept(Outage().emergency())
    try leave(county)
    try county.accept(Self.dissolve)
    try county.accept(
      try Outage().request("restore", of: "site-emergency-offline").by("openness-clerk"))
    #expect(try county.site("jiaoyu").phase == .live)
  }
}
