import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// What is kept and not used, from the decision to its end (Personal Information Protection Law, 47).
struct RestrictionTests {
  private func published() throws -> TestCounty {
    let county = try Citizens.county()
    try county.answered()
    try county.accept(Citizens.draftPublic())
    try county.accept(Citizens.publish())
    return county
  }

  private func reads(_ county: TestCounty, _ person: StaffID) throws -> String? {
    do {
      _ = try county.answer(MessageRead.self, Citizens.of(), as: person)
      return nil
    } catch let refusal as Refusal {
      return refusal.rule.id
    }
  }

  @Test func `nobody reads what is restricted, its own unit least of all`() throws {
    let county = try published()
    #expect(try reads(county, "education-clerk") == nil)
    try county.accept(Citizens.restrict())
    for person in ["education-clerk", "education-leader", "education-reviewer"] as [StaffID] {
      #expect(try reads(county, person) == MessageRules.restricted.id)
    }
    for person in ["openness-clerk", "auditor", "culture-clerk", "machine"] as [StaffID] {
      #expect(try reads(county, person) == ReadingRules.matter.id)
    }
    try county.accept(Citizens.lift())
    #expect(try reads(county, "education-clerk") == nil)
    #expect(try county.rebuiltRows() == county.rows())
  }

  @Test func `one that the openness office itself has is not read there`() throws {
    let county = try Citizens.county()
    try county.accept(Citizens.receive())
    try county.accept(Citizens.decline())
    #expect(try reads(county, "openness-clerk") == nil)
    try county.accept(Citizens.restrict())
    #expect(try reads(county, "openness-clerk") == MessageRules.restricted.id)
  }

  @Test func `who was let read it before reads it no more, and who is on an order does`() throws {
    let county = try published()
    try county.accept(Citizens.open())
    #expect(try reads(county, "openness-clerk") == nil)
    try county.accept(Citizens.restrict())
    #expect(try reads(county, "openness-clerk") == ReadingRules.matter.id)
    try county.accept(Citizens.order())
    #expect(try reads(county, "auditor") == nil)
    try county.accept(Citizens.order(to: "education-clerk"))
    #expect(try reads(county, "education-clerk") == nil)
    #expect(try reads(county, "education-leader") == MessageRules.restricted.id)
    county.wait(until: "2026-03-11")
    #expect(try reads(county, "education-clerk") == MessageRules.restricted.id)
    #expect(try county.rebuiltRows() == county.rows())
  }

  @Test
  func `a restriction takes the public version back, and nothing else that is counted changes`()
    throws
  {
    let county = try published()
    let march = try #require(FigurePeriod("2026-03"))
    func counted() throws -> [String: String] {
      var sums: [String: String] = [:]
      for figure in MessageFigures.all where figure.id != MessageFigures.results.id {
        sums[figure.id.text] = "\(try county.tables.figures.sums(of: figure, in: march))"
      }
      return sums
    }
    func results(_ word: String) throws -> Int {
      try county.tables.figures.sum(
        of: MessageFigures.results, FigureKey(word: word), in: march
      ).sum
    }
    let before = try counted()
    #expect(try results("public") == 1 && results("withdrawn") == 0)
    #expect(try county.answer(MessageResults.self, as: "machine").results.count == 1)
    try county.accept(Citizens.restrict())
    #expect(try county.message().publicity == .withdrawn)
    #expect(try county.answer(MessageResults.self, as: "machine").results.isEmpty)
    #expect(try counted() == before)
    #expect(try results("public") == 0 && results("withdrawn") == 1)
    try county.accept(Citizens.close())
    try county.accept(Citizens.lift())
    #expect(try county.message().publicity == .withdrawn)
  }

  @Test func `the day until which it is kept waits for the leader, until it ends`() throws {
    let county = try published()
    func waits() throws -> [CivilDate?] {
      var days: [CivilDate?] = []
      try county.tables.work.rows.scan { _, item in
        if item.id.text.hasPrefix("message-keeping") { days.append(item.earliest) }
        return true
      }
      return days
    }
    try county.accept(Citizens.restrict().setting("until", .null))
    #expect(try waits().isEmpty)
    try county.accept(Citizens.restrict().setting("until", "2029-03-06"))
    #expect(try waits() == ["2029-03-06"])
    try county.accept(Citizens.restrict().setting("until", "2030-03-06"))
    #expect(try waits() == ["2030-03-06"])
    try county.accept(Citizens.lift())
    #expect(try waits().isEmpty)
    #expect(try county.rebuiltRows() == county.rows())
  }

  @Test func `it says since when, why and until when, as decided last`() throws {
    let county = try published()
    try county.accept(Citizens.restrict())
    let again = try county.when(Citizens.restrict())
    #expect(again.refusal == nil && again.events.isEmpty)
    county.wait(until: "2026-03-05")
    try county.accept(Citizens.restrict(Citizens.message, "technical", until: nil))
    let shown = try county.answer(MessageShow.self, Citizens.of(), as: "openness-clerk")
    let restriction = try #require(shown.line.restriction)
    #expect(restriction.on == "2026-03-02" && restriction.ground == .technical)
    #expect(restriction.until == nil)
    try county.accept(Citizens.lift())
    let lifted = try county.when(Citizens.lift())
    #expect(lifted.refusal == nil && lifted.events.isEmpty)
    #expect(
      try county.answer(MessageShow.self, Citizens.of(), as: "openness-clerk").line.restriction
        == nil)
  }

  @Test func `what is erased of a public message is counted as taken back`() throws {
    let county = try published()
    func count(_ word: String) throws -> Int {
      let (key, period) = (FigureKey(word: word), try #require(FigurePeriod("2026-03")))
      return try county.tables.figures.sum(of: MessageFigures.results, key, in: period).sum
    }
    #expect(try count("public") == 1 && count("withdrawn") == 0)
    try county.erase(Array(try county.tables.objects(of: Citizens.message)))
    #expect(try count("public") == 0 && count("withdrawn") == 1)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `it ends when nothing is left of the message, and no sooner`() throws {
    let county = try published()
    try county.accept(Citizens.restrict())
    let objects = try county.tables.objects(of: Citizens.message)
    try county.erase(Array(objects.dropLast()))
    #expect(try county.message().restriction != nil)
    try county.erase(Array(objects.suffix(1)))
    #expect(try county.message().restriction == nil)
    #expect(try county.rebuiltRows() == county.rows())
  }

  @Test func `its citizen is told where it stands, and cannot have it reopened`() throws {
    let county = try Citizens.county()
    let moment = county.now
    try county.answered()
    let ask = { () throws -> MessageStatusAnswer in
      try county.answer(
        MessageStatus.self, ["code": .string(TestCounty.code(at: moment).text)], as: "machine")
    }
    #expect(try ask().mayReopen)
    try county.accept(Citizens.restrict())
    #expect(try ask().phase == .answered && !ask().mayReopen)
  }

  @Test func `a citizen who is asked for more is told so, and not what`() throws {
    let county = try Citizens.county()
    let moment = county.now
    try county.assigned()
    let ask = { () throws -> MessageStatusAnswer in
      try county.answer(
        MessageStatus.self, ["code": .string(TestCounty.code(at: moment).text)], as: "machine")
    }
    #expect(try ask().askedOn == nil && ask().toSupply == nil)
    try county.accept(Citizens.ask())
    let asked = try ask()
    #expect(asked.askedOn == "2026-03-02")
    #expect(asked.toSupply?.zh.contains("补充") == true && asked.toSupply?.zh.contains("北街") == false)
    try county.accept(Citizens.supplement())
    #expect(try ask().askedOn == nil && ask().toSupply == nil)
  }
}
