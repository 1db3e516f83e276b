import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// A decision to erase, from its two persons to what is read of it.
struct ErasureTests {
  @Test func `one decides, another destroys, and the event carries what is erased`() throws {
    let county = try RuleExample.texts(2)
    let decided = try county.accept(RuleExample.erase([2, 1]))
    #expect(decided.types == ["object.erasure-decided"])
    #expect(decided.events[0].payload.erases.isEmpty)
    let destroyed = try county.accept(RuleExample.destroy)
    #expect(destroyed.types == ["object.erased"])
    #expect(destroyed.events[0].payload.erases.map(\.value) == [1, 2])
    let erasure = try #require(try county.tables.erasure("20260302-000001"))
    #expect((erasure.decidedBy, erasure.destroyedBy) == ("openness-leader", "admin"))
    #expect(erasure.erasedBy?.value == county.entries.count)
    #expect(try county.rebuiltRows() == county.rows())
  }

  @Test func `neither decision nor destruction tells of whom it concerns`() throws {
    let county = try RuleExample.erased([1])
    for entry in county.entries.suffix(2) {
      let said = entry.event.payload.said.map(\.zh).joined()
      #expect(!said.contains("education-second") && !said.contains("马梅"))
    }
  }

  @Test func `what is open is listed, and what ended apart from it`() throws {
    let county = try RuleExample.decided([1])
    #expect(try county.answer(ErasureList.self).erasures.count == 1)
    #expect(try county.answer(ErasureList.self, ["open": false]).erasures.isEmpty)
    try county.accept(RuleExample.destroy)
    #expect(try county.answer(ErasureList.self).erasures.isEmpty)
    let ended = try county.answer(ErasureList.self, ["open": false]).erasures
    #expect(ended.map(\.destroyedBy?.name) == ["白雪"])
    #expect(ended.first?.groundName.zh == "个人撤回同意")
  }

  @Test func `a card is recorded as destroyed once`() throws {
    let county = try TestCounty.staffed()
    county.texts.generation = 3
    #expect(try county.accept(RuleExample.card).types == ["recovery.card-destroyed"])
    #expect(try county.when(RuleExample.card).events.isEmpty)
    let other = RuleExample.card.setting("generation", 2)
    #expect(try county.accept(other).types == ["recovery.card-destroyed"])
    #expect(try county.rebuiltRows() == county.rows())
  }

  @Test func `a paper that a request names is recorded by number, in an event and its document`()
    throws
  {
    let county = try TestCounty.staffed()
    county.texts.put(StagedPaper(kind: .file, digest: nil), as: RuleExample.commitment)
    let paper = Document(
      number: "西编发〔2026〕2号", date: county.today, paper: .staged(RuleExample.commitment))
    try county.accept(RuleExample.rename.with(paper))
    #expect(county.entries.last?.document?.paper == .kept(ObjectNumber(inRange: 1)))
  }

  @Test func `a text is shown with the event that brought it, and what is to become of it`() throws
  {
    let county = try RuleExample.texts(1)
    let shown = try county.answer(ObjectShow.self, ["number": 1], as: "auditor")
    #expect((shown.kind, shown.type, shown.erasure) == (.text, "staff.removed", nil))
    try county.accept(RuleExample.erase([1]))
    #expect(
      try county.answer(ObjectShow.self, ["number": 1]).erasure == "20260302-000001")
    try county.accept(RuleExample.destroy)
    #expect(
      try county.answer(ObjectShow.self, ["number": 1]).erasedBy?.value == county.entries.count)
  }

  @Test(arguments: [("auditor", "erasure.object-known"), ("education-clerk", "reading.matter")])
  func `a number that no event has given tells nothing to who does not read everything`(
    _ reader: String, _ rule: String
  ) throws {
    let county = try RuleExample.texts(1)
    let reader = try #require(StaffID(reader))
    let refusal = #expect(throws: Refusal.self) {
      try county.answer(ObjectShow.self, ["number": 2], as: reader)
    }
    #expect(refusal?.rule.id == rule)
  }
}
