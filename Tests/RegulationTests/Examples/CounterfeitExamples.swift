import CivilTime
import JSONText
import Regulation
import TestSupport

/// Article 30: counterfeit government websites.
extension RuleExample {
  private static let fake = Faking()

  private static func after(
    _ given: [Request] = [], _ request: Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try Faking.county()
      for request in given { try county.accept(request) }
      return (county, request)
    }
  }

  private static let reported = [Faking.report()]
  private static let compared = [Faking.report(), fake.compare()]
  private static let verified = [Faking.report(), fake.compare(), fake.decide()]

  static let counterfeits: [RuleExample] = [
    .allows(
      Article30.verification, "the openness office compares", after(reported, fake.compare())),
    .allows(Article30.verification, "its leader decides", after(compared, fake.decide())),
    .refuses(
      Article30.verification, "who reported it compares",
      after(reported, fake.compare().by("education-clerk"))),
    .refuses(
      Article30.verification, "its clerk decides",
      after(compared, fake.decide().by("openness-clerk"))),
    .refuses(
      Article30.verification, "it is decided before it is compared", missing: ["compare"],
      after(reported, fake.decide())),
    .allows(Article30.evidence, "with the digest of the pages", after(reported, fake.compare())),
    .refuses(
      Article30.evidence, "with nothing kept", missing: ["evidence"],
      after(reported, fake.compare().setting("evidence", .null))),
    .allows(Article30.handOver, "once it is verified", after(verified, fake.handOver)),
    .refuses(
      Article30.handOver, "before it is verified", missing: ["verify"],
      after(compared, fake.handOver)),
    .refuses(
      Article30.handOver, "by another office",
      after(verified, fake.handOver.by("education-clerk"))),
    .allows(Article30.disposal, "the CAC asks", after(fake.toHandOver, fake.ask(.resolution))),
    .allows(Article30.disposal, "the police answer", after(fake.toAsked, fake.answer(.police))),
    .refuses(
      Article30.disposal, "before it is handed over", missing: ["hand-over"],
      after(verified, fake.ask(.resolution))),
    .refuses(
      Article30.disposal, "the openness office asks",
      after(fake.toHandOver, fake.ask(.resolution).by("openness-clerk"))),
    .refuses(
      Article30.disposal, "the CAC answers for the police",
      after(fake.toAsked, fake.answer(.police).by("cac-clerk"))),
    .refuses(
      Article30.disposal, "what was not asked for is answered", missing: ["ask-access"],
      after(fake.toHandOver, fake.answer(.access))),
    .allows(Article30.body, "the telecom authority", after(fake.toHandOver, fake.ask(.resolution))),
    .allows(
      Article30.body, "the police, by what they are", after(fake.toHandOver, fake.ask(.police))),
    .refuses(
      Article30.body, "nobody", missing: ["body"],
      after(fake.toHandOver, fake.ask(.resolution).setting("body", .null))),
    .refuses(
      Article30.body, "a body besides the police",
      after(fake.toHandOver, fake.ask(.police).setting("body", "网安大队"))),
    .allows(Article30.paper, "a letter", after(verified, fake.handOver)),
    .refuses(
      Article30.paper, "a hand-over by word of mouth", missing: ["document"],
      after(verified, fake.handOver.with(nil))),
    .refuses(
      Article30.paper, "a request by word of mouth", missing: ["document"],
      after(fake.toHandOver, fake.ask(.access).with(nil))),
    .refuses(
      Article30.paper, "an answer by word of mouth", missing: ["document"],
      after(fake.toAsked, fake.answer(.access).with(nil))),
    .allows(
      Article30.reasons, "not possible, with why",
      after(fake.toAsked, fake.answer(.resolution, .notPossible, text: "网址没有域名。"))),
    .refuses(
      Article30.reasons, "put right as not possible, without why", missing: ["text"],
      after(fake.toAnswered, fake.putRight(.resolution, .notPossible))),
    .refuses(
      Article30.disposal, "the police's answer is put right by the CAC",
      after(fake.toAnswered, fake.putRight(.police).by("cac-clerk"))),
    .refuses(
      Article30.paper, "an answer is put right by word of mouth", missing: ["document"],
      after(fake.toAnswered, fake.putRight(.access).with(nil))),
    .allows(
      Article30.closing, "of what has no domain, without its resolution",
      after(
        [Faking.account(), fake.compare(), fake.decide(), fake.handOver, fake.ask(.access)]
          + [fake.ask(.police), fake.answer(.access), fake.answer(.police)], fake.close)),
    .allows(
      Article30.reasons, "done, without words", after(fake.toAsked, fake.answer(.resolution))),
    .refuses(
      Article30.reasons, "not possible, without why", missing: ["text"],
      after(fake.toAsked, fake.answer(.resolution, .notPossible))),
    .allows(Article30.closing, "with search engines not told", after(fake.toAnswered, fake.close)),
    .refuses(
      Article30.closing, "with the police not heard", missing: ["answer-police"],
      after(fake.toAsked + [fake.answer(.resolution), fake.answer(.access)], fake.close)),
    .refuses(
      Article30.closing, "by the CAC", after(fake.toAnswered, fake.close.by("cac-clerk"))),
  ]

  static let counterfeitRecords: [RuleExample] = [
    .allows(CounterfeitRules.foreign, "a name that is nobody's here", after([], Faking.report())),
    .refuses(
      CounterfeitRules.foreign, "the portal itself",
      after([], Faking.report(at: "https://www.nxxj.gov.cn/", in: nil))),
    .refuses(
      CounterfeitRules.foreign, "a path below the portal's domain",
      after(
        [], Faking.report(at: "http://a.www.nxxj.gov.cn/", in: "www.nxxj.gov.cn"))),
    .refuses(
      CounterfeitRules.foreign, "the name above the portal's domain",
      after([], Faking.report(at: "http://nxxj.gov.cn/", in: "nxxj.gov.cn"))),
    .refuses(
      CounterfeitRules.foreign, "another name below it",
      after([], Faking.report(at: "http://zz.www.nxxj.gov.cn/", in: "nxxj.gov.cn"))),
    .allows(
      CounterfeitRules.foreign, "a name that only ends alike",
      after([], Faking.report(at: "http://wwwnxxj.gov.cn/", in: "wwwnxxj.gov.cn"))),
    .refuses(
      CounterfeitRules.foreign, "the portal by its port, in full width",
      after([], Faking.report(at: "ＷＷＷ.nxxj.gov.cn:8080", in: nil))),
    .allows(
      CounterfeitRules.foreign, "an account of a number that is nobody's here",
      after([], Faking.account(on: "新浪微博", number: "gh_0000"))),
    .allows(CounterfeitRules.place, "an address", after([], Faking.report())),
    .allows(CounterfeitRules.place, "a mini-program", after([], Faking.account())),
    .refuses(
      CounterfeitRules.place, "neither", missing: ["address"],
      after([], Faking.report(in: nil).setting("address", .null))),
    .refuses(
      CounterfeitRules.place, "both",
      after([], Faking.account().setting("address", "http://xiji-zf.example.com/"))),
    .allows(
      CounterfeitRules.domain, "an address below its domain", after([], Faking.report())),
    .refuses(
      CounterfeitRules.domain, "a domain of an IP address",
      after([], Faking.report(at: "http://203.0.113.5/"))),
    .refuses(
      CounterfeitRules.domain, "a domain of an account",
      after([], Faking.account().setting("domain", "xiji-zf.example.com"))),
    .allows(
      CounterfeitRules.putRight, "an answer, before it is closed",
      after(fake.toAnswered, fake.putRight(.access, .notPossible, text: "服务器在境外。"))),
    .refuses(
      CounterfeitRules.putRight, "what has no answer yet",
      after(fake.toAsked, fake.putRight(.access))),
    .refuses(
      CounterfeitRules.putRight, "once it is closed",
      after(fake.toAnswered + [fake.close], fake.putRight(.access))),
    .allows(
      CounterfeitRules.known, "the case of a report",
      after(fake.toAnswered, fake.putRight(.access, .notPossible, text: "服务器在境外。"))),
    .refuses(
      CounterfeitRules.known, "a case that is nobody's",
      after(fake.toAnswered, Faking(7).putRight(.access))),
    .allows(
      CounterfeitRules.domain, "an address without one",
      after([], Faking.report(at: "http://203.0.113.5/", in: nil))),
    .refuses(
      CounterfeitRules.domain, "an address of another domain",
      after([], Faking.report(in: "zf.example.com"))),
    .allows(CounterfeitRules.informant, "of a citizen's report", after([], Faking.report())),
    .refuses(
      CounterfeitRules.informant, "of what monitoring found",
      after([], Faking.report().setting("source", "monitoring"))),
    .allows(
      CounterfeitRules.once, "another host name",
      after(reported, Faking.report(at: "http://xiji2.example.com/", in: nil))),
    .allows(
      CounterfeitRules.once, "the same once it was found not to be one",
      after(compared + [fake.decide(.reject, reasons: "是县融媒体中心的网站。")], Faking.report())),
    .refuses(
      CounterfeitRules.once, "the same host name again",
      after(reported, Faking.report(in: nil))),
    .refuses(
      CounterfeitRules.once, "the same domain at another host name",
      after(reported, Faking.report(at: "http://m.xiji-zf.example.com/"))),
  ]
}
