import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// What citizens send (A20).
extension RuleExample {
  static let messages: [RuleExample] =
    messageReceipts + messageCourse + messageAnswers + messageResults + messageReaders
    + restrictions

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
      (try MessageScene.received(), Citizens.accept().by("machine"))
    },
    .refuses(MessageRules.portal, "a portal rates without the query code", missing: ["code"]) {
      (try MessageScene.answered(), Citizens.rate().by("machine"))
    },
    .refuses(MessageRules.portal, "a portal destroys texts") {
      (
        try MessageScene.received(),
        Request("machine", "object.destroy", ["erasure": "20260302-000001"])
      )
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
        try MessageScene.received(),
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
      (try MessageScene.received(), Citizens.receive().setting("text", "另一件事。"))
    },
    .refuses(MessageRules.twice, "the same, of the same minute") {
      let county = try MessageScene.received()
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
      (try MessageScene.received(), Citizens.accept().on("2026-02-27"))
    },
  ]

  private static let messageCourse: [RuleExample] = [
    .allows(MessageRules.known, "a message there is") {
      (try MessageScene.received(), Citizens.accept())
    },
    .refuses(MessageRules.known, "a message that nobody received") {
      (try MessageScene.received(), Citizens.accept(Citizens.second))
    },
    .refuses(MessageRules.known, "both an id and a code") {
      (try MessageScene.answered(), Citizens.rate().setting("code", "7kq2m9xw4t8cv5hd"))
    },
    .allows(MessageRules.code, "the code of a message") {
      let county = try MessageScene.answered()
      let code = TestCounty.code(at: try county.message().receivedAt)
      return (
        county,
        Request("machine", "message.rate", ["code": .string(code.text), "rating": "satisfied"])
      )
    },
    .refuses(MessageRules.code, "a code that nobody was given") {
      (
        try MessageScene.answered(),
        Request("machine", "message.rate", ["code": "7kq2m9xw4t8cv5hd", "rating": "satisfied"])
      )
    },
    .refuses(MessageRules.code, "what is no code") {
      (
        try MessageScene.answered(),
        Request("machine", "message.rate", ["code": "一二三", "rating": "satisfied"])
      )
    },
    .allows(MessageRules.assigner, "the openness office accepts") {
      (try MessageScene.received(), Citizens.accept())
    },
    .refuses(MessageRules.assigner, "a unit accepts") {
      (try MessageScene.received(), Citizens.accept().by("education-clerk"))
    },
    .allows(MessageRules.unit, "a unit of the county with people") {
      (try MessageScene.received(), Citizens.accept(to: "education"))
    },
    .refuses(MessageRules.unit, "an office outside of the county") {
      (try MessageScene.received(), Citizens.accept(to: "guyuan-openness"))
    },
    .refuses(MessageRules.unit, "no office at all") {
      (try MessageScene.received(), Citizens.accept(to: "none"))
    },
    .allows(Article20.toHost, "a correction goes to the host") {
      (try MessageScene.received(Citizens.correction()), Citizens.accept(to: "education"))
    },
    .refuses(Article20.toHost, "a correction goes to another unit") {
      (try MessageScene.received(Citizens.correction()), Citizens.accept(to: "culture"))
    },
    .allows(Article20.toHost, "of the portal, to whoever is in charge") {
      (
        try MessageScene.received(Citizens.correction().setting("concerns", "site-portal")),
        Citizens.accept(to: "culture")
      )
    },
    .allows(MessageRules.reported, "a leader gives a report to whom it concerns") {
      (
        try MessageScene.received(Citizens.receive("report").setting("concerns", "site-jiaoyu")),
        Citizens.accept(to: "education").by("openness-deputy")
      )
    },
    .refuses(MessageRules.reported, "a clerk does") {
      (
        try MessageScene.received(Citizens.receive("report").setting("concerns", "site-jiaoyu")),
        Citizens.accept(to: "education")
      )
    },
    .allows(MessageRules.reason, "it is repeated, and the first is named") {
      let county = try MessageScene.received()
      try county.accept(Citizens.receive().setting("text", "又问一次。"))
      return (
        county,
        Citizens.decline(Citizens.second, "repeated").setting(
          "original", .string(Citizens.message.text))
      )
    },
    .refuses(MessageRules.reason, "it is repeated, and none is named", missing: ["original"]) {
      (try MessageScene.received(), Citizens.decline(Citizens.message, "repeated"))
    },
    .refuses(MessageRules.reason, "it repeats itself", missing: ["original"]) {
      (
        try MessageScene.received(),
        Citizens.decline(Citizens.message, "repeated").setting(
          "original", .string(Citizens.message.text))
      )
    },
    .refuses(MessageRules.reason, "it is passed on, and not said to whom", missing: ["passedTo"]) {
      (try MessageScene.received(), Citizens.decline(Citizens.message, "passed-on"))
    },
    .refuses(
      MessageRules.reason, "it is unfounded, and the citizen told nothing", missing: ["note"]
    ) {
      (
        try MessageScene.received(),
        Citizens.decline(Citizens.message, "unfounded").setting("note", .null)
      )
    },
    .refuses(MessageRules.reason, "it is out of scope, and passed on all the same") {
      (try MessageScene.received(), Citizens.decline().setting("passedTo", "县信访局"))
    },
    .refuses(MessageRules.reason, "transferred without reasons", missing: ["reasons"]) {
      (try MessageScene.assigned(), Citizens.assign(to: "culture"))
    },
    .allows(MessageRules.reason, "sent back to whose it is") {
      (try MessageScene.assigned(), Citizens.sendBack())
    },
    .refuses(MessageRules.reason, "sent back to nobody", missing: ["whose"]) {
      (try MessageScene.assigned(), Citizens.sendBack().setting("whose", .null))
    },
    .refuses(MessageRules.reason, "sent back to itself", missing: ["whose"]) {
      (try MessageScene.assigned(), Citizens.sendBack().setting("whose", "education"))
    },
    .allows(MessageRules.handler, "the unit deals with it") {
      (try MessageScene.assigned(), Citizens.draft())
    },
    .refuses(MessageRules.handler, "another unit does") {
      (try MessageScene.assigned(), Citizens.draft().by("culture-clerk"))
    },
    .refuses(MessageRules.handler, "the openness office does, once it is assigned") {
      (try MessageScene.assigned(), Citizens.draft().by("openness-clerk"))
    },
    .refuses(MessageRules.phase, "assigned before it is accepted") {
      (try MessageScene.received(), Citizens.assign())
    },
    .allows(MessageRules.phase, "assigned once it is accepted") {
      let county = try MessageScene.received()
      try county.accept(Citizens.accept())
      return (county, Citizens.assign())
    },
    .allows(MessageRules.reason, "a unit finds that it is unfounded") {
      (
        try MessageScene.assigned(),
        Citizens.decline(Citizens.message, "unfounded").by("education-leader")
      )
    },
    .refuses(MessageRules.reason, "a unit finds that it is out of scope") {
      (try MessageScene.assigned(), Citizens.decline().by("education-leader"))
    },
    .refuses(MessageRules.phase, "declined once it is answered") {
      (
        try MessageScene.answered(),
        Citizens.decline(Citizens.message, "unfounded").by("education-leader")
      )
    },
  ]
}

/// Counties in which a message stands somewhere.
enum MessageScene {
  static func received(
    _ request: Request = Citizens.receive()
  ) throws -> TestCounty {
    let county = try Citizens.county()
    try county.accept(request)
    return county
  }

  static func assigned(_ request: Request = Citizens.receive()) throws -> TestCounty {
    let county = try Citizens.county()
    try county.assigned(request)
    return county
  }

  /// Another question than the first.
  static let other = Citizens.ask().setting("question", "电话是多少？")

  static func asked(_ then: Request...) throws -> TestCounty {
    let county = try assigned()
    for request in [Citizens.ask()] + then { try county.accept(request) }
    return county
  }

  static func answered() throws -> TestCounty {
    let county = try Citizens.county()
    try county.answered()
    return county
  }

  static func drafted() throws -> TestCounty {
    let county = try assigned()
    try county.accept(Citizens.draft())
    return county
  }

  static func termed() throws -> TestCounty {
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

  static func publicMessage() throws -> TestCounty {
    let county = try answered()
    try county.accept(Citizens.draftPublic())
    try county.accept(Citizens.publish())
    return county
  }
}
