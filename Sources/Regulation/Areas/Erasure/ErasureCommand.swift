import JSONText

/// What can be asked about erasing.
package enum ErasureCommand: Hashable, Sendable {
  case erase(EraseObjects)
  case destroy(DestroyObjects)
  case withdraw(WithdrawErasure)
  case recordDestroyedCard(RecordDestroyedCard)
}

/// The id of an erasure; drawn when it is decided.
package struct ErasureID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// Why something is erased: the cases of the Personal Information Protection Law, and one of the
/// record's own. A choice, so that the decision itself tells of nobody.
package enum ErasureGround: String, Codable, CaseIterable, Sendable {
  case purposeServed = "purpose-served"
  case retentionOver = "retention-over"
  case consentWithdrawn = "consent-withdrawn"
  case unlawful
  case otherLaw = "other-law"
  case recordedByMistake = "recorded-by-mistake"

  package var name: Bilingual {
    switch self {
    case .purposeServed:
      Bilingual("处理目的已实现、无法实现或不再必要", "its purpose is served, or cannot be")
    case .retentionOver: Bilingual("保存期限已届满", "the time it is kept for is over")
    case .consentWithdrawn: Bilingual("个人撤回同意", "consent was withdrawn")
    case .unlawful: Bilingual("违反法律、行政法规或约定", "it is held against the law or an agreement")
    case .otherLaw: Bilingual("法律、行政法规规定的其他情形", "another case of a law")
    case .recordedByMistake: Bilingual("误录不应记载的信息", "it was recorded by mistake")
    }
  }
}

/// The number of a recovery key: one more with every erasure.
package struct KeyGeneration: IntegerForm {
  package let value: Int
  package static let range = 1...4_294_967_295
  package static let sample = 3
  package static let expectation = Bilingual(
    "恢复密钥的代次，不小于 1 的整数", "the generation of a recovery key, a whole number from 1 on")

  package init(inRange value: Int) { self.value = value }
}

/// Decides that texts or files are erased; the request's document is the decision. They are destroyed
/// by another person (``DestroyObjects``).
package struct EraseObjects: CommandPayload {
  package static let method = "object.erase"
  package static let summary = Bilingual(
    "决定删除文本或文件", "Decides that texts or files are erased")
  package static let bounds: [Bound] = [
    .list(
      "objects", atMost: ErasureRules.maximumCount, "密钥须一次销毁完毕，分几次删除",
      "their keys are destroyed at once; erase more in several decisions")
  ]

  /// Their numbers, as `event.list` and `object.show` tell them.
  package let objects: [ObjectNumber]
  package let ground: ErasureGround
  /// The law and article; nothing about the person concerned.
  package let basis: Line
}

/// Destroys what was decided to be erased: the content and its key are gone when this is answered.
package struct DestroyObjects: CommandPayload {
  package static let method = "object.destroy"
  package static let summary = Bilingual(
    "执行删除：销毁内容和密钥", "Carries an erasure out: content and key are destroyed")

  package let erasure: ErasureID
}

/// Withdraws a decision that was not carried out.
package struct WithdrawErasure: CommandPayload {
  package static let method = "object.withdraw-erasure"
  package static let summary = Bilingual("撤回尚未执行的删除决定", "Withdraws an erasure")

  package let erasure: ErasureID
}

/// Records that the card of an older recovery key was destroyed before a witness: no backup that is
/// sealed under it opens any more.
package struct RecordDestroyedCard: CommandPayload {
  package static let method = "recovery.record-destroyed"
  package static let summary = Bilingual(
    "登记旧恢复密钥卡已销毁", "Records that an older recovery key's card was destroyed")

  package let generation: KeyGeneration
  /// Another person in service, who was there.
  package let witness: StaffID
}
