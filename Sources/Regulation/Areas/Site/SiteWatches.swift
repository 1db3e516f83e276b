import CivilTime

extension ViolationKind {
  /// A34.1: open to the public without the approval of A9.
  package static let liveWithoutApproval = ViolationKind(
    "live-without-approval", ArticleReference(34, 1), "未经批准开设", "live without approval")
}

/// What can be seen of a site that was open before the ledger began.
enum SiteWatches {
  /// A34.1: opened when A9 was in force already, and no approval of that time is on record.
  ///
  /// A site whose day of opening is unknown is not raised: it may have been opened before the
  /// regulation, which asks nothing of it then, and the ledger says only what its record shows. A
  /// paper that stands behind the entry and is dated on or before the opening is taken for the
  /// approval; one of a later date cannot be it.
  static func approval(
    _ entry: Entry, _ register: some ViolationLookup
  ) throws -> [Event] {
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
