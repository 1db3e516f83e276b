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

/// A filing as the site has it.
package struct Filing: Codable, Hashable, Sendable {
  package let kind: FilingKind
  package var appliedOn: CivilDate?
  package var grantedOn: CivilDate?
  package var updatedOn: CivilDate?
  package var cancelledOn: CivilDate?
  package var number: String?

  /// Whether the site has it now.
  package var isHeld: Bool { grantedOn != nil && cancelledOn == nil }
}

/// A column or topic on a site.
package struct Column: Codable, Hashable, Sendable {
  package let id: ColumnID
  package let name: Line
  package let openedOn: CivilDate
  package let requestedBy: OfficeID
}

/// A site as its events tell it.
package struct Site: Codable, Hashable, Sendable {
  package let id: SiteID
  package var kind: SiteKind
  package var name: Line
  package var host: OfficeID
  package var unit: Line?
  package var phase: SitePhase
  /// Entered as open already, not opened through the ledger.
  package var isImported: Bool
  package var proposedOn: CivilDate?
  package var launchedOn: CivilDate?
  package var specialNeed: Prose?
  package var domain: String?
  /// In the order of A10; one for each kind that was applied for or granted.
  package var filings: [Filing]
  package var measuresRecorded: Bool
  package var testPassed: Bool
  package var failedTests: Int
  /// The report of the last security test that failed.
  package var lastFailedTest: Document?
  package var announcement: WebAddress?
  package var reportedToCAC: Bool
  package var platform: Provider?
  package var cloud: Provider?
  package var columns: [Column]
  /// Who answers for it and how it is reached.
  package var details: SiteDetails?
  /// A change that was proposed and has not taken effect.
  package var change: PendingChange?
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

extension Site {
  /// The site after one of its events; total, without rules.
  package static func evolve(_ site: Site?, _ event: SiteEvent, on date: CivilDate) -> Site? {
    switch event {
    case .registeredExisting(let event): return imported(event, on: date)
    case .listedNotGoverned(let event):
      var site = blank(event.site, .department, event.name, event.office)
      site.phase = .notGoverned
      site.isImported = true
      site.domain = event.domain?.text
      return site
    case .proposed(let event):
      var new = blank(event.site, event.kind, event.name, event.host)
      new.unit = event.unit
      new.proposedOn = date
      new.specialNeed = event.specialNeed
      return new
    case .applied: return site
    case .openingApproved: return site?.with { $0.phase = .approved }
    case .openingEnded:
      return site?.with { $0.phase = .ended }
    case .measuresRecorded: return site?.with { $0.measuresRecorded = true }
    case .testPassed: return site?.with { $0.testPassed = true }
    case .testFailed(let event):
      return site?.with {
        $0.failedTests += 1
        $0.lastFailedTest = event.report
      }
    case .announced(let event):
      return site?.with {
        if $0.change?.changes.domain != nil && event.address.host == $0.domain {
          $0.change?.announcement = event.address
        } else if $0.phase == .approved {
          $0.announcement = event.address
        }
      }
    case .reported(let event):
      return site?.with {
        if event.to == .countyCAC { $0.reportedToCAC = true }
        $0.closing?.note(event, on: date)
      }
    case .deployed(let event):
      return site?.with {
        $0.platform = event.platform
        $0.cloud = event.cloud
      }
    case .launched:
      return site?.with {
        $0.phase = .live
        $0.launchedOn = date
      }
    case .columnOpened(let event):
      return site?.with {
        $0.columns.append(
          Column(
            id: event.column, name: event.name, openedOn: date, requestedBy: event.requestedBy))
      }
    }
  }

  /// The site after an event about one of its filings; total, without rules.
  package static func evolve(_ site: Site?, _ event: FilingEvent, on date: CivilDate) -> Site? {
    switch event {
    case .applied(let event):
      if event.filing == .domain, site?.change?.changes.domain != nil { return site }
      return site?.with {
        $0.update(event.filing) { $0.appliedOn = date }
        if $0.change == nil, let information = event.information {
          $0.details = SiteDetails(information)
        }
      }
    case .granted(let event):
      if event.filing == .domain, site?.change?.changes.domain != nil {
        return site?.with { $0.change?.domainGrantedOn = date }
      }
      return site?.with {
        $0.update(event.filing) {
          $0.grantedOn = date
          $0.cancelledOn = nil
          $0.number = event.number.text
        }
        if event.filing == .domain { $0.domain = event.number.text }
      }
    case .updated(let event):
      return site?.with {
        $0.update(event.filing) {
          $0.updatedOn = date
          $0.number = event.number?.text ?? $0.number
        }
        if event.filing == .domain, let domain = event.number { $0.domain = domain.text }
      }
    case .cancelled(let event):
      return site?.with { $0.update(event.filing) { $0.cancelledOn = date } }
    }
  }

  /// A copy with a change.
  func with(_ change: (inout Site) -> Void) -> Site {
    var site = self
    change(&site)
    return site
  }

  /// Changes a filing, or begins one.
  mutating func update(_ kind: FilingKind, _ change: (inout Filing) -> Void) {
    if let index = filings.firstIndex(where: { $0.kind == kind }) {
      change(&filings[index])
      return
    }
    var filing = Filing(
      kind: kind, appliedOn: nil, grantedOn: nil, updatedOn: nil, cancelledOn: nil, number: nil)
    change(&filing)
    filings.append(filing)
    filings.sort { $0.kind.order < $1.kind.order }
  }

  private static func blank(
    _ id: SiteID, _ kind: SiteKind, _ name: Line, _ host: OfficeID
  ) -> Site {
    Site(
      id: id, kind: kind, name: name, host: host, unit: nil, phase: .proposed, isImported: false,
      proposedOn: nil, launchedOn: nil, specialNeed: nil, domain: nil, filings: [],
      measuresRecorded: false, testPassed: false, failedTests: 0, lastFailedTest: nil,
      announcement: nil,
      reportedToCAC: false, platform: nil, cloud: nil, columns: [])
  }

  private static func imported(_ event: SiteRegisteredExisting, on date: CivilDate) -> Site {
    var site = blank(event.site, event.kind, event.name, event.host)
    site.unit = event.unit
    site.phase = .live
    site.isImported = true
    site.launchedOn = event.openedOn
    site.details = event.details
    site.domain = event.domain?.text
    let numbers: [(FilingKind, String?)] = [
      (.mark, event.mark?.text), (.domain, event.domain?.text), (.icp, event.icp?.text),
      (.police, event.police?.text), (.identityCode, event.identityCode?.text),
    ]
    for case (let kind, let number?) in numbers {
      site.update(kind) {
        $0.grantedOn = date
        $0.number = number
      }
    }
    return site
  }
}

extension FilingKind {
  /// The place among the procedures of A10.
  var order: Int {
    switch self {
    case .mark: 0
    case .domain: 1
    case .icp: 2
    case .police: 3
    case .identityCode: 4
    }
  }
}
