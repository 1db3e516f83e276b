package import CivilTime

/// What can be asked of items: texts on their way to sites and accounts (A18, A40, A41).
package enum ItemCommand: Hashable, Sendable {
  case draft(DraftItem)
  case revise(ReviseItem)
  case flag(FlagItem)
  case screen(ScreenItem)
  case review(ReviewItem)
  case store(StoreItem)
  case plan(PlanItem)
  case publish(PublishItem)
  case withdraw(WithdrawItem)
  case drop(DropItem)
  case narrow(NarrowItem)
  case setChain(SetReviewChain)
}

/// Drafts an item; its id is drawn, and stands in the answer's stream.
package struct DraftItem: CommandPayload {
  package static let method = "item.draft"
  package static let summary = Bilingual("起草信息稿件", "Drafts an item")
  package static var article: ArticleReference? { ArticleReference(18) }
  package static let bounds: [Bound] = [
    .list("places", atMost: 10, "一份稿件发布的网站和账号不会更多", "an item goes to no more places"),
    .list("files", atMost: 40, "一份稿件的附件不会更多", "an item has no more files"),
    .list("columns", atMost: 20, "一份稿件不会进入更多栏目", "an item goes to no more columns"),
    .list("proofreaders", atMost: 20, "校对人员不会更多", "no more people read it over"),
  ]

  /// The site and the accounts it is meant for, all of the drafter's unit.
  package let places: [Subject]
  package let title: Headline
  /// The text, or what stands before the files that hold it.
  package let text: Prose?
  /// Put aside before (`siteledger-admin objects put`).
  package let files: [Paper]?
  /// Of what goes to a site.
  package let category: ItemCategory?
  package let source: ItemSource
  package let from: Line?
  /// When it came out there, of what is reprinted within a day.
  package let issued: Instant?
  /// The columns of the site it goes to.
  package let columns: [ColumnID]?
  package let interprets: ItemID?
  package let occasion: ItemOccasion?
  package let supplier: Line?
  package let proofreaders: [StaffID]?
  package let validUntil: CivilDate?
  package let reviewOn: CivilDate?

  package var passages: [String] { Self.words(Prose(title), text) }
}

/// Changes an item; what is left out stays. Verdicts on what was before hold no longer.
package struct ReviseItem: CommandPayload {
  package static let method = "item.revise"
  package static let summary = Bilingual("修改信息稿件", "Changes an item")
  package static var article: ArticleReference? { ArticleReference(41) }
  package static let bounds: [Bound] = [
    .list("files", atMost: 40, "一份稿件的附件不会更多", "an item has no more files"),
    .list("columns", atMost: 20, "一份稿件不会进入更多栏目", "an item goes to no more columns"),
    .list("proofreaders", atMost: 20, "校对人员不会更多", "no more people read it over"),
    .list("drops", atMost: 40, "一份稿件的附件不会更多", "an item has no more files"),
    .list("answers", atMost: 20, "逐条回复，超过的分次修改", "answer more in another revision"),
  ]

  package let item: ItemID
  /// The version that was open while it was changed.
  package let version: ItemVersion
  package let title: Headline?
  package let text: Prose?
  /// What is added.
  package let files: [Paper]?
  /// What is taken out, by number.
  package let drops: [ObjectNumber]?
  package let category: ItemCategory?
  package let issued: Instant?
  package let columns: [ColumnID]?
  package let interprets: ItemID?
  package let occasion: ItemOccasion?
  package let supplier: Line?
  package let proofreaders: [StaffID]?
  package let validUntil: CivilDate?
  package let reviewOn: CivilDate?
  /// What is said to the passages that a return marked.
  package let answers: [MarkAnswer]?

  package var passages: [String] {
    Self.words(title.map(Prose.init), text) + (answers ?? []).map(\.answer.text)
  }
}

/// What is said to a passage that a return marked.
package struct MarkAnswer: Codable, Hashable, Sendable {
  /// The number of the mark, as `item.show` tells it.
  package let markNumber: MarkNumber
  package let answer: Prose
}

/// The number of a mark on an item, counted from 1.
package struct MarkNumber: IntegerForm {
  package let value: Int
  package static let range = 1...999
  package static let sample = 1
  package static let expectation = Bilingual("标注的序号", "the number of a mark")

  package init(inRange value: Int) { self.value = value }
}

/// Records what a checker of words found in a version; it passes only by a reviewer's own name.
package struct FlagItem: CommandPayload {
  package static let method = "item.flag"
  package static let summary = Bilingual(
    "记录校对工具对稿件的提示", "Records what a checker found in an item")
  package static var article: ArticleReference? { ArticleReference(40) }
  package static let bounds: [Bound] = [
    .list("findings", atMost: 50, "一条记录最多带入这么多段文字", "one record brings no more texts")
  ]

  package let item: ItemID
  package let version: ItemVersion
  /// The checker's name and version.
  package let checker: Line
  package let findings: [Prose]

  package var passages: [String] { findings.map(\.text) }
}

/// The confidentiality review of a version (A18).
package struct ScreenItem: CommandPayload {
  package static let method = "item.screen"
  package static let summary = Bilingual("保密审查", "Reviews an item's confidentiality")
  package static var article: ArticleReference? { ArticleReference(18) }

  package let item: ItemID
  package let version: ItemVersion
  package let outcome: ScreeningOutcome
  package let ground: Prose
  /// Looked for personal data, and none that should not go out is there.
  package let personalDataChecked: Bool
  /// Looked for trade secrets, and none is there.
  package let tradeSecretsChecked: Bool

  package var passages: [String] { Self.words(ground) }
}

/// What a reviewer says of a version (A41).
package struct ReviewItem: CommandPayload {
  package static let method = "item.review"
  package static let summary = Bilingual("审核稿件（三审）", "Reviews an item")
  package static var article: ArticleReference? { ArticleReference(41) }
  package static let bounds: [Bound] = [
    .choices("faults", of: ContentFault.allCases.count),
    .list("marks", atMost: 50, "一条记录最多带入这么多段文字", "one record brings no more texts"),
  ]

  package let item: ItemID
  /// The version that was seen.
  package let version: ItemVersion
  package let verdict: ReviewVerdict
  package let reasons: Prose?
  /// What is wrong with it.
  package let faults: [ContentFault]?
  /// Passages that need work: what it says, and what is wrong there.
  package let marks: [Prose]?
  /// Why it passes although a checker flagged it.
  package let override: Prose?
  /// Looked for advertising, charges and business, and there is none (A41.1); of the final review of
  /// what goes to an account.
  package let noAdvertising: Bool?

  package var passages: [String] {
    Self.words(reasons) + (marks ?? []).map(\.text) + Self.words(override)
  }
}

/// Records under which id the platform's repository holds an item (A24).
package struct StoreItem: CommandPayload {
  package static let method = "item.store"
  package static let summary = Bilingual("登记平台资源库编号（先入库）", "Records an item's repository id")
  package static var article: ArticleReference? { ArticleReference(24) }

  package let item: ItemID
  package let version: ItemVersion
  package let repository: Line
}

/// Says from which moment on a version that is ready goes out, and until when.
package struct PlanItem: CommandPayload {
  package static let method = "item.plan"
  package static let summary = Bilingual("安排发布时间", "Plans when an item is published")
  package static var article: ArticleReference? { ArticleReference(18) }

  package let item: ItemID
  package let version: ItemVersion
  package let at: Instant
  /// On which day it is taken back.
  package let until: CivilDate?
}

/// Where a version appeared.
package struct Appearance: Codable, Hashable, Sendable {
  package let place: Subject
  package let address: WebAddress
  /// The minute, where it is known.
  package let at: Instant?
  /// The push of several articles that it was part of.
  package let push: Line?
}

/// Records that a version was published; a policy document with what interprets it, at once (A18).
package struct PublishItem: CommandPayload {
  package static let method = "item.publish"
  package static let summary = Bilingual("记录稿件已发布", "Records that an item was published")
  package static var article: ArticleReference? { ArticleReference(18) }
  package static let bounds: [Bound] = [
    .list("appearances", atMost: 10, "一份稿件发布的网站和账号不会更多", "an item goes to no more places"),
    .list(
      "interpretation.appearances", atMost: 10, "一份稿件发布的网站和账号不会更多",
      "an item goes to no more places"),
  ]

  package let item: ItemID
  package let version: ItemVersion
  package let appearances: [Appearance]
  /// The item that interprets it, and where that appeared.
  package let interpretation: PublishedInterpretation?
}

/// What goes out with a policy document.
package struct PublishedInterpretation: Codable, Hashable, Sendable {
  package let item: ItemID
  package let version: ItemVersion
  package let appearances: [Appearance]
}

/// Takes back what was published, at once and by one person who may.
package struct WithdrawItem: CommandPayload {
  package static let method = "item.withdraw"
  package static let summary = Bilingual("撤回已发布的稿件", "Withdraws a published item")
  package static var article: ArticleReference? { ArticleReference(41, 6) }

  package let item: ItemID
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Gives an item up that was not published; of one that was, the correction that is on its way.
package struct DropItem: CommandPayload {
  package static let method = "item.drop"
  package static let summary = Bilingual(
    "撤稿：不再报审；已发布的，放弃正在办理的更正",
    "Drops an item that was not published, or the correction of one that was")

  package let item: ItemID
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Takes places off an item where it is not out; what was reviewed stays reviewed.
package struct NarrowItem: CommandPayload {
  package static let method = "item.narrow"
  package static let summary = Bilingual("减少稿件的发布地点", "Takes places off an item")
  package static var article: ArticleReference? { ArticleReference(18) }
  package static let bounds: [Bound] = [
    .list("without", atMost: 10, "一份稿件发布的网站和账号不会更多", "an item goes to no more places")
  ]

  package let item: ItemID
  /// Where it goes no more.
  package let without: [Subject]
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Says who else of a unit sees items of an occasion, beside the three reviews.
package struct SetReviewChain: CommandPayload {
  package static let method = "review-chain.set"
  package static let summary = Bilingual(
    "设定本单位某类稿件的加审环节", "Sets who else of a unit sees items of an occasion")
  package static var article: ArticleReference? { ArticleReference(41, 1) }
  package static let bounds: [Bound] = [.choices("additions", of: ReviewLevel.allCases.count)]

  package let occasion: ItemOccasion
  /// None takes what was added back.
  package let additions: [ReviewLevel]
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}
