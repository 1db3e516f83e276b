import JSONText
package import CivilTime

/// A record of opinion as its events tell it.
package struct Opinion: JSONDirect, Hashable, Sendable {
  package let id: OpinionID
  package let office: OfficeID
  package let kind: OpinionKind
  package let weight: OpinionWeight
  package let topic: Passage
  package let text: Passage?
  package let place: Subject?
  package let source: Line?
  package let address: WebAddress?
  package let count: Int
  package let on: CivilDate
  package internal(set) var response: ResponseID?
  package internal(set) var clarifiedOn: CivilDate?
}

/// A problem notice as its events tell it.
package struct Problem: JSONDirect, Hashable, Sendable {
  package let id: ProblemID
  /// Who issued it.
  package let office: OfficeID
  /// Who answers it.
  package let addressee: OfficeID
  package let title: Passage
  package let text: Passage
  package let place: Subject?
  package let opinions: [OpinionID]
  package let issuedOn: CivilDate
  package internal(set) var phase: ProblemPhase
  /// How often it was answered, and what the last answer said.
  package internal(set) var answerCount: Int
  package internal(set) var answer: Passage?
  package internal(set) var answeredOn: CivilDate?
  package internal(set) var reasons: Passage?
  package internal(set) var settledOn: CivilDate?
  /// The day of its last fact.
  package internal(set) var lastOn: CivilDate
}

/// Records of opinion, and problem notices.
package enum OpinionProjector: Projector {
  package static let name = "opinions"
  package static let version = 1
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .opinion(let event) = entry.event else { return }
    let opinions = tables.opinions
    switch event {
    case .recorded(let event): add(event, entry, opinions)
    case .clarified(let event):
      guard var opinion = try opinions.rows[event.opinion.text] else { return }
      (opinion.response, opinion.clarifiedOn) = (event.response, entry.occurredOn)
      opinions.rows.set(event.opinion.text, opinion)
    case .issued(let event):
      let problem = Problem(
        id: event.problem, office: event.office, addressee: event.addressee, title: event.title,
        text: event.text, place: event.place, opinions: event.opinions, issuedOn: entry.occurredOn,
        phase: .issued, answerCount: 0, lastOn: entry.occurredOn)
      opinions.lastProblem.set(lastKey, problem.id)
      put(problem, before: nil, tables)
    case .answered(let event):
      guard let before = try opinions.problems[event.problem.text] else { return }
      var problem = before
      (problem.answer, problem.answeredOn) = (event.answer, entry.occurredOn)
      problem.answerCount += 1
      problem.phase = .answered
      problem.lastOn = max(problem.lastOn, entry.occurredOn)
      put(problem, before: before, tables)
    case .settled(let event):
      guard let before = try opinions.problems[event.problem.text] else { return }
      var problem = before
      (problem.reasons, problem.settledOn) = (event.reasons, entry.occurredOn)
      switch event.outcome {
      case .solved: problem.phase = .solved
      case .unsolved: problem.phase = .issued
      case .withdrawn: problem.phase = .withdrawn
      }
      problem.lastOn = max(problem.lastOn, entry.occurredOn)
      put(problem, before: before, tables)
    }
  }

  private static func add(_ event: OpinionRecorded, _ entry: Entry, _ opinions: OpinionTables) {
    opinions.rows.set(
      event.opinion.text,
      Opinion(
        id: event.opinion, office: event.office, kind: event.kind, weight: event.weight,
        topic: event.topic, text: event.text, place: event.place, source: event.source,
        address: event.address, count: event.count, on: entry.occurredOn))
    opinions.last.set(lastKey, event.opinion)
    let weight = event.weight.rawValue
    for key in [(event.office.text, nil), (event.office.text, weight), (nil, weight)]
      as [(String?, String?)]
    {
      opinions.listed.set(ListKey.key(key.0, key.1, event.opinion.text), event.opinion)
    }
  }

  private static func put(_ problem: Problem, before: Problem?, _ tables: Tables) {
    let opinions = tables.opinions
    opinions.problems.set(problem.id.text, problem)
    opinions.problemsListed.move(problem.id, from: keys(of: before), to: keys(of: problem))
    tables.notes.work += OpinionWork.notes(from: before, to: problem)
  }

  private static func keys(of problem: Problem?) -> [String] {
    guard let problem else { return [] }
    let (id, phase) = (problem.id.text, problem.phase.rawValue)
    var keys = [ListKey.key(nil, phase, id)]
    for office in [problem.office, problem.addressee] {
      keys += [ListKey.key(office.text, nil, id), ListKey.key(office.text, phase, id)]
    }
    if let place = problem.place {
      keys.append(ListKey.key(place.text, CalendarMonth(of: problem.issuedOn).text, id))
    }
    return keys
  }
}

/// What opinions and problem notices are kept in.
package final class OpinionTables {
  /// By id.
  package let rows: RowTable<Opinion>
  /// By `<office>/<weight>/<id>`.
  package let listed: RowTable<OpinionID>
  /// The one that was recorded last, under `last`.
  package let last: RowTable<OpinionID>
  /// Problem notices, by id.
  package let problems: RowTable<Problem>
  /// By `<who issued it, or answers it>/<phase>/<id>`, and by `<place>/<month>/<id>`.
  package let problemsListed: RowTable<ProblemID>
  /// The one that was issued last, under `last`.
  package let lastProblem: RowTable<ProblemID>

  init(_ list: TableList) {
    rows = list.table("opinions", of: OpinionProjector.self)
    listed = list.index("opinions-listed", of: OpinionProjector.self)
    last = list.table("opinions-last", of: OpinionProjector.self)
    problems = list.table("problems", of: OpinionProjector.self)
    problemsListed = list.index("problems-listed", of: OpinionProjector.self)
    lastProblem = list.table("problems-last", of: OpinionProjector.self)
  }
}

/// Opinions and problem notices, as others read them.
package protocol OpinionLookup: Lookup {
  func opinion(_ id: OpinionID) throws -> Opinion?
  /// The one that was recorded last.
  var lastOpinion: OpinionID? { get throws }
  func problem(_ id: ProblemID) throws -> Problem?
  /// The one that was issued last.
  var lastProblem: ProblemID? { get throws }
}

extension Tables: OpinionLookup {
  package func opinion(_ id: OpinionID) throws -> Opinion? { try opinions.rows[id.text] }

  package var lastOpinion: OpinionID? {
    get throws { try opinions.last[OpinionProjector.lastKey] }
  }

  package func problem(_ id: ProblemID) throws -> Problem? { try opinions.problems[id.text] }

  package var lastProblem: ProblemID? {
    get throws { try opinions.lastProblem[OpinionProjector.lastKey] }
  }

  /// The notices about a place that were issued in a month, in their order.
  ///
  /// - Complexity: O(n) in them.
  package func problems(at place: Subject, in month: CalendarMonth) throws -> [ProblemID] {
    var found: [ProblemID] = []
    try opinions.problemsListed.scan(prefix: ListKey.prefix(place.text, month.text)) { _, id in
      found.append(id)
      return true
    }
    return found
  }
}
