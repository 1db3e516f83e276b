/// The id of a sighting: the day and a number in it.
package struct SightingID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// What a person says who compared what stands at an address with what was approved.
package enum SightingJudgement: String, Codable, CaseIterable, Sendable {
  case same
  case different
  /// Nothing stands there.
  case absent

  package var name: Bilingual {
    switch self {
    case .same: Bilingual("与审定稿一致", "the same")
    case .different: Bilingual("与审定稿不一致", "different")
    case .absent: Bilingual("页面上没有", "not there")
    }
  }
}

/// What a sighting shows beside what the ledger has.
package enum SightingResult: String, Codable, CaseIterable, Sendable {
  case asApproved = "as-approved"
  /// An earlier version still stands there.
  case older
  /// Another text than was approved.
  case altered
  /// It was published by the record, and does not stand there.
  case absent
  /// It is ready and stands there, and nobody recorded that it was published.
  case unrecorded
  /// What stands there was not approved.
  case unapproved

  package var name: Bilingual {
    switch self {
    case .asApproved: Bilingual("与审定稿一致", "as approved")
    case .older: Bilingual("仍是旧版", "an earlier version")
    case .altered: Bilingual("与审定稿不一致", "another text than was approved")
    case .absent: Bilingual("记录已发布，页面上没有", "published by the record, and not there")
    case .unrecorded: Bilingual("已审定并发布，未作发布记录", "ready and out, and not recorded")
    case .unapproved: Bilingual("未经审定而发布", "out without approval")
    }
  }

  /// Whether nothing is left to do about it.
  package var isInOrder: Bool { self == .asApproved }
}

/// What became of what was not as approved.
package enum SightingOutcome: String, Codable, CaseIterable, Sendable {
  /// It was put right where it stands.
  case corrected
  /// It was taken off.
  case removed
  /// It was recorded, or approved and recorded, afterwards.
  case recorded
  /// Whoever saw it was mistaken.
  case mistaken

  package var name: Bilingual {
    switch self {
    case .corrected: Bilingual("已改正", "put right")
    case .removed: Bilingual("已撤下", "taken off")
    case .recorded: Bilingual("已补办审核或发布记录", "recorded afterwards")
    case .mistaken: Bilingual("误报", "mistaken")
    }
  }
}
