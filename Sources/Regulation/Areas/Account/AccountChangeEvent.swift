/// What happened to a change of an account.
package enum AccountChangeEvent: Hashable, Sendable {
  case proposed(AccountChangeProposed)
  case changed(AccountChanged)
  case ended(AccountChangeEnded)
  case filingUpdated(AccountFilingUpdated)

  package var payload: any EventPayload {
    switch self {
    case .proposed(let payload): payload
    case .changed(let payload): payload
    case .ended(let payload): payload
    case .filingUpdated(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(AccountChangeProposed.self) { .account(.change(.proposed($0))) },
    EventKind(AccountChanged.self) { .account(.change(.changed($0))) },
    EventKind(AccountChangeEnded.self) { .account(.change(.ended($0))) },
    EventKind(AccountFilingUpdated.self) { .account(.change(.filingUpdated($0))) },
  ]
}

/// Values of an account that a change is about; what is left out stays as it is.
package struct AccountValues: Codable, Hashable, Sendable {
  package internal(set) var name: Line?
  package internal(set) var number: AccountNumber?
  package internal(set) var address: WebAddress?
  package internal(set) var lead: StaffID?
  package internal(set) var deputy: StaffID?
  package internal(set) var chiefEditor: StaffID?
  /// The unit that takes it over.
  package internal(set) var host: OfficeID?
  /// Whether it is suspended (停用) or goes on.
  package internal(set) var suspended: Bool?

  /// Line by line, as they are.
  var lines: [Bilingual] {
    func line(_ zh: String, _ en: String, _ value: (some TextForm)?) -> Bilingual? {
      value.map { Bilingual("\(zh)：\($0)", "\(en): \($0)") }
    }
    return [
      line("名称", "name", name), line("账号ID", "number", number),
      line("网址", "address", address), line("主管负责人", "responsible lead", lead),
      line("分管负责人", "deputy", deputy), line("总编辑", "chief editor", chiefEditor),
      line("主办单位", "unit", host),
      suspended.map { $0 ? Bilingual("停用", "suspended") : Bilingual("恢复使用", "resumed") },
    ].compactMap(\.self)
  }
}

/// The unit said what is to change about an account and why; its change case begins.
package struct AccountChangeProposed: AccountPayload {
  package static let type = "account.change-proposed"
  package static var wording: Bilingual {
    Bilingual("已提出变更账号", "A change of an account was proposed")
  }
  package let account: AccountID
  package let caseID: CaseID
  package let changes: AccountValues
  package let reasons: Passage
  package let tie: Passage?

  package enum CodingKeys: String, CodingKey {
    case account
    case caseID = "case"
    case changes, reasons, tie
  }

  package var namedCase: CaseID? { caseID }
  package var said: [Bilingual] { [reasons.plain] + changes.lines }
}

/// A change of an account took effect.
package struct AccountChanged: AccountPayload {
  package static let type = "account.changed"
  package static var wording: Bilingual {
    Bilingual("账号变更已生效", "A change of an account took effect")
  }
  package let account: AccountID
  /// What was, as far as the ledger knew it.
  package let former: AccountValues
  package let now: AccountValues

  package var said: [Bilingual] { now.lines }
}

/// A proposed change came to nothing; the account stays as it is.
package struct AccountChangeEnded: AccountPayload {
  package static let type = "account.change-ended"
  package static var wording: Bilingual {
    Bilingual("账号未变更", "A change of an account came to nothing")
  }
  package let account: AccountID
  package let how: ChangeEnd

  package init(account: AccountID, how: ChangeEnd) {
    self.account = account
    self.how = how
  }

  package var said: [Bilingual] { Self.saying(how.name) }
}

/// What the county CAC or the openness office has on file about an account was updated (A39).
package struct AccountFilingUpdated: AccountPayload {
  package static let type = "account.filing-updated"
  package static var wording: Bilingual {
    Bilingual("账号备案已更新", "The filing of an account was updated")
  }
  package static var article: ArticleReference? { ArticleReference(39) }
  package let account: AccountID
  package let filing: AccountFiling

  package var trigger: Trigger? { .updated(filing) }
  package var said: [Bilingual] { Self.saying(filing.name) }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { .once(filing) }
}
