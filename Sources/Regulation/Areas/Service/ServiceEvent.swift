/// What happened to the service catalogue (A21).
package enum ServiceEvent: Hashable, Sendable {
  case listed(ServiceListed)
  case updated(ServiceUpdated)
  case retired(ServiceRetired)
  case intakeRecorded(ServiceIntakeRecorded)

  package var payload: any EventPayload {
    switch self {
    case .listed(let payload): payload
    case .updated(let payload): payload
    case .retired(let payload): payload
    case .intakeRecorded(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(ServiceListed.self) { .service(.listed($0)) },
    EventKind(ServiceUpdated.self) { .service(.updated($0)) },
    EventKind(ServiceRetired.self) { .service(.retired($0)) },
    EventKind(ServiceIntakeRecorded.self) { .service(.intakeRecorded($0)) },
  ]
}

/// What happened to a service says which.
package protocol ServicePayload: EventPayload {
  var service: ServiceID { get }
}

extension ServicePayload {
  package static var article: ArticleReference? { ArticleReference(21) }
  package var about: Subject? { .service(service) }
  package var stream: String { Subject.service(service).text }
}

/// A service is on a site's catalogue.
package struct ServiceListed: ServicePayload {
  package static let type = "service.listed"
  package static var wording: Bilingual { Bilingual("政务服务事项已列入目录", "A service was listed") }
  package let service: ServiceID
  package let site: SiteID
  package let name: Line
  package let office: OfficeID
  package let entrance: WebAddress
  package let code: Line?

  package var said: [Bilingual] { Self.saying(name.plain, office.plain, entrance.plain) }
  package var created: Created? { Created("service", service) }
}

/// The catalogue says something else of a service from now on.
package struct ServiceUpdated: ServicePayload {
  package static let type = "service.updated"
  package static var wording: Bilingual { Bilingual("政务服务事项已更新", "A service was updated") }
  package let service: ServiceID
  package let name: Line
  package let office: OfficeID
  package let entrance: WebAddress
  package let code: Line?

  package var said: [Bilingual] { Self.saying(name.plain, office.plain, entrance.plain) }
}

/// A service is on its catalogue no more.
package struct ServiceRetired: ServicePayload {
  package static let type = "service.retired"
  package static var wording: Bilingual { Bilingual("政务服务事项已取消", "A service was retired") }
  package let service: ServiceID
  package let reasons: Passage

  package var said: [Bilingual] { Self.saying(reasons.plain) }
}

/// What a service took in and completed in a month; in the place of an earlier figure, with the reason.
package struct ServiceIntakeRecorded: ServicePayload {
  package static let type = "service.intake-recorded"
  package static var wording: Bilingual { Bilingual("事项办件量已记录", "A service's intake was recorded") }
  package let service: ServiceID
  package let month: CalendarMonth
  package let accepted: Int
  package let completed: Int
  package let source: Line
  /// The position of the figure it puts right.
  package let corrects: Int?
  /// How many that one said were accepted.
  package let acceptedBefore: Int?
  package let reasons: Passage?

  package var said: [Bilingual] {
    Self.saying(
      month.plain,
      Bilingual("受理 \(accepted)，办结 \(completed)", "\(accepted) accepted, \(completed) completed"),
      source.plain, reasons?.plain)
  }
}
