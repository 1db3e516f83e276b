package import CivilTime

// What must be kept though its deletion is asked for (Personal Information Protection Law, 47).

/// Has a message kept and not used any more; the request's document is the decision.
package struct RestrictMessage: CommandPayload {
  package static let method = "message.restrict"
  package static let summary = Bilingual(
    "限制处理留言：须保留的，只存储、不使用", "Has a message kept and used no more")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID
  package let ground: RestrictionGround
  /// The law and article; nothing about the person concerned.
  package let basis: Line
  /// The last day for which it has to be kept, where the law names one; the restriction itself ends when it is
  /// lifted, or everything is erased.
  package let until: CivilDate?
}

/// Lifts the restriction of a message; the request's document is the decision.
package struct LiftRestriction: CommandPayload {
  package static let method = "message.lift-restriction"
  package static let summary = Bilingual("解除留言的限制处理", "Lifts the restriction of a message")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let message: MessageID
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}
