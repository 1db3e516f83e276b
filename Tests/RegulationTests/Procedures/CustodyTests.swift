import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// The custody of accounts, and the measures against them.
struct CustodyTests {
  @Test func `credentials pass from hand to hand, and both are on record`() throws {
    let county = try TestCounty.withAccount()
    #expect(try county.account("jiaoyu-weibo").team?.custodian == "education-custodian")
    try county.accept(AccountCustody.handOver())
    #expect(try county.account("jiaoyu-weibo").team?.custodian == "education-second")
    let custody = try #require(try county.tables.custody("jiaoyu-weibo"))
    #expect(custody.from == "education-custodian" && custody.handedOverOn == "2026-03-02")
    let again = try county.when(AccountCustody.handOver())
    #expect(again.refusal == nil && again.events.isEmpty)
    try county.accept(
      AccountCustody.handOver(from: "education-second", to: "education-custodian"))
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `an account of before has nobody on record until it is handed over`() throws {
    let county = try TestCounty.withPlatform()
    try county.accept(AccountClosing.existing("jiaoyu-weibo"))
    #expect(try county.when(AccountCustody.handOver()).rule == "A42.giver")
    try county.accept(AccountCustody.handOver(from: nil))
    #expect(try county.account("jiaoyu-weibo").team?.custodian == "education-second")
  }

  @Test func `where an account is logged in is declared anew as a whole`() throws {
    let county = try TestCounty.withAccount()
    try county.accept(AccountCustody.declare())
    #expect(try county.when(AccountCustody.declare()).events.isEmpty)
    try county.accept(AccountCustody.declare(.duty))
    #expect(try county.tables.custody("jiaoyu-weibo")?.access.map(\.place) == [.duty])
  }

  @Test func `an incident waits for the unit until it is closed, each by itself`() throws {
    let county = try TestCounty.withAccount()
    try county.accept(AccountCustody.report)
    try county.accept(AccountCustody.report.setting("kind", "leak"))
    #expect(try open(county, "A42.incident").map(\.part) == ["20260302-000001", "20260302-000002"])
    #expect(try open(county, "A42.incident").allSatisfy { $0.office == "education" })
    try county.accept(AccountCustody.close())
    #expect(try open(county, "A42.incident").map(\.part) == ["20260302-000002"])
    let again = try county.when(AccountCustody.close())
    #expect(again.refusal == nil && again.events.isEmpty)
    let view = View(of: county.tables, at: county.now)
    let listed = try IncidentList(account: "jiaoyu-weibo").lines(view, in: [1, 5]) {
      $0.incidents.map(\.kind)
    }
    #expect(listed == [.theft, .leak])
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a measure waits for the unit's answer`() throws {
    let county = try TestCounty.withAccount()
    try county.accept(AccountMeasure.take())
    #expect(try open(county, "A43.answer").count == 1)
    #expect(try county.when(AccountMeasure.take()).events.isEmpty)
    try county.accept(AccountMeasure.answer())
    #expect(try open(county, "A43.answer").isEmpty)
    let again = try county.when(AccountMeasure.answer())
    #expect(again.refusal == nil && again.events.isEmpty)
    let view = View(of: county.tables, at: county.now)
    let found = try MeasureList(account: "jiaoyu-weibo").lines(view, in: [1, 5]) {
      $0.measures.map(\.kind)
    }
    #expect(found == [.warning])
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `an order to close is met by the cancellation, late behind its day`() throws {
    for (time, late) in [
      ("2026-03-20T15:00:00Z", 0), ("2026-03-20T16:00:00Z", 1),
    ] as [(Instant, Int)] {
      let county = try TestCounty.withAccount()
      try county.accept(AccountMeasure.take(.closure, closeBy: "2026-03-20"))
      let closing = AccountClosing(["jiaoyu-weibo"], number: 2)
      for step in ["propose", "approve", "announce"] as [StepID] {
        try county.accept(try closing.request(step, ["jiaoyu-weibo"]))
      }
      county.now = time
      try county.sweep()
      #expect(try open(county, "A43.closure").map(\.status) == [late == 0 ? .pending : .missed])
      try county.accept(try closing.request("cancel", ["jiaoyu-weibo"]))
      let order = try #require(try all(county, "A43.closure").first)
      #expect(order.status == .met && order.lateDays == late)
    }
  }

  @Test func `what a unit owes for an account goes with it to the unit that takes it over`() throws
  {
    let county = try TestCounty.withAccount()
    try county.accept(AccountCustody.report)
    try county.accept(AccountMeasure.take())
    try county.change(.takeover)
    #expect(try open(county, "A42.incident").map(\.office) == ["culture"])
    try county.accept(AccountMeasure.answer().by("culture-clerk"))
    try county.accept(AccountCustody.close().by("culture-clerk"))
    try county.accept(AccountCustody.handOver(to: "culture-deputy").by("culture-clerk"))
    #expect(try county.account("jiaoyu-weibo").team?.custodian == "culture-deputy")
  }

  private func all(_ county: TestCounty, _ rule: DeadlineRuleID) throws -> [Deadline] {
    var found: [Deadline] = []
    try county.tables.deadlines.rows.scan { _, row in
      if row.rule == rule { found.append(row) }
      return true
    }
    return found
  }

  private func open(_ county: TestCounty, _ rule: DeadlineRuleID) throws -> [Deadline] {
    try all(county, rule).filter(\.isOpen)
  }
}
