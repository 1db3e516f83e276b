import CivilTime

/// What runs around items (A18): a planned publication is made on its day and ended on its last; what
/// states until when it holds, or when somebody looks again, is looked at by then.
enum ItemDeadlines {
  static let planned = DeadlineRule(
    "A18.planned-publication", ArticleReference(18), .due, "按安排发布稿件",
    "a planned item is published", by: Article18.publishers, sends: PublishItem.method)
  static let ending = DeadlineRule(
    "A18.planned-end", ArticleReference(18), .due, "按安排撤下稿件",
    "a published item is taken back as planned", warning: .before(days: 3),
    by: Article18.withdrawers, sends: WithdrawItem.method)
  static let validity = DeadlineRule(
    "A18.validity", ArticleReference(18), .due, "有效期届满前清理或更新",
    "an item is renewed or taken back before it holds no longer", warning: .before(days: 30),
    by: Article18.writers, sends: ReviseItem.method)
  static let look = DeadlineRule(
    "A18.review-day", ArticleReference(18), .due, "到期复核内容", "an item is looked at again",
    warning: .before(days: 30), by: Article18.writers, sends: ReviseItem.method)

  static let rules = [planned, ending, validity, look]

  static func effects(
    of entry: Entry, _ register: some ItemLookup
  ) throws -> [DeadlineEffect] {
    guard case .item(let event) = entry.event, let id = event.payload.about?.item,
      let item = try register.item(id)
    else { return [] }
    let subject = Subject.item(id)
    switch event {
    case .planned(let event):
      let day = LegalTime.date(of: event.at)
      return [.cancel(planned, of: subject)] + start(planned, by: day, of: item, entry)
    case .published:
      return [.meet(planned, of: subject, on: entry.occurredOn)]
        + rules.dropFirst().map { .meet($0, of: subject, on: entry.occurredOn) }
        + started(item, entry)
    case .revised: return [.cancel(planned, of: subject)]
    case .withdrawn:
      return rules.map { .meet($0, of: subject, on: entry.occurredOn) }
    case .dropped, .correctionDropped: return [.cancel(planned, of: subject)]
    case .drafted, .flagged, .screened, .reviewed, .stored, .narrowed, .chainSet:
      return []
    }
  }

  private static func started(_ item: Item, _ entry: Entry) -> [DeadlineEffect] {
    start(ending, by: item.plan?.until, of: item, entry)
      + start(validity, by: item.content.validUntil, of: item, entry)
      + start(look, by: item.content.reviewOn, of: item, entry)
  }

  /// A term to a day that was set; nothing for one gone by.
  private static func start(
    _ rule: DeadlineRule, by day: CivilDate?, of item: Item, _ entry: Entry
  ) -> [DeadlineEffect] {
    guard let day, day >= entry.occurredOn else { return [] }
    return [.start(rule, of: .item(item.id), owedBy: item.office, entry, term: .date(day))]
  }
}
