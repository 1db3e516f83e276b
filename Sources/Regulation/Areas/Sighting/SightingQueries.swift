import JSONText
package import CivilTime

/// `sighting.list`: what was seen at sites and accounts, in the order in which it was recorded.
package struct SightingList: OfficeQuery {
  package static let method = "sighting.list"
  package static let summary = Bilingual("发布内容比对记录", "Lists what was seen of items")
  package static let reads: ReadingMatter = .content

  package var office: OfficeID?
  package let place: Subject?
  package let item: ItemID?
  /// Only what is still to be settled.
  package let open: Bool?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(
    office: OfficeID? = nil, place: Subject? = nil, item: ItemID? = nil, open: Bool? = nil
  ) {
    self.office = office
    self.place = place
    self.item = item
    self.open = open
  }

  package func asked(_ view: View) throws -> Asked {
    item.map { .thing(.item($0)) } ?? place.map(Asked.thing) ?? .office(office)
  }

  package func answer(_ view: View) throws -> SightingListAnswer {
    let tables = view.tables.sightings
    let those = try office.map(view.tables.those)
    let page = try tables.listed.page(
      prefixes: ListKey.prefixes(
        item.map { Subject.item($0).text } ?? place?.text, of: those,
        as: SightingProjector.member, open == true ? SightingProjector.open : nil), paging
    ) { _, id in
      try tables.rows[id.text].flatMap { fits($0, those) ? $0 : nil }
    }
    return SightingListAnswer(
      sightings: try page.lines.map { try SightingLine($0, view) }, next: page.next)
  }

  private func fits(_ row: Sighting, _ those: [OfficeID]?) -> Bool {
    (those?.contains(row.office) ?? true) && (place == nil || row.place == place)
      && (open ?? row.isOpen) == row.isOpen
  }
}

/// The answer to `sighting.list`.
package struct SightingListAnswer: ListAnswer, Sendable {
  package internal(set) var sightings: [SightingLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: SightingListAnswer) {
    sightings += page.sightings
    next = page.next
  }
}

/// A sighting with its names.
package struct SightingLine: Codable, Sendable {
  package let sighting: SightingID
  package let place: SubjectAnswer
  package let office: OfficeAnswer
  package let seenBy: OfficeAnswer
  package let seenOn: CivilDate
  package let address: WebAddress
  package let item: ItemID?
  package let version: ItemVersion?
  package let result: SightingResult
  package let title: Bilingual
  package let text: Passage?
  package let pages: [Paper]
  package let event: Int
  package let outcome: SightingOutcome?
  package let reasons: Passage?
  package let settledOn: CivilDate?

  init(_ row: Sighting, _ view: View) throws {
    sighting = row.id
    place = try view.subject(row.place)
    office = try view.office(row.office)
    seenBy = try view.office(row.seenBy)
    seenOn = row.seenOn
    address = row.address
    item = row.item
    version = row.version
    result = row.result
    title = row.result.name
    text = row.text
    pages = row.pages
    event = row.event
    outcome = row.outcome
    reasons = row.reasons
    settledOn = row.settledOn
  }
}
