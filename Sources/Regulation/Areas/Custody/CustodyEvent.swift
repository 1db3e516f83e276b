/// What happened to the custody of an account.
package enum CustodyEvent: Hashable, Sendable {
  case handedOver(AccountHandedOver)
  case accessDeclared(AccessDeclared)
  case incidentReported(IncidentReported)
  case incidentClosed(IncidentClosed)

  package var payload: any EventPayload {
    switch self {
    case .handedOver(let payload): payload
    case .accessDeclared(let payload): payload
    case .incidentReported(let payload): payload
    case .incidentClosed(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(AccountHandedOver.self) { .custody(.handedOver($0)) },
    EventKind(AccessDeclared.self) { .custody(.accessDeclared($0)) },
    EventKind(IncidentReported.self) { .custody(.incidentReported($0)) },
    EventKind(IncidentClosed.self) { .custody(.incidentClosed($0)) },
  ]
}

/// The credentials of an account went from one person's hands into another's (A42).
package struct AccountHandedOver: AccountPayload {
  package static let type = "account.handed-over"
  package static var wording: Bilingual {
    Bilingual("账号已交接", "The credentials of an account were handed over")
  }
  package static var article: ArticleReference? { ArticleReference(42) }
  package let account: AccountID
  /// Nothing where nobody was on record.
  package let from: StaffID?
  package let to: StaffID
  /// Whether the password was changed with it.
  package let renewed: Bool

  package var said: [Bilingual] {
    Self.saying(
      .plain("\(from?.text ?? "—") → \(to)"),
      renewed
        ? Bilingual("密码已更换", "password changed") : Bilingual("密码未更换", "password not changed"))
  }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}

/// It was declared where an account is logged in (A42).
package struct AccessDeclared: AccountPayload {
  package static let type = "account.access-declared"
  package static var wording: Bilingual {
    Bilingual("已登记账号登录设备和地点", "It was declared where an account is logged in")
  }
  package static var article: ArticleReference? { ArticleReference(42) }
  package let account: AccountID
  package let access: [AccessPoint]

  package var said: [Bilingual] {
    access.map {
      Bilingual("\($0.device)（\($0.place.name.zh)）", "\($0.device) (\($0.place.name.en))")
    }
  }
}

/// Something happened to an account, and this was done at once (A42).
package struct IncidentReported: AccountPayload {
  package static let type = "account.incident-reported"
  package static var wording: Bilingual {
    Bilingual("账号安全事件已报告", "An incident of an account was reported")
  }
  package static var article: ArticleReference? { ArticleReference(42) }
  package let account: AccountID
  package let incident: IncidentID
  package let kind: IncidentKind
  package let circumstances: Passage
  package let action: Passage

  package var said: [Bilingual] {
    Self.saying(kind.name, circumstances.plain, action.plain)
  }
  package var created: Created? { Created("incident", incident) }
}

/// An incident of an account is dealt with (A42).
package struct IncidentClosed: AccountPayload {
  package static let type = "account.incident-closed"
  package static var wording: Bilingual {
    Bilingual("账号安全事件已办结", "An incident of an account was dealt with")
  }
  package static var article: ArticleReference? { ArticleReference(42) }
  package let account: AccountID
  package let incident: IncidentID
  package let outcome: Passage

  package var said: [Bilingual] { Self.saying(outcome.plain) }
}
