import CivilTime
import JSONText
import Regulation
import TestSupport

/// Articles 39 and 41: how an account is changed, suspended and taken over.
extension RuleExample {
  /// A county with the requests of a change before it, but for the last ones.
  private static func changing(
    _ changing: AccountChanging, but count: Int,
    _ request: @escaping @Sendable (TestCounty, AccountChanging) throws -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withAccount()
      try county.change(changing, but: count)
      return (county, try request(county, changing))
    }
  }

  private static func proposing(
    _ changes: JSONValue
  ) -> @Sendable () throws -> (TestCounty, Request) {
    changing(AccountChanging(changes), but: 5) { $1.propose }
  }

  static let accountChanges: [RuleExample] = [
    .allows(Article41.changeProposer, "a clerk of the unit", proposing(["name": "西吉教育发布"])),
    .refuses(
      Article41.changeProposer, "a clerk of another unit",
      changing(.rename, but: 5) { $1.propose.by("culture-clerk") }),
    .allows(Article41.changeable, "an account in use", proposing(["name": "西吉教育发布"])),
    .refuses(
      Article41.changeable, "an account that was cancelled",
      changing(.rename, but: 5) { county, changing in
        let closing = AccountClosing(["jiaoyu-weibo"], number: 2)
        for step in ["propose", "approve", "announce", "cancel"] as [StepID] {
          try county.accept(try closing.request(step, ["jiaoyu-weibo"]))
        }
        return changing.propose
      }),
    .allows(Article41.difference, "another lead", proposing(["deputy": "education-security"])),
    .refuses(
      Article41.difference, "the name it has", missing: ["changes"],
      proposing(["name": "西吉教育", "suspended": false])),
    .allows(
      Article41.changeApproval, "the unit's principal leader",
      changing(.rename, but: 4) { $1.decide() }),
    .refuses(
      Article41.changeApproval, "the county's leader",
      changing(.rename, but: 4) { $1.decide(by: "openness-leader") }),
    .refuses(
      Article41.changeApproval, "a change before the approval", missing: ["approve"],
      changing(.rename, but: 4) { $1.apply }),
    .allows(
      Article41.successor, "the leader of the unit that takes it over",
      changing(.takeover, but: 4) { $1.decide("successor-consent", by: "culture-leader") }),
    .refuses(
      Article41.successor, "the leader of the unit that gives it up",
      changing(.takeover, but: 4) { $1.decide("successor-consent", by: "education-leader") }),
    .refuses(
      Article41.successor, "a unit that names nobody", missing: ["lead", "deputy", "chiefEditor"],
      proposing(["host": "culture"])),
    .refuses(
      Article39.people, "a deputy of the unit that gives it up",
      proposing([
        "host": "culture", "lead": "culture-leader", "deputy": "education-deputy",
        "chiefEditor": "culture-clerk",
      ])),
    .refuses(
      Article39.separatePeople, "a chief editor who has the credentials",
      proposing(["chiefEditor": "education-custodian"])),
    .refuses(
      Article39.name, "a name that says nothing of the unit", missing: ["tie"],
      proposing(["name": "六盘山下"])),
    .allows(
      Article39.changeFiling, "with a paper of the day of the change",
      changing(.rename, but: 2) { $1.update(.cac) }),
    .refuses(
      Article39.changeFiling, "without a paper", missing: ["document"],
      changing(.rename, but: 2) { $1.update(.cac).with(nil) }),
    .refuses(
      Article39.changeFiling, "with a paper older than the change",
      changing(.rename, but: 2) {
        $1.update(.openness).with(Document(number: AccountOpening.paper, date: "2026-03-01"))
      }),
    .refuses(
      Article39.changeFiling, "before the change", missing: ["apply-change"],
      changing(.rename, but: 3) { $1.update(.cac) }),
  ]
}
