import CivilTime

/// What runs around the closing of a site (A13, A14).
///
/// Each notice is to stand its days from its own publication; it is met whenever the notice comes
/// down, early or not: a shorter stand is a deviation, recorded with its reasons. What A14 asks for
/// "promptly" begins with the takedown and has an age; with it end the duties of a site that runs.
enum ClosingDeadlines {
  static let notice = DeadlineRule(
    "A13.notice-days", ArticleReference(13), .hold, "公告至少保留30天",
    "a notice stands 30 days", term: .days(Article13.leastDays))
  static let afterwards = DeadlineRule(
    "A14.deregistration", ArticleReference(14), .duty, "关停后的注销、报告和报备",
    "what is cancelled and reported after a closing")

  static let rules = [notice, afterwards]

  static func effects(of entry: Entry, _ register: some SiteLookup & InterpretationLookup) throws
    -> [DeadlineEffect]
  {
    if case .closing(let event) = entry.event { return try effects(of: event, entry, register) }
    if case .filing(.cancelled(let event)) = entry.event {
      return [
        .meet(
          afterwards, of: .site(event.site), part: event.filing.part, on: entry.occurredOn)
      ]
    }
    if case .site(.reported(let event)) = entry.event {
      return [
        .meet(
          afterwards, of: .site(event.site), part: DeadlinePart(checked: event.to.rawValue),
          on: entry.occurredOn)
      ]
    }
    return []
  }

  private static func effects(
    of event: ClosingEvent, _ entry: Entry, _ register: some SiteLookup & InterpretationLookup
  ) throws -> [DeadlineEffect] {
    switch event {
    case .noticeHung(let event):
      let host = try register.site(event.site)?.host
      return [
        .start(
          notice, of: .site(event.site), part: "home-page", owedBy: host, entry,
          step: "take-down")
      ]
    case .noticePublished(let event):
      return [
        .start(notice, of: .site(event.site), part: "announcement", owedBy: entry.office, entry)
      ]
    case .noticeWithdrawn(let event):
      return [
        .meet(
          notice, of: .site(event.site), part: DeadlinePart(checked: event.notice.rawValue),
          on: entry.occurredOn)
      ]
    case .takenDown(let event): return try takenDown(event, entry, register)
    case .proposed, .approved, .ended, .columnRecorded, .migrationCompleted, .migrationVerified,
      .completed:
      return []
    }
  }

  private static func takenDown(
    _ event: SiteTakenDown, _ entry: Entry, _ register: some InterpretationLookup & SiteLookup
  ) throws -> [DeadlineEffect] {
    guard let site = try register.site(event.site) else { return [] }
    let subject = Subject.site(site.id)
    let term = try register.setting(ParameterBook.deregistrationTerm, on: entry.occurredOn).term
    var effects: [DeadlineEffect] = [
      .meet(notice, of: subject, part: "home-page", on: entry.occurredOn),
      .cancel(FilingDeadlines.missing, of: subject),
      .cancel(ChangeDeadlines.update, of: subject),
      .cancel(ChangeDeadlines.report, of: subject),
    ]
    for filing in Article14.cancelled where site.granted(filing) != nil {
      effects.append(
        .start(
          afterwards, of: subject, part: filing.part, owedBy: site.host, entry,
          step: StepID(checked: "cancel-\(filing.rawValue)"), term: term))
    }
    for (office, step) in Article14.told {
      effects.append(
        .start(
          afterwards, of: subject, part: DeadlinePart(checked: office.rawValue),
          owedBy: site.host, entry, step: step, term: term))
    }
    return effects
  }
}
