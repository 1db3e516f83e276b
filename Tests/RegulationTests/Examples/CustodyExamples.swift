import CivilTime
import JSONText
import Regulation
import TestSupport

/// Articles 42 and 43: the custody of accounts, and the measures of the county CAC.
extension RuleExample {
  /// A county with an account, what was recorded before, and the request.
  private static func keeping(
    _ given: [Request] = [], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withAccount()
      for request in given { try county.accept(request) }
      return (county, request)
    }
  }

  /// The same once the account was cancelled.
  private static func cancelled(_ request: Request) -> @Sendable () throws -> (TestCounty, Request)
  {
    {
      let county = try TestCounty.withAccount()
      let closing = AccountClosing(["jiaoyu-weibo"], number: 2)
      for step in ["propose", "approve", "announce", "cancel"] as [StepID] {
        try county.accept(try closing.request(step, ["jiaoyu-weibo"]))
      }
      return (county, request)
    }
  }

  private typealias Keep = AccountCustody

  static let custody: [RuleExample] = [
    .allows(Article42.keeper, "a clerk of the unit", keeping([], Keep.handOver())),
    .refuses(
      Article42.keeper, "a clerk of another unit", keeping([], Keep.handOver().by("culture-clerk"))),
    .allows(Article42.kept, "an account in use", keeping([], Keep.declare())),
    .refuses(Article42.kept, "an account that was cancelled", cancelled(Keep.declare())),
    .allows(Article42.giver, "who is on record", keeping([], Keep.handOver())),
    .refuses(
      Article42.giver, "somebody else", keeping([], Keep.handOver(from: "education-leader"))),
    .refuses(
      Article42.giver, "nobody, where somebody has them", keeping([], Keep.handOver(from: nil))),
    .allows(
      Article42.giver, "who is on record and has left",
      keeping(
        [
          Request(
            "admin", "staff.remove", ["staff": "education-custodian", "reason": "退休。"])
        ], Keep.handOver())),
    .allows(Article42.taker, "another person of the unit", keeping([], Keep.handOver())),
    .refuses(
      Article42.taker, "the chief editor", keeping([], Keep.handOver(to: "education-editor"))),
    .refuses(
      Article42.taker, "somebody of another unit", keeping([], Keep.handOver(to: "culture-clerk"))),
    .refuses(
      Article42.taker, "who has them already", keeping([], Keep.handOver(to: "education-custodian"))
    ),
    .allows(Article42.place, "a protected device in the office", keeping([], Keep.declare())),
    .allows(Article42.place, "a protected device on duty", keeping([], Keep.declare(.duty))),
    .refuses(Article42.place, "a public place", keeping([], Keep.declare(.publicPlace))),
    .refuses(
      Article42.place, "a device without protection", keeping([], Keep.declare(secured: false))),
    .allows(
      Article42.incident, "an incident that was reported", keeping([Keep.report], Keep.close())),
    .refuses(Article42.incident, "one that nobody reported", keeping([], Keep.close())),
    .refuses(
      Article42.incident, "one that was found a day later",
      keeping([Keep.report], Keep.close().on("2026-03-01"))),
  ]

  private typealias Act = AccountMeasure

  static let measures: [RuleExample] = [
    .allows(Article43.body, "the leader of the county CAC, on a paper", keeping([], Act.take())),
    .refuses(
      Article43.body, "a clerk of the county CAC", keeping([], Act.take().by("cac-clerk"))),
    .refuses(
      Article43.body, "the openness office", keeping([], Act.take().by("openness-leader"))),
    .refuses(
      Article43.body, "without a paper", missing: ["document"],
      keeping([], Act.take().with(nil))),
    .allows(Article43.account, "an account in use", keeping([], Act.take(.interview))),
    .refuses(Article43.account, "an account that was cancelled", cancelled(Act.take())),
    .allows(
      Article43.evidence, "an event of the account",
      {
        let county = try TestCounty.withAccount()
        let opened = county.entries.last { $0.event.subject == .account("jiaoyu-weibo") }
        return (county, Act.take(evidence: [opened?.position ?? 0]))
      }),
    .refuses(
      Article43.evidence, "an event of somebody else's", keeping([], Act.take(evidence: [1]))),
    .refuses(
      Article43.evidence, "an event there is not", keeping([], Act.take(evidence: [9_999]))),
    .allows(
      Article43.closing, "an order to close by a later day",
      keeping([], Act.take(.closure, closeBy: "2026-03-03"))),
    .refuses(
      Article43.closing, "an order to close by its own day",
      keeping([], Act.take(.closure, closeBy: "2026-03-02"))),
    .refuses(
      Article43.closing, "an order without a day", missing: ["closeBy"],
      keeping([], Act.take(.closure))),
    .refuses(
      Article43.closing, "a warning with a day", keeping([], Act.take(closeBy: "2026-03-09"))),
    .allows(
      Article43.answer, "a clerk of the unit", keeping([Act.take()], Act.answer())),
    .refuses(
      Article43.answer, "another unit", keeping([Act.take()], Act.answer().by("culture-clerk"))),
    .refuses(Article43.answer, "a measure there is not", keeping([], Act.answer())),
    .refuses(
      Article43.answer, "an answer of the day before",
      keeping([Act.take()], Act.answer().on("2026-03-01"))),
  ]
}
