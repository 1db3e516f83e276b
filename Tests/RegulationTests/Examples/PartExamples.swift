import JSONText
import Regulation
import TestSupport

/// One part a person in a case: in every procedure, at every level, whatever was sent back since.
extension RuleExample {
  /// A portal's opening that is applied for, and the municipality's approval recorded by somebody.
  private static func portal(
    _ recorder: StaffID
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.staffed()
      let opening = Opening("portal", of: .portal, by: "openness")
      try county.open(opening, through: "apply")
      return (county, try opening.request("approve").by(recorder))
    }
  }

  /// A closing that the county's deputy reviewed, and the municipality's approval recorded by somebody.
  private static func closing(
    _ recorder: StaffID
  ) -> @Sendable () throws -> (TestCounty, Request) {
    closing(through: "review") { try $1.request("approve").by(recorder) }
  }

  /// A change that the county's leader reviewed, and the municipality's review recorded by somebody.
  private static func change(
    _ recorder: StaffID
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withSite()
      try county.change(.domain, through: "county-review")
      return (county, try Changing.domain.request("municipal-review").by(recorder))
    }
  }

  /// A portal's emergency that its clerk reported, forwarded by somebody.
  private static func emergency(
    _ recorder: StaffID
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withPortal()
      try county.accept(Outage.portal.emergency())
      try county.accept(try Outage.portal.request("report", of: "site-emergency-offline"))
      let forward = try Outage.portal.request("forward-region", of: "site-emergency-offline")
      return (county, forward.by(recorder))
    }
  }

  /// Basic information that the county's leader sent back, and its deputy reviewed when it came again.
  private static func returned() throws -> (TestCounty, Request) {
    let county = try TestCounty.withPortal()
    let opening = Opening("jiaoyu")
    try county.open(opening, through: "apply")
    try county.accept(try opening.request("approve").by("openness-deputy"))
    for step in ["domain-apply", "domain-grant", "identity-code-apply"] as [StepID] {
      try county.accept(try opening.request(step))
    }
    try county.accept(
      opening.decide(
        "return", at: "county-review", by: "openness-leader", reasons: "联系电话有误。"))
    try county.accept(try opening.request("identity-code-apply"))
    try county.accept(try opening.request("county-review").by("openness-deputy"))
    return (county, try opening.request("municipal-review"))
  }

  /// Two sites closed in one case; the leader of one host, who consented, records for the site of the other.
  private static func twoSites() throws -> (TestCounty, Request) {
    let county = try TestCounty.withTwoSites()
    let closing = Closing("jiaoyu", "wenlv", by: "openness")
    try county.close(closing, through: "announce")
    try county.do("take-down", of: closing, "jiaoyu")
    try county.accept(county.transfer("culture-leader", to: "openness", [.clerk]))
    return (county, try closing.request("cancel-icp", "jiaoyu"))
  }

  static let parts: [RuleExample] = [
    .allows(Duties.twoParts, "who had no part records for the municipality") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "county-review")
      return (county, try Opening("jiaoyu").request("municipal-review"))
    },
    .refuses(Duties.twoParts, "who approved the opening records for the municipality") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "county-review")
      let request = try Opening("jiaoyu").request("municipal-review")
      return (county, request.by("openness-leader"))
    },
    .refuses(Duties.twoParts, "who consented, moved since, records for the municipality") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "county-review")
      try county.accept(county.transfer("education-leader", to: "openness", [.clerk]))
      let request = try Opening("jiaoyu").request("municipal-review")
      return (county, request.by("education-leader"))
    },
    .refuses(Duties.twoParts, "who consented for the host, moved since, approves for another") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "apply")
      try county.accept(county.transfer("education-leader", to: "openness", [.deputy]))
      return (county, try Opening("jiaoyu").request("approve").by("education-leader"))
    },
    .allows(Duties.twoParts, "who approved reviews as well, for the same office") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "identity-code-apply")
      return (county, try Opening("jiaoyu").request("county-review"))
    },
    .allows(Duties.twoParts, "who had no part records for the portal", portal("openness-second")),
    .refuses(
      Duties.twoParts, "who consented to the portal records for the municipality",
      portal("openness-leader")),
    .allows(
      Duties.twoParts, "who had no part records for a closing", closing("openness-second")),
    .refuses(
      Duties.twoParts, "who reviewed a closing records for the municipality",
      closing("openness-deputy")),
    .allows(Duties.twoParts, "who had no part records for a change", change("openness-second")),
    .refuses(
      Duties.twoParts, "who reviewed a change records for the municipality",
      change("openness-leader")),
    .allows(
      Duties.twoParts, "who had no part forwards a report", emergency("openness-second")),
    .refuses(
      Duties.ownSubmission, "who reported for the portal forwards for the municipality",
      emergency("openness-clerk")),
    .allows(Duties.twoParts, "who had no part records what was sent back before", returned),
    .refuses(Duties.twoParts, "who sent it back before records for the municipality") {
      let (county, request) = try returned()
      return (county, request.by("openness-leader"))
    },
    .allows(Duties.twoParts, "who had no part records for one of two sites", twoSites),
    .refuses(Duties.twoParts, "who consented to the other site records for this one") {
      let (county, request) = try twoSites()
      return (county, request.by("culture-leader"))
    },
  ]
}
