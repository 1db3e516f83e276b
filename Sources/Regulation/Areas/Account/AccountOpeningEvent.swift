import CivilTime

/// An account was proposed, with its plan (A39).
package struct AccountOpeningProposed: AccountPayload {
  package static let type = "account.opening-proposed"
  package static var wording: Bilingual {
    Bilingual("已提出开设账号", "An account was proposed")
  }
  package let account: AccountID
  package let caseID: CaseID
  package let kind: AccountKind
  package let host: OfficeID
  package let platform: PlatformName
  package let name: Line
  package let purpose: Passage
  /// Of a personal official account alone.
  package let owner: StaffID?
  package let post: Line?
  package let team: AccountTeam
  package let tie: Passage?
  package let secondReason: Passage?

  package enum CodingKeys: String, CodingKey {
    case account
    case caseID = "case"
    case kind, host, platform, name, purpose, owner, post, team, tie, secondReason
  }

  package var namedCase: CaseID? { caseID }
  package var said: [Bilingual] {
    Self.saying(.plain("\(platform) · \(name)"), purpose.plain, secondReason?.plain)
  }
}

/// The unit agreed to an account: its leader approved it, or it consented to a personal one (A39).
package struct AccountOpeningApproved: AccountPayload {
  package static let type = "account.opening-approved"
  package static var wording: Bilingual {
    Bilingual("账号开设已批准", "The opening of an account was approved")
  }
  package static var article: ArticleReference? { ArticleReference(39) }
  package let account: AccountID

  package init(account: AccountID) { self.account = account }
}

/// The opening of an account came to nothing.
package struct AccountOpeningEnded: AccountPayload {
  package static let type = "account.opening-ended"
  package static var wording: Bilingual {
    Bilingual("账号不再开设", "The opening of an account came to nothing")
  }
  package static var article: ArticleReference? { ArticleReference(39) }
  package let account: AccountID
  package let how: OpeningEnd

  package init(account: AccountID, how: OpeningEnd) {
    self.account = account
    self.how = how
  }

  package var said: [Bilingual] { Self.saying(how.name) }
}

/// An account was registered on its platform (A39).
package struct AccountRegistered: AccountPayload {
  package static let type = "account.registered"
  package static var wording: Bilingual {
    Bilingual("账号已在平台注册", "An account was registered on its platform")
  }
  package let account: AccountID
  /// The id the platform gave it.
  package let number: AccountNumber
  package let address: WebAddress?

  package var said: [Bilingual] { Self.saying(.plain(number.text), address?.plain) }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// The platform verified an account (A39).
package struct AccountVerified: AccountPayload {
  package static let type = "account.verified"
  package static var wording: Bilingual {
    Bilingual("账号已完成平台认证", "The platform verified an account")
  }
  package let account: AccountID
  /// Whom the platform shows as verified.
  package let entity: Line

  package var said: [Bilingual] { Self.saying(entity.plain) }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// An account is in use (A39).
package struct AccountOpened: AccountPayload {
  package static let type = "account.opened"
  package static var wording: Bilingual { Bilingual("账号已启用", "An account was put to use") }
  package let account: AccountID

  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// An account was filed with the county CAC or the openness office (A39), in its opening or later.
package struct AccountFiled: AccountPayload {
  package static let type = "account.filed"
  package static var wording: Bilingual { Bilingual("账号已备案", "An account was filed") }
  package static var article: ArticleReference? { ArticleReference(39) }
  package let account: AccountID
  package let filing: AccountFiling

  package var trigger: Trigger? { .filed(filing) }
  package var said: [Bilingual] { Self.saying(filing.name) }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}
