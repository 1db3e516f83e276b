import CivilTime
import Regulation
import TestSupport
import Testing

/// Rows of cases: what is usual is left out, and nothing is lost by it.
struct CaseRowTests {
  @Test func `a case of several stands in rows that a person can read`() throws {
    let county = try TestCounty.withAccounts()
    let drive = AccountClosing(["jiaoyu-weibo", "wenlv-weibo"], by: "openness")
    try county.accept(drive.propose)
    county.now = "2026-03-03T01:00:00Z"
    try county.accept(drive.decide("approve", "jiaoyu-weibo", by: "education-leader"))
    let rows = try county.rows()
    #expect(
      rows["case-subjects"]?["\(drive.caseID)/account-jiaoyu-weibo"]
        == #"{"number":0,"subject":"account-jiaoyu-weibo","host":"education","steps":["#
        + #"{"id":"approve","since":"2026-03-02T01:37:00.000000Z","done":{"position":44,"#
        + #""at":"2026-03-03T01:00:00.000000Z","by":"education-leader","office":"education"}},"#
        + #"{"id":"announce","since":"2026-03-03T01:00:00.000000Z"},"cancel","file"]}"#)
    let row = try #require(rows["cases"]?[drive.caseID.text])
    #expect(
      row.contains(
        #""parts":[{"by":"openness-clerk","part":"submits","step":"propose","office":"openness","#
          + #""position":42},{"by":"education-leader","part":"judges","step":"approve","#
          + #""office":"education","position":44}],"steps":"#), "\(row)")
    #expect(
      row.hasSuffix(
        #""each":[{"id":"approve","due":1,"done":1,"latest":"2026-03-03"},"#
          + #"{"id":"announce","due":2},"#
          + #"{"id":"cancel","due":2},{"id":"file","due":2}]}"#))
    #expect(
      rows["host-cases"] == [
        "culture/\(drive.caseID)": #"{"case":"\#(drive.caseID)","parts":1}"#,
        "education/\(drive.caseID)": #"{"case":"\#(drive.caseID)","parts":1}"#,
        "openness/\(drive.caseID)": #"{"case":"\#(drive.caseID)","parts":1}"#,
      ])
  }

  @Test(arguments: Array(1...40) as [UInt64])
  func `rows are read as they were written`(_ seed: UInt64) throws {
    var random = RandomProcedure(seed: seed)
    var whole: WholeCase?
    let tables = Tables(in: MemoryStore())
    for position in 1..<30 {
      let event = position == 1 ? .opened(random.opened) : random.next()
      _ = WholeCase.evolve(
        &whole,
        Entry(
          position: position, recordedAt: Instant(microsecondsSince1970: Int64(position) << 40),
          occurredOn: "2026-03-02", actor: "ma-lan", office: nil,
          onBehalfOf: position % 2 == 0 ? "east" : nil,
          document: position % 3 == 0 ? Opening.paper : nil, correlation: event.caseID,
          causation: nil, event: .workflow(event)), under: random.definition)
      let now = try #require(whole)
      tables.cases.rows.set("case", now.state)
      for own in now.subjects { tables.cases.parts.set("case/\(own.number)", own) }
      try tables.flush()
      tables.forget()
      #expect(try tables.cases.rows["case"] == now.state)
      for own in now.subjects {
        #expect(try tables.cases.parts["case/\(own.number)"] == own)
      }
    }
  }
}
