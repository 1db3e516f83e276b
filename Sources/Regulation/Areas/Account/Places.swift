/// Sites and accounts: where something appears, and whose that is.
enum Places {
  /// Whose a place is today; nothing where it is neither a site nor an account of the ledger.
  static func host(
    of place: Subject, _ register: some SiteLookup & AccountLookup & DirectoryLookup
  ) throws -> OfficeID? {
    if let site = place.site { return try register.site(site)?.host }
    return try place.account.flatMap(register.account).map {
      try AccountRules.host(of: $0, register)
    }
  }
}
