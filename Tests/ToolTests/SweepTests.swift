import Foundation
import Testing

/// `siteledger-admin sweep`, run by a timer, and killed.
struct SweepToolTests {
  private static let paper = #""document":{"number":"西政公开函〔2026〕7号","date":"2026-03-02"}"#

  /// A ledger with sites that each miss five filings, due on 12 March.
  private func ledger(_ sites: Int) throws -> TestLedger {
    let ledger = try TestLedger()
    let staff = [("clerk", "李娜"), ("leader", "张伟")].map { role, name in
      Line.query(
        "staff.assign",
        #"{"requestId":"\#(role)","staff":"\#(role)","name":"\#(name)","office":"openness","roles":["\#(role)"]}"#
      )
    }
    #expect(try ledger.send(staff + [Line.department(1)]).status == 0)
    let term = Line.query(
      "interpretation.issue",
      #"{"requestId":"i","parameter":"A10.missing-filing-term","value":"days-10","effectiveFrom":"2026-03-02",\#(Self.paper)}"#
    )
    #expect(try ledger.send([term], as: "leader").status == 0)
    let entries = (1...sites).map { number in
      Line.query(
        "site.register-existing",
        #"{"requestId":"e-\#(number)","site":"s-\#(number)","kind":"department","name":"网站\#(number)","host":"dept-1"}"#
      )
    }
    #expect(try ledger.send(entries, as: "clerk").status == 0)
    return ledger
  }

  private static func arguments(_ ledger: TestLedger) -> [String] {
    ["sweep", ledger.path, "--now", "2026-03-20T09:00:00+08:00", "--lang", "en"]
  }

  @Test func `it prints what it recorded, once`() throws {
    let ledger = try ledger(2)
    let count = try ledger.eventCount()
    let first = try Tool.run("admin", Self.arguments(ledger))
    #expect(first.status == 0)
    #expect(first.lines.count == 10)
    let line = try #require(first.lines.first)
    #expect(line.hasPrefix("event \(count + 1)  2026-03-12  A10.missing-filing/site-s-1/domain/"))
    #expect(line.hasSuffix("  A term ended with nothing recorded  [deadline.missed]"))
    let second = try Tool.run("admin", Self.arguments(ledger))
    #expect(second.status == 0)
    #expect(second.output.isEmpty)
    #expect(try ledger.eventCount() == count + 10)
  }

  @Test func `a real ledger takes no time from the command line`() throws {
    let ledger = try TestLedger(simulated: false)
    let run = try Tool.run("admin", Self.arguments(ledger))
    #expect(run.status == 1)
    #expect(run.errors.contains("record.simulated-clock"))
    #expect(try Tool.run("admin", ["sweep", ledger.path]).status == 0)
    #expect(try Tool.run("admin", ["sweep", ledger.path, "--now", "yesterday"]).status == 64)
  }

  @Test func `killed between two transactions it leaves whole ones, and the next goes on`() throws {
    let ledger = try ledger(300)
    let count = try ledger.eventCount()
    let sweep = try Running("admin", Self.arguments(ledger))
    while sweep.answerCount == 0, sweep.process.isRunning { usleep(1000) }
    kill(sweep.process.processIdentifier, SIGKILL)
    _ = sweep.end()
    let recorded = try ledger.eventCount() - count
    #expect(recorded >= 500 && recorded % 500 == 0, "\(recorded)")
    let rest = try Tool.run("admin", Self.arguments(ledger))
    #expect(rest.status == 0)
    #expect(rest.lines.count == 1500 - recorded)
    #expect(try ledger.eventCount() == count + 1500)
    #expect(try Tool.run("replay", ["verify", ledger.path]).status == 0)
  }
}
