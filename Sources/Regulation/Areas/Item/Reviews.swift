package import CivilTime

/// A link of the chain of people who see a text before the public does (A41).
package enum ReviewLevel: String, Codable, CaseIterable, Sendable {
  /// 初审: wording.
  case first
  /// 复审: facts.
  case second
  /// The deputy in charge, where a unit has it so.
  case deputy
  /// The leader: where a unit has it so, and of what lies outside the norms.
  case leader
  /// 终审, by the chief editor: direction.
  case final

  package var name: Bilingual {
    switch self {
    case .first: Bilingual("初审", "first review")
    case .second: Bilingual("复审", "second review")
    case .deputy: Bilingual("分管负责人审定", "the deputy's review")
    case .leader: Bilingual("主要负责人审定", "the leader's review")
    case .final: Bilingual("终审", "final review")
    }
  }

  /// Who of the unit does it, any of these.
  package var roles: [Role] {
    switch self {
    case .first: [.editor, .reviewer]
    case .second: [.reviewer]
    case .deputy: [.deputy]
    case .leader: [.leader]
    case .final: [.chiefEditor]
    }
  }

  /// What the text asks of every item.
  package static let three: [ReviewLevel] = [.first, .second, .final]
  /// What a unit may add.
  package static let additions: [ReviewLevel] = [.deputy, .leader]
}

/// What a reviewer says of a text.
package enum ReviewVerdict: String, Codable, CaseIterable, Sendable {
  case pass
  /// Back to its authors.
  case sendBack = "return"
  case reject
  /// It lies outside the norms: the unit's leader is to see it too (A41).
  case refer

  package var name: Bilingual {
    switch self {
    case .pass: Bilingual("通过", "passed")
    case .sendBack: Bilingual("退回修改", "returned")
    case .reject: Bilingual("不予发布", "rejected")
    case .refer: Bilingual("报主要负责人审定", "referred to the leader")
    }
  }
}

/// The reviews of one version of a text: in which order, and who has passed it so far.
///
/// A verdict is of the version that was seen; another version has none.
package struct Reviews: Codable, Hashable, Sendable {
  /// In the order in which they are done; empty where none are asked for.
  package internal(set) var chain: [ReviewLevel]
  /// In the order in which they were given.
  package internal(set) var passed: [PassedReview]

  package init(_ chain: [ReviewLevel]) {
    self.chain = chain
    passed = []
  }

  /// The next that is asked for; nothing when all have passed it.
  package var next: ReviewLevel? {
    chain.first { level in !passed.contains { $0.level == level } }
  }

  package var isComplete: Bool { next == nil }

  mutating func pass(_ level: ReviewLevel, by person: StaffID, on date: CivilDate, at position: Int)
  {
    passed.append(PassedReview(level: level, by: person, on: date, event: position))
  }

  /// The leader sees it before the chief editor does.
  mutating func refer() { chain = Self.chain(with: chain + [.leader]) }

  /// A chain of some levels, each once, in their order.
  static func chain(with levels: [ReviewLevel]) -> [ReviewLevel] {
    ReviewLevel.allCases.filter(levels.contains)
  }
}

/// A review that a text passed.
package struct PassedReview: Codable, Hashable, Sendable {
  package let level: ReviewLevel
  package let by: StaffID
  package let on: CivilDate
  /// The position of its event.
  package let event: Int
}
