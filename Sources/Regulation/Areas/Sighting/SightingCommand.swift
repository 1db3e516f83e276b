/// What can be asked about what was seen of items.
package enum SightingCommand: Hashable, Sendable {
  case record(RecordSighting)
  case settle(SettleSighting)
}

/// Records what somebody saw at an address, for the ledger to compare with what was approved: the text as
/// it stands there, or what a person says who compared what no text shows.
package struct RecordSighting: CommandPayload {
  package static let method = "sighting.record"
  package static let summary = Bilingual(
    "记录在网站、账号上看到的内容，与审定稿比对", "Records what was seen of an item, and compares it")
  package static var article: ArticleReference? { ArticleReference(41, 1) }
  package static let bounds: [Bound] = [
    .list("pages", atMost: 20, "一条记录的页面存证不会更多", "no more copies of a page are kept of one sighting")
  ]

  package let place: Subject
  package let address: WebAddress
  /// The item that should stand there; left out where none is known.
  package let item: ItemID?
  /// The text that stands there. Blanks and line breaks are not compared.
  package let text: Prose?
  /// What a person says who compared it, where there is no text to compare.
  package let judged: SightingJudgement?
  /// The page as it was seen, put aside before (`siteledger-admin objects put`).
  package let pages: [Paper]?

  package var passages: [String] { Self.words(text) }
}

/// Says what became of what was seen and was not as approved.
package struct SettleSighting: CommandPayload {
  package static let method = "sighting.settle"
  package static let summary = Bilingual("说明发布差异的处理结果", "Says what became of a sighting")
  package static var article: ArticleReference? { ArticleReference(41, 1) }

  package let sighting: SightingID
  package let outcome: SightingOutcome
  /// What was recorded afterwards, where the sighting names no item.
  package let item: ItemID?
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}
