/// The arrangements of days off and workdays that stand.
package enum CalendarProjector: Projector {
  package static let name = "calendar"
  package static let version = 1

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .calendar(let event) = entry.event else { return }
    switch event {
    case .announced(let announced):
      tables.calendars.stand(
        AnnouncedArrangement(position: entry.position, arrangement: announced.arrangement))
    }
  }
}
