import CivilTime
import JSONText
import Regulation
import TestSupport

/// Article 41, items 2 and 5: public opinion and problem notices.
extension RuleExample {
  private typealias Note = Noticing

  private static func after(
    _ given: [Request] = [], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try Responding.county()
      for request in given { try county.accept(request) }
      return (county, request)
    }
  }

  private static let rumour = [
    Note.record(.rumour), Responding.open(.rumour), Responding.give(.refutation),
  ]
  private static let answered = [Note.issue(), Note.answer()]

  static let opinions: [RuleExample] = [
    .allows(Article41.monitor, "the account's unit", after([], Note.record())),
    .allows(
      Article41.monitor, "the propaganda department",
      after([], Note.record().by("propaganda-clerk"))),
    .refuses(Article41.monitor, "another unit", after([], Note.record().by("culture-clerk"))),
    .refuses(Article41.monitor, "an auditor", after([], Note.record().by("auditor"))),
    .allows(Article41.source, "an account", after([], Note.record())),
    .refuses(
      Article41.source, "an account and a source",
      after([], Note.record().setting("source", "某论坛"))),
    .refuses(
      Article41.source, "nothing", missing: ["place"],
      after(
        [],
        Request(
          "education-clerk", "opinion.record",
          ["kind": "other", "weight": "ordinary", "topic": "话题", "count": 1]))),
    .allows(Article41.clarified, "a rumour by a rumour's thread", after(rumour, Note.clarify)),
    .refuses(
      Article41.clarified, "a rumour by a thread without a refutation", missing: ["refutation"],
      after([Note.record(.rumour), Responding.open(.rumour)], Note.clarify)),
    .refuses(
      Article41.clarified, "a rumour by a thread with another statement", missing: ["refutation"],
      after([Note.record(.rumour), Responding.open(.rumour), Responding.give()], Note.clarify)),
    .refuses(Article41.clarified, "a rumour by a thread that ended before it") {
      let county = try Responding.county()
      for request in [
        Responding.open(.rumour), Responding.give(.refutation), Responding.push(),
        Responding.close(),
      ] {
        try county.accept(request)
      }
      county.now = "2026-03-03T01:00:00Z"
      try county.accept(Note.record(.rumour))
      return (county, Note.clarify.setting("opinion", "20260303-000001"))
    },
    .allows(
      Article41.clarified, "a rumour by a thread that ended on the day it was seen",
      after(
        [
          Responding.open(.rumour), Responding.give(.refutation), Responding.push(),
          Responding.close(), Note.record(.rumour),
        ], Note.clarify)),
    .refuses(
      Article41.clarified, "a rumour by a hot topic's thread",
      after([Note.record(.rumour), Responding.open(.hotTopic)], Note.clarify)),
    .refuses(
      Article41.clarified, "what is no rumour",
      after([Note.record(), Responding.open(.rumour)], Note.clarify)),
    .allows(Article41.noticer, "to another unit", after([], Note.issue())),
    .refuses(Article41.noticer, "to one's own", after([], Note.issue(to: "openness"))),
    .refuses(Article41.noticer, "by a reviewer", after([], Note.issue().by("reviewer"))),
    .allows(Article41.noticeAnswer, "the unit it went to", after([Note.issue()], Note.answer())),
    .refuses(
      Article41.noticeAnswer, "another unit",
      after([Note.issue()], Note.answer().by("culture-clerk"))),
    .allows(Article41.settler, "who issued it", after(answered, Note.settle())),
    .refuses(
      Article41.settler, "the unit itself", after(answered, Note.settle().by("education-clerk"))),
    .allows(
      Article41.settled, "not solved, with why",
      after(answered, Note.settle(.unsolved, reasons: "仍然拥堵。"))),
    .allows(Article41.settled, "solved, without words", after(answered, Note.settle())),
    .refuses(
      Article41.settled, "not solved, without why", missing: ["reasons"],
      after(answered, Note.settle(.unsolved))),
    .allows(
      OpinionRules.opinionKnown, "one that was recorded",
      after([Note.record()], Note.issue().setting("opinions", ["20260302-000001"]))),
    .refuses(
      OpinionRules.opinionKnown, "one there is not",
      after([], Note.issue().setting("opinions", ["20260302-000001"]))),
    .allows(
      OpinionRules.opinionTwice, "another topic",
      after([Note.record()], Note.record(topic: "食堂价格"))),
    .allows(
      OpinionRules.opinionTwice, "the same of the day before",
      after([Note.record()], Note.record().on("2026-03-01"))),
    .refuses(
      OpinionRules.opinionTwice, "the same of the same day", after([Note.record()], Note.record())),
    .allows(
      OpinionRules.opinionOrder, "on the day it was seen", after(rumour, Note.clarify)),
    .refuses(
      OpinionRules.opinionOrder, "on the day before",
      after(rumour, Note.clarify.on("2026-03-01"))),
    .allows(OpinionRules.problemKnown, "an issued one", after([Note.issue()], Note.answer())),
    .refuses(OpinionRules.problemKnown, "one there is not", after([], Note.answer())),
    .allows(
      OpinionRules.problemTwice, "another problem", after([Note.issue()], Note.issue(title: "食堂"))),
    .refuses(OpinionRules.problemTwice, "the same again", after([Note.issue()], Note.issue())),
    .allows(OpinionRules.problemPhase, "an answered one", after(answered, Note.settle())),
    .allows(
      OpinionRules.problemPhase, "withdrawn before an answer",
      after([Note.issue()], Note.settle(.withdrawn, reasons: "误发。"))),
    .refuses(
      OpinionRules.problemPhase, "settled before an answer", after([Note.issue()], Note.settle())),
    .refuses(
      OpinionRules.problemPhase, "answered otherwise before it was settled",
      after(answered, Note.answer("另作答复。"))),
    .refuses(
      OpinionRules.problemPhase, "withdrawn once solved",
      after(answered + [Note.settle()], Note.settle(.withdrawn, reasons: "误发。"))),
    .allows(
      OpinionRules.problemOrder, "an answer of the same day",
      after([Note.issue()], Note.answer().on("2026-03-02"))),
    .refuses(
      OpinionRules.problemOrder, "an answer of the day before",
      after([Note.issue()], Note.answer().on("2026-03-01"))),
  ]
}
