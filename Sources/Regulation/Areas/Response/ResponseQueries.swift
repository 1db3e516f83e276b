import JSONText
package import CivilTime

/// `response.show`: a thread, what guided it, what was said, where it was pushed, and what it lacks.
package struct ResponseShow: QueryPayload {
  package static let method = "response.show"
  package static let summary = Bilingual(
    "查看回应事项：指导、回应、推送、所缺", "Shows a thread of responses")
  package static let reads: ReadingMatter = .content

  package let response: ResponseID

  package init(response: ResponseID) { self.response = response }

  /// Whoever it concerns reads it: who opened it, the units, and the propaganda department and the CAC.
  package func asked(_ view: View) throws -> Asked {
    guard let actor = view.actor, let thread = try view.tables.response(response) else {
      return .thing(.response(response))
    }
    let isConcerned =
      Article19.openers.contains(actor.office.kind) || thread.offices.contains(where: actor.isOf)
    return isConcerned ? .office(actor.office.id) : .thing(.response(response))
  }

  package func answer(_ view: View) throws -> ResponseAnswer {
    let thread = try ResponseRules.thread(response, view.tables)
    return ResponseAnswer(
      line: try ResponseLine(thread, view), facts: thread.facts, guidance: thread.guidance,
      responses: thread.responses, reasons: thread.reasons)
  }
}

/// The answer to `response.show`.
package struct ResponseAnswer: JSONDirect, Sendable {
  package let line: ResponseLine
  package let facts: Passage?
  package let guidance: [ResponseGuidance]
  package let responses: [PublishedResponse]
  package let reasons: Passage?
}

/// A thread as lists show it.
package struct ResponseLine: Codable, Hashable, Sendable {
  package let response: ResponseID
  package let kind: ResponseKind
  package let title: Passage
  package let office: OfficeAnswer
  package let responder: OfficeAnswer
  package let units: [OfficeAnswer]
  package let openedOn: CivilDate
  /// Days since it was opened, of one that is open.
  package let ageDays: Int?
  package let responseCount: Int
  package let pushCount: Int
  /// What it lacks, of one that is open.
  package let lacking: [ResponseNeed]
  package let outcome: ResponseOutcome?
  package let closedOn: CivilDate?

  init(_ thread: ResponseThread, _ view: View) throws {
    response = thread.id
    kind = thread.kind
    title = thread.title
    office = try view.office(thread.office)
    responder = try view.office(thread.responder)
    units = try thread.units.map { try view.office($0) }
    openedOn = thread.openedOn
    ageDays =
      thread.isOpen
      ? max(0, LegalTime.date(of: view.now).days(since: thread.openedOn)) : nil
    responseCount = thread.responses.count
    pushCount = thread.responses.reduce(0) { $0 + $1.pushes.count }
    lacking = thread.isOpen ? thread.lacking : []
    outcome = thread.outcome
    closedOn = thread.closedOn
  }
}

/// `response.list`: threads in the order in which they were opened, of an office, open or closed.
package struct ResponseList: OfficeQuery {
  package static let method = "response.list"
  package static let summary = Bilingual("回应事项列表", "Lists threads of responses")
  package static let reads: ReadingMatter = .content

  package var office: OfficeID?
  package let open: Bool?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(office: OfficeID? = nil, open: Bool? = nil) {
    self.office = office
    self.open = open
  }

  package func answer(_ view: View) throws -> ResponseListAnswer {
    let tables = view.tables
    let page =
      if office == nil && open == nil {
        try tables.responses.rows.page(paging) { _, thread in thread }
      } else {
        try tables.responses.listed.page(
          prefixes: ListKey.prefixes(
            of: try office.map(tables.those), open.map { ResponseTables.word(isOpen: $0) }), paging
        ) { _, id in try tables.response(id) }
      }
    return ResponseListAnswer(
      responses: try page.lines.map { try ResponseLine($0, view) }, next: page.next)
  }
}

/// The answer to `response.list`.
package struct ResponseListAnswer: ListAnswer, Sendable {
  package internal(set) var responses: [ResponseLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: ResponseListAnswer) {
    responses += page.responses
    next = page.next
  }
}
