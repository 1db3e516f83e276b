import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// Counterfeit sites from their report to their end (A30).
struct CounterfeitTests {
  private let fake = Faking()

  private func county(_ given: [Request]) throws -> TestCounty {
    let county = try Faking.county()
    for request in given { try county.accept(request) }
    return county
  }

  private func sum(_ county: TestCounty, _ figure: Figure) throws -> Int {
    let (key, period) = (try #require(FigureKey("citizen")), try #require(FigurePeriod("2026-03")))
    return try county.tables.figures.sum(of: figure, key, in: period).sum
  }

  @Test func `four measures run side by side, and search engines keep only the case open`() throws {
    let county = try county(fake.toHandOver)
    #expect(
      try county.waiting(fake.caseID) == [
        "ask-resolution", "ask-access", "ask-police", "ask-search",
      ])
    for measure in CounterfeitMeasure.allCases.reversed() { try county.accept(fake.ask(measure)) }
    try county.accept(fake.answer(.police))
    try county.accept(fake.answer(.access, .notPossible, text: "服务器在境外。"))
    #expect(try county.when(fake.close).missing == ["answer-resolution"])
    try county.accept(fake.answer(.resolution))
    #expect(try county.accept(fake.close).types == ["counterfeit.closed"])
    #expect(try county.tables.counterfeit(fake.id)?.phase == .closed)
    #expect(try county.state(fake.caseID).status == .running)
    #expect(
      try county.accept(fake.answer(.search)).types == ["counterfeit.answered", "case.completed"])
    #expect(try county.state(fake.caseID).status == .completed)
  }

  @Test func `where search engines are told first, the closing ends the case`() throws {
    let county = try county(fake.toAnswered + [fake.answer(.search)])
    #expect(
      try county.accept(fake.close).types == ["counterfeit.closed", "case.completed"])
  }

  @Test func `what is unfounded ends with why, and what is withdrawn is not unfounded`() throws {
    let county = try county([Faking.report(), fake.compare()])
    #expect(try county.when(fake.decide(.reject)).rule == "case.reasons")
    #expect(
      try county.accept(fake.decide(.reject, reasons: "是民办网站，未仿冒。")).types
        == ["case.rejected", "counterfeit.dismissed"])
    #expect(try county.tables.counterfeit(fake.id)?.phase == .unfounded)
    try county.accept(Faking.report())
    let second = Faking(2)
    try county.accept(
      second.decide(.withdraw, reasons: "网址写错。").by("education-clerk").setting("step", .null))
    #expect(try county.tables.counterfeit(second.id)?.phase == .withdrawn)
    #expect(try sum(county, CounterfeitFigures.unfounded) == 1)
    #expect(try sum(county, CounterfeitFigures.reported) == 2)
  }

  @Test func `nobody withdraws what was verified`() throws {
    let county = try county([Faking.report(), fake.compare(), fake.decide()])
    #expect(
      try county.when(
        fake.decide(.withdraw, reasons: "不报了。").by("education-clerk").setting("step", .null)
      ).rule == "case.committed")
  }

  @Test func `a comparison that is sent back is made again`() throws {
    let county = try county([Faking.report(), fake.compare()])
    try county.accept(fake.decide(.return, reasons: "请附注册信息。"))
    #expect(try county.waiting(fake.caseID) == ["compare"])
    try county.accept(fake.compare().setting("layout", "similar"))
    #expect(try county.tables.counterfeit(fake.id)?.comparison?.layout == .similar)
  }

  @Test func `a second case names the earlier ones by domain, host name and operator`() throws {
    let county = try county(
      [Faking.report(by: "某网络公司"), fake.compare(), fake.decide(), fake.handOver]
        + CounterfeitMeasure.allCases.map(fake.ask)
        + CounterfeitMeasure.allCases.map { fake.answer($0) } + [fake.close])
    try county.accept(Faking.report(at: "http://m.xiji-zf.example.com/"))
    try county.accept(Faking.report(at: "http://203.0.113.5/", in: nil, by: "某网络公司"))
    try county.accept(Faking.report(at: "http://203.0.113.6/", in: nil))
    let row = { (number: Int) in try county.tables.counterfeit(Faking(number).id)?.repeats }
    #expect(try row(2) == [CounterfeitRepeat(counterfeit: fake.id, by: .domain)])
    #expect(try row(3) == [CounterfeitRepeat(counterfeit: fake.id, by: .runBy)])
    #expect(try row(4) == [])
    // The operator is learnt by the comparison.
    try county.accept(Faking(4).compare(by: "某网络公司"))
    #expect(try row(4)?.map(\.counterfeit) == [Faking(3).id, fake.id])
    let view = try county.view(as: "openness-clerk")
    let list = try CounterfeitList(isRepeated: true).whole(view)
    #expect(list.counterfeits.map(\.counterfeit.text.last) == ["2", "3", "4"])
    #expect(
      try CounterfeitShow(counterfeit: Faking(2).id).answered(view).earlierReports.map(\.phase)
        == [.closed])
  }

  @Test func `what was found not to be counterfeit makes nobody a repeat offender`() throws {
    let county = try county([
      Faking.report(by: "某网络公司"), fake.compare(), fake.decide(.reject, reasons: "不属假冒。"),
      Faking.report(by: "某网络公司"),
    ])
    #expect(try county.tables.counterfeit(Faking(2).id)?.repeats == [])
  }

  @Test func `promptly is an age, and a term where an interpretation sets one`() throws {
    let county = try county([Faking.report(), fake.compare(), fake.decide()])
    func open(_ rule: DeadlineRule) throws -> [Deadline] {
      var found: [Deadline] = []
      try county.tables.deadlines.rows.scan { _, row in
        if row.rule == rule.id { found.append(row) }
        return true
      }
      return found
    }
    #expect(try open(CounterfeitDeadlines.handOver).map(\.due) == [nil])
    try county.accept(fake.handOver)
    #expect(try open(CounterfeitDeadlines.handOver).map(\.status) == [.met])
    #expect(try open(CounterfeitDeadlines.disposal).map(\.office) == ["cac", "cac", "cac"])
    try county.accept(fake.ask(.police))
    try county.accept(fake.answer(.police))
    #expect(try open(CounterfeitDeadlines.disposal).count { $0.status == .met } == 1)
  }

  @Test func `who has a part in it lists and reads it, and others do not`() throws {
    let county = try county(fake.toHandOver)
    let show: JSONValue = ["counterfeit": .string(fake.id.text)]
    for staff in ["education-clerk", "cac-clerk", "openness-clerk"] as [StaffID] {
      #expect(try county.ask("counterfeit.show", show, as: staff) == nil)
    }
    #expect(
      try county.ask(
        "counterfeit.show", ["counterfeit": .string(Faking(9).id.text)], as: "openness-clerk")
        == "counterfeit.known")
    for staff in ["police-clerk", "culture-clerk"] as [StaffID] {
      #expect(try county.ask("counterfeit.show", show, as: staff) != nil)
    }
    try county.accept(fake.ask(.police))
    #expect(try county.ask("counterfeit.show", show, as: "police-clerk") == nil)
    let lines = try CounterfeitList(phase: .handedOver).answered(
      try county.view(as: "police-clerk")
    ).counterfeits
    #expect(lines.map(\.unanswered) == [[.police]] && lines.map(\.ageDays) == [0])
    #expect(
      try CounterfeitList(reportedUntil: "2026-03-01").answered(
        try county.view(as: "openness-clerk")
      ).counterfeits.isEmpty)
  }

  @Test func `a name is kept beside the log, and no row holds it`() throws {
    let county = try county([Faking.report(by: "某网络公司")])
    let row = try #require(try county.tables.counterfeit(fake.id))
    #expect(row.informant?.object != nil && row.runBy?.object != nil)
    #expect(row.informant != row.runBy)
  }

  @Test(arguments: [("2026-03-01", false), ("2026-03-02", true)] as [(CivilDate, Bool)])
  func `a letter about a counterfeit site is not older than its report`(
    _ date: CivilDate, _ isTaken: Bool
  ) throws {
    let fake = Faking()
    let county = try Faking.county()
    for request in fake.toHandOver { try county.accept(request) }
    let outcome = try county.when(
      fake.ask(.access).with(Document(number: "西网信函〔2026〕5号", date: date)))
    #expect(outcome.rule == (isTaken ? nil : "A30.paper"))
  }

  @Test(arguments: [
    Faking.account(), Faking.report(at: "http://203.0.113.5/", in: nil),
    Faking.report(at: "[2001:db8::5]:8080", in: nil),
  ])
  func `of what has no domain nobody waits for the end of its resolution`(_ report: Request) throws
  {
    let county = try county([report, fake.compare(), fake.decide(), fake.handOver])
    #expect(try county.waiting(fake.caseID) == ["ask-access", "ask-police", "ask-search"])
    let owed = try county.answer(
      DeadlineList.self, ["subject": .string("counterfeit-\(fake.id)")])
    #expect(owed.deadlines.filter { $0.rule == CounterfeitDeadlines.disposal.id }.count == 2)
    #expect(try county.when(fake.ask(.resolution)).rule == "case.step-open")
    for measure in [.access, .police] as [CounterfeitMeasure] {
      try county.accept(fake.ask(measure))
      try county.accept(fake.answer(measure))
    }
    try county.accept(fake.close)
    try county.accept(fake.ask(.search))
    #expect(
      try county.accept(fake.answer(.search)).types == ["counterfeit.answered", "case.completed"])
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test(arguments: [
    "xiji-zf.example.com", "WWW.XIJI-ZF.EXAMPLE.COM.:8443/a", "https://ｗｗｗ.xiji-zf.example.com/",
  ])
  func `a counterfeit is the same whichever way its address is written`(_ address: String) throws {
    let county = try county([
      Faking.report(), fake.compare(), fake.decide(.reject, reasons: "不属假冒。"), Faking.report(),
    ])
    let outcome = try county.when(Faking.report(at: address))
    #expect(outcome.rule == "counterfeit.once")
  }

  @Test func `a Chinese name and its wire form are one`() throws {
    let county = try county(
      [Faking.report(at: "http://西吉政务.example.中国/", in: "西吉政务.example.中国"), fake.compare()]
        + [fake.decide(), fake.handOver] + CounterfeitMeasure.allCases.map(fake.ask)
        + CounterfeitMeasure.allCases.map { fake.answer($0) } + [fake.close])
    let wire = "xn--zfrp6ax19asg8a.example.xn--fiqs8s"
    try county.accept(Faking.report(at: "http://m.\(wire)/", in: wire))
    let row = try #require(try county.tables.counterfeit(Faking(2).id))
    #expect(row.domain?.text == "西吉政务.example.中国")
    #expect(row.repeats == [CounterfeitRepeat(counterfeit: fake.id, by: .domain)])
  }

  @Test func `an account is known again by its number, or by its name in any width and case`()
    throws
  {
    let end = [fake.compare(), fake.decide(), fake.handOver]
    let county = try county([Faking.account("Xiji政务", number: "wx01")] + end)
    #expect(
      try county.when(Faking.account("xiji 政务")).rule == "counterfeit.once")
    #expect(
      try county.when(Faking.account("改名", number: "wx01")).rule == "counterfeit.once")
    // Another number is another account, whatever it is called; so is one on another platform.
    try county.accept(Faking.account("Xiji政务", number: "wx02"))
    try county.accept(Faking.account("Xiji政务", on: "抖音"))
    #expect(try county.tables.counterfeit(Faking(2).id)?.repeats == [])
  }

  @Test func `an account of the register is no counterfeit of itself`() throws {
    let county = try TestCounty.withPlatform()
    try county.open(AccountOpening())
    let account = try #require(try county.tables.account("jiaoyu-weibo"))
    let number = try #require(account.number)
    let outcome = try county.when(
      Faking.account("随便", on: account.platform.text, number: number.text))
    #expect(outcome.rule == "counterfeit.foreign")
  }

  @Test func `an answer is put right while the matter is open, and the old one is kept`() throws {
    let county = try county(fake.toAnswered)
    county.wait(until: "2026-03-06")
    let right = fake.putRight(.access, .notPossible, text: "服务器在境外。")
      .with(Document(number: "回函〔2026〕9号", date: "2026-03-05"))
    #expect(try county.accept(right).types == ["counterfeit.answer-put-right"])
    let state = try #require(
      try county.tables.counterfeit(fake.id)?.disposals.first { $0.measure == .access })
    #expect(state.outcome == .notPossible && state.answeredOn == "2026-03-06")
    #expect(state.former.map(\.outcome) == [.done])
    #expect(try county.words(of: state.former[0].reasons) == "接入单位来函更正。")
    #expect(state.former.map(\.answeredOn) == ["2026-03-02"])
    #expect(try county.accept(right).events.isEmpty)
    // It was answered on the day of the first answer.
    let met = try county.answer(
      DeadlineList.self, ["subject": .string("counterfeit-\(fake.id)"), "state": "met"])
    #expect(
      met.deadlines.filter { $0.rule == CounterfeitDeadlines.disposal.id }.map(\.metOn)
        == ["2026-03-02", "2026-03-02", "2026-03-02"])
    try county.accept(fake.close)
    #expect(try county.when(right).rule == "counterfeit.put-right")
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test(arguments: ["https://www.nxxj.gov.cn/a", "https://www.nxxj.gov.cn./a"])
  func `a site of the register is no counterfeit of itself, with the dot of the root too`(
    _ address: String
  ) throws {
    let county = try TestCounty.withPortal()
    let outcome = try county.when(
      Request(
        "openness-clerk", "counterfeit.report",
        ["source": "monitoring", "address": .string(address), "facts": "页面相同。"]))
    #expect(outcome.rule == "counterfeit.foreign")
  }
}
