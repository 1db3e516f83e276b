extension ViolationKind {
  /// A34.2: filings that A10 asks for are missing.
  package static let missingFilings = ViolationKind(
    "missing-filings", ArticleReference(34, 2), "未按要求备案", "filings missing")
}

/// What can be seen of the filings of a site that was open before the ledger began.
enum FilingWatches {
  /// A34.2: filings that A10 asks for are missing, until the last of them is granted.
  static func missing(
    _ entry: Entry, _ register: some ViolationLookup & SiteLookup
  ) throws -> [Event] {
    if case .site(.registeredExisting(let event)) = entry.event, !event.missing.isEmpty {
      let names = event.missing.map(\.name)
      return try Violation.raise(
        .missingFilings, of: .site(event.site), office: event.host,
        found: Bilingual(
          "登记时缺：\(names.map(\.zh).joined(separator: "、"))",
          "missing when it was entered: \(names.map(\.en).joined(separator: ", "))"),
        entry, register)
    }
    if case .correction(.made(let fact)) = entry.event, fact.isStruck, let filing = fact.filing,
      let site = try fact.subject.site.flatMap({ try register.site($0) }), site.isOpenToChange
    {
      return try Violation.raise(
        .missingFilings, of: fact.subject, office: site.host,
        found: Bilingual(
          "更正后缺：\(filing.name.zh)", "missing by a correction: \(filing.name.en)"),
        entry, register)
    }
    if case .filing(.revoked(let event)) = entry.event, let site = try register.site(event.site) {
      return try Violation.raise(
        .missingFilings, of: .site(event.site), office: site.host,
        found: Bilingual(
          "被撤销：\(event.filing.name.zh)", "revoked: \(event.filing.name.en)"),
        entry, register)
    }
    if case .filing(.granted(let event)) = entry.event,
      try register.site(event.site)?.missingFilings.isEmpty == true
    {
      return try Violation.end(
        .missingFilings, of: .site(event.site),
        found: Bilingual("缺少的备案、标识已全部补办", "every missing filing has been granted"),
        entry, register)
    }
    if case .closing(.takenDown(let event)) = entry.event {
      return try Violation.end(
        .missingFilings, of: .site(event.site),
        found: Bilingual("网站已永久关停", "the site is closed"), entry, register)
    }
    return []
  }
}
