import CivilTime

/// What runs around patrols (A29): an error that was found is corrected at once, so it has an age until it is.
enum DutyDeadlines {
  static let correct = DeadlineRule(
    "A29.correct", ArticleReference(29), .duty, "纠正巡检发现的错漏", "an error of a patrol is corrected",
    by: Article29.people, sends: CorrectPatrolError.method)

  static let rules = [correct]

  static func effects(
    of entry: Entry, _ register: some SiteLookup
  ) throws -> [DeadlineEffect] {
    guard case .duty(let event) = entry.event else { return [] }
    switch event {
    case .patrolled(let event):
      let host = try register.site(event.site)?.host
      return event.errors.filter { $0.remedy == nil }.map {
        .start(
          correct, of: .site(event.site), part: part(event.patrol, $0.errorNumber), owedBy: host,
          entry)
      }
    case .corrected(let event):
      return [
        .meet(
          correct, of: .site(event.site), part: part(event.patrol, event.errorNumber),
          on: entry.occurredOn)
      ]
    case .planned, .handedOver, .watched, .commented, .answered: return []
    }
  }

  private static func part(_ patrol: PatrolID, _ number: PatrolErrorNumber) -> DeadlinePart {
    DeadlinePart(checked: "\(patrol)-\(number)")
  }
}

/// The daily patrol, morning and afternoon, holidays too (A29): fourteen a week, from the first whole week on
/// for which a site's duty is planned. Weeks in which it is offline are not measured.
enum DutyRecurring {
  static let patrol = RecurringRule(
    "A29.patrol", ArticleReference(29), .week, "每日上午、下午巡检", "the daily patrols",
    roles: Article29.people
  ) { _, _ in RecurringDemand(Article29.patrolsAWeek, by: .endOfWeek) }

  static let rules = [patrol]

  static func effects(
    of entry: Entry, _ register: some SiteLookup
  ) throws -> [DeadlineEffect] {
    if case .duty(let event) = entry.event { return try effects(of: event, entry, register) }
    if case .closing(.takenDown(let event)) = entry.event {
      return [.recurring(.end(patrol, of: .site(event.site)))]
    }
    guard case .offline(let event) = entry.event, let subject = event.payload.about else {
      return []
    }
    switch event {
    case .taken, .takenInEmergency: return [.recurring(.pause(patrol, of: subject))]
    case .ended: return [.recurring(.resume(patrol, of: subject, from: entry.occurredOn))]
    case .emergencyRefused(let event):
      // A site that is not back is not offline any more, but down: it is patrolled.
      guard event.endedOn == nil, event.kind == .withoutCase else { return [] }
      return [.recurring(.resume(patrol, of: subject, from: entry.occurredOn))]
    case .proposed, .extensionProposed, .reclassificationProposed, .applicationEnded, .extended,
      .reclassified, .observed:
      return []
    }
  }

  private static func effects(
    of event: DutyEvent, _ entry: Entry, _ register: some SiteLookup
  ) throws -> [DeadlineEffect] {
    switch event {
    case .planned(let event):
      guard let site = event.subject.site else { return [] }
      return [
        .recurring(
          .begin(
            patrol, of: event.subject, owedBy: try register.site(site)?.host,
            from: max(event.month.first, entry.occurredOn)))
      ]
    case .patrolled(let event):
      return [
        .recurring(
          .count(patrol, of: .site(event.site), in: Period(.week, of: entry.occurredOn)))
      ]
    case .handedOver, .watched, .commented, .answered, .corrected: return []
    }
  }
}
