import CivilTime
import JSONText
import Regulation
import TestSupport

/// What the record asks of a correction.
extension RuleExample {
  static let corrections: [RuleExample] = [
    .allows(CorrectionRules.known, "a mark that cannot be right") {
      let county = try marked()
      return (county, county.correct(try county.position(of: "filing.granted"), to: mark))
    },
    .refuses(CorrectionRules.known, "an event that is not there") {
      let county = try marked()
      return (county, county.correct(9999, to: mark))
    },
    .refuses(CorrectionRules.known, "a decision about no correction") {
      (
        try marked(),
        Request(
          "openness-leader", "correction.decide",
          ["correction": "20260302-000009", "decision": "approve"])
      )
    },
    .allows(CorrectionRules.kind, "a decision that was typed from a paper") {
      let county = try marked()
      try county.open(Opening("culture", by: "culture", serial: 3), through: "municipal-review")
      let position = try county.position(of: "case.step-approved")
      return (
        county,
        county.correct(position, to: ["paper": ["number": "固政公开〔2026〕7号", "date": "2026-03-12"]])
      )
    },
    .refuses(CorrectionRules.kind, "a decision that was taken here") {
      let county = try marked()
      let position = try county.position(of: "case.step-approved")
      return (county, county.correct(position, to: ["occurredOn": "2026-03-09"]))
    },
    .refuses(CorrectionRules.kind, "what the ledger saw by itself") {
      let county = try TestCounty.withPortal()
      try county.accept(
        Request(
          "openness-clerk", "site.register-existing",
          ["site": "jiaoyu", "kind": "department", "name": "网站", "host": "education"]))
      let position = try county.position(of: "violation.raised")
      return (county, county.correct(position, to: ["occurredOn": "2026-03-01"]))
    },
    .refuses(CorrectionRules.kind, "a filing of an event that names one already") {
      let county = try marked()
      let position = try county.position(of: "filing.granted")
      return (county, county.correct(position, to: mark).setting("filing", "mark"))
    },
    .refuses(CorrectionRules.value, "the day an existing site was entered") {
      let county = try TestCounty.withPortal()
      let position = try county.position(of: "site.registered-existing")
      return (county, county.correct(position, to: ["occurredOn": "2026-03-01"]))
    },
    .allows(CorrectionRules.value, "the number of an existing site") {
      let county = try TestCounty.withPortal()
      let position = try county.position(of: "site.registered-existing")
      return (
        county,
        county.correct(position, to: ["number": "宁ICP备09000126号-7"]).setting("filing", "icp")
      )
    },
    .refuses(CorrectionRules.value, "nothing said to be right") {
      let county = try marked()
      return (county, county.correct(try county.position(of: "filing.granted"), to: [:]))
    },
    .refuses(CorrectionRules.value, "what is recorded so already") {
      let county = try marked()
      let position = try county.position(of: "filing.granted")
      return (county, county.correct(position, to: ["number": "随便写"]))
    },
    .refuses(CorrectionRules.value, "a number of an event that has none") {
      let county = try marked()
      return (county, county.correct(try county.position(of: "site.applied"), to: mark))
    },
    .refuses(CorrectionRules.value, "an event that grants nothing, struck") {
      let county = try marked()
      return (county, county.strike(try county.position(of: "site.applied")))
    },
    .allows(CorrectionRules.office, "who recorded it applies") {
      let county = try marked()
      let position = try county.position(of: "filing.granted")
      return (county, county.correct(position, to: mark, by: "staffing-clerk"))
    },
    .refuses(CorrectionRules.office, "another office applies") {
      let county = try marked()
      let position = try county.position(of: "filing.granted")
      return (county, county.correct(position, to: mark, by: "police-clerk"))
    },
    .refuses(CorrectionRules.office, "an auditor applies") {
      let county = try marked()
      let position = try county.position(of: "filing.granted")
      return (county, county.correct(position, to: mark, by: "auditor"))
    },
    .refuses(CorrectionRules.office, "another office withdraws") {
      let county = try applied()
      return (county, try county.decideCorrection("withdraw", by: "police-clerk"))
    },
    .allows(CorrectionRules.decider, "the supervising office's deputy decides") {
      let county = try applied()
      return (county, try county.decideCorrection(by: "openness-deputy"))
    },
    .allows(CorrectionRules.decider, "its leader decides, across months") {
      let county = try backLate()
      let position = try county.position(of: "site.offline-ended")
      try county.accept(
        county.correct(position, to: ["occurredOn": "2026-03-31"], paper: "2026-03-31"))
      return (county, try county.decideCorrection())
    },
    .refuses(CorrectionRules.decider, "its clerk decides") {
      let county = try applied()
      return (county, try county.decideCorrection(by: "openness-second"))
    },
    .refuses(CorrectionRules.decider, "the host's leader decides") {
      let county = try applied()
      return (county, try county.decideCorrection(by: "education-leader"))
    },
    .allows(CorrectionRules.secondPerson, "the leader decides what the deputy recorded") {
      let county = try recordedByDeputy()
      return (county, try county.decideCorrection(by: "openness-leader"))
    },
    .refuses(CorrectionRules.secondPerson, "who recorded it decides") {
      let county = try recordedByDeputy()
      return (county, try county.decideCorrection(by: "openness-deputy"))
    },
    .refuses(CorrectionRules.secondPerson, "who applied rejects") {
      let county = try marked()
      let position = try county.position(of: "filing.granted")
      try county.accept(county.correct(position, to: mark, by: "openness-leader"))
      return (county, try county.decideCorrection("reject"))
    },
    .allows(CorrectionRules.open, "another one, when the first was withdrawn") {
      let county = try applied()
      try county.accept(try county.decideCorrection("withdraw", by: "openness-second"))
      return (county, county.correct(try county.position(of: "filing.granted"), to: mark))
    },
    .refuses(CorrectionRules.open, "a second one beside the first") {
      let county = try applied()
      let position = try county.position(of: "filing.granted")
      return (county, county.correct(position, to: ["number": "CA9"]))
    },
    .refuses(CorrectionRules.open, "what was withdrawn is approved") {
      let county = try applied()
      try county.accept(try county.decideCorrection("withdraw", by: "openness-clerk"))
      return (county, try county.decideCorrection())
    },
    .allows(CorrectionRules.order, "on the day of the step before it") {
      let county = try granted()
      let position = try county.position(of: "filing.granted")
      return (county, county.correct(position, to: ["occurredOn": "2026-03-10"]))
    },
    .refuses(CorrectionRules.order, "on the day before the step before it") {
      let county = try granted()
      let position = try county.position(of: "filing.granted")
      return (county, county.correct(position, to: ["occurredOn": "2026-03-09"]))
    },
    .refuses(CorrectionRules.order, "behind the step that was built on it") {
      let county = try opened(through: "apply")
      let position = try county.position(of: "site.proposed")
      county.wait(until: "2026-03-20")
      return (county, county.correct(position, to: ["occurredOn": "2026-03-15"]))
    },
    .refuses(CorrectionRules.order, "back before it went offline") {
      let county = try backLate()
      let position = try county.position(of: "site.offline-ended")
      return (county, county.correct(position, to: ["occurredOn": "2026-03-01"]))
    },
    .allows(CorrectionRules.proof, "in time by a paper of that day") {
      let county = try backLate()
      let position = try county.position(of: "site.offline-ended")
      return (
        county,
        county.correct(position, to: ["occurredOn": "2026-04-01"], paper: "2026-04-01")
      )
    },
    .refuses(CorrectionRules.proof, "in time by a paper of a later day") {
      let county = try backLate()
      let position = try county.position(of: "site.offline-ended")
      return (
        county,
        county.correct(position, to: ["occurredOn": "2026-04-01"], paper: "2026-04-02")
      )
    },
    .allows(CorrectionRules.strike, "a number that is another's, with nothing built on it") {
      let county = try opened(through: "icp-grant")
      return (county, county.strike(try county.position(of: "filing.granted")))
    },
    .refuses(CorrectionRules.strike, "a number by which the opening was announced") {
      let county = try opened(through: "announce")
      return (county, county.strike(try county.position(of: "filing.granted")))
    },
  ]

  /// What the record asks of a filing that is revoked.
  static let revocations: [RuleExample] = [
    .allows(FilingRules.revoker, "the police record what they revoked") {
      (try .withSites(), RevokedFilingTests.revoke("police").by("police-clerk"))
    },
    .allows(FilingRules.revoker, "recorded for an office outside the county") {
      (try .withSites(), RevokedFilingTests.revoke("icp").forOffice("communications"))
    },
    .refuses(FilingRules.revoker, "the host records it") {
      (try .withSites(), RevokedFilingTests.revoke("police").by("education-clerk"))
    },
    .allows(FilingRules.held, "the domain of a live site") {
      (try .withSites(), RevokedFilingTests.revoke("domain"))
    },
    .refuses(FilingRules.held, "a filing that was revoked before") {
      let county = try TestCounty.withSites()
      try county.accept(RevokedFilingTests.revoke("domain"))
      county.wait(until: "2026-03-05")
      return (county, RevokedFilingTests.revoke("domain"))
    },
    .refuses(FilingRules.held, "of a site that is not open yet") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "domain-grant")
      return (county, RevokedFilingTests.revoke("domain"))
    },
    .refuses(FilingRules.held, "on a day before it was granted") {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: "launch")
      return (county, RevokedFilingTests.revoke("domain").on("2026-03-01"))
    },
  ]

  private static let mark: JSONValue = ["number": "CA271640422009"]

  private static func opened(through step: StepID) throws -> TestCounty {
    let county = try TestCounty.withPortal()
    county.wait(until: "2026-03-10")
    try county.open(Opening("jiaoyu"), through: step)
    county.wait(until: "2026-03-12")
    return county
  }

  /// Applied for on 10 March, and granted, as it was recorded, on the 11th.
  private static func granted() throws -> TestCounty {
    let county = try opened(through: "icp-apply")
    let paper = Document(number: "宁通备〔2026〕8号", date: "2026-03-10")
    try county.accept(
      try Opening("jiaoyu").request("icp-grant").with(paper).on("2026-03-11"))
    return county
  }

  /// A county in which a mark was recorded that nobody can have granted.
  private static func marked() throws -> TestCounty {
    let county = try TestCounty.withPortal()
    county.wait(until: "2026-03-10")
    let opening = Opening("jiaoyu")
    try county.open(opening, through: "mark-apply")
    try county.accept(opening.grant(.mark, "随便写", by: "staffing-clerk"))
    county.wait(until: "2026-03-12")
    return county
  }

  private static func applied() throws -> TestCounty {
    let county = try marked()
    try county.accept(county.correct(try county.position(of: "filing.granted"), to: mark))
    return county
  }

  private static func recordedByDeputy() throws -> TestCounty {
    let county = try TestCounty.withPortal()
    let opening = Opening("jiaoyu")
    try county.open(opening, through: "domain-apply")
    county.wait(until: "2026-03-05")
    try county.accept(try opening.request("domain-grant").by("openness-deputy"))
    let position = try county.position(of: "filing.granted")
    try county.accept(county.correct(position, to: ["occurredOn": "2026-03-04"]))
    return county
  }

  /// A site that is recorded as back on 2 April, when its thirtieth day was 1 April.
  private static func backLate() throws -> TestCounty {
    let county = try TestCounty.withSites()
    let outage = Outage()
    try county.takeOffline(outage, until: "2026-04-01")
    county.wait(until: "2026-04-02")
    try county.accept(try outage.request("restore", of: "site-temporary-offline"))
    county.wait(until: "2026-04-03")
    return county
  }
}
