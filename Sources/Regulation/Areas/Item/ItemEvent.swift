package import CivilTime

/// What happened to items.
package enum ItemEvent: Hashable, Sendable {
  case drafted(ItemDrafted)
  case revised(ItemRevised)
  case flagged(ItemFlagged)
  case screened(ItemScreened)
  case reviewed(ItemReviewed)
  case stored(ItemStored)
  case planned(ItemPlanned)
  case published(ItemPublished)
  case withdrawn(ItemWithdrawn)
  case dropped(ItemDropped)
  case correctionDropped(ItemCorrectionDropped)
  case narrowed(ItemNarrowed)
  case chainSet(ReviewChainSet)

  package var payload: any EventPayload {
    switch self {
    case .drafted(let payload): payload
    case .revised(let payload): payload
    case .flagged(let payload): payload
    case .screened(let payload): payload
    case .reviewed(let payload): payload
    case .stored(let payload): payload
    case .planned(let payload): payload
    case .published(let payload): payload
    case .withdrawn(let payload): payload
    case .dropped(let payload): payload
    case .correctionDropped(let payload): payload
    case .narrowed(let payload): payload
    case .chainSet(let payload): payload
    }
  }

  /// What a version says, of an event that brings one.
  package var content: ItemContent? {
    switch self {
    case .drafted(let event): event.content
    case .revised(let event): event.content
    case .flagged, .screened, .reviewed, .stored, .planned, .published, .withdrawn, .dropped,
      .correctionDropped, .narrowed, .chainSet:
      nil
    }
  }

  static let kinds: [EventKind] = [
    EventKind(ItemDrafted.self) { .item(.drafted($0)) },
    EventKind(ItemRevised.self) { .item(.revised($0)) },
    EventKind(ItemFlagged.self) { .item(.flagged($0)) },
    EventKind(ItemScreened.self) { .item(.screened($0)) },
    EventKind(ItemReviewed.self) { .item(.reviewed($0)) },
    EventKind(ItemStored.self) { .item(.stored($0)) },
    EventKind(ItemPlanned.self) { .item(.planned($0)) },
    EventKind(ItemPublished.self) { .item(.published($0)) },
    EventKind(ItemWithdrawn.self) { .item(.withdrawn($0)) },
    EventKind(ItemDropped.self) { .item(.dropped($0)) },
    EventKind(ItemCorrectionDropped.self) { .item(.correctionDropped($0)) },
    EventKind(ItemNarrowed.self) { .item(.narrowed($0)) },
    EventKind(ReviewChainSet.self) { .item(.chainSet($0)) },
  ]
}

/// What happened to an item says which.
package protocol ItemPayload: EventPayload {
  var item: ItemID { get }
}

extension ItemPayload {
  package static var article: ArticleReference? { ArticleReference(41) }
  package var about: Subject? { .item(item) }
  package var stream: String { Subject.item(item).text }
}

/// An item was drafted: its first version.
package struct ItemDrafted: ItemPayload {
  package static let type = "item.drafted"
  package static var wording: Bilingual { Bilingual("稿件已起草", "An item was drafted") }
  package static var article: ArticleReference? { ArticleReference(18) }
  package let item: ItemID
  package let office: OfficeID
  package let places: [Subject]
  package let content: ItemContent
  /// The reviews it needs, in their order.
  package let chain: [ReviewLevel]

  package var said: [Bilingual] { Self.saying(content.title.plain) }
  package var created: Created? { Created("item", item) }
}

/// An item has another version; verdicts on those before are void.
package struct ItemRevised: ItemPayload {
  package static let type = "item.revised"
  package static var wording: Bilingual { Bilingual("稿件已修改", "An item was changed") }
  package let item: ItemID
  package let version: ItemVersion
  package let content: ItemContent
  package let changed: [ItemMember]
  package let chain: [ReviewLevel]
  /// The reviews that had been passed, and are void.
  package let voided: [ReviewLevel]
  package let answers: [AnsweredMark]

  package var said: [Bilingual] {
    let members = changed.map(\.name)
    return Self.saying(
      Bilingual(
        "第 \(version) 版，改动：\(members.map(\.zh).joined(separator: "、"))",
        "version \(version), changed: \(members.map(\.en).joined(separator: ", "))"),
      voided.isEmpty
        ? nil
        : Bilingual(
          "此前的\(voided.map(\.name.zh).joined(separator: "、"))作废",
          "void: \(voided.map(\.name.en).joined(separator: ", "))"))
  }
}

/// What was said to a mark.
package struct AnsweredMark: Codable, Hashable, Sendable {
  package let markNumber: MarkNumber
  package let answer: Passage
}

/// A checker of words found something in a version.
package struct ItemFlagged: ItemPayload {
  package static let type = "item.flagged"
  package static var wording: Bilingual { Bilingual("校对工具有提示", "A checker flagged an item") }
  package static var article: ArticleReference? { ArticleReference(40) }
  package let item: ItemID
  package let version: ItemVersion
  package let checker: Line
  package let findings: [Passage]

  package var said: [Bilingual] { Self.saying(checker.plain) + findings.map(\.plain) }
}

/// The confidentiality of a version was reviewed.
package struct ItemScreened: ItemPayload {
  package static let type = "item.screened"
  package static var wording: Bilingual {
    Bilingual("已作保密审查", "An item's confidentiality was reviewed")
  }
  package static var article: ArticleReference? { ArticleReference(18) }
  package let item: ItemID
  package let version: ItemVersion
  package let outcome: ScreeningOutcome
  package let ground: Passage
  package let personalDataChecked: Bool
  package let tradeSecretsChecked: Bool

  package var said: [Bilingual] { Self.saying(Self.version(version), outcome.name, ground.plain) }
}

extension ItemPayload {
  static func version(_ version: ItemVersion) -> Bilingual {
    Bilingual("第 \(version) 版", "version \(version)")
  }
}

/// A reviewer said what they think of a version.
package struct ItemReviewed: ItemPayload {
  package static let type = "item.reviewed"
  package static var wording: Bilingual { Bilingual("稿件已审核", "An item was reviewed") }
  package let item: ItemID
  package let version: ItemVersion
  package let level: ReviewLevel
  package let verdict: ReviewVerdict
  package let reasons: Passage?
  package let faults: [ContentFault]
  package let marks: [Passage]
  package let override: Passage?
  package let noAdvertising: Bool?

  package var said: [Bilingual] {
    Self.saying(
      Self.version(version), level.name, verdict.name, reasons?.plain, override?.plain)
      + faults.map(\.name) + marks.map(\.plain)
  }
}

/// The platform's repository holds an item (A24).
package struct ItemStored: ItemPayload {
  package static let type = "item.stored"
  package static var wording: Bilingual { Bilingual("稿件已入资源库", "An item is in the repository") }
  package static var article: ArticleReference? { ArticleReference(24) }
  package let item: ItemID
  package let version: ItemVersion
  package let repository: Line

  package var said: [Bilingual] { Self.saying(Self.version(version), repository.plain) }
}

/// It was planned when a version goes out.
package struct ItemPlanned: ItemPayload {
  package static let type = "item.planned"
  package static var wording: Bilingual {
    Bilingual("发布时间已安排", "An item's publication was planned")
  }
  package static var article: ArticleReference? { ArticleReference(18) }
  package let item: ItemID
  package let version: ItemVersion
  package let at: Instant
  package let until: CivilDate?

  package var said: [Bilingual] {
    Self.saying(Self.version(version), ItemTime.plain(at), until.map { .plain($0.iso8601) })
  }
}

/// A moment as people read it: the day and the minute, by legal time.
enum ItemTime {
  static func plain(_ instant: Instant) -> Bilingual {
    .plain("\(LegalTime.date(of: instant)) \(LegalTime.clock(of: instant))")
  }
}

/// A version appeared somewhere.
package struct ItemPublished: ItemPayload {
  package static let type = "item.published"
  package static var wording: Bilingual { Bilingual("稿件已发布", "An item was published") }
  package static var article: ArticleReference? { ArticleReference(18) }
  package let item: ItemID
  package let version: ItemVersion
  package let appearances: [Appearance]
  /// The columns of the site it stands in.
  package let columns: [ColumnID]
  /// The places where an earlier version was out.
  package let replaces: [Subject]

  package var said: [Bilingual] {
    Self.saying(Self.version(version)) + appearances.map { .plain("\($0.place) \($0.address)") }
  }
}

/// What was published was taken back.
package struct ItemWithdrawn: ItemPayload {
  package static let type = "item.withdrawn"
  package static var wording: Bilingual { Bilingual("已发布的稿件已撤回", "An item was withdrawn") }
  package static var article: ArticleReference? { ArticleReference(41, 6) }
  package let item: ItemID
  package let version: ItemVersion
  /// Where it was out, and since when.
  package let taken: [TakenBack]
  package let reasons: Passage

  package var said: [Bilingual] {
    Self.saying(Self.version(version), reasons.plain) + taken.map(\.place.plain)
  }
}

/// A place from which an item was taken back.
package struct TakenBack: Codable, Hashable, Sendable {
  package let place: Subject
  /// The day it was published there.
  package let publishedOn: CivilDate
}

/// An item was given up before it was published.
package struct ItemDropped: ItemPayload {
  package static let type = "item.dropped"
  package static var wording: Bilingual { Bilingual("稿件已撤稿", "An item was dropped") }
  package let item: ItemID
  package let reasons: Passage

  package var said: [Bilingual] { Self.saying(reasons.plain) }
}

/// A correction of what is out was given up; what is out stands.
package struct ItemCorrectionDropped: ItemPayload {
  package static let type = "item.correction-dropped"
  package static var wording: Bilingual {
    Bilingual("更正稿已撤稿", "A correction of an item was dropped")
  }
  package let item: ItemID
  /// The version that was given up.
  package let version: ItemVersion
  /// The version that stands.
  package let stands: ItemVersion
  package let reasons: Passage

  package var said: [Bilingual] { Self.saying(Self.version(version), reasons.plain) }
}

/// An item goes to fewer places.
package struct ItemNarrowed: ItemPayload {
  package static let type = "item.narrowed"
  package static var wording: Bilingual {
    Bilingual("发布地点已减少", "Places were taken off an item")
  }
  package static var article: ArticleReference? { ArticleReference(18) }
  package let item: ItemID
  package let without: [Subject]
  package let reasons: Passage

  package var said: [Bilingual] { without.map(\.plain) + Self.saying(reasons.plain) }
}

/// Who else of a unit sees items of an occasion.
package struct ReviewChainSet: EventPayload {
  package static let type = "review-chain.set"
  package static var wording: Bilingual { Bilingual("加审环节已设定", "Added reviews were set") }
  package static var article: ArticleReference? { ArticleReference(41, 1) }
  package let office: OfficeID
  package let occasion: ItemOccasion
  package let additions: [ReviewLevel]
  package let reasons: Passage

  package var stream: String { "office-\(office)" }
  package var said: [Bilingual] {
    Self.saying(occasion.name) + additions.map(\.name) + Self.saying(reasons.plain)
  }
}
