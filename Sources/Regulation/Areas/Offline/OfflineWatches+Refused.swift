import CivilTime

/// What a site's time offline was, once it is not taken for an emergency.
extension OfflineWatches {
  /// A34.1: it was down without a case, for as long as it was; and for too long, where it was back behind
  /// the thirtieth day.
  static func refused(
    _ entry: Entry, _ register: some SiteLookup & ViolationLookup
  ) throws -> [Event] {
    guard case .offline(.emergencyRefused(let event)) = entry.event,
      let site = try register.site(event.site)
    else { return [] }
    let evidence = [event.startedBy.value, entry.position]
    var events: [Event] = []
    if event.kind == .withoutCase {
      events = try show(
        .downWithoutCase, of: site, event.endedOn, evidence, entry, register,
        Bilingual(
          "\(event.since) 的紧急下线未获认可，没有其他下线手续",
          "told as an emergency of \(event.since), which it was not; no other case took it offline")
      )
    }
    if let ended = event.endedOn, ended.days(since: event.since) > Article15.days {
      events += try show(
        .offlineTooLong, of: site, ended, evidence, entry, register,
        Bilingual(
          "\(event.since) 下线、\(ended) 恢复，超过30天",
          "offline from \(event.since) until \(ended), for more than 30 days"))
    }
    return events
  }

  /// Raises it, and ends it at once where the site is back.
  private static func show(
    _ kind: ViolationKind, of site: Site, _ ended: CivilDate?, _ evidence: [Int], _ entry: Entry,
    _ register: some ViolationLookup, _ found: Bilingual
  ) throws -> [Event] {
    let subject = Subject.site(site.id)
    // What it was before it was taken for an emergency may have been shown already.
    if let first = evidence.first, try register.wasRaised(kind, of: subject, onEvidence: first) {
      return []
    }
    let raised = try Violation.raise(
      kind, of: subject, office: site.host, found: found, evidence: evidence, entry, register)
    guard let ended, !raised.isEmpty else { return raised }
    return raised + [.violation(.ended(back(kind, on: ended, of: subject, entry)))]
  }
}
