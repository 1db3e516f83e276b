import JSONText
package import CivilTime

/// `evaluation.show`: what units are evaluated by in a year, a quarter or a month, as it stands now: of each, rates
/// with both of their numbers and where those come from.
package struct EvaluationShow: QueryPayload {
  package static let method = "evaluation.show"
  package static let summary = Bilingual("查看评估考核数据", "Shows what units are evaluated by")
  package static let reads: ReadingMatter = .figures

  package let period: Period
  /// One unit; each of whom anything was counted when left out.
  package let office: OfficeID?
  package let after: ListCursor?
  package let limit: PageLimit?

  package init(
    period: Period, office: OfficeID? = nil, after: ListCursor? = nil, limit: PageLimit? = nil
  ) {
    self.period = period
    self.office = office
    self.after = after
    self.limit = limit
  }

  package func answer(_ view: View) throws -> EvaluationShown {
    try EvaluationRules.checkGrain(period)
    var page = Page<EvaluatedUnit>()
    if let office {
      page.lines = [try EvaluatedUnit(view.office(named: office), in: period, view)]
    } else {
      page = try view.tables.directory.offices.page(Paging(after: after, limit: limit)) {
        _, office in
        let unit = try EvaluatedUnit(office, in: period, view)
        return unit.isEmpty ? nil : unit
      }
    }
    return EvaluationShown(
      period: period, position: view.history.last, units: page.lines, next: page.next)
  }
}

/// The answer to `evaluation.show`.
package struct EvaluationShown: JSONDirect, Sendable {
  package let period: Period
  /// The last event that is counted.
  package let position: Int
  package let units: [EvaluatedUnit]
  package let next: ListCursor?
}

/// What a unit is evaluated by.
package struct EvaluatedUnit: Codable, Hashable, Sendable {
  package let office: OfficeAnswer
  package let rates: [EvaluatedRate]
  /// Weeks in which an account of the unit published less than its floor.
  package let weeksShort: Int
  package let weeksShortOf: [FigureAddress]

  init(_ office: Office, in period: Period, _ view: View) throws {
    let evaluated = try Evaluated(office.id, in: period, view.tables)
    self.office = OfficeAnswer(office)
    rates = evaluated.counts.map {
      EvaluatedRate($0, of: office.id, in: period, at: view.history.last)
    }
    weeksShort = evaluated.weeksShort
    weeksShortOf = period.figures.map {
      FigureAddress(EvaluationFigures.weeksShort, FigureKey(office.id), $0, at: view.history.last)
    }
  }

  var isEmpty: Bool {
    weeksShort == 0 && rates.allSatisfy { $0.rate.numerator == 0 && $0.rate.denominator == 0 }
  }
}

/// `evaluation.list`: evaluations in the order in which they were recorded, of a unit or a period.
package struct EvaluationList: OfficeQuery {
  package static let method = "evaluation.list"
  package static let summary = Bilingual("评估考核列表", "Lists evaluations")
  package static let reads: ReadingMatter = .supervision

  /// The unit.
  package var office: OfficeID?
  package let period: Period?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(office: OfficeID? = nil, period: Period? = nil) {
    self.office = office
    self.period = period
  }

  package func answer(_ view: View) throws -> EvaluationListAnswer {
    let tables = view.tables
    let page = try tables.evaluations.listed.page(
      prefixes: ListKey.prefixes(of: try office.map(tables.those), period?.text), paging
    ) { _, id in try tables.evaluation(id) }
    return EvaluationListAnswer(
      evaluations: try page.lines.map { try EvaluationLine($0, view) }, next: page.next)
  }
}

/// The answer to `evaluation.list`.
package struct EvaluationListAnswer: ListAnswer, Sendable {
  package internal(set) var evaluations: [EvaluationLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: EvaluationListAnswer) {
    evaluations += page.evaluations
    next = page.next
  }
}

/// An evaluation as lists show it: with the rates as they were taken down.
package struct EvaluationLine: Codable, Hashable, Sendable {
  package let evaluation: EvaluationID
  package let unit: OfficeAnswer
  package let period: Period
  package let grade: EvaluationGrade
  package let title: Bilingual
  package let points: Points?
  package let reasons: Passage
  package let recordedOn: CivilDate
  package let rates: [EvaluatedRate]
  package let weeksShort: Int
  package let objection: EvaluationObjection?

  init(_ row: Evaluation, _ view: View) throws {
    evaluation = row.id
    unit = try view.office(row.unit)
    period = row.period
    grade = row.grade
    title = row.grade.name
    points = row.points
    reasons = row.reasons
    recordedOn = row.recordedOn
    rates = row.counts.map {
      EvaluatedRate($0, of: row.unit, in: row.period, at: row.countedTo)
    }
    weeksShort = row.weeksShort
    objection = row.objection
  }
}
