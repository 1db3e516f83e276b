import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// What becomes of a finding that was recorded wrongly, disputed in vain, or issued for several places.
struct FindingPutRightTests {
  private typealias Do = Supervising

  private func figure(_ county: TestCounty, _ kind: FindingKind) throws -> Int {
    try county.answer(
      FigureShow.self,
      ["figure": "A4.findings-by-kind", "period": "2026-03", "key": .string(kind.rawValue)]
    ).cells.first?.sum ?? 0
  }

  private func due(_ county: TestCounty) throws -> [CivilDate?] {
    var found: [CivilDate?] = []
    try county.tables.deadlines.rows.scan { _, row in
      if row.rule == "A34.8.rectification", row.isOpen { found.append(row.due?.lastDay) }
      return true
    }
    return found
  }

  @Test func `what was recorded wrongly is put right, and what was said before stays`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    county.wait(until: "2026-04-01")
    let right = Do.putRight([
      JSONMember("kind", "empty-column"), JSONMember("place", "account-jiaoyu-weibo"),
      JSONMember("evidence", Do.evidence("栏目空白。", on: "2026-02-27")),
    ])
    #expect(try county.accept(right).types == ["finding.put-right"])
    let finding = try county.finding()
    #expect(finding.kind == .emptyColumn && finding.place == .account("jiaoyu-weibo"))
    #expect(finding.evidence.takenOn == "2026-02-27")
    #expect(try county.words(of: finding.evidence.words) == "栏目空白。")
    let former = try #require(finding.former.first)
    #expect(former.kind == .staleColumn && former.place == Do.site)
    #expect(try county.words(of: former.evidence.words)?.contains("通知公告") == true)
    #expect(former.by == "openness-leader" && former.replacedOn == "2026-04-01")
    // It is found as what it is, and counted in the month in which it was issued.
    #expect(
      try county.answer(FindingList.self, ["place": "account-jiaoyu-weibo"]).findings.count == 1)
    #expect(try county.answer(FindingList.self, ["place": "site-jiaoyu"]).findings.isEmpty)
    #expect(try figure(county, .staleColumn) == 0)
    #expect(try figure(county, .emptyColumn) == 1)
    // Said again, it changes nothing.
    #expect(try county.accept(right).events.isEmpty)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `the day by which it is rectified stays, whatever day it was seen on`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    try county.accept(
      Do.putRight([JSONMember("evidence", Do.evidence("栏目空白。", on: "2026-02-20"))]))
    #expect(try due(county) == ["2026-03-13"])
  }

  @Test func `a term that was missed stays missed when its finding is put right`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    county.wait(until: "2026-03-14")
    let outcome = try county.accept(Do.putRight([JSONMember("kind", "empty-column")]))
    #expect(outcome.types == ["finding.put-right"])
    #expect(try county.finding().overdueOn == "2026-03-13")
    #expect(
      try county.answer(ViolationList.self).violations.count {
        $0.kind == .rectificationOverdue && $0.endedOn == nil
      } == 1)
  }

  @Test func `what was rectified is not put right as seen behind that`() throws {
    let county = try Do.county()
    county.wait(until: "2026-03-10")
    try county.accept(Do.issue(evidence: Do.evidence(on: "2026-03-02")))
    let id = try #require(try county.tables.lastFinding)
    try county.accept(Do.rectify(id, on: "2026-03-05"))
    func seen(_ day: String) -> Request {
      Do.putRight([JSONMember("evidence", Do.evidence("栏目空白。", on: day))], of: id)
    }
    #expect(try county.when(seen("2026-03-06")).rule == "finding.evidence")
    try county.accept(seen("2026-03-05"))
  }

  @Test func `evidence that another finding rests on is not put in`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    try county.accept(Do.issue(evidence: Do.evidence("另一栏目空白。")))
    let other = Do.putRight([JSONMember("evidence", Do.evidence())], of: Do.second)
    #expect(try county.when(other).rule == "finding.once")
  }

  @Test func `the kind of an inspection's problem is put right in its result`() throws {
    let county = try Inspecting.running()
    try county.accept(
      Inspecting.record(
        .site("jiaoyu"), .fail, problems: [Inspecting.problem], due: "2026-03-13"))
    #expect(
      try county.when(Do.putRight([JSONMember("kind", "empty-column")])).rule
        == "finding.put-right")
    try county.accept(
      Do.putRight([JSONMember("evidence", Do.evidence("首页没有更新。", on: "2026-03-01"))]))
  }

  @Test func `as many former registrations are kept as a row has room for`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    let kinds: [JSONValue] = ["empty-column", "stale-column"]
    for number in 0...FindingRules.maximumFormer {
      try county.accept(Do.putRight([JSONMember("kind", kinds[number % 2])]))
    }
    let finding = try county.finding()
    #expect(finding.former.count == FindingRules.maximumFormer)
    #expect(finding.kind == .emptyColumn && finding.former.last?.kind == .staleColumn)
  }

  @Test func `a dispute that does not stand is answered, and the host's clock has run on`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    try county.accept(Do.answer(disputed: true))
    county.wait(until: "2026-03-09")
    let inbox = try county.answer(InboxList.self, [:], as: "openness-second")
    let line = try #require(inbox.items.first { $0.method == RejectDispute.method })
    #expect(line.days == 7 && line.subject?.subject == .finding(Do.finding))
    #expect(line.notBy.map(\.id) == ["openness-clerk"])
    #expect(try county.accept(Do.rejectDispute()).types == ["finding.dispute-rejected"])
    let finding = try county.finding()
    #expect(finding.phase == .open && finding.dueOn == "2026-03-13")
    #expect(finding.answer?.isDisputed == true && finding.answer?.isOpenDispute == false)
    #expect(finding.answer?.rejection?.by == "openness-second")
    #expect(try due(county) == ["2026-03-13"])
    #expect(try !county.waitingWork().contains { $0.contains("finding-settling") })
    // The same words are no new dispute; others are.
    #expect(try county.accept(Do.answer(disputed: true)).events.isEmpty)
    try county.accept(Do.answer(disputed: true).setting("answer", "另附更新记录。"))
    #expect(try county.waitingWork().contains { $0.contains("finding-settling") })
    county.wait(until: "2026-03-14")
    try county.sweep()
    #expect(try county.finding().overdueOn == "2026-03-13")
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a later day that is set with the answer is the term from then on`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    try county.accept(Do.answer(disputed: true))
    try county.accept(Do.rejectDispute(due: "2026-03-20"))
    #expect(try due(county) == ["2026-03-20"])
    county.wait(until: "2026-03-20")
    try county.sweep()
    #expect(try county.finding().overdueOn == nil)
    county.wait(until: "2026-03-21")
    try county.sweep()
    #expect(try county.finding().overdueOn == "2026-03-20")
  }

  @Test func `what is wrong at several places is mended at each, and over when it is at all`()
    throws
  {
    let county = try Do.county()
    try county.accept(Do.issue([Do.site, .account("jiaoyu-weibo")], kind: .typo))
    try county.settle()
    func places(_ id: FindingID) throws -> [FindingOfCause] {
      try county.answer(FindingShow.self, ["finding": .string(id.text)]).together
    }
    // Whichever of them is asked for.
    for id in [Do.finding, Do.second] {
      #expect(
        try places(id).map(\.place.subject) == [Do.site, .account("jiaoyu-weibo")])
      #expect(try places(id).map(\.phase) == [.verified, .open])
      #expect(try places(id).map(\.isEnded) == [true, false])
    }
    // The other goes on by itself, and is missed by itself.
    county.wait(until: "2026-03-14")
    try county.sweep()
    #expect(try county.finding(Do.second).overdueOn == "2026-03-13")
    #expect(try county.finding().overdueOn == nil)
    try county.settle(Do.second)
    #expect(try places(Do.finding).allSatisfy(\.isEnded))
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `what is wrong at one place has no others`() throws {
    let county = try Do.county()
    try county.accept(Do.issue())
    let shown = try county.answer(FindingShow.self, ["finding": .string(Do.finding.text)])
    #expect(shown.together.isEmpty)
  }
}
