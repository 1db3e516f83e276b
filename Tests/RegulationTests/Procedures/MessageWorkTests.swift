import CivilTime
import TestSupport
import Testing

@testable import Regulation

/// For whom a message waits on its way (A20).
struct MessageWorkTests {
  @Test func `each step waits for whoever is to do it, by the day it is due`() throws {
    let county = try Citizens.county()
    func work() throws -> [String] {
      try county.waitingWork().filter { $0.contains("message-") }
    }
    try county.accept(Citizens.correction())
    #expect(try work() == ["kind:county-openness message-accepting/\(Citizens.message)"])
    try county.accept(Citizens.accept())
    #expect(try work() == ["kind:county-openness message-assigning/\(Citizens.message)"])
    try county.accept(Citizens.assign())
    #expect(try work() == ["id:education message-answering/\(Citizens.message)"])
    let row = try #require(
      try county.tables.work.rows["message-answering/\(Citizens.message)"])
    #expect(row.lastDay == "2026-03-04")
    try county.accept(Citizens.draft())
    #expect(try work() == ["id:education message-reviewing/\(Citizens.message)"])
    #expect(
      try county.tables.work.rows["message-reviewing/\(Citizens.message)"]?.notBy
        == ["education-clerk"])
    try county.accept(Citizens.review())
    #expect(try work() == ["id:education message-public/\(Citizens.message)"])
    try county.accept(Citizens.draftPublic())
    #expect(try work() == ["id:education message-publishing/\(Citizens.message)"])
    try county.accept(Citizens.publish())
    #expect(try work() == ["id:education message-closing/\(Citizens.message)"])
    try county.accept(Citizens.close())
    #expect(try work() == [])
    let inbox = try county.answer(InboxList.self, as: "education-clerk")
    #expect(!inbox.items.contains { $0.subject?.subject == .message(Citizens.message) })
  }
}
