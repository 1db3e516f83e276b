package import CivilTime

/// What can be asked of findings.
package enum FindingCommand: Hashable, Sendable {
  case issue(IssueFinding)
  case putRight(PutRightFinding)
  case answer(AnswerFinding)
  case rejectDispute(RejectDispute)
  case rectify(RectifyFinding)
  case verify(VerifyFindings)
  case sendBack(ReturnFinding)
  case dismiss(DismissFindings)
  case except(ExceptFindings)
  case feedBack(FeedBackFinding)
}

extension Bound {
  /// Findings that one decision is about.
  fileprivate static func findings(_ member: String) -> Bound {
    list(
      member, atMost: maximumSubjectCount, "一次决定涉及的不会更多，超过的分几次",
      "decide on more in another request")
  }
}

/// Issues what was found, with its evidence, to the hosts of the sites and accounts: one finding for each.
/// Their ids are drawn.
package struct IssueFinding: CommandPayload {
  package static let method = "finding.issue"
  package static let summary = Bilingual("下发检查发现的问题", "Issues what was found to the hosts")
  package static var article: ArticleReference? { ArticleReference(4) }
  package static let bounds: [Bound] = [.findings("places")]

  package let kind: FindingKind
  package let source: FindingSource
  /// The sites and accounts that have it, each with evidence of its own.
  package let places: [FindingPlace]
  /// What is to be done.
  package let requirement: Prose?
  /// The last day to rectify it; of a hazard it may be left out, which is rectified at once.
  package let dueOn: CivilDate?
  /// The office whose report it is, where the openness office records it on a paper.
  package let reportedBy: OfficeID?

  package var passages: [String] {
    places.map(\.evidence.words.text) + Self.words(requirement)
  }
}

/// A site or an account that has a problem, and how that was seen.
package struct FindingPlace: Codable, Hashable, Sendable {
  package let place: Subject
  package let evidence: GivenEvidence
  /// The finding that was rectified and has come back.
  package let relapseOf: FindingID?
}

/// What was seen, as it was on a day.
package struct GivenEvidence: Codable, Hashable, Sendable {
  package let takenOn: CivilDate
  package let words: Prose
  /// The page that it was seen on.
  package let address: WebAddress?
  /// Put aside before (`siteledger-admin objects put`): a screenshot, a saved page.
  package let file: Paper?
  /// The SHA-256 of the saved page, by which the same one is known again; that of the file, where there
  /// is one.
  package let digest: Digest?
}

/// Puts right what was recorded of a finding, with why, before it is verified; what was recorded before stays.
package struct PutRightFinding: CommandPayload {
  package static let method = "finding.put-right"
  package static let summary = Bilingual("更正问题的登记", "Puts right what was recorded of a finding")
  package static var article: ArticleReference? { ArticleReference(4) }

  package let finding: FindingID
  /// What is right; as it was where left out.
  package let kind: FindingKind?
  /// Another site or account of the same host.
  package let place: Subject?
  /// The whole of it, where any of it was wrong.
  package let evidence: GivenEvidence?
  /// Why it is another than was recorded.
  package let reasons: Prose

  package var passages: [String] { Self.words(evidence?.words, reasons) }
}

/// Says what the host has to say to a finding.
package struct AnswerFinding: CommandPayload {
  package static let method = "finding.answer"
  package static let summary = Bilingual("回复检查发现的问题", "Answers a finding")
  package static var article: ArticleReference? { ArticleReference(34, 8) }

  package let finding: FindingID
  package let answer: Prose
  /// The host holds that there is no such problem.
  package let disputed: Bool?

  package var passages: [String] { Self.words(answer) }
}

/// Says that what the host holds against a finding does not stand, by another person of the issuing side.
package struct RejectDispute: CommandPayload {
  package static let method = "finding.reject-dispute"
  package static let summary = Bilingual(
    "答复异议：不成立", "Says that what a host disputes does not stand")
  package static var article: ArticleReference? { ArticleReference(4) }

  package let finding: FindingID
  package let reasons: Prose
  /// A later last day to rectify it; the day that was set goes on when left out.
  package let dueOn: CivilDate?

  package var passages: [String] { Self.words(reasons) }
}

/// Says that a finding was rectified, with evidence.
package struct RectifyFinding: CommandPayload {
  package static let method = "finding.rectify"
  package static let summary = Bilingual("报告问题已整改", "Reports a finding as rectified")
  package static var article: ArticleReference? { ArticleReference(34, 8) }

  package let finding: FindingID
  package let evidence: GivenEvidence

  package var passages: [String] { Self.words(evidence.words) }
}

/// Says that the problems are gone, by another person, of the issuing side.
package struct VerifyFindings: CommandPayload {
  package static let method = "finding.verify"
  package static let summary = Bilingual("复核整改情况：通过", "Verifies that findings were rectified")
  package static var article: ArticleReference? { ArticleReference(4) }
  package static let bounds: [Bound] = [.findings("findings")]

  package let findings: [FindingID]
  /// How it was seen that they are gone.
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Sends a finding back whose problem is not gone.
package struct ReturnFinding: CommandPayload {
  package static let method = "finding.return"
  package static let summary = Bilingual("复核整改情况：退回", "Sends a finding back that is not rectified")
  package static var article: ArticleReference? { ArticleReference(4) }

  package let finding: FindingID
  package let reasons: Prose
  /// The last day to rectify it; of a hazard it may be left out.
  package let dueOn: CivilDate?

  package var passages: [String] { Self.words(reasons) }
}

/// Says that there was no problem.
package struct DismissFindings: CommandPayload {
  package static let method = "finding.dismiss"
  package static let summary = Bilingual("认定为误报", "Finds findings to be false alarms")
  package static var article: ArticleReference? { ArticleReference(4) }
  package static let bounds: [Bound] = [.findings("findings")]

  package let findings: [FindingID]
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Lets findings stand for a time.
package struct ExceptFindings: CommandPayload {
  package static let method = "finding.except"
  package static let summary = Bilingual("批准问题暂缓整改（例外）", "Lets findings stand for a time")
  package static var article: ArticleReference? { ArticleReference(4) }
  package static let bounds: [Bound] = [.findings("findings")]

  package let findings: [FindingID]
  package let reasons: Prose
  /// The last day of the exception.
  package let until: CivilDate
  /// The last day to rectify them once it is over.
  package let dueOn: CivilDate

  package var passages: [String] { Self.words(reasons) }
}

/// Records that who reported a hazard was told how it was rectified (A27).
package struct FeedBackFinding: CommandPayload {
  package static let method = "finding.feed-back"
  package static let summary = Bilingual(
    "向通报部门反馈整改情况", "Tells who reported a hazard that it was rectified")
  package static var article: ArticleReference? { ArticleReference(27) }

  package let finding: FindingID
  /// Who of the reporting office was told.
  package let to: Prose
  /// How, and what was said.
  package let words: Prose?

  package var passages: [String] { Self.words(to, words) }
}
