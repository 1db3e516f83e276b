import JSONText
package import CivilTime

/// `column.list`: the columns of a site, by id, with what came last in each.
package struct ColumnList: ListQuery {
  package static let method = "column.list"
  package static let summary = Bilingual("网站栏目及更新情况", "Lists the columns of a site")
  package static let reads: ReadingMatter = .registers

  package let site: SiteID
  /// Those that were closed too.
  package let closed: Bool?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(site: SiteID, closed: Bool? = nil) {
    self.site = site
    self.closed = closed
  }

  package func answer(_ view: View) throws -> ColumnListAnswer {
    let site = try SiteRules.site(site, view.tables)
    let today = LegalTime.date(of: view.now)
    let page = try view.tables.columns.rows.page(prefix: "\(site.id)/", paging) { _, column in
      closed == true || column.closedOn == nil ? column : nil
    }
    return ColumnListAnswer(
      site: try view.subject(.site(site.id)),
      columns: try page.lines.map { column in
        ColumnLine(column, try view.tables.activity(of: column.id, on: site.id), on: today)
      }, next: page.next)
  }
}

/// How a column stands against what it is asked for.
package enum ColumnStanding: String, Codable, CaseIterable, Sendable {
  case current
  /// Nothing new within the days it is asked for.
  case stale
  /// Nothing was ever published in it, by this record.
  case empty
  case closed

  package var name: Bilingual {
    switch self {
    case .current: Bilingual("按时更新", "current")
    case .stale: Bilingual("更新超期", "stale")
    case .empty: Bilingual("无内容记录", "empty")
    case .closed: Bilingual("已关闭", "closed")
    }
  }
}

/// A column with what came last in it.
package struct ColumnLine: Codable, Hashable, Sendable {
  package let column: Column
  package let standing: ColumnStanding
  package let publishedCount: Int
  package let lastPublishedOn: CivilDate?
  /// Days from the last publication, or from its opening, to today.
  package let idleDays: Int
  /// Within how many days something new is asked for; nothing where nothing is.
  package let floor: Int?

  init(_ column: Column, _ activity: Activity?, on today: CivilDate) {
    self.column = column
    publishedCount = activity?.count ?? 0
    lastPublishedOn = activity?.lastOn
    idleDays = max(0, today.days(since: activity?.lastOn ?? column.openedOn))
    floor = column.floor
    let isStale = column.floor.map { [idleDays] in idleDays > $0 } ?? false
    standing =
      if column.closedOn != nil {
        .closed
      } else if publishedCount == 0 {
        .empty
      } else {
        isStale ? .stale : .current
      }
  }
}

/// The answer to `column.list`.
package struct ColumnListAnswer: ListAnswer, Sendable {
  package let site: SubjectAnswer
  package internal(set) var columns: [ColumnLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: ColumnListAnswer) {
    columns += page.columns
    next = page.next
  }
}

/// `site.functions`: which functions of Article 17 a site provides, and which it lacks.
package struct SiteFunctions: QueryPayload {
  package static let method = "site.functions"
  package static let summary = Bilingual(
    "网站功能是否齐全", "Shows which functions a site provides and lacks")
  package static let reads: ReadingMatter = .registers

  package let site: SiteID

  package func answer(_ view: View) throws -> SiteFunctionsAnswer {
    let site = try SiteRules.site(site, view.tables)
    let columns = try view.tables.columns(of: site.id)
    let services = try view.tables.services.bySite.page(
      prefix: ServiceTables.prefix(site.id, isOffered: true),
      Paging(after: nil, limit: PageLimit(inRange: 1))
    ) { _, id in id }
    let functions = SiteFunction.allCases.map { function in
      let own = columns.filter { function.classes.contains($0.kind) }.map(\.id)
      let listed = function == .services && !services.lines.isEmpty
      return SiteFunctionLine(
        function: function, required: function.isRequired(of: site.kind),
        provided: listed || !own.isEmpty, columns: own)
    }
    return SiteFunctionsAnswer(
      site: try view.subject(.site(site.id)), functions: functions,
      lacking: functions.filter { $0.required == true && !$0.provided }.map(\.function))
  }
}

/// A function of Article 17, as a site has it.
package struct SiteFunctionLine: Codable, Hashable, Sendable {
  package let function: SiteFunction
  /// Left out where it is asked of a site with duties towards the public, which people judge.
  package let required: Bool?
  package let provided: Bool
  /// The open columns that provide it.
  package let columns: [ColumnID]
}

/// The answer to `site.functions`.
package struct SiteFunctionsAnswer: JSONDirect, Sendable {
  package let site: SubjectAnswer
  /// In the order of the article.
  package let functions: [SiteFunctionLine]
  /// Those that are asked of the site and not provided.
  package let lacking: [SiteFunction]
}
