import CivilTime
import JSONText
import Regulation
import TestSupport

/// Article 15, and what patrols record.
extension RuleExample {
  private static let outage = Outage()

  /// A county with two live sites, and a request.
  private static func sites(
    _ request: @escaping @Sendable (Outage) throws -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    { (try TestCounty.withSites(), try request(outage)) }
  }

  /// The education office's site on the way offline from 2 March until the 12th.
  private static func on(
    _ last: String, _ request: @escaping @Sendable (Outage) throws -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withSites()
      try county.accept(outage.propose(until: "2026-03-12"))
      if last != "propose" {
        try county.go(on: outage, "site-temporary-offline", through: try id(last))
      }
      county.wait(until: "2026-03-03")
      return (county, try request(outage))
    }
  }

  /// The same site in an emergency.
  private static func emergency(
    _ last: String, _ request: @escaping @Sendable (Outage) throws -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withSites()
      try county.accept(outage.emergency())
      if last == "report" {
        try county.accept(try outage.request("report", of: "site-emergency-offline"))
      }
      return (county, try request(outage))
    }
  }

  private static func id(_ text: String) throws -> StepID {
    guard let step = StepID(text) else { throw TestMistake("no step \(text)") }
    return step
  }

  private static func step(_ name: String) -> @Sendable (Outage) throws -> Request {
    { try $0.request(try id(name), of: "site-temporary-offline") }
  }

  static let offline: [RuleExample] = [
    .allows(Article15.application, "the host's clerk", sites { $0.propose(days: 5) }),
    .refuses(
      Article15.application, "another office's clerk",
      sites { $0.propose(days: 5).by("culture-clerk") }),
    .refuses(
      Article15.application, "the county openness office for a department",
      sites { $0.propose(days: 5).by("openness-clerk") }),
    .refuses(
      Article15.application, "an emergency told by another office",
      sites { $0.emergency().by("culture-clerk") }),
    .refuses(
      Article15.application, "a later end asked for by another office",
      on("take-offline") { $0.extend(until: "2026-03-20").by("culture-clerk") }),
    .allows(
      Article11.redesign, "maintenance",
      sites { $0.propose(days: 5).setting("reason", "maintenance") }),
    .refuses(
      Article11.redesign, "a redesign", sites { $0.propose(days: 5).setting("reason", "redesign") }),
    .refuses(
      Duties.rightOffice, "an emergency declared by the host's clerk",
      sites { $0.emergency().by("education-clerk") }),
    .allows(
      Duties.rightOffice, "an emergency declared by the host's leader",
      sites { $0.emergency().by("education-leader") }),
    .allows(Article15.review, "a deputy", on("propose") { try step("county-review")($0) }),
    .refuses(
      Article15.review, "a clerk",
      on("propose") { try step("county-review")($0).by("openness-clerk") }),
    .refuses(
      Article15.review, "a consent before the county's review", missing: ["county-review"],
      on("propose") { try step("consent")($0) }),
    .allows(
      Article15.consent, "the municipal office's, recorded with its paper",
      on("county-review") { try step("consent")($0) }),
    .refuses(
      Article15.consent, "the host's leader",
      on("county-review") { try step("consent")($0).by("education-leader").forOffice(nil) }),
    .refuses(
      Article15.consent, "an announcement before the consent", missing: ["consent"],
      on("county-review") { try step("announce")($0) }),
    .refuses(
      Article15.consent, "an announcement the day before the consent",
      {
        let county = try TestCounty.withSites()
        county.wait(until: "2026-03-10")
        try county.accept(outage.propose(until: "2026-03-20").on("2026-03-08"))
        try county.go(on: outage, "site-temporary-offline", through: "consent")
        return (county, try step("announce")(outage).on("2026-03-09"))
      }),
    .allows(
      Article15.consent, "offline on the day of the consent",
      {
        let county = try TestCounty.withSites()
        county.wait(until: "2026-03-10")
        try county.accept(outage.propose(until: "2026-03-20").on("2026-03-08"))
        try county.go(on: outage, "site-temporary-offline", through: "announce")
        return (county, try step("take-offline")(outage).on("2026-03-10"))
      }),
    .allows(
      Article15.announcement, "on the county portal", on("consent") { try step("announce")($0) }),
    .refuses(
      Article15.announcement, "on the site's own pages",
      on("consent") {
        $0.announce($0.caseID(), at: "https://jiaoyu.nxxj.gov.cn/gg/2.html")
      }),
    .refuses(
      Article15.announcement, "on the superior portal, while the county's is online",
      on("consent") { $0.announce($0.caseID(), at: "https://www.nxgy.gov.cn/gg/2.html") }),
    .allows(
      Article15.announcement, "the portal's own, on the portal",
      {
        let county = try TestCounty.withSites()
        try county.accept(Outage.portal.propose(days: 5))
        try county.go(on: Outage.portal, "site-temporary-offline", through: "consent")
        return (county, try step("announce")(Outage.portal))
      }),
    .refuses(
      Article15.announcement, "offline before the announcement", missing: ["announce"],
      on("consent") { try step("take-offline")($0) }),
    .refuses(
      Article15.announcement, "offline before consent and announcement",
      missing: ["consent", "announce"],
      on("county-review") { try step("take-offline")($0) }),
    .refuses(
      Article15.announcement, "offline the day before the announcement",
      {
        let county = try TestCounty.withSites()
        try county.accept(outage.propose(until: "2026-03-12"))
        try county.go(on: outage, "site-temporary-offline", through: "consent")
        county.wait(until: "2026-03-04")
        try county.accept(try step("announce")(outage))
        return (county, try step("take-offline")(outage).on("2026-03-03"))
      }),
    .allows(Article15.oncePerYear, "the first of the year", sites { $0.propose(days: 5) }),
    .refuses(Article15.oncePerYear, "the second of the year", back("2026-12-31")),
    .allows(Article15.oncePerYear, "the first of the next year", back("2027-01-01")),
    .allows(
      Article15.maximumDays, "thirty days",
      sites { $0.propose(from: "2026-03-03", until: "2026-04-02") }),
    .refuses(
      Article15.maximumDays, "thirty-one days",
      sites { $0.propose(from: "2026-03-03", until: "2026-04-03") }),
    .allows(Article15.maximumDays, "thirty days, as a number", sites { $0.propose(days: 30) }),
    .refuses(Article15.maximumDays, "thirty-one, as a number", sites { $0.propose(days: 31) }),
    .allows(
      Article15.plan, "back on the day it goes",
      sites { $0.propose(from: "2026-03-03", until: "2026-03-03") }),
    .refuses(
      Article15.plan, "back before it goes",
      sites { $0.propose(from: "2026-03-03", until: "2026-03-02") }),
    .refuses(
      Article15.plan, "no end", missing: ["until"],
      sites { $0.propose(days: 5).setting("days", .null) }),
    .refuses(
      Article15.plan, "two ends", sites { $0.propose(days: 5).setting("until", "2026-03-07") }),
    .allows(
      Article15.plan, "from the day it is applied for",
      sites { $0.propose(from: "2026-03-02", days: 5) }),
    .refuses(
      Article15.plan, "from the day before it is applied for",
      sites { $0.propose(from: "2026-03-01", days: 5) }),
    .allows(Article15.plan, "offline on the last day of the plan", planned("2026-03-12")),
    .refuses(Article15.plan, "offline the day behind the plan", planned("2026-03-13")),
    .refuses(
      Article15.plan, "offline the day before the plan",
      {
        let county = try TestCounty.withSites()
        try county.accept(outage.propose(from: "2026-03-04", days: 5))
        try county.go(on: outage, "site-temporary-offline", through: "announce")
        county.wait(until: "2026-03-03")
        return (county, try step("take-offline")(outage))
      }),
    .allows(Article15.live, "a live site", sites { $0.emergency() }),
    .refuses(
      Article15.live, "a site that is being opened",
      {
        let county = try TestCounty.withPortal()
        try county.open(Opening("jiaoyu"), through: "deploy")
        return (county, outage.propose(days: 5))
      }),
    .refuses(Article15.live, "a site that is offline", on("take-offline") { $0.emergency() }),
    .refuses(
      Article15.live, "restored before it went offline",
      on("take-offline") { try step("restore")($0).on("2026-03-01") }),
    .refuses(
      Article15.live, "restored before it was taken offline", missing: ["take-offline"],
      on("announce") { try step("restore")($0) }),
    .refuses(
      Article15.live, "offline again before it was restored",
      {
        let county = try TestCounty.withSites()
        try county.accept(outage.emergency())
        county.wait(until: "2026-03-05")
        try county.accept(try outage.request("restore", of: "site-emergency-offline"))
        return (county, outage.emergency().on("2026-03-04"))
      }),
    .allows(
      Article15.later, "the day behind the planned end",
      on("take-offline") { $0.extend(until: "2026-03-13") }),
    .refuses(
      Article15.later, "the planned end itself",
      on("take-offline") { $0.extend(until: "2026-03-12") }),
    .refuses(
      Article15.later, "before it is offline", on("announce") { $0.extend(until: "2026-03-13") }),
    .refuses(
      Article15.later, "in an emergency",
      emergency("take-offline") { $0.extend(until: "2026-03-13") }),
    .allows(Article15.cause, "a power cut", sites { $0.emergency() }),
    .refuses(Article15.cause, "none", missing: ["cause"], sites { $0.emergency(cause: nil) }),
    .refuses(Article15.cause, "another", sites { $0.emergency(cause: "rectification") }),
    .refuses(
      Article15.cause, "of a spell that is to become one",
      on("take-offline") { $0.reclassify(cause: "redesign") }),
    .allows(Article15.order, "with its office and paper", sites { $0.emergency(cause: "ordered") }),
    .refuses(
      Article15.order, "without its paper", missing: ["order"],
      sites { $0.emergency(cause: "ordered").setting("order", .null) }),
    .refuses(
      Article15.order, "given by an office that may not",
      sites { $0.emergency(cause: "ordered").setting("orderedBy", "culture") }),
    .refuses(
      Article15.order, "given by the host itself",
      {
        let county = try TestCounty.withSites()
        let emergency = Outage.portal.emergency(cause: "ordered")
        return (county, emergency.setting("orderedBy", "openness"))
      }),
    .refuses(
      DirectoryRules.known, "an order of an authority that nobody registered",
      sites { $0.emergency(cause: "ordered").setting("orderedBy", "ningxia-cac") }),
    .refuses(
      Article15.order, "without both", missing: ["orderedBy", "order"],
      sites { $0.emergency().setting("cause", "ordered") }),
    .allows(
      Article15.report, "with its paper",
      emergency("take-offline") { try $0.request("report", of: "site-emergency-offline") }),
    .refuses(
      Article15.report, "without a paper", missing: ["document"],
      emergency("take-offline") {
        try $0.request("report", of: "site-emergency-offline").with(nil)
      }),
    .refuses(
      Article15.report, "forwarded before it was made", missing: ["report"],
      emergency("take-offline") {
        try $0.request("forward-government", of: "site-emergency-offline")
      }),
    .refuses(
      Article15.report, "forwarded by the host",
      emergency("report") {
        try $0.request("forward-government", of: "site-emergency-offline").by("education-clerk")
      }),
    .allows(
      Article15.reclassification, "decided by a deputy of the supervising office",
      reclassified { try $0.request("decide", of: "site-offline-reclassification") }),
    .refuses(
      Article15.reclassification, "decided by the host's leader",
      reclassified {
        try $0.request("decide", of: "site-offline-reclassification").by("education-leader")
      }),
    .refuses(
      Article15.reclassification, "a site without a spell that counts", sites { $0.reclassify() }),
    .refuses(
      Article15.reclassification, "an emergency",
      emergency("take-offline") { $0.reclassify(spell: $0.caseID("site-emergency-offline")) }),
    .allows(
      Article15.acceptance, "the municipal office, by its paper",
      emergency("take-offline") { $0.refuse() }),
    .refuses(
      Article15.acceptance, "a time offline that was none",
      on("take-offline") { $0.refuse("site-temporary-offline") }),
    .refuses(
      Article15.acceptance, "the host itself",
      emergency("take-offline") { $0.refuse().by("education-leader").forOffice(nil) }),
    .refuses(
      Article15.acceptance, "a day before it began",
      emergency("take-offline") { $0.refuse().on("2026-03-01") }),
    .allows(
      Article15.together, "the openness office, of two hosts' sites",
      sites { $0.emergency(also: "portal").by("openness-deputy") }),
    .refuses(
      Article15.together, "nobody's site at all", missing: ["sites"],
      sites { $0.emergency().setting("sites", []) }),
    .refuses(
      Article15.together, "one host, of two hosts' sites", sites { $0.emergency(also: "portal") }),
    .allows(
      ObservationRules.observer, "a clerk of the openness office", sites { $0.observe(true) }),
    .allows(
      ObservationRules.observer, "the host's security officer",
      sites { $0.observe(true).by("education-security") }),
    .refuses(
      ObservationRules.observer, "another department",
      sites { $0.observe(true).by("culture-clerk") }
    ),
    .refuses(ObservationRules.observer, "an auditor", sites { $0.observe(true).by("auditor") }),
  ]

  /// Back since 12 March, and applied for again, from another day on.
  private static func back(_ date: CivilDate) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withSites()
      try county.takeOffline(outage, until: "2026-03-12")
      try county.accept(try step("restore")(outage))
      return (county, outage.propose(from: date, days: 5))
    }
  }

  /// Consented to until the 12th, and taken offline on a day.
  private static func planned(_ date: CivilDate) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withSites()
      try county.accept(outage.propose(until: "2026-03-12"))
      try county.go(on: outage, "site-temporary-offline", through: "announce")
      county.wait(until: date)
      return (county, try step("take-offline")(outage))
    }
  }

  private static func reclassified(
    _ request: @escaping @Sendable (Outage) throws -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withSites()
      try county.takeOffline(outage, until: "2026-03-12")
      let other = outage.numbered(2)
      try county.accept(other.reclassify())
      return (county, try request(other))
    }
  }
}
