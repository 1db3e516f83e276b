import JSONText

/// `service.show`: a service, and what it took in month by month.
package struct ServiceShow: QueryPayload {
  package static let method = "service.show"
  package static let summary = Bilingual("查看政务服务事项", "Shows a service, month by month")
  package static let reads: ReadingMatter = .registers

  package let service: ServiceID
  /// Only months behind this: the `next` of the page before.
  package let after: ListCursor?
  package let limit: PageLimit?

  package func answer(_ view: View) throws -> ServiceAnswer {
    guard let service = try view.tables.service(service) else {
      throw Refusal(
        ServiceRules.known,
        found: Bilingual("没有事项 \(self.service)", "there is no service \(self.service)"),
        mend: Bilingual("核对编号（service.list）", "check the id (service.list)"))
    }
    let page = try view.tables.services.intake.page(
      prefix: "\(service.id)/", Paging(after: after, limit: limit)
    ) { _, row in row }
    return ServiceAnswer(
      service: service, office: try view.office(service.office),
      site: try view.subject(.site(service.site)), intake: page.lines, next: page.next)
  }
}

/// A service with its names and figures.
package struct ServiceAnswer: JSONDirect, Sendable {
  package let service: Service
  package let office: OfficeAnswer
  package let site: SubjectAnswer
  /// By month; each as it was recorded last.
  package let intake: [Intake]
  package let next: ListCursor?
}

/// `service.list`: the catalogue of a site, in the order in which it was listed.
package struct ServiceList: ListQuery {
  package static let method = "service.list"
  package static let summary = Bilingual("政务服务事项目录", "Lists the services of a site")
  package static let reads: ReadingMatter = .registers

  package let site: SiteID
  /// Those that are offered when left out; those that are not, when false.
  package let offered: Bool?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(site: SiteID, offered: Bool? = nil) {
    self.site = site
    self.offered = offered
  }

  package func answer(_ view: View) throws -> ServiceListAnswer {
    let tables = view.tables
    let page = try tables.services.bySite.page(
      prefix: ServiceTables.prefix(site, isOffered: offered ?? true), paging
    ) { _, id in try tables.service(id) }
    return ServiceListAnswer(
      site: try view.subject(.site(site)), services: page.lines, next: page.next)
  }
}

/// The answer to `service.list`.
package struct ServiceListAnswer: ListAnswer, Sendable {
  package let site: SubjectAnswer
  package internal(set) var services: [Service]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: ServiceListAnswer) {
    services += page.services
    next = page.next
  }
}
