import CivilTime

/// What recurs about accounts: the monthly archive (A41.4), by the fifth working day of the next month
/// unless it is interpreted otherwise.
enum AccountRecurring {
  static let archive = RecurringRule(
    "A41.4.archive", ArticleReference(41, 4), .month, "上月内容存档备案", "the monthly archive",
    roles: Article41.archivers, parameters: [ParameterBook.archiveDay.id]
  ) { register, first in
    let day = try register.setting(ParameterBook.archiveDay, on: first).count
    return RecurringDemand(1, by: .workingDayAfterMonth(day ?? Article41.archiveDay))
  }

  static let rules = [archive]

  /// An account owes it from the first whole month on; entered as open already, from its entry.
  static func effects(of entry: Entry, _ register: some AccountLookup & DirectoryLookup) throws
    -> [DeadlineEffect]
  {
    guard case .account(let event) = entry.event, let subject = event.payload.about else {
      return []
    }
    switch event {
    case .registeredExisting, .opened:
      let host = try subject.account.flatMap { try register.account($0) }.map {
        try AccountRules.host(of: $0, register)
      }
      return [
        .recurring(.begin(archive, of: subject, owedBy: host, from: entry.occurredOn))
      ]
    case .archived(let event):
      return [.recurring(.count(archive, of: subject, in: Period(event.month)))]
    case .cancelled: return [.recurring(.end(archive, of: subject))]
    case .change, .openingProposed, .openingApproved, .openingEnded, .registered, .verified, .filed,
      .closingProposed, .closingApproved, .closingEnded, .closingAnnounced, .closingFiled,
      .hostMoved:
      return []
    }
  }
}
