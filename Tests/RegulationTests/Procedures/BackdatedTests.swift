import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// A day in the past makes nothing in time, and ends nothing, without a paper of that day.
struct BackdatedTests {
  private let outage = Outage()

  private func paper(_ day: CivilDate) -> Document {
    Document(number: "西教发〔2026〕9号", date: day)
  }

  /// Offline since 2 March until the 20th, and nobody restored it; today is 4 May.
  private func overdue() throws -> (TestCounty, Request) {
    let county = try TestCounty.withSites()
    try county.takeOffline(outage, until: "2026-03-20")
    county.wait(until: "2026-05-04")
    try county.sweep()
    return (county, try outage.request("restore", of: "site-temporary-offline"))
  }

  @Test func `a restore dated in time needs a paper of its day`() throws {
    let (county, restore) = try overdue()
    let bare = try county.attempt(restore.on("2026-03-19"))
    #expect(bare.rule == "record.backdated" && bare.missing == ["document"])
    let young = try county.attempt(restore.on("2026-03-19").with(paper("2026-03-20")))
    #expect(young.rule == "record.backdated" && young.missing.isEmpty)
    let old = try county.attempt(restore.on("2026-03-19").with(paper("2026-03-18")))
    #expect(old.rule == "record.backdated" && old.missing.isEmpty)
    #expect(try county.attempt(restore.on("2026-03-19").with(paper("2026-03-19"))).refusal == nil)
  }

  @Test func `one that ends a violation needs it, and on the day itself needs none`() throws {
    let (county, restore) = try overdue()
    #expect(try county.attempt(restore.on("2026-05-03")).rule == "record.backdated")
    #expect(try county.attempt(restore.on("2026-05-03").with(paper("2026-05-03"))).refusal == nil)
    #expect(try county.attempt(restore).refusal == nil)
  }

  @Test func `within the term a day in the past needs no paper`() throws {
    let county = try TestCounty.withSites()
    try county.takeOffline(outage, until: "2026-03-20")
    county.wait(until: "2026-03-20")
    let restore = try outage.request("restore", of: "site-temporary-offline")
    #expect(try county.attempt(restore.on("2026-03-18")).refusal == nil)
    county.wait(until: "2026-03-21")
    #expect(try county.attempt(restore.on("2026-03-18")).rule == "record.backdated")
  }

  @Test func `a notice is not hung in the past without a paper`() throws {
    let county = try TestCounty.withTwoSites()
    let closing = Closing("jiaoyu")
    try county.close(closing, through: "approve")
    county.wait(until: "2026-04-21")
    let hang = try closing.request("hang-notice", "jiaoyu")
    #expect(try county.attempt(hang.on("2026-03-02")).rule == "record.backdated")
    #expect(try county.attempt(hang.on("2026-04-20")).rule == "record.backdated")
    #expect(try county.attempt(hang.on("2026-03-02").with(paper("2026-03-02"))).refusal == nil)
    #expect(try county.attempt(hang).refusal == nil)
  }

  @Test func `a filing is in time by the day of its paper`() throws {
    let county = try TestCounty.withAccounts()
    try county.announceCalendar()
    let closing = AccountClosing(["jiaoyu-weibo"])
    try county.accept(closing.propose)
    for step in ["approve", "announce", "cancel"] as [StepID] {
      try county.accept(closing.request(step, ["jiaoyu-weibo"]))
    }
    // Cancelled on Monday the 2nd: the fifth working day is the 9th.
    county.wait(until: "2026-03-20")
    let file = try closing.request("file", ["jiaoyu-weibo"])
    let young = file.with(paper("2026-03-10")).on("2026-03-09")
    #expect(try county.attempt(young).rule == "record.backdated")
    #expect(try county.attempt(file.with(paper("2026-03-09")).on("2026-03-09")).refusal == nil)
    #expect(try county.attempt(file.with(paper("2026-03-10")).on("2026-03-10")).refusal == nil)
  }

  @Test func `an end that has passed is not applied for, nor announced`() throws {
    let county = try TestCounty.withSites()
    try county.takeOffline(outage, until: "2026-03-20")
    let later = outage.numbered(2)
    county.wait(until: "2026-03-26")
    #expect(try county.attempt(later.extend(until: "2026-03-25")).rule == "A15.extension")
    try county.accept(later.extend(until: "2026-03-26"))
    try county.go(on: later, "site-offline-extension", through: "consent")
    let announce = try later.request("announce", of: "site-offline-extension")
    #expect(try county.attempt(announce).refusal == nil)
    county.wait(until: "2026-03-27")
    #expect(try county.attempt(announce).rule == "A15.extension")
  }

  @Test func `what meets a deadline on a day before it runs is refused`() throws {
    let county = try TestCounty.withSites()
    try county.takeOffline(outage, until: "2026-03-20")
    let running = try #require(try county.deadline("A15.max-days"))
    let restored = try county.decided(
      try outage.request("restore", of: "site-temporary-offline"), on: county.tables)
    let entry = try #require(restored.first)
    let change = { (day: CivilDate) in
      DeadlineChange(before: running, after: running.met(on: day, by: entry.position))
    }
    #expect(throws: Refusal.self) { try BackdatedFacts.check(entry, [change("2026-03-01")]) }
    #expect(throws: Never.self) { try BackdatedFacts.check(entry, [change("2026-03-02")]) }
  }
}
