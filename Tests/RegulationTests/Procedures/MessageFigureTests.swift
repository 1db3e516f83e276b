import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// What is counted of messages (A35), and of their results (A20).
struct MessageFigureTests {
  private func first(_ county: TestCounty) throws -> MessageID {
    try #require(try county.tables.lastMessage)
  }

  private func figure(
    _ county: TestCounty, _ id: String, _ key: String, _ period: String
  ) throws -> Int {
    let figure = try #require(FigureID(id).flatMap(FigureBook.figure))
    let (key, period) = (try #require(FigureKey(key)), try #require(FigurePeriod(period)))
    return try county.tables.figures.sum(of: figure, key, in: period).sum
  }

  @Test func `a December message answered in January is carried over`() throws {
    let county = try Citizens.county(now: "2026-12-30T01:00:00Z")
    try county.accept(Citizens.receive())
    let id = try first(county)
    try county.accept(Citizens.accept(id, to: "education"))
    county.now = "2027-01-05T01:00:00Z"
    try county.accept(Citizens.draft(id))
    try county.accept(Citizens.review(id))
    for (year, received, answered) in [("2026", 1, 0), ("2027", 0, 1)] {
      #expect(try figure(county, "A35.messages-received", "site-portal", year) == received)
      #expect(try figure(county, "A35.messages-valid", "site-portal", year) == received)
      #expect(try figure(county, "A35.messages-answered", "site-portal", year) == answered)
      #expect(
        try figure(county, "A35.messages-answered-by-unit", "education", year) == answered)
      #expect(
        try figure(county, "A35.messages-received-by-unit", "education", year) == received)
    }
    #expect(try figure(county, "A20.messages-by-phase", "assigned", "2026") == 1)
    #expect(try figure(county, "A20.messages-by-phase", "assigned", "2027") == 0)
    #expect(try figure(county, "A35.messages-answer-days", "site-portal", "2027") == 4)
  }

  @Test func `results are counted with what is withheld and unfounded, and ratings move`() throws {
    let county = try Citizens.county()
    try county.answered()
    try county.accept(Citizens.withhold())
    #expect(try figure(county, "A20.message-results", "withheld-privacy", "2026-03") == 1)
    try county.accept(Citizens.draftPublic())
    try county.accept(Citizens.publish())
    #expect(try figure(county, "A20.message-results", "withheld-privacy", "2026-03") == 0)
    #expect(try figure(county, "A20.message-results", "public", "2026-03") == 1)
    try county.accept(Citizens.rate(Citizens.message, "dissatisfied"))
    #expect(try figure(county, "A35.messages-satisfied", "site-portal", "2026-03") == 0)
    try county.accept(Citizens.rate())
    #expect(try figure(county, "A35.messages-satisfied", "site-portal", "2026-03") == 1)
    #expect(try figure(county, "A35.messages-rated", "site-portal", "2026-03") == 1)
    try county.accept(Citizens.receive().setting("text", "虚报一件。"))
    try county.accept(Citizens.accept(Citizens.second, to: "education"))
    try county.accept(Citizens.decline(Citizens.second, "unfounded").by("education-leader"))
    #expect(try figure(county, "A20.message-results", "declined-unfounded", "2026-03") == 1)
    #expect(try figure(county, "A35.messages-received", "site-portal", "2026-03") == 2)
    #expect(try figure(county, "A35.messages-valid", "site-portal", "2026-03") == 1)
    #expect(try figure(county, "A35.messages-valid-by-unit", "education", "2026-03") == 1)
    let answer = try county.answer(MessageResults.self, as: "machine")
    #expect(answer.counts.first { $0.result == "declined-unfounded" }?.count == 1)
    #expect(answer.results.map(\.message) == [Citizens.message])
  }

  @Test func `a transferred message counts for the unit that has it`() throws {
    let county = try Citizens.county()
    try county.assigned()
    try county.accept(Citizens.assign(to: "culture").setting("reasons", "属文旅。"))
    #expect(
      try figure(county, "A35.messages-received-by-unit", "education", "2026-03") == 0)
    #expect(try figure(county, "A35.messages-received-by-unit", "culture", "2026-03") == 1)
    #expect(try county.rebuiltRows() == county.rows())
  }
}
