import JSONText
import TestSupport
import Testing

@testable import Regulation

/// What becomes of what the public reads, when a message comes again, is unfounded, or is erased.
struct MessageEndTests {
  @Test func `what was drafted for the public before a reopening is no answer to it`() throws {
    let county = try Citizens.county()
    try county.answered()
    try county.accept(Citizens.draftPublic())
    try county.accept(Citizens.reopen())
    try county.accept(Citizens.draft())
    try county.accept(Citizens.review())
    #expect(try county.message().drafted == nil)
    #expect(
      try county.when(Citizens.publish().by("education-second")).rule
        == MessageRules.publicWriter.id)
  }

  @Test func `what turns out to be unfounded is public no more`() throws {
    let county = try Citizens.county()
    try county.answered()
    try county.accept(Citizens.draftPublic())
    try county.accept(Citizens.publish())
    try county.accept(Citizens.reopen())
    try county.accept(
      Citizens.decline(Citizens.message, "unfounded").by("education-leader"))
    #expect(try county.message().publicity == .withdrawn)
    #expect(try county.answer(MessageResults.self, as: "machine").results.isEmpty)
    #expect(try county.rebuiltRows() == county.rows())
  }

  private func erase(_ county: TestCounty, _ objects: [ObjectNumber]) -> Request {
    Request(
      "openness-leader", "object.erase",
      [
        "objects": .array(objects.map { .integer(Int64($0.value)) }),
        "ground": "consent-withdrawn", "basis": "个人信息保护法第四十七条",
      ]
    ).withPaper()
  }

  @Test func `a public version that was drafted since an erasure was decided is erased first`()
    throws
  {
    let county = try Citizens.county()
    try county.answered()
    try county.accept(
      erase(county, Array(try county.tables.objects(of: Citizens.message).prefix(2))))
    try county.accept(Citizens.draftPublic())
    let destroy = Request("admin", "object.destroy", ["erasure": "20260302-000001"])
    #expect(try county.when(destroy).rule == MessageRules.erased.id)
    let drafted = try #require(try county.message().drafted)
    try county.accept(erase(county, drafted.objects))
    try county.accept(Request("admin", "object.destroy", ["erasure": "20260302-000002"]))
    try county.accept(destroy)
    #expect(try county.message().drafted == nil)
  }

  @Test func `another text in the place of one taken back waits to be published, once closed too`()
    throws
  {
    let county = try Citizens.county()
    try county.answered()
    try county.accept(Citizens.draftPublic())
    try county.accept(Citizens.publish())
    try county.accept(Citizens.close())
    try county.accept(
      Request(
        "education-clerk", "message.withdraw-public",
        ["message": .string(Citizens.message.text), "reasons": "日期有误。"]))
    let work = "id:education message-publishing/\(Citizens.message)"
    #expect(try !county.waitingWork().contains(work))
    try county.accept(Citizens.draftPublic())
    #expect(try county.waitingWork().contains(work))
    try county.accept(Citizens.publish())
    #expect(try !county.waitingWork().contains(work))
    #expect(try county.rebuiltRows() == county.rows())
  }

  @Test func `what repeats a repeated message shares the answer of the first`() throws {
    let county = try Citizens.county()
    try county.accept(Citizens.receive())
    let moment = county.now
    try county.accept(Citizens.receive().setting("text", "北街路灯，再问一次。"))
    // The later one becomes the original of the first, and then repeats a third itself.
    try county.accept(
      Citizens.decline(Citizens.message, "repeated").setting(
        "original", .string(Citizens.second.text)))
    try county.accept(Citizens.receive().setting("text", "北街路灯，三问。"))
    let third = try #require(try county.tables.lastMessage)
    try county.accept(
      Citizens.decline(Citizens.second, "repeated").setting("original", .string(third.text)))
    for request in [
      Citizens.accept(third, to: "education"), Citizens.draft(third), Citizens.review(third),
      Citizens.draftPublic(third), Citizens.publish(third),
    ] {
      try county.accept(request)
    }
    let code = TestCounty.code(at: moment)
    let status = try county.answer(
      MessageStatus.self, ["code": .string(code.text)], as: "machine")
    #expect(status.declined == .repeated)
    #expect(try county.words(of: status.published?.answer) == "路灯已于3月2日修好。")
  }
}
