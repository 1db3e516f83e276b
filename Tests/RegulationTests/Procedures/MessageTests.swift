import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// The life of a message, and what runs for it (A20).
struct MessageTests {
  // MARK: A correction's days

  /// When a correction came, and by which days it is forwarded and answered.
  struct Clock: Sendable, CustomTestStringConvertible {
    let received: Instant
    let forward: CivilDate
    let answer: CivilDate

    var testDescription: String { "\(received)" }
  }

  @Test(arguments: [
    // The last minute of a Friday, and the first of the Saturday behind it.
    Clock(received: "2026-03-06T15:59:00Z", forward: "2026-03-09", answer: "2026-03-11"),
    Clock(received: "2026-03-06T16:00:00Z", forward: "2026-03-09", answer: "2026-03-11"),
    // The last minute of the Sunday, and the first of the Monday.
    Clock(received: "2026-03-08T15:59:00Z", forward: "2026-03-09", answer: "2026-03-11"),
    Clock(received: "2026-03-08T16:00:00Z", forward: "2026-03-10", answer: "2026-03-12"),
    // Over New Year: the Sunday of 4 January is worked.
    Clock(received: "2025-12-31T15:59:00Z", forward: "2026-01-04", answer: "2026-01-06"),
    // A Saturday that is worked, and nine days off behind it.
    Clock(received: "2026-02-13T15:59:00Z", forward: "2026-02-14", answer: "2026-02-25"),
    Clock(received: "2026-02-13T16:00:00Z", forward: "2026-02-24", answer: "2026-02-26"),
  ])
  func `a correction runs from the day it came, over days off and worked`(_ clock: Clock) throws {
    let county = try Citizens.county(now: clock.received.adding(seconds: -3600))
    county.now = clock.received
    try county.accept(Citizens.correction())
    #expect(try due(county, MessageDeadlines.forward) == clock.forward)
    #expect(try due(county, MessageDeadlines.limit) == clock.answer)
  }

  private func due(
    _ county: TestCounty, _ rule: DeadlineRule, of id: MessageID? = nil
  ) throws -> CivilDate? {
    try county.tables.openDeadlines(rule, of: .message(id ?? first(county))).first?.due?.lastDay
  }

  private func first(_ county: TestCounty) throws -> MessageID {
    try #require(try county.tables.lastMessage)
  }

  /// A correction that came in the last minute of a Friday, assigned and answered at some moments.
  private func correction(
    assigned: Instant, answered: Instant
  ) throws -> (TestCounty, MessageID) {
    let county = try Citizens.county(now: "2026-03-06T08:00:00Z")
    county.now = "2026-03-06T15:59:00Z"
    try county.accept(Citizens.correction())
    let id = try first(county)
    county.now = assigned
    try county.accept(Citizens.accept(id, to: "education"))
    try county.accept(Citizens.draft(id))
    county.now = answered
    try county.accept(Citizens.review(id))
    return (county, id)
  }

  @Test func `an answer of the last minute is in time, and one of the next is not`() throws {
    let (inTime, id) = try correction(
      assigned: "2026-03-09T15:50:00Z", answered: "2026-03-11T15:59:00Z")
    #expect(try inTime.message(id).onTime == true)
    #expect(
      !inTime.entries.contains { if case .deadline(.missed) = $0.event { true } else { false } })
    let (late, second) = try correction(
      assigned: "2026-03-09T15:50:00Z", answered: "2026-03-11T16:00:00Z")
    #expect(try late.message(second).onTime == false)
    #expect(try missed(late) == ["A20.2.answer", "A20.2.host-answer"])
  }

  private func missed(_ county: TestCounty) throws -> [String] {
    county.entries.compactMap { entry in
      if case .deadline(.missed(let event)) = entry.event { event.rule.text } else { nil }
    }.sorted()
  }

  @Test func `a late transfer is missed, and lengthens nothing`() throws {
    let county = try Citizens.county(now: "2026-03-06T08:00:00Z")
    county.now = "2026-03-06T15:59:00Z"
    try county.accept(Citizens.correction())
    let id = try first(county)
    county.now = "2026-03-10T01:00:00Z"
    try county.accept(Citizens.accept(id, to: "education"))
    #expect(try missed(county) == ["A20.2.forward"])
    #expect(try due(county, MessageDeadlines.host, of: id) == "2026-03-12")
    #expect(try due(county, MessageDeadlines.limit, of: id) == "2026-03-11")
    try county.accept(Citizens.draft(id))
    county.now = "2026-03-12T01:00:00Z"
    try county.accept(Citizens.review(id))
    #expect(try county.message(id).onTime == false)
  }

  @Test func `a correction of an account goes the same way`() throws {
    let county = try Citizens.county()
    try county.accept(Citizens.correction().setting("concerns", "account-jiaoyu-weibo"))
    #expect(try county.when(Citizens.accept(to: "culture")).rule == "A20.2.host")
    try county.accept(Citizens.accept(to: "education"))
    #expect(try due(county, MessageDeadlines.limit) == "2026-03-05")
    #expect(try due(county, MessageDeadlines.host) == "2026-03-04")
  }

  @Test func `lateness stays when the message is closed`() throws {
    let (county, id) = try correction(
      assigned: "2026-03-09T15:50:00Z", answered: "2026-03-12T15:50:00Z")
    try county.accept(Citizens.withhold(id))
    try county.accept(Citizens.close(id))
    #expect(try missed(county) == ["A20.2.answer", "A20.2.host-answer"])
    #expect(try county.message(id).onTime == false)
    let answer = try county.answer(MessageShow.self, Citizens.of(id), as: "openness-clerk")
    let late = Dictionary(
      uniqueKeysWithValues: answer.terms.map { ($0.due.rule.text, $0.lateDays) })
    #expect(late == ["A20.2.forward": 0, "A20.2.host-answer": 1, "A20.2.answer": 1])
    #expect(
      answer.terms.first { $0.due.rule == MessageDeadlines.limit.id }?.days
        == ["2026-03-09", "2026-03-10", "2026-03-11"])
  }

  @Test func `what is sent back stays within the three days, and says whether within 24 hours`()
    throws
  {
    let county = try Citizens.county()
    try county.assigned(Citizens.correction().setting("concerns", "site-portal"))
    let assigned = try #require(try county.message().assignedAt)
    #expect(try county.message().sendBackUntil == assigned.adding(seconds: 86_400))
    county.now = assigned.adding(seconds: 86_401)
    let outcome = try county.accept(Citizens.sendBack())
    guard case .message(.sentBack(let event))? = outcome.events.first else {
      Issue.record("\(outcome)")
      return
    }
    #expect(!event.withinADay && event.whose == "culture")
    #expect(try county.message().phase == .accepted)
    #expect(try due(county, MessageDeadlines.host) == nil)
    #expect(try due(county, MessageDeadlines.limit) == "2026-03-05")
    let waiting = try county.waitingWork().filter { $0.contains("message") }
    #expect(waiting.contains { $0.contains("message-assigning/\(Citizens.message)") })
    try county.accept(Citizens.assign(to: "culture"))
    #expect(try county.message().unit == "culture")
    #expect(try due(county, MessageDeadlines.limit) == "2026-03-05")
    let owed = try county.tables.openDeadlines(
      MessageDeadlines.limit, of: .message(Citizens.message))
    #expect(owed.map(\.office) == ["culture"])
  }

  // MARK: Other terms

  private func interpret(_ county: TestCounty, _ parameter: String, _ value: String) throws {
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        [
          "parameter": .string(parameter), "value": .string(value), "effectiveFrom": "2026-03-02",
        ]
      ).withPaper(PaperNumber("西政公开〔2026〕\(parameter.utf8.count + value.utf8.count)号") ?? "一"))
  }

  @Test func `without an interpretation a consultation has an age and no term`() throws {
    let county = try Citizens.county()
    try county.assigned(Citizens.receive("consultation"))
    let row = try #require(
      try county.tables.openDeadlines(MessageDeadlines.reply, of: .message(Citizens.message)).first)
    #expect(row.due == nil && row.office == "education")
    county.now = "2026-03-12T01:00:00Z"
    let line = try county.answer(MessageShow.self, Citizens.of(), as: "education-clerk").line
    #expect(line.ageDays == 10 && line.due?.lastDay == nil)
    try county.accept(Citizens.draft())
    try county.accept(Citizens.review())
    #expect(try county.message().onTime == nil)
  }

  @Test func `a term pauses while the citizen is asked, where an interpretation lets it`() throws {
    let county = try Citizens.county()
    try interpret(county, "A20.complaint-term", "working-days-5")
    try county.assigned()
    try county.accept(Citizens.ask())
    // Not without an interpretation: it runs on.
    #expect(try due(county, MessageDeadlines.reply) == "2026-03-09")
    try county.accept(Citizens.supplement())
    try interpret(county, "A20.pause-while-asking", "allowed")
    try county.accept(Citizens.receive().setting("text", "另一处路灯。"))
    let id = Citizens.second
    try county.accept(Citizens.accept(id, to: "education"))
    county.now = "2026-03-04T01:00:00Z"
    try county.accept(Citizens.ask(id))
    #expect(try county.message(id).rest == .workingDays(3))
    #expect(try due(county, MessageDeadlines.reply, of: id) == nil)
    county.now = "2026-03-16T01:00:00Z"
    try county.accept(Citizens.supplement(id))
    #expect(try due(county, MessageDeadlines.reply, of: id) == "2026-03-19")
    // Adding more does not start it again.
    try county.accept(Citizens.supplement(id).setting("text", "再补充一点。"))
    #expect(
      try county.tables.openDeadlines(MessageDeadlines.reply, of: .message(id)).count == 1)
  }

  @Test func `the same words answer a second question, and are no second answer to the first`()
    throws
  {
    let county = try Citizens.county()
    try county.assigned()
    try county.accept(Citizens.ask())
    try county.accept(Citizens.supplement())
    #expect(try county.message().phase == .assigned)
    #expect(try county.accept(Citizens.supplement()).events.isEmpty)
    try county.accept(Citizens.ask())
    #expect(try county.message().phase == .supplementing)
    #expect(try !county.accept(Citizens.supplement()).events.isEmpty)
    #expect(try county.message().phase == .assigned)
  }

  @Test func `what is asked while a question is open is refused with its day`() throws {
    let county = try Citizens.county()
    try county.assigned()
    try county.accept(Citizens.ask())
    #expect(try county.accept(Citizens.ask()).events.isEmpty)
    let other = Citizens.ask().setting("question", "电话是多少？")
    let refused = try #require(try county.when(other).refusal)
    #expect(refused.rule.id == "message.asked")
    #expect(refused.found.zh.contains("2026-03-02") && !refused.found.zh.contains("哪一盏"))
    county.now = "2026-03-03T01:00:00Z"
    #expect(try county.when(Citizens.ask()).rule == "message.asked")
    try county.accept(Citizens.supplement())
    #expect(try !county.accept(other).events.isEmpty)
  }

  @Test func `a term that paused is not lost when the unit goes on without the citizen`() throws {
    let county = try Citizens.county()
    try interpret(county, "A20.complaint-term", "working-days-5")
    try interpret(county, "A20.pause-while-asking", "allowed")
    try county.assigned()
    try county.accept(Citizens.ask())
    county.now = "2026-03-16T01:00:00Z"
    try county.accept(Citizens.draft())
    #expect(try due(county, MessageDeadlines.reply) == "2026-03-23")
    county.now = "2026-03-24T01:00:00Z"
    try county.accept(Citizens.review())
    #expect(try county.message().onTime == false)
  }

  @Test func `a correction never pauses`() throws {
    let county = try Citizens.county()
    try interpret(county, "A20.pause-while-asking", "allowed")
    try county.assigned(Citizens.correction())
    try county.accept(Citizens.ask())
    #expect(try county.message().rest == nil)
    #expect(try due(county, MessageDeadlines.limit) == "2026-03-05")
  }

  @Test func `an extension is asked for on the last day, and not behind it`() throws {
    let county = try Citizens.county()
    try interpret(county, "A20.complaint-term", "working-days-5")
    try county.assigned()
    county.now = "2026-03-09T15:59:00Z"
    #expect(try county.attempt(Citizens.extend(until: "2026-03-20")).rule == nil)
    county.now = "2026-03-09T16:00:00Z"
    #expect(try county.when(Citizens.extend(until: "2026-03-20")).rule == "message.extension")
    let other = try Citizens.county()
    try interpret(other, "A20.complaint-term", "working-days-5")
    try other.assigned()
    try other.accept(Citizens.extend(until: "2026-03-20"))
    #expect(try due(other, MessageDeadlines.reply) == "2026-03-20")
    #expect(try other.message().extendedTo == "2026-03-20")
  }

  // MARK: The end, and another beginning

  @Test func `a reopened message has a clock of its own and reaches its unit`() throws {
    let (county, id) = try correction(
      assigned: "2026-03-09T01:00:00Z", answered: "2026-03-09T02:00:00Z")
    county.now = "2026-03-16T01:00:00Z"
    try county.accept(Citizens.reopen(id))
    #expect(try county.message(id).phase == .assigned)
    #expect(try due(county, MessageDeadlines.host, of: id) == "2026-03-18")
    #expect(try due(county, MessageDeadlines.limit, of: id) == "2026-03-19")
    #expect(try county.waitingWork().contains("id:education message-answering/\(id)"))
    try county.accept(Citizens.draft(id).setting("text", "又修好了。"))
    try county.accept(Citizens.review(id))
    #expect(try county.message(id).answers == 2)
  }

  @Test func `what was declined and is reopened is looked at by whoever assigns`() throws {
    let county = try Citizens.county()
    try county.assigned()
    try county.accept(Citizens.decline(Citizens.message, "unfounded").by("education-leader"))
    try county.accept(Citizens.reopen())
    #expect(try county.message().phase == .received && county.message().unit == nil)
    #expect(
      try county.waitingWork().contains { $0.hasSuffix(" message-accepting/\(Citizens.message)") })
  }

  @Test func `a repeated message names its original and shares its answer`() throws {
    let county = try Citizens.county()
    try county.accept(Citizens.receive())
    let moment = county.now
    try county.accept(Citizens.receive().setting("text", "北街路灯，再问一次。"))
    try county.accept(
      Citizens.decline(Citizens.second, "repeated").setting(
        "original", .string(Citizens.message.text)))
    try county.accept(Citizens.accept(to: "education"))
    try county.accept(Citizens.draft())
    try county.accept(Citizens.review())
    try county.accept(Citizens.draftPublic())
    try county.accept(Citizens.publish())
    let code = TestCounty.code(at: moment)
    let status = try county.answer(
      MessageStatus.self, ["code": .string(code.text)], as: "machine")
    #expect(status.declined == .repeated && status.answeredOn == "2026-03-02")
    #expect(try county.words(of: status.published?.answer) == "路灯已于3月2日修好。")
  }

  @Test func `an erased message goes on, and the public reads nothing of it`() throws {
    let county = try Citizens.county()
    try county.answered()
    try county.accept(Citizens.draftPublic())
    try county.accept(Citizens.publish())
    let code = TestCounty.code(at: try county.message().receivedAt)
    #expect(try county.answer(MessageResults.self, as: "machine").results.count == 1)
    func counted() throws -> [String: String]? {
      try county.rows()["figures"]?.filter { !$0.key.hasPrefix("A20.message-results") }
    }
    let figures = try counted()
    let objects = try county.tables.objects(of: Citizens.message)
    try county.accept(
      Request(
        "openness-leader", "object.erase",
        [
          "objects": .array(objects.map { .integer(Int64($0.value)) }),
          "ground": "consent-withdrawn", "basis": "个人信息保护法第四十七条",
        ]
      ).withPaper())
    try county.accept(Request("admin", "object.destroy", ["erasure": "20260302-000001"]))
    let message = try county.message()
    #expect(message.publicity == .withdrawn && message.shown == nil && message.erasedBy != nil)
    #expect(try county.answer(MessageResults.self, as: "machine").results.isEmpty)
    #expect(
      try county.ask("message.status", ["code": .string(code.text)], as: "machine")
        == "message.code")
    // What happened is counted as before; only that it is public any more is not.
    #expect(try figures?.isEmpty == false && counted() == figures)
    #expect(try county.when(Citizens.draftPublic()).rule == "message.erased")
    try county.accept(Citizens.close())
    #expect(try county.rebuiltRows() == county.rows())
  }

  @Test func `an open message that was erased is still owed`() throws {
    let county = try Citizens.county()
    try county.assigned(Citizens.correction())
    try county.accept(
      Request(
        "openness-leader", "object.erase",
        [
          "objects": .array(
            try county.tables.objects(of: Citizens.message).prefix(2)
              .map { .integer(Int64($0.value)) }),
          "ground": "consent-withdrawn", "basis": "个人信息保护法第四十七条",
        ]
      ).withPaper())
    try county.accept(Request("admin", "object.destroy", ["erasure": "20260302-000001"]))
    #expect(try due(county, MessageDeadlines.limit) == "2026-03-05")
    #expect(
      try county.waitingWork().contains("id:education message-answering/\(Citizens.message)"))
    try county.accept(Citizens.draft())
    try county.accept(Citizens.review())
    try county.accept(Citizens.withhold())
    try county.accept(Citizens.close())
  }
}
