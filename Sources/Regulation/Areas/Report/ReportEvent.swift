package import CivilTime

/// What happened to annual reports.
package enum ReportEvent: Hashable, Sendable {
  case started(ReportStarted)
  case stated(ReportStated)
  case submitted(ReportSubmitted)
  case reviewed(ReportReviewed)
  case approved(ReportApproved)
  case returned(ReportReturned)
  case published(ReportPublished)
  case readdressed(ReportReaddressed)
  case fedBack(ReportFedBack)
  case reopened(ReportReopened)

  package var reportPayload: any ReportPayload {
    switch self {
    case .started(let payload): payload
    case .stated(let payload): payload
    case .submitted(let payload): payload
    case .reviewed(let payload): payload
    case .approved(let payload): payload
    case .returned(let payload): payload
    case .published(let payload): payload
    case .readdressed(let payload): payload
    case .fedBack(let payload): payload
    case .reopened(let payload): payload
    }
  }

  package var payload: any EventPayload { reportPayload }

  static let kinds: [EventKind] = [
    EventKind(ReportStarted.self) { .report(.started($0)) },
    EventKind(ReportStated.self) { .report(.stated($0)) },
    EventKind(ReportSubmitted.self) { .report(.submitted($0)) },
    EventKind(ReportReviewed.self) { .report(.reviewed($0)) },
    EventKind(ReportApproved.self) { .report(.approved($0)) },
    EventKind(ReportReturned.self) { .report(.returned($0)) },
    EventKind(ReportPublished.self) { .report(.published($0)) },
    EventKind(ReportReaddressed.self) { .report(.readdressed($0)) },
    EventKind(ReportFedBack.self) { .report(.fedBack($0)) },
    EventKind(ReportReopened.self) { .report(.reopened($0)) },
  ]
}

/// What happened to a report says of which.
package protocol ReportPayload: EventPayload {
  var site: SiteID { get }
  var year: CalendarYear { get }
}

extension ReportPayload {
  package static var article: ArticleReference? { ArticleReference(35) }
  package var about: Subject? { .site(site) }
  package var stream: String { Subject.site(site).text }

  fileprivate var yearSaid: Bilingual {
    Bilingual("\(year) 年度", "for \(year)")
  }
}

/// The host began its report of a year (A35).
package struct ReportStarted: ReportPayload {
  package static let type = "report.started"
  package static var wording: Bilingual {
    Bilingual("年度报表已开始编制", "An annual report was begun")
  }
  package let site: SiteID
  package let year: CalendarYear
  package let office: OfficeID

  package var said: [Bilingual] { Self.saying(yearSaid) }
}

/// What the host says of a line.
package struct SaidOfLine: Codable, Hashable, Sendable {
  package let line: ReportLineID
  package let yes: Bool?
  package let words: Passage?
}

/// The host stated what the ledger cannot know (A35).
package struct ReportStated: ReportPayload {
  package static let type = "report.stated"
  package static var wording: Bilingual {
    Bilingual("年度报表的填报内容已记录", "Lines of an annual report were stated")
  }
  package let site: SiteID
  package let year: CalendarYear
  package let statements: [SaidOfLine]

  package var said: [Bilingual] {
    [yearSaid]
      + statements.map { said in
        let title = said.line.layout.title
        let value =
          said.yes.map { $0 ? Bilingual("是", "yes") : Bilingual("否", "no") }
          ?? said.words?.plain ?? Bilingual("未填", "nothing")
        return Bilingual("\(title.zh)：\(value.zh)", "\(title.en): \(value.en)")
      }
  }
}

/// A report was submitted with its numbers as they stood then (A35).
package struct ReportSubmitted: ReportPayload {
  package static let type = "report.submitted"
  package static var wording: Bilingual {
    Bilingual("年度报表已提交", "An annual report was submitted")
  }
  package let site: SiteID
  package let year: CalendarYear
  package let version: EditionNumber
  package let entries: [ReportEntry]
  package let findings: [ReportFinding]
  /// Why it goes on with a difference.
  package let reasons: Passage?
  package let telephone: Passage?
  /// What it says otherwise than the version that is out; left out of the first.
  package let changedLines: [ReportLineID]?

  package var said: [Bilingual] {
    Self.saying(
      yearSaid, Bilingual("第 \(version) 版", "version \(version)"), reasons?.plain)
  }
}

/// Somebody else found a report in order (A35).
package struct ReportReviewed: ReportPayload {
  package static let type = "report.reviewed"
  package static var wording: Bilingual {
    Bilingual("年度报表审核通过", "An annual report was reviewed")
  }
  package let site: SiteID
  package let year: CalendarYear
  package let version: EditionNumber

  package var said: [Bilingual] { Self.saying(yearSaid) }
}

/// The responsible person approved a report (A35).
package struct ReportApproved: ReportPayload {
  package static let type = "report.approved"
  package static var wording: Bilingual {
    Bilingual("年度报表已签发", "An annual report was approved")
  }
  package let site: SiteID
  package let year: CalendarYear
  package let version: EditionNumber

  package var said: [Bilingual] { Self.saying(yearSaid) }
}

/// A report was sent back (A35).
package struct ReportReturned: ReportPayload {
  package static let type = "report.returned"
  package static var wording: Bilingual {
    Bilingual("年度报表已退回", "An annual report was sent back")
  }
  package let site: SiteID
  package let year: CalendarYear
  package let version: EditionNumber
  package let reasons: Passage

  package var said: [Bilingual] { Self.saying(yearSaid, reasons.plain) }
}

/// A report is out (A35).
package struct ReportPublished: ReportPayload {
  package static let type = "report.published"
  package static var wording: Bilingual {
    Bilingual("年度报表已发布", "An annual report was published")
  }
  package let site: SiteID
  package let year: CalendarYear
  package let version: EditionNumber
  package let address: WebAddress
  /// Why it is out elsewhere than on the site.
  package let reasons: Passage?

  package var said: [Bilingual] { Self.saying(yearSaid, address.plain, reasons?.plain) }
}

/// The address of a report that is out was put right: the day it came out stays (A35).
package struct ReportReaddressed: ReportPayload {
  package static let type = "report.readdressed"
  package static var wording: Bilingual {
    Bilingual("年度报表发布网址已更正", "The address of an annual report was put right")
  }
  package let site: SiteID
  package let year: CalendarYear
  package let version: EditionNumber
  package let address: WebAddress
  /// What was recorded before.
  package let instead: WebAddress
  package let reasons: Passage

  package var said: [Bilingual] {
    Self.saying(
      yearSaid, address.plain,
      Bilingual("原为 \(instead)", "instead of \(instead)"), reasons.plain)
  }
}

/// Where a report is was reported to the national system, or its receipt was put right.
package struct ReportFedBack: ReportPayload {
  package static let type = "report.fed-back"
  package static var wording: Bilingual {
    Bilingual("年度报表网址已报全国系统", "An annual report was reported to the national system")
  }
  package let site: SiteID
  package let year: CalendarYear
  package let version: EditionNumber
  package let receipt: Line?
  /// What was recorded before, where another is right, and why.
  package let instead: Line?
  package let reasons: Passage?

  package var said: [Bilingual] {
    Self.saying(
      yearSaid, receipt?.plain,
      instead.map { Bilingual("原为 \($0)", "instead of \($0)") }, reasons?.plain)
  }
}

/// Where a version that carried a line is out.
package struct CarriedBy: Codable, Hashable, Sendable {
  package let version: EditionNumber
  package let publishedOn: CivilDate
  package let address: WebAddress
}

/// A report that is out is worked on again: it was wrong, or the rule changed (A35).
package struct ReportReopened: ReportPayload {
  package static let type = "report.reopened"
  package static var wording: Bilingual {
    Bilingual("已发布的年度报表重新编制", "A published annual report is worked on again")
  }
  package let site: SiteID
  package let year: CalendarYear
  /// The new version.
  package let version: EditionNumber
  package let change: ReportChange
  package let lines: [ReportLineID]
  package let reasons: Passage
  /// Every publication that carried them.
  package let carriedBy: [CarriedBy]

  package var said: [Bilingual] {
    Self.saying(yearSaid, change.name) + lines.map(\.layout.title)
      + Self.saying(reasons.plain)
      + carriedBy.map { .plain("\($0.version): \($0.publishedOn) \($0.address)") }
  }
}
