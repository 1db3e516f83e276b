/// What is responded to (A19).
package enum ResponseKind: String, Codable, CaseIterable, Sendable {
  case emergency
  case hotTopic = "hot-topic"
  case rumour

  package var name: Bilingual {
    switch self {
    case .emergency: Bilingual("重大突发事件", "major emergency")
    case .hotTopic: Bilingual("社会热点", "hot topic")
    case .rumour: Bilingual("网络谣言", "rumour")
    }
  }
}

/// What one response is.
package enum ResponseForm: String, Codable, CaseIterable, Sendable {
  case statement
  case update
  case refutation

  package var name: Bilingual {
    switch self {
    case .statement: Bilingual("回应", "statement")
    case .update: Bilingual("后续更新", "update")
    case .refutation: Bilingual("辟谣", "refutation")
    }
  }
}

/// What a thread lacks, in the order in which it is done.
package enum ResponseNeed: String, Codable, CaseIterable, Sendable {
  case guidance
  case response
  case refutation
  case push

  package var name: Bilingual {
    switch self {
    case .guidance: Bilingual("宣传部门的指导意见", "the propaganda department's guidance")
    case .response: Bilingual("回应信息", "a response")
    case .refutation: Bilingual("辟谣信息", "a refutation")
    case .push: Bilingual("向媒体推送", "a push to media")
    }
  }
}

/// How a thread ended.
package enum ResponseOutcome: String, Codable, CaseIterable, Sendable {
  /// Answered, with nothing lacking.
  case answered
  /// Nobody asks any more, and it was not answered in full.
  case subsided
  /// It turned out to be nothing, or not to be the county's.
  case unfounded

  package var name: Bilingual {
    switch self {
    case .answered: Bilingual("已回应", "answered")
    case .subsided: Bilingual("已平息", "subsided")
    case .unfounded: Bilingual("不属实或不属本地区", "unfounded, or not the county's")
    }
  }
}

/// Through what a response is pushed.
package enum PushMedium: String, Codable, CaseIterable, Sendable {
  case traditional
  case newMedia = "new-media"

  package var name: Bilingual {
    switch self {
    case .traditional: Bilingual("传统媒体", "traditional media")
    case .newMedia: Bilingual("新媒体平台", "new media")
    }
  }
}

/// The number of a response in its thread, counted from 1.
package struct ResponseNumber: IntegerForm {
  package let value: Int
  package static let range = 1...99
  package static let sample = 1
  package static let expectation = Bilingual(
    "回应序号，1 至 99", "the number of a response, 1 to 99")

  package init(inRange value: Int) { self.value = value }
}
