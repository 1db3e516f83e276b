package import CivilTime

/// What happened to an account (政务新媒体账号).
package enum AccountEvent: Hashable, Sendable {
  case registeredExisting(AccountRegisteredExisting)
  case openingProposed(AccountOpeningProposed)
  case openingApproved(AccountOpeningApproved)
  case openingEnded(AccountOpeningEnded)
  case registered(AccountRegistered)
  case verified(AccountVerified)
  case opened(AccountOpened)
  case filed(AccountFiled)
  case change(AccountChangeEvent)
  case closingProposed(AccountClosingProposed)
  case closingApproved(AccountClosingApproved)
  case closingEnded(AccountClosingEnded)
  case closingAnnounced(AccountClosingAnnounced)
  case cancelled(AccountCancelled)
  case closingFiled(AccountClosingFiled)
  case hostMoved(AccountHostMoved)
  case archived(AccountArchived)

  package var payload: any EventPayload {
    switch self {
    case .registeredExisting(let payload): payload
    case .openingProposed(let payload): payload
    case .openingApproved(let payload): payload
    case .openingEnded(let payload): payload
    case .registered(let payload): payload
    case .verified(let payload): payload
    case .opened(let payload): payload
    case .filed(let payload): payload
    case .change(let event): event.payload
    case .closingProposed(let payload): payload
    case .closingApproved(let payload): payload
    case .closingEnded(let payload): payload
    case .closingAnnounced(let payload): payload
    case .cancelled(let payload): payload
    case .closingFiled(let payload): payload
    case .hostMoved(let payload): payload
    case .archived(let payload): payload
    }
  }

  static let kinds: [EventKind] = own + AccountChangeEvent.kinds

  private static let own: [EventKind] = [
    EventKind(AccountRegisteredExisting.self) { .account(.registeredExisting($0)) },
    EventKind(AccountOpeningProposed.self) { .account(.openingProposed($0)) },
    EventKind(AccountOpeningApproved.self) { .account(.openingApproved($0)) },
    EventKind(AccountOpeningEnded.self) { .account(.openingEnded($0)) },
    EventKind(AccountRegistered.self) { .account(.registered($0)) },
    EventKind(AccountVerified.self) { .account(.verified($0)) },
    EventKind(AccountOpened.self) { .account(.opened($0)) },
    EventKind(AccountFiled.self) { .account(.filed($0)) },
    EventKind(AccountClosingProposed.self) { .account(.closingProposed($0)) },
    EventKind(AccountClosingApproved.self) { .account(.closingApproved($0)) },
    EventKind(AccountClosingEnded.self) { .account(.closingEnded($0)) },
    EventKind(AccountClosingAnnounced.self) { .account(.closingAnnounced($0)) },
    EventKind(AccountCancelled.self) { .account(.cancelled($0)) },
    EventKind(AccountClosingFiled.self) { .account(.closingFiled($0)) },
    EventKind(AccountHostMoved.self) { .account(.hostMoved($0)) },
    EventKind(AccountArchived.self) { .account(.archived($0)) },
  ]
}

/// What happened to an account says which.
package protocol AccountPayload: EventPayload {
  var account: AccountID { get }
}

extension AccountPayload {
  package var about: Subject? { .account(account) }
  package var stream: String { Subject.account(account).text }
  package var trigger: Trigger? { .event(Self.type) }
}

/// The two kinds of account (A37).
package enum AccountKind: String, Codable, CaseIterable, Sendable {
  /// In the name of an organ.
  case institutional
  /// Of a public servant, in the official capacity.
  case personal

  package var name: Bilingual {
    switch self {
    case .institutional: Bilingual("机构账号", "institutional account")
    case .personal: Bilingual("职务身份个人账号", "personal official account")
    }
  }
}

/// With whom an account is filed (A39).
package enum AccountFiling: String, Codable, CaseIterable, Sendable {
  case cac
  case openness

  package var name: Bilingual {
    switch self {
    case .cac: Bilingual("县网信办备案", "filing with the county CAC")
    case .openness: Bilingual("县政务公开办备案", "filing with the county openness office")
    }
  }
}

/// An account that was open before the ledger began is on the register, with what it has and lacks.
package struct AccountRegisteredExisting: AccountPayload {
  package static let type = "account.registered-existing"
  package static var wording: Bilingual {
    Bilingual("既有账号已登记", "An account that was open already was entered")
  }
  package static var article: ArticleReference? { ArticleReference(39) }
  package let account: AccountID
  package let kind: AccountKind
  package let platform: PlatformName
  package let name: Line
  package let host: OfficeID
  /// Of a personal official account alone.
  package let owner: StaffID?
  package let post: Line?
  /// The id the platform gave it, where it is known.
  package let number: AccountNumber?
  /// Nothing when nobody knew.
  package let verified: Bool?
  package let openedOn: CivilDate?
  package let filedWithCACOn: CivilDate?
  package let filedWithOpennessOn: CivilDate?
  /// The filings it should have and has not.
  package let missing: [AccountFiling]

  package var said: [Bilingual] { Self.saying(.plain("\(platform) · \(name)")) }

  /// The name; the day is that of its entry.
  package func corrigible(_ filing: FilingKind?) -> Corrigible? {
    filing == nil ? Corrigible(isDated: false, name: name) : nil
  }
}

/// The closing of an account was proposed, for reasons of work (A39).
package struct AccountClosingProposed: AccountPayload {
  package static let type = "account.closing-proposed"
  package static var wording: Bilingual {
    Bilingual("已申请关闭账号", "The closing of an account was proposed")
  }
  package let account: AccountID
  package let caseID: CaseID
  package let reasons: Passage

  package enum CodingKeys: String, CodingKey {
    case account
    case caseID = "case"
    case reasons
  }

  package var namedCase: CaseID? { caseID }
  package var said: [Bilingual] { Self.saying(reasons.plain) }
}

/// The principal leader of its unit approved the closing of an account (A39).
package struct AccountClosingApproved: AccountPayload {
  package static let type = "account.closing-approved"
  package static var wording: Bilingual {
    Bilingual("账号关闭已批准", "The closing of an account was approved")
  }
  package static var article: ArticleReference? { ArticleReference(39) }
  package let account: AccountID

  package init(account: AccountID) { self.account = account }
}

/// A closing ended, and the account goes on.
package struct AccountClosingEnded: AccountPayload {
  package static let type = "account.closing-ended"
  package static var wording: Bilingual {
    Bilingual("账号不再关闭", "A closing ended, and the account goes on")
  }
  package static var article: ArticleReference? { ArticleReference(39) }
  package let account: AccountID
  package let how: ClosingEnd

  package init(account: AccountID, how: ClosingEnd) {
    self.account = account
    self.how = how
  }

  package var said: [Bilingual] { Self.saying(how.name) }
}

/// It was announced that an account is closed (A39).
package struct AccountClosingAnnounced: AccountPayload {
  package static let type = "account.closing-announced"
  package static var wording: Bilingual {
    Bilingual("账号关闭已公告", "The closing of an account was announced")
  }
  package let account: AccountID
  package let title: Line
  package let address: WebAddress

  package var said: [Bilingual] { Self.saying(title.plain, address.plain) }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// An account was cancelled on its platform; its closing is filed within 5 working days (A39).
package struct AccountCancelled: AccountPayload {
  package static let type = "account.cancelled"
  package static var wording: Bilingual {
    Bilingual("账号已在平台注销", "An account was cancelled on its platform")
  }
  package let account: AccountID

  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// The closing of an account was filed with the municipal openness office (A39).
package struct AccountClosingFiled: AccountPayload {
  package static let type = "account.closing-filed"
  package static var wording: Bilingual {
    Bilingual("账号关闭已备案", "The closing of an account was filed")
  }
  package let account: AccountID

  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// The account's host was merged into another office, whose account it is from then on.
package struct AccountHostMoved: AccountPayload {
  package static let type = "account.host-moved"
  package static var wording: Bilingual {
    Bilingual("账号已由承接单位主办", "An account moved to the office that took over its host")
  }
  package let account: AccountID
  package let from: OfficeID
  package let to: OfficeID

  package init(account: AccountID, from: OfficeID, to: OfficeID) {
    self.account = account
    self.from = from
    self.to = to
  }

  package var said: [Bilingual] { Self.saying(.plain("\(from) → \(to)")) }
}

/// A month of an account was archived (A41.4).
package struct AccountArchived: AccountPayload {
  package static let type = "account.archived"
  package static var wording: Bilingual {
    Bilingual("账号月度内容已存档", "A month of an account was archived")
  }
  package let account: AccountID
  package let month: CalendarMonth
  /// The SHA-256 of the archive.
  package let digest: Digest
  /// The archive, where it lies beside the log.
  package let paper: Paper?

  package var said: [Bilingual] { Self.saying(month.plain) }
}
