/// What a case is about: a site or an account.
///
/// Its text, `site-jiaoyu` or `account-xiji-weibo`, is also the name of its stream.
package enum Subject: TextForm {
  case site(SiteID)
  case account(AccountID)

  package static let pattern = "^(site|account)-[a-z0-9]+(-[a-z0-9]+)*$"
  package static let maximumLength = 48
  package static let sample = "site-jiaoyu"
  package static let expectation = Bilingual(
    "网站或账号，形如 site-jiaoyu、account-xiji-weibo",
    "a site or an account, such as site-jiaoyu or account-xiji-weibo")

  package init?(_ text: String) {
    if text.hasPrefix(Self.sitePrefix), let id = SiteID(String(text.dropFirst(5))) {
      self = .site(id)
    } else if text.hasPrefix(Self.accountPrefix), let id = AccountID(String(text.dropFirst(8))) {
      self = .account(id)
    } else {
      return nil
    }
  }

  package var text: String {
    switch self {
    case .site(let id): "\(Self.sitePrefix)\(id)"
    case .account(let id): "\(Self.accountPrefix)\(id)"
    }
  }

  /// The id alone: `jiaoyu`.
  package var slug: String {
    switch self {
    case .site(let id): id.text
    case .account(let id): id.text
    }
  }

  package var site: SiteID? {
    switch self {
    case .site(let id): id
    case .account: nil
    }
  }

  package var account: AccountID? {
    switch self {
    case .account(let id): id
    case .site: nil
    }
  }

  private static let sitePrefix = "site-"
  private static let accountPrefix = "account-"
}

/// A word about one subject of a case that decides which steps it takes, such as `domain`.
package struct Tag: Slug, ExpressibleByStringLiteral {
  package let text: String
  package static let sample = "domain"

  package init(checked text: String) { self.text = text }

  /// A tag named in this program.
  package init(stringLiteral text: String) {
    guard let tag = Tag(text) else { preconditionFailure("not a tag: \(text)") }
    self = tag
  }
}
