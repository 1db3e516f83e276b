import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// Texts on their way to the public (A18, A24, A40, A41).
extension RuleExample {
  static let items: [RuleExample] = itemDrafts + itemReviews + itemPublication + itemRecord

  static let secondItem: ItemID = "20260302-000002"

  static func draftedItem(
    _ request: Request = Newsroom.draft()
  ) throws -> TestCounty {
    let county = try Newsroom.county()
    try county.accept(request)
    return county
  }

  static func readiedItem(_ request: Request = Newsroom.draft()) throws -> TestCounty {
    let county = try draftedItem(request)
    try county.ready()
    return county
  }

  static let itemDrafts: [RuleExample] = [
    .allows(Article18.writer, "an editor of the unit drafts") {
      (try Newsroom.county(), Newsroom.draft())
    },
    .refuses(Article18.writer, "a reviewer drafts") {
      (try Newsroom.county(), Newsroom.draft().by("reviewer"))
    },
    .refuses(Article18.writer, "somebody of another unit changes it") {
      (try draftedItem(), Newsroom.revise().by("education-clerk"))
    },
    .allows(Article18.places, "a site and an account of the unit") {
      (try Newsroom.county(), Newsroom.draft(to: [Newsroom.site, Newsroom.account]))
    },
    .refuses(Article18.places, "another unit's site") {
      let county = try Newsroom.county()
      try county.accept(existing("jiaoyu"))
      return (county, Newsroom.draft(to: [.site("jiaoyu")]))
    },
    .refuses(Article18.places, "an account that was cancelled") {
      let county = try Newsroom.county()
      try county.accept(AccountClosing.existing("jiaoyu-weibo"))
      try county.close(AccountClosing(["jiaoyu-weibo"]), through: "cancel")
      return (county, Newsroom.draft(to: [.account("jiaoyu-weibo")]).by("education-clerk"))
    },
    .refuses(Article18.places, "an account that nobody knows") {
      (try Newsroom.county(), Newsroom.draft(to: [.account("none")]))
    },
    .refuses(Article18.places, "the same place twice") {
      (try Newsroom.county(), Newsroom.draft(to: [Newsroom.account, Newsroom.account]))
    },
    .refuses(Article18.places, "no place") { (try Newsroom.county(), Newsroom.draft(to: [])) },
    .allows(Article18.category, "an item for an account says no kind") {
      (try Newsroom.county(), Newsroom.draft(to: [Newsroom.account]))
    },
    .refuses(Article18.category, "an item for the site says none", missing: ["category"]) {
      (try Newsroom.county(), Newsroom.draft().setting("category", .null))
    },
    .allows(Article18.category, "a policy document in a column of policy documents") {
      let county = try Newsroom.county()
      try county.accept(Newsroom.column("zcwj", kind: "policy"))
      return (county, policyItem.setting("columns", ["zcwj"]))
    },
    .refuses(Article18.category, "news in a column of policy documents") {
      let county = try Newsroom.county()
      try county.accept(Newsroom.column("zcwj", kind: "policy"))
      return (county, Newsroom.draft().setting("columns", ["zcwj"]))
    },
    .allows(Article18.columns, "a column of the site") {
      (try Newsroom.county(), Newsroom.draft())
    },
    .refuses(Article18.columns, "no column", missing: ["columns"]) {
      (try Newsroom.county(), Newsroom.draft().setting("columns", .null))
    },
    .refuses(Article18.columns, "a column, and no site") {
      (try Newsroom.county(), Newsroom.draft(to: [Newsroom.account]).setting("columns", ["yaowen"]))
    },
    .allows(Article18.source, "a reprint of something issued a minute ago") {
      (
        try Newsroom.county(),
        Newsroom.draft().setting("source", "reprint").setting("from", "中国政府网")
          .setting("issued", "2026-03-02T08:59:00+08:00")
      )
    },
    .refuses(Article18.source, "a reprint of something issued in a minute") {
      (
        try Newsroom.county(),
        Newsroom.draft().setting("source", "reprint").setting("from", "中国政府网")
          .setting("issued", "2026-03-02T23:00:00+08:00")
      )
    },
    .refuses(Article18.source, "an item of one's own with a moment of issue") {
      (try Newsroom.county(), Newsroom.draft().setting("issued", "2026-03-02T08:00:00+08:00"))
    },
    .allows(Article18.source, "a reprint that says where from") {
      (
        try Newsroom.county(),
        Newsroom.draft().setting("source", "reprint").setting("from", "中国政府网")
      )
    },
    .refuses(Article18.source, "a reprint that does not", missing: ["from"]) {
      (try Newsroom.county(), Newsroom.draft().setting("source", "reprint"))
    },
    .allows(ItemRules.content, "a text without files") {
      (try Newsroom.county(), Newsroom.draft())
    },
    .refuses(ItemRules.content, "neither text nor file", missing: ["text"]) {
      (try Newsroom.county(), Newsroom.draft().setting("text", .null))
    },
    .refuses(ItemRules.content, "a file is taken out that it has not") {
      (try draftedItem(), Newsroom.revise().setting("drops", [1]))
    },
    .allows(ItemRules.proofreader, "a person of the unit") {
      (try Newsroom.county(), Newsroom.draft().setting("proofreaders", ["openness-clerk"]))
    },
    .refuses(ItemRules.proofreader, "a person of another unit") {
      (try Newsroom.county(), Newsroom.draft().setting("proofreaders", ["education-clerk"]))
    },
    .allows(ItemRules.interprets, "what interprets names the policy document") {
      (try draftedItem(policyItem), explanationItem)
    },
    .refuses(ItemRules.interprets, "it names an item of news") {
      (try draftedItem(), explanationItem)
    },
    .refuses(ItemRules.interprets, "it names itself") {
      (
        try draftedItem(policyItem),
        Newsroom.revise().setting("interprets", .string(Newsroom.item.text))
      )
    },
    .allows(ItemRules.twice, "another text of the same title") {
      (try draftedItem(), Newsroom.draft().setting("text", "另一稿。"))
    },
    .refuses(ItemRules.twice, "the same again") { (try draftedItem(), Newsroom.draft()) },
  ]

  static let itemReviews: [RuleExample] = [
    .allows(Article41.reviewer, "the first review by a reviewer") {
      (try draftedItem(), Newsroom.review(by: "reviewer"))
    },
    .refuses(Article41.reviewer, "the chief editor before the others") {
      (try draftedItem(), Newsroom.review(by: "chief"))
    },
    .refuses(Article41.reviewer, "the final review by a reviewer") {
      let county = try draftedItem()
      try county.accept(Newsroom.review(by: "second-editor"))
      try county.accept(Newsroom.review(by: "reviewer"))
      return (county, Newsroom.review(by: "second-reviewer"))
    },
    .refuses(
      Article41.reviewer, "a fourth, of a unit without added ones",
      missing: ["screening", "repository"]
    ) {
      let county = try draftedItem()
      for person in ["reviewer", "second-reviewer", "chief"] as [StaffID] {
        try county.accept(Newsroom.review(by: person))
      }
      return (county, Newsroom.review(by: "openness-leader"))
    },
    .allows(Article41.threePeople, "two reviewers, one after the other") {
      let county = try draftedItem()
      try county.accept(Newsroom.review(by: "reviewer"))
      return (county, Newsroom.review(by: "second-reviewer"))
    },
    .refuses(Article41.threePeople, "one reviewer twice") {
      let county = try draftedItem()
      try county.accept(Newsroom.review(by: "reviewer"))
      return (county, Newsroom.review(by: "reviewer"))
    },
    .refuses(Article41.threePeople, "its author") {
      (try draftedItem(), Newsroom.review(by: "editor"))
    },
    .refuses(Article41.threePeople, "who changed a version of another's") {
      let county = try draftedItem()
      try county.accept(Newsroom.revise().by("second-editor"))
      return (county, Newsroom.review(version: 2, by: "second-editor"))
    },
    .allows(Article41.version, "a verdict on the newest version") {
      let county = try draftedItem()
      try county.accept(Newsroom.revise())
      return (county, Newsroom.review(version: 2, by: "reviewer"))
    },
    .refuses(Article41.version, "a verdict on an older text") {
      let county = try draftedItem()
      try county.accept(Newsroom.revise())
      return (county, Newsroom.review(by: "reviewer"))
    },
    .refuses(Article41.version, "two editors save over each other") {
      let county = try draftedItem()
      try county.accept(Newsroom.revise())
      return (county, Newsroom.revise().by("second-editor").setting("text", "另一改法。"))
    },
    .allows(Article41.ground, "a rejection that names a bottom line") {
      (
        try draftedItem(),
        Newsroom.review(by: "reviewer", "reject").setting("faults", ["untrue"])
      )
    },
    .refuses(Article41.ground, "a rejection that names nothing", missing: ["faults"]) {
      (try draftedItem(), Newsroom.review(by: "reviewer", "reject").setting("reasons", "不宜发布。"))
    },
    .allows(Article41.ground, "a return that marks a passage") {
      (try draftedItem(), Newsroom.review(by: "reviewer", "return").setting("marks", ["“部署”：缺主语。"]))
    },
    .refuses(Article41.ground, "a return that says nothing", missing: ["reasons"]) {
      (try draftedItem(), Newsroom.review(by: "reviewer", "return"))
    },
    .allows(Article41.flagged, "a reviewer says why it passes") {
      let county = try draftedItem()
      try county.accept(flagItem)
      return (
        county, Newsroom.review(by: "reviewer").setting("override", "“造林”为规范用语。")
      )
    },
    .refuses(Article41.flagged, "a flagged text passes without a word", missing: ["override"]) {
      let county = try draftedItem()
      try county.accept(flagItem)
      return (county, Newsroom.review(by: "reviewer"))
    },
    .allows(Article41.advertising, "the chief editor looked for advertising") {
      let county = try draftedItem(Newsroom.draft(to: [Newsroom.account]))
      try county.accept(Newsroom.review(by: "reviewer"))
      try county.accept(Newsroom.review(by: "second-reviewer"))
      return (county, Newsroom.review(by: "chief"))
    },
    .refuses(Article41.advertising, "they did not say so", missing: ["noAdvertising"]) {
      let county = try draftedItem(Newsroom.draft(to: [Newsroom.account]))
      try county.accept(Newsroom.review(by: "reviewer"))
      try county.accept(Newsroom.review(by: "second-reviewer"))
      return (county, Newsroom.review(by: "chief").setting("noAdvertising", .null))
    },
    .allows(Article41.chain, "the leader adds the deputy to meetings") {
      (try Newsroom.county(), addDeputy)
    },
    .refuses(Article41.chain, "one of the three is no addition") {
      (try Newsroom.county(), addDeputy.setting("additions", ["first"]))
    },
    .refuses(Article41.chain, "an editor sets it") {
      (try Newsroom.county(), addDeputy.by("editor"))
    },
    .allows(Article18.screener, "the security officer") { (try draftedItem(), Newsroom.screen()) },
    .refuses(Article18.screener, "an editor") {
      (try draftedItem(), Newsroom.screen().by("second-editor"))
    },
    .refuses(Article18.screener, "its author, whatever else they are") {
      let county = try Newsroom.county()
      try county.accept(
        county.assign("both", "白杨", to: "openness", [.editor, .reviewer]))
      try county.accept(Newsroom.draft().by("both"))
      return (county, Newsroom.screen().by("both"))
    },
    .allows(Article18.privacy, "exempt, with personal data in it") {
      (
        try draftedItem(),
        Newsroom.screen().setting("outcome", "exempt").setting("personalDataChecked", false)
      )
    },
    .refuses(
      Article18.privacy, "public, and nobody looked for trade secrets",
      missing: ["tradeSecretsChecked"]
    ) {
      (try draftedItem(), Newsroom.screen().setting("tradeSecretsChecked", false))
    },
    .allows(ItemRules.mark, "an answer to a mark") {
      let county = try draftedItem()
      try county.accept(
        Newsroom.review(by: "reviewer", "return").setting("marks", ["“部署”：缺主语。"]))
      return (county, Newsroom.revise().setting("answers", [["markNumber": 1, "answer": "已改。"]]))
    },
    .refuses(ItemRules.mark, "an answer to none") {
      (
        try draftedItem(),
        Newsroom.revise().setting("answers", [["markNumber": 1, "answer": "已改。"]])
      )
    },
  ]

  static let policyItem = Newsroom.draft().setting("category", "policy").setting("title", "西吉县造林办法")

  static let explanationItem = Newsroom.draft().setting("title", "《西吉县造林办法》解读")
    .setting("category", "other").setting("interprets", .string(Newsroom.item.text))

  /// A policy document and what interprets it, both ready.
  static func readyPolicies() throws -> TestCounty {
    let county = try draftedItem(policyItem)
    try county.ready()
    try county.accept(explanationItem)
    try county.ready(secondItem)
    return county
  }

  static let publishedWith: JSONValue = [
    "item": .string(secondItem.text), "version": 1,
    "appearances": Newsroom.appearances(secondItem, [Newsroom.site]),
  ]

  static let flagItem = Request(
    "openness-clerk", "item.flag",
    [
      "item": .string(Newsroom.item.text), "version": 1, "checker": "校对通 3.2",
      "findings": ["“造林”疑为错词。"],
    ])

  static let addDeputy = Request(
    "openness-leader", "review-chain.set",
    ["occasion": "meeting", "additions": ["deputy"], "reasons": "会议报道由分管领导把关。"])

  static func planItem(_ moment: String) -> Request {
    Request(
      "editor", "item.plan",
      ["item": .string(Newsroom.item.text), "version": 1, "at": .string(moment)])
  }
}
