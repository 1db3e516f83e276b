package import CivilTime

/// What can be asked about a site's time offline (A15), and what a patrol saw of it.
package enum OfflineCommand: Hashable, Sendable {
  case propose(ProposeOffline)
  case proposeExtension(ProposeOfflineExtension)
  case proposeReclassification(ProposeOfflineReclassification)
  case take(TakeOffline)
  case takeInEmergency(TakeOfflineInEmergency)
  case refuseEmergency(RefuseEmergency)
  case restore(RestoreSite)
  case observe(RecordObservation)
}

/// Why a site is taken offline for a while.
package enum OfflineReason: String, Codable, CaseIterable, Sendable {
  case rectification
  /// Refused by its article (A11); what was recorded before that was so keeps it.
  case redesign
  case maintenance, other

  package var name: Bilingual {
    switch self {
    case .rectification: Bilingual("整改", "rectification")
    case .redesign: Bilingual("改版", "redesign")
    case .maintenance: Bilingual("维护", "maintenance")
    case .other: Bilingual("其他", "other")
    }
  }
}

/// Applies to take a site offline for a while (A15): the first step of its case.
package struct ProposeOffline: CommandPayload {
  package static let method = "site.propose-offline"
  package static let summary = Bilingual("申请临时下线", "Applies to take a site offline for a while")
  package static let bounds: [Bound] = [
    .number(
      "days", 0...366, "临时下线以天计，不满一年", "a time offline is counted in days of less than a year")
  ]

  package let site: SiteID
  /// A redesign is refused by A11.
  package let reason: OfflineReason
  package let explanation: Prose
  /// The first day offline that is planned; the day of the application when left out.
  package let from: CivilDate?
  /// The day by which the site is back; or else `days`.
  package let until: CivilDate?
  /// So many days from the first, which is not counted; or else `until`.
  package let days: Int?

  package var passages: [String] { Self.words(explanation) }
}

/// Applies to move the planned end of a spell offline, within its thirty days (A15).
package struct ProposeOfflineExtension: CommandPayload {
  package static let method = "site.propose-offline-extension"
  package static let summary = Bilingual(
    "申请延长临时下线", "Applies for a later end of a spell offline")

  package let site: SiteID
  package let until: CivilDate
  package let explanation: Prose

  package var passages: [String] { Self.words(explanation) }
}

/// Applies to have a spell offline taken for an emergency (A15, second paragraph).
package struct ProposeOfflineReclassification: CommandPayload {
  package static let method = "site.propose-offline-reclassification"
  package static let summary = Bilingual(
    "申请改列为紧急下线", "Applies to have a spell offline taken for an emergency")

  package let site: SiteID
  /// The case of the spell; the latest one that counts when left out.
  package let spell: CaseID?
  /// `force-majeure` or `ordered`; anything else is refused by A15.2.
  package let cause: Line?
  /// What happened, and what shows it.
  package let circumstances: Prose
  /// The authority that ordered it, as it is registered; asked for with `ordered`.
  package let orderedBy: OfficeID?
  /// The paper of the order; asked for with `ordered`.
  package let order: Document?

  package var passages: [String] { Self.words(circumstances) }
}

/// Takes a site offline, once that was consented to and announced (A15).
package struct TakeOffline: CommandPayload {
  package static let method = "site.take-offline"
  package static let summary = Bilingual("临时下线", "Takes a site offline")

  package let caseID: CaseID

  package enum CodingKeys: String, CodingKey { case caseID = "case" }
}

/// Tells that sites went offline in one emergency; effective at once (A15, second paragraph).
package struct TakeOfflineInEmergency: CommandPayload {
  package static let method = "site.take-offline-emergency"
  package static let summary = Bilingual("紧急下线", "Takes sites offline in an emergency")
  package static let bounds: [Bound] = [.subjects("sites")]

  /// What one and the same thing took offline: sites of one host, or, told by the county openness
  /// office, of several.
  package let sites: [SiteID]
  /// `force-majeure` or `ordered`; anything else is refused by A15.2.
  package let cause: Line?
  /// What happened.
  package let circumstances: Prose
  /// The authority that ordered it, as it is registered; asked for with `ordered`.
  package let orderedBy: OfficeID?
  /// The paper of the order; asked for with `ordered`.
  package let order: Document?

  package var passages: [String] { Self.words(circumstances) }
}

/// Records that the municipal openness office does not take a spell for an emergency (A15, second
/// paragraph).
package struct RefuseEmergency: CommandPayload {
  package static let method = "site.refuse-emergency"
  package static let summary = Bilingual(
    "不认可紧急下线", "Records that a spell is not taken for an emergency")
  package static var article: ArticleReference? { ArticleReference(15, 2) }

  /// The case that told of the emergency, or by which a spell was taken for one.
  package let caseID: CaseID
  package let reasons: Prose

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case reasons
  }

  package var passages: [String] { Self.words(reasons) }
}

/// Puts a site back online; of a site that was closed meanwhile, ends the spell all the same.
package struct RestoreSite: CommandPayload {
  package static let method = "site.restore"
  package static let summary = Bilingual("恢复上线", "Puts a site back online")
  package static let bounds: [Bound] = [.subjects("sites")]

  package let caseID: CaseID
  /// Which sites of the case; left out when it is about one.
  package let sites: [SiteID]?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case sites
  }
}

/// How somebody looked at a site.
package enum ObservationMethod: String, Codable, CaseIterable, Sendable {
  /// Somebody opened it.
  case visit
  /// A tool that watches sites.
  case tool
  /// Told by somebody else: a citizen, or an inspection of a higher level.
  case reported

  package var name: Bilingual {
    switch self {
    case .visit: Bilingual("人工访问", "visit")
    case .tool: Bilingual("监测工具", "tool")
    case .reported: Bilingual("外部反映", "reported")
    }
  }
}

/// Records what a patrol saw of a site.
package struct RecordObservation: CommandPayload {
  package static let method = "site.record-observation"
  package static let summary = Bilingual("记录巡查情况", "Records what a patrol saw of a site")
  package static var article: ArticleReference? { ArticleReference(12) }

  package let site: SiteID
  package let isReachable: Bool
  /// The day of the latest update that was seen on it.
  package let lastUpdatedOn: CivilDate?
  package let method: ObservationMethod
  /// What shows it: a screen shot's name, a report's number.
  package let evidence: Line

  package enum CodingKeys: String, CodingKey {
    case site
    case isReachable = "reachable"
    case lastUpdatedOn, method, evidence
  }
}
