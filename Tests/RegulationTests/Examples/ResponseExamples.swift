import CivilTime
import JSONText
import Regulation
import TestSupport

/// Article 19: responses to emergencies, hot topics and rumours.
extension RuleExample {
  private typealias Say = Responding

  private static func after(
    _ given: [Request] = [], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try Responding.county()
      for request in given { try county.accept(request) }
      return (county, request)
    }
  }

  private static func published(_ request: Request) -> @Sendable () throws -> (TestCounty, Request)
  {
    {
      let county = try Responding.published()
      try county.accept(Responding.open())
      return (county, request)
    }
  }

  /// As much guidance as a thread takes, but for some.
  private static func guided(_ count: Int) -> [Request] {
    [Say.open()] + (1...count).map { Say.guide("第 \($0) 次意见。") }
  }

  private static let whole = [Say.open(), Say.guide(), Say.give(), Say.push()]

  static let responses: [RuleExample] = [
    .allows(Article19.opener, "the openness office", after([], Say.open())),
    .allows(Article19.opener, "the unit it concerns", after([], Say.open().by("education-clerk"))),
    .refuses(Article19.opener, "another unit", after([], Say.open().by("culture-clerk"))),
    .refuses(
      Article19.opener, "a reviewer of the openness office", after([], Say.open().by("reviewer"))),
    .allows(
      Article19.guide, "the propaganda department", after([Say.open()], Say.guide())),
    .allows(
      Article19.guide, "the openness office, from its paper, with who gave it",
      after(
        [Say.open()],
        Say.guide().by("openness-clerk").withPaper("西宣发〔2026〕3号").setting("person", "宣明"))),
    .refuses(
      Article19.guide, "the openness office without a paper", missing: ["document", "person"],
      after([Say.open()], Say.guide().by("openness-clerk"))),
    .refuses(
      Article19.guide, "the unit itself", after([Say.open()], Say.guide().by("education-clerk"))),
    .allows(
      Article19.part, "the unit it concerns",
      after([Say.open()], Say.give().by("education-clerk"))),
    .refuses(
      Article19.part, "another unit", after([Say.open()], Say.give().by("culture-clerk"))),
    .allows(Article19.published, "an address", after([Say.open()], Say.give())),
    .allows(
      Article19.published, "the version that is out",
      published(Say.give("20260302-000001", version: 1))),
    .refuses(
      Article19.published, "a version that is not out",
      published(Say.give("20260302-000001", version: 2))),
    .refuses(
      Article19.published, "an item without a version", missing: ["version"],
      published(Say.give("20260302-000001", version: nil))),
    .refuses(
      Article19.published, "neither an item nor an address", missing: ["item"],
      after(
        [Say.open()],
        Request(
          "openness-clerk", "response.give",
          ["response": "20260302-000001", "form": "statement", "suppliedBy": "education"]))),
    .allows(
      Article19.form, "an update of a response",
      after([Say.open(), Say.give()], Say.give(.update, at: "2"))),
    .refuses(Article19.form, "an update of nothing", after([Say.open()], Say.give(.update))),
    .allows(
      Article19.form, "the refutation of a rumour",
      after([Say.open(.rumour)], Say.give(.refutation))),
    .refuses(
      Article19.form, "the refutation of a hot topic",
      after([Say.open(.hotTopic)], Say.give(.refutation))),
    .allows(Article19.push, "a newspaper", after([Say.open(), Say.give()], Say.push())),
    .allows(
      Article19.push, "an account of the county",
      after(
        [Say.open(), Say.give()],
        Say.push(
          to: [
            "medium": "new-media", "account": "xiji-fabu", "at": "2026-03-02T08:00:00+08:00",
          ]))),
    .refuses(Article19.push, "a response there is not", after([Say.open()], Say.push())),
    .refuses(
      Article19.push, "nowhere", missing: ["pushes"],
      after([Say.open(), Say.give()], Say.push().setting("pushes", []))),
    .refuses(
      Article19.push, "a newspaper without a name",
      after(
        [Say.open(), Say.give()],
        Say.push(to: ["medium": "traditional", "at": "2026-03-02T08:00:00+08:00"]))),
    .allows(Article19.closer, "an answered one, by its office", after(whole, Say.close())),
    .allows(
      Article19.closer, "one that subsided, by the deputy with reasons",
      after([Say.open()], Say.close(.subsided, reasons: "已无人关注。").by("openness-deputy"))),
    .refuses(
      Article19.closer, "one that subsided, by a clerk",
      after([Say.open()], Say.close(.subsided, reasons: "已无人关注。"))),
    .refuses(
      Article19.closer, "one that subsided, without reasons", missing: ["reasons"],
      after([Say.open()], Say.close(.subsided).by("openness-deputy"))),
    .allows(Article19.whole, "guided, answered and pushed", after(whole, Say.close())),
    .allows(
      Article19.whole, "a rumour without guidance",
      after([Say.open(.rumour), Say.give(.refutation), Say.push()], Say.close())),
    .refuses(
      Article19.whole, "an emergency with nothing", missing: ["guidance", "response", "push"],
      after([Say.open()], Say.close())),
    .refuses(
      Article19.whole, "a rumour that was answered and not refuted", missing: ["refutation"],
      after([Say.open(.rumour), Say.give(), Say.push()], Say.close())),
    .allows(ResponseRules.known, "a thread that was opened", after([Say.open()], Say.give())),
    .refuses(ResponseRules.known, "one there is not", after([], Say.give())),
    .allows(
      ResponseRules.twice, "another matter", after([Say.open()], Say.open(title: "停水"))),
    .allows(
      ResponseRules.twice, "the same once it was closed",
      after(
        [Say.open(), Say.close(.unfounded, reasons: "误报。").by("openness-deputy")], Say.open())),
    .refuses(ResponseRules.twice, "the same again", after([Say.open()], Say.open())),
    .allows(
      ResponseRules.order, "of the day it was opened",
      after([Say.open()], Say.give().on("2026-03-02"))),
    .refuses(
      ResponseRules.order, "of the day before", after([Say.open()], Say.give().on("2026-03-01"))),
    .refuses(
      ResponseRules.order, "a push of tomorrow",
      after(
        [Say.open(), Say.give()],
        Say.push(to: Say.traditional(at: "2026-03-03T08:00:00+08:00")))),
    .allows(ResponseRules.phase, "an open thread", after([Say.open()], Say.give())),
    .refuses(
      ResponseRules.phase, "one that was closed", after(whole + [Say.close()], Say.give(at: "9"))),
    .allows(ResponseRules.full, "the 99th guidance", after(guided(98), Say.guide("再提一次。"))),
    .refuses(ResponseRules.full, "the hundredth", after(guided(99), Say.guide("再提一次。"))),
  ]
}
