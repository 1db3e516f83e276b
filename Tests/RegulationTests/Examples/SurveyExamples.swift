import CivilTime
import JSONText
import Regulation
import TestSupport

/// Article 20: surveys, solicitations of opinions and interviews.
extension RuleExample {
  private typealias Ask = Surveying

  private static func after(
    _ given: [Request] = [], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try Surveying.county()
      for request in given { try county.accept(request) }
      return (county, request)
    }
  }

  private static func notOpen(_ request: Request) throws -> (TestCounty, Request) {
    let county = try Surveying.county()
    try county.open(Opening("jiaoyu"), through: "propose")
    return (county, request)
  }

  private static let closed = [Ask.open(), Ask.close()]
  private static let held = [Ask.openInterview(), Ask.closeInterview()]

  static let surveys: [RuleExample] = [
    .allows(Article20.interaction, "the account's unit", after([], Ask.open())),
    .allows(
      Article20.interaction, "the openness office", after([], Ask.open().by("openness-clerk"))),
    .refuses(Article20.interaction, "another unit", after([], Ask.open().by("culture-clerk"))),
    .refuses(
      Article20.interaction, "a duty officer", after([], Ask.open().by("education-duty"))),
    .refuses(
      Article20.interaction, "another unit, of an interview",
      after([], Ask.openInterview().by("culture-clerk"))),
    .allows(Article20.surveyDays, "of one day", after([], Ask.open())),
    .refuses(
      Article20.surveyDays, "that ends before it begins",
      after([], Ask.open(from: "2026-03-05", until: "2026-03-04"))),
    .refuses(
      Article20.surveyDays, "put right to end before it begins",
      after([Ask.open()], Ask.correctDays(from: "2026-03-02", until: "2026-03-01"))),
    .allows(SurveyRules.days, "a year ahead", after([], Ask.open(until: "2027-03-03"))),
    .refuses(SurveyRules.days, "a day more", after([], Ask.open(until: "2027-03-04"))),
    .allows(SurveyRules.days, "a year back", after([], Ask.open(from: "2025-03-01"))),
    .refuses(SurveyRules.days, "a day earlier", after([], Ask.open(from: "2025-02-28"))),
    .refuses(
      SurveyRules.days, "an interview of another century",
      after([], Ask.openInterview(on: "2126-03-02"))),
    .refuses(
      SurveyRules.days, "put right to another century",
      after([Ask.open()], Ask.correctDays(until: "2126-03-02"))),
    .allows(SurveyRules.place, "an account in use", after([], Ask.open())),
    .allows(
      SurveyRules.place, "a site that is open",
      after([], Ask.open(at: "site-portal").by("openness-clerk"))),
    .refuses(SurveyRules.place, "a site that is proposed") {
      try notOpen(Ask.open(at: "site-jiaoyu"))
    },
    .refuses(SurveyRules.place, "an interview at a site that is proposed") {
      try notOpen(Ask.openInterview().setting("place", "site-jiaoyu"))
    },
    .refuses(SurveyRules.place, "an account that was closed") {
      let county = try TestCounty.withAccounts()
      try county.close(AccountClosing(["wenlv-weibo"], by: "culture"), through: "cancel")
      return (county, Ask.open(at: "account-wenlv-weibo").by("openness-clerk"))
    },
    .allows(
      RecordRules.publicNumber, "a landline in a title", after([], Ask.open("请拨 0954-3012345"))),
    .refuses(
      RecordRules.publicNumber, "a mobile number in a survey's title",
      after([], Ask.open("请拨 13995012345"))),
    .refuses(
      RecordRules.publicNumber, "a mobile number in what a guest is",
      after([], Ask.openInterview().setting("guestRole", "局长 13995012345"))),
    .allows(Article20.surveyResult, "published", after(closed, Ask.publish())),
    .allows(
      Article20.surveyResult, "not published, with why",
      after(closed, Ask.publish(nil, reasons: "涉及个人隐私。"))),
    .refuses(
      Article20.surveyResult, "neither", missing: ["address"], after(closed, Ask.publish(nil))),
    .refuses(
      Article20.surveyResult, "both", after(closed, Ask.publish(reasons: "涉及个人隐私。"))),
    .allows(
      Article20.interviewCount, "all of them answered",
      after([Ask.openInterview()], Ask.closeInterview(put: 9, answered: 9))),
    .refuses(
      Article20.interviewCount, "one more than was put",
      after([Ask.openInterview()], Ask.closeInterview(put: 9, answered: 10))),
    .refuses(
      Article20.interviewCount, "one more, by a correction",
      after(held, Ask.correctInterview(put: 9, answered: 10))),
    .allows(SurveyRules.known, "one that was opened", after([Ask.open()], Ask.close())),
    .refuses(SurveyRules.known, "one there is not", after([], Ask.close())),
    .allows(SurveyRules.twice, "another title", after([Ask.open()], Ask.open("校服怎么选"))),
    .allows(SurveyRules.twice, "the same once it is closed", after(closed, Ask.open())),
    .refuses(SurveyRules.twice, "the same while it is open", after([Ask.open()], Ask.open())),
    .allows(SurveyRules.phase, "closed, then published", after(closed, Ask.publish())),
    .allows(
      SurveyRules.phase, "published after all",
      after(closed + [Ask.publish(nil, reasons: "尚在研究。")], Ask.publish())),
    .refuses(
      SurveyRules.phase, "published before it is closed", after([Ask.open()], Ask.publish())),
    .refuses(SurveyRules.phase, "closed twice", after(closed, Ask.close(40))),
    .refuses(SurveyRules.phase, "cancelled once closed", after(closed, Ask.cancel)),
    .refuses(
      SurveyRules.phase, "closed once cancelled", after([Ask.open(), Ask.cancel], Ask.close())),
    .refuses(SurveyRules.phase, "corrected while it is open", after([Ask.open()], Ask.correct())),
    .allows(SurveyRules.order, "closed on its first day", after([Ask.open()], Ask.close())),
    .refuses(
      SurveyRules.order, "closed before it begins",
      after([Ask.open(from: "2026-03-03", until: "2026-03-05")], Ask.close())),
    .refuses(
      SurveyRules.order, "published before it was closed",
      after(closed, Ask.publish().on("2026-03-01"))),
    .refuses(
      SurveyRules.order, "held before its day",
      after([Ask.openInterview(on: "2026-03-03")], Ask.closeInterview())),
    .allows(SurveyRules.corrector, "by another person", after(closed, Ask.correct())),
    .refuses(
      SurveyRules.corrector, "by who recorded it",
      after(closed, Ask.correct().by("education-clerk"))),
    .refuses(SurveyRules.corrector, "to what it says", after(closed, Ask.correct(37))),
    .allows(
      SurveyRules.corrector, "days, by another person", after([Ask.open()], Ask.correctDays())),
    .refuses(
      SurveyRules.corrector, "days, by who gave them",
      after([Ask.open()], Ask.correctDays().by("education-clerk"))),
    .refuses(
      SurveyRules.corrector, "days, to what they are",
      after([Ask.open()], Ask.correctDays(from: "2026-03-02"))),
    .refuses(
      SurveyRules.phase, "days of one that was cancelled",
      after([Ask.open(), Ask.cancel], Ask.correctDays())),
    .refuses(
      SurveyRules.order, "days that begin behind its close",
      after(closed, Ask.correctDays(from: "2026-03-03", until: "2026-03-04"))),
    .refuses(
      SurveyRules.corrector, "by who recorded an interview",
      after(held, Ask.correctInterview().by("education-clerk"))),
    .allows(
      SurveyRules.interviewKnown, "one that was opened",
      after([Ask.openInterview()], Ask.closeInterview())),
    .refuses(SurveyRules.interviewKnown, "one there is not", after([], Ask.closeInterview())),
    .allows(
      SurveyRules.interviewTwice, "of another day",
      after([Ask.openInterview()], Ask.openInterview(on: "2026-03-03"))),
    .refuses(
      SurveyRules.interviewTwice, "of the same day",
      after([Ask.openInterview()], Ask.openInterview())),
    .allows(
      SurveyRules.interviewPhase, "cancelled before it was held",
      after([Ask.openInterview()], Ask.cancelInterview)),
    .refuses(SurveyRules.interviewPhase, "held twice", after(held, Ask.closeInterview())),
    .refuses(SurveyRules.interviewPhase, "cancelled once held", after(held, Ask.cancelInterview)),
    .refuses(
      SurveyRules.interviewPhase, "corrected before it was held",
      after([Ask.openInterview()], Ask.correctInterview())),
  ]
}
