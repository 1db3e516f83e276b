/// What is counted of services, as the annual report asks (A35).
enum ServiceFigures {
  /// On the catalogue of a site; what was retired stands on none.
  static let offered = Figure(
    "A35.services", ArticleReference(35), "目录内政务服务事项数", "services on the catalogue", by: .subject,
    .stock { entry, register in
      guard case .service(let event) = entry.event, let id = event.payload.about?.service,
        let service = try register.service(id)
      else { return [] }
      return [
        FigureStanding(
          .service(id), service.isOffered ? FigureKey(.site(service.site)) : .none)
      ]
    })

  /// What services took in, in the month that it is of: a correction adds the difference.
  static let intake = Figure(
    "A35.service-intake", ArticleReference(35), "政务服务事项受理量", "cases that services took in",
    by: .subject,
    .flow { entry, register in
      guard case .service(.intakeRecorded(let event)) = entry.event,
        let service = try register.service(event.service)
      else { return [] }
      let more = event.accepted - (event.acceptedBefore ?? 0)
      guard more != 0 else { return [] }
      return [FigureEntry(FigureKey(.site(service.site)), more, on: event.month.first)]
    })

  static func counted(by entry: Entry) -> [Figure] {
    guard case .service(let event) = entry.event else { return [] }
    return switch event {
    case .listed, .retired: [offered]
    case .intakeRecorded: [intake]
    case .updated: []
    }
  }

  static let all = [offered, intake]
}
