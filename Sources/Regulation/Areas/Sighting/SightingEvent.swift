/// What was seen of items.
package enum SightingEvent: Hashable, Sendable {
  case recorded(SightingRecorded)
  case settled(SightingSettled)

  package var payload: any EventPayload {
    switch self {
    case .recorded(let payload): payload
    case .settled(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(SightingRecorded.self) { .sighting(.recorded($0)) },
    EventKind(SightingSettled.self) { .sighting(.settled($0)) },
  ]
}

/// Somebody saw something at an address; what it shows was found by comparing.
package struct SightingRecorded: EventPayload {
  package static let type = "sighting.recorded"
  package static var wording: Bilingual {
    Bilingual("已与审定稿比对", "What was published was compared")
  }
  package static var article: ArticleReference? { ArticleReference(41, 1) }
  package let sighting: SightingID
  package let place: Subject
  /// The unit whose place it is.
  package let office: OfficeID
  package let address: WebAddress
  package let item: ItemID?
  /// The version that stands there, where it is one of the item's.
  package let version: ItemVersion?
  package let result: SightingResult
  /// What stood there, where it was not as approved.
  package let text: Passage?
  package let judged: SightingJudgement?
  package let pages: [Paper]

  package var stream: String { place.text }
  package var about: Subject? { place }
  package var said: [Bilingual] {
    Self.saying(result.name, item.map { .plain($0.text) }, address.plain)
  }
  package var created: Created? { Created("sighting", sighting) }
}

/// It was said what became of a sighting.
package struct SightingSettled: EventPayload {
  package static let type = "sighting.settled"
  package static var wording: Bilingual {
    Bilingual("发布差异已处理", "What was seen was settled")
  }
  package static var article: ArticleReference? { ArticleReference(41, 1) }
  package let sighting: SightingID
  package let place: Subject
  package let outcome: SightingOutcome
  /// What was recorded afterwards, where the sighting names no item.
  package let item: ItemID?
  package let reasons: Passage

  package var stream: String { place.text }
  package var about: Subject? { place }
  package var said: [Bilingual] { Self.saying(outcome.name, reasons.plain) }
}
