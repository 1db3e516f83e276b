import CivilTime
import EventLog
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// A machine's clock that is set, and what is recorded by it.
struct ClockTests {
  /// A machine: how long it has run, which start it was, and how far its clock is off.
  private final class Machine: @unchecked Sendable {
    var elapsed: Int64 = 3_600_000_000
    var boot: UInt8 = 1
    var now: Instant = "2026-03-05T04:00:00Z"
    private(set) var bootReads = 0

    func wait(days: Int64) {
      elapsed += days * 86_400_000_000
      now = now.adding(seconds: days * 86_400)
    }

    /// Switched off for a while.
    func restart(after days: Int64) {
      elapsed = 60_000_000
      boot += 1
      now = now.adding(seconds: days * 86_400)
    }

    var clock: Clock {
      Clock(
        now: { self.now },
        start: Clock.Start(
          elapsed: { self.elapsed },
          boot: {
            self.bootReads += 1
            return [UInt8](repeating: self.boot, count: 16)
          }))
    }
  }

  private func begun() throws -> (Desk, Machine) {
    let (desk, machine) = (try Desk(simulatedClock: false), Machine())
    #expect(try rename(desk, machine, 1).outcome == .answered)
    return (desk, machine)
  }

  @discardableResult
  private func rename(_ desk: Desk, _ machine: Machine, _ number: Int) throws -> Reply {
    try desk.send(
      "office.rename", Desk.rename("n-\(number)", to: "名称\(number)"), clock: machine.clock)
  }

  @Test(
    arguments: [(23, nil), (24, nil), (25, "record.clock"), (24 * 400, "record.clock")]
      as [(Int64, String?)])
  func `a clock that was set forward while the machine ran is believed for a day`(
    _ hours: Int64, _ rule: String?
  ) throws {
    let (desk, machine) = try begun()
    let head = try desk.head()
    machine.now = machine.now.adding(seconds: hours * 3600)
    let reply = try rename(desk, machine, 2)
    #expect(reply.rule == rule)
    #expect(try desk.head() == (rule == nil ? head + 1 : head))
  }

  @Test func `set forward step by step, it is believed for a day in all`() throws {
    let (desk, machine) = try begun()
    machine.now = machine.now.adding(seconds: 23 * 3600)
    #expect(try rename(desk, machine, 2).outcome == .answered)
    machine.now = machine.now.adding(seconds: 23 * 3600)
    #expect(try rename(desk, machine, 3).rule == "record.clock")
  }

  @Test func `a machine that runs on for months, or was off over a holiday, is ordinary`() throws {
    let (desk, machine) = try begun()
    machine.wait(days: 90)
    #expect(try rename(desk, machine, 2).outcome == .answered)
    machine.restart(after: 12)
    #expect(try rename(desk, machine, 3).outcome == .answered)
    machine.wait(days: 1)
    machine.now = machine.now.adding(seconds: 2 * 86_400)
    #expect(try rename(desk, machine, 4).rule == "record.clock")
  }

  @Test(arguments: [(29, nil), (31, "record.clock")] as [(Int64, String?)])
  func `a machine that was off for a month by its own clock is in doubt`(
    _ days: Int64, _ rule: String?
  ) throws {
    let (desk, machine) = try begun()
    machine.restart(after: days)
    #expect(try rename(desk, machine, 2).rule == rule)
  }

  @Test func `a clock that came back right is believed without a word`() throws {
    let (desk, machine) = try begun()
    // The battery of the clock is empty: it starts in another century, and is set once the net is there.
    machine.restart(after: 1)
    let right = machine.now
    machine.now = "2000-01-01T00:00:00Z"
    let last = try #require(try desk.records().last?.recordedAt)
    #expect(try rename(desk, machine, 2).outcome == .answered)
    #expect(try desk.records().last?.recordedAt == last)
    machine.now = right
    #expect(try rename(desk, machine, 3).outcome == .answered)
    #expect(try desk.records().last?.recordedAt == right)
  }

  @Test func `nothing is missed by a clock in doubt, and a query is answered`() throws {
    let (desk, machine) = try begun()
    machine.now = machine.now.adding(seconds: 400 * 86_400)
    #expect(throws: Refusal.self) { try desk.ledger.sweep(clock: machine.clock) { _ in } }
    #expect(try desk.send("ledger.show", [:], clock: machine.clock).outcome == .answered)
  }

  @Test func `an administrator confirms it, on record, and it is believed from then on`() throws {
    let (desk, machine) = try begun()
    let expected = machine.now
    machine.now = machine.now.adding(seconds: 40 * 86_400)
    let reasons = try #require(Prose("虚拟机暂停四十天后恢复。"))
    #expect(throws: Refusal.self) {
      try desk.ledger.confirmClock(by: "nobody", reasons: reasons, clock: machine.clock)
    }
    #expect(try desk.ledger.clockReport(machine.clock)?.doubt?.expected == expected)
    let position = try desk.ledger.confirmClock(
      by: Desk.administrator, reasons: reasons, clock: machine.clock)
    let event = try #require(try desk.records().last)
    #expect(position == Int(event.position) && event.type == "ledger.clock-confirmed")
    #expect(event.actor == Desk.administrator.text)
    #expect(try desk.ledger.clockReport(machine.clock)?.doubt == nil)
    #expect(try rename(desk, machine, 2).outcome == .answered)
    #expect(
      try desk.ledger.confirmClock(
        by: Desk.administrator, reasons: reasons, clock: machine.clock) == nil)
    try desk.expectSound()
  }

  @Test func `which start it was is asked once a start`() throws {
    let (desk, machine) = try begun()
    for number in 2...6 {
      machine.wait(days: 1)
      try rename(desk, machine, number)
    }
    #expect(machine.bootReads == 1)
    machine.restart(after: 3)
    for number in 7...9 { try rename(desk, machine, number) }
    #expect(machine.bootReads == 2)
    try desk.reopen()
    try rename(desk, machine, 10)
    #expect(machine.bootReads == 2)
  }

  @Test func `another limit may be set`() throws {
    let (desk, machine) = try begun()
    desk.ledger.clockLimit = 3_600_000_000
    machine.now = machine.now.adding(seconds: 2 * 3600)
    #expect(try rename(desk, machine, 2).rule == "record.clock")
    desk.ledger.clockLimit = 3 * 3_600_000_000
    #expect(try rename(desk, machine, 2).outcome == .answered)
  }
}
