import JSONText
package import CivilTime

/// What patrols saw of a site, the last of it.
package struct SiteObservations: JSONDirect, Hashable, Sendable {
  /// The day of the latest observation.
  package var on: CivilDate
  package var isReachable: Bool
  /// The day of the latest update that any of them saw.
  package var lastUpdatedOn: CivilDate?
  package var method: ObservationMethod
  package var evidence: Line
  /// The first of the observations since which nobody saw the site online.
  package var unreachableSince: CivilDate?

  package enum CodingKeys: String, CodingKey {
    case on
    case isReachable = "reachable"
    case lastUpdatedOn, method, evidence, unreachableSince
  }
}

extension SiteObservations {
  /// What is known after an observation; one of an earlier day than the latest tells nothing new
  /// about now.
  static func evolve(
    _ latest: SiteObservations?, _ event: SiteObserved, on date: CivilDate
  ) -> SiteObservations {
    if let latest, date < latest.on { return latest }
    let since = event.isReachable ? nil : latest?.unreachableSince ?? date
    return SiteObservations(
      on: date, isReachable: event.isReachable,
      lastUpdatedOn: event.lastUpdatedOn ?? latest?.lastUpdatedOn, method: event.method,
      evidence: event.evidence, unreachableSince: since)
  }
}

/// A site that is not looked after, as A12 has it in mind.
package enum SiteCondition: String, Codable, CaseIterable, Sendable {
  /// 睡眠网站: its latest update, as a patrol saw it, was older than the inspection indicator allows.
  case sleeping
  /// 僵尸网站: nobody looks after it, and it was not closed. Its host ended and nobody took it over, or
  /// patrols have found it unreachable for thirty days without a case that says why.
  case zombie

  package var name: Bilingual {
    switch self {
    case .sleeping: Bilingual("睡眠网站", "sleeping site")
    case .zombie: Bilingual("僵尸网站", "zombie site")
    }
  }

  /// How long a site is found unreachable before it is taken for one that nobody looks after.
  package static let zombieDays = 30

  /// The condition a site is in by what was recorded of it; nothing for one that is looked after,
  /// and for one that is not open to the public.
  ///
  /// How old an update may be is what `ParameterBook.sleepingDays` said on the day of the latest
  /// observation, which is also the day its age is counted on: what was not looked at is not known.
  package static func of(_ site: Site, _ register: some InterpretationLookup)
    throws -> SiteCondition?
  {
    switch site.phase {
    case .proposed, .approved, .ended, .closed, .notGoverned: return nil
    case .live, .offline: break
    }
    if site.inCare != nil { return .zombie }
    guard site.phase == .live, let observed = site.observed else { return nil }
    if let since = observed.unreachableSince, observed.on.days(since: since) >= zombieDays {
      return .zombie
    }
    guard observed.isReachable, let updated = observed.lastUpdatedOn,
      let allowed = try register.setting(ParameterBook.sleepingDays, on: observed.on).count,
      observed.on.days(since: updated) > allowed
    else { return nil }
    return .sleeping
  }
}
