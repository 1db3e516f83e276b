import JSONText
package import CivilTime

/// A stretch of days on which a site was, or is, offline.
package struct OfflineSpell: Codable, Hashable, Sendable {
  /// The case that took it offline; nothing where none did.
  package let caseID: CaseID?
  package var kind: OfflineKind
  /// Whether it is the one of its year (A15): the year it started in.
  package var isCounted: Bool
  package var startedOn: CivilDate
  /// The position of the event that started it.
  package let startedBy: Int
  /// Until which day of it there was no case, where it began without one.
  package var withoutCaseUntil: CivilDate?
  package var plannedEnd: CivilDate?
  /// The thirtieth day; nothing in an emergency.
  package var lastDay: CivilDate?
  package var endedOn: CivilDate?
  package var ending: OfflineEnding?
  /// How long it lasted, once it has ended: the first day is not counted, the last one is.
  package var days: Int?
  package var daysOverPlan: Int?
  package var daysOverLimit: Int?
  /// Of an emergency.
  package var cause: EmergencyCause?
  /// When it was taken for an emergency by a decision.
  package var reclassifiedOn: CivilDate?
  /// The case of that decision.
  package var reclassifiedBy: CaseID?
  /// When it was told as an emergency and not taken for one.
  package var refusedOn: CivilDate?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case kind
    case isCounted = "counted"
    case startedOn, startedBy, withoutCaseUntil, plannedEnd, lastDay, endedOn, ending, days
    case daysOverPlan
    case daysOverLimit, cause, reclassifiedOn, reclassifiedBy
    case refusedOn
  }

  /// Whether the site was offline on a day by this spell; of its last day, it was for a part.
  package func covers(_ date: CivilDate) -> Bool {
    startedOn <= date && (endedOn.map { date <= $0 } ?? true)
  }
}

/// By which paragraph of Article 15 a site is offline.
package enum OfflineKind: String, Codable, CaseIterable, Sendable {
  case temporary, emergency
  /// Found down, and no case took it offline, or none that stands: it counts as a temporary one does.
  case withoutCase = "without-case"

  package var name: Bilingual {
    switch self {
    case .temporary: Bilingual("临时下线", "temporary offline")
    case .emergency: Bilingual("紧急下线", "emergency offline")
    case .withoutCase: Bilingual("未办手续下线", "down without a case")
    }
  }
}

/// When a site is to be offline, as its application has it.
package struct OfflinePlan: Codable, Hashable, Sendable {
  package let caseID: CaseID
  package let reason: OfflineReason
  package let from: CivilDate
  package let until: CivilDate

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case reason, from, until
  }
}

/// A later end that was applied for.
package struct OfflineExtensionPlan: Codable, Hashable, Sendable {
  package let caseID: CaseID
  package let spell: CaseID
  package let until: CivilDate

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case spell, until
  }
}

/// A spell that is to be taken for an emergency.
package struct OfflineReclassificationPlan: Codable, Hashable, Sendable {
  package let caseID: CaseID
  /// The case of the spell; nothing where it had none.
  package let spell: CaseID?
  /// The position of the event that started the spell.
  package let startedBy: Int
  package let cause: EmergencyCause

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case spell, startedBy, cause
  }
}

/// A site's times offline, past, present and applied for.
package struct OfflineRecord: JSONDirect, Hashable, Sendable {
  /// Of the running application, if any.
  package var plan: OfflinePlan?
  package var extensionPlan: OfflineExtensionPlan?
  package var reclassificationPlan: OfflineReclassificationPlan?
  /// In the order in which they were recorded.
  package var spells: [OfflineSpell] = []

  package init() {}

  package enum CodingKeys: String, CodingKey {
    case plan
    case extensionPlan = "extension"
    case reclassificationPlan = "reclassification"
    case spells
  }

  /// The spell of a case that has not ended.
  package var current: OfflineSpell? {
    spells.last { $0.endedOn == nil && $0.kind != .withoutCase }
  }

  /// The spell without a case that has not ended.
  package var down: OfflineSpell? {
    spells.last { $0.endedOn == nil && $0.kind == .withoutCase }
  }

  /// The day since when it is down without a case, if it was by a day.
  package func downSince(_ date: CivilDate) -> CivilDate? {
    down.flatMap { $0.startedOn <= date ? $0.startedOn : nil }
  }

  /// The spell that counts in a year; one without a case that still runs is made part of the next
  /// by the case that takes it over.
  package func counted(in year: Int) -> OfflineSpell? {
    spells.first { spell in
      spell.isCounted && spell.startedOn.year == year
        && !(spell.kind == .withoutCase && spell.endedOn == nil)
    }
  }

  package func spell(_ caseID: CaseID) -> OfflineSpell? { spells.last { $0.caseID == caseID } }

  package func covers(_ date: CivilDate) -> Bool { spells.contains { $0.covers(date) } }
}

extension OfflineRecord {
  /// The record after an event about the site's being online; total, without rules.
  mutating func evolve(_ event: OfflineEvent, _ entry: Entry) {
    let date = entry.occurredOn
    switch event {
    case .proposed(let event):
      plan = OfflinePlan(
        caseID: event.caseID, reason: event.reason, from: event.from, until: event.until)
    case .extensionProposed(let event):
      extensionPlan = OfflineExtensionPlan(
        caseID: event.caseID, spell: event.spell, until: event.until)
    case .reclassificationProposed(let event):
      reclassificationPlan = OfflineReclassificationPlan(
        caseID: event.caseID, spell: event.spell,
        startedBy: event.startedBy?.value ?? event.spell.flatMap { spell($0)?.startedBy } ?? 0,
        cause: event.cause)
    case .applicationEnded(let event): drop(event.caseID)
    case .taken(let event):
      plan = nil
      var spell = OfflineSpell(event, on: date, by: entry.position)
      if let since = downSince(date) {
        spell.startedOn = since
        spell.withoutCaseUntil = date
      }
      spells.removeAll { $0.kind == .withoutCase && $0.endedOn == nil }
      spells.append(spell)
    case .takenInEmergency(let event):
      // What is seen down on the day of an emergency is the emergency.
      if downSince(date.adding(days: -1)) == nil {
        spells.removeAll { $0.kind == .withoutCase && $0.endedOn == nil }
      }
      spells.append(OfflineSpell(event, on: date, by: entry.position))
    case .emergencyRefused(let event): refuse(event, on: date)
    case .extended(let event):
      extensionPlan = nil
      update(event.spell) { $0.plannedEnd = event.until }
    case .reclassified: reclassify(on: date)
    case .ended(let event): end(event, on: date)
    case .observed: break
    }
  }
}

extension OfflineRecord {
  fileprivate mutating func drop(_ caseID: CaseID) {
    if plan?.caseID == caseID { plan = nil }
    if extensionPlan?.caseID == caseID { extensionPlan = nil }
    if reclassificationPlan?.caseID == caseID { reclassificationPlan = nil }
  }

  fileprivate mutating func reclassify(on date: CivilDate) {
    guard let plan = reclassificationPlan else { return }
    reclassificationPlan = nil
    guard let index = spells.lastIndex(where: { $0.startedBy == plan.startedBy }) else { return }
    change(index) {
      $0.kind = .emergency
      $0.isCounted = false
      $0.lastDay = nil
      $0.daysOverLimit = nil
      $0.cause = plan.cause
      $0.reclassifiedOn = date
      $0.reclassifiedBy = plan.caseID
    }
  }

  /// What was no emergency counts from its first day.
  fileprivate mutating func refuse(_ event: EmergencyRefused, on date: CivilDate) {
    guard let index = spells.lastIndex(where: { $0.startedBy == event.startedBy.value }) else {
      return
    }
    change(index) {
      $0.kind = event.kind
      $0.isCounted = $0.endedOn != $0.startedOn
      $0.lastDay = $0.startedOn.adding(days: Article15.days)
      $0.cause = nil
      $0.reclassifiedOn = nil
      $0.reclassifiedBy = nil
      $0.refusedOn = date
      $0.countDays()
    }
  }

  fileprivate mutating func end(_ event: OfflineEnded, on date: CivilDate) {
    guard
      let index = spells.lastIndex(where: { $0.endedOn == nil && $0.kind != .withoutCase })
    else { return }
    spells[index].endedOn = date
    spells[index].ending = event.how
    spells[index].days = event.days
    spells[index].daysOverPlan = event.daysOverPlan
    spells[index].daysOverLimit = spells[index].lastDay == nil ? nil : event.daysOverLimit
  }

  fileprivate mutating func update(_ id: CaseID, _ change: (inout OfflineSpell) -> Void) {
    guard let index = spells.lastIndex(where: { $0.caseID == id }) else { return }
    change(&spells[index])
  }

  fileprivate mutating func change(_ index: Int, _ change: (inout OfflineSpell) -> Void) {
    change(&spells[index])
  }
}

extension OfflineRecord {
  /// The record after what the ledger saw of a site that is down without a case: total, without
  /// rules.
  ///
  /// Its days count, and so does the time itself, unless the site is back on the day it was found
  /// down.
  mutating func evolve(_ event: ViolationEvent, _ entry: Entry) {
    let date = entry.occurredOn
    switch event {
    case .raised(let event):
      guard event.kind == .downWithoutCase, !isOfRefused(event) else { return }
      let next = spells.map(\.startedOn).filter { $0 > date }.min()
      spells.append(
        OfflineSpell(
          caseID: nil, kind: .withoutCase, isCounted: true, startedOn: date,
          startedBy: entry.position, lastDay: date.adding(days: Article15.days)))
      // What was seen on a day before it went offline by a case, and told later, ended with that.
      if let next { endDown(on: next) }
    case .ended(let event):
      if event.kind == .downWithoutCase { endDown(on: date) }
    }
  }

  /// Whether it tells of a spell that is there: of an emergency that was not taken for one.
  private func isOfRefused(_ event: ViolationRaised) -> Bool {
    spells.contains { spell in
      spell.refusedOn != nil && event.evidence.contains(spell.startedBy)
    }
  }

  private mutating func endDown(on date: CivilDate) {
    guard let index = spells.lastIndex(where: { $0.kind == .withoutCase && $0.endedOn == nil })
    else { return }
    let end = max(date, spells[index].startedOn)
    spells[index].endedOn = end
    spells[index].countDays()
    if spells[index].startedOn == end { spells[index].isCounted = false }
  }

  /// What an event about a spell, dated anew, contradicts: a spell ends behind its beginning, and
  /// begins behind the end of the one before it.
  func contradiction(of entry: Entry, on date: CivilDate) -> Bilingual? {
    var fixed = self
    fixed.correct(entry.position, type(of: entry.event.payload).type, entry.occurredOn, date)
    for (index, spell) in fixed.spells.enumerated() where spell != spells[index] {
      if let ended = spell.endedOn, ended < spell.startedOn {
        return Bilingual(
          "下线在 \(spell.startedOn)，恢复在 \(ended)",
          "it would go offline on \(spell.startedOn) and be back on \(ended)")
      }
      for other in fixed.spells
      where other.startedBy != spell.startedBy && other.overlaps(spell) {
        return Bilingual(
          "另有自 \(other.startedOn) 起的下线", "it was offline since \(other.startedOn) besides")
      }
    }
    return nil
  }

  /// Puts right when a spell began or ended, and how long it lasted by that.
  mutating func correct(_ fact: FactCorrected) {
    guard let was = fact.was.occurredOn, let now = fact.now?.occurredOn else { return }
    correct(fact.position.value, fact.fact.text, was, now)
  }

  private mutating func correct(
    _ position: Int, _ type: String, _ was: CivilDate, _ now: CivilDate
  ) {
    for index in spells.indices {
      if spells[index].startedBy == position, spells[index].withoutCaseUntil != nil {
        // It was down before its case took it offline, and stays so.
        spells[index].withoutCaseUntil = now
      } else if spells[index].startedBy == position {
        spells[index].startedOn = now
        if spells[index].lastDay != nil {
          spells[index].lastDay = now.adding(days: Article15.days)
        }
      } else if type == OfflineEnded.type, spells[index].endedOn == was {
        spells[index].endedOn = now
      } else {
        continue
      }
      spells[index].countDays()
    }
  }
}

extension OfflineSpell {
  /// Whether both have a day inside; one may begin on the day the other ends.
  fileprivate func overlaps(_ other: OfflineSpell) -> Bool {
    (endedOn.map { other.startedOn < $0 } ?? true) && (other.endedOn.map { startedOn < $0 } ?? true)
  }

  /// Counts anew how long it lasted, once it has ended.
  fileprivate mutating func countDays() {
    guard let ended = endedOn else { return }
    days = ended.days(since: startedOn)
    daysOverPlan = plannedEnd.map { max(0, ended.days(since: $0)) } ?? 0
    daysOverLimit = lastDay.map { max(0, ended.days(since: $0)) }
  }

  fileprivate init(_ event: SiteTakenOffline, on date: CivilDate, by position: Int) {
    self.init(
      caseID: event.caseID, kind: .temporary, isCounted: true, startedOn: date,
      startedBy: position, plannedEnd: event.until, lastDay: event.lastDay)
  }

  fileprivate init(_ event: SiteTakenOfflineInEmergency, on date: CivilDate, by position: Int) {
    self.init(
      caseID: event.caseID, kind: .emergency, isCounted: false, startedOn: date,
      startedBy: position, cause: event.cause)
  }
}
