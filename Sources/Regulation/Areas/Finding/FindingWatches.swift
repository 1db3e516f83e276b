extension ViolationKind {
  /// A34.8: a problem that was issued is not rectified by the day that was set.
  package static let rectificationOverdue = ViolationKind(
    "rectification-overdue", ArticleReference(34, 8), "问题未及时整改", "a finding not rectified in time")
}

/// What can be seen of findings that are not rectified in time.
enum FindingWatches {
  static func overdue(
    _ entry: Entry, _ register: some FindingLookup & ViolationLookup
  ) throws -> [Event] {
    if case .deadline(.missed(let event)) = entry.event,
      FindingDeadlines.rectifications.contains(where: { $0.id == event.rule }),
      let finding = try event.subject.finding.flatMap({ try register.finding($0) })
    {
      return try Violation.raise(
        .rectificationOverdue, of: event.subject, office: event.office,
        found: Bilingual(
          "\(finding.place) 的问题“\(finding.kind.name.zh)”于 \(finding.issuedOn) 下发，"
            + "至 \(event.lastDay) 未见整改记录",
          "\(finding.kind.name.en) of \(finding.place), issued on \(finding.issuedOn), and not "
            + "recorded as rectified by \(event.lastDay)"),
        evidence: [finding.issuedAt, entry.position], entry, register)
    }
    guard case .finding(let event) = entry.event,
      let finding = try register.finding(event.payload.finding)
    else { return [] }
    switch event {
    case .verified:
      let day = finding.rectification?.on ?? entry.occurredOn
      return try Violation.end(
        .rectificationOverdue, of: .finding(finding.id),
        found: Bilingual(
          "\(day) 整改，\(entry.occurredOn) 复核通过",
          "rectified on \(day), and verified on \(entry.occurredOn)"), entry, register)
    case .dismissed:
      return try Violation.end(
        .rectificationOverdue, of: .finding(finding.id),
        found: Bilingual("认定为误报", "found to be a false alarm"), entry, register)
    case .issued, .putRight, .answered, .disputeRejected, .rectified, .returned, .excepted,
      .fedBack:
      return []
    }
  }
}
