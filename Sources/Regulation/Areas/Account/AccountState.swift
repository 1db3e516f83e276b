import JSONText
package import CivilTime

/// Where an account is in its life.
package enum AccountPhase: String, Codable, CaseIterable, Sendable {
  case open
  /// Cancelled on its platform.
  case closed

  package var name: Bilingual {
    switch self {
    case .open: Bilingual("在用", "in use")
    case .closed: Bilingual("已注销", "cancelled")
    }
  }
}

/// An account as its events tell it.
package struct Account: JSONDirect, Hashable, Sendable {
  package let id: AccountID
  package let kind: AccountKind
  package let platform: Line
  package var name: Line
  package var host: OfficeID
  package var phase: AccountPhase
  /// Entered as open already, not opened through the ledger.
  package var isImported: Bool
  package var isVerified: Bool?
  package var openedOn: CivilDate?
  package var filedWithCACOn: CivilDate?
  package var filedWithOpennessOn: CivilDate?
  /// The running closing, or the last there was.
  package var closing: AccountClosingState?

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
  package static func evolve(
    _ account: Account?, _ event: AccountEvent, on date: CivilDate
  ) -> Account? {
    if case .registeredExisting(let event) = event { return imported(event) }
    guard var account else { return nil }
    switch event {
    case .registeredExisting, .archived: break
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

  private static func imported(_ event: AccountRegisteredExisting) -> Account {
    Account(
      id: event.account, kind: event.kind, platform: event.platform, name: event.name,
      host: event.host, phase: .open, isImported: true, isVerified: event.verified,
      openedOn: event.openedOn, filedWithCACOn: event.filedWithCACOn,
      filedWithOpennessOn: event.filedWithOpennessOn, closing: nil)
  }
}

extension Account {
  /// Puts a fact right, where it is the one that stands.
  mutating func correct(_ fact: FactCorrected) {
    let type = fact.fact.text
    if let now = fact.now?.name, name == fact.was.name { name = now }
    guard let was = fact.was.occurredOn, let now = fact.now?.occurredOn else { return }
    if type == CaseStepApproved.type { closing?.approvedOn.correct(was, now) }
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
