import CivilTime

extension Item {
  /// The item after one of its events; total, without rules.
  static func evolve(_ before: Item?, _ event: ItemEvent, _ entry: Entry) -> Item? {
    if case .drafted(let event) = event { return Item(event, entry) }
    guard var item = before else { return nil }
    item.take(event, entry)
    item.lastOn = max(item.lastOn, entry.occurredOn)
    item.lastAt = entry.recordedAt
    return item
  }

  private init?(_ event: ItemDrafted, _ entry: Entry) {
    guard let author = entry.actor else { return nil }
    self.init(
      id: event.item, office: event.office, places: event.places, phase: .inReview,
      version: .first, content: event.content, reviews: Reviews(event.chain), flaggedBy: [],
      versions: [
        VersionRecord(
          version: .first, by: author, on: entry.occurredOn, changed: [], event: entry.position)
      ], marks: [], standing: nil, published: [], interpretations: [], lastOn: entry.occurredOn,
      lastAt: entry.recordedAt,
      since: entry.position)
  }

  private mutating func take(_ event: ItemEvent, _ entry: Entry) {
    switch event {
    case .drafted, .chainSet: break
    case .revised(let event): revise(event, entry)
    case .flagged(let event): flaggedBy.append(event.checker)
    case .screened(let event):
      screening = event.outcome
      settle()
    case .reviewed(let event): review(event, entry)
    case .stored(let event):
      repository = event.repository
      settle()
    case .planned(let event):
      plan = ItemPlan(version: event.version, at: event.at, until: event.until)
    case .published(let event): publish(event, entry)
    case .withdrawn:
      phase = .withdrawn
      standing = nil
      published = []
      plan = nil
    case .dropped:
      phase = .dropped
      plan = nil
    case .correctionDropped:
      giveUpCorrection()
      since = entry.position
    case .narrowed(let event): places.removeAll(where: event.without.contains)
    }
  }

  /// Another version has been seen by nobody.
  private mutating func revise(_ event: ItemRevised, _ entry: Entry) {
    for answered in event.answers {
      guard let index = marks.firstIndex(where: { $0.number == answered.markNumber }) else {
        continue
      }
      marks[index].answer = answered.answer
      marks[index].answeredIn = event.version
    }
    since = entry.position
    if event.version == version {
      // Marks were answered, and the text is as it was.
      if phase == .returned { phase = .inReview }
      return settle()
    }
    if phase == .published {
      standing = StandingVersion(
        version: version, content: content, reviews: reviews, repository: repository)
    }
    version = event.version
    content = event.content
    reviews = Reviews(event.chain)
    screening = nil
    flaggedBy = []
    repository = nil
    plan = nil
    phase = .inReview
    if let author = entry.actor {
      versions.append(
        VersionRecord(
          version: event.version, by: author, on: entry.occurredOn, changed: event.changed,
          event: entry.position))
    }
  }

  private mutating func review(_ event: ItemReviewed, _ entry: Entry) {
    guard let reviewer = entry.actor else { return }
    for mark in event.marks {
      marks.append(
        ItemMark(
          number: MarkNumber(inRange: marks.count + 1), version: event.version, by: reviewer,
          text: mark))
    }
    switch event.verdict {
    case .pass:
      reviews.pass(event.level, by: reviewer, on: entry.occurredOn, at: entry.position)
      since = entry.position
      settle()
    case .sendBack:
      phase = .returned
      since = entry.position
    // A correction that will not do leaves what is out as it is, and its writers to go on.
    case .reject: phase = published.isEmpty ? .rejected : .returned
    case .refer:
      reviews.refer()
      since = entry.position
    }
  }

  private mutating func publish(_ event: ItemPublished, _ entry: Entry) {
    for appearance in event.appearances {
      published.removeAll { $0.place == appearance.place }
      published.append(
        PublishedItem(
          place: appearance.place, version: event.version, address: appearance.address,
          on: entry.occurredOn, at: appearance.at, push: appearance.push, event: entry.position))
    }
    phase = .published
    standing = nil
    since = entry.position
  }

  private mutating func giveUpCorrection() {
    guard let stands = standing else { return }
    (version, content, reviews) = (stands.version, stands.content, stands.reviews)
    repository = stands.repository
    screening = .open
    flaggedBy = []
    plan = nil
    phase = .published
    standing = nil
  }

  /// Nothing is missing any more, or something is again.
  private mutating func settle() {
    guard phase == .inReview || phase == .ready else { return }
    phase = lacking.isEmpty ? .ready : .inReview
  }
}
