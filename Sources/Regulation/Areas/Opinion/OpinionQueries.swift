import JSONText
package import CivilTime

/// `opinion.list`: records of opinion in their order, of an office, of a weight or a kind.
package struct OpinionList: OfficeQuery {
  package static let method = "opinion.list"
  package static let summary = Bilingual("舆情记录列表", "Lists records of public opinion")
  package static let reads: ReadingMatter = .content

  package var office: OfficeID?
  package let weight: OpinionWeight?
  package let kind: OpinionKind?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(
    office: OfficeID? = nil, weight: OpinionWeight? = nil, kind: OpinionKind? = nil
  ) {
    self.office = office
    self.weight = weight
    self.kind = kind
  }

  package func answer(_ view: View) throws -> OpinionListAnswer {
    let tables = view.tables
    func wanted(_ opinion: Opinion?) -> Opinion? {
      opinion.flatMap { kind == nil || $0.kind == kind ? $0 : nil }
    }
    let page =
      if office == nil && weight == nil {
        try tables.opinions.rows.page(paging) { _, opinion in wanted(opinion) }
      } else {
        try tables.opinions.listed.page(
          prefixes: ListKey.prefixes(of: try office.map(tables.those), weight?.rawValue), paging
        ) { _, id in wanted(try tables.opinion(id)) }
      }
    return OpinionListAnswer(opinions: page.lines, next: page.next)
  }
}

/// The answer to `opinion.list`.
package struct OpinionListAnswer: ListAnswer, Sendable {
  package internal(set) var opinions: [Opinion]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: OpinionListAnswer) {
    opinions += page.opinions
    next = page.next
  }
}

/// `problem.show`: a problem notice, its answer, and whether it is solved.
package struct ProblemShow: QueryPayload {
  package static let method = "problem.show"
  package static let summary = Bilingual("查看问题通报单", "Shows a problem notice")
  package static let reads: ReadingMatter = .duties

  package let problem: ProblemID

  package init(problem: ProblemID) { self.problem = problem }

  /// Both offices read it.
  package func asked(_ view: View) throws -> Asked {
    guard let actor = view.actor, let problem = try view.tables.problem(problem),
      actor.isOf(problem.office)
    else { return .thing(.problem(problem)) }
    return .office(actor.office.id)
  }

  package func answer(_ view: View) throws -> ProblemShown {
    guard let found = try view.tables.problem(problem) else {
      throw Refusal(
        OpinionRules.problemKnown,
        found: Bilingual("没有问题通报单 \(problem)", "there is no problem notice \(problem)"),
        mend: Bilingual("核对编号（problem.list）", "check the id (problem.list)"))
    }
    return ProblemShown(line: try ProblemLine(found, view), opinions: found.opinions)
  }
}

/// The answer to `problem.show`.
package struct ProblemShown: JSONDirect, Sendable {
  package let line: ProblemLine
  /// What it rests on.
  package let opinions: [OpinionID]
}

/// A problem notice as lists show it.
package struct ProblemLine: Codable, Hashable, Sendable {
  package let problem: ProblemID
  package let title: Passage
  package let text: Passage
  package let office: OfficeAnswer
  package let addressee: OfficeAnswer
  package let place: Subject?
  package let phase: ProblemPhase
  package let issuedOn: CivilDate
  /// Days since it was issued, of one that is not settled.
  package let ageDays: Int?
  package let answerCount: Int
  package let answer: Passage?
  package let answeredOn: CivilDate?
  package let reasons: Passage?
  package let settledOn: CivilDate?

  init(_ problem: Problem, _ view: View) throws {
    self.problem = problem.id
    title = problem.title
    text = problem.text
    office = try view.office(problem.office)
    addressee = try view.office(problem.addressee)
    place = problem.place
    phase = problem.phase
    issuedOn = problem.issuedOn
    ageDays =
      problem.phase.isEnded
      ? nil : max(0, LegalTime.date(of: view.now).days(since: problem.issuedOn))
    answerCount = problem.answerCount
    answer = problem.answer
    answeredOn = problem.answeredOn
    reasons = problem.reasons
    settledOn = problem.settledOn
  }
}

/// `problem.list`: problem notices that an office issued or is to answer, in the order in which they were.
package struct ProblemList: OfficeQuery {
  package static let method = "problem.list"
  package static let summary = Bilingual("问题通报单列表", "Lists problem notices")
  package static let reads: ReadingMatter = .duties

  package var office: OfficeID?
  package let phase: ProblemPhase?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(office: OfficeID? = nil, phase: ProblemPhase? = nil) {
    self.office = office
    self.phase = phase
  }

  package func answer(_ view: View) throws -> ProblemListAnswer {
    let tables = view.tables
    let page =
      if office == nil && phase == nil {
        try tables.opinions.problems.page(paging) { _, problem in problem }
      } else {
        try tables.opinions.problemsListed.page(
          prefixes: ListKey.prefixes(of: try office.map(tables.those), phase?.rawValue), paging
        ) { _, id in try tables.problem(id) }
      }
    return ProblemListAnswer(
      problems: try page.lines.map { try ProblemLine($0, view) }, next: page.next)
  }
}

/// The answer to `problem.list`.
package struct ProblemListAnswer: ListAnswer, Sendable {
  package internal(set) var problems: [ProblemLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: ProblemListAnswer) {
    problems += page.problems
    next = page.next
  }
}
