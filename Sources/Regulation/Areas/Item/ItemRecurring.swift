import CivilTime

/// The rhythm of accounts (A40): so many items a week, Monday to Sunday, from the first whole week on.
enum ItemRecurring {
  static let posts = RecurringRule(
    "A40.posts", ArticleReference(40, 2), .week, "每周发布信息", "the week's items",
    roles: Article18.writers, parameters: [ParameterBook.postsAWeek.id]
  ) { register, first in
    let count = try register.setting(ParameterBook.postsAWeek, on: first).count
    return RecurringDemand(count ?? Article40.postsAWeek, by: .endOfWeek)
  }

  static let rules = [posts]

  static func effects(
    of entry: Entry, _ register: some AccountLookup & DirectoryLookup & ItemLookup
  ) throws -> [DeadlineEffect] {
    if case .account(let event) = entry.event { return try effects(of: event, entry, register) }
    if case .item(.published(let event)) = entry.event {
      return event.appearances.map(\.place).filter {
        $0.account != nil && !event.replaces.contains($0)
      }.map { .recurring(.count(posts, of: $0, in: Period(.week, of: entry.occurredOn))) }
    }
    // What was taken back does not count.
    if case .item(.withdrawn(let event)) = entry.event {
      return event.taken.filter { $0.place.account != nil }.map {
        .recurring(
          .count(posts, of: $0.place, in: Period(.week, of: $0.publishedOn), by: -1))
      }
    }
    return []
  }

  /// An account owes it from the first whole week on; entered as open already, from its entry.
  private static func effects(
    of event: AccountEvent, _ entry: Entry, _ register: some AccountLookup & DirectoryLookup
  ) throws -> [DeadlineEffect] {
    guard let subject = event.payload.about else { return [] }
    switch event {
    case .registeredExisting, .opened:
      let host = try subject.account.flatMap { try register.account($0) }.map {
        try AccountRules.host(of: $0, register)
      }
      return [.recurring(.begin(posts, of: subject, owedBy: host, from: entry.occurredOn))]
    // Weeks in which it is suspended are not measured.
    case .change(.changed(let event)):
      guard let isSuspended = event.now.suspended else { return [] }
      return [
        .recurring(
          isSuspended
            ? .pause(posts, of: subject) : .resume(posts, of: subject, from: entry.occurredOn))
      ]
    case .cancelled: return [.recurring(.end(posts, of: subject))]
    case .change, .openingProposed, .openingApproved, .openingEnded, .registered, .verified, .filed,
      .archived, .closingProposed, .closingApproved, .closingEnded, .closingAnnounced,
      .closingFiled, .hostMoved:
      return []
    }
  }
}
