/// What an item asks of its unit's people, as the inbox shows it.
enum ItemWork {
  static let screening = WorkRule(
    "item-screening", "保密审查", "Review confidentiality", ArticleReference(18),
    by: Article18.screeners, sends: ScreenItem.method)
  static let deciding = WorkRule(
    "item-deciding", "决定能否公开", "Decide whether it is public", ArticleReference(18),
    by: Article18.deciders, sends: ScreenItem.method)
  static let revising = WorkRule(
    "item-revising", "按退回意见修改", "Change what was returned", ArticleReference(41),
    by: Article18.writers, sends: ReviseItem.method)
  static let storing = WorkRule(
    "item-storing", "入平台资源库", "Put it into the repository", ArticleReference(24),
    by: Article18.writers, sends: StoreItem.method)
  static let publishing = WorkRule(
    "item-publishing", "发布并记录", "Publish, and record it", ArticleReference(18),
    by: Article18.publishers, sends: PublishItem.method)

  private static let reviewing: [(level: ReviewLevel, rule: WorkRule)] = ReviewLevel.allCases.map {
    (
      $0,
      WorkRule(
        "item-review-\($0.rawValue)", $0.name.zh, $0.name.en, ArticleReference(41), by: $0.roles,
        sends: ReviewItem.method)
    )
  }

  static let rules = [screening, deciding, revising, storing, publishing] + reviewing.map(\.rule)

  /// What changed of what is asked; another version asks for everything anew.
  static func notes(from before: Item?, to after: Item?) -> [WorkNote] {
    guard let item = after ?? before else { return [] }
    let isNew = before?.version != after?.version
    let (was, now) = (before.map(asked) ?? [], after.map(asked) ?? [])
    func note(_ rule: WorkRule, _ isAsked: Bool) -> WorkNote {
      WorkNote(
        rule, about: item.id, waits: isAsked ? .id(item.office) : nil, subject: .item(item.id),
        notBy: isAsked && rule.name != publishing.name && rule.name != revising.name
          && rule.name != storing.name ? excluded(item) : nil)
    }
    var notes: [WorkNote] = []
    for rule in was where isNew || !now.contains(where: { $0.name == rule.name }) {
      notes.append(note(rule, false))
    }
    for rule in now where isNew || !was.contains(where: { $0.name == rule.name }) {
      notes.append(note(rule, true))
    }
    return notes
  }

  private static func asked(_ item: Item) -> [WorkRule] {
    switch item.phase {
    case .inReview:
      var rules: [WorkRule] = []
      switch item.screening {
      case nil: rules.append(screening)
      case .refer: rules.append(deciding)
      case .exempt: rules.append(revising)
      case .open: break
      }
      if let next = item.reviews.next, let own = reviewing.first(where: { $0.level == next }) {
        rules.append(own.rule)
      }
      if item.lacking == [.repository] { rules.append(storing) }
      return rules
    case .returned: return [revising]
    case .ready: return [publishing]
    case .published: return item.outstanding.isEmpty ? [] : [publishing]
    case .withdrawn, .rejected, .dropped: return []
    }
  }

  /// Nobody reviews what they wrote, or passes a text twice.
  private static func excluded(_ item: Item) -> [StaffID] {
    var people = item.authors
    for passed in item.reviews.passed where !people.contains(passed.by) { people.append(passed.by) }
    return people
  }
}
