import JSONText

/// `platform.list`: the platforms on which accounts may or might be opened, by id.
package struct PlatformList: ListQuery {
  package static let method = "platform.list"
  package static let summary = Bilingual("查看核准平台名单", "Lists the approved platforms")
  package static let reads: ReadingMatter = .rules

  package var after: ListCursor?
  package var limit: PageLimit?

  package init() {}

  package func answer(_ view: View) throws -> PlatformListAnswer {
    let page = try view.tables.platforms.rows.page(paging) { _, platform in platform }
    return PlatformListAnswer(platforms: page.lines, next: page.next)
  }
}

/// The answer to `platform.list`.
package struct PlatformListAnswer: ListAnswer, Sendable {
  package internal(set) var platforms: [Platform]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: PlatformListAnswer) {
    platforms += page.platforms
    next = page.next
  }
}
