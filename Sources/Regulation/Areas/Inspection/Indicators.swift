package import CivilTime
import JSONText

/// The name of a set of indicators, such as `national-2019`.
package struct IndicatorSetID: Slug {
  package let text: String
  package static let sample = "national-2019"

  package init(checked text: String) { self.text = text }
}

/// The code of an indicator in its set, such as `stale-home`.
package struct IndicatorCode: Slug {
  package let text: String
  package static let sample = "stale-home"

  package init(checked text: String) { self.text = text }
}

/// Which edition of a set, or of the assessment method, counted from 1.
package struct EditionNumber: IntegerForm {
  package let value: Int
  package static let range = 1...999
  package static let sample = 1
  package static let expectation = Bilingual("版本号", "the number of an edition")

  package init(inRange value: Int) { self.value = value }
}

/// Points on a scale.
package struct Points: IntegerForm {
  package let value: Int
  package static let range = 0...1000
  package static let sample = 96
  package static let expectation = Bilingual("0 至 1000 分", "0 to 1000 points")

  package init(inRange value: Int) { self.value = value }
}

/// What indicators look at.
package enum IndicatorTarget: String, Codable, CaseIterable, Sendable {
  case site, account

  package var name: Bilingual {
    switch self {
    case .site: Bilingual("网站", "sites")
    case .account: Bilingual("账号", "accounts")
    }
  }

  init(_ place: Subject) { self = place.site == nil ? .account : .site }
}

/// One thing that is checked.
package struct Indicator: Codable, Hashable, Sendable {
  package let code: IndicatorCode
  package let target: IndicatorTarget
  package let title: Line
  /// One that is not met fails the whole site or account.
  package let veto: Bool
  /// What a problem with it is.
  package let kind: FindingKind
}

/// An edition of a set of indicators, in force from a day until the next.
package struct IndicatorSet: JSONDirect, Hashable, Sendable {
  package let set: IndicatorSetID
  package let edition: EditionNumber
  package let title: Line
  package let effectiveFrom: CivilDate
  package let indicators: [Indicator]
  /// The points from which on it passes, where an office uses a scale.
  package let passMark: Points?
}

/// Which edition of which set.
package struct IndicatorEdition: Codable, Hashable, Sendable {
  package let set: IndicatorSetID
  package let edition: EditionNumber
}

/// Sets that ship with the program, for an office to adopt from a day on.
package enum PublishedIndicators {
  /// What this regulation itself asks that can be seen from outside.
  static let regulation: [Indicator] = [
    site("no-platform", "未在集约化平台运行（第二十三条）", false, .platform),
    site("footer", "页脚标识、备案号缺失（第十条）", false, .footer),
    site("interaction", "互动栏目不可用（第二十条）", false, .interaction),
    site("service", "办事服务不可用、不准确（第二十一条）", false, .service),
    account("four-posts", "每周发布不足4条（第四十条）", false, .staleAccount),
  ]

  /// The national vetoes (国办秘函〔2019〕19号): any one fails the whole.
  static let national: [Indicator] = [
    site("unreachable", "首页打不开次数占比超过5%", true, .unreachable),
    site("stale-home", "首页超过2周未更新", true, .staleHome),
    site("stale-columns", "5个以上栏目不更新", true, .staleColumn),
    site("neglected-columns", "10个以上栏目长期不维护", true, .staleColumn),
    site("empty-columns", "5个以上空白栏目", true, .emptyColumn),
    site("unanswered", "留言超过3个月未答复", true, .unanswered),
    site("incident", "发生安全、泄密事故", true, .leak),
    account("stale-account", "14天内无更新", true, .staleAccount),
    account("no-interaction", "未提供互动功能", true, .interaction),
    account("account-incident", "发生安全、泄密事故", true, .leak),
  ]

  static let all: [(set: IndicatorSetID, [Indicator])] = [
    (IndicatorSetID(checked: "national-2019"), national),
    (IndicatorSetID(checked: "regulation-2021"), regulation),
  ]

  private static func site(
    _ code: String, _ title: String, _ isVeto: Bool, _ kind: FindingKind
  ) -> Indicator { indicator(code, .site, title, isVeto, kind) }

  private static func account(
    _ code: String, _ title: String, _ isVeto: Bool, _ kind: FindingKind
  ) -> Indicator { indicator(code, .account, title, isVeto, kind) }

  private static func indicator(
    _ code: String, _ target: IndicatorTarget, _ title: String, _ isVeto: Bool,
    _ kind: FindingKind
  ) -> Indicator {
    guard let line = Line(title) else { preconditionFailure("not a line: \(title)") }
    return Indicator(
      code: IndicatorCode(checked: code), target: target, title: line, veto: isVeto, kind: kind)
  }
}
