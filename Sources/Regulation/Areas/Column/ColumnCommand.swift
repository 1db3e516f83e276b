/// What can be asked of the columns of a site.
package enum ColumnCommand: Hashable, Sendable {
  case open(OpenColumn)
  case update(UpdateColumn)
  case close(CloseColumn)
}

/// What a column holds: which function of Article 17 it serves, and how often it has to move.
package enum ColumnClass: String, Codable, CaseIterable, Sendable {
  case news
  case notice
  case policy
  case overview
  case disclosure
  case interpretation
  case interaction
  case service
  /// For an event or a campaign (A8).
  case topic

  package var name: Bilingual {
    switch self {
    case .news: Bilingual("政务动态", "news")
    case .notice: Bilingual("通知公告", "notices")
    case .policy: Bilingual("政策文件", "policy documents")
    case .overview: Bilingual("概况信息", "overview")
    case .disclosure: Bilingual("政府信息公开", "disclosure")
    case .interpretation: Bilingual("解读回应", "interpretation and response")
    case .interaction: Bilingual("互动交流", "interaction")
    case .service: Bilingual("办事服务", "services")
    case .topic: Bilingual("专题", "topic")
    }
  }

  /// Within how many days the national indicators of site inspections ask for something new (国办秘函
  /// 〔2019〕19号); nothing for columns they do not count.
  package var nationalFloor: Int? {
    switch self {
    case .news: 14
    case .notice, .policy: 183
    case .overview, .disclosure, .interpretation, .interaction, .service, .topic: nil
    }
  }
}

/// A number of days within which a column has something new.
package struct ColumnFloor: IntegerForm {
  package let value: Int
  package static let range = 1...366
  package static let sample = 14
  package static let expectation = Bilingual("1 至 366 天", "1 to 366 days")

  package init(inRange value: Int) { self.value = value }
}

/// Opens a column or topic on a site, or enters one that is there already.
package struct OpenColumn: CommandPayload {
  package static let method = "column.open"
  package static let summary = Bilingual("开设栏目或专题", "Opens a column or topic")
  package static var article: ArticleReference? { ArticleReference(17) }

  package let site: SiteID
  package let column: ColumnID
  package let name: Line
  package let kind: ColumnClass
  package let purpose: Prose
  /// How people use it (A20).
  package let usage: Prose?
  /// The office that keeps it up to date; the site's host when left out.
  package let keeper: OfficeID?
  /// Within how many days it has something new.
  package let floorDays: ColumnFloor?
  /// The office that asked for a topic (A8).
  package let requestedBy: OfficeID?

  package var passages: [String] { Self.words(purpose, usage) }
}

/// Changes what is said of a column; what is left out stays.
package struct UpdateColumn: CommandPayload {
  package static let method = "column.update"
  package static let summary = Bilingual(
    "更新栏目的名称、维护单位或更新要求", "Changes a column's name, keeper, or how often it moves")

  package let site: SiteID
  package let column: ColumnID
  package let name: Line?
  package let purpose: Prose?
  package let usage: Prose?
  package let keeper: OfficeID?
  package let floorDays: ColumnFloor?
  package let reasons: Prose

  package var passages: [String] { Self.words(purpose, usage, reasons) }
}

/// Closes a column, or merges it into another one of the site.
package struct CloseColumn: CommandPayload {
  package static let method = "column.close"
  package static let summary = Bilingual(
    "关闭栏目，或并入另一栏目", "Closes a column, or merges it into another")

  package let site: SiteID
  package let column: ColumnID
  /// The column that holds what it held.
  package let into: ColumnID?
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}
