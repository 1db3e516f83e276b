import JSONText
package import CivilTime

/// `counterfeit.show`: a counterfeit site, what was done about it, and the reports it belongs with.
package struct CounterfeitShow: QueryPayload {
  package static let method = "counterfeit.show"
  package static let summary = Bilingual("查看假冒网站", "Shows a counterfeit site")
  package static let reads: ReadingMatter = .supervision

  package let counterfeit: CounterfeitID

  package init(counterfeit: CounterfeitID) { self.counterfeit = counterfeit }

  /// Whoever has a part in it reads it.
  package func asked(_ view: View) throws -> Asked {
    guard let actor = view.actor, let row = try view.tables.counterfeit(counterfeit),
      row.offices.contains(actor.office.id)
    else { return .thing(.counterfeit(counterfeit)) }
    return .office(actor.office.id)
  }

  package func answer(_ view: View) throws -> CounterfeitShown {
    guard let row = try view.tables.counterfeit(counterfeit) else {
      throw Refusal(
        CounterfeitRules.known,
        found: Bilingual("没有假冒网站 \(counterfeit)", "there is no counterfeit site \(counterfeit)"),
        mend: Bilingual("核对编号（counterfeit.list）", "check the id (counterfeit.list)"))
    }
    return CounterfeitShown(
      line: try CounterfeitLine(row, view), counterfeit: row,
      earlierReports: try row.repeats.compactMap { try CounterfeitEarlier($0, view) })
  }
}

/// The answer to `counterfeit.show`.
package struct CounterfeitShown: JSONDirect, Sendable {
  package let line: CounterfeitLine
  package let counterfeit: Counterfeit
  /// The earlier reports it belongs with, as they stand today.
  package let earlierReports: [CounterfeitEarlier]
}

/// An earlier report that one belongs with.
package struct CounterfeitEarlier: Codable, Hashable, Sendable {
  package let counterfeit: CounterfeitID
  package let caseID: CaseID
  package let by: CounterfeitLink
  package let title: Bilingual
  package let address: SeenAddress?
  package let account: CounterfeitAccount?
  package let phase: CounterfeitPhase
  package let reportedOn: CivilDate

  package enum CodingKeys: String, CodingKey {
    case counterfeit
    case caseID = "case"
    case by, title, address, account, phase, reportedOn
  }

  init?(_ found: CounterfeitRepeat, _ view: View) throws {
    guard let row = try view.tables.counterfeit(found.counterfeit) else { return nil }
    counterfeit = row.id
    caseID = row.caseID
    by = found.by
    title = found.by.name
    address = row.address
    account = row.account
    phase = row.phase
    reportedOn = row.reportedOn
  }
}

/// A counterfeit site as lists show it.
package struct CounterfeitLine: Codable, Hashable, Sendable {
  package let counterfeit: CounterfeitID
  package let caseID: CaseID
  package let office: OfficeAnswer
  package let source: CounterfeitSource
  package let address: SeenAddress?
  package let account: CounterfeitAccount?
  package let imitates: SubjectAnswer?
  package let phase: CounterfeitPhase
  package let title: Bilingual
  package let reportedOn: CivilDate
  /// Days since it was reported, of one that is not ended.
  package let ageDays: Int?
  /// Measures that were asked for and have no answer.
  package let unanswered: [CounterfeitMeasure]
  package let repeatCount: Int

  package enum CodingKeys: String, CodingKey {
    case counterfeit
    case caseID = "case"
    case office, source, address, account, imitates, phase, title, reportedOn, ageDays, unanswered
    case repeatCount
  }

  init(_ row: Counterfeit, _ view: View) throws {
    counterfeit = row.id
    caseID = row.caseID
    office = try view.office(row.office)
    source = row.source
    address = row.address
    account = row.account
    imitates = try row.imitates.map { try view.subject(.site($0)) }
    phase = row.phase
    title = row.phase.name
    reportedOn = row.reportedOn
    ageDays =
      row.phase.isEnded
      ? nil : max(0, LegalTime.date(of: view.now).days(since: row.reportedOn))
    unanswered = row.disposals.filter { $0.outcome == nil }.map(\.measure)
    repeatCount = row.repeats.count
  }
}

/// `counterfeit.list`: counterfeit sites in the order in which they were reported, the oldest first.
package struct CounterfeitList: OfficeQuery {
  package static let method = "counterfeit.list"
  package static let summary = Bilingual("假冒网站列表", "Lists counterfeit sites")
  package static let reads: ReadingMatter = .supervision

  /// An office that has a part in them.
  package var office: OfficeID?
  package let phase: CounterfeitPhase?
  /// Those reported on this day or before.
  package let reportedUntil: CivilDate?
  /// Those that belong with earlier reports, or those that do not.
  package let isRepeated: Bool?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(
    office: OfficeID? = nil, phase: CounterfeitPhase? = nil, reportedUntil: CivilDate? = nil,
    isRepeated: Bool? = nil
  ) {
    self.office = office
    self.phase = phase
    self.reportedUntil = reportedUntil
    self.isRepeated = isRepeated
  }

  package func answer(_ view: View) throws -> CounterfeitListAnswer {
    let tables = view.tables
    let page = try tables.counterfeits.listed.page(
      prefixes: ListKey.prefixes(of: try office.map(tables.those), phase?.rawValue), paging
    ) { _, id in
      try tables.counterfeit(id).flatMap { row in
        let isWanted =
          (reportedUntil.map { row.reportedOn <= $0 } ?? true)
          && (isRepeated.map { row.repeats.isEmpty != $0 } ?? true)
        return isWanted ? row : nil
      }
    }
    return CounterfeitListAnswer(
      counterfeits: try page.lines.map { try CounterfeitLine($0, view) }, next: page.next)
  }
}

/// The answer to `counterfeit.list`.
package struct CounterfeitListAnswer: ListAnswer, Sendable {
  package internal(set) var counterfeits: [CounterfeitLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: CounterfeitListAnswer) {
    counterfeits += page.counterfeits
    next = page.next
  }
}
