import JSONText
package import CivilTime

/// `survey.show`: a survey, and what became of its result.
package struct SurveyShow: QueryPayload {
  package static let method = "survey.show"
  package static let summary = Bilingual("查看调查、征集", "Shows a survey")
  package static let reads: ReadingMatter = .content

  package let survey: SurveyID

  package init(survey: SurveyID) { self.survey = survey }

  package func asked(_ view: View) throws -> Asked { .thing(.survey(survey)) }

  package func answer(_ view: View) throws -> SurveyShown {
    let row = try SurveyRules.survey(survey, view.tables)
    return SurveyShown(line: try SurveyLine(row, view), reasons: row.reasons)
  }
}

/// The answer to `survey.show`.
package struct SurveyShown: JSONDirect, Sendable {
  package let line: SurveyLine
  package let reasons: Passage?
}

/// A survey as lists show it.
package struct SurveyLine: Codable, Hashable, Sendable {
  package let survey: SurveyID
  package let kind: SurveyKind
  package let title: Passage
  package let office: OfficeAnswer
  package let place: SubjectAnswer
  package let phase: SurveyPhase
  package let from: CivilDate
  package let until: CivilDate
  package let address: WebAddress
  package let opinionCount: Int?
  package let closedOn: CivilDate?
  /// Days since it was closed, of one whose result is neither out nor said to stay in; since its last
  /// day, of one that is open behind it.
  package let ageDays: Int?
  package let result: WebAddress?
  package let resultOn: CivilDate?

  init(_ row: Survey, _ view: View) throws {
    survey = row.id
    kind = row.kind
    title = row.title
    office = try view.office(row.office)
    place = try view.subject(row.place)
    phase = row.phase
    from = row.from
    until = row.until
    address = row.address
    opinionCount = row.opinionCount
    closedOn = row.closedOn
    let today = LegalTime.date(of: view.now)
    ageDays =
      switch row.phase {
      case .open: today > row.until ? today.days(since: row.until) : nil
      case .closed: row.closedOn.map { max(0, today.days(since: $0)) }
      case .published, .unpublished, .cancelled: nil
      }
    result = row.result
    resultOn = row.resultOn
  }
}

/// `survey.list`: surveys in the order in which they were opened, of an office, a site or account, in a phase.
package struct SurveyList: OfficeQuery {
  package static let method = "survey.list"
  package static let summary = Bilingual("调查、征集列表", "Lists surveys")
  package static let reads: ReadingMatter = .content

  package var office: OfficeID?
  package let place: Subject?
  package let phase: SurveyPhase?
  package let kind: SurveyKind?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(
    office: OfficeID? = nil, place: Subject? = nil, phase: SurveyPhase? = nil,
    kind: SurveyKind? = nil
  ) {
    self.office = office
    self.place = place
    self.phase = phase
    self.kind = kind
  }

  package func answer(_ view: View) throws -> SurveyListAnswer {
    let tables = view.tables
    let those = try office.map(tables.those)
    let page = try tables.surveys.listed.page(
      prefixes: ListKey.prefixes(place?.text, of: those, phase?.rawValue), paging
    ) { _, id in
      try tables.survey(id).flatMap { row in
        let isWanted =
          (kind.map { $0 == row.kind } ?? true) && (those?.contains(row.office) ?? true)
        return isWanted ? row : nil
      }
    }
    return SurveyListAnswer(
      surveys: try page.lines.map { try SurveyLine($0, view) }, next: page.next)
  }
}

/// The answer to `survey.list`.
package struct SurveyListAnswer: ListAnswer, Sendable {
  package internal(set) var surveys: [SurveyLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: SurveyListAnswer) {
    surveys += page.surveys
    next = page.next
  }
}
