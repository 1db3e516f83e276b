package import CivilTime

/// Where a site is in its life.
package enum SitePhase: String, Codable, CaseIterable, Sendable {
  case proposed
  case approved
  case live
  /// Offline for a while or in an emergency (A15).
  case offline
  /// The opening was rejected or withdrawn; the id may be proposed again. What was granted until
  /// then stays in view, for the host to cancel, and keeps no other site from its numbers.
  case ended
  /// Closed for good (A12); what was filed for it is cancelled after (A14). The id stays its own.
  case closed
  /// Of a vertically managed organ: listed, without timers (A3).
  case notGoverned = "not-governed"

  package var name: Bilingual {
    switch self {
    case .proposed: Bilingual("申请中", "proposed")
    case .approved: Bilingual("已批准，筹备中", "approved, in preparation")
    case .live: Bilingual("已开通", "live")
    case .offline: Bilingual("已下线", "offline")
    case .ended: Bilingual("未开设", "not opened")
    case .closed: Bilingual("已关停", "closed")
    case .notGoverned: Bilingual("不归本县管理", "not governed by the county")
    }
  }
}

/// A site as it is read: its card, and what each area that knows of it keeps about it.
package struct Site: Codable, Hashable, Sendable {
  package let id: SiteID
  package var kind: SiteKind
  package var name: Line
  package var host: OfficeID
  package var unit: Line?
  /// Present where nobody took its host over: it is kept by another until it is closed.
  package var inCare: Bool?
  package var phase: SitePhase
  /// Entered as open already, not opened through the ledger.
  package var isImported: Bool
  /// The day it was entered, where it was open before: of earlier years the log has nothing.
  package var enteredOn: CivilDate?
  package var proposedOn: CivilDate?
  package var launchedOn: CivilDate?
  package var specialNeed: Passage?
  /// When it was approved as Article 9 asks (A8); nothing for one that is only stated.
  package var needApprovedOn: CivilDate?
  package var domain: String?
  /// In the order of A10; one for each kind that was applied for or granted.
  package var filings: [Filing]
  package var measuresRecorded: Bool
  package var testPassed: Bool
  package var failedTests: Int
  /// The report of the last security test that failed.
  package var lastFailedTest: Document?
  /// The numbers of the reports of failed tests; nothing while there are none.
  package var failedReports: [PaperNumber]?
  package var announcement: WebAddress?
  package var reportedToCAC: Bool
  package var platform: Provider?
  package var cloud: Provider?
  /// Who answers for it and how it is reached.
  package var details: SiteDetails?
  /// Changes that were proposed and have not taken effect.
  package var changes: [PendingChange]
  /// Its times offline (A15); nothing before the first is applied for.
  package var offline: OfflineRecord?
  /// What patrols saw of it; nothing before the first.
  package var observed: SiteObservations?
  /// The running closing, or the last there was.
  package var closing: ClosingState?

  package func granted(_ kind: FilingKind) -> Filing? {
    filings.first { $0.kind == kind && $0.isHeld }
  }

  /// Whether A10 asks it for filings: approved, and not ended.
  package var owesFilings: Bool {
    switch phase {
    case .approved, .live, .offline: true
    case .proposed, .ended, .closed, .notGoverned: false
    }
  }

  /// The filings a site should have and this one has not, in the order of A10.
  package var missingFilings: [FilingKind] {
    FilingKind.allCases.filter { granted($0) == nil }
  }
}
