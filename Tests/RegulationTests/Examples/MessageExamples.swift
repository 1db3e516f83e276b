import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// What citizens send (A20).
extension RuleExample {
  static let messages: [RuleExample] =
    messageReceipts + messageCourse + messageAnswers + messageResults + messageReaders

  private static func received(
    _ request: Request = Citizens.receive()
  ) throws -> TestCounty {
    let county = try Citizens.county()
    try county.accept(request)
    return county
  }

  private static func assigned(_ request: Request = Citizens.receive()) throws -> TestCounty {
    let county = try Citizens.county()
    try county.assigned(request)
    return county
  }

  private static func answered() throws -> TestCounty {
    let county = try Citizens.county()
    try county.answered()
    return county
  }

  private static func drafted() throws -> TestCounty {
    let county = try assigned()
    try county.accept(Citizens.draft())
    return county
  }

  private static let messageReceipts: [RuleExample] = [
    .allows(Article20.correction, "a correction with its kind and site") {
      (try Citizens.county(), Citizens.correction())
    },
    .refuses(Article20.correction, "a correction without either", missing: ["fault", "concerns"]) {
      (try Citizens.county(), Citizens.receive("correction"))
    },
    .refuses(Article20.correction, "a complaint with a kind of correction") {
      (try Citizens.county(), Citizens.receive().setting("fault", "wording"))
    },
    .allows(MessageRules.portal, "a portal passes on what came by a site") {
      (try Citizens.county(), Citizens.receive())
    },
    .refuses(MessageRules.portal, "a portal records a telephone call") {
      (
        try Citizens.county(),
        Citizens.receive().setting("source", "telephone").setting("through", .null)
      )
    },
    .refuses(MessageRules.portal, "a portal accepts a message") {
      (try received(), Citizens.accept().by("machine"))
    },
    .refuses(MessageRules.portal, "a portal rates without the query code", missing: ["code"]) {
      (try answered(), Citizens.rate().by("machine"))
    },
    .refuses(MessageRules.portal, "a portal destroys texts") {
      (try received(), Request("machine", "object.destroy", ["erasure": "20260302-000001"]))
    },
    .allows(MessageRules.receiver, "the unit records what came by its own account") {
      (
        try Citizens.county(),
        Citizens.receive(by: "education-clerk").setting("source", "account")
          .setting("through", "account-jiaoyu-weibo")
      )
    },
    .refuses(MessageRules.receiver, "another unit records it") {
      (
        try Citizens.county(),
        Citizens.receive(by: "culture-clerk").setting("source", "account")
          .setting("through", "account-jiaoyu-weibo")
      )
    },
    .refuses(MessageRules.receiver, "a unit renews a query code") {
      (
        try received(),
        Request("education-clerk", "message.renew-code", Citizens.of())
      )
    },
    .allows(MessageRules.place, "a telephone call by no site") {
      (
        try Citizens.county(),
        Citizens.receive(by: "openness-clerk").setting("source", "telephone")
          .setting("through", .null)
      )
    },
    .refuses(MessageRules.place, "from a site that is not named", missing: ["through"]) {
      (try Citizens.county(), Citizens.receive().setting("through", .null))
    },
    .refuses(MessageRules.place, "about a site that nobody knows") {
      (try Citizens.county(), Citizens.receive().setting("concerns", "site-none"))
    },
    .refuses(MessageRules.place, "about a column that the site has not") {
      (try Citizens.county(), Citizens.receive().setting("column", "none"))
    },
    .allows(MessageRules.twice, "another message of the same minute") {
      (try received(), Citizens.receive().setting("text", "另一件事。"))
    },
    .refuses(MessageRules.twice, "the same, of the same minute") {
      let county = try received()
      let minute = try county.message().receivedAt
      return (county, Citizens.receive().setting("receivedAt", .string("\(minute)")))
    },
    .allows(MessageRules.order, "recorded later, with the minute and the day it came") {
      (
        try Citizens.county(),
        Citizens.receive().setting("receivedAt", "2026-02-27T23:59:00+08:00").on("2026-02-27")
      )
    },
    .refuses(MessageRules.order, "it came tomorrow") {
      (
        try Citizens.county(),
        Citizens.receive().setting("receivedAt", "2026-03-03T00:00:00+08:00")
      )
    },
    .refuses(MessageRules.order, "it came yesterday, and is dated today") {
      (
        try Citizens.county(),
        Citizens.receive().setting("receivedAt", "2026-03-01T12:00:00+08:00")
      )
    },
    .refuses(MessageRules.order, "dated before today without a minute", missing: ["receivedAt"]) {
      (try Citizens.county(), Citizens.receive().on("2026-02-27"))
    },
    .refuses(MessageRules.order, "a step before the one before") {
      (try received(), Citizens.accept().on("2026-02-27"))
    },
  ]

  private static let messageCourse: [RuleExample] = [
    .allows(MessageRules.known, "a message there is") { (try received(), Citizens.accept()) },
    .refuses(MessageRules.known, "a message that nobody received") {
      (try received(), Citizens.accept(Citizens.second))
    },
    .refuses(MessageRules.known, "both an id and a code") {
      (try answered(), Citizens.rate().setting("code", "7kq2m9xw4t8cv5hd"))
    },
    .allows(MessageRules.code, "the code of a message") {
      let county = try answered()
      let code = TestCounty.code(at: try county.message().receivedAt)
      return (
        county,
        Request("machine", "message.rate", ["code": .string(code.text), "rating": "satisfied"])
      )
    },
    .refuses(MessageRules.code, "a code that nobody was given") {
      (
        try answered(),
        Request("machine", "message.rate", ["code": "7kq2m9xw4t8cv5hd", "rating": "satisfied"])
      )
    },
    .refuses(MessageRules.code, "what is no code") {
      (try answered(), Request("machine", "message.rate", ["code": "一二三", "rating": "satisfied"]))
    },
    .allows(MessageRules.assigner, "the openness office accepts") {
      (try received(), Citizens.accept())
    },
    .refuses(MessageRules.assigner, "a unit accepts") {
      (try received(), Citizens.accept().by("education-clerk"))
    },
    .allows(MessageRules.unit, "a unit of the county with people") {
      (try received(), Citizens.accept(to: "education"))
    },
    .refuses(MessageRules.unit, "an office outside of the county") {
      (try received(), Citizens.accept(to: "guyuan-openness"))
    },
    .refuses(MessageRules.unit, "no office at all") {
      (try received(), Citizens.accept(to: "none"))
    },
    .allows(Article20.toHost, "a correction goes to the host") {
      (try received(Citizens.correction()), Citizens.accept(to: "education"))
    },
    .refuses(Article20.toHost, "a correction goes to another unit") {
      (try received(Citizens.correction()), Citizens.accept(to: "culture"))
    },
    .allows(Article20.toHost, "of the portal, to whoever is in charge") {
      (
        try received(Citizens.correction().setting("concerns", "site-portal")),
        Citizens.accept(to: "culture")
      )
    },
    .allows(MessageRules.reported, "a leader gives a report to whom it concerns") {
      (
        try received(Citizens.receive("report").setting("concerns", "site-jiaoyu")),
        Citizens.accept(to: "education").by("openness-deputy")
      )
    },
    .refuses(MessageRules.reported, "a clerk does") {
      (
        try received(Citizens.receive("report").setting("concerns", "site-jiaoyu")),
        Citizens.accept(to: "education")
      )
    },
    .allows(MessageRules.reason, "it is repeated, and the first is named") {
      let county = try received()
      try county.accept(Citizens.receive().setting("text", "又问一次。"))
      return (
        county,
        Citizens.decline(Citizens.second, "repeated").setting(
          "original", .string(Citizens.message.text))
      )
    },
    .refuses(MessageRules.reason, "it is repeated, and none is named", missing: ["original"]) {
      (try received(), Citizens.decline(Citizens.message, "repeated"))
    },
    .refuses(MessageRules.reason, "it repeats itself", missing: ["original"]) {
      (
        try received(),
        Citizens.decline(Citizens.message, "repeated").setting(
          "original", .string(Citizens.message.text))
      )
    },
    .refuses(MessageRules.reason, "it is passed on, and not said to whom", missing: ["passedTo"]) {
      (try received(), Citizens.decline(Citizens.message, "passed-on"))
    },
    .refuses(
      MessageRules.reason, "it is unfounded, and the citizen told nothing", missing: ["note"]
    ) {
      (try received(), Citizens.decline(Citizens.message, "unfounded").setting("note", .null))
    },
    .refuses(MessageRules.reason, "it is out of scope, and passed on all the same") {
      (try received(), Citizens.decline().setting("passedTo", "县信访局"))
    },
    .refuses(MessageRules.reason, "transferred without reasons", missing: ["reasons"]) {
      (try assigned(), Citizens.assign(to: "culture"))
    },
    .allows(MessageRules.reason, "sent back to whose it is") {
      (try assigned(), Citizens.sendBack())
    },
    .refuses(MessageRules.reason, "sent back to nobody", missing: ["whose"]) {
      (try assigned(), Citizens.sendBack().setting("whose", .null))
    },
    .refuses(MessageRules.reason, "sent back to itself", missing: ["whose"]) {
      (try assigned(), Citizens.sendBack().setting("whose", "education"))
    },
    .allows(MessageRules.handler, "the unit deals with it") { (try assigned(), Citizens.draft()) },
    .refuses(MessageRules.handler, "another unit does") {
      (try assigned(), Citizens.draft().by("culture-clerk"))
    },
    .refuses(MessageRules.handler, "the openness office does, once it is assigned") {
      (try assigned(), Citizens.draft().by("openness-clerk"))
    },
    .refuses(MessageRules.phase, "assigned before it is accepted") {
      (try received(), Citizens.assign())
    },
    .allows(MessageRules.phase, "assigned once it is accepted") {
      let county = try received()
      try county.accept(Citizens.accept())
      return (county, Citizens.assign())
    },
    .refuses(MessageRules.phase, "declined once it is answered") {
      (try answered(), Citizens.decline(Citizens.message, "unfounded").by("education-leader"))
    },
  ]

  private static let messageAnswers: [RuleExample] = [
    .allows(MessageRules.supplement, "a supplement with words") {
      (try assigned(), Citizens.supplement())
    },
    .refuses(MessageRules.supplement, "one with nothing", missing: ["text"]) {
      (try assigned(), Citizens.supplement().setting("text", .null))
    },
    .allows(Article20.review, "another person passes the draft") {
      (try drafted(), Citizens.review())
    },
    .refuses(Article20.review, "its writer passes it") {
      let county = try assigned()
      try county.accept(Citizens.draft().by("education-reviewer"))
      return (county, Citizens.review())
    },
    .refuses(MessageRules.handler, "a clerk passes it") {
      (try drafted(), Citizens.review().by("education-second"))
    },
    .allows(MessageRules.draft, "the newest draft") { (try drafted(), Citizens.review()) },
    .refuses(MessageRules.draft, "a draft that was replaced") {
      let county = try drafted()
      try county.accept(Citizens.draft().setting("text", "改过的答复。"))
      return (county, Citizens.review())
    },
    .refuses(MessageRules.reason, "returned without reasons", missing: ["reasons"]) {
      (
        try drafted(),
        Citizens.review(Citizens.message, draft: 1, "return").setting("reasons", .null)
      )
    },
    .allows(MessageRules.extension_, "a term is extended before it ends") {
      (try termed(), Citizens.extend(until: "2026-03-20"))
    },
    .refuses(MessageRules.extension_, "no term runs") {
      (try assigned(), Citizens.extend(until: "2026-03-20"))
    },
    .refuses(MessageRules.extension_, "to an earlier day") {
      (try termed(), Citizens.extend(until: "2026-03-06"))
    },
    .refuses(MessageRules.extension_, "the citizen is told tomorrow") {
      (try termed(), Citizens.extend(until: "2026-03-20").setting("toldOn", "2026-03-03"))
    },
    .allows(Article20.term, "the term of a consultation is extended") {
      (try termed(), Citizens.extend(until: "2026-03-20"))
    },
    .refuses(Article20.term, "that of a correction is not") {
      (try assigned(Citizens.correction()), Citizens.extend(until: "2026-03-20"))
    },
    .allows(MessageRules.once, "reopened once") { (try answered(), Citizens.reopen()) },
    .refuses(MessageRules.once, "reopened twice") {
      let county = try answered()
      try county.accept(Citizens.reopen())
      return (county, Citizens.reopen())
    },
  ]

  private static func termed() throws -> TestCounty {
    let county = try Citizens.county()
    try county.accept(
      Request(
        "openness-leader", "interpretation.issue",
        [
          "parameter": "A20.consultation-term", "value": "working-days-5",
          "effectiveFrom": "2026-03-02",
        ]
      ).withPaper("西政公开〔2026〕3号"))
    try county.assigned(Citizens.receive("consultation"))
    return county
  }

  private static let messageResults: [RuleExample] = [
    .allows(MessageRules.publicWriter, "somebody else writes the public version") {
      (try answered(), Citizens.draftPublic())
    },
    .refuses(MessageRules.publicWriter, "who wrote the answer writes it") {
      (try answered(), Citizens.draftPublic().by("education-clerk"))
    },
    .refuses(MessageRules.publicWriter, "its writer publishes it") {
      let county = try answered()
      try county.accept(Citizens.draftPublic())
      return (county, Citizens.publish().by("education-second"))
    },
    .refuses(MessageRules.publicWriter, "published without one", missing: ["public"]) {
      (try answered(), Citizens.publish())
    },
    .allows(MessageRules.number, "a public version with a landline") {
      (try answered(), Citizens.draftPublic().setting("answer", "请致电 0954-3012345。"))
    },
    .refuses(MessageRules.number, "one with a mobile number") {
      (try answered(), Citizens.draftPublic().setting("question", "请回 13995012345。"))
    },
    .refuses(
      MessageRules.reason, "withheld for another reason, which is not said", missing: ["note"]
    ) {
      (try answered(), Citizens.withhold(Citizens.message, "other"))
    },
    .refuses(MessageRules.phase, "withheld while it is public") {
      let county = try answered()
      try county.accept(Citizens.draftPublic())
      try county.accept(Citizens.publish())
      return (county, Citizens.withhold())
    },
    .allows(Article20.results, "closed once it is withheld") {
      let county = try answered()
      try county.accept(Citizens.withhold())
      return (county, Citizens.close())
    },
    .refuses(Article20.results, "closed before that is decided", missing: ["publicity"]) {
      (try answered(), Citizens.close())
    },
    .allows(MessageRules.erased, "the public version is erased with the message") {
      let county = try publicMessage()
      return (county, erase(try county.tables.objects(of: Citizens.message)))
    },
    .refuses(MessageRules.erased, "the message is erased and what the public reads stands") {
      let county = try publicMessage()
      return (county, erase(try county.tables.objects(of: Citizens.message).dropLast(2)))
    },
  ]

  private static func publicMessage() throws -> TestCounty {
    let county = try answered()
    try county.accept(Citizens.draftPublic())
    try county.accept(Citizens.publish())
    return county
  }

  private static func erase(_ objects: some Sequence<ObjectNumber>) -> Request {
    Request(
      "openness-leader", "object.erase",
      [
        "objects": .array(objects.map { .integer(Int64($0.value)) }), "ground": "consent-withdrawn",
        "basis": "个人信息保护法第四十七条",
      ]
    ).withPaper("西政公开〔2026〕9号")
  }

  private static let messageReaders: [RuleExample] = [
    .allows(MessageRules.opener, "somebody of the openness office, today") {
      (try assigned(), Citizens.open())
    },
    .refuses(MessageRules.opener, "somebody of another office") {
      (try assigned(), Citizens.open().by("culture-clerk"))
    },
    .refuses(MessageRules.opener, "for longer than today") {
      (try assigned(), Citizens.open().setting("until", "2026-03-03"))
    },
    .allows(MessageRules.opener, "its leader for an auditor, on a paper") {
      (try assigned(), openForAuditor)
    },
    .refuses(MessageRules.opener, "a clerk for an auditor") {
      (try assigned(), openForAuditor.by("openness-clerk"))
    },
    .refuses(MessageRules.opener, "for more than thirty days") {
      (try assigned(), openForAuditor.setting("until", "2026-04-02"))
    },
    .refuses(MessageRules.opener, "for an administrator") {
      (try assigned(), openForAuditor.setting("reader", "admin"))
    },
  ]

  private static let openForAuditor = Citizens.open().by("openness-leader")
    .setting("reader", "auditor").setting("until", "2026-04-01").setting("purpose", "audit")
    .withPaper("西政公开〔2026〕7号")
}
