import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// How items reach the public, and the record's own rules of them.
extension RuleExample {
  static let itemPublication: [RuleExample] = [
    .allows(Article41.threeReviews, "all three have passed it") {
      (try readiedItem(), Newsroom.publish())
    },
    .refuses(Article41.threeReviews, "two have", missing: ["final"]) {
      let county = try draftedItem()
      try county.accept(Newsroom.screen())
      try county.accept(Newsroom.store())
      try county.accept(Newsroom.review(by: "reviewer"))
      try county.accept(Newsroom.review(by: "second-reviewer"))
      return (county, Newsroom.publish())
    },
    .refuses(
      Article41.threeReviews, "all had passed the text before",
      missing: ["first", "second", "final"]
    ) {
      let county = try readiedItem()
      try county.accept(Newsroom.revise())
      return (county, Newsroom.publish(version: 2))
    },
    .refuses(
      Article41.threeReviews, "the deputy, whom the unit added, has not seen it",
      missing: ["deputy", "final"]
    ) {
      let county = try Newsroom.county()
      try county.accept(addDeputy)
      try county.accept(Newsroom.draft().setting("occasion", "meeting"))
      try county.accept(Newsroom.review(by: "reviewer"))
      try county.accept(Newsroom.review(by: "second-reviewer"))
      return (county, Newsroom.publish())
    },
    .allows(Article18.screening, "found public") { (try readiedItem(), Newsroom.publish()) },
    .refuses(Article18.screening, "never reviewed", missing: ["screening"]) {
      let county = try draftedItem(Newsroom.draft(to: [Newsroom.account]))
      for person in ["reviewer", "second-reviewer", "chief"] as [StaffID] {
        try county.accept(Newsroom.review(by: person))
      }
      return (county, Newsroom.publish(at: [Newsroom.account]))
    },
    .refuses(Article18.screening, "found exempt afterwards", missing: ["screening"]) {
      let county = try readiedItem()
      try county.accept(Newsroom.screen().setting("outcome", "exempt"))
      return (county, Newsroom.publish())
    },
    .allows(Article24.stored, "what goes to an account is not stored") {
      (
        try readiedItem(Newsroom.draft(to: [Newsroom.account])),
        Newsroom.publish(at: [Newsroom.account])
      )
    },
    .refuses(
      Article24.stored, "what goes to the site is not in the repository", missing: ["repository"]
    ) {
      let county = try draftedItem()
      try county.accept(Newsroom.screen())
      for person in ["reviewer", "second-reviewer", "chief"] as [StaffID] {
        try county.accept(Newsroom.review(by: person))
      }
      return (county, Newsroom.publish())
    },
    .allows(Article18.interpretation, "both at once") {
      (try readyPolicies(), Newsroom.publish().setting("interpretation", publishedWith))
    },
    .refuses(Article18.interpretation, "a policy document alone", missing: ["interpretation"]) {
      (try readyPolicies(), Newsroom.publish())
    },
    .refuses(Article18.interpretation, "what interprets, before the document") {
      (try readyPolicies(), Newsroom.publish(secondItem))
    },
    .refuses(Article18.interpretation, "what interprets a document that was rejected") {
      let county = try draftedItem(policyItem)
      try county.accept(explanationItem)
      try county.ready(secondItem)
      try county.accept(Newsroom.review(by: "reviewer", "reject").setting("faults", ["form"]))
      return (county, Newsroom.publish(secondItem))
    },
    .refuses(Article18.interpretation, "with another item") {
      let county = try draftedItem(policyItem)
      try county.ready()
      try county.accept(Newsroom.draft())
      try county.ready(secondItem)
      return (county, Newsroom.publish().setting("interpretation", publishedWith))
    },
    .allows(Article18.interpretation, "a second interpretation, afterwards") {
      let county = try readyPolicies()
      try county.accept(Newsroom.publish().setting("interpretation", publishedWith))
      let third: ItemID = "20260302-000003"
      try county.accept(explanationItem.setting("title", "再读造林办法"))
      try county.ready(third)
      return (county, Newsroom.publish(third))
    },
    .refuses(Article18.places, "an account that was suspended since it was drafted") {
      let county = try readiedItem(Newsroom.draft(to: [Newsroom.account]))
      try county.given(
        TestCounty.first(
          "account.changed",
          ["account": "xiji-fabu", "former": ["suspended": false], "now": ["suspended": true]]),
        by: "openness-clerk")
      return (county, Newsroom.publish(at: [Newsroom.account]))
    },
    .allows(Article18.publisher, "the chief editor publishes") {
      (try readiedItem(), Newsroom.publish().by("chief"))
    },
    .refuses(Article18.publisher, "the leader does") {
      (try readiedItem(), Newsroom.publish().by("openness-leader"))
    },
    .refuses(Article18.publisher, "an editor of another unit takes it back") {
      let county = try readiedItem()
      try county.accept(Newsroom.publish())
      return (county, Newsroom.withdraw().by("education-leader"))
    },
    .allows(Article18.planned, "at its minute") {
      let county = try readiedItem()
      try county.accept(planItem("2026-03-03T01:00:00Z"))
      county.now = "2026-03-03T01:00:00Z"
      return (county, Newsroom.publish())
    },
    .refuses(Article18.planned, "a minute before") {
      let county = try readiedItem()
      try county.accept(planItem("2026-03-03T01:01:00Z"))
      county.now = "2026-03-03T01:00:00Z"
      return (county, Newsroom.publish())
    },
    .refuses(Article18.planned, "recorded in time, and published before") {
      let county = try readiedItem()
      try county.accept(planItem("2026-03-03T01:00:00Z"))
      county.now = "2026-03-03T02:00:00Z"
      return (
        county,
        Newsroom.publish().setting(
          "appearances",
          [
            [
              "place": "site-portal", "address": "https://www.nxxj.gov.cn/1.html",
              "at": "2026-03-03T00:59:00Z",
            ]
          ])
      )
    },
    .allows(ItemRules.plan, "a time to come") {
      (try readiedItem(), planItem("2026-03-03T01:00:00Z"))
    },
    .refuses(ItemRules.plan, "a time gone by") {
      (try readiedItem(), planItem("2026-03-01T01:00:00Z"))
    },
    .refuses(ItemRules.plan, "an end before it") {
      (try readiedItem(), planItem("2026-03-05T01:00:00Z").setting("until", "2026-03-05"))
    },
  ]

  static let itemRecord: [RuleExample] = [
    .allows(ItemRules.known, "an item that was drafted") { (try draftedItem(), Newsroom.screen()) },
    .refuses(ItemRules.known, "one that was not") { (try Newsroom.county(), Newsroom.screen()) },
    .allows(ItemRules.order, "on the day of the step before") {
      let county = try draftedItem()
      county.wait(until: "2026-03-03")
      return (county, Newsroom.screen().on("2026-03-02"))
    },
    .refuses(ItemRules.order, "a day before it") {
      let county = try draftedItem()
      return (county, Newsroom.screen().on("2026-03-01"))
    },
    .refuses(ItemRules.order, "published a minute before its final review") {
      let county = try readiedItem(Newsroom.draft(to: [Newsroom.account]))
      return (
        county,
        Newsroom.publish(at: [Newsroom.account]).setting(
          "appearances",
          [
            [
              "place": "account-xiji-fabu", "address": "https://mp.weixin.qq.com/s/1",
              "at": "2026-03-02T01:00:00Z",
            ]
          ])
      )
    },
    .allows(ItemRules.plan, "a year ahead") {
      (try readiedItem(), planItem("2027-03-03T01:00:00Z"))
    },
    .refuses(ItemRules.plan, "a day more") {
      (try readiedItem(), planItem("2027-03-04T01:00:00Z"))
    },
    .refuses(ItemRules.content, "a file that is named twice") {
      (
        try Newsroom.county(),
        Newsroom.draft().setting("files", [.string(Commitment.sample), .string(Commitment.sample)])
      )
    },
    .allows(ItemRules.phase, "what was returned is changed") {
      let county = try draftedItem()
      try county.accept(Newsroom.review(by: "reviewer", "return").setting("reasons", "缺要素。"))
      return (county, Newsroom.revise())
    },
    .refuses(ItemRules.phase, "what was rejected is changed") {
      let county = try draftedItem()
      try county.accept(Newsroom.review(by: "reviewer", "reject").setting("faults", ["facts"]))
      return (county, Newsroom.revise())
    },
    .refuses(ItemRules.phase, "what was returned is reviewed") {
      let county = try draftedItem()
      try county.accept(Newsroom.review(by: "reviewer", "return").setting("reasons", "缺要素。"))
      return (county, Newsroom.review(by: "second-reviewer"))
    },
    .refuses(ItemRules.phase, "what is published is dropped") {
      let county = try readiedItem()
      try county.accept(Newsroom.publish())
      return (county, Newsroom.drop())
    },
    .refuses(ItemRules.phase, "what is not published is withdrawn") {
      (try readiedItem(), Newsroom.withdraw())
    },
    .refuses(ItemRules.phase, "what is in review is planned") {
      (try draftedItem(), planItem("2026-03-03T01:00:00Z"))
    },
    .refuses(ItemRules.place, "a place is taken off where it is out") {
      let county = try readiedItem(Newsroom.draft(to: [Newsroom.site, Newsroom.account]))
      try county.accept(Newsroom.publish())
      return (county, Newsroom.narrow(without: [Newsroom.site]))
    },
    .refuses(ItemRules.place, "every place is taken off") {
      (try draftedItem(), Newsroom.narrow(without: [Newsroom.site]))
    },
    .refuses(ItemRules.place, "a place is taken off twice") {
      (
        try draftedItem(Newsroom.draft(to: [Newsroom.site, Newsroom.account])),
        Newsroom.narrow(without: [Newsroom.account, Newsroom.account])
      )
    },
    .refuses(ItemRules.place, "a place is taken off that it never had") {
      (try draftedItem(), Newsroom.narrow(without: [Newsroom.account]))
    },
    .refuses(ItemRules.place, "no place is taken off") {
      (try draftedItem(), Newsroom.narrow(without: []))
    },
    .allows(ItemRules.place, "one of its places, and later the other") {
      let county = try readiedItem(Newsroom.draft(to: [Newsroom.site, Newsroom.account]))
      try county.accept(Newsroom.publish())
      return (county, Newsroom.publish(at: [Newsroom.account]))
    },
    .refuses(ItemRules.place, "a place that it was not drafted for") {
      (try readiedItem(), Newsroom.publish(at: [Newsroom.account]))
    },
    .refuses(ItemRules.place, "the same version there again") {
      let county = try readiedItem(Newsroom.draft(to: [Newsroom.site, Newsroom.account]))
      try county.accept(Newsroom.publish())
      return (county, Newsroom.publish(at: [Newsroom.site, Newsroom.account]))
    },
    .refuses(ItemRules.place, "nowhere", missing: ["appearances"]) {
      (try readiedItem(), Newsroom.publish(at: []))
    },
    .refuses(ItemRules.place, "what goes to accounts alone is stored") {
      (try draftedItem(Newsroom.draft(to: [Newsroom.account])), Newsroom.store())
    },
  ]
}
