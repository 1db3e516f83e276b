/// What the public is asked (A20: 征集调查).
package enum SurveyKind: String, Codable, CaseIterable, Sendable {
  case survey
  case solicitation

  package var name: Bilingual {
    switch self {
    case .survey: Bilingual("网上调查", "survey")
    case .solicitation: Bilingual("意见征集", "solicitation of opinions")
    }
  }
}

/// Where a survey stands.
package enum SurveyPhase: String, Codable, CaseIterable, Sendable {
  case open
  /// It ended, and its result is neither out nor said to stay in.
  case closed
  case published, unpublished, cancelled

  package var name: Bilingual {
    switch self {
    case .open: Bilingual("进行中", "open")
    case .closed: Bilingual("已截止，待公布结果", "closed, its result to be published")
    case .published: Bilingual("结果已公布", "its result is published")
    case .unpublished: Bilingual("结果不公布", "its result is not published")
    case .cancelled: Bilingual("已取消", "cancelled")
    }
  }
}

/// Where an interview stands.
package enum InterviewPhase: String, Codable, CaseIterable, Sendable {
  case open, held, cancelled

  package var name: Bilingual {
    switch self {
    case .open: Bilingual("待举行", "to be held")
    case .held: Bilingual("已举行", "held")
    case .cancelled: Bilingual("已取消", "cancelled")
    }
  }
}
