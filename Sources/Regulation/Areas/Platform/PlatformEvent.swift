/// What happened to the list of platforms.
package enum PlatformEvent: Hashable, Sendable {
  case approved(PlatformApproved)
  case withdrawn(PlatformWithdrawn)

  package var payload: any EventPayload {
    switch self {
    case .approved(let payload): payload
    case .withdrawn(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(PlatformApproved.self) { .platform(.approved($0)) },
    EventKind(PlatformWithdrawn.self) { .platform(.withdrawn($0)) },
  ]
}

/// Accounts may be opened on a platform from the day of the fact on (A39).
package struct PlatformApproved: EventPayload {
  package static let type = "platform.approved"
  package static var wording: Bilingual {
    Bilingual("平台已列入核准名单", "A platform was put on the approved list")
  }
  package static var article: ArticleReference? { ArticleReference(39, 4) }
  package let platform: PlatformID
  package let name: PlatformName

  package var stream: String { "platform-\(platform)" }
  package var said: [Bilingual] { Self.saying(.plain(name.text)) }
}

/// No account is opened on a platform from the day of the fact on; those that are there stay.
package struct PlatformWithdrawn: EventPayload {
  package static let type = "platform.withdrawn"
  package static var wording: Bilingual {
    Bilingual("平台已移出核准名单", "A platform was taken off the approved list")
  }
  package static var article: ArticleReference? { ArticleReference(39, 4) }
  package let platform: PlatformID
  package let name: PlatformName
  package let reason: Passage

  package var stream: String { "platform-\(platform)" }
  package var said: [Bilingual] { Self.saying(.plain(name.text), reason.plain) }
}
