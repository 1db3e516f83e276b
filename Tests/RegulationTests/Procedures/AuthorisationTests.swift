import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// A deputy who decides under an authorisation, and a leader who decides on paper.
struct AuthorisationTests {
  private let id = Away.opening.caseID

  private func events(_ county: TestCounty) -> [CaseStepApproved] {
    county.entries.compactMap { entry in
      guard case .workflow(.stepApproved(let event)) = entry.event else { return nil }
      return event
    }
  }

  @Test func `what a deputy decides cites the authorisation`() throws {
    let county = try Away.authorised()
    try county.accept(Away.consent)
    let decided = try #require(events(county).last)
    #expect(decided.warrant?.authorisation?.text == "20260302-000001")
    #expect(decided.warrant?.decidedBy == nil)
    let done = try #require(try county.state(id).step("consent")?.done)
    #expect(done.by == "education-deputy" && done.warrant == decided.warrant)
    try county.expectConforming()
  }

  @Test func `without an authorisation the step's own rule refuses the deputy`() throws {
    let county = try Away.proposed()
    #expect(try county.attempt(Away.consent).rule == "A9.consent")
  }

  @Test func `a decision of a day before the authorisation is refused`() throws {
    let county = try Away.proposed()
    county.wait(until: "2026-03-04")
    let paper = Document(number: Away.paper.number, date: "2026-03-04")
    try county.accept(
      Away.grant.setting("from", "2026-03-04").setting("until", "2026-03-10").with(paper))
    #expect(try county.attempt(Away.consent.on("2026-03-03")).rule == "authorisation.in-force")
    #expect(try county.attempt(Away.consent.on("2026-03-04")).refusal == nil)
  }

  @Test func `the same authorisation again is no event, and neither is its second end`() throws {
    let county = try Away.authorised()
    #expect(try county.when(Away.grant).types == [])
    try county.accept(Away.revoke)
    #expect(try county.when(Away.revoke).types == [])
    #expect(try county.when(Away.grant).types == ["authorisation.granted"])
  }

  @Test func `who was authorised and submitted does not judge`() throws {
    let county = try Away.county()
    try county.accept(
      county.assign("education-deputy", "马超", to: "education", [.deputy, .clerk]))
    try county.accept(Away.opening.propose.by("education-deputy"))
    try county.accept(Away.grant)
    #expect(try county.attempt(Away.consent).rule == "duties.own-submission")
  }

  @Test func `what a leader decided on paper names both, and the day of the paper`() throws {
    let county = try Away.proposed()
    county.wait(until: "2026-03-05")
    try county.accept(Away.consentOnPaper)
    let entry = try #require(county.entries.last)
    #expect(entry.event.warrant?.decidedBy == "education-leader")
    #expect(entry.actor == "education-second" && entry.onBehalfOf == "education")
    #expect(entry.occurredOn == "2026-03-02" && entry.document?.paper != nil)
    try county.expectConforming()
  }

  @Test func `a leader sends back on paper, and says no on paper`() throws {
    let county = try Away.proposed()
    for decision in ["return", "reject"] {
      let said = Away.opening.decide(
        decision, at: "consent", by: "education-second", reasons: "理由不充分。")
      let outcome = try county.attempt(said.forOffice("education").with(Away.signed))
      #expect(outcome.events.first?.warrant?.decidedBy == "education-leader")
    }
  }

  @Test func `a step that is no decision is not recorded as one on paper`() throws {
    let county = try Away.authorised()
    try county.accept(Away.consent)
    let apply = try Away.opening.request("apply").by("education-second")
    #expect(
      try county.attempt(apply.forOffice("education").with(Away.signed)).rule == "duties.on-behalf")
  }

  @Test func `a paper of a day before the leader served decides nothing`() throws {
    let county = try Away.proposed()
    county.wait(until: "2026-03-05")
    for (staff, name, roles) in [
      ("education-leader", "马军", [Role.deputy]), ("education-deputy", "马超", [.leader]),
    ] as [(StaffID, Line, [Role])] {
      try county.accept(county.assign(staff, name, to: "education", roles))
    }
    #expect(try county.attempt(Away.consentOnPaper).rule == "authorisation.paper")
    let paper = Document(
      number: Away.paper.number, date: "2026-03-05", paper: .staged(RuleExample.commitment))
    #expect(try county.attempt(Away.consentOnPaper.with(paper)).refusal == nil)
  }

  @Test func `a leader who submitted does not judge by way of a clerk`() throws {
    let county = try Away.county()
    try county.accept(
      county.assign("education-leader", "马军", to: "education", [.leader, .clerk]))
    try county.accept(Away.opening.propose.by("education-leader"))
    #expect(try county.attempt(Away.consentOnPaper).rule == "duties.own-submission")
  }

  @Test func `who decided on paper has judged: nothing else in the case is theirs`() throws {
    let county = try Away.proposed()
    try county.accept(Away.consentOnPaper)
    try county.accept(try Away.opening.request("apply"))
    try county.accept(
      county.transfer("education-leader", to: "openness", [.deputy]))
    let approve = Away.opening.decide("approve", at: "approve", by: "education-leader")
    #expect(try county.attempt(approve).rule == "duties.two-parts")
    #expect(try county.attempt(try Away.opening.request("approve")).refusal == nil)
  }

  @Test func `an authorisation that a log made up is found out`() throws {
    let county = try Away.authorised()
    try county.accept(Away.consent)
    let last = try #require(county.entries.last)
    let forged = CaseStepApproved(
      caseID: id, step: "consent", reasons: nil,
      warrant: Warrant(
        authorisation: AuthorisationID(checked: "20260302-000009"), decidedBy: nil))
    let others = Array(county.entries.dropLast())
    #expect(county.deviations(of: others + [last]).isEmpty)
    #expect(
      county.deviations(of: others + [last.holding(.workflow(.stepApproved(forged)), nil)]).count
        == 1)
    let onPaper = CaseStepApproved(
      caseID: id, step: "consent", reasons: nil,
      warrant: Warrant(authorisation: nil, decidedBy: "education-leader"))
    #expect(
      county.deviations(of: others + [last.holding(.workflow(.stepApproved(onPaper)), nil)]).count
        == 1)
  }

  @Test func `the inbox of a deputy shows what they may decide, and no more`() throws {
    let county = try Away.proposed()
    #expect(try county.inbox(of: "education-deputy") == [])
    try county.accept(Away.grant.setting("procedures", ["site-opening"]))
    #expect(try county.inbox(of: "education-deputy") == ["consent"])
    try county.accept(Away.revoke)
    try county.accept(Away.grant.setting("procedures", ["site-closing"]))
    #expect(try county.inbox(of: "education-deputy") == [])
    county.wait(until: "2026-03-09")
    #expect(try county.inbox(of: "education-deputy") == [])
  }
}

extension TestCounty {
  /// Where the case leaves its order, as the log alone tells it.
  fileprivate func deviations(of entries: [Entry]) -> [Deviation] {
    var service = ServiceRecord()
    for entry in entries { service.take(entry) }
    var conformance = Conformance(
      Away.opening.caseID, under: .siteOpening, service)
    return entries.filter { $0.correlation == Away.opening.caseID }
      .flatMap { conformance.follow($0) }
  }

  fileprivate func expectConforming() throws {
    #expect(deviations(of: entries).isEmpty)
  }

  /// The steps that wait for somebody.
  fileprivate func inbox(of person: StaffID) throws -> [StepID] {
    try answer(InboxList.self, ["person": .string(person.text)], as: person)
      .items.compactMap(\.step)
  }
}
