/// What is watched: a site or an account.
enum DutyPlace {
  typealias Register = SiteLookup & AccountLookup & DirectoryLookup

  /// Whose it is now.
  static func unit(of place: Subject, _ register: some Register) throws -> OfficeID {
    if let id = place.site { return try SiteRules.site(id, register).host }
    if let id = place.account {
      return try AccountRules.host(of: AccountRules.account(id, register), register)
    }
    throw Refusal(
      DutyRules.place,
      found: Bilingual("\(place) 不是网站，也不是账号", "\(place) is neither a site nor an account"),
      mend: Bilingual(
        "填写 site-… 或 account-…（site.list、account.list）",
        "give site-… or account-… (site.list, account.list)"))
  }
}
