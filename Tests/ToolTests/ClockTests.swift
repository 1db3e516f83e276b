import Foundation
import Testing

/// Time is the machine's, or, in a ledger made for it, what requests say; it never goes back.
struct ClockTests {
  private static let faketime = "/usr/bin/faketime"

  private func recordedAt(_ run: Tool.Run) throws -> String {
    try #require(try run.answers().first?.result?["recordedAt"] as? String)
  }

  @Test func `a real ledger takes no time from a request`() throws {
    let ledger = try TestLedger(simulated: false)
    let run = try ledger.send([Line.department(1, more: #","now":"2020-01-01T00:00:00Z""#)])
    #expect(run.status == 1)
    #expect(try run.answers().first?.rule == "record.simulated-clock")
    #expect(try ledger.eventCount() == TestLedger.founded)
  }

  @Test func `a simulated ledger takes its time from requests and never goes back`() throws {
    let ledger = try TestLedger()
    let run = try ledger.send([
      Line.department(1, more: #","now":"2026-05-01T08:00:00+08:00""#),
      Line.department(2, more: #","now":"2026-04-01T08:00:00+08:00""#),
      Line.department(3),
    ])
    let times = try run.answers().compactMap { $0.result?["recordedAt"] as? String }
    #expect(times == Array(repeating: "2026-05-01T00:00:00.000000Z", count: 3))
  }

  @Test func `a simulated ledger says so in what everybody can read`() throws {
    for simulated in [true, false] {
      let ledger = try TestLedger(simulated: simulated)
      let county =
        try ledger.send([Line.query("ledger.show")]).answers().first?.result?["county"]
        as? [String: Any]
      #expect(county?["simulatedClock"] as? Bool == simulated)
    }
  }

  @Test func `what happened in the future is refused`() throws {
    let ledger = try TestLedger()
    let run = try ledger.send([
      Line.department(1, more: #","now":"2026-03-02T23:59:59+08:00","occurredOn":"2026-03-03""#),
      Line.department(2, more: #","now":"2026-03-03T00:00:00+08:00","occurredOn":"2026-03-03""#),
    ])
    let answers = try run.answers()
    #expect(answers[0].rule == "record.fact-date")
    #expect(answers[1].positions == [TestLedger.founded + 1])
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: faketime), "faketime is missing"))
  func `a clock set back does not set the record back`() throws {
    let ledger = try TestLedger(simulated: false)
    let now = try recordedAt(try ledger.send([Line.department(1)]))
    let back = try ledger.send(
      [Line.department(2)], through: [Self.faketime, "2001-01-01 00:00:00"])
    #expect(back.status == 0)
    #expect(try recordedAt(back) == now)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: faketime), "faketime is missing"))
  func `a day of the law begins at midnight in China`() throws {
    let ledger = try TestLedger(simulated: false)
    let shifted = [Self.faketime, "2031-01-01 16:30:00"]
    let line = Line.department(1, more: #","occurredOn":"2031-01-02""#)
    let run = try ledger.send([line], environment: ["TZ": "UTC"], through: shifted)
    #expect(run.status == 0)
    let second = Line.department(2, more: #","occurredOn":"2031-01-03""#)
    let refused = try ledger.send([second], environment: ["TZ": "UTC"], through: shifted)
    #expect(try refused.answers().first?.rule == "record.fact-date")
  }
}
