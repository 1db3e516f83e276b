extension ViolationKind {
  /// A34.3: what stands on a site or an account is not what was approved for it.
  package static let published = ViolationKind(
    "published-as-not-approved", ArticleReference(34, 3), "发布内容与审定不符",
    "published otherwise than approved")
}

/// What can be seen of a place where something stands that was not approved: it lasts until everything that
/// was seen there is settled.
enum SightingWatches {
  static func seen(
    _ entry: Entry, _ register: some SightingLookup & ViolationLookup
  ) throws -> [Event] {
    guard case .sighting(let event) = entry.event else { return [] }
    switch event {
    case .recorded(let event):
      switch event.result {
      case .altered, .unapproved:
        return try Violation.raise(
          .published, of: event.place, office: event.office,
          found: Bilingual(
            "\(entry.occurredOn) 在 \(event.address) 看到：\(event.result.name.zh)",
            "seen on \(entry.occurredOn) at \(event.address): \(event.result.name.en)"),
          entry, register)
      case .asApproved, .older, .absent, .unrecorded: return []
      }
    case .settled(let event):
      guard try !register.hasOpenSighting(at: event.place) else { return [] }
      return try Violation.end(
        .published, of: event.place, found: event.outcome.name, entry, register)
    }
  }
}
