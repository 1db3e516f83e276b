import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// Facts have an order: recording may come late, but nothing is dated before what it rests on.
struct FactOrderTests {
  private let opening = Opening("jiaoyu")

  /// An opening that was done on 10 March, through a step.
  private func opened(through last: StepID) throws -> TestCounty {
    let county = try TestCounty.withPortal()
    county.wait(until: "2026-03-10")
    try county.open(opening, through: last)
    return county
  }

  /// A step of the opening, what must come before it, and the rule that says so.
  struct Case: Sendable, CustomTestStringConvertible {
    let step: StepID
    let last: StepID
    let rule: String

    var testDescription: String { "\(step) before \(last)" }
  }

  private static let cases = [
    Case(step: "consent", last: "propose", rule: "A9.application"),
    Case(step: "apply", last: "consent", rule: "A9.consent"),
    Case(step: "approve", last: "apply", rule: "A9.application"),
    Case(step: "icp-grant", last: "icp-apply", rule: "A10.2.icp"),
    Case(step: "security-test", last: "security-measures", rule: "A10.3.security-before-police"),
    Case(step: "launch", last: "deploy", rule: "A10.launch"),
  ]

  @Test(arguments: cases)
  func `a step is dated on the day of those before it, and on no day before`(
    _ example: Case
  ) throws {
    let county = try opened(through: example.last)
    county.wait(until: "2026-03-20")
    let request = try opening.request(example.step)
    for day in ["2026-03-09", "2024-03-10", "1949-10-01"] as [CivilDate] {
      let refused = try county.attempt(request.on(day))
      #expect(refused.rule == example.rule, "\(day): \(refused)")
    }
    #expect(try county.attempt(request.on("2026-03-10")).refusal == nil)
  }

  @Test func `a grant is dated by its paper or later, and the paper by the application or later`()
    throws
  {
    let county = try opened(through: "icp-apply")
    county.wait(until: "2026-03-20")
    let grant = try opening.request("icp-grant")
    let paper = { (day: CivilDate) in Document(number: "宁通备〔2026〕8号", date: day) }
    #expect(try county.attempt(grant.with(paper("2026-03-09"))).rule == "A10.2.icp")
    let early = try county.attempt(grant.with(paper("2026-03-16")).on("2026-03-15"))
    #expect(early.rule == "A10.2.icp")
    #expect(try county.attempt(grant.with(paper("2026-03-21"))).rule == "record.document-date")
    for day in ["2026-03-10", "2026-03-16", "2026-03-20"] as [CivilDate] {
      #expect(try county.attempt(grant.with(paper(day)).on(day)).refusal == nil)
    }
  }

  @Test func `what rests on a decision is not before its paper either`() throws {
    let county = try TestCounty.withSites()
    let outage = Outage()
    try county.accept(outage.propose(until: "2026-03-30"))
    try county.go(on: outage, "site-temporary-offline", through: "county-review")
    county.wait(until: "2026-03-10")
    let consent = try outage.request("consent", of: "site-temporary-offline")
    let paper = Document(number: "固政公开函〔2026〕9号", date: "2026-03-01")
    #expect(try county.attempt(consent.with(paper)).rule == "A15.review")
    let later = Document(number: "固政公开函〔2026〕9号", date: "2026-03-06")
    try county.accept(consent.with(later).on("2026-03-08"))
    let announce = try outage.request("announce", of: "site-temporary-offline")
    #expect(try county.attempt(announce.on("2026-03-07")).rule == "A15.consent")
    #expect(try county.attempt(announce.on("2026-03-08")).refusal == nil)
  }

  @Test func `what was sent back is done again no earlier than it was sent back`() throws {
    let county = try opened(through: "apply")
    county.wait(until: "2026-03-15")
    try county.accept(
      opening.decide("return", at: "approve", by: "openness-leader", reasons: "材料不全。"))
    county.wait(until: "2026-03-20")
    let apply = try opening.request("apply")
    let refused = try county.attempt(apply.on("2026-03-14"))
    #expect(refused.rule == "A9.consent")
    #expect(refused.refusal?.found.en.contains("its opening or last return 2026-03-15") == true)
    #expect(try county.attempt(apply.on("2026-03-15")).refusal == nil)
  }

  @Test func `a step for all is not before the last of those for each`() throws {
    let county = try TestCounty.withAccounts()
    let drive = AccountClosing(["jiaoyu-weibo", "wenlv-weibo"], by: "openness")
    try county.accept(drive.propose)
    try county.accept(drive.request("approve", ["jiaoyu-weibo"]))
    county.wait(until: "2026-03-06")
    try county.accept(drive.request("approve", ["wenlv-weibo"]))
    county.wait(until: "2026-03-10")
    for (account, first) in [
      ("jiaoyu-weibo", "2026-03-02"), ("wenlv-weibo", "2026-03-06"),
    ] as [(AccountID, CivilDate)] {
      let announce = try drive.request("announce", [account])
      #expect(
        try county.attempt(announce.on(first.adding(days: -1))).rule == "A39.closing-approval")
      #expect(try county.attempt(announce.on(first)).refusal == nil)
    }
  }

  @Test func `the closing of an account is filed no earlier than it was cancelled`() throws {
    let county = try TestCounty.withAccounts()
    try county.announceCalendar()
    let closing = AccountClosing(["jiaoyu-weibo"])
    try county.accept(closing.propose)
    for step in ["approve", "announce"] as [StepID] {
      try county.accept(closing.request(step, ["jiaoyu-weibo"]))
    }
    county.wait(until: "2026-03-05")
    try county.accept(closing.request("cancel", ["jiaoyu-weibo"]))
    county.wait(until: "2026-03-06")
    let file = try closing.request("file", ["jiaoyu-weibo"])
    #expect(try county.attempt(file.on("2026-03-04")).rule == "A39.closing-filing")
    #expect(try county.attempt(file.on("2026-03-05")).refusal == nil)
  }

  @Test func `a case is withdrawn no earlier than anything that happened in it`() throws {
    let county = try opened(through: "consent")
    county.wait(until: "2026-03-12")
    #expect(try county.attempt(opening.withdraw.on("2026-03-09")).rule == "case.fact-order")
    #expect(try county.attempt(opening.withdraw.on("2026-03-10")).refusal == nil)
  }

  @Test func `a column is moved before the migration ends`() throws {
    let county = try TestCounty.withTwoSites()
    let closing = Closing("jiaoyu")
    try county.close(closing, through: "hang-notice")
    county.wait(until: "2026-03-10")
    try county.accept(closing.column("jiaoyu", to: "https://www.nxxj.gov.cn/jyj/tzgg/"))
    county.wait(until: "2026-03-12")
    let migrate = try closing.request("migrate", "jiaoyu")
    #expect(try county.attempt(migrate.on("2026-03-09")).rule == "A12.whole-content")
    #expect(try county.attempt(migrate.on("2026-03-10")).refusal == nil)
  }

  @Test func `what a log holds out of order is named by its events, once each`() throws {
    let county = try opened(through: "consent")
    let id = opening.caseID
    let applied = try county.decided(try opening.request("apply"), on: county.tables)
    for entry in applied {
      try county.given(
        entry.event, in: id, by: entry.actor, document: entry.document, on: "2026-03-01")
    }
    #expect(try county.state(id).disorder == 1)
    var conformance = Conformance(id, under: .siteOpening)
    let found = county.entries.filter { $0.correlation == id }.flatMap { conformance.follow($0) }
    #expect(found.map(\.position) == [county.entries.count])
    #expect(found.first?.article == ArticleReference(9))
    #expect(found.first?.found.en.contains("2026-03-01") == true)
    try county.accept(try opening.request("approve"))
    #expect(try county.state(id).disorder == 1)
  }

  /// The deviations of the opening, with who was in service when.
  private func deviations(of county: TestCounty) -> [Deviation] {
    var service = ServiceRecord()
    for entry in county.entries { service.take(entry) }
    var conformance = Conformance(opening.caseID, under: .siteOpening, service)
    return county.entries.filter { $0.correlation == opening.caseID }
      .flatMap { conformance.follow($0) }
  }

  /// Who is said to have done the approval, and what is found.
  private static let impostors: [(StaffID?, String)] = [
    ("openness-leader", ""), (nil, "nobody did it"), ("education-leader", "education did it"),
    ("openness-clerk", "may not do it"), ("culture-leader", "culture did it"),
    ("ghost-nobody", "was not in service"),
  ]

  @Test(arguments: impostors)
  func `who did a step is asked again of the log alone`(
    _ actor: StaffID?, _ found: String
  ) throws {
    let county = try opened(through: "apply")
    let approval = try county.decided(try opening.request("approve"), on: county.tables)
    let position = county.entries.count + 1
    for entry in approval { try county.given(entry.event, in: opening.caseID, by: actor) }
    let deviations = deviations(of: county)
    if found.isEmpty {
      #expect(deviations.isEmpty, "\(deviations)")
    } else {
      #expect(deviations.map(\.position) == [position])
      #expect(deviations.first?.found.en.contains(found) == true, "\(deviations)")
    }
  }

  @Test func `a second part in a case is found in the log alone`() throws {
    let county = try opened(through: "apply")
    try county.accept(county.transfer("education-leader", to: "openness", [.deputy]))
    let approval = try county.decided(try opening.request("approve"), on: county.tables)
    let position = county.entries.count + 1
    for entry in approval {
      try county.given(entry.event, in: opening.caseID, by: "education-leader")
    }
    let found = deviations(of: county)
    #expect(found.count == 1 && found.first?.position == position)
    #expect(found.first?.found.en.contains("education-leader has decided") == true, "\(found)")
  }
}
