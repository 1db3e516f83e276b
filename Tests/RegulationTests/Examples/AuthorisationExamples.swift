import CivilTime
import JSONText
import Regulation
import TestSupport

/// Who decides for a leader who is away, or who decides on paper.
extension RuleExample {
  static let authorisations: [RuleExample] = [
    .allows(AuthorisationRules.granter, "the leader authorises a deputy") {
      (try Away.county(), Away.grant)
    },
    .allows(AuthorisationRules.granter, "a clerk records the leader's signed paper") {
      (try Away.county(), Away.grant.by("education-second").with(Away.signed))
    },
    .refuses(
      AuthorisationRules.granter, "a clerk records a number", missing: ["document.paper"]
    ) { (try Away.county(), Away.grant.by("education-second")) },
    .refuses(AuthorisationRules.granter, "a security officer authorises") {
      (try Away.county(), Away.grant.by("education-security"))
    },
    .refuses(AuthorisationRules.granter, "another office's leader revokes") {
      (try Away.authorised(), Away.revoke.by("culture-leader"))
    },
    .refuses(RecordRules.document, "an authorisation by word of mouth", missing: ["document"]) {
      (try Away.county(), Away.grant.with(nil))
    },
    .allows(AuthorisationRules.deputy, "a deputy of the office") {
      (try Away.county(), Away.grant)
    },
    .refuses(AuthorisationRules.deputy, "a clerk of the office") {
      (try Away.county(), Away.grant.setting("deputy", "education-second"))
    },
    .refuses(AuthorisationRules.deputy, "another office's deputy") {
      (try Away.county(), Away.grant.setting("deputy", "openness-deputy"))
    },
    .refuses(AuthorisationRules.deputy, "one for oneself") {
      let county = try Away.county()
      try county.accept(
        county.assign("education-deputy", "马超", to: "education", [.deputy, .clerk]))
      return (county, Away.grant.by("education-deputy").with(Away.signed))
    },
    .allows(AuthorisationRules.term, "366 days from today") {
      (try Away.county(), Away.grant.setting("until", "2027-03-02"))
    },
    .refuses(AuthorisationRules.term, "367 days") {
      (try Away.county(), Away.grant.setting("until", "2027-03-03"))
    },
    .refuses(AuthorisationRules.term, "from the day before its paper") {
      (try Away.county(), Away.grant.setting("from", "2026-03-01"))
    },
    .refuses(AuthorisationRules.term, "an end before its beginning") {
      (try Away.county(), Away.grant.setting("until", "2026-03-01"))
    },
    .refuses(AuthorisationRules.term, "one that is over") {
      let county = try Away.county()
      county.wait(until: "2026-03-09")
      return (county, Away.grant)
    },
    .allows(AuthorisationRules.procedures, "for openings alone") {
      (try Away.county(), Away.grant.setting("procedures", ["site-opening"]))
    },
    .refuses(AuthorisationRules.procedures, "for something that is no procedure") {
      (try Away.county(), Away.grant.setting("procedures", ["site-opening", "holiday"]))
    },
    .refuses(AuthorisationRules.procedures, "for none") {
      (try Away.county(), Away.grant.setting("procedures", []))
    },
    .allows(AuthorisationRules.known, "the end of one that there is") {
      (try Away.authorised(), Away.revoke)
    },
    .refuses(AuthorisationRules.known, "the end of none") { (try Away.county(), Away.revoke) },
    .allows(AuthorisationRules.inForce, "on its last day") {
      let county = try Away.authorised()
      county.wait(until: "2026-03-08")
      return (county, Away.consent)
    },
    .refuses(AuthorisationRules.inForce, "on the day after") {
      let county = try Away.authorised()
      county.wait(until: "2026-03-09")
      return (county, Away.consent)
    },
    .refuses(AuthorisationRules.inForce, "for another procedure") {
      (try Away.authorised(Away.grant.setting("procedures", ["site-closing"])), Away.consent)
    },
    .refuses(AuthorisationRules.inForce, "when it was revoked today") {
      let county = try Away.authorised()
      try county.accept(Away.revoke)
      return (county, Away.consent)
    },
    .refuses(AuthorisationRules.inForce, "under a leader who left") {
      let county = try Away.authorised()
      try county.accept(
        Request("admin", "staff.remove", ["staff": "education-leader", "reason": "退休"]))
      return (county, Away.consent)
    },
    .allows(AuthorisationRules.paper, "a clerk who did not submit records the signed paper") {
      (try Away.proposed(), Away.consentOnPaper)
    },
    .refuses(AuthorisationRules.paper, "a number alone", missing: ["document.paper"]) {
      let paper = Document(number: "西教发〔2026〕7号", date: "2026-03-02")
      return (try Away.proposed(), Away.consentOnPaper.with(paper))
    },
    .refuses(AuthorisationRules.paper, "no paper at all", missing: ["document"]) {
      (try Away.proposed(), Away.consentOnPaper.with(nil))
    },
    .refuses(AuthorisationRules.paper, "a security officer records it") {
      (try Away.proposed(), Away.consentOnPaper.by("education-security"))
    },
    .refuses(AuthorisationRules.paper, "an office without a leader") {
      let county = try Away.proposed()
      try county.accept(
        Request("admin", "staff.remove", ["staff": "education-leader", "reason": "退休"]))
      return (county, Away.consentOnPaper)
    },
    .refuses(AuthorisationRules.paper, "what an interpretation forbids") {
      let county = try Away.proposed()
      try county.accept(
        interpret.setting("parameter", "A9.decisions-on-paper").setting("value", "forbidden"))
      return (county, Away.consentOnPaper)
    },
    .refuses(Duties.twoParts, "who submitted records the leader's paper") {
      (try Away.proposed(), Away.consentOnPaper.by("education-clerk"))
    },
  ]
}

/// A leader who is away or keeps to paper, and a proposal that waits for them.
enum Away {
  static let opening = Opening("jiaoyu")
  static let paper = Document(number: "西教发〔2026〕7号", date: "2026-03-02")
  static let signed = Document(
    number: paper.number, date: paper.date, paper: .staged(RuleExample.commitment))

  static let grant = Request(
    "education-leader", "authorisation.grant",
    [
      "deputy": "education-deputy", "from": "2026-03-02", "until": "2026-03-08",
      "reason": "参加党校学习。",
    ], document: paper)
  static let revoke = Request(
    "education-leader", "authorisation.revoke",
    ["authorisation": "20260302-000001", "reason": "提前返岗。"])
  static let consent = opening.decide("approve", at: "consent", by: "education-deputy")
  static let consentOnPaper = opening.decide("approve", at: "consent", by: "education-second")
    .forOffice("education").with(signed)

  /// With a deputy in the office, and a signed paper put aside.
  static func county() throws -> TestCounty {
    let county = try TestCounty.withPortal()
    try county.accept(county.assign("education-deputy", "马超", to: "education", [.deputy]))
    county.texts.put(
      StagedPaper(kind: .file, digest: Digest(Digest.sample)), as: RuleExample.commitment)
    return county
  }

  static func proposed() throws -> TestCounty {
    let county = try county()
    try county.accept(opening.propose)
    return county
  }

  static func authorised(_ request: Request = grant) throws -> TestCounty {
    let county = try proposed()
    try county.accept(request)
    return county
  }
}
