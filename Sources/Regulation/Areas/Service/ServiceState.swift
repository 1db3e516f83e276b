import JSONText
package import CivilTime

/// A service of a catalogue as its events tell it.
package struct Service: JSONDirect, Hashable, Sendable {
  package let id: ServiceID
  package let site: SiteID
  package var name: Line
  package var office: OfficeID
  package var entrance: WebAddress
  package var code: Line?
  package let listedOn: CivilDate
  package var retiredOn: CivilDate?

  package var isOffered: Bool { retiredOn == nil }
}

/// What a service took in and completed in a month, as it was recorded last.
package struct Intake: JSONDirect, Hashable, Sendable {
  package let month: CalendarMonth
  package let accepted: Int
  package let completed: Int
  package let source: Line
  /// The position of the event that says so.
  package let position: Int
}

extension Service {
  /// The service after one of its events; total, without rules.
  static func evolve(_ before: Service?, _ event: ServiceEvent, on date: CivilDate) -> Service? {
    switch event {
    case .listed(let event):
      return Service(
        id: event.service, site: event.site, name: event.name, office: event.office,
        entrance: event.entrance, code: event.code, listedOn: date)
    case .updated(let event):
      var service = before
      service?.name = event.name
      service?.office = event.office
      service?.entrance = event.entrance
      service?.code = event.code
      return service
    case .retired:
      var service = before
      service?.retiredOn = date
      return service
    case .intakeRecorded: return before
    }
  }
}
