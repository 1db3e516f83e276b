import JSONText
import Regulation
import TestSupport
import Testing

/// Cases about several subjects, with steps done once for all, once for each, or not at all.
struct SubjectsTests {
  /// Consent of each host, one approval, then for each: notice, migration where there is content,
  /// end; and one report behind them all.
  static let drive = Definition(
    "drive", version: 1, title: Bilingual("集中清理", "A drive"),
    steps: [
      .act(
        "propose", "提出", "propose", ArticleReference(12), by: Performer(.host, .clerk),
        sends: "drive.propose", event: "drive.proposed", order: CaseRules.stepOpen),
      .decide(
        "consent", "各主办单位同意", "each host consents", ArticleReference(12),
        by: Performer(.host, .leader), .each, after: ["propose"], returnsTo: "propose",
        canReject: true, judges: ["propose"], order: CaseRules.stepOpen,
        authority: Duties.rightOffice),
      .decide(
        "approve", "批准", "approve", ArticleReference(12),
        by: Performer(.approver(.countyOpenness), .leader), after: ["consent"],
        returnsTo: "consent", canReject: true, judges: ["consent"], order: CaseRules.stepOpen,
        authority: Duties.rightOffice),
      .act(
        "measures", "落实", "put in place", ArticleReference(12), by: Performer(.host, .clerk),
        .each, onlyIf: "content", after: ["approve"], sends: "security.record-measures",
        event: SiteOpeningApproved.type, order: CaseRules.stepOpen),
      .act(
        "end", "办结", "end it", ArticleReference(12), by: Performer(.host, .clerk), .each,
        after: ["measures"], sends: "site.launch", event: SiteOpeningEnded.type,
        order: CaseRules.stepOpen),
      .decide(
        "close", "核销", "close", ArticleReference(12),
        by: Performer(.kind(.countyOpenness), .deputy), after: ["end"], returnsTo: nil, judges: [],
        order: CaseRules.stepOpen, authority: Duties.rightOffice),
    ], committedBy: "end")

  static let id: CaseID = "drive.jiaoyu.1"
  let education = Subject.site("jiaoyu")
  let culture = Subject.site("wenlv")

  /// A drive about a site of the education office, with content, and one of the culture office,
  /// without; proposed by the openness office.
  private func begun(approver: OfficeKind? = nil) throws -> TestCounty {
    let county = try TestCounty.staffed(definitions: Definitions([Self.drive]))
    try county.given(
      .workflow(
        .opened(
          CaseOpened(
            caseID: Self.id, definition: "drive", version: 1, host: "openness",
            subjects: [
              CaseSubject(
                subject: education, host: "education", supervisor: .countyOpenness,
                tags: ["content"]),
              CaseSubject(subject: culture, host: "culture", supervisor: .countyOpenness),
            ], approver: approver))), in: Self.id, by: "openness-clerk")
    return county
  }

  /// The same, proposed: nothing in this program records that, so it is marked as done here.
  private func proposed() throws -> TestCounty {
    let county = try begun()
    try county.given(
      .workflow(.stepApproved(CaseStepApproved(caseID: Self.id, step: "propose", reasons: nil))),
      in: Self.id, by: "openness-clerk")
    return county
  }

  private func decide(
    _ decision: String, at step: String, of subject: Subject? = nil, by actor: StaffID,
    reasons: String? = nil
  ) -> Request {
    var members: [JSONMember] = [
      JSONMember("case", .string(Self.id.text)), JSONMember("step", .string(step)),
      JSONMember("decision", .string(decision)),
    ]
    if let subject { members.append(JSONMember("subject", .string(subject.text))) }
    if let reasons { members.append(JSONMember("reasons", .string(reasons))) }
    return Request(actor, "case.decide", .object(members))
  }

  private func consented() throws -> TestCounty {
    let county = try proposed()
    try county.accept(decide("approve", at: "consent", of: education, by: "education-leader"))
    try county.accept(decide("approve", at: "consent", of: culture, by: "culture-leader"))
    return county
  }

  private func open(_ county: TestCounty) throws -> [String] {
    try county.whole(Self.id).waiting(under: Self.drive).map { waiting in
      "\(waiting.step.id)\(waiting.subject.map { " \($0)" } ?? "")"
    }
  }

  @Test func `each host consents for its own, and the approval waits for all`() throws {
    let county = try proposed()
    #expect(try open(county) == ["consent site-jiaoyu", "consent site-wenlv"])
    let stranger = decide("approve", at: "consent", of: culture, by: "education-leader")
    #expect(try county.when(stranger).rule == "duties.right-office")
    try county.accept(decide("approve", at: "consent", of: education, by: "education-leader"))
    #expect(try open(county) == ["consent site-wenlv"])
    let early = try county.when(decide("approve", at: "approve", by: "openness-leader"))
    #expect(early.missing == ["consent"])
    try county.accept(decide("approve", at: "consent", of: culture, by: "culture-leader"))
    #expect(try open(county) == ["approve"])
  }

  @Test func `a decision for one of several names it, and one of the case`() throws {
    let county = try proposed()
    let unnamed = try county.when(decide("approve", at: "consent", by: "education-leader"))
    #expect(unnamed.rule == "case.subject")
    #expect(unnamed.missing == ["subject"])
    let stranger = decide("approve", at: "consent", of: .site("park"), by: "education-leader")
    #expect(try county.when(stranger).rule == "case.subject")
    let whole = try consented()
    let named = decide("approve", at: "approve", of: education, by: "openness-leader")
    #expect(try whole.when(named).rule == "case.subject")
  }

  @Test func `a step nobody asked for is passed through, but not before what it waits for`() throws
  {
    let county = try consented()
    #expect(try county.whole(Self.id).step("measures", of: culture)?.status == .skipped)
    #expect(try county.whole(Self.id).step("end", of: culture)?.status == .waiting)
    try county.accept(decide("approve", at: "approve", by: "openness-leader"))
    #expect(try open(county) == ["measures site-jiaoyu", "end site-wenlv"])
  }

  @Test func `subjects go on by themselves, and what comes after waits for the last`() throws {
    let county = try consented()
    try county.accept(decide("approve", at: "approve", by: "openness-leader"))
    try county.given(
      .site(.openingEnded(SiteOpeningEnded(site: "wenlv", how: .withdrawn))), in: Self.id)
    #expect(try open(county) == ["measures site-jiaoyu"])
    try county.given(
      .site(.openingApproved(SiteOpeningApproved(site: "jiaoyu"))), in: Self.id)
    try county.given(
      .site(.openingEnded(SiteOpeningEnded(site: "jiaoyu", how: .withdrawn))), in: Self.id)
    #expect(try open(county) == ["close"])
    let end = try county.when(decide("approve", at: "close", by: "openness-deputy"))
    #expect(end.types == ["case.step-approved", "case.completed"])
    #expect(try county.cases(about: culture) == SubjectCases(open: [], count: 1))
  }

  @Test func `a no to one leaves the case to the others, a no to the last ends it`() throws {
    let county = try proposed()
    let no = decide(
      "reject", at: "consent", of: culture, by: "culture-leader", reasons: "网站仍需运行。")
    #expect(try county.when(no).types == ["case.subject-dropped"])
    #expect(try county.whole(Self.id).remaining.map(\.subject.subject) == [education])
    #expect(try county.cases(about: culture).open.isEmpty)
    #expect(try county.cases(about: education).open == [Self.id])
    #expect(try open(county) == ["consent site-jiaoyu"])
    // Only one is left: it need not be named.
    let last = decide("reject", at: "consent", by: "education-leader", reasons: "网站仍需运行。")
    #expect(try county.when(last).types == ["case.rejected"])
    #expect(try county.state(Self.id).status == .rejected)
  }

  /// Two decisions for each, the second of which may take one out; then one for all.
  static let twice = Definition(
    "twice", version: 1, title: Bilingual("两次", "Twice"),
    steps: ["consent", "check"].map { (id: StepID) in
      .decide(
        id, "同意", "agree", ArticleReference(12), by: Performer(.host, .leader), .each,
        after: id == "check" ? ["consent"] : [], returnsTo: nil, canReject: true, judges: [],
        order: CaseRules.stepOpen, authority: Duties.rightOffice)
    } + [
      .decide(
        "close", "核销", "close", ArticleReference(12),
        by: Performer(.kind(.countyOpenness), .deputy), after: ["check"], returnsTo: nil,
        judges: [], order: CaseRules.stepOpen, authority: Duties.rightOffice)
    ])

  @Test func `one that is taken out keeps what was done for it, and is waited for no more`() throws
  {
    let county = try TestCounty.staffed(definitions: Definitions([Self.twice]))
    let id: CaseID = "twice.jiaoyu.1"
    try county.given(
      .workflow(
        .opened(
          CaseOpened(
            caseID: id, definition: "twice", version: 1, host: "openness",
            subjects: [
              CaseSubject(subject: education, host: "education", supervisor: .countyOpenness),
              CaseSubject(subject: culture, host: "culture", supervisor: .countyOpenness),
            ], approver: nil))), in: id, by: "openness-clerk")
    func decide(_ decision: String, _ step: String, _ subject: Subject?, _ by: StaffID) -> Request {
      self.decide(decision, at: step, of: subject, by: by, reasons: "说明。")
        .setting("case", .string(id.text))
    }
    try county.accept(decide("approve", "consent", education, "education-leader"))
    try county.accept(decide("approve", "consent", culture, "culture-leader"))
    try county.accept(decide("approve", "check", education, "education-leader"))
    try county.accept(decide("reject", "check", culture, "culture-leader"))
    let whole = try county.whole(id)
    #expect(whole.step("consent", of: culture)?.status == .done)
    #expect(whole.step("consent", of: culture)?.done?.by == "culture-leader")
    #expect(whole.step("check", of: culture)?.status == .skipped)
    #expect(try county.waiting(id) == ["close"])
    try county.accept(decide("approve", "close", nil, "openness-deputy"))
    #expect(try county.state(id).status == .completed)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `a no to the last one still open lets the approval begin`() throws {
    let county = try proposed()
    try county.accept(decide("approve", at: "consent", of: education, by: "education-leader"))
    try county.accept(
      decide("reject", at: "consent", of: culture, by: "culture-leader", reasons: "网站仍需运行。"))
    #expect(try open(county) == ["approve"])
  }

  @Test func `a return of the whole opens the step again for each`() throws {
    let county = try consented()
    try county.accept(
      decide("return", at: "approve", by: "openness-leader", reasons: "请各单位重新确认。"))
    #expect(try open(county) == ["consent site-jiaoyu", "consent site-wenlv"])
    #expect(try county.whole(Self.id).step("consent", of: culture)?.returns == 1)
  }

  @Test func `what was carried out for one is not withdrawn, what was not is`() throws {
    let before = try consented()
    let wish = Request(
      "openness-clerk", "case.decide",
      [
        "case": .string(Self.id.text), "decision": "withdraw", "reasons": "不再需要。",
      ])
    #expect(try before.attempt(wish).types == ["case.withdrawn"])
    let after = try consented()
    try after.accept(decide("approve", at: "approve", by: "openness-leader"))
    try after.given(
      .site(.openingEnded(SiteOpeningEnded(site: "wenlv", how: .withdrawn))), in: Self.id)
    #expect(try after.when(wish).rule == "case.committed")
  }

  @Test func `who approves is settled when the case begins`() throws {
    let step = try #require(Self.drive.step("approve"))
    #expect(try begun().state(Self.id).office(of: step) == .kind(.countyOpenness))
    #expect(
      try begun(approver: .municipalGovernment).state(Self.id).office(of: step)
        == .kind(.municipalGovernment))
  }

  @Test func `a merged host's part goes to the office that took over`() throws {
    let county = try proposed()
    try county.given(
      .workflow(.hostMoved(CaseHostMoved(caseID: Self.id, from: "culture", to: "park"))),
      in: Self.id)
    let waiting = try county.whole(Self.id).waiting(under: Self.drive)
    #expect(waiting.map(\.office) == [.id("education"), .id("park")])
    #expect(try county.state(Self.id).host == "openness")
  }
}
