import CivilTime
import JSONText
import Regulation
import TestSupport

/// Articles 29 and 41.3: duty, comments and patrols.
extension RuleExample {
  private typealias On = Watching

  private static func after(
    _ given: [Request] = [], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try Responding.county()
      for request in given { try county.accept(request) }
      return (county, request)
    }
  }

  private static func shift(_ from: String, _ to: String) -> Request {
    On.plan([On.shift(from, to)])
  }

  private static let found = On.patrol(errors: [On.deadLink])

  static let duty: [RuleExample] = dutyShifts + dutyRecords

  private static let dutyShifts: [RuleExample] = [
    .allows(Article29.unit, "the account's unit", after([], On.plan())),
    .refuses(Article29.unit, "another unit", after([], On.plan().by("culture-clerk"))),
    .refuses(Article29.unit, "a site of another's", after([], On.patrol().by("education-clerk"))),
    .allows(
      Article29.shift, "of 24 hours", after([], shift("2026-03-02T08:00", "2026-03-03T08:00"))),
    .refuses(
      Article29.shift, "of a minute more",
      after([], shift("2026-03-02T08:00", "2026-03-03T08:01"))),
    .refuses(
      Article29.shift, "of no time", after([], shift("2026-03-02T08:00", "2026-03-02T08:00"))),
    .allows(
      Article29.shift, "that begins in the month's last minute",
      after([], shift("2026-03-31T23:59", "2026-04-01T08:00"))),
    .refuses(
      Article29.shift, "that begins in the next month",
      after([], shift("2026-04-01T00:00", "2026-04-01T08:00"))),
    .allows(
      Article29.shift, "that begins on the day it is planned from",
      after([], On.plan().setting("since", "2026-03-02"))),
    .refuses(
      Article29.shift, "that begins on the day before",
      after([], On.plan().setting("since", "2026-03-03"))),
    .allows(Article29.onDuty, "a site with its deputy", after([], On.portalPlan())),
    .refuses(
      Article29.onDuty, "a site without a leader", missing: ["leader"],
      after([], On.portalPlan(leader: nil))),
    .refuses(
      Article29.onDuty, "a site with a clerk as its leader",
      after([], On.portalPlan(leader: "openness-second"))),
    .refuses(
      Article29.onDuty, "somebody of another unit",
      after(
        [], On.plan([On.shift("2026-03-02T08:00", "2026-03-02T18:00", "culture-clerk")]))),
    .allows(Article29.handover, "by who was on duty", after([On.plan()], On.handOver())),
    .refuses(Article29.handover, "by who was not", after([], On.handOver())),
    .refuses(
      Article29.handover, "on another day",
      after([On.plan()], On.handOver(at: "2026-03-01T23:59:00+08:00"))),
    .refuses(
      Article29.handover, "to oneself", after([On.plan()], On.handOver(to: "education-duty"))),
    .refuses(
      Article29.handover, "to another unit", after([On.plan()], On.handOver(to: "culture-clerk"))),
    .allows(Article29.checks, "all four", after([], On.patrol())),
    .refuses(
      Article29.checks, "three", missing: ["content"],
      after([], On.patrol(checks: [.pages, .links, .columns]))),
  ]

  private static let dutyRecords: [RuleExample] = [
    .allows(Article41.action, "nothing was found", after([], On.watch())),
    .allows(
      Article41.action, "something, with what was done",
      after([], On.watch(.comment, text: "有人求助。", action: "已转办。"))),
    .refuses(
      Article41.action, "something, and not what was done", missing: ["action"],
      after([], On.watch(.comment, text: "有人求助。"))),
    .allows(Article41.commentKeeper, "the account's unit", after([], On.comment())),
    .refuses(
      Article41.commentKeeper, "another unit", after([], On.comment().by("culture-clerk"))),
    .allows(DutyRules.place, "an account", after([], On.plan())),
    .refuses(
      DutyRules.place, "a thread",
      after([Responding.open()], On.plan(at: "response-20260302-000001"))),
    .allows(DutyRules.time, "of this morning", after([], On.watch())),
    .refuses(
      DutyRules.time, "of tonight", after([], On.watch(at: "2026-03-02T20:00:00+08:00"))),
    .allows(
      DutyRules.twice, "another moment",
      after([On.watch()], On.watch(at: "2026-03-02T08:31:00+08:00"))),
    .refuses(DutyRules.twice, "the same moment", after([On.watch()], On.watch())),
    .refuses(
      DutyRules.twice, "the same handover", after([On.plan(), On.handOver()], On.handOver())),
    .allows(
      DutyRules.twice, "the afternoon of the day before",
      after([On.patrol().on("2026-03-01")], On.patrol(.afternoon).on("2026-03-01"))),
    .allows(DutyRules.time, "an afternoon's patrol at noon") {
      let county = try Responding.county()
      county.now = "2026-03-02T04:00:00Z"
      return (county, On.patrol(.afternoon))
    },
    .refuses(DutyRules.time, "an afternoon's patrol in the last minute of the morning") {
      let county = try Responding.county()
      county.now = "2026-03-02T03:59:00Z"
      return (county, On.patrol(.afternoon))
    },
    .refuses(DutyRules.twice, "the same morning", after([On.patrol()], On.patrol())),
    .allows(DutyRules.commentKnown, "one that was recorded", after([On.comment()], On.answer())),
    .refuses(DutyRules.commentKnown, "one there is not", after([], On.answer())),
    .refuses(
      DutyRules.commentKnown, "on an item that goes elsewhere",
      after([Newsroom.draft()], On.comment().setting("item", "20260302-000001"))),
    .allows(
      DutyRules.commentTwice, "another comment", after([On.comment()], On.comment("谢谢。"))),
    .refuses(DutyRules.commentTwice, "the same again", after([On.comment()], On.comment())),
    .allows(
      DutyRules.commentOrder, "answered on the same day",
      after([On.comment()], On.answer().on("2026-03-02"))),
    .refuses(
      DutyRules.commentOrder, "answered on the day before",
      after([On.comment()], On.answer().on("2026-03-01"))),
    .refuses(
      DutyRules.commentOrder, "answered otherwise, twice",
      after([On.comment(), On.answer()], On.answer("20260302-000001", "另作答复。"))),
    .allows(DutyRules.patrolKnown, "an error that was found", after([found], On.correct())),
    .refuses(DutyRules.patrolKnown, "one that was not", after([found], On.correct(2))),
    .refuses(
      DutyRules.patrolKnown, "corrected before the patrol",
      after([found], On.correct().on("2026-03-01"))),
  ]
}
