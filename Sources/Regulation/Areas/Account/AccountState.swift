import JSONText
package import CivilTime

/// Where an account is in its life.
package enum AccountPhase: String, Codable, CaseIterable, Sendable {
  /// Proposed, and not in use yet.
  case opening
  case open
  /// Not in use for a time, and not given up.
  case suspended
  /// Cancelled on its platform.
  case closed
  /// Its opening came to nothing.
  case ended

  package var name: Bilingual {
    switch self {
    case .opening: Bilingual("开设中", "being opened")
    case .open: Bilingual("在用", "in use")
    case .suspended: Bilingual("停用", "suspended")
    case .closed: Bilingual("已注销", "cancelled")
    case .ended: Bilingual("未开设", "not opened")
    }
  }

  /// Whether it stands on its platform, suspended or not.
  package var isInUse: Bool {
    switch self {
    case .open, .suspended: true
    case .opening, .closed, .ended: false
    }
  }
}

/// An account as its events tell it.
package struct Account: JSONDirect, Hashable, Sendable {
  package let id: AccountID
  package let kind: AccountKind
  package let platform: PlatformName
  package var name: Line
  package var host: OfficeID
  package var phase: AccountPhase
  /// Entered as open already, not opened through the ledger.
  package var isImported: Bool
  /// The day it was entered, where it was open before: of what it did earlier the log has nothing.
  package var enteredOn: CivilDate?
  package var isVerified: Bool?
  package var openedOn: CivilDate?
  package var filedWithCACOn: CivilDate?
  package var filedWithOpennessOn: CivilDate?
  /// Of a personal official account alone.
  package var owner: StaffID?
  package var post: Line?
  package var purpose: Passage?
  /// The id the platform gave it, where it is known.
  package var number: AccountNumber?
  package var address: WebAddress?
  package var team: AccountTeam?
  /// Its opening, where that is in the ledger.
  package var opening: AccountOpeningState?
  /// The position of the event that changed its name last.
  package var renamedBy: Int?
  /// The running closing, or the last there was.
  package var closing: AccountClosingState?
  /// The running change, or the last there was.
  package var change: AccountChangeState?

  /// The filings it should have and has not (A39).
  package var missingFilings: [AccountFiling] {
    AccountFiling.allCases.filter { filing in
      switch filing {
      case .cac: filedWithCACOn == nil
      case .openness: filedWithOpennessOn == nil
      }
    }
  }
}

/// The opening of an account as its events tell it.
package struct AccountOpeningState: Codable, Hashable, Sendable {
  package let caseID: CaseID
  package let proposedOn: CivilDate
  package var approvedOn: CivilDate?
  package var registeredOn: CivilDate?
  package var verifiedOn: CivilDate?
  /// Rejected or withdrawn.
  package var end: OpeningEnd?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case proposedOn, approvedOn, registeredOn, verifiedOn, end
  }
}

/// The closing of an account as its events tell it.
package struct AccountClosingState: Codable, Hashable, Sendable {
  package let caseID: CaseID
  package let proposedOn: CivilDate
  package var approvedOn: CivilDate?
  /// Rejected, withdrawn or dropped: the account goes on.
  package var end: ClosingEnd?
  package var announcement: WebAddress?
  package var announcedOn: CivilDate?
  package var cancelledOn: CivilDate?
  package var filedOn: CivilDate?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case proposedOn, approvedOn, end, announcement, announcedOn, cancelledOn, filedOn
  }
}

extension Account {
  /// The account after one of its events; total, without rules.
  ///
  /// - Parameters:
  ///   - account: as it was before.
  ///   - event: what happened to it.
  ///   - date: of the fact; of a filing, of its paper (`Article39.filedOn`).
  ///   - recorded: the day it was recorded.
  package static func evolve(
    _ account: Account?, _ event: AccountEvent, on date: CivilDate, recorded: CivilDate
  ) -> Account? {
    if case .registeredExisting(let event) = event { return imported(event, recorded) }
    if case .openingProposed(let event) = event { return proposed(event, on: date) }
    guard var account else { return nil }
    switch event {
    case .registeredExisting, .openingProposed, .archived: break
    case .openingApproved: account.opening?.approvedOn = date
    case .openingEnded(let event):
      account.phase = .ended
      account.opening?.end = event.how
    case .registered(let event):
      account.number = event.number
      account.address = event.address
      account.opening?.registeredOn = date
    case .verified:
      account.isVerified = true
      account.opening?.verifiedOn = date
    case .opened:
      account.phase = .open
      account.openedOn = date
    case .filed(let event): account.file(event.filing, on: date)
    case .change(let event): account.evolve(event, on: date)
    case .closingProposed(let event):
      account.closing = AccountClosingState(caseID: event.caseID, proposedOn: date)
    case .closingApproved: account.closing?.approvedOn = date
    case .closingEnded(let event): account.closing?.end = event.how
    case .closingAnnounced(let event):
      account.closing?.announcement = event.address
      account.closing?.announcedOn = date
    case .cancelled:
      account.phase = .closed
      account.closing?.cancelledOn = date
    case .closingFiled: account.closing?.filedOn = date
    case .hostMoved(let event): account.host = event.to
    }
    return account
  }

  private static func imported(
    _ event: AccountRegisteredExisting, _ recorded: CivilDate
  ) -> Account {
    Account(
      id: event.account, kind: event.kind, platform: event.platform, name: event.name,
      host: event.host, phase: .open, isImported: true, enteredOn: recorded,
      isVerified: event.verified,
      openedOn: event.openedOn, filedWithCACOn: event.filedWithCACOn,
      filedWithOpennessOn: event.filedWithOpennessOn, owner: event.owner, post: event.post,
      number: event.number, closing: nil)
  }

  private static func proposed(
    _ event: AccountOpeningProposed, on date: CivilDate
  ) -> Account {
    Account(
      id: event.account, kind: event.kind, platform: event.platform, name: event.name,
      host: event.host, phase: .opening, isImported: false, owner: event.owner, post: event.post,
      purpose: event.purpose, team: event.team,
      opening: AccountOpeningState(caseID: event.caseID, proposedOn: date))
  }

  mutating func file(_ filing: AccountFiling, on date: CivilDate) {
    switch filing {
    case .cac: filedWithCACOn = date
    case .openness: filedWithOpennessOn = date
    }
  }
}

extension Account {
  /// Puts a fact right, where it is the one that stands.
  mutating func correct(_ fact: FactCorrected) {
    let type = fact.fact.text
    if let now = fact.now?.name, name == fact.was.name { name = now }
    guard let was = fact.was.occurredOn, let now = fact.now?.occurredOn else { return }
    if type == CaseStepApproved.type { closing?.approvedOn.correct(was, now) }
    if type == AccountRegistered.type { opening?.registeredOn.correct(was, now) }
    if type == AccountVerified.type { opening?.verifiedOn.correct(was, now) }
    if type == AccountOpened.type { openedOn.correct(was, now) }
    if type == AccountFiled.type {
      filedWithCACOn.correct(was, now)
      filedWithOpennessOn.correct(was, now)
    }
    if type == AccountClosingAnnounced.type { closing?.announcedOn.correct(was, now) }
    if type == AccountCancelled.type { closing?.cancelledOn.correct(was, now) }
    if type == AccountClosingFiled.type { closing?.filedOn.correct(was, now) }
  }
}

extension AccountClosingState {
  fileprivate init(caseID: CaseID, proposedOn: CivilDate) {
    self.caseID = caseID
    self.proposedOn = proposedOn
  }
}

/// The archive of a month of an account.
package struct MonthlyArchive: JSONDirect, Hashable, Sendable {
  package let archivedOn: CivilDate
  package let digest: Digest
  /// The position of its event.
  package let position: Int
}
