package import CivilTime

/// What can be asked of threads of responses (A19).
package enum ResponseCommand: Hashable, Sendable {
  case open(OpenResponse)
  case guide(GuideResponse)
  case give(GiveResponse)
  case push(PushResponse)
  case close(CloseResponse)
}

/// Opens a thread for an emergency, a hot topic or a rumour; its id is drawn.
package struct OpenResponse: CommandPayload {
  package static let method = "response.open"
  package static let summary = Bilingual(
    "登记需要回应的突发事件、热点或谣言", "Opens a thread of responses")
  package static var article: ArticleReference? { ArticleReference(19) }
  package static let bounds: [Bound] = [
    .list("units", atMost: 20, "一件事项涉及的单位不会更多", "a matter concerns no more units")
  ]

  package let kind: ResponseKind
  package let title: Headline
  package let facts: Prose?
  /// Who responds first (回应主体).
  package let responder: OfficeID
  /// Whom it concerns besides.
  package let units: [OfficeID]?

  package var passages: [String] { Self.words(Prose(title), facts) }
}

/// Records the guidance of the propaganda department.
package struct GuideResponse: CommandPayload {
  package static let method = "response.guide"
  package static let summary = Bilingual("记录宣传部门的指导意见", "Records guidance on a thread")
  package static var article: ArticleReference? { ArticleReference(19) }

  package let response: ResponseID
  package let guidance: Prose
  /// Who gave it, where somebody else records it from a paper.
  package let person: Line?

  package var passages: [String] { Self.words(guidance) }
}

/// Records a response that was published: an item of this ledger, or an address elsewhere.
package struct GiveResponse: CommandPayload {
  package static let method = "response.give"
  package static let summary = Bilingual("记录已发布的回应、更新或辟谣", "Records a published response")
  package static var article: ArticleReference? { ArticleReference(19) }

  package let response: ResponseID
  package let form: ResponseForm
  /// The office that supplied what it says.
  package let suppliedBy: OfficeID
  package let item: ItemID?
  /// Of the item.
  package let version: ItemVersion?
  package let address: WebAddress?
  package let gist: Prose?

  package var passages: [String] { Self.words(gist) }
}

/// Somewhere a response was pushed.
package struct PushTarget: Codable, Hashable, Sendable {
  package let medium: PushMedium
  /// A medium or a platform, by name.
  package let name: Line?
  /// An account of this ledger.
  package let account: AccountID?
  package let at: Instant
}

/// Records where a response was pushed.
package struct PushResponse: CommandPayload {
  package static let method = "response.push"
  package static let summary = Bilingual("记录回应的推送去向", "Records where a response was pushed")
  package static var article: ArticleReference? { ArticleReference(19) }
  package static let bounds: [Bound] = [
    .list("pushes", atMost: 40, "一次推送的媒体不会更多", "one push goes to no more media")
  ]

  package let response: ResponseID
  package let responseNumber: ResponseNumber
  package let pushes: [PushTarget]
}

/// Closes a thread.
package struct CloseResponse: CommandPayload {
  package static let method = "response.close"
  package static let summary = Bilingual("办结回应事项", "Closes a thread of responses")
  package static var article: ArticleReference? { ArticleReference(19) }

  package let response: ResponseID
  package let outcome: ResponseOutcome
  package let reasons: Prose?

  package var passages: [String] { Self.words(reasons) }
}
