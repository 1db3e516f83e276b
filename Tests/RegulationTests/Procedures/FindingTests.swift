import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// What becomes of a finding: its terms, its relapse, its exception, its violation, its inboxes.
struct FindingTests {
  private typealias Do = Supervising

  private func open(_ county: TestCounty, _ rule: DeadlineRuleID) throws -> [Deadline] {
    var found: [Deadline] = []
    try county.tables.deadlines.rows.scan { _, row in
      if row.rule == rule, row.isOpen { found.append(row) }
      return true
    }
    return found
  }

  /// What waits about findings, and for whom.
  private func waiting(_ county: TestCounty) throws -> [String] {
    try county.waitingWork().filter { $0.contains("finding") }.sorted()
  }

  private func violations(_ county: TestCounty) throws -> [ViolationAnswer] {
    try county.answer(ViolationList.self).violations.filter { $0.kind == .rectificationOverdue }
  }

  @Test func `a finding is answered, rectified and verified by three people`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    var finding = try county.finding()
    #expect(finding.phase == .open && finding.office == "education" && finding.issuer == "openness")
    #expect(try county.words(of: finding.evidence.words)?.contains("通知公告") == true)
    #expect(
      try waiting(county) == [
        "id:education A34.8.rectification/finding-20260302-000001/\(finding.issuedAt)",
        "id:education finding-answering/20260302-000001",
      ])
    try county.accept(Do.answer())
    try county.accept(Do.rectify())
    finding = try county.finding()
    #expect(finding.phase == .rectified && finding.rectification?.by == "education-clerk")
    #expect(
      try waiting(county) == [
        "id:openness finding-verifying/20260302-000001"
      ])
    try county.accept(Do.verify())
    finding = try county.finding()
    #expect(finding.phase == .verified && finding.ending?.by == "openness-second")
    #expect(try waiting(county).isEmpty)
    // The snapshot stays, whatever the site shows now.
    #expect(try county.words(of: finding.evidence.words)?.contains("通知公告") == true)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a line of the inbox says by when, and which request does it`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    let inbox = try county.answer(InboxList.self, [:], as: "education-clerk")
    let line = try #require(
      inbox.items.first { $0.article == ArticleReference(34, 8) && $0.due != nil })
    #expect(line.method == RectifyFinding.method)
    #expect(line.due?.lastDay == "2026-03-13")
    #expect(line.subject?.subject == .finding(Do.finding))
  }

  @Test func `one cause over many places is one decision, with evidence of each`() throws {
    let county = try Do.county()
    let outcome = try county.accept(
      Do.issue([Do.site, .account("jiaoyu-weibo"), .account("wenlv-weibo")], kind: .privacy))
    #expect(outcome.events.count == 3)
    let findings = try ["20260302-000001", "20260302-000002", "20260302-000003"].map {
      try county.finding(FindingID(stringLiteral: $0))
    }
    #expect(findings.map(\.office) == ["education", "education", "culture"])
    #expect(findings.map(\.cause) == [nil, Do.finding, Do.finding])
    // One decision ends them.
    try county.accept(Do.dismiss(findings.map(\.id)))
    #expect(try findings.map { try county.finding($0.id).phase }.allSatisfy { $0 == .falseAlarm })
  }

  @Test func `a decision on several stands for all of them or for none`() throws {
    let county = try Do.county()
    try county.accept(Do.issue([Do.site, .account("wenlv-weibo")]))
    try county.accept(Do.rectify())
    let outcome = try county.when(Do.verify([Do.finding, Do.second]))
    #expect(outcome.rule == "finding.phase")
    #expect(try county.finding().phase == .rectified)
  }

  @Test func `what is not rectified by its day is a violation of A34.8, until it is verified`()
    throws
  {
    let county = try Do.county()
    try county.accept(Do.issue())
    county.wait(until: "2026-03-13")
    try county.sweep()
    #expect(try violations(county).isEmpty)
    county.wait(until: "2026-03-14")
    try county.accept(Do.answer())
    let raised = try #require(try violations(county).first)
    #expect(raised.ground == ArticleReference(34, 8) && raised.endedOn == nil)
    #expect(raised.subject.subject == .finding(Do.finding) && raised.office?.id == "education")
    #expect(raised.evidence.first == (try county.finding()).issuedAt)
    #expect(try county.finding().overdueOn == "2026-03-13")
    try county.accept(Do.rectify(on: "2026-03-14"))
    #expect(try violations(county).first?.endedOn == nil)
    try county.accept(Do.verify())
    #expect(try violations(county).first?.endedOn == "2026-03-14")
    let line = try county.answer(FindingList.self).findings.first
    #expect(line?.isOverdue == true && line?.leftDays == nil)
  }

  @Test func `rectified on its last day, and recorded behind it, is in time`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    county.wait(until: "2026-03-16")
    try county.accept(Do.rectify(on: "2026-03-13").on("2026-03-13").withPaper("西教办〔2026〕9号"))
    let row = try #require(
      try county.answer(DeadlineList.self, ["subject": "finding-20260302-000001", "state": "met"])
        .deadlines
        .first)
    #expect(row.metOn == "2026-03-13" && (row.lateDays ?? 0) == 0)
  }

  /// What is counted of the education bureau's findings that were not rectified in time.
  private func overdue(_ county: TestCounty, _ month: String = "2026-03") throws -> Int {
    let (key, period) = (try #require(FigureKey("education")), try #require(FigurePeriod(month)))
    let figure = try #require(FigureBook.all.first { $0.id.text == "A34.8.overdue" })
    return try county.tables.figures.sum(of: figure, key, in: period).sum
  }

  @Test func `rectified in time and recorded late, it is overdue neither in a list nor in a sum`()
    throws
  {
    let county = try Do.county()
    try county.accept(Do.issue())
    county.wait(until: "2026-04-01")
    try county.sweep()
    #expect(try overdue(county) == 1 && overdue(county, "2026-04") == 0)
    try county.accept(Do.rectify(on: "2026-03-13").on("2026-03-13").withPaper("西教办〔2026〕9号"))
    #expect(try overdue(county) == 0 && overdue(county, "2026-04") == 0)
    #expect(try county.answer(FindingList.self).findings.first?.isOverdue == false)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `rectified a day late and recorded later still, it stays overdue`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    county.wait(until: "2026-04-01")
    try county.sweep()
    try county.accept(Do.rectify(on: "2026-03-14").on("2026-03-14").withPaper("西教办〔2026〕9号"))
    #expect(try overdue(county) == 1)
    #expect(try county.answer(FindingList.self).findings.first?.isOverdue == true)
  }

  @Test func `in time after all, and missed when it was sent back, it is overdue once`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    county.wait(until: "2026-03-16")
    try county.accept(Do.rectify(on: "2026-03-13").on("2026-03-13").withPaper("西教办〔2026〕9号"))
    #expect(try overdue(county) == 0)
    try county.accept(Do.sendBack())
    county.wait(until: "2026-03-23")
    try county.sweep()
    #expect(try overdue(county) == 1)
    #expect(try county.finding().overdueOn == "2026-03-20")
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a second term that was met in time takes nothing back of the first`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    county.wait(until: "2026-03-16")
    try county.accept(Do.rectify(on: "2026-03-16"))
    try county.accept(Do.sendBack())
    county.wait(until: "2026-03-23")
    try county.sweep()
    try county.accept(Do.rectify(on: "2026-03-20").on("2026-03-20").withPaper("西教办〔2026〕9号"))
    #expect(try overdue(county) == 1)
    #expect(try county.finding().overdueOn == "2026-03-13")
  }

  @Test func `what is sent back has another term`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    try county.accept(Do.rectify())
    #expect(try open(county, "A34.8.rectification").isEmpty)
    try county.accept(Do.sendBack())
    #expect(try open(county, "A34.8.rectification").map { $0.due?.lastDay } == ["2026-03-20"])
    #expect(try county.finding().returns == 1)
    try county.accept(Do.rectify())
    try county.accept(Do.verify())
  }

  @Test func `what comes back is a finding of its own, with a clock of its own`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    try county.settle()
    county.wait(until: "2026-05-06")
    try county.accept(
      Do.issue(
        evidence: Do.evidence(on: "2026-05-06"), relapseOf: Do.finding, due: "2026-05-15"))
    let relapse = try #require(try county.tables.lastFinding)
    #expect(try county.finding(relapse).relapseOf == Do.finding)
    #expect(try county.finding().relapses == [relapse])
    #expect(try county.finding().phase == .verified)
    #expect(try open(county, "A34.8.rectification").map { $0.due?.lastDay } == ["2026-05-15"])
    let figure = try county.answer(
      FigureShow.self, ["figure": "A34.8.relapses", "period": "2026", "key": "education"])
    #expect(figure.cells.map(\.sum) == [1])
  }

  @Test func `an exception ends, and the finding is to be rectified again`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    try county.accept(Do.except())
    #expect(try county.finding().phase == .excepted)
    #expect(try open(county, "A34.8.rectification").isEmpty)
    county.wait(until: "2026-06-30")
    try county.sweep()
    #expect(try county.finding().phase == .excepted)
    county.wait(until: "2026-07-01")
    try county.sweep()
    #expect(try county.finding().phase == .open)
    #expect(try open(county, "A34.8.rectification").map { $0.due?.lastDay } == ["2026-07-10"])
    // It ran out, and is not overdue for that.
    #expect(try violations(county).isEmpty)
    county.wait(until: "2026-07-11")
    try county.sweep()
    #expect(try violations(county).count == 1)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `what is rectified while it is excepted is verified like any other`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    try county.accept(Do.except())
    try county.settle()
    #expect(try county.finding().phase == .verified)
    county.wait(until: "2026-07-01")
    try county.sweep()
    #expect(try county.finding().phase == .verified)
  }

  @Test func `a hazard is rectified at once, and its reporter is told`() throws {
    let county = try Do.county()
    try county.accept(Do.hazard)
    #expect(try open(county, "A27.rectification").map { $0.due } == [nil])
    #expect(try county.finding().reporter == "police")
    try county.accept(Do.rectify())
    #expect(try open(county, "A27.feedback").map(\.office) == ["education"])
    try county.accept(Do.feedBack())
    #expect(try open(county, "A27.feedback").isEmpty)
    let feedback = try #require(try county.finding().feedback)
    #expect(feedback.on == "2026-03-02" && feedback.office == "police")
    #expect(try county.words(of: feedback.to) == "网安大队值班民警")
  }

  @Test func `a term for hazards that is interpreted makes one miss it`() throws {
    let county = try Do.county()
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        ["parameter": "A27.hazard-term", "value": "days-1", "effectiveFrom": "2026-03-02"]
      ).withPaper("西政公开〔2026〕8号"))
    try county.accept(Do.hazard)
    county.wait(until: "2026-03-04")
    try county.sweep()
    #expect(try violations(county).count == 1)
  }

  @Test func `a site that goes to another host brings its findings`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    try county.accept(MergeTests.merge)
    #expect(try county.finding().office == "culture")
    #expect(try open(county, "A34.8.rectification").map(\.office) == ["culture"])
    #expect(
      try waiting(county).contains("id:culture finding-answering/20260302-000001"))
    try county.accept(Do.rectify().by("culture-clerk"))
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a disputed finding waits for the office that issued it`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    try county.accept(Do.answer(disputed: true))
    #expect(try waiting(county).contains("id:openness finding-settling/20260302-000001"))
    try county.accept(Do.dismiss())
    #expect(try waiting(county).isEmpty)
  }

  @Test func `findings are listed by host, place, issuer, phase and kind`() throws {
    let county = try Do.county()
    try county.accept(Do.issue([Do.site, .account("wenlv-weibo")]))
    try county.accept(Do.issue(kind: .typo))
    try county.accept(Do.rectify())
    func ids(_ params: JSONValue) throws -> [String] {
      try county.answer(FindingList.self, params).findings.map(\.finding.text)
    }
    let (one, two, three) = ("20260302-000001", "20260302-000002", "20260302-000003")
    #expect(try ids([:]) == [one, two, three])
    #expect(try ids(["office": "education"]) == [one, three])
    #expect(try ids(["place": "account-wenlv-weibo"]) == [two])
    #expect(try ids(["issuer": "openness"]) == [one, two, three])
    #expect(try ids(["phase": "open"]) == [two, three])
    #expect(try ids(["office": "education", "phase": "open"]) == [three])
    #expect(try ids(["kind": "typo"]) == [three])
    #expect(try ids(["kind": "typo", "phase": "rectified"]) == [])
  }

  @Test func `what is counted of findings, by unit`() throws {
    let county = try Do.county()
    try county.accept(Do.issue([Do.site, .account("wenlv-weibo")]))
    try county.accept(Do.dismiss([Do.second]))
    try county.settle()
    func total(_ figure: String, _ office: String) throws -> Int {
      try county.answer(
        FigureShow.self,
        ["figure": .string(figure), "period": "2026-03", "key": .string(office)]
      ).cells.first?.sum ?? 0
    }
    #expect(try total("A4.findings", "education") == 1)
    #expect(try total("A4.findings", "culture") == 1)
    #expect(try total("A34.8.rectified", "education") == 1)
    #expect(try total("A4.false-alarms", "culture") == 1)
    #expect(try total("A34.8.overdue", "education") == 0)
  }
}
