/// What can be asked of the list of platforms.
package enum PlatformCommand: Hashable, Sendable {
  case approve(ApprovePlatform)
  case withdraw(WithdrawPlatform)
}

/// Puts a platform on the list, on a paper, from the day it happened; again, once it was withdrawn.
package struct ApprovePlatform: CommandPayload {
  package static let method = "platform.approve"
  package static let summary = Bilingual(
    "将平台列入核准名单", "Puts a platform on the approved list")
  package static var article: ArticleReference? { ArticleReference(39, 4) }

  package let platform: PlatformID
  /// What it is called, as accounts name it.
  package let name: PlatformName
}

/// Takes a platform off the list, on a paper, from the day it happened.
package struct WithdrawPlatform: CommandPayload {
  package static let method = "platform.withdraw"
  package static let summary = Bilingual(
    "将平台移出核准名单", "Takes a platform off the approved list")
  package static var article: ArticleReference? { ArticleReference(39, 4) }

  package let platform: PlatformID
  package let reason: Prose

  package var passages: [String] { Self.words(reason) }
}
