import JSONText
package import CivilTime

/// A rate: of how many, as a percentage with two decimals.
package struct Rate: Codable, Hashable, Sendable {
  package let numerator: Int
  package let denominator: Int
  /// Rounded half up to two decimals, such as `96.89`; nothing of nothing.
  package let percent: String?
  package let rounding: Bilingual

  package init(_ numerator: Int, of denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
    percent = denominator > 0 ? Self.percent(numerator, denominator) : nil
    rounding = Bilingual("四舍五入，保留两位小数", "rounded half up to two decimals")
  }

  private static func percent(_ numerator: Int, _ denominator: Int) -> String {
    let hundredths = (numerator * 20_000 + denominator) / (2 * denominator)
    let decimals = String(hundredths % 100)
    return "\(hundredths / 100).\(decimals.utf8.count < 2 ? "0" : "")\(decimals)"
  }
}

/// How an inspection came out for sites or for accounts: each outcome by itself.
package struct InspectionSummary: Codable, Hashable, Sendable {
  package let target: IndicatorTarget
  package let outcomes: [OutcomeTally]
  /// Of those that passed or failed; the others are in no rate.
  package let passRate: Rate

  package init(_ target: IndicatorTarget, of tallies: [OutcomeTally]) {
    self.target = target
    func count(_ outcome: InspectionOutcome) -> Int {
      tallies.first { $0.target == target && $0.outcome == outcome }?.count ?? 0
    }
    outcomes = InspectionOutcome.allCases.map {
      OutcomeTally(target: target, outcome: $0, count: count($0))
    }
    passRate = Rate(count(.pass), of: count(.pass) + count(.fail))
  }
}

/// `inspection.show`: an inspection, by what it went, and what it came to.
package struct InspectionShow: QueryPayload {
  package static let method = "inspection.show"
  package static let summary = Bilingual("查看巡查抽检", "Shows an inspection")
  package static let reads: ReadingMatter = .supervision

  package let inspection: InspectionID

  package init(inspection: InspectionID) { self.inspection = inspection }

  /// Everybody's once it was published.
  package func asked(_ view: View) throws -> Asked {
    guard let actor = view.actor, let row = try view.tables.inspection(inspection),
      row.phase == .published
    else { return .thing(.inspection(inspection)) }
    return .office(actor.office.id)
  }

  package func answer(_ view: View) throws -> InspectionAnswer {
    guard let row = try view.tables.inspection(inspection) else {
      throw Refusal(
        InspectionRules.known,
        found: Bilingual("没有检查 \(inspection)", "there is no inspection \(inspection)"),
        mend: Bilingual("核对编号（inspection.list）", "check the id (inspection.list)"))
    }
    return InspectionAnswer(
      inspection: row, office: try view.office(row.office),
      sets: try row.sets.compactMap(view.tables.indicators),
      summaries: IndicatorTarget.allCases.map { InspectionSummary($0, of: row.tallies) },
      asPublished: row.summariesAsPublished)
  }
}

/// The answer to `inspection.show`.
package struct InspectionAnswer: JSONDirect, Sendable {
  package let inspection: Inspection
  package let office: OfficeAnswer
  package let sets: [IndicatorSet]
  package let summaries: [InspectionSummary]
  /// The same as it was published, where a result was corrected since; otherwise none.
  package let asPublished: [InspectionSummary]
}

extension Inspection {
  /// How it came out as it was published, where that is not how it comes out now.
  package var summariesAsPublished: [InspectionSummary] {
    guard let publishedTallies else { return [] }
    let (then, now) = (publishedTallies, tallies)
    let all = IndicatorTarget.allCases.map {
      (InspectionSummary($0, of: then), InspectionSummary($0, of: now))
    }
    return all.allSatisfy({ $0.0 == $0.1 }) ? [] : all.map(\.0)
  }
}

/// An inspection as lists show it.
package struct InspectionLine: Codable, Hashable, Sendable {
  package let inspection: InspectionID
  package let title: Line
  package let quarter: Period
  package let phase: InspectionPhase
  package let startedOn: CivilDate
  package let publishedOn: CivilDate?
  package let address: WebAddress?
  package let placeCount: Int
}

/// `inspection.list`: inspections in the order in which they started.
package struct InspectionList: ListQuery {
  package static let method = "inspection.list"
  package static let summary = Bilingual("巡查抽检列表", "Lists inspections")
  package static let reads: ReadingMatter = .registers

  package var after: ListCursor?
  package var limit: PageLimit?

  package func answer(_ view: View) throws -> InspectionListAnswer {
    let page = try view.tables.inspections.rows.page(paging) { _, row in
      InspectionLine(
        inspection: row.id, title: row.title, quarter: row.quarter, phase: row.phase,
        startedOn: row.startedOn, publishedOn: row.publishedOn, address: row.address,
        placeCount: row.placeCount)
    }
    return InspectionListAnswer(inspections: page.lines, next: page.next)
  }
}

/// The answer to `inspection.list`.
package struct InspectionListAnswer: ListAnswer, Sendable {
  package internal(set) var inspections: [InspectionLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: InspectionListAnswer) {
    inspections += page.inspections
    next = page.next
  }
}

/// `inspection-result.list`: what an inspection came to, by site and account.
package struct InspectionResultList: OfficeQuery {
  package static let method = "inspection-result.list"
  package static let summary = Bilingual("检查结果列表", "Lists an inspection's results")
  package static let reads: ReadingMatter = .supervision

  package let inspection: InspectionID
  package var office: OfficeID?
  package let outcome: InspectionOutcome?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(
    inspection: InspectionID, office: OfficeID? = nil, outcome: InspectionOutcome? = nil
  ) {
    self.inspection = inspection
    self.office = office
    self.outcome = outcome
  }

  package func answer(_ view: View) throws -> InspectionResultListAnswer {
    let tables = view.tables
    let member = office.map { InspectionTables.member($0) } ?? outcome?.rawValue
    let page = try tables.inspections.listed.page(
      prefix: ListKey.prefix(inspection.text, member), paging
    ) { _, place in
      try tables.result(of: inspection, place).flatMap {
        (outcome ?? $0.outcome) == $0.outcome ? $0 : nil
      }
    }
    return InspectionResultListAnswer(
      results: try page.lines.map {
        InspectionResultLine(
          place: try view.subject($0.place), office: try $0.office.map(view.office), result: $0)
      }, next: page.next)
  }
}

/// A result with the names in it.
package struct InspectionResultLine: Codable, Hashable, Sendable {
  package let place: SubjectAnswer
  /// Nothing while nothing was recorded.
  package let office: OfficeAnswer?
  package let result: InspectionResult
}

/// The answer to `inspection-result.list`.
package struct InspectionResultListAnswer: ListAnswer, Sendable {
  package internal(set) var results: [InspectionResultLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: InspectionResultListAnswer) {
    results += page.results
    next = page.next
  }
}
