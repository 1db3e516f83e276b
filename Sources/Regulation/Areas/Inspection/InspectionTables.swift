package import CivilTime
import JSONText

/// Inspections, what they came to, and by what they go.
package enum InspectionProjector: Projector {
  package static let name = "inspections"
  /// 2: a finding that was a false alarm is none of its inspection's problems. 3: a failure without a problem left is
  /// corrected, and what was published is kept.
  package static let version = 3
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    if case .finding(.dismissed(let event)) = entry.event {
      return try dismiss(event.finding, tables)
    }
    guard case .inspection(let event) = entry.event else { return }
    let inspections = tables.inspections
    switch event {
    case .methodFiled(let event):
      inspections.methods.set(
        InspectionTables.key(event.edition),
        AssessmentMethod(
          edition: event.edition, title: event.title, effectiveFrom: event.effectiveFrom,
          paper: entry.document.map(PaperName.init), filedOn: entry.occurredOn))
      inspections.lastMethod.set(lastKey, event.edition)
    case .indicatorsAdopted(let event):
      let set = IndicatorSet(
        set: event.set, edition: event.edition, title: event.title,
        effectiveFrom: event.effectiveFrom, indicators: event.indicators,
        passMark: event.passMark)
      inspections.sets.set("\(event.set)/\(InspectionTables.key(event.edition))", set)
      inspections.lastEditions.set(event.set.text, event.edition)
    case .started(let event):
      inspections.rows.set(event.inspection.text, Inspection(event, entry))
      inspections.last.set(lastKey, event.inspection)
      for place in event.places {
        try put(InspectionResult(event.inspection, place), before: nil, tables)
      }
    case .recorded(let event):
      for finding in event.problems.compactMap(\.finding) {
        inspections.findings.set(
          finding.text, InspectedAt(inspection: event.inspection, place: event.place))
      }
      try change(event.inspection, event.place, entry, tables) { $0.take(event, entry) }
    case .imported(let event):
      try change(event.inspection, entry, tables) {
        $0.imports.append(
          ImportedFile(digest: event.digest, on: entry.occurredOn, event: entry.position))
      }
    case .notified(let event):
      try change(event.inspection, entry, tables) {
        $0.phase = .notified
        $0.notifiedOn = entry.occurredOn
        $0.objectionsUntil = event.objectionsUntil
      }
    case .objected(let event):
      try change(event.inspection, event.place, entry, tables) {
        $0.objection = ResultObjection(
          words: event.words, on: entry.occurredOn, by: entry.actor, isUpheld: nil, reasons: nil,
          settledOn: nil, settledBy: nil, isCorrected: false)
      }
    case .settled(let event):
      try change(event.inspection, event.place, entry, tables) {
        $0.objection?.isUpheld = event.isUpheld
        $0.objection?.reasons = event.reasons
        $0.objection?.settledOn = entry.occurredOn
        $0.objection?.settledBy = entry.actor
      }
    case .published(let event):
      try change(event.inspection, entry, tables) {
        $0.phase = .published
        $0.publishedOn = entry.occurredOn
        $0.address = event.address
        $0.publishedTallies = $0.tallies
      }
    case .corrected(let event):
      try change(event.inspection, event.place, entry, tables) { $0.take(event, entry) }
    }
  }

  /// What became of a finding changes what its inspection came to, and is no step of the inspection.
  private static func dismiss(_ finding: FindingID, _ tables: Tables) throws {
    guard let at = try tables.inspections.findings[finding.text],
      let before = try tables.inspections.result(at.inspection, at.place),
      let index = before.problems.firstIndex(where: { $0.finding == finding }),
      var row = try tables.inspections.rows[at.inspection.text]
    else { return }
    var after = before
    after.problems[index].isFalseAlarm = true
    try put(after, before: before, tables)
    row.replace(before, after)
    tables.inspections.rows.set(at.inspection.text, row)
  }

  private static func change(
    _ id: InspectionID, _ entry: Entry, _ tables: Tables, _ body: (inout Inspection) -> Void
  ) throws {
    guard let before = try tables.inspections.rows[id.text] else { return }
    var row = before
    body(&row)
    row.lastOn = max(row.lastOn, entry.occurredOn)
    tables.inspections.rows.set(id.text, row)
    tables.notes.work += InspectionWork.notes(from: before, to: row)
  }

  private static func change(
    _ id: InspectionID, _ place: Subject, _ entry: Entry, _ tables: Tables,
    _ body: (inout InspectionResult) -> Void
  ) throws {
    guard let before = try tables.inspections.result(id, place) else { return }
    var after = before
    body(&after)
    try put(after, before: before, tables)
    try change(id, entry, tables) { $0.replace(before, after) }
  }

  private static func put(
    _ after: InspectionResult, before: InspectionResult?, _ tables: Tables
  ) throws {
    let inspections = tables.inspections
    let key = InspectionTables.key(after.inspection, after.place)
    inspections.results.set(key, after)
    inspections.listed.move(
      after.place, from: before.map(keys) ?? [], to: keys(of: after))
    if let office = after.office {
      tables.notes.work += InspectionWork.notes(from: before, to: after, of: office)
    }
  }

  private static func keys(of result: InspectionResult) -> [String] {
    let members = [nil, result.office.map { InspectionTables.member($0) }, result.outcome.rawValue]
    var keys: [String] = []
    for (index, member) in members.enumerated() where index == 0 || member != nil {
      keys.append(ListKey.prefix(result.inspection.text, member) + result.place.text)
    }
    return keys
  }
}

/// An edition of the assessment method (考评办法).
package struct AssessmentMethod: JSONDirect, Hashable, Sendable {
  package let edition: EditionNumber
  package let title: Line
  package let effectiveFrom: CivilDate
  package let paper: PaperName?
  package let filedOn: CivilDate
}

/// Which result of which inspection a finding is of.
package struct InspectedAt: JSONDirect, Hashable, Sendable {
  package let inspection: InspectionID
  package let place: Subject
}

/// What inspections are kept in.
package final class InspectionTables {
  /// By inspection id.
  package let rows: RowTable<Inspection>
  /// By `<inspection>/<place>`.
  package let results: RowTable<InspectionResult>
  /// By `<inspection>/<office or outcome>/<place>`.
  package let listed: RowTable<Subject>
  /// Which result a finding is of, by finding id.
  package let findings: RowTable<InspectedAt>
  /// By the number of the edition, in three digits.
  package let methods: RowTable<AssessmentMethod>
  /// By `<set>/<edition>`.
  package let sets: RowTable<IndicatorSet>
  /// The edition of a set that was adopted last.
  package let lastEditions: RowTable<EditionNumber>
  /// The edition of the method that was filed last, under `last`.
  package let lastMethod: RowTable<EditionNumber>
  /// The inspection that started last, under `last`.
  package let last: RowTable<InspectionID>

  init(_ list: TableList) {
    rows = list.table("inspections", of: InspectionProjector.self)
    results = list.table("inspection-results", of: InspectionProjector.self)
    listed = list.index("inspection-results-listed", of: InspectionProjector.self)
    findings = list.table("inspection-findings", of: InspectionProjector.self)
    methods = list.table("assessment-methods", of: InspectionProjector.self)
    sets = list.table("indicator-sets", of: InspectionProjector.self)
    lastEditions = list.table("indicator-sets-last", of: InspectionProjector.self)
    lastMethod = list.table("assessment-methods-last", of: InspectionProjector.self)
    last = list.table("inspections-last", of: InspectionProjector.self)
  }

  static func member(_ office: OfficeID) -> String { "of:\(office)" }

  static func key(_ edition: EditionNumber) -> String {
    let digits = String(edition.value)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  static func key(_ inspection: InspectionID, _ place: Subject) -> String {
    "\(inspection)/\(place)"
  }

  package func result(_ inspection: InspectionID, _ place: Subject) throws -> InspectionResult? {
    try results[Self.key(inspection, place)]
  }
}

/// Inspections, as others read them.
package protocol InspectionLookup: Lookup {
  func inspection(_ id: InspectionID) throws -> Inspection?
  func result(of inspection: InspectionID, _ place: Subject) throws -> InspectionResult?
  /// Every result of an inspection, by place.
  ///
  /// - Complexity: O(n) in them.
  func results(of inspection: InspectionID) throws -> [InspectionResult]
  var lastInspection: InspectionID? { get throws }
  /// Which result a finding is of; nothing for one of no inspection.
  func inspected(_ finding: FindingID) throws -> InspectedAt?
  /// The edition of the assessment method in force on a day.
  func assessmentMethod(on date: CivilDate) throws -> AssessmentMethod?
  var lastAssessmentMethod: AssessmentMethod? { get throws }
  /// The edition of a set of indicators in force on a day.
  func indicators(_ set: IndicatorSetID, on date: CivilDate) throws -> IndicatorSet?
  func indicators(_ edition: IndicatorEdition) throws -> IndicatorSet?
  func lastIndicators(_ set: IndicatorSetID) throws -> IndicatorSet?
  /// The sites and accounts that are in use, sites first.
  ///
  /// - Complexity: O(n) in all sites and accounts.
  func livePlaces(_ scope: InspectionScope) throws -> [Subject]
}

extension Tables: InspectionLookup {
  package func inspection(_ id: InspectionID) throws -> Inspection? {
    try inspections.rows[id.text]
  }

  package func result(
    of inspection: InspectionID, _ place: Subject
  ) throws -> InspectionResult? { try inspections.result(inspection, place) }

  package func inspected(_ finding: FindingID) throws -> InspectedAt? {
    try inspections.findings[finding.text]
  }

  package func results(of inspection: InspectionID) throws -> [InspectionResult] {
    var found: [InspectionResult] = []
    try inspections.results.scan(prefix: "\(inspection)/") { _, row in
      found.append(row)
      return true
    }
    return found
  }

  package var lastInspection: InspectionID? {
    get throws { try inspections.last[InspectionProjector.lastKey] }
  }

  package func assessmentMethod(on date: CivilDate) throws -> AssessmentMethod? {
    var found: AssessmentMethod?
    try inspections.methods.scan { _, row in
      if row.effectiveFrom <= date { found = row }
      return true
    }
    return found
  }

  package var lastAssessmentMethod: AssessmentMethod? {
    get throws {
      try inspections.lastMethod[InspectionProjector.lastKey].flatMap {
        try inspections.methods[InspectionTables.key($0)]
      }
    }
  }

  package func indicators(_ set: IndicatorSetID, on date: CivilDate) throws -> IndicatorSet? {
    var found: IndicatorSet?
    try inspections.sets.scan(prefix: "\(set)/") { _, row in
      if row.effectiveFrom <= date { found = row }
      return true
    }
    return found
  }

  package func indicators(_ edition: IndicatorEdition) throws -> IndicatorSet? {
    try inspections.sets["\(edition.set)/\(InspectionTables.key(edition.edition))"]
  }

  package func lastIndicators(_ set: IndicatorSetID) throws -> IndicatorSet? {
    try inspections.lastEditions[set.text].flatMap {
      try indicators(IndicatorEdition(set: set, edition: $0))
    }
  }

  package func livePlaces(_ scope: InspectionScope) throws -> [Subject] {
    var places: [Subject] = []
    if scope != .accounts {
      var ids: [SiteID] = []
      try sites.cards.scan { _, card in
        ids.append(card.id)
        return true
      }
      for id in ids where try site(id).map({ $0.phase == .live || $0.phase == .offline }) == true {
        places.append(.site(id))
      }
    }
    guard scope != .sites else { return places }
    try accounts.rows.scan { _, account in
      if account.phase.isInUse { places.append(.account(account.id)) }
      return true
    }
    return places
  }
}
