import JSONText
package import CivilTime

/// `interview.show`: an interview, and what was counted of it.
package struct InterviewShow: QueryPayload {
  package static let method = "interview.show"
  package static let summary = Bilingual("查看在线访谈", "Shows an interview")
  package static let reads: ReadingMatter = .content

  package let interview: InterviewID

  package init(interview: InterviewID) { self.interview = interview }

  package func asked(_ view: View) throws -> Asked { .thing(.interview(interview)) }

  package func answer(_ view: View) throws -> InterviewShown {
    let row = try SurveyRules.interview(interview, view.tables)
    return InterviewShown(line: try InterviewLine(row, view), reasons: row.reasons)
  }
}

/// The answer to `interview.show`.
package struct InterviewShown: JSONDirect, Sendable {
  package let line: InterviewLine
  package let reasons: Passage?
}

/// An interview as lists show it.
package struct InterviewLine: Codable, Hashable, Sendable {
  package let interview: InterviewID
  package let title: Passage
  package let office: OfficeAnswer
  package let place: SubjectAnswer
  package let guestOffice: OfficeAnswer?
  package let guestRole: Line
  package let phase: InterviewPhase
  package let day: CivilDate
  package let address: WebAddress
  package let putCount: Int?
  package let answeredCount: Int?
  package let heldOn: CivilDate?
  package let transcript: WebAddress?
  /// Days since its day, of one that is neither held nor cancelled behind it.
  package let ageDays: Int?

  init(_ row: Interview, _ view: View) throws {
    interview = row.id
    title = row.title
    office = try view.office(row.office)
    place = try view.subject(row.place)
    guestOffice = try row.guestOffice.map(view.office)
    guestRole = row.guestRole
    phase = row.phase
    day = row.day
    address = row.address
    putCount = row.putCount
    answeredCount = row.answeredCount
    heldOn = row.heldOn
    transcript = row.transcript
    let today = LegalTime.date(of: view.now)
    ageDays = row.phase == .open && today > row.day ? today.days(since: row.day) : nil
  }
}

/// `interview.list`: interviews in the order in which they were opened, of an office, a site or account, in a
/// phase.
package struct InterviewList: OfficeQuery {
  package static let method = "interview.list"
  package static let summary = Bilingual("在线访谈列表", "Lists interviews")
  package static let reads: ReadingMatter = .content

  package var office: OfficeID?
  package let place: Subject?
  package let phase: InterviewPhase?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(office: OfficeID? = nil, place: Subject? = nil, phase: InterviewPhase? = nil) {
    self.office = office
    self.place = place
    self.phase = phase
  }

  package func answer(_ view: View) throws -> InterviewListAnswer {
    let tables = view.tables
    let those = try office.map(tables.those)
    let page = try tables.surveys.interviewsListed.page(
      prefixes: ListKey.prefixes(place?.text, of: those, phase?.rawValue), paging
    ) { _, id in
      try tables.interview(id).flatMap { row in
        those?.contains(row.office) ?? true ? row : nil
      }
    }
    return InterviewListAnswer(
      interviews: try page.lines.map { try InterviewLine($0, view) }, next: page.next)
  }
}

/// The answer to `interview.list`.
package struct InterviewListAnswer: ListAnswer, Sendable {
  package internal(set) var interviews: [InterviewLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: InterviewListAnswer) {
    interviews += page.interviews
    next = page.next
  }
}
