import CivilTime
import JSONText
import Regulation
import TestSupport

/// Article 39: how an account is closed.
extension RuleExample {
  private static func closing(
    through step: String?,
    _ request: @escaping @Sendable (TestCounty, AccountClosing) throws -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withAccounts()
      let closing = AccountClosing(["jiaoyu-weibo"])
      if let step {
        guard let step = StepID(step) else { throw TestMistake("no step \(step)") }
        try county.close(closing, through: step)
      }
      return (county, try request(county, closing))
    }
  }

  private static func archiving(
    _ month: String, on now: Instant = "2026-05-06T01:00:00Z", cancelled: Bool = false,
    archived: String? = nil
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withAccounts()
      if cancelled { try county.close(AccountClosing(["jiaoyu-weibo"]), through: "cancel") }
      county.now = now
      if let archived { try county.accept(AccountClosing.archive("jiaoyu-weibo", archived)) }
      let paper = JSONValue.string(String(repeating: "b", count: 64))
      return (county, AccountClosing.archive("jiaoyu-weibo", month).setting("digest", paper))
    }
  }

  static let archives: [RuleExample] = [
    .allows(Article41.archiver, "a clerk of the account's unit", archiving("2026-04")),
    .refuses(Article41.archiver, "a leader of another unit") {
      let (county, request) = try archiving("2026-04")()
      return (county, request.by("culture-leader"))
    },
    .allows(
      Article41.archivedMonth, "a month in the first minute of the next",
      archiving("2026-04", on: "2026-04-30T16:00:00Z")),
    .refuses(
      Article41.archivedMonth, "a month in its last minute",
      archiving("2026-04", on: "2026-04-30T15:59:59Z")),
    .refuses(
      Article41.archivedMonth, "a month that was archived as something else",
      archiving("2026-04", archived: "2026-04")),
    .allows(
      Article41.archivedMonth, "another month", archiving("2026-03", archived: "2026-04")),
    .allows(
      Article41.archivedAccount, "the month in which it was cancelled",
      archiving("2026-03", cancelled: true)),
    .refuses(
      Article41.archivedAccount, "a month behind its end", archiving("2026-04", cancelled: true)),
  ]

  static let accounts: [RuleExample] =
    archives + [
      .allows(
        AccountRules.entry, "the county openness office",
        closing(through: nil) { _, _ in AccountClosing.existing("jiaoyu-wechat") }),
      .refuses(
        AccountRules.entry, "the unit itself",
        closing(through: nil) { _, _ in
          AccountClosing.existing("jiaoyu-wechat").by("education-clerk")
        }),
      .allows(
        AccountRules.oneID, "an id of its own",
        closing(through: nil) { _, _ in AccountClosing.existing("jiaoyu-wechat") }),
      .refuses(
        AccountRules.oneID, "the id of an account in use",
        closing(through: nil) { _, _ in AccountClosing.existing("jiaoyu-weibo", on: "抖音") }),
      .refuses(
        AccountRules.oneID, "the id of an account that was cancelled",
        closing(through: "file") { _, _ in AccountClosing.existing("jiaoyu-weibo", on: "抖音") }),
      .refuses(
        AccountRules.known, "an account nobody entered",
        closing(through: nil) { _, _ in AccountClosing(["jiaoyu-wechat"]).propose }),
      .allows(
        AccountRules.known, "an account that was entered", closing(through: nil) { $1.propose }),
      .allows(
        Article39.closingReasons, "reasons of work", closing(through: nil) { $1.propose }),
      .refuses(
        Article39.closingReasons, "no reasons", missing: ["reasons"],
        closing(through: nil) { $1.propose.setting("reasons", .null) }),
      .refuses(
        Article39.closingReasons, "no account", missing: ["accounts"],
        closing(through: nil) { $1.propose.setting("accounts", []) }),
      .allows(
        Article39.closingProposer, "the county openness office",
        closing(through: nil) { _, _ in
          AccountClosing(["jiaoyu-weibo", "wenlv-weibo"], by: "openness").propose
        }),
      .refuses(
        Article39.closingProposer, "a unit, another's account among its own",
        closing(through: nil) { _, _ in
          AccountClosing(["jiaoyu-weibo", "wenlv-weibo"]).propose
        }),
      .allows(
        Article39.closingOpen, "an account in use", closing(through: nil) { $1.propose }),
      .refuses(
        Article39.closingOpen, "an account that was cancelled",
        closing(through: "file") { $1.propose }),
      .allows(
        Article39.closingApproval, "the unit's principal leader",
        closing(through: "propose") { try $1.request("approve", ["jiaoyu-weibo"]) }),
      .refuses(
        Article39.closingApproval, "the county's leader",
        closing(through: "propose") {
          try $1.request("approve", ["jiaoyu-weibo"]).by("openness-leader")
        }),
      .refuses(
        Article39.closingApproval, "an announcement before the approval", missing: ["approve"],
        closing(through: "propose") { try $1.request("announce", ["jiaoyu-weibo"]) }),
      .allows(
        Article39.closingAnnouncement, "a cancellation on the day of the announcement",
        closing(through: "announce") { try $1.request("cancel", ["jiaoyu-weibo"]) }),
      .refuses(
        Article39.closingAnnouncement, "a cancellation on the day before",
        closing(through: "announce") {
          try $1.request("cancel", ["jiaoyu-weibo"]).on("2026-03-01")
        }),
      .refuses(
        Article39.closingAnnouncement, "a cancellation without an announcement",
        missing: ["announce"],
        closing(through: "approve") { try $1.request("cancel", ["jiaoyu-weibo"]) }),
      .allows(
        Article39.closingFiling, "with its paper",
        closing(through: "cancel") { try $1.request("file", ["jiaoyu-weibo"]) }),
      .refuses(
        Article39.closingFiling, "with a paper older than the cancellation",
        closing(through: "cancel") {
          try $1.request("file", ["jiaoyu-weibo"])
            .with(Document(number: "西教发〔2026〕9号", date: "2026-03-01"))
        }),
      .refuses(
        Article39.closingFiling, "without a paper", missing: ["document"],
        closing(through: "cancel") { try $1.request("file", ["jiaoyu-weibo"]).with(nil) }),
      .refuses(
        Article39.closingFiling, "before the cancellation", missing: ["cancel"],
        closing(through: "announce") { try $1.request("file", ["jiaoyu-weibo"]) }),
    ]
}
