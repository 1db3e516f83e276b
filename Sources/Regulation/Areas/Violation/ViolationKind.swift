/// What the ledger can see by itself of the grounds Article 34 lists.
///
/// A fact with its evidence, found by comparing what was recorded with what the regulation asks for.
/// Who is to blame, and whether anything follows, is for people to decide (A34, A43).
package enum ViolationKind: String, Codable, CaseIterable, Sendable {
  /// A34.1: open to the public without the approval of A9.
  case liveWithoutApproval = "live-without-approval"
  /// A34.1: offline for longer than A15 allows.
  case offlineTooLong = "offline-too-long"
  /// A34.1: not reachable, without a case that says why.
  case downWithoutCase = "down-without-case"
  /// A34.2: filings that A10 asks for are missing.
  case missingFilings = "missing-filings"

  package var ground: ArticleReference {
    switch self {
    case .liveWithoutApproval, .offlineTooLong, .downWithoutCase: ArticleReference(34, 1)
    case .missingFilings: ArticleReference(34, 2)
    }
  }

  package var name: Bilingual {
    switch self {
    case .liveWithoutApproval: Bilingual("未经批准开设", "live without approval")
    case .offlineTooLong: Bilingual("临时下线超期", "offline for too long")
    case .downWithoutCase: Bilingual("未办手续停止运行", "down without a case")
    case .missingFilings: Bilingual("未按要求备案", "filings missing")
    }
  }
}

/// The id of a violation: `<kind>/<subject>/<position of the event that showed it>`.
package struct ViolationID: TextForm {
  package let text: String
  package static let pattern: String = {
    let kinds = ViolationKind.allCases.map(\.rawValue).joined(separator: "|")
    return "^(\(kinds))/(site|account)-[a-z0-9]+(-[a-z0-9]+)*/[1-9][0-9]{0,9}$"
  }()
  package static let maximumLength = 101
  package static let sample = "missing-filings/site-jiaoyu/12"
  package static let expectation = Bilingual(
    "情形编号，形如 missing-filings/site-jiaoyu/12",
    "the id of a violation, such as missing-filings/site-jiaoyu/12")

  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, ViolationKind(rawValue: parts[0]) != nil, Subject(parts[1]) != nil,
      let position = UInt32(parts[2]), position > 0, String(position) == parts[2]
    else { return nil }
    self.text = text
  }

  package init(_ kind: ViolationKind, _ subject: Subject, shownBy position: Int) {
    text = "\(kind.rawValue)/\(subject)/\(position)"
  }
}
