import CivilTime

extension ParameterBook {
  static let initialObjectionDays = 5

  package static let objectionDays = Parameter(
    "A32.objection-days", ArticleReference(32), "检查结果告知后可提异议的工作日数",
    "working days in which a host may object to a result",
    form: .count(.workingDays, 1...60), initial: .count(initialObjectionDays), from: .reading)
}

/// The quarterly inspection (A32): each site is inspected and the results are published by the end of the
/// quarter. It is the openness office's, and is kept from the first whole quarter on behind the filing of
/// the assessment method.
enum InspectionRecurring {
  static let quarterly = RecurringRule(
    "A32.quarterly", ArticleReference(32), .quarter, "每季度巡查抽检并公布", "the quarterly inspection",
    roles: Article04.issuers
  ) { _, _ in RecurringDemand(1, by: .endOfQuarter) }

  static let rules = [quarterly]

  static func effects(
    of entry: Entry, _ register: some InspectionLookup & SiteLookup & DirectoryLookup
  ) throws -> [DeadlineEffect] {
    if case .inspection(let event) = entry.event { return try effects(of: event, entry, register) }
    if case .site(.registeredExisting(let event)) = entry.event {
      return try begun(.site(event.site), entry, register)
    }
    if case .site(.launched(let event)) = entry.event {
      return try begun(.site(event.site), entry, register)
    }
    if case .closing(.takenDown(let event)) = entry.event {
      return [.recurring(.end(quarterly, of: .site(event.site)))]
    }
    return []
  }

  private static func begun(
    _ site: Subject, _ entry: Entry, _ register: some InspectionLookup & DirectoryLookup
  ) throws -> [DeadlineEffect] {
    guard try register.lastAssessmentMethod != nil else { return [] }
    let office = try register.office(of: .countyOpenness)?.id
    return [.recurring(.begin(quarterly, of: site, owedBy: office, from: entry.occurredOn))]
  }

  private static func effects(
    of event: InspectionEvent, _ entry: Entry,
    _ register: some InspectionLookup & DirectoryLookup
  ) throws -> [DeadlineEffect] {
    switch event {
    case .methodFiled(let event):
      guard event.edition.value == 1 else { return [] }
      return try register.livePlaces(.sites).flatMap { try begun($0, entry, register) }
    case .published(let event):
      guard let row = try register.inspection(event.inspection) else { return [] }
      return try register.results(of: row.id).filter { isInspected($0) }.map {
        .recurring(.count(quarterly, of: $0.place, in: row.quarter))
      }
    case .indicatorsAdopted, .started, .recorded, .imported, .notified, .objected, .settled,
      .corrected:
      return []
    }
  }

  /// A site that was looked at; one that nobody could see was not.
  static func isInspected(_ result: InspectionResult) -> Bool {
    guard result.place.site != nil else { return false }
    return switch result.outcome {
    case .pass, .fail, .notApplicable: true
    case .notChecked, .couldNotCheck: false
    }
  }
}

extension ViolationKind {
  /// A34.10: a quarter without a published inspection of a site.
  package static let inspectionMissing = ViolationKind(
    "inspection-missing", ArticleReference(34, 10), "季度巡查抽检未完成", "quarterly inspection missing")
}

/// What can be seen of quarters that end without an inspection: the supervising office's own violation.
enum InspectionWatches {
  static func missing(
    _ entry: Entry, _ register: some InspectionLookup & ViolationLookup & DeadlineLookup
  ) throws -> [Event] {
    if case .deadline(.fellShort(let event)) = entry.event,
      event.rule == InspectionRecurring.quarterly.id
    {
      return try Violation.raise(
        .inspectionMissing, of: event.subject, office: event.office,
        found: Bilingual(
          "\(event.period) 结束，没有公布对 \(event.subject) 的检查结果",
          "\(event.period) ended without a published inspection of \(event.subject)"),
        entry, register)
    }
    guard case .inspection(.published(let event)) = entry.event,
      let row = try register.inspection(event.inspection)
    else { return [] }
    return try register.results(of: row.id).filter { InspectionRecurring.isInspected($0) }.flatMap {
      // An older quarter's results, published late, are no inspection of a later one that had none.
      let missed = try register.shortfalls(InspectionRecurring.quarterly, of: $0.place)
      guard !missed.contains(where: { $0.madeUpOn == nil && $0.period.first > row.quarter.first })
      else {
        return [Event]()
      }
      return try Violation.end(
        .inspectionMissing, of: $0.place,
        found: Bilingual(
          "\(entry.occurredOn) 公布了 \(row.quarter) 的检查结果（\(row.id)）",
          "the results of \(row.quarter) were published on \(entry.occurredOn) (\(row.id))"),
        entry, register)
    }
  }
}
