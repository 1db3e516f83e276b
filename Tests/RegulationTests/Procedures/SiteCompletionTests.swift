import JSONText
import Regulation
import TestSupport
import Testing

/// Existing sites whose filings are not all there.
struct SiteCompletionTests {
  @Test func `a site that lacks nothing begins no case`() throws {
    let county = try TestCounty.withPortal()
    #expect(try county.when(TestCounty.departmentSite).types == ["site.registered-existing"])
    #expect(try county.cases(about: .site("jiaoyu")) == SubjectCases())
  }

  @Test func `what is missing waits for the host from the first day on`() throws {
    let county = try TestCounty.withPortal()
    let outcome = try county.when(
      TestCounty.departmentSite.setting("icp", .null).setting("mark", .null))
    #expect(outcome.types == ["site.registered-existing", "case.opened"])
    let state = try county.state("site-completion.jiaoyu.1")
    #expect(try county.whole(state.id).subjects.first?.subject.tags == ["icp", "mark"])
    #expect(try county.waiting(state.id) == ["mark-apply", "icp-apply"])
    #expect(state.steps.filter { $0.status != .skipped }.count == 4)
  }

  @Test func `the case is done with the last grant, and the site has everything`() throws {
    let county = try TestCounty.withPortal()
    var request = TestCounty.departmentSite
    for member in ["mark", "domain", "icp", "police", "identityCode"] {
      request = request.setting(member, .null)
    }
    try county.accept(request)
    let id: CaseID = "site-completion.jiaoyu.1"
    let opening = Opening("jiaoyu")
    let definition = try #require(county.definitions.newest("site-completion"))
    for step in definition.steps {
      try county.accept(try opening.request(step.id).setting("case", .string(id.text)))
    }
    #expect(try county.state(id).status == .completed)
    #expect(try county.site("jiaoyu").missingFilings.isEmpty)
    #expect(try county.site("jiaoyu").phase == .live)
  }

  @Test func `a domain comes before the ICP number that names it, unless it is there`() throws {
    let county = try TestCounty.withPortal()
    try county.accept(TestCounty.departmentSite.setting("icp", .null).setting("domain", .null))
    let id: CaseID = "site-completion.jiaoyu.1"
    #expect(try county.waiting(id) == ["domain-apply"])
    let early = try county.when(
      try Opening("jiaoyu").request("icp-apply").setting("case", .string(id.text)))
    #expect(early.rule == "A10.2.domain-before-icp")
  }
}
