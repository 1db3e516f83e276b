import JSONText
package import CivilTime

/// An inspection as its events tell it.
package struct Inspection: JSONDirect, Hashable, Sendable {
  package let id: InspectionID
  package let title: Line
  package let office: OfficeID
  package let quarter: Period
  package let scope: InspectionScope
  package let methods: [InspectionMethod]
  package let sampling: Passage
  package let sets: [IndicatorEdition]
  package let edition: EditionNumber
  package let partner: Line?
  package let startedOn: CivilDate
  package let placeCount: Int
  package var phase: InspectionPhase
  package var imports: [ImportedFile]
  package var notifiedOn: CivilDate?
  package var objectionsUntil: CivilDate?
  package var publishedOn: CivilDate?
  package var address: WebAddress?
  /// How many sites and accounts came to what.
  package var tallies: [OutcomeTally]
  package var problems: [ProblemTally]
  /// Objections that nobody settled, or that were upheld and the result stands as it was.
  package var openObjections: Int
  /// Failures whose problems were all found false alarms, and that nobody corrected.
  package var groundless: Int
  /// The tallies as they were published; nothing before.
  package var publishedTallies: [OutcomeTally]?
  /// The day of its last fact: nothing that rests on it is older.
  package var lastOn: CivilDate
}

/// A file of results that was taken over.
package struct ImportedFile: Codable, Hashable, Sendable {
  package let digest: Digest
  package let on: CivilDate
  package let event: Int
}

/// How many sites or accounts came to an outcome.
package struct OutcomeTally: Codable, Hashable, Sendable {
  package let target: IndicatorTarget
  package let outcome: InspectionOutcome
  package var count: Int
}

/// How many problems of a kind were seen.
package struct ProblemTally: Codable, Hashable, Sendable {
  package let kind: FindingKind
  package var count: Int
  package var falseAlarms: Int
}

/// What an inspection came to for one site or account.
package struct InspectionResult: JSONDirect, Hashable, Sendable {
  package let inspection: InspectionID
  package let place: Subject
  package var office: OfficeID?
  package var outcome: InspectionOutcome
  package var checkedOn: CivilDate?
  package var lastUpdatedOn: CivilDate?
  package var points: Points?
  package var problems: [InspectedProblem]
  package var reasons: Passage?
  package var recordedBy: StaffID?
  /// The position of the event that recorded it; nothing while none did.
  package var event: Int?
  package var objection: ResultObjection?
  /// What it was before it was corrected, and why.
  package var amended: ResultCorrection?

  /// It failed by problems alone, and each of them was found a false alarm. One that was judged by points is failed by
  /// those.
  package var isGroundless: Bool {
    outcome == .fail && points == nil && !problems.isEmpty
      && problems.allSatisfy(\.isFalseAlarm)
  }
}

/// What a result was before it was corrected.
package struct ResultCorrection: Codable, Hashable, Sendable {
  package let former: InspectionOutcome
  package let reasons: Passage
  package let on: CivilDate
  package let by: StaffID?
  package let event: Int
  /// Whether the former one was published by then.
  package let isPublished: Bool
}

/// What a host holds against a result.
package struct ResultObjection: Codable, Hashable, Sendable {
  package let words: Passage
  package let on: CivilDate
  package let by: StaffID?
  package var isUpheld: Bool?
  package var reasons: Passage?
  package var settledOn: CivilDate?
  package var settledBy: StaffID?
  /// Upheld, and the result was recorded anew since.
  package var isCorrected: Bool

  /// Whether somebody has to do something about it.
  package var isOpen: Bool { isUpheld == nil || (isUpheld == true && !isCorrected) }
}

extension Inspection {
  init(_ event: InspectionStarted, _ entry: Entry) {
    self.init(
      id: event.inspection, title: event.title, office: event.office, quarter: event.quarter,
      scope: event.scope, methods: event.methods, sampling: event.sampling, sets: event.sets,
      edition: event.edition, partner: event.partner, startedOn: entry.occurredOn,
      placeCount: event.places.count, phase: .running, imports: [], notifiedOn: nil,
      objectionsUntil: nil, publishedOn: nil, address: nil, tallies: [], problems: [],
      openObjections: 0, groundless: 0, publishedTallies: nil, lastOn: entry.occurredOn)
    for place in event.places { count(place, .notChecked, 1) }
  }

  mutating func count(_ place: Subject, _ outcome: InspectionOutcome, _ amount: Int) {
    let target = IndicatorTarget(place)
    if let index = tallies.firstIndex(where: { $0.target == target && $0.outcome == outcome }) {
      tallies[index].count += amount
    } else {
      tallies.append(OutcomeTally(target: target, outcome: outcome, count: amount))
    }
  }

  mutating func count(_ problem: InspectedProblem, _ amount: Int) {
    let index =
      problems.firstIndex { $0.kind == problem.kind }
      ?? {
        problems.append(ProblemTally(kind: problem.kind, count: 0, falseAlarms: 0))
        return problems.count - 1
      }()
    if problem.isFalseAlarm {
      problems[index].falseAlarms += amount
    } else {
      problems[index].count += amount
    }
  }

  /// One result takes the place of another.
  mutating func replace(_ before: InspectionResult, _ after: InspectionResult) {
    count(before.place, before.outcome, -1)
    count(after.place, after.outcome, 1)
    for problem in before.problems { count(problem, -1) }
    for problem in after.problems { count(problem, 1) }
    let (was, now) = (before.objection?.isOpen ?? false, after.objection?.isOpen ?? false)
    openObjections += (now ? 1 : 0) - (was ? 1 : 0)
    groundless += (after.isGroundless ? 1 : 0) - (before.isGroundless ? 1 : 0)
  }
}

extension InspectionResult {
  init(_ inspection: InspectionID, _ place: Subject) {
    self.init(
      inspection: inspection, place: place, office: nil, outcome: .notChecked, checkedOn: nil,
      lastUpdatedOn: nil, points: nil, problems: [], reasons: nil, recordedBy: nil, event: nil,
      objection: nil, amended: nil)
  }

  mutating func take(_ event: ResultCorrected, _ entry: Entry) {
    amended = ResultCorrection(
      former: event.former, reasons: event.reasons, on: entry.occurredOn, by: entry.actor,
      event: entry.position, isPublished: event.publishedOn != nil)
    outcome = event.outcome
  }

  mutating func take(_ event: ResultRecorded, _ entry: Entry) {
    office = event.office
    outcome = event.outcome
    checkedOn = event.checkedOn
    lastUpdatedOn = event.lastUpdatedOn
    points = event.points
    problems = event.problems
    reasons = event.reasons
    recordedBy = entry.actor
    self.event = entry.position
    amended = nil
    if objection?.isUpheld == true { objection?.isCorrected = true }
  }
}
