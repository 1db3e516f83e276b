/// What can be asked about the closing of sites (A11 to A14).
package enum ClosingCommand: Hashable, Sendable {
  case propose(ProposeClosing)
  case hangNotice(HangNotice)
  case recordColumn(RecordMigratedColumn)
  case completeMigration(CompleteMigration)
  case verifyMigration(VerifyMigration)
  case publishNotice(PublishNotice)
  case takeDown(TakeDownSite)
  case withdrawNotice(WithdrawNotice)
  case complete(CompleteClosing)
}

/// One of the three grounds A12 names for closing a site for good.
package enum ClosingGround: String, Codable, CaseIterable, Sendable {
  case unableToMaintain = "unable-to-maintain"
  case hostAbolishedOrMerged = "host-abolished-or-merged"
  case consolidation

  package var name: Bilingual {
    switch self {
    case .unableToMaintain: Bilingual("无力维护", "unable to maintain")
    case .hostAbolishedOrMerged: Bilingual("主办单位撤销合并", "host abolished or merged")
    case .consolidation: Bilingual("集约化整合", "consolidation")
    }
  }
}

/// Proposes to close one or many sites for good: the first step of their closing case (A12).
package struct ProposeClosing: CommandPayload {
  package static let method = "site.propose-closing"
  package static let summary = Bilingual(
    "申请永久关停网站并整合迁移", "Proposes to close sites for good and migrate their content")
  package static let bounds: [Bound] = [.subjects("sites")]

  package let sites: [SiteID]
  /// One of `ClosingGround`; anything else is refused by A12.
  package let ground: Line?
  package let reasons: Prose?
  package let safeguards: Prose?
  /// The paper by which the regional general office lets a portal be closed (A11).
  package let regionalDecision: Document?

  package var passages: [String] { Self.words(reasons, safeguards) }
}

/// Records the migration notice hung on a site's home page (A13).
package struct HangNotice: CommandPayload {
  package static let method = "notice.hang"
  package static let summary = Bilingual(
    "记录首页悬挂迁移公告", "Records the migration notice on a site's home page")

  package let caseID: CaseID
  package let site: SiteID?
  package let title: Line
  package let address: WebAddress

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case site, title, address
  }
}

/// Records what of one column was moved where (A12); said again, it replaces what was recorded.
package struct RecordMigratedColumn: CommandPayload {
  package static let method = "migration.record-column"
  package static let summary = Bilingual(
    "记录一个栏目的迁移情况", "Records the migration of a column")
  package static let bounds: [Bound] = [.count("itemCount"), .count("movedCount")]
  package static var article: ArticleReference? { ArticleReference(12) }

  package let caseID: CaseID
  package let site: SiteID?
  package let column: Line
  /// How many items it had.
  package let itemCount: Int
  /// How many of them are at the destination.
  package let movedCount: Int
  package let destination: WebAddress
  /// Why the two counts differ.
  package let difference: Prose?
  /// The list of what was moved, by the digest of its file.
  package let evidence: Digest?
  /// The list itself, where it was put aside.
  package let paper: Paper?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case site, column, itemCount, movedCount, destination, difference, evidence, paper
  }

  package var passages: [String] { Self.words(difference) }
}

/// Says that all of a site's content has been moved, or that it has none (A12).
package struct CompleteMigration: CommandPayload {
  package static let method = "migration.complete"
  package static let summary = Bilingual("报告内容迁移完毕", "Says that a site's content is moved")

  package let caseID: CaseID
  package let site: SiteID?
  /// Why nothing is there to move.
  package let noContent: Prose?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case site, noContent
  }

  package var passages: [String] { Self.words(noContent) }
}

/// Confirms, by another person than who recorded it, that a site's content is where it was said to
/// be (A12).
package struct VerifyMigration: CommandPayload {
  package static let method = "migration.verify"
  package static let summary = Bilingual("核对内容迁移结果", "Verifies the migration of a site")
  package static let bounds: [Bound] = [.count("columnCount")]

  package let caseID: CaseID
  package let site: SiteID?
  /// How many columns with content the person counted on the site.
  package let columnCount: Int
  package let remarks: Prose?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case site, columnCount, remarks
  }

  package var passages: [String] { Self.words(remarks) }
}

/// Publishes where the content of sites went (A13), in one announcement for those it names.
package struct PublishNotice: CommandPayload {
  package static let method = "notice.publish"
  package static let summary = Bilingual(
    "发布关停公告，说明内容去向", "Announces where the content of sites went")
  package static let bounds: [Bound] = [
    .subjects("sites"),
    .list(
      "destinations", atMost: 30, "公告写明的去向是栏目的去处，写到网站或栏目即可",
      "a notice says to which sites and columns the content went"),
  ]

  package let caseID: CaseID
  package let sites: [SiteID]?
  package let title: Line
  package let address: WebAddress
  /// Where the announcement says the content went.
  package let destinations: [WebAddress]

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case sites, title, address, destinations
  }
}

/// Takes sites down for good (A12).
package struct TakeDownSite: CommandPayload {
  package static let method = "site.take-down"
  package static let summary = Bilingual("永久关停网站", "Takes sites down for good")
  package static let bounds: [Bound] = [.subjects("sites")]

  package let caseID: CaseID
  package let sites: [SiteID]?
  /// Why the notice on the home page does not stand its 30 days; asked for when it does not.
  package let reasons: Prose?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case sites, reasons
  }

  package var passages: [String] { Self.words(reasons) }
}

/// Which of a closing's two notices is meant (A13).
package enum NoticeKind: String, Codable, CaseIterable, Sendable {
  /// The migration notice on the site's home page.
  case homePage = "home-page"
  /// The announcement on the superior or county portal.
  case announcement

  package var name: Bilingual {
    switch self {
    case .homePage: Bilingual("首页迁移公告", "migration notice on the home page")
    case .announcement: Bilingual("关停公告", "announcement of the closing")
    }
  }
}

/// Records that a notice is no longer up (A13).
package struct WithdrawNotice: CommandPayload {
  package static let method = "notice.withdraw"
  package static let summary = Bilingual("撤下公告", "Withdraws a notice")
  package static var article: ArticleReference? { ArticleReference(13) }

  package let site: SiteID
  package let notice: NoticeKind
  /// Asked for when it stood less than 30 days.
  package let reasons: Prose?

  package var passages: [String] { Self.words(reasons) }
}

/// Says that nothing of a site's closing is left to be done (A14).
package struct CompleteClosing: CommandPayload {
  package static let method = "site.complete-closing"
  package static let summary = Bilingual("办结网站关停", "Completes the closing of sites")
  package static let bounds: [Bound] = [.subjects("sites")]

  package let caseID: CaseID
  package let sites: [SiteID]?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case sites
  }
}
