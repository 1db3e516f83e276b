package import CivilTime

/// What happened to a site's being online.
package enum OfflineEvent: Hashable, Sendable {
  case proposed(OfflineProposed)
  case extensionProposed(OfflineExtensionProposed)
  case reclassificationProposed(OfflineReclassificationProposed)
  case applicationEnded(OfflineApplicationEnded)
  case taken(SiteTakenOffline)
  case takenInEmergency(SiteTakenOfflineInEmergency)
  case emergencyRefused(EmergencyRefused)
  case extended(OfflineExtended)
  case reclassified(OfflineReclassified)
  case ended(OfflineEnded)
  case observed(SiteObserved)

  package var payload: any EventPayload {
    switch self {
    case .proposed(let payload): payload
    case .extensionProposed(let payload): payload
    case .reclassificationProposed(let payload): payload
    case .applicationEnded(let payload): payload
    case .taken(let payload): payload
    case .takenInEmergency(let payload): payload
    case .emergencyRefused(let payload): payload
    case .extended(let payload): payload
    case .reclassified(let payload): payload
    case .ended(let payload): payload
    case .observed(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(OfflineProposed.self) { .offline(.proposed($0)) },
    EventKind(OfflineExtensionProposed.self) { .offline(.extensionProposed($0)) },
    EventKind(OfflineReclassificationProposed.self) {
      .offline(.reclassificationProposed($0))
    },
    EventKind(OfflineApplicationEnded.self) { .offline(.applicationEnded($0)) },
    EventKind(SiteTakenOffline.self) { .offline(.taken($0)) },
    EventKind(SiteTakenOfflineInEmergency.self) { .offline(.takenInEmergency($0)) },
    EventKind(EmergencyRefused.self) { .offline(.emergencyRefused($0)) },
    EventKind(OfflineExtended.self) { .offline(.extended($0)) },
    EventKind(OfflineReclassified.self) { .offline(.reclassified($0)) },
    EventKind(OfflineEnded.self) { .offline(.ended($0)) },
    EventKind(SiteObserved.self) { .offline(.observed($0)) },
  ]
}

/// A host applied to take its site offline from one day until another (A15).
package struct OfflineProposed: SitePayload {
  package static let type = "site.offline-proposed"
  package static var wording: Bilingual {
    Bilingual("已申请临时下线", "A time offline was applied for")
  }
  package let site: SiteID
  package let caseID: CaseID
  package let reason: OfflineReason
  package let explanation: Passage
  package let from: CivilDate
  /// The day by which the site is back.
  package let until: CivilDate

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case reason, explanation, from, until
  }

  package var said: [Bilingual] {
    Self.saying(
      Bilingual("\(from) 至 \(until)", "from \(from) until \(until)"), reason.name, explanation.plain
    )
  }
}

/// A host applied for a later end of its site's spell offline (A15).
package struct OfflineExtensionProposed: SitePayload {
  package static let type = "site.offline-extension-proposed"
  package static var wording: Bilingual {
    Bilingual("已申请推迟恢复时间", "A later end of a time offline was applied for")
  }
  package let site: SiteID
  package let caseID: CaseID
  /// The case of the spell.
  package let spell: CaseID
  package let until: CivilDate
  package let explanation: Passage

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case spell, until, explanation
  }

  package var said: [Bilingual] {
    Self.saying(Bilingual("推迟到 \(until)", "until \(until)"), explanation.plain)
  }
}

/// What takes a site offline without an application (A15, second paragraph).
package enum EmergencyCause: String, Codable, CaseIterable, Sendable {
  /// 不可抗力: power, network and the like fail for long.
  case forceMajeure = "force-majeure"
  /// 被责令: ordered because what security asks for cannot be met.
  case ordered

  package var name: Bilingual {
    switch self {
    case .forceMajeure: Bilingual("不可抗力", "force majeure")
    case .ordered: Bilingual("责令紧急下线", "ordered for security")
    }
  }
}

/// A host applied to have a spell offline taken for an emergency (A15, second paragraph).
package struct OfflineReclassificationProposed: SitePayload {
  package static let type = "site.offline-reclassification-proposed"
  package static var wording: Bilingual {
    Bilingual("已申请改列为紧急下线", "A time offline was to be taken for an emergency")
  }
  package let site: SiteID
  package let caseID: CaseID
  /// The case of the spell; nothing where it had none.
  package let spell: CaseID?
  /// The position of the event that shows a spell without a case.
  package let startedBy: LogPosition?
  package let cause: EmergencyCause
  package let circumstances: Passage
  /// What the authority that ordered it was called.
  package let orderedBy: Line?
  /// The authority, as it is registered.
  package let authority: OfficeID?
  package let order: Document?

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case spell, startedBy, cause, circumstances, orderedBy, authority, order
  }

  package var said: [Bilingual] {
    Self.saying(
      spell?.plain ?? startedBy.map { .plain("\($0)") }, cause.name, circumstances.plain,
      orderedBy?.plain, order?.number.plain)
  }
}

/// An application about a site's time offline came to nothing.
package struct OfflineApplicationEnded: SitePayload {
  package static let type = "site.offline-application-ended"
  package static var wording: Bilingual {
    Bilingual("下线申请未获准或已撤回", "An application about a time offline came to nothing")
  }
  package static var article: ArticleReference? { ArticleReference(15) }
  package let site: SiteID
  package let caseID: CaseID
  package let how: ApplicationEnd

  package init(site: SiteID, caseID: CaseID, how: ApplicationEnd) {
    self.site = site
    self.caseID = caseID
    self.how = how
  }

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case how
  }

  package var said: [Bilingual] { Self.saying(how.name) }
}

/// How an application ended without what it asked for.
package enum ApplicationEnd: String, Codable, CaseIterable, Sendable {
  case rejected, withdrawn

  package var name: Bilingual {
    switch self {
    case .rejected: Bilingual("未获准", "rejected")
    case .withdrawn: Bilingual("已撤回", "withdrawn")
    }
  }
}

/// The site is offline since the day this happened, by its case (A15).
package struct SiteTakenOffline: SitePayload {
  package static let type = "site.taken-offline"
  package static var wording: Bilingual {
    Bilingual("网站已临时下线", "A site was taken offline")
  }
  package let site: SiteID
  package let caseID: CaseID
  /// The day by which it is to be back, as consented to and announced.
  package let until: CivilDate
  /// The thirtieth day, by which it has to be back.
  package let lastDay: CivilDate

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case until, lastDay
  }

  package var said: [Bilingual] {
    Self.saying(Bilingual("\(until) 前恢复，最迟 \(lastDay)", "until \(until), \(lastDay) at the latest"))
  }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// The site is offline since the day this happened, in an emergency (A15, second paragraph).
package struct SiteTakenOfflineInEmergency: SitePayload {
  package static let type = "site.taken-offline-emergency"
  package static var wording: Bilingual {
    Bilingual("网站已紧急下线", "A site went offline in an emergency")
  }
  package let site: SiteID
  package let caseID: CaseID
  package let cause: EmergencyCause
  package let circumstances: Passage
  /// What the authority that ordered it was called.
  package let orderedBy: Line?
  /// The authority, as it is registered.
  package let authority: OfficeID?
  package let order: Document?

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case cause, circumstances, orderedBy, authority, order
  }

  package var said: [Bilingual] {
    Self.saying(cause.name, circumstances.plain, orderedBy?.plain, order?.number.plain)
  }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// The municipal openness office, through which emergencies are reported, does not take this one for one:
/// it counts, from its first day, as a time offline that no case allowed (A15, second paragraph).
package struct EmergencyRefused: SitePayload {
  package static let type = "site.emergency-refused"
  package static var wording: Bilingual {
    Bilingual("紧急下线未获认可", "An emergency was not accepted")
  }
  package static var article: ArticleReference? { ArticleReference(15, 2) }
  package let site: SiteID
  /// The case of the spell.
  package let caseID: CaseID
  /// The position of the event that started it.
  package let startedBy: LogPosition
  package let since: CivilDate
  /// Nothing while the site is not back.
  package let endedOn: CivilDate?
  /// What it is instead: what it was before it was taken for an emergency, or down without a case.
  package let kind: OfflineKind
  package let reasons: Passage

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case startedBy, since, endedOn, kind, reasons
  }

  package var said: [Bilingual] {
    Self.saying(
      Bilingual("自 \(since) 起的下线计入当年次数", "the time offline since \(since) counts"), kind.name,
      reasons.plain)
  }
}

/// The planned end of a spell offline was moved, within its thirty days (A15).
package struct OfflineExtended: SitePayload {
  package static let type = "site.offline-extended"
  package static var wording: Bilingual {
    Bilingual("恢复时间已推迟", "A time offline was extended")
  }
  package static var article: ArticleReference? { ArticleReference(15) }
  package let site: SiteID
  /// The case of the spell.
  package let spell: CaseID
  package let until: CivilDate

  package var said: [Bilingual] { Self.saying(Bilingual("推迟到 \(until)", "until \(until)")) }
}

/// A spell offline is taken for the emergency its case of reclassification tells of: it does not
/// count in its year, and its thirty days end (A15, second paragraph).
package struct OfflineReclassified: SitePayload {
  package static let type = "site.offline-reclassified"
  package static var wording: Bilingual {
    Bilingual("已改列为紧急下线", "A time offline was taken for an emergency")
  }
  package static var article: ArticleReference? { ArticleReference(15, 2) }
  package let site: SiteID
  /// The case that decided it.
  package let caseID: CaseID

  package init(site: SiteID, caseID: CaseID) {
    self.site = site
    self.caseID = caseID
  }

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
  }
}

/// How a spell offline ended.
package enum OfflineEnding: String, Codable, CaseIterable, Sendable {
  case restored
  /// The site was closed while it was offline.
  case closed

  package var name: Bilingual {
    switch self {
    case .restored: Bilingual("恢复上线", "restored")
    case .closed: Bilingual("下线期间关停", "closed while offline")
    }
  }
}

/// A spell offline ended on the day this happened.
package struct OfflineEnded: SitePayload {
  package static let type = "site.offline-ended"
  package static var wording: Bilingual {
    Bilingual("网站下线已结束", "A time offline ended")
  }
  package let site: SiteID
  package let how: OfflineEnding
  package let since: CivilDate
  /// How long it lasted: the first day is not counted, the last one is.
  package let days: Int
  /// How many of them lie behind the planned end; 0 without one.
  package let daysOverPlan: Int
  /// How many of them lie behind the thirtieth; 0 in an emergency.
  package let daysOverLimit: Int

  package var said: [Bilingual] {
    Self.saying(how.name, Bilingual("共下线 \(days) 天", "after \(days) days"))
  }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// A patrol saw this of a site.
package struct SiteObserved: SitePayload {
  package static let type = "site.observed"
  package static var wording: Bilingual {
    Bilingual("巡查情况已记录", "A patrol's observation was recorded")
  }
  package static var article: ArticleReference? { ArticleReference(12) }
  package let site: SiteID
  package let isReachable: Bool
  package let lastUpdatedOn: CivilDate?
  package let method: ObservationMethod
  package let evidence: Line

  package enum CodingKeys: String, CodingKey {
    case site
    case isReachable = "reachable"
    case lastUpdatedOn, method, evidence
  }

  package var said: [Bilingual] {
    Self.saying(
      isReachable ? Bilingual("可以访问", "seen online") : Bilingual("不能访问", "found unreachable"),
      evidence.plain)
  }
}
