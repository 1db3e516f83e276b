import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// Who waits for what, as the office, the role, the person and the sender see it.
struct InboxTests {
  private func work(
    _ county: TestCounty, _ office: String, _ more: JSONMember...
  ) throws -> [String] {
    try county.answer(
      InboxList.self, .object([JSONMember("office", .string(office))] + more)
    ).items.map(\.work.text)
  }

  private func line(_ county: TestCounty, _ office: String, _ work: String) throws -> InboxLine {
    let items = try county.answer(InboxList.self, ["office": .string(office)]).items
    return try #require(items.first { $0.work.text == work }, "\(items.map(\.work))")
  }

  // MARK: Roles and people

  @Test func `a role sees what it may do, and nothing else`() throws {
    let county = try TestCounty.withPortal()
    try county.open(Opening("jiaoyu"), through: "propose")
    let consent = ["site-opening.jiaoyu.1/consent"]
    #expect(try work(county, "education") == consent)
    #expect(try work(county, "education", JSONMember("role", "leader")) == consent)
    #expect(try work(county, "education", JSONMember("role", "clerk")) == [])
    #expect(try work(county, "culture", JSONMember("role", "leader")) == [])
  }

  @Test func `a person sees what their roles may do, but not the judging of their own`() throws {
    let county = try TestCounty.withPortal()
    // No rule lets an office have a second leader: two are told apart here all the same.
    try county.given(
      .directory(
        .staffAssigned(
          StaffAssigned(
            staff: "both", name: "马丽", office: "education", roles: [.clerk, .leader]))))
    try county.accept(Opening("jiaoyu").propose.by("both"))
    func mine(_ person: String) throws -> [String] {
      try county.answer(InboxList.self, ["person": .string(person)]).items.map(\.work.text)
    }
    #expect(try mine("both") == [])
    #expect(try mine("education-clerk") == [])
    #expect(try mine("education-leader") == ["site-opening.jiaoyu.1/consent"])
    let line = try line(county, "education", "site-opening.jiaoyu.1/consent")
    #expect(line.notBy.map(\.id) == ["both"])
    #expect(line.asked.by?.id == "both" && line.asked.office?.id == "education")
    // And the rule says the same.
    let consent = try Opening("jiaoyu").request("consent")
    #expect(try county.attempt(consent.by("both")).rule == "duties.own-submission")
    #expect(try county.attempt(consent).rule == nil)
  }

  @Test func `a person nobody knows or who left has no inbox`() throws {
    let county = try TestCounty.withPortal()
    #expect(throws: Refusal.self) {
      try county.answer(InboxList.self, ["person": "nobody"])
    }
    try county.accept(
      Request("admin", "staff.remove", ["staff": "tax-clerk", "reason": "调离。"]))
    #expect(throws: Refusal.self) {
      try county.answer(InboxList.self, ["person": "tax-clerk"])
    }
  }

  // MARK: What others have to do

  @Test func `a host sees what it waits for, and so does who sent it on`() throws {
    let county = try TestCounty.withTwoSites()
    let closing = Closing("jiaoyu")
    try county.close(closing, through: "consent")
    let review = "\(closing.caseID)/review"
    let approve = "\(closing.caseID)/approve"
    let sent = JSONMember("sent", true)
    #expect(try work(county, "openness").contains(review))
    #expect(try work(county, "education", sent) == [review])
    #expect(try work(county, "openness", sent) == [])
    try county.do("review", of: closing)
    #expect(try work(county, "education", sent) == [approve])
    #expect(try work(county, "openness", sent) == [approve])
    try county.accept(closing.withdraw)
    #expect(try work(county, "education", sent) == [])
    #expect(try work(county, "openness", sent) == [])
  }

  @Test func `who began a case for others sees what it waits for, and not what they carry out`()
    throws
  {
    let county = try TestCounty.withAccounts(["wenlv-weibo"])
    let closing = AccountClosing(["wenlv-weibo"], by: "openness")
    try county.close(closing, through: "propose")
    let sent = JSONMember("sent", true)
    let approve = "\(closing.caseID)/approve/account-wenlv-weibo"
    #expect(try work(county, "openness", sent) == [approve])
    let opening = Opening("jiaoyu")
    try county.open(opening, through: "approve")
    // The openness office approved it: the host carries it out, and nobody waits for the host.
    #expect(try work(county, "openness", sent) == [approve])
    #expect(try work(county, "education", sent) == [])
    try county.accept(try opening.request("mark-apply"))
    #expect(try work(county, "education", sent) == ["\(opening.caseID)/mark-grant"])
  }

  // MARK: Offices that cannot act themselves

  @Test func `what waits for an office nobody registered waits for the openness office`() throws {
    let county = try TestCounty.withPortal(without: ["staffing"])
    try county.open(Opening("jiaoyu"), through: "mark-apply")
    let grant = "site-opening.jiaoyu.1/mark-grant"
    let line = try line(county, "openness", grant)
    #expect(line.why?.zh.contains("没有编制部门") == true)
    #expect(line.why?.en.contains("office.register") == true)
    #expect(line.office.id == nil && line.office.kind == .staffing && !line.isOnBehalf)
    #expect(
      try county.attempt(try Opening("jiaoyu").request("mark-grant").by("openness-clerk")).rule
        == "directory.known")
    try county.accept(
      Request(
        "admin", "office.register",
        ["office": "staffing", "kind": "staffing", "name": "西吉县委编办"]))
    #expect(try work(county, "staffing") == [grant])
    // It is there, and nobody in it.
    #expect(try self.line(county, "openness", grant).why?.en.contains("staff.assign") == true)
    try county.accept(county.assign("stamp", "马编", to: "staffing", [.clerk]))
    #expect(try !work(county, "openness").contains(grant))
  }

  @Test func `what is recorded for an office outside says so, and ends when it has staff`() throws {
    let county = try TestCounty.withPortal()
    try county.open(Opening("jiaoyu"), through: "icp-apply")
    let grant = "site-opening.jiaoyu.1/icp-grant"
    let recorded = try line(county, "openness", grant)
    #expect(recorded.isOnBehalf && recorded.why?.en.contains("recorded for it") == true)
    #expect(try work(county, "openness", JSONMember("role", "clerk")).contains(grant))
    #expect(try !work(county, "openness", JSONMember("role", "editor")).contains(grant))
    try county.accept(county.assign("operator", "吴桐", to: "communications", [.clerk]))
    #expect(try !work(county, "openness").contains(grant))
    let own = try line(county, "communications", grant)
    #expect(!own.isOnBehalf && own.why == nil)
  }

  @Test func `what waits for the police without staff waits for the openness office`() throws {
    let county = try TestCounty.withPortal()
    try county.open(Opening("jiaoyu"), through: "police-apply")
    let grant = "site-opening.jiaoyu.1/police-grant"
    #expect(try !work(county, "openness").contains(grant))
    for person in try county.tables.staff(of: "police") {
      try county.accept(
        Request("admin", "staff.remove", ["staff": .string(person.text), "reason": "调离。"]))
    }
    let line = try line(county, "openness", grant)
    #expect(line.why?.en.contains("staff.assign") == true && !line.isOnBehalf)
    #expect(line.office.kind == .police)
    try county.accept(county.assign("officer", "马警", to: "police", [.clerk]))
    #expect(try !work(county, "openness").contains(grant))
    #expect(try county.rebuiltRows() == county.rows())
  }

  @Test func `a notice to a unit without staff waits for the openness office until it has some`()
    throws
  {
    let county = try Responding.county()
    try county.accept(
      Request(
        "admin", "office.register",
        ["office": "forestry", "kind": "department", "name": "西吉县林草局"]))
    try county.accept(Noticing.issue(to: "forestry"))
    let id = try #require(try work(county, "forestry").first)
    let line = try line(county, "openness", id)
    #expect(line.why?.zh.contains("林草局") == true && line.office.id == "forestry")
    #expect(try work(county, "openness", JSONMember("role", "clerk")).contains(id))
    #expect(try !work(county, "openness", JSONMember("role", "editor")).contains(id))
    #expect(try !work(county, "education").contains(id))
    try county.accept(county.assign("forester", "马林", to: "forestry", [.clerk]))
    #expect(try !work(county, "openness").contains(id))
    try county.accept(
      Request("admin", "staff.remove", ["staff": "forester", "reason": "调离。"]))
    #expect(try work(county, "openness").contains(id))
    #expect(try county.rebuiltRows() == county.rows())
  }

  // MARK: What a line says

  @Test func `a return says why, until it is handed in again`() throws {
    let county = try TestCounty.withPortal()
    let opening = Opening("jiaoyu")
    try county.open(opening, through: "apply")
    try county.accept(
      opening.decide("return", at: "approve", by: "openness-leader", reasons: "缺少应急预案附件。"))
    let back = try line(county, "education", "site-opening.jiaoyu.1/apply")
    #expect(back.returns == 1)
    #expect(try county.words(of: back.reasons) == "缺少应急预案附件。")
    #expect(back.asked.by?.id == "openness-leader")
    try county.accept(try opening.request("apply"))
    let again = try line(county, "openness", "site-opening.jiaoyu.1/approve")
    #expect(again.returns == 1 && again.reasons == nil)
    #expect(again.asked.by?.id == "education-clerk" && again.method == "case.decide")
    #expect(again.decisions == [.approve, .return, .reject])
  }

  @Test func `a takedown says from which day on it needs no reason`() throws {
    let county = try TestCounty.withTwoSites()
    let closing = Closing("jiaoyu")
    try county.close(closing, through: "announce")
    let hung = try #require(try county.tables.site("jiaoyu")?.closing?.homePageNotice?.publishedOn)
    let line = try line(county, "education", "\(closing.caseID)/take-down/site-jiaoyu")
    let earliest = try #require(line.earliest)
    #expect(earliest == hung.adding(days: 31))
    let request = closing.act(
      "education-clerk", "site.take-down", sites: ["jiaoyu"], [:])
    county.now = LegalTime.end(of: earliest.adding(days: -1)).adding(microseconds: -1)
    #expect(try county.attempt(request).rule == "A13.notice-days")
    county.now = LegalTime.end(of: earliest.adding(days: -1))
    #expect(try county.attempt(request).rule == nil)
  }

  @Test func `a duty that no case carries waits for its office as long as it is owed`() throws {
    let account: AccountID = "wenlv-weibo"
    let county = try TestCounty.withAccounts([account])
    let duties = try work(county, "culture")
    #expect(!duties.isEmpty && duties.allSatisfy { $0.hasPrefix("A39.missing-filing/") })
    let line = try line(county, "culture", duties[0])
    #expect(line.caseID == nil && line.article == ArticleReference(39))
    #expect(line.method == MakeUpFiling.method)
    #expect(line.due?.rule == "A39.missing-filing" && line.due?.lastDay == nil)
    #expect(try work(county, "culture", JSONMember("role", "leader")) == [])
    try county.close(AccountClosing([account], by: "culture"), through: "cancel")
    #expect(
      try work(county, "culture") == ["account-closing.wenlv-weibo.1/file/account-wenlv-weibo"])
  }

  // MARK: Order and pages

  @Test func `what has a last day comes before what only waits for longer`() throws {
    let county = try TestCounty.withTwoSites()
    try county.open(Opening("zhaosheng", serial: 7), through: "propose")
    let outage = Outage()
    try county.takeOffline(outage, until: "2026-03-20")
    let restore = "\(outage.caseID())/restore"
    let consent = "site-opening.zhaosheng.1/consent"
    let work = try work(county, "education").filter { !$0.hasPrefix("A8.consolidation/") }
    #expect(work == [restore, consent])
    let due = try line(county, "education", restore)
    #expect(due.due?.lastDay == "2026-03-20" && due.due?.rule == "A15.planned-end")
  }

  @Test func `a decision to erase waits for another person, until it is carried out or withdrawn`()
    throws
  {
    func county(_ request: Request?) throws -> TestCounty {
      let county = try RuleExample.decided([1])
      if let request { try county.accept(request) }
      return county
    }
    func asked(_ county: TestCounty, of person: StaffID) throws -> [InboxLine] {
      try county.answer(InboxList.self, ["person": .string(person.text)], as: person).items
    }
    let open = try county(nil)
    let line = try #require(try asked(open, of: "openness-clerk").first)
    #expect(line.work.text == "erasure/20260302-000001" && line.method == "object.destroy")
    #expect(line.title.zh == "执行删除决定" && line.notBy.map(\.id) == ["openness-leader"])
    #expect(try asked(open, of: "openness-leader").isEmpty)
    for end in [RuleExample.destroy, RuleExample.withdraw] {
      #expect(try asked(county(end), of: "openness-clerk").isEmpty)
    }
  }

  @Test func `pages give what one page gives, in the same order`() throws {
    let county = try TestCounty.withPortal()
    let left: Set<StepID> = ["icp-grant", "county-review"]
    try county.open(Opening("jiaoyu"), without: left)
    try county.open(Opening("wenlv", by: "culture", serial: 5), without: left)
    let whole = try county.answer(InboxList.self, ["office": "openness"])
    #expect(whole.items.count > 3 && whole.next == nil)
    for size in 1...whole.items.count {
      var got: [WorkID] = []
      var after: ListCursor?
      repeat {
        let page = try county.answer(
          InboxList.self,
          .object(
            [JSONMember("office", "openness"), JSONMember("limit", .integer(Int64(size)))]
              + (after.map { [JSONMember("after", .string($0.text))] } ?? [])))
        #expect(page.items.count <= size)
        got += page.items.map(\.work)
        after = page.next
      } while after != nil
      #expect(got == whole.items.map(\.work))
    }
  }

  @Test func `a page reads its own lines, however much waits`() throws {
    func reads(_ count: Int) throws -> Int {
      let accounts = (0..<count).compactMap { AccountID("wenlv-\($0 + 100)") }
      let county = try TestCounty.withAccounts(accounts)
      try county.accept(AccountClosing(accounts, by: "openness").propose)
      let store = CountingStore()
      let tables = Tables(in: store)
      for entry in county.entries { try Projectors.fold(entry, into: tables) }
      try tables.flush()
      tables.forget()
      store.reset()
      let page = try InboxList(office: "culture", limit: PageLimit(10)).answer(
        View(
          tables: tables, history: EntryHistory(entries: county.entries, county.texts), actor: nil,
          now: county.now))
      #expect(page.items.count == 10 && page.next != nil)
      return store.readCount
    }
    let few = try reads(12)
    #expect(try reads(300) == few)
    #expect(few < 80)
  }
}
