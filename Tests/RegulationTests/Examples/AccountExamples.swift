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

  static let accounts: [RuleExample] = [
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
      Article39.closingFiling, "without a paper", missing: ["document"],
      closing(through: "cancel") { try $1.request("file", ["jiaoyu-weibo"]).with(nil) }),
    .refuses(
      Article39.closingFiling, "before the cancellation", missing: ["cancel"],
      closing(through: "announce") { try $1.request("file", ["jiaoyu-weibo"]) }),
  ]
}
