import CivilTime

/// What can be seen of a site that was open before the ledger began.
enum SiteWatches {
  /// A34.2: filings that A10 asks for are missing, until the last of them is granted.
  static func filings(_ entry: Entry, _ register: any Register) throws -> [Event] {
    switch entry.event {
    case .site(.registeredExisting(let event)):
      guard !event.missing.isEmpty else { return [] }
      let names = event.missing.map(\.name)
      return try Violation.raise(
        .missingFilings, of: .site(event.site), office: event.host,
        found: Bilingual(
          "登记时缺：\(names.map(\.zh).joined(separator: "、"))",
          "missing when it was entered: \(names.map(\.en).joined(separator: ", "))"),
        entry, register)
    case .filing(.granted(let event)):
      guard try register.site(event.site)?.missingFilings.isEmpty == true else { return [] }
      return try Violation.end(
        .missingFilings, of: .site(event.site),
        found: Bilingual("缺少的备案、标识已全部补办", "every missing filing has been granted"),
        entry, register)
    case .closing(.takenDown(let event)):
      return try Violation.end(
        .missingFilings, of: .site(event.site),
        found: Bilingual("网站已永久关停", "the site is closed"), entry, register)
    case .filing(.applied), .filing(.updated), .filing(.cancelled), .site, .offline, .closing,
      .account, .directory, .workflow, .calendar, .change, .interpretation, .deadline, .violation:
      return []
    }
  }

  /// A34.1: opened when A9 was in force already, and no approval of that time is on record.
  ///
  /// A site whose day of opening is unknown is not raised: it may have been opened before the
  /// regulation, which asks nothing of it then, and the ledger says only what its record shows. A
  /// paper that stands behind the entry and is dated on or before the opening is taken for the
  /// approval; one of a later date cannot be it.
  static func approval(_ entry: Entry, _ register: any Register) throws -> [Event] {
    guard case .site(.registeredExisting(let event)) = entry.event,
      let openedOn = event.openedOn, openedOn >= Article46.inForceFrom
    else { return [] }
    if let paper = entry.document, paper.date <= openedOn { return [] }
    return try Violation.raise(
      .liveWithoutApproval, of: .site(event.site), office: event.host,
      found: Bilingual(
        "\(openedOn) 开通，第九条自 \(Article46.inForceFrom) 施行，登记时未附开通前的批准文件",
        "opened on \(openedOn), with Article 9 in force from \(Article46.inForceFrom), and entered "
          + "without a paper of approval from before its opening"),
      entry, register)
  }
}
