import JSONText
import TestSupport
import Testing

@testable import Regulation

/// What lists and comparisons tell of items.
struct ItemVersionTests {
  @Test func `the age of an important reprint is counted in hours until it is out`() throws {
    let county = try Newsroom.county()
    try county.accept(
      Newsroom.draft().setting("source", "reprint").setting("from", "中国政府网")
        .setting("issued", "2026-03-01T18:00:00+08:00"))
    let line = try county.answer(ItemList.self, ["author": "editor"]).items.first
    #expect(line?.reprintHours == 15)
    #expect(try county.answer(ItemList.self, ["author": "chief"]).items.isEmpty)
  }

  @Test func `two versions are compared word by word`() throws {
    let county = try Newsroom.county()
    try county.accept(Newsroom.draft())
    try county.accept(Newsroom.revise())
    let answer = try county.answer(
      ItemCompare.self, ["item": .string(Newsroom.item.text), "from": 1, "to": 2],
      as: "editor")
    #expect(answer.changed == [.text] && answer.title == nil)
    #expect(
      answer.text == [
        TextRun(kind: .kept, text: "3月2日，县政府召开会议，部署春季造林"),
        TextRun(kind: .added, text: "工作，乔生明出席"), TextRun(kind: .kept, text: "。"),
      ])
    #expect(throws: Refusal.self) {
      try county.answer(
        ItemCompare.self, ["item": .string(Newsroom.item.text), "from": 1, "to": 3])
    }
  }
}
