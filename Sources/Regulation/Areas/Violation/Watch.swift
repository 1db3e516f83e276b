// How the ledger sees something by itself: a watch is a pure function of an entry that was just
// recorded and of the register behind it, which gives the events that follow from it. They are
// recorded in the same append, behind the command's own events or the `deadline.missed` that showed
// it, by nobody, with that event as their cause.
//
// One file an area, such as SiteWatches.swift, and a line in the area's list. A violation is raised
// and ended through `Violation.raise` and `Violation.end`, which do nothing where there is nothing
// to raise or end: a kind is open at most once for a subject.

/// Everything the ledger watches for.
package enum Watches {
  /// What follows from an entry, in the order of the areas and of their watches.
  package static func events(after entry: Entry, _ tables: Tables) throws -> [Event] {
    var events: [Event] = []
    for watch in Areas.watches {
      let more = try watch(entry, tables)
      if !more.isEmpty { events += more }
    }
    return events
  }
}

extension Violation {
  /// Raises a violation that `entry` shows; `evidence` are the positions of the events that show it,
  /// that of `entry` itself when not given.
  package static func raise(
    _ kind: ViolationKind, of subject: Subject, office: OfficeID?, found: Bilingual,
    evidence: [Int]? = nil, _ entry: Entry, _ register: some ViolationLookup
  ) throws -> [Event] {
    guard try register.openViolation(kind, of: subject) == nil else { return [] }
    let event = ViolationRaised(
      violation: ViolationID(kind, subject, shownBy: entry.position), ground: kind.ground,
      kind: kind, subject: subject, office: office, found: found,
      evidence: evidence ?? [entry.position])
    return [.violation(.raised(event))]
  }

  /// Ends the open violation of a kind, which `entry` shows.
  package static func end(
    _ kind: ViolationKind, of subject: Subject, found: Bilingual, _ entry: Entry,
    _ register: some ViolationLookup
  ) throws -> [Event] {
    guard let open = try register.openViolation(kind, of: subject) else { return [] }
    let event = ViolationEnded(
      violation: open.id, ground: kind.ground, kind: kind, subject: subject, found: found,
      evidence: [entry.position])
    return [.violation(.ended(event))]
  }
}
