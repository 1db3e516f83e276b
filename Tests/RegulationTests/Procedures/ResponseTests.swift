import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// Threads of responses, opinions and problem notices, from their beginning to their end.
struct ResponseTests {
  private func line(_ county: TestCounty) throws -> ResponseLine {
    try ResponseShow(response: Responding.thread).answer(View(of: county.tables, at: county.now))
      .line
  }

  private func inbox(_ county: TestCounty, _ rule: String) throws -> [OfficeID?] {
    var found: [OfficeID?] = []
    try county.tables.work.rows.scan(prefix: "\(rule)/") { _, item in
      found.append(item.office)
      return true
    }
    return found
  }

  private func deadlines(_ county: TestCounty, _ rule: DeadlineRuleID) throws -> [Deadline] {
    var found: [Deadline] = []
    try county.tables.deadlines.rows.scan { _, row in
      if row.rule == rule { found.append(row) }
      return true
    }
    return found
  }

  @Test func `what an emergency lacks is asked of those whose part it is, until it is closed`()
    throws
  {
    let county = try Responding.county()
    try county.accept(Responding.open())
    #expect(try line(county).lacking == [.guidance, .response, .push])
    #expect(try inbox(county, "response-guiding") == [nil])
    #expect(try deadlines(county, "A19.respond").map(\.office) == ["education"])
    try county.accept(Responding.guide())
    #expect(try inbox(county, "response-guiding").isEmpty)
    // Nothing was said yet that could be pushed.
    #expect(try inbox(county, "response-pushing").isEmpty)
    try county.accept(Responding.give())
    #expect(try deadlines(county, "A19.respond").map(\.status) == [.met])
    #expect(try inbox(county, "response-pushing") == ["openness"])
    #expect(try inbox(county, "response-closing").isEmpty)
    try county.accept(Responding.push())
    #expect(try inbox(county, "response-pushing").isEmpty)
    #expect(try inbox(county, "response-closing") == ["openness"])
    try county.accept(Responding.close())
    #expect(try inbox(county, "response-closing").isEmpty)
    #expect(try line(county).outcome == .answered)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `what was given or pushed is recorded once`() throws {
    let county = try Responding.county()
    for request in [Responding.open(), Responding.guide(), Responding.give(), Responding.push()] {
      try county.accept(request)
    }
    for request in [Responding.guide(), Responding.give(), Responding.push()] {
      let again = try county.when(request)
      #expect(again.refusal == nil && again.events.isEmpty)
    }
    try county.accept(Responding.push(to: Responding.traditional("宁夏日报")))
    #expect(try line(county).pushCount == 2)
  }

  @Test func `a rumour is answered by its refutation alone`() throws {
    let county = try Responding.county()
    try county.accept(Responding.open(.rumour))
    #expect(try line(county).lacking == [.refutation, .push])
    try county.accept(Responding.give())
    #expect(try line(county).lacking == [.refutation, .push])
    #expect(try deadlines(county, "A19.respond").map(\.isOpen) == [true])
    try county.accept(Responding.give(.refutation, at: "2"))
    #expect(try line(county).lacking == [.push])
    #expect(try deadlines(county, "A19.respond").map(\.isOpen) == [false])
  }

  @Test(arguments: [("2026-03-04", 0), ("2026-03-05", 1)] as [(CivilDate, Int)])
  func `a term for responses is one only by interpretation`(_ day: CivilDate, _ late: Int) throws {
    let county = try Responding.county()
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        [
          "parameter": "A19.response-term", "value": "days-2", "effectiveFrom": "2026-03-02",
        ]
      ).withPaper("西政公开〔2026〕1号"))
    try county.accept(Responding.open())
    county.wait(until: day)
    try county.accept(Responding.give())
    let deadline = try #require(try deadlines(county, "A19.respond").first)
    #expect(deadline.status == .met && deadline.lateDays == late)
  }

  @Test func `without an interpretation a response has an age and is never missed`() throws {
    let county = try Responding.county()
    try county.accept(Responding.open())
    county.wait(until: "2026-06-01")
    try county.sweep()
    #expect(try deadlines(county, "A19.respond").map(\.status) == [.pending])
    #expect(try line(county).ageDays == 91)
  }

  @Test func `whoever it concerns reads a thread, and finds it in their list`() throws {
    let county = try Responding.county()
    try county.accept(Responding.open().setting("units", ["culture"]))
    for staff in ["education-clerk", "culture-clerk"] as [StaffID] {
      let listed = try ResponseList().answered(try county.view(as: staff))
      #expect(listed.responses.map(\.response) == [Responding.thread])
    }
    #expect(try ResponseList().answered(try county.view(as: "jiqiang-clerk")).responses.isEmpty)
    #expect(throws: Never.self) {
      _ = try ResponseShow(response: Responding.thread).answered(
        try county.view(as: "propaganda-clerk"))
    }
    #expect(throws: Refusal.self) {
      _ = try ResponseShow(response: Responding.thread).answered(
        try county.view(as: "jiqiang-clerk"))
    }
    let view = View(of: county.tables, at: county.now)
    try county.accept(Responding.open(.hotTopic, title: "停水"))
    #expect(
      try ResponseList(open: true).lines(view, in: [1, 5]) { $0.responses.map(\.kind) }
        == [.emergency, .hotTopic])
    #expect(
      try ResponseList(office: "openness", open: false).lines(view, in: [1]) {
        $0.responses.map(\.kind)
      }
      .isEmpty)
  }

  @Test func `a rumour that was recorded waits for its clarification`() throws {
    let county = try Responding.county()
    try county.accept(Noticing.record(.rumour))
    #expect(try deadlines(county, "A41.2.clarify").map(\.isOpen) == [true])
    try county.accept(Responding.open(.rumour))
    try county.accept(Responding.give(.refutation))
    try county.accept(Noticing.clarify)
    #expect(try deadlines(county, "A41.2.clarify").map(\.isOpen) == [false])
    #expect(try county.tables.opinion(Noticing.opinion)?.response == Responding.thread)
    let again = try county.when(Noticing.clarify)
    #expect(again.refusal == nil && again.events.isEmpty)
    try county.accept(Noticing.record(topic: "食堂价格"))
    #expect(try deadlines(county, "A41.2.clarify").count == 1)
    let view = View(of: county.tables, at: county.now)
    #expect(
      try OpinionList(kind: .livelihood).lines(view, in: [5]) { $0.opinions.map(\.kind) }
        == [.livelihood])
    #expect(
      try OpinionList(office: "education", weight: .notable).lines(view, in: [1, 5]) {
        $0.opinions.map(\.kind)
      } == [.rumour, .livelihood])
    #expect(try OpinionList(weight: .major).lines(view, in: [5]) { $0.opinions.map(\.id) }.isEmpty)
  }

  @Test func `a notice goes back until its issuer finds it solved`() throws {
    let county = try Responding.county()
    try county.accept(Noticing.issue())
    #expect(try deadlines(county, "A41.2.answer").map(\.office) == ["education"])
    try county.accept(Noticing.answer())
    #expect(try inbox(county, "problem-settling") == ["openness"])
    try county.accept(Noticing.settle(.unsolved, reasons: "仍然拥堵。"))
    #expect(try inbox(county, "problem-settling").isEmpty)
    #expect(try deadlines(county, "A41.2.answer").filter(\.isOpen).count == 1)
    try county.accept(Noticing.answer("增派交警。"))
    try county.accept(Noticing.settle())
    #expect(try deadlines(county, "A41.2.answer").filter(\.isOpen).isEmpty)
    let problem = try #require(try county.tables.problem(Noticing.problem))
    #expect(problem.phase == .solved && problem.answerCount == 2)
    #expect(try county.rows() == county.rebuiltRows())
    let view = View(of: county.tables, at: county.now)
    for office in ["openness", "education"] as [OfficeID] {
      #expect(
        try ProblemList(office: office, phase: .solved).lines(view, in: [1]) {
          $0.problems.map(\.problem)
        } == [Noticing.problem])
    }
    #expect(
      try ProblemList(phase: .issued).lines(view, in: [1]) { $0.problems.map(\.problem) }.isEmpty)
  }

  @Test(
    arguments: [("2026-03-09", true), ("2026-03-10", false)] as [(CivilDate, Bool)])
  func `answers and solutions count with the notices of their month, in time to the last day`(
    _ day: CivilDate, _ isInTime: Bool
  ) throws {
    let county = try Responding.county()
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        [
          "parameter": "A41.2.notice-term", "value": "working-days-5",
          "effectiveFrom": "2026-03-02",
        ]
      ).withPaper("西政公开〔2026〕2号"))
    try county.accept(Noticing.issue())
    county.wait(until: day)
    try county.accept(Noticing.answer())
    county.wait(until: "2026-04-02")
    try county.accept(Noticing.settle())
    func sum(_ id: FigureID) throws -> Int {
      let figure = try #require(FigureBook.figure(id))
      var sum = 0
      try county.tables.figures.forEachEvent(of: figure, upTo: .max) { event in
        #expect(event.key.text == "education" && event.month.text == "2026-03")
        sum += event.amount
      }
      return sum
    }
    #expect(try sum("A41.2.notices") == 1)
    #expect(try sum("A41.2.notices-answered") == 1)
    #expect(try sum("A41.2.notices-in-time") == (isInTime ? 1 : 0))
    #expect(try sum("A41.5.problems-solved") == 1)
  }

  @Test func `an answer without a term is neither in time nor late`() throws {
    let county = try Responding.county()
    try county.accept(Noticing.issue())
    try county.accept(Noticing.answer())
    let figure = try #require(FigureBook.figure("A41.2.notices-in-time"))
    var count = 0
    try county.tables.figures.forEachEvent(of: figure, upTo: .max) { _ in count += 1 }
    #expect(count == 0)
  }
}
