/// How much an opinion weighs (A41.2: 按重要程度).
package enum OpinionWeight: String, Codable, CaseIterable, Sendable {
  case major
  case notable
  case ordinary

  package var name: Bilingual {
    switch self {
    case .major: Bilingual("重大", "major")
    case .notable: Bilingual("较大", "notable")
    case .ordinary: Bilingual("一般", "ordinary")
    }
  }
}

/// What an opinion is about (A41.2: 按类型).
package enum OpinionKind: String, Codable, CaseIterable, Sendable {
  case policy, livelihood, environment, service, safety, rumour, other

  package var name: Bilingual {
    switch self {
    case .policy: Bilingual("政策", "policy")
    case .livelihood: Bilingual("民生", "livelihood")
    case .environment: Bilingual("环境", "environment")
    case .service: Bilingual("办事服务", "service")
    case .safety: Bilingual("公共安全", "public safety")
    case .rumour: Bilingual("谣言、不实传言", "rumour")
    case .other: Bilingual("其他", "other")
    }
  }
}

/// Where a problem notice stands.
package enum ProblemPhase: String, Codable, CaseIterable, Sendable {
  /// The unit is to answer.
  case issued
  /// Its issuer is to say whether that solves it.
  case answered
  case solved
  case withdrawn

  package var name: Bilingual {
    switch self {
    case .issued: Bilingual("待答复", "to be answered")
    case .answered: Bilingual("待确认", "to be confirmed")
    case .solved: Bilingual("已解决", "solved")
    case .withdrawn: Bilingual("已撤销", "withdrawn")
    }
  }

  var isEnded: Bool {
    switch self {
    case .issued, .answered: false
    case .solved, .withdrawn: true
    }
  }
}

/// What the issuer of a problem notice says of it.
package enum ProblemOutcome: String, Codable, CaseIterable, Sendable {
  case solved
  /// The unit answers again.
  case unsolved
  /// It was none, or another unit's.
  case withdrawn

  package var name: Bilingual {
    switch self {
    case .solved: Bilingual("确认解决", "solved")
    case .unsolved: Bilingual("未解决，重新办理", "not solved")
    case .withdrawn: Bilingual("撤销", "withdrawn")
    }
  }
}
