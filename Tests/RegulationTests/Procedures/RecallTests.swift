import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// Whoever handed something in takes it back, while nobody has judged it.
struct RecallTests {
  private let opening = Opening("jiaoyu")

  private func recall(
    _ step: String, of id: CaseID? = nil, by actor: StaffID = "education-clerk"
  ) -> Request {
    Request(
      actor, "case.recall",
      [
        "case": .string((id ?? opening.caseID).text), "step": .string(step),
        "reasons": "应急预案附错了文件。",
      ])
  }

  private func opened(through step: StepID) throws -> TestCounty {
    let county = try TestCounty.withPortal()
    try county.open(opening, through: step)
    return county
  }

  @Test func `an application that was recalled is handed in again, and then judged`() throws {
    let county = try opened(through: "apply")
    #expect(try county.waiting(opening.caseID) == ["approve"])
    let outcome = try county.accept(recall("apply"))
    #expect(outcome.types == ["case.step-recalled"])
    #expect(try county.waiting(opening.caseID) == ["apply"])
    #expect(try county.waitingWork() == ["id:education site-opening.jiaoyu.1/apply"])
    // Nobody sent it back.
    #expect(try county.whole(opening.caseID).step("apply")?.returns == 0)
    #expect(
      try county.attempt(opening.request("approve")).rule == "A9.application")
    try county.accept(opening.request("apply"))
    try county.accept(opening.request("approve"))
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `what is handed in again is dated on the day it was recalled or later`() throws {
    let county = try opened(through: "apply")
    county.wait(until: "2026-03-05")
    try county.accept(recall("apply"))
    county.wait(until: "2026-03-10")
    #expect(try county.attempt(opening.request("apply").on("2026-03-04")).rule == "A9.consent")
    #expect(try county.attempt(opening.request("apply").on("2026-03-05")).refusal == nil)
  }

  @Test func `an application to go offline is recalled, and applied for anew for other days`()
    throws
  {
    let county = try TestCounty.withSites()
    let outage = Outage()
    try county.accept(outage.propose(until: "2026-03-20"))
    try county.accept(recall("propose", of: outage.caseID()))
    try county.accept(outage.propose(until: "2026-03-25"))
    #expect(try county.site("jiaoyu").offline?.plan?.until == "2026-03-25")
    #expect(try county.waiting(outage.caseID()) == ["county-review"])
  }

  @Test func `a filing's application is recalled until it is granted, and others go on`() throws {
    let county = try opened(through: "identity-code-apply")
    try county.accept(recall("identity-code-apply"))
    let waiting = try county.waiting(opening.caseID)
    #expect(waiting.contains("identity-code-apply") && !waiting.contains("county-review"))
    let granted = try opened(through: "mark-grant")
    #expect(try granted.attempt(recall("mark-apply")).rule == "case.recall")
  }

  @Test func `conformance names a recall by somebody else, and one of what was judged`() throws {
    let county = try opened(through: "apply")
    let kind = try #require(Areas.events.first { $0.payload.type == "case.step-recalled" })
    func deviations(behind county: TestCounty, by actor: StaffID) throws -> Int {
      var conformance = Conformance(opening.caseID, under: .siteOpening)
      let own = county.entries.filter { $0.correlation == opening.caseID }
      #expect(own.flatMap { conformance.follow($0) }.isEmpty)
      let event = try kind.decode(
        ValueSource(value: [
          "case": .string(opening.caseID.text), "step": "apply", "reasons": ["object": 1],
        ]))
      return conformance.follow(
        Entry(
          position: county.entries.count + 1, recordedAt: county.now, occurredOn: county.today,
          actor: actor, office: "education", onBehalfOf: nil, document: nil,
          correlation: opening.caseID, causation: nil, event: event)
      ).count
    }
    #expect(try deviations(behind: county, by: "education-clerk") == 0)
    #expect(try deviations(behind: county, by: "education-second") == 1)
    try county.accept(opening.request("approve"))
    #expect(try deviations(behind: county, by: "education-clerk") == 1)
  }
}
