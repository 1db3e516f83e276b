import CivilTime

/// What a correction shows of how long a site was offline.
extension OfflineWatches {
  /// A34.1: a spell that was not over its limit ends as a violation; one that is over it by its right
  /// days, and has ended, was one for as long.
  static func corrected(
    _ entry: Entry, _ register: some SiteLookup & ViolationLookup
  ) throws -> [Event] {
    guard case .correction(.made(let fact)) = entry.event, let id = fact.subject.site,
      fact.now?.occurredOn != nil,
      let site = try register.site(id), let spells = site.offline?.spells,
      let spell = spells.first(where: { $0.isCorrected(by: fact) })
    else { return [] }
    let today = LegalTime.date(of: entry.recordedAt)
    let subject = fact.subject
    if try register.openViolation(.offlineTooLong, of: subject) != nil {
      guard spell.endedOn == nil, spell.lastDay.map({ $0 >= today }) ?? true else { return [] }
      return try Violation.end(
        .offlineTooLong, of: subject,
        found: Bilingual(
          "更正后自 \(spell.startedOn) 起下线，未满30天",
          "by a correction offline since \(spell.startedOn), for no longer than 30 days"),
        entry, register)
    }
    guard let days = spell.daysOverLimit, days > 0, let ended = spell.endedOn,
      try !register.wasRaised(.offlineTooLong, of: subject, onEvidence: spell.startedBy)
    else { return [] }
    return try Violation.raise(
      .offlineTooLong, of: subject, office: site.host,
      found: Bilingual(
        "更正后 \(spell.startedOn) 下线、\(ended) 恢复，超过30天 \(days) 天",
        "by a correction offline from \(spell.startedOn) until \(ended), \(days) days over the 30"),
      evidence: [spell.startedBy, entry.position].sorted(), entry, register)
      + [.violation(.ended(back(.offlineTooLong, on: ended, of: subject, entry)))]
  }

  /// The end of what is over already when it is raised.
  static func back(
    _ kind: ViolationKind, on date: CivilDate, of subject: Subject, _ entry: Entry
  ) -> ViolationEnded {
    ViolationEnded(
      violation: ViolationID(kind, subject, shownBy: entry.position), ground: kind.ground,
      kind: kind, subject: subject,
      found: Bilingual("已于 \(date) 恢复上线", "it was online again on \(date)"),
      evidence: [entry.position])
  }
}

extension OfflineSpell {
  /// Whether it is the spell of which a fact was put right.
  fileprivate func isCorrected(by fact: FactCorrected) -> Bool {
    startedBy == fact.position.value
      || fact.fact.text == OfflineEnded.type && endedOn == fact.now?.occurredOn
  }
}
