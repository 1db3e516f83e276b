/// A number, name or code that belongs to one site at a time (A10).
package enum Identifier: Hashable, Sendable {
  case mark(Line)
  case domain(DomainName)
  case icp(ICPNumber)
  case police(PoliceNumber)
  case identityCode(IdentityCode)

  package var filing: FilingKind {
    switch self {
    case .mark: .mark
    case .domain: .domain
    case .icp: .icp
    case .police: .police
    case .identityCode: .identityCode
    }
  }

  package var text: String {
    switch self {
    case .mark(let value): value.text
    case .domain(let value): value.text
    case .icp(let value): value.text
    case .police(let value): value.text
    case .identityCode(let value): value.text
    }
  }
}

/// The five filings a site needs before launch (A10): each applied for, granted, returned, cancelled.
package enum FilingKind: String, Codable, CaseIterable, Sendable {
  case mark
  case domain
  case icp
  case police
  case identityCode = "identity-code"

  package var name: Bilingual {
    switch self {
    case .mark: Bilingual("党政机关网站标识", "Party and government website mark")
    case .domain: Bilingual("网站域名", "domain")
    case .icp: Bilingual("ICP备案", "ICP filing")
    case .police: Bilingual("公安机关备案", "police filing")
    case .identityCode: Bilingual("政府网站标识码", "government website identity code")
    }
  }

  package var article: ArticleReference {
    switch self {
    case .mark: ArticleReference(10, 1)
    case .domain, .icp: ArticleReference(10, 2)
    case .police: ArticleReference(10, 3)
    case .identityCode: ArticleReference(10, 4)
    }
  }
}
