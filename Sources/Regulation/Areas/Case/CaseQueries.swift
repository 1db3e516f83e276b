import JSONText
package import CivilTime

/// `case.show`: every step of a case, who did it, what it waits for.
package struct CaseShow: QueryPayload {
  package static let method = "case.show"
  package static let summary = Bilingual("查看事项", "Shows a case, step by step")

  package let caseID: CaseID

  package init(caseID: CaseID) { self.caseID = caseID }

  package enum CodingKeys: String, CodingKey { case caseID = "case" }

  package func answer(_ view: View) throws -> CaseAnswer {
    guard let state = try view.tables.caseState(caseID) else { throw view.unknown(caseID) }
    return try view.answer(state)
  }
}

/// `case.list`: the cases, by id.
package struct CaseList: QueryPayload {
  package static let method = "case.list"
  package static let summary = Bilingual("列出事项", "Lists cases")

  package let status: CaseStatus?
  package let subject: Subject?

  package func answer(_ view: View) throws -> CaseListAnswer {
    var cases: [CaseSummary] = []
    try view.tables.cases.rows.scan { _, state in
      let isAbout = try subject.map { try view.tables.caseSubject(state.id, $0) != nil }
      if (status ?? state.status) == state.status, isAbout ?? true {
        cases.append(try view.summary(state))
      }
      return true
    }
    return CaseListAnswer(cases: cases)
  }
}

/// The answer to `case.list`.
package struct CaseListAnswer: JSONDirect, Sendable {
  package let cases: [CaseSummary]
}

/// A case in a line.
package struct CaseSummary: Codable, Sendable {
  package let caseID: CaseID
  package let title: Bilingual
  /// What it is about.
  package let subjects: [SubjectAnswer]
  package let host: OfficeAnswer
  package let status: CaseStatus
  package let openedAt: Instant
  package let endedAt: Instant?
  package let stepsDone: Int
  package let steps: Int

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case title, subjects, host, status, openedAt, endedAt, stepsDone, steps
  }
}

/// A case with its steps, its history, and what it waits for.
package struct CaseAnswer: JSONDirect, Sendable {
  package let summary: CaseSummary
  package let definition: StepID
  package let version: Int
  package let steps: [StepAnswer]
  package let next: [NextStep]
  /// What runs or ran in the case, by last day.
  package let deadlines: [DeadlineAnswer]
  package let history: [EntryAnswer]
}

/// A step of a case.
package struct StepAnswer: Codable, Sendable {
  package let step: StepID
  /// Of a step that is done for each subject of the case.
  package let subject: Subject?
  package let title: Bilingual
  package let article: ArticleReference
  package let office: OfficeAnswer
  package let roles: [Role]
  package let after: [StepID]
  package let status: StepStatus
  package let since: Instant?
  package let returns: Int
  package let done: DoneAnswer?
}

/// Who did a step, when, and for whom.
package struct DoneAnswer: Codable, Sendable {
  package let position: Int
  package let at: Instant
  package let on: CivilDate
  package let by: PersonAnswer?
  package let office: OfficeAnswer?
  package let onBehalfOf: OfficeAnswer?
  package let document: Document?
}

/// What can be done next in a case: by whom, with which request.
package struct NextStep: Codable, Sendable {
  package let step: StepID
  /// Of a step that is done for each subject of the case.
  package let subject: Subject?
  package let title: Bilingual
  package let article: ArticleReference
  package let office: OfficeAnswer
  package let roles: [Role]
  package let since: Instant
  /// The request that does it.
  package let method: String
  /// What `case.decide` may say here.
  package let decisions: [Decision]
  /// The office has no staff here: the county openness office records its decision.
  package let isOnBehalf: Bool
  /// When it is due; left out where no term runs.
  package let due: StepDue?
}
