import JSONText
import Regulation
import TestSupport
import Testing

/// Who reads a case when offices are merged, and when what it is about gets another host.
struct ReadingOverTimeTests {
  private func shows(_ id: CaseID, to staff: StaffID, in county: TestCounty) throws -> Bool {
    let rule = try county.ask("case.show", ["case": .string(id.text)], as: staff)
    #expect(rule == nil || rule == "reading.case")
    #expect(try county.ask("event.list", ["case": .string(id.text)], as: staff) == rule)
    return rule == nil
  }

  private func list(_ list: CaseList, as staff: StaffID, in county: TestCounty) throws -> [CaseID] {
    try list.answered(try county.view(as: staff)).cases.map(\.caseID)
  }

  @Test func `an office that another was merged into reads what was that one's`() throws {
    let county = try TestCounty.withPortal()
    let opening = Opening("jiaoyu")
    try county.open(opening, through: "consent")
    try county.accept(opening.withdraw)
    try county.open(Opening("kaoshi", serial: 3), through: "consent")
    let running = Opening("kaoshi", serial: 3).caseID
    #expect(try !shows(opening.caseID, to: "culture-clerk", in: county))
    #expect(try !shows(running, to: "culture-clerk", in: county))
    #expect(
      try county.ask("deadline.list", ["office": "education"], as: "culture-clerk")
        == "reading.office")

    try county.accept(MergeTests.merge)
    #expect(try shows(opening.caseID, to: "culture-clerk", in: county))
    #expect(try shows(running, to: "culture-clerk", in: county))
    // Those who came with the office read as before.
    #expect(try shows(opening.caseID, to: "education-clerk", in: county))
    #expect(try !shows(opening.caseID, to: "jiqiang-clerk", in: county))
    #expect(
      try list(CaseList(), as: "culture-clerk", in: county) == [opening.caseID, running])
    #expect(
      try county.ask("deadline.list", ["office": "education"], as: "culture-clerk") == nil)
    #expect(
      try county.ask("deadline.list", ["office": "education"], as: "jiqiang-clerk")
        == "reading.office")
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a site's new host reads its cases, and the former one those it had`() throws {
    let county = try TestCounty.withSite()
    try county.change(Changing.telephone, through: "apply-change")
    let before = Changing.telephone.caseID
    #expect(try county.state(before).status == .completed)
    let moving = Changing(["host": "culture"], to: "culture", number: 2)
    #expect(try !shows(before, to: "culture-clerk", in: county))
    try county.change(moving, through: "apply-change")
    #expect(try county.site("jiaoyu").host == "culture")

    for id in [before, moving.caseID] {
      #expect(try shows(id, to: "culture-clerk", in: county))
      #expect(try shows(id, to: "education-clerk", in: county))
      #expect(try !shows(id, to: "jiqiang-clerk", in: county))
    }
    let ofSite = CaseList(subject: .site("jiaoyu"))
    #expect(try list(ofSite, as: "culture-clerk", in: county).contains(before))
    #expect(try list(ofSite, as: "education-clerk", in: county).contains(before))
    #expect(try list(ofSite, as: "jiqiang-clerk", in: county).isEmpty)
    // The site's whole story is its host's.
    #expect(
      try county.ask("event.list", ["stream": "site-jiaoyu"], as: "culture-clerk") == nil)
    #expect(
      try county.ask("event.list", ["stream": "site-jiaoyu"], as: "education-clerk")
        == "reading.events")
  }

  @Test func `a running case that went to another host is listed as running with that one`() throws
  {
    let county = try TestCounty.withPortal()
    try county.accept(TestCounty.departmentSite.setting("mark", .null))
    try county.change(
      Changing(["host": "culture"], to: "culture", number: 2), through: "apply-change")
    let moved: CaseID = "site-completion.jiaoyu.1"
    for subject in [nil, .site("jiaoyu")] as [Subject?] {
      let running = CaseList(status: .running, subject: subject)
      #expect(try list(running, as: "culture-clerk", in: county).contains(moved))
      #expect(try list(running, as: "education-clerk", in: county).isEmpty)
      let all = CaseList(subject: subject)
      #expect(try list(all, as: "education-clerk", in: county).contains(moved))
    }
    #expect(try shows(moved, to: "education-clerk", in: county))
  }

  @Test func `a case about several offices' accounts is read by each of them`() throws {
    let county = try TestCounty.withAccounts()
    let closing = AccountClosing(["jiaoyu-weibo", "wenlv-weibo"], by: "openness")
    try county.close(closing, through: "propose")
    let id = try #require(try county.tables.cases(about: .account("wenlv-weibo")).open.first)
    for staff in ["education-clerk", "culture-clerk", "openness-clerk"] as [StaffID] {
      #expect(try shows(id, to: staff, in: county))
    }
    #expect(try !shows(id, to: "jiqiang-clerk", in: county))
    #expect(try list(CaseList(), as: "culture-clerk", in: county) == [id])
  }

  @Test func `somebody who moves reads what their new office reads`() throws {
    let county = try TestCounty.withPortal()
    let opening = Opening("jiaoyu")
    try county.open(opening, through: "apply")
    #expect(try shows(opening.caseID, to: "education-second", in: county))
    try county.accept(county.transfer("education-second", to: "culture", [.clerk]))
    #expect(try !shows(opening.caseID, to: "education-second", in: county))
  }
}
