/// What can be asked of the service catalogue (A21).
package enum ServiceCommand: Hashable, Sendable {
  case enter(EnterService)
  case update(UpdateService)
  case retire(RetireService)
  case recordIntake(RecordIntake)
}

/// The id of a service in the catalogue; drawn when it is listed.
package struct ServiceID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// Puts a service on a site's catalogue; its id is drawn, and stands in the answer's stream.
package struct EnterService: CommandPayload {
  package static let method = "service.enter"
  package static let summary = Bilingual("将政务服务事项列入目录", "Puts a service on a site's catalogue")

  package let site: SiteID
  package let name: Line
  /// The office that handles it.
  package let office: OfficeID
  /// Where it is applied for.
  package let entrance: WebAddress
  /// Its number in the unified catalogue (事项编码), if it has one.
  package let code: Line?
}

/// Changes what a catalogue says of a service; what is left out stays.
package struct UpdateService: CommandPayload {
  package static let method = "service.update"
  package static let summary = Bilingual("更新政务服务事项", "Updates a service of a catalogue")

  package let service: ServiceID
  package let name: Line?
  package let office: OfficeID?
  package let entrance: WebAddress?
  package let code: Line?
}

/// Takes a service off its catalogue.
package struct RetireService: CommandPayload {
  package static let method = "service.retire"
  package static let summary = Bilingual("取消政务服务事项", "Takes a service off its catalogue")

  package let service: ServiceID
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Records how many cases a service took in and completed in a month, or puts that right.
package struct RecordIntake: CommandPayload {
  package static let method = "service.record-intake"
  package static let summary = Bilingual(
    "记录事项某月办件量", "Records what a service took in during a month")
  package static let bounds: [Bound] = [.count("accepted"), .count("completed")]

  package let service: ServiceID
  package let month: CalendarMonth
  /// Cases accepted in the month (受理).
  package let accepted: Int
  /// Cases completed in the month (办结), earlier ones included.
  package let completed: Int
  /// Where the figures are from.
  package let source: Line
  /// Why a recorded figure is corrected.
  package let reasons: Prose?

  package var passages: [String] { Self.words(reasons) }
}
