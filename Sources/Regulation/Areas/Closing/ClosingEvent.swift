/// What happened in the closing of a site (A11 to A14).
package enum ClosingEvent: Hashable, Sendable {
  case proposed(SiteClosingProposed)
  case approved(SiteClosingApproved)
  case ended(SiteClosingEnded)
  case noticeHung(NoticeHung)
  case columnRecorded(MigrationColumnRecorded)
  case migrationCompleted(MigrationCompleted)
  case migrationVerified(MigrationVerified)
  case noticePublished(NoticePublished)
  case takenDown(SiteTakenDown)
  case noticeWithdrawn(NoticeWithdrawn)
  case completed(SiteClosingCompleted)

  package var payload: any EventPayload {
    switch self {
    case .proposed(let payload): payload
    case .approved(let payload): payload
    case .ended(let payload): payload
    case .noticeHung(let payload): payload
    case .columnRecorded(let payload): payload
    case .migrationCompleted(let payload): payload
    case .migrationVerified(let payload): payload
    case .noticePublished(let payload): payload
    case .takenDown(let payload): payload
    case .noticeWithdrawn(let payload): payload
    case .completed(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(SiteClosingProposed.self) { .closing(.proposed($0)) },
    EventKind(SiteClosingApproved.self) { .closing(.approved($0)) },
    EventKind(SiteClosingEnded.self) { .closing(.ended($0)) },
    EventKind(NoticeHung.self) { .closing(.noticeHung($0)) },
    EventKind(MigrationColumnRecorded.self) { .closing(.columnRecorded($0)) },
    EventKind(MigrationCompleted.self) { .closing(.migrationCompleted($0)) },
    EventKind(MigrationVerified.self) { .closing(.migrationVerified($0)) },
    EventKind(NoticePublished.self) { .closing(.noticePublished($0)) },
    EventKind(SiteTakenDown.self) { .closing(.takenDown($0)) },
    EventKind(NoticeWithdrawn.self) { .closing(.noticeWithdrawn($0)) },
    EventKind(SiteClosingCompleted.self) { .closing(.completed($0)) },
  ]
}

/// The closing of a site was proposed, with ground, reasons and safeguards (A12).
package struct SiteClosingProposed: SitePayload {
  package static let type = "site.closing-proposed"
  package static var wording: Bilingual {
    Bilingual("已申请永久关停网站", "The closing of a site was proposed")
  }
  package let site: SiteID
  package let caseID: CaseID
  package let ground: ClosingGround
  package let reasons: Passage
  package let safeguards: Passage
  /// The paper by which the regional general office lets a portal be closed (A11).
  package let regionalDecision: Document?

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case ground, reasons, safeguards, regionalDecision
  }

  package var namedCase: CaseID? { caseID }
  package var said: [Bilingual] { Self.saying(ground.name, reasons.plain, safeguards.plain) }
}

/// The closing of a site may begin (A12).
package struct SiteClosingApproved: SitePayload {
  package static let type = "site.closing-approved"
  package static var wording: Bilingual {
    Bilingual("永久关停已批准", "The closing of a site was approved")
  }
  package static var article: ArticleReference? { ArticleReference(12) }
  package let site: SiteID

  package init(site: SiteID) { self.site = site }
}

/// How a closing ended without closing the site.
package enum ClosingEnd: String, Codable, CaseIterable, Sendable {
  case rejected
  case withdrawn
  /// The site was taken out of a case that goes on with others.
  case dropped

  package var name: Bilingual {
    switch self {
    case .rejected: Bilingual("未获准", "rejected")
    case .withdrawn: Bilingual("已撤回", "withdrawn")
    case .dropped: Bilingual("退出该事项", "left out of the case")
    }
  }
}

/// A closing ended, and the site goes on.
package struct SiteClosingEnded: SitePayload {
  package static let type = "site.closing-ended"
  package static var wording: Bilingual {
    Bilingual("网站不再关停", "A closing ended, and the site goes on")
  }
  package static var article: ArticleReference? { ArticleReference(12) }
  package let site: SiteID
  package let how: ClosingEnd

  package init(site: SiteID, how: ClosingEnd) {
    self.site = site
    self.how = how
  }

  package var said: [Bilingual] { Self.saying(how.name) }
}

/// The migration notice hangs on the site's home page (A13).
package struct NoticeHung: SitePayload {
  package static let type = "notice.hung"
  package static var wording: Bilingual {
    Bilingual("首页已悬挂迁移公告", "A migration notice was hung")
  }
  package let site: SiteID
  package let title: Line
  package let address: WebAddress

  package var said: [Bilingual] { Self.saying(title.plain, address.plain) }
}

/// What of a column was moved where (A12); for the same column, it replaces what was said before.
package struct MigrationColumnRecorded: SitePayload {
  package static let type = "migration.column-recorded"
  package static var wording: Bilingual {
    Bilingual("栏目迁移已记录", "The migration of a column was recorded")
  }
  package static var article: ArticleReference? { ArticleReference(12) }
  package let site: SiteID
  package let column: Line
  package let itemCount: Int
  package let movedCount: Int
  package let destination: WebAddress
  package let difference: Passage?
  package let evidence: Digest?
  /// The list of what was moved, where it lies beside the log.
  package let paper: Paper?

  package var attempts: Trigger? { .event(MigrationCompleted.type) }
  package var said: [Bilingual] {
    Self.saying(
      Bilingual(
        "“\(column)”：\(movedCount)／\(itemCount) 条", "\(column): \(movedCount) of \(itemCount) items"
      ), destination.plain, difference?.plain)
  }
}

/// All of a site's content has been moved, or there was none (A12).
package struct MigrationCompleted: SitePayload {
  package static let type = "migration.completed"
  package static var wording: Bilingual {
    Bilingual("内容已迁移完毕", "The content of a site was migrated")
  }
  package let site: SiteID
  package let columnCount: Int
  package let itemCount: Int
  package let movedCount: Int
  package let noContent: Passage?

  package var said: [Bilingual] {
    Self.saying(
      Bilingual(
        "\(columnCount) 个栏目，\(movedCount) 条", "\(columnCount) columns, \(movedCount) items"),
      noContent?.plain)
  }
}

/// Another person found the content where it was said to be (A12).
package struct MigrationVerified: SitePayload {
  package static let type = "migration.verified"
  package static var wording: Bilingual {
    Bilingual("迁移结果已核对", "A migration was verified")
  }
  package let site: SiteID
  package let columnCount: Int
  package let remarks: Passage?

  package var said: [Bilingual] { Self.saying(remarks?.plain) }
}

/// Where a site's content went was announced on the superior or county portal (A13).
package struct NoticePublished: SitePayload {
  package static let type = "notice.published"
  package static var wording: Bilingual {
    Bilingual("关停公告已发布", "It was announced where the content of a site went")
  }
  package let site: SiteID
  package let title: Line
  package let address: WebAddress
  /// Where it says this site's content went; empty for a site without content.
  package let destinations: [WebAddress]

  package var said: [Bilingual] { [title.plain, address.plain] + destinations.map(\.plain) }
}

/// A notice stood less than the days it should in principle: a deviation, with its reasons (A13).
package struct EarlyEnd: Codable, Hashable, Sendable {
  /// How many days it stood.
  package let days: Int
  /// How many it should have.
  package let atLeastDays: Int
  package let reasons: Passage
}

/// The site is closed for good; the notice on its home page went with it (A12).
package struct SiteTakenDown: SitePayload {
  package static let type = "site.taken-down"
  package static var wording: Bilingual {
    Bilingual("网站已永久关停", "A site was taken down for good")
  }
  package let site: SiteID
  package let early: EarlyEnd?

  package var said: [Bilingual] { Self.saying(early?.reasons.plain) }
}

/// A notice is no longer up (A13).
package struct NoticeWithdrawn: SitePayload {
  package static let type = "notice.withdrawn"
  package static var wording: Bilingual {
    Bilingual("公告已撤下", "A notice was withdrawn")
  }
  package static var article: ArticleReference? { ArticleReference(13) }
  package let site: SiteID
  package let notice: NoticeKind
  package let early: EarlyEnd?

  package var said: [Bilingual] { Self.saying(notice.name, early?.reasons.plain) }
}

/// Nothing of the closing is left to be done: cancelled, reported, told (A14).
package struct SiteClosingCompleted: SitePayload {
  package static let type = "site.closing-completed"
  package static var wording: Bilingual {
    Bilingual("网站关停已办结", "The closing of a site was completed")
  }
  package let site: SiteID
}
