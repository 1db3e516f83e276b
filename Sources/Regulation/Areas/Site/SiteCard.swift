import JSONText
package import CivilTime

/// What the register itself says of a site: the row of its own area.
package struct SiteCard: JSONDirect, Hashable, Sendable {
  package let id: SiteID
  package var kind: SiteKind
  package var name: Line
  package var host: OfficeID
  package var unit: Line?
  /// Present where nobody took its host over: it is kept by another until it is closed.
  package var inCare: Bool?
  /// As far as its opening tells: whether it is offline or closed, those areas say.
  package var phase: SitePhase
  package var isImported: Bool
  /// The day it was recorded, where it was open before: of earlier years the log has nothing.
  package var enteredOn: CivilDate?
  package var proposedOn: CivilDate?
  package var launchedOn: CivilDate?
  package var specialNeed: Passage?
  /// When the supervising office approved it (A9); before that it is only stated.
  package var needApprovedOn: CivilDate?
  /// Of a site that is only listed.
  package var listedDomain: String?
  package var measuresRecorded: Bool
  package var testPassed: Bool
  package var failedTests: Int
  package var lastFailedTest: Document?
  /// The numbers of the reports of failed tests; nothing while there are none.
  package var failedReports: [PaperNumber]?
  package var announcement: WebAddress?
  package var reportedToCAC: Bool
  package var platform: Provider?
  package var cloud: Provider?
  package var details: SiteDetails?
  /// The position of the event that changed its name last.
  package var renamedBy: Int?
}

extension SiteCard {
  /// The card after an event of its own; total, without rules.
  ///
  /// - Parameters:
  ///   - before: what it said; nothing of a site that is new.
  ///   - event: what happened.
  ///   - date: the day of the fact.
  ///   - recorded: the day it was recorded.
  static func evolve(
    _ before: SiteCard?, _ event: SiteEvent, on date: CivilDate, recorded: CivilDate
  ) -> SiteCard? {
    switch event {
    case .registeredExisting(let event):
      var card = SiteCard(event)
      card.enteredOn = recorded
      return card
    case .listedNotGoverned(let event):
      var card = SiteCard(event.site, .department, event.name, event.office)
      card.phase = .notGoverned
      card.isImported = true
      card.listedDomain = event.domain?.text
      return card
    case .proposed(let event):
      var card = SiteCard(event.site, event.kind, event.name, event.host)
      card.unit = event.unit
      card.proposedOn = date
      card.specialNeed = event.specialNeed
      return card
    case .applied, .openingApproved, .openingEnded, .measuresRecorded, .testPassed, .testFailed,
      .announced, .reported, .deployed, .launched, .superiorRegistered:
      guard var card = before else { return nil }
      card.note(event, on: date)
      return card
    }
  }

  private mutating func note(_ event: SiteEvent, on date: CivilDate) {
    switch event {
    case .registeredExisting, .listedNotGoverned, .proposed, .applied, .superiorRegistered: break
    case .openingApproved:
      phase = .approved
      if specialNeed != nil { needApprovedOn = date }
    case .openingEnded: phase = .ended
    case .measuresRecorded: measuresRecorded = true
    case .testPassed: testPassed = true
    case .testFailed(let event):
      failedTests += 1
      lastFailedTest = event.report
      failedReports = (failedReports ?? []) + [event.report.number]
    case .announced(let event): if phase == .approved { announcement = event.address }
    case .reported(let event): if event.to == .countyCAC { reportedToCAC = true }
    case .deployed(let event):
      platform = event.platform
      cloud = event.cloud
    case .launched:
      phase = .live
      launchedOn = date
    }
  }

  /// What a change that took effect says of it (A16).
  mutating func take(_ values: SiteValues) {
    name = values.name ?? name
    if let host = values.host { move(to: host, inCare: nil) }
    var details = details ?? SiteDetails()
    details.responsible = values.responsible ?? details.responsible
    details.contact = values.contact ?? details.contact
    details.telephone = values.telephone ?? details.telephone
    details.officeAddress = values.officeAddress ?? details.officeAddress
    details.accessAddress = values.accessAddress ?? details.accessAddress
    details.columns = values.columns ?? details.columns
    self.details = details == SiteDetails() ? nil : details
  }

  /// Puts right what was recorded of it, where it is what stands.
  mutating func correct(_ fact: FactCorrected) {
    if let now = fact.now?.name, name == fact.was.name { name = now }
    guard let was = fact.was.occurredOn, let now = fact.now?.occurredOn else { return }
    if fact.fact.text == SiteProposed.type { proposedOn.correct(was, now) }
    if fact.fact.text == SiteLaunched.type { launchedOn.correct(was, now) }
  }

  mutating func move(to host: OfficeID, inCare: Bool?) {
    self.host = host
    self.inCare = inCare
    unit = nil
  }

  private init(_ id: SiteID, _ kind: SiteKind, _ name: Line, _ host: OfficeID) {
    self.init(
      id: id, kind: kind, name: name, host: host, phase: .proposed, isImported: false,
      measuresRecorded: false, testPassed: false, failedTests: 0, reportedToCAC: false)
  }

  private init(_ event: SiteRegisteredExisting) {
    self.init(event.site, event.kind, event.name, event.host)
    unit = event.unit
    phase = .live
    isImported = true
    launchedOn = event.openedOn
    specialNeed = event.specialNeed
    needApprovedOn = event.needApprovedOn
    details = event.details
  }
}

extension Site {
  /// The site as its card and the other areas tell it.
  init(
    _ card: SiteCard, filings: SiteFilings?, changes: [PendingChange], offline: OfflineRecord?,
    observed: SiteObservations?, closing: ClosingState?
  ) {
    var pending = changes
    for index in pending.indices where pending[index].changes.domain != nil {
      pending[index].domainGrantedOn = filings?.reserved?.grantedOn
    }
    self.init(
      id: card.id, kind: card.kind, name: card.name, host: card.host, unit: card.unit,
      inCare: card.inCare,
      phase: card.phase.shown(offline, closing), isImported: card.isImported,
      enteredOn: card.enteredOn, proposedOn: card.proposedOn, launchedOn: card.launchedOn,
      specialNeed: card.specialNeed,
      needApprovedOn: card.needApprovedOn,
      domain: filings?.filings.first { $0.kind == .domain }?.number ?? card.listedDomain,
      filings: filings?.filings ?? [], measuresRecorded: card.measuresRecorded,
      testPassed: card.testPassed, failedTests: card.failedTests,
      lastFailedTest: card.lastFailedTest, failedReports: card.failedReports,
      announcement: card.announcement,
      reportedToCAC: card.reportedToCAC, platform: card.platform, cloud: card.cloud,
      details: card.details, changes: pending, offline: offline,
      observed: observed, closing: closing)
  }
}

extension SitePhase {
  /// The phase of a site whose opening has come this far.
  func shown(_ offline: OfflineRecord?, _ closing: ClosingState?) -> SitePhase {
    if closing?.takenDownOn != nil { return .closed }
    if self == .live, offline?.current != nil { return .offline }
    return self
  }
}
