/// What can be asked of annual reports.
package enum ReportCommand: Hashable, Sendable {
  case start(StartReport)
  case state(StateReport)
  case submit(SubmitReport)
  case review(ReviewReport)
  case approve(ApproveReport)
  case publish(PublishReport)
  case feedBack(FeedBackReport)
  case correct(CorrectReport)
  case revise(ReviseReport)
}

/// Begins the report of a site for a year, by its host (A35).
package struct StartReport: CommandPayload {
  package static let method = "report.start"
  package static let summary = Bilingual("开始编制年度工作报表", "Begins an annual report")
  package static var article: ArticleReference? { ArticleReference(35) }

  package let site: SiteID
  package let year: CalendarYear
}

/// What the host says of a line: yes or no, or words, as the line asks.
package struct GivenStatement: Codable, Hashable, Sendable {
  package let line: ReportLineID
  package let yes: Bool?
  package let words: Prose?
}

/// States what the ledger cannot know (A35).
package struct StateReport: CommandPayload {
  package static let method = "report.state"
  package static let summary = Bilingual(
    "填写平台建设、创新发展、机制保障等内容", "States lines of an annual report")
  package static var article: ArticleReference? { ArticleReference(35) }
  package static let bounds: [Bound] = [
    .choices("statements", of: ReportLayout.all.count { $0.isStated })
  ]

  package let site: SiteID
  package let year: CalendarYear
  package let statements: [GivenStatement]

  package var passages: [String] { statements.compactMap { $0.words?.text } }
}

/// Submits a report: its numbers are those of this moment (A35).
package struct SubmitReport: CommandPayload {
  package static let method = "report.submit"
  package static let summary = Bilingual("提交年度工作报表审核", "Submits an annual report")
  package static var article: ArticleReference? { ArticleReference(35) }

  package let site: SiteID
  package let year: CalendarYear
  /// Why it goes on with a difference that a check shows.
  package let reasons: Prose?

  package var passages: [String] { Self.words(reasons) }
}

/// Finds a submitted report in order or sends it back, by another person of the host (A35).
package struct ReviewReport: CommandPayload {
  package static let method = "report.review"
  package static let summary = Bilingual("审核年度工作报表", "Reviews an annual report")
  package static var article: ArticleReference? { ArticleReference(35) }

  package let site: SiteID
  package let year: CalendarYear
  package let passed: Bool
  /// Why it goes back.
  package let reasons: Prose?

  package var passages: [String] { Self.words(reasons) }
}

/// Approves a reviewed report or sends it back, by the host's responsible person (A35).
package struct ApproveReport: CommandPayload {
  package static let method = "report.approve"
  package static let summary = Bilingual("签发年度工作报表", "Approves an annual report")
  package static var article: ArticleReference? { ArticleReference(35) }

  package let site: SiteID
  package let year: CalendarYear
  package let passed: Bool
  /// Why it goes back.
  package let reasons: Prose?

  package var passages: [String] { Self.words(reasons) }
}

/// Records that an approved report is out, and where; or, with reasons, that it is elsewhere than was recorded (A35).
package struct PublishReport: CommandPayload {
  package static let method = "report.publish"
  package static let summary = Bilingual("记录年度工作报表已发布", "Records that an annual report is out")
  package static var article: ArticleReference? { ArticleReference(35) }

  package let site: SiteID
  package let year: CalendarYear
  package let address: WebAddress
  /// Why it is out elsewhere than on the site, or why another address is right than the one that was recorded.
  package let reasons: Prose?

  package var passages: [String] { Self.words(reasons) }
}

/// Records that the address of a published report was reported to the national system; or, with reasons, puts
/// the receipt right.
package struct FeedBackReport: CommandPayload {
  package static let method = "report.feedback"
  package static let summary = Bilingual(
    "记录报表网址已报全国政府网站信息报送系统", "Records that a report was reported to the national system")
  package static var article: ArticleReference? { ArticleReference(35) }

  package let site: SiteID
  package let year: CalendarYear
  /// What the system gave for it, if anything.
  package let receipt: Line?
  /// Why another receipt is right than the one that was recorded.
  package let reasons: Prose?

  package var passages: [String] { Self.words(reasons) }
}

/// Works on a published report again, since lines of it were wrong (A35).
package struct CorrectReport: CommandPayload {
  package static let method = "report.correct"
  package static let summary = Bilingual(
    "更正已发布的年度工作报表（数据有误）", "Corrects a published annual report that was wrong")
  package static var article: ArticleReference? { ArticleReference(35) }
  package static let bounds: [Bound] = [.choices("lines", of: ReportLayout.all.count)]

  package let site: SiteID
  package let year: CalendarYear
  /// Which were wrong.
  package let lines: [ReportLineID]
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Works on a published report again, since the rule changed by which lines are counted (A35).
package struct ReviseReport: CommandPayload {
  package static let method = "report.revise"
  package static let summary = Bilingual(
    "修订已发布的年度工作报表（统计口径变化）", "Revises a published annual report under a new rule")
  package static var article: ArticleReference? { ArticleReference(35) }
  package static let bounds: [Bound] = [.choices("lines", of: ReportLayout.all.count)]

  package let site: SiteID
  package let year: CalendarYear
  /// Which are counted otherwise.
  package let lines: [ReportLineID]
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}
