import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// Answers to citizens, what the public reads of them, and who else looks (A20).
extension RuleExample {
  static let messageAnswers: [RuleExample] = [
    .allows(MessageRules.supplement, "a supplement with words") {
      (try MessageScene.assigned(), Citizens.supplement())
    },
    .refuses(MessageRules.supplement, "one with nothing", missing: ["text"]) {
      (try MessageScene.assigned(), Citizens.supplement().setting("text", .null))
    },
    .allows(Article20.review, "another person passes the draft") {
      (try MessageScene.drafted(), Citizens.review())
    },
    .refuses(Article20.review, "its writer passes it") {
      let county = try MessageScene.assigned()
      try county.accept(Citizens.draft().by("education-reviewer"))
      return (county, Citizens.review())
    },
    .refuses(MessageRules.handler, "a clerk passes it") {
      (try MessageScene.drafted(), Citizens.review().by("education-second"))
    },
    .allows(MessageRules.asked, "something else once the citizen answered") {
      (try MessageScene.asked(Citizens.supplement()), MessageScene.other)
    },
    .refuses(MessageRules.asked, "something else while a question is open") {
      (try MessageScene.asked(), MessageScene.other)
    },
    .allows(MessageRules.draft, "the newest draft") {
      (try MessageScene.drafted(), Citizens.review())
    },
    .refuses(MessageRules.draft, "a draft that was replaced") {
      let county = try MessageScene.drafted()
      try county.accept(Citizens.draft().setting("text", "改过的答复。"))
      return (county, Citizens.review())
    },
    .refuses(MessageRules.reason, "returned without reasons", missing: ["reasons"]) {
      (
        try MessageScene.drafted(),
        Citizens.review(Citizens.message, draft: 1, "return").setting("reasons", .null)
      )
    },
    .allows(MessageRules.extension_, "a term is extended before it ends") {
      (try MessageScene.termed(), Citizens.extend(until: "2026-03-20"))
    },
    .refuses(MessageRules.extension_, "no term runs") {
      (try MessageScene.assigned(), Citizens.extend(until: "2026-03-20"))
    },
    .refuses(MessageRules.extension_, "to an earlier day") {
      (try MessageScene.termed(), Citizens.extend(until: "2026-03-06"))
    },
    .refuses(MessageRules.extension_, "the citizen is told tomorrow") {
      (
        try MessageScene.termed(),
        Citizens.extend(until: "2026-03-20").setting("toldOn", "2026-03-03")
      )
    },
    .allows(Article20.term, "the term of a consultation is extended") {
      (try MessageScene.termed(), Citizens.extend(until: "2026-03-20"))
    },
    .refuses(Article20.term, "that of a correction is not") {
      (try MessageScene.assigned(Citizens.correction()), Citizens.extend(until: "2026-03-20"))
    },
    .allows(MessageRules.once, "reopened once") {
      (try MessageScene.answered(), Citizens.reopen())
    },
    .refuses(MessageRules.once, "reopened twice") {
      let county = try MessageScene.answered()
      try county.accept(Citizens.reopen())
      return (county, Citizens.reopen())
    },
  ]

  static let messageResults: [RuleExample] = [
    .allows(MessageRules.publicWriter, "somebody else writes the public version") {
      (try MessageScene.answered(), Citizens.draftPublic())
    },
    .refuses(MessageRules.publicWriter, "who wrote the answer writes it") {
      (try MessageScene.answered(), Citizens.draftPublic().by("education-clerk"))
    },
    .refuses(MessageRules.publicWriter, "its writer publishes it") {
      let county = try MessageScene.answered()
      try county.accept(Citizens.draftPublic())
      return (county, Citizens.publish().by("education-second"))
    },
    .refuses(MessageRules.publicWriter, "published without one", missing: ["public"]) {
      (try MessageScene.answered(), Citizens.publish())
    },
    .allows(MessageRules.number, "a public version with a landline") {
      (try MessageScene.answered(), Citizens.draftPublic().setting("answer", "请致电 0954-3012345。"))
    },
    .refuses(MessageRules.number, "one with a mobile number") {
      (try MessageScene.answered(), Citizens.draftPublic().setting("question", "请回 13995012345。"))
    },
    .refuses(
      MessageRules.reason, "withheld for another reason, which is not said", missing: ["note"]
    ) {
      (try MessageScene.answered(), Citizens.withhold(Citizens.message, "other"))
    },
    .refuses(MessageRules.phase, "withheld while it is public") {
      let county = try MessageScene.answered()
      try county.accept(Citizens.draftPublic())
      try county.accept(Citizens.publish())
      return (county, Citizens.withhold())
    },
    .allows(Article20.results, "closed once it is withheld") {
      let county = try MessageScene.answered()
      try county.accept(Citizens.withhold())
      return (county, Citizens.close())
    },
    .refuses(Article20.results, "closed before that is decided", missing: ["publicity"]) {
      (try MessageScene.answered(), Citizens.close())
    },
    .allows(MessageRules.erased, "the public version is erased with the message") {
      let county = try MessageScene.publicMessage()
      return (county, erase(try county.tables.objects(of: Citizens.message)))
    },
    .refuses(MessageRules.erased, "the message is erased and what the public reads stands") {
      let county = try MessageScene.publicMessage()
      return (county, erase(try county.tables.objects(of: Citizens.message).dropLast(2)))
    },
  ]

  static let messageReaders: [RuleExample] = [
    .allows(MessageRules.opener, "somebody of the openness office, today") {
      (try MessageScene.assigned(), Citizens.open())
    },
    .refuses(MessageRules.opener, "somebody of another office") {
      (try MessageScene.assigned(), Citizens.open().by("culture-clerk"))
    },
    .refuses(MessageRules.opener, "for longer than today") {
      (try MessageScene.assigned(), Citizens.open().setting("until", "2026-03-03"))
    },
    .allows(MessageRules.opener, "its leader for an auditor, on a paper") {
      (try MessageScene.assigned(), openForAuditor)
    },
    .refuses(MessageRules.opener, "a clerk for an auditor") {
      (try MessageScene.assigned(), openForAuditor.by("openness-clerk"))
    },
    .refuses(MessageRules.opener, "for more than thirty days") {
      (try MessageScene.assigned(), openForAuditor.setting("until", "2026-04-02"))
    },
    .refuses(MessageRules.opener, "for an administrator") {
      (try MessageScene.assigned(), openForAuditor.setting("reader", "admin"))
    },
  ]

  private static let openForAuditor = Citizens.open().by("openness-leader")
    .setting("reader", "auditor").setting("until", "2026-04-01").setting("purpose", "audit")
    .withPaper("西政公开〔2026〕7号")

  private static func erase(_ objects: some Sequence<ObjectNumber>) -> Request {
    Request(
      "openness-leader", "object.erase",
      [
        "objects": .array(objects.map { .integer(Int64($0.value)) }), "ground": "consent-withdrawn",
        "basis": "个人信息保护法第四十七条",
      ]
    ).withPaper("西政公开〔2026〕9号")
  }
}
