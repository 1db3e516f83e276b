import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// What must be kept though its deletion is asked for, and is not used (Personal Information Protection Law, 47).
extension RuleExample {
  static let restrictions: [RuleExample] = [
    .allows(MessageRules.restrictor, "the leader of the openness office, on a paper") {
      (try MessageScene.answered(), Citizens.restrict())
    },
    .refuses(MessageRules.restrictor, "a clerk of the openness office") {
      (try MessageScene.answered(), Citizens.restrict().by("openness-clerk"))
    },
    .refuses(MessageRules.restrictor, "the leader of the unit") {
      (try MessageScene.answered(), Citizens.restrict().by("education-leader"))
    },
    .refuses(RecordRules.document, "without a paper", missing: ["document"]) {
      var request = Citizens.restrict()
      request.paper = nil
      return (try MessageScene.answered(), request)
    },
    .allows(MessageRules.restrictor, "a paper of the day the message came") {
      let county = try MessageScene.answered()
      let came = try county.message().receivedOn
      return (county, Citizens.restrict().with(Document(number: "西政公开〔2026〕21号", date: came)))
    },
    .refuses(MessageRules.restrictor, "a paper older than the message") {
      let county = try MessageScene.answered()
      let before = try county.message().receivedOn.adding(days: -1)
      return (county, Citizens.restrict().with(Document(number: "西政公开〔2026〕21号", date: before)))
    },
    .refuses(MessageRules.restrictor, "lifted by a paper older than the restriction") {
      let county = try restricted()
      let on = try #require(try county.message().restriction).on
      return (
        county, Citizens.lift().with(Document(number: "西政公开〔2026〕21号", date: on.adding(days: -1)))
      )
    },
    .allows(MessageRules.restrictor, "lifted by the leader") {
      (try restricted(), Citizens.lift())
    },
    .refuses(MessageRules.restrictor, "lifted by a clerk") {
      (try restricted(), Citizens.lift().by("openness-clerk"))
    },
    .allows(MessageRules.restriction, "one that was declined") {
      let county = try MessageScene.received()
      try county.accept(Citizens.decline())
      return (county, Citizens.restrict())
    },
    .refuses(MessageRules.restriction, "one that is being dealt with") {
      (try MessageScene.assigned(), Citizens.restrict())
    },
    .refuses(MessageRules.restriction, "one whose answer is in review") {
      (try MessageScene.drafted(), Citizens.restrict())
    },
    .allows(MessageRules.restriction, "until today") {
      (try MessageScene.answered(), Citizens.restrict(until: "2026-03-02"))
    },
    .allows(MessageRules.restriction, "until no day that is known") {
      (try MessageScene.answered(), Citizens.restrict(Citizens.message, "technical", until: nil))
    },
    .refuses(MessageRules.restriction, "until yesterday") {
      (try MessageScene.answered(), Citizens.restrict(until: "2026-03-01"))
    },
    .allows(MessageRules.restriction, "one of which something is left") {
      let county = try MessageScene.answered()
      try county.erase(Array(try county.tables.objects(of: Citizens.message).dropLast()))
      return (county, Citizens.restrict())
    },
    .refuses(MessageRules.restriction, "one of which nothing is left") {
      let county = try MessageScene.answered()
      try county.erase(try county.tables.objects(of: Citizens.message))
      return (county, Citizens.restrict())
    },
    .allows(MessageRules.restricted, "opened on an order by law") {
      (try restricted(), Citizens.order())
    },
    .refuses(MessageRules.restricted, "opened for an audit") {
      (try restricted(), Citizens.order().setting("purpose", "audit"))
    },
    .refuses(MessageRules.restricted, "opened by a clerk for themselves") {
      (try restricted(), Citizens.open().setting("purpose", "legal-order"))
    },
    .refuses(MessageRules.restricted, "a public version is drafted") {
      (try restricted(), Citizens.draftPublic())
    },
    .refuses(MessageRules.restricted, "it is rated") { (try restricted(), Citizens.rate()) },
    .refuses(MessageRules.restricted, "it is reopened") { (try restricted(), Citizens.reopen()) },
    .allows(MessageRules.restricted, "it is withheld") { (try restricted(), Citizens.withhold()) },
    .allows(MessageRules.restricted, "it is reopened once that is lifted") {
      let county = try restricted()
      try county.accept(Citizens.lift())
      return (county, Citizens.reopen())
    },
  ]

  private static func restricted() throws -> TestCounty {
    let county = try MessageScene.answered()
    try county.accept(Citizens.restrict())
    return county
  }
}
