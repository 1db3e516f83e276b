import JSONText
package import CivilTime

/// `case.show`: every step of a case, who did it, what it waits for.
package struct CaseShow: QueryPayload {
  package static let method = "case.show"
  package static let summary = Bilingual("查看事项", "Shows a case, step by step")
  package static let reads: ReadingMatter = .cases

  package let caseID: CaseID

  package init(caseID: CaseID) { self.caseID = caseID }

  package enum CodingKeys: String, CodingKey { case caseID = "case" }

  package func asked(_ view: View) throws -> Asked { .ofCase(caseID) }

  package func answer(_ view: View) throws -> CaseAnswer {
    guard let state = try view.tables.caseState(caseID) else { throw view.unknown(caseID) }
    return try view.answer(state)
  }
}

/// `case.list`: the cases, by id.
package struct CaseList: OfficeQuery {
  package static let method = "case.list"
  package static let summary = Bilingual("列出事项", "Lists cases")
  package static let reads: ReadingMatter = .cases

  package let status: CaseStatus?
  package let subject: Subject?
  /// Only those of which it is or was a host, or took a host's place; of those that run, only those of
  /// which it is one.
  package var office: OfficeID?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(
    status: CaseStatus? = nil, subject: Subject? = nil, office: OfficeID? = nil
  ) {
    self.status = status
    self.subject = subject
    self.office = office
  }

  /// Whose a thing is today reads every case about it.
  package func asked(_ view: View) throws -> Asked {
    if office == nil, let subject, let actor = view.actor,
      try ReadingRights(actor, view).isOwn(subject)
    {
      return .thing(subject)
    }
    return .office(office)
  }

  package func answer(_ view: View) throws -> CaseListAnswer {
    let page = try page(view.tables)
    return CaseListAnswer(
      office: try office.map(view.office), cases: try page.lines.map { try view.line($0) },
      next: page.next)
  }

  private func page(_ tables: Tables) throws -> Page<CaseState> {
    let cases = tables.cases
    if status == nil && subject == nil && office == nil {
      return try cases.rows.page(paging) { _, state in state }
    }
    if let office, subject == nil, status == .running {
      return try cases.hosts.page(prefix: "\(office)/", paging) { _, own in
        try tables.caseState(own.caseID)
      }
    }
    // A thing has few cases, and an office not many, so that those of a status, and those of an office
    // about a thing, are sought among them.
    let narrowest = subject?.text ?? office.map { CaseProjector.member($0) }
    return try cases.listed.page(
      prefix: ListKey.prefix(narrowest, narrowest == nil ? status?.rawValue : nil), paging
    ) { _, id in
      if subject != nil, let office, try !isHost(office, of: id, tables) { return nil }
      return try tables.caseState(id).flatMap { (status ?? $0.status) == $0.status ? $0 : nil }
    }
  }

  private func isHost(_ office: OfficeID, of id: CaseID, _ tables: Tables) throws -> Bool {
    status == .running
      ? try tables.cases.hosts["\(office)/\(id)"] != nil
      : try tables.isHost(office, of: id)
  }
}

/// The answer to `case.list`.
package struct CaseListAnswer: ListAnswer, Sendable {
  /// Whose they are, where they are one office's only.
  package let office: OfficeAnswer?
  package internal(set) var cases: [CaseSummary]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: CaseListAnswer) {
    cases += page.cases
    next = page.next
  }
}

/// A case in a line.
package struct CaseSummary: Codable, Sendable {
  package let caseID: CaseID
  package let title: Bilingual
  /// What it is about, in its order; in a list the first of them only, by id, of a case of several.
  package let subjects: [SubjectAnswer]
  /// How many things it is about.
  package let subjectCount: Int
  package let host: OfficeAnswer
  package let status: CaseStatus
  package let openedAt: Instant
  package let endedAt: Instant?
  package let stepsDone: Int
  package let steps: Int

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case title, subjects, subjectCount, host, status, openedAt, endedAt, stepsDone, steps
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
  /// The latest hundred of its events, in the order of the log.
  package let history: [EntryAnswer]
  /// When there were more before: what `event.list` of the case goes on with, backward, as `after`.
  package let earlier: LogPosition?

  /// The most events of a case that are shown with it.
  package static let historyLimit = 100
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
  /// Under which authorisation a deputy decided for the leader.
  package let authorisation: AuthorisationID?
  /// The leader who decided on paper.
  package let decidedBy: PersonAnswer?
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
