import JSONText
package import CivilTime

/// `item.show`: an item with every version, who saw which of them and when, and where it went.
package struct ItemShow: QueryPayload {
  package static let method = "item.show"
  package static let summary = Bilingual(
    "查看稿件：各版次、审核、发布", "Shows an item: its versions, reviews and publications")
  package static let reads: ReadingMatter = .content

  package let item: ItemID

  /// The most events of an item that are shown; `event.list` pages through all of them.
  package static let trailLimit = 1_000

  package init(item: ItemID) { self.item = item }

  package func asked(_ view: View) throws -> Asked { .thing(.item(item)) }

  package func answer(_ view: View) throws -> ItemAnswer {
    let item = try ItemRules.item(item, view.tables)
    var trail: [ItemTrail] = []
    for record in try view.history.records(
      .stream(Subject.item(item.id).text), after: 0, limit: Self.trailLimit, isBackward: false)
    {
      if let line = try ItemTrail(record, view) { trail.append(line) }
    }
    return ItemAnswer(
      line: try ItemLine(item, view), content: item.content, next: item.reviews.next,
      versions: try item.versions.map { try VersionAnswer($0, view) }, marks: item.marks,
      interpretations: item.interpretations,
      trail: trail)
  }
}

/// The answer to `item.show`.
package struct ItemAnswer: JSONDirect, Sendable {
  package let line: ItemLine
  /// What the newest version says.
  package let content: ItemContent
  /// The review it waits for.
  package let next: ReviewLevel?
  package let versions: [VersionAnswer]
  package let marks: [ItemMark]
  package let interpretations: [ItemID]
  /// What was done to it, in the order of the log.
  package let trail: [ItemTrail]
}

/// A version of an item: who wrote it, and what it changed.
package struct VersionAnswer: Codable, Sendable {
  package let version: ItemVersion
  package let by: PersonAnswer
  package let on: CivilDate
  package let changed: [ItemMember]
  /// The position of its event, which commits to its texts and files.
  package let event: Int

  init(_ record: VersionRecord, _ view: View) throws {
    version = record.version
    by = try view.person(record.by, at: record.event)
    on = record.on
    changed = record.changed
    event = record.event
  }
}

/// One thing that was done to an item: by whom, on which version.
package struct ItemTrail: Codable, Sendable {
  package let event: Int
  package let recordedAt: Instant
  package let occurredOn: CivilDate
  package let by: PersonAnswer?
  package let what: Bilingual
  package let version: ItemVersion?
  package let level: ReviewLevel?
  package let verdict: ReviewVerdict?
  package let outcome: ScreeningOutcome?
  /// What was said with it: reasons, ground, or why it passed all the same.
  package let reasons: Passage?
  package let faults: [ContentFault]?
  /// What that version said, of an event that brought one.
  package let content: ItemContent?

  /// Nothing for an event that is not an item's.
  init?(_ record: HistoryRecord, _ view: View) throws {
    guard case .item(let itemEvent) = record.entry.event else { return nil }
    let entry = record.entry
    event = entry.position
    recordedAt = entry.recordedAt
    occurredOn = entry.occurredOn
    by = try entry.actor.map { try view.person($0, at: entry.position) }
    what = type(of: itemEvent.payload).wording
    let review: ItemReviewed? =
      if case .reviewed(let event) = itemEvent { event } else { nil }
    let screening: ItemScreened? =
      if case .screened(let event) = itemEvent { event } else { nil }
    (level, verdict, outcome) = (review?.level, review?.verdict, screening?.outcome)
    reasons = review?.reasons ?? review?.override ?? screening?.ground ?? Self.reasons(itemEvent)
    faults = review.flatMap { $0.faults.isEmpty ? nil : $0.faults }
    switch itemEvent {
    case .drafted(let event): (version, content) = (.first, event.content)
    case .revised(let event): (version, content) = (event.version, event.content)
    case .flagged(let event): (version, content) = (event.version, nil)
    case .screened(let event): (version, content) = (event.version, nil)
    case .reviewed(let event): (version, content) = (event.version, nil)
    case .stored(let event): (version, content) = (event.version, nil)
    case .planned(let event): (version, content) = (event.version, nil)
    case .published(let event): (version, content) = (event.version, nil)
    case .withdrawn(let event): (version, content) = (event.version, nil)
    case .correctionDropped(let event): (version, content) = (event.version, nil)
    case .dropped, .narrowed, .chainSet: (version, content) = (nil, nil)
    }
  }
}

extension ItemTrail {
  private static func reasons(_ event: ItemEvent) -> Passage? {
    switch event {
    case .withdrawn(let event): event.reasons
    case .dropped(let event): event.reasons
    case .correctionDropped(let event): event.reasons
    case .narrowed(let event): event.reasons
    case .drafted, .revised, .flagged, .screened, .reviewed, .stored, .planned, .published,
      .chainSet:
      nil
    }
  }
}

/// An item as lists show it.
package struct ItemLine: Codable, Hashable, Sendable {
  package let item: ItemID
  package let title: Passage
  package let office: OfficeAnswer
  package let phase: ItemPhase
  package let version: ItemVersion
  package let category: ItemCategory?
  package let author: PersonAnswer?
  /// Where it is meant to go.
  package let places: [SubjectAnswer]
  /// What it still needs before it is published.
  package let lacking: [ItemNeed]
  /// What the confidentiality review of the newest version came to.
  package let screening: ScreeningOutcome?
  /// Where the newest version is not out yet, though it may be.
  package let outstanding: [Subject]
  package let plan: ItemPlan?
  package let published: [PublishedItem]
  /// When what it reprints came out, of what is reprinted within a day.
  package let issued: Instant?
  /// Whole hours from then until it went out here, or until now; not where the minute is not on record.
  package let reprintHours: Int?
  /// Days since something was last done to it.
  package let idleDays: Int

  init(_ item: Item, _ view: View) throws {
    self.item = item.id
    title = item.content.title
    office = try view.office(item.office)
    phase = item.phase
    version = item.version
    category = item.content.category
    author = try item.versions.first.map { try view.person($0.by, at: $0.event) }
    places = try item.places.map(view.subject)
    lacking = item.phase == .inReview ? item.lacking : []
    screening = item.screening
    outstanding = item.outstanding
    plan = item.plan
    published = item.published
    issued = item.content.issued
    reprintHours = item.reprintHours(at: view.now)
    idleDays = max(0, LegalTime.date(of: view.now).days(since: item.lastOn))
  }
}

/// `item.list`: items in the order in which they were drafted, of an office or a place, in a phase.
package struct ItemList: OfficeQuery {
  package static let method = "item.list"
  package static let summary = Bilingual("稿件列表", "Lists items")
  package static let reads: ReadingMatter = .content

  package var office: OfficeID?
  package let place: Subject?
  /// Who drafted it.
  package let author: StaffID?
  package let phase: ItemPhase?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(
    office: OfficeID? = nil, place: Subject? = nil, author: StaffID? = nil, phase: ItemPhase? = nil
  ) {
    self.office = office
    self.place = place
    self.author = author
    self.phase = phase
  }

  package func asked(_ view: View) throws -> Asked {
    place.map(Asked.thing) ?? .office(office)
  }

  package func answer(_ view: View) throws -> ItemListAnswer {
    let tables = view.tables
    let those = try office.map(tables.those)
    let page =
      if place == nil && author == nil && office == nil && phase == nil {
        try tables.items.rows.page(paging) { _, item in item }
      } else {
        try tables.items.listed.page(
          prefixes: ListKey.prefixes(
            place?.text ?? author.map(ItemProjector.member), of: those, phase?.rawValue),
          paging
        ) { _, id in
          // The narrowest of what is asked for is read, a page of which is nearly all wanted.
          try tables.item(id).flatMap { fits($0, those) ? $0 : nil }
        }
      }
    return ItemListAnswer(items: try page.lines.map { try ItemLine($0, view) }, next: page.next)
  }

  private func fits(_ item: Item, _ those: [OfficeID]?) -> Bool {
    (those?.contains(item.office) ?? true)
      && (author == nil || item.versions.first?.by == author)
  }
}

/// The answer to `item.list` and `plan.list`.
package struct ItemListAnswer: ListAnswer, Sendable {
  package internal(set) var items: [ItemLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: ItemListAnswer) {
    items += page.items
    next = page.next
  }
}

/// `plan.list`: what is planned to go out, by its moment.
package struct PlanList: OfficeQuery {
  package static let method = "plan.list"
  package static let summary = Bilingual("发布日历", "Lists what is planned, by its time")
  package static let reads: ReadingMatter = .content

  package var office: OfficeID?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(office: OfficeID? = nil) { self.office = office }

  package func answer(_ view: View) throws -> ItemListAnswer {
    let tables = view.tables
    let page = try tables.items.planned.page(
      prefixes: ListKey.prefixes(of: try office.map(tables.those)), paging
    ) { _, id in try tables.item(id) }
    return ItemListAnswer(items: try page.lines.map { try ItemLine($0, view) }, next: page.next)
  }
}
