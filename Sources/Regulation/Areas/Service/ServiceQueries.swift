import JSONText

/// `service.show`: a service, and what it took in month by month.
package struct ServiceShow: QueryPayload {
  package static let method = "service.show"
  package static let summary = Bilingual("查看政务服务事项", "Shows a service, month by month")

  package let service: ServiceID

  package func answer(_ view: View) throws -> ServiceAnswer {
    guard let service = try view.tables.service(service) else {
      throw Refusal(
        ServiceRules.known,
        found: Bilingual("没有事项 \(self.service)", "there is no service \(self.service)"),
        mend: Bilingual("核对编号（service.list）", "check the id (service.list)"))
    }
    var intake: [Intake] = []
    try view.tables.services.intake.scan(prefix: "\(service.id)/") { _, row in
      intake.append(row)
      return true
    }
    return ServiceAnswer(
      service: service, office: try view.office(service.office),
      site: try view.subject(.site(service.site)), intake: intake)
  }
}

/// A service with its names and figures.
package struct ServiceAnswer: JSONDirect, Sendable {
  package let service: Service
  package let office: OfficeAnswer
  package let site: SubjectAnswer
  /// By month; each as it was recorded last.
  package let intake: [Intake]
}

/// `service.list`: the catalogue of a site, in the order in which it was listed.
package struct ServiceList: QueryPayload {
  package static let method = "service.list"
  package static let summary = Bilingual("政务服务事项目录", "Lists the services of a site")

  package let site: SiteID
  /// Those that are offered when left out; those that are not, when false.
  package let offered: Bool?
  /// Only services behind this one: the last of the page before.
  package let after: ServiceID?
  package let limit: Int?

  /// The most services of one answer.
  package static let maximumLimit = 500

  package func answer(_ view: View) throws -> ServiceListAnswer {
    var services: [Service] = []
    let limit = max(0, min(self.limit ?? 100, Self.maximumLimit))
    try view.tables.services.bySite.scan(prefix: "\(site)/") { _, id in
      guard services.count < limit else { return false }
      guard after.map({ id > $0 }) ?? true, let service = try view.tables.service(id),
        service.isOffered == (offered ?? true)
      else { return true }
      services.append(service)
      return true
    }
    return ServiceListAnswer(site: try view.subject(.site(site)), services: services)
  }
}

/// The answer to `service.list`.
package struct ServiceListAnswer: JSONDirect, Sendable {
  package let site: SubjectAnswer
  package let services: [Service]
}
