package import CivilTime
package import Regulation

/// What an inspection came to, as a bulletin tells it (检查情况通报).
///
/// Of one state of the log: the position and the root say which. Words are those that stand beside the
/// log, or why they are not there.
package struct Bulletin: Codable, Hashable, Sendable {
  package let county: County
  package let asOf: Moment
  package let inspection: InspectionID
  package let title: Line
  package let quarter: Period
  package let phase: InspectionPhase
  package let methods: [InspectionMethod]
  package let partner: Line?
  /// By which rule it was said what is looked at.
  package let sampling: Bilingual
  package let sets: [BulletinSet]
  package let startedOn: CivilDate
  package let publishedOn: CivilDate?
  package let address: WebAddress?
  /// Sites, then accounts: each outcome by itself, and the rate of those that were judged.
  package let summaries: [InspectionSummary]
  /// The same as it was published, where a result was corrected since; otherwise none.
  package let asPublished: [InspectionSummary]
  package let problems: [BulletinProblems]
  /// Every site and account that was inspected, by id.
  package let results: [BulletinResult]
  package let proof: LogProof
}

/// The indicators that an inspection went by.
package struct BulletinSet: Codable, Hashable, Sendable {
  package let set: IndicatorSetID
  package let edition: EditionNumber
  package let title: Line
  package let effectiveFrom: CivilDate

  package init(_ set: IndicatorSet) {
    self.set = set.set
    edition = set.edition
    title = set.title
    effectiveFrom = set.effectiveFrom
  }
}

/// Problems of a kind, and whose they are.
package struct BulletinProblems: Codable, Hashable, Sendable {
  package let kind: FindingKind
  package let name: Bilingual
  package let count: Int
  /// What was reported, and was none.
  package let falseAlarms: Int
  /// The units that have them, each once.
  package let units: [String]
}

/// What a site or an account came to.
package struct BulletinResult: Codable, Hashable, Sendable {
  package let place: Subject
  package let name: String
  /// Nothing while nothing was recorded.
  package let unit: String?
  package let outcome: InspectionOutcome
  package let checkedOn: CivilDate?
  /// The newest update that was seen.
  package let lastUpdatedOn: CivilDate?
  package let points: Points?
  package let problems: [BulletinProblem]
  package let reasons: Bilingual?
  /// Its host objected.
  package let isDisputed: Bool
  /// What it was before it was corrected, and why; nothing for what was not.
  package let amended: BulletinCorrection?
}

/// What a result was before it was corrected.
package struct BulletinCorrection: Codable, Hashable, Sendable {
  package let former: InspectionOutcome
  package let on: CivilDate
  package let isPublished: Bool
  package let reasons: Bilingual
}

/// A problem of a site or an account.
package struct BulletinProblem: Codable, Hashable, Sendable {
  package let kind: FindingKind
  package let name: Bilingual
  package let words: Bilingual
  package let address: WebAddress?
  package let isFalseAlarm: Bool
}

extension Bulletin {
  /// - Parameters:
  ///   - row: the inspection.
  ///   - results: all of its results, by place.
  ///   - sets: the indicators that it went by.
  ///   - names: the names of places and offices.
  ///   - county: whose ledger it is.
  ///   - asOf: when its last event was recorded.
  ///   - proof: what ties the bulletin to the log.
  ///   - tell: what a kept text says.
  package init(
    _ row: Inspection, _ results: [InspectionResult], _ sets: [IndicatorSet],
    names: BulletinNames, county: County, asOf: Instant, proof: LogProof,
    tell: (Passage) throws -> Bilingual
  ) throws {
    self.county = county
    self.asOf = Moment(asOf)
    inspection = row.id
    title = row.title
    quarter = row.quarter
    phase = row.phase
    methods = row.methods
    partner = row.partner
    sampling = try tell(row.sampling)
    self.sets = sets.map(BulletinSet.init)
    startedOn = row.startedOn
    publishedOn = row.publishedOn
    address = row.address
    summaries = IndicatorTarget.allCases.map { InspectionSummary($0, of: row.tallies) }
    asPublished = row.summariesAsPublished
    let lines = try results.map { try BulletinResult($0, names, tell) }
    self.results = lines
    problems = FindingKind.allCases.compactMap { BulletinProblems($0, in: lines) }
    self.proof = proof
  }
}

/// The names of what a bulletin tells of.
package struct BulletinNames {
  package let place: (Subject) throws -> String
  package let office: (OfficeID) throws -> String

  package init(
    place: @escaping (Subject) throws -> String, office: @escaping (OfficeID) throws -> String
  ) {
    self.place = place
    self.office = office
  }
}

extension BulletinResult {
  fileprivate init(
    _ result: InspectionResult, _ names: BulletinNames, _ tell: (Passage) throws -> Bilingual
  ) throws {
    place = result.place
    name = try names.place(result.place)
    unit = try result.office.map(names.office)
    outcome = result.outcome
    checkedOn = result.checkedOn
    lastUpdatedOn = result.lastUpdatedOn
    points = result.points
    problems = try result.problems.map { problem in
      BulletinProblem(
        kind: problem.kind, name: problem.kind.name, words: try tell(problem.words),
        address: problem.address, isFalseAlarm: problem.isFalseAlarm)
    }
    reasons = try result.reasons.map(tell)
    isDisputed = result.objection != nil
    amended = try result.amended.map {
      BulletinCorrection(
        former: $0.former, on: $0.on, isPublished: $0.isPublished, reasons: try tell($0.reasons))
    }
  }
}

extension BulletinProblems {
  /// Nothing for a kind that nobody saw.
  fileprivate init?(_ kind: FindingKind, in results: [BulletinResult]) {
    var (count, falseAlarms) = (0, 0)
    var units: [String] = []
    for result in results {
      for problem in result.problems where problem.kind == kind {
        guard !problem.isFalseAlarm else {
          falseAlarms += 1
          continue
        }
        count += 1
        if let unit = result.unit, !units.contains(unit) { units.append(unit) }
      }
    }
    guard count + falseAlarms > 0 else { return nil }
    self.init(
      kind: kind, name: kind.name, count: count, falseAlarms: falseAlarms, units: units)
  }
}
