import JSONText
package import CivilTime

/// A survey as its events tell it.
package struct Survey: JSONDirect, Hashable, Sendable {
  package let id: SurveyID
  /// Whose the site or account was when it was opened.
  package let office: OfficeID
  package let place: Subject
  package let kind: SurveyKind
  package let title: Passage
  package internal(set) var from: CivilDate
  package internal(set) var until: CivilDate
  /// The day on which it was opened, and who gave its days, or put them right last.
  package let openedOn: CivilDate
  package internal(set) var daysBy: StaffID?
  package let address: WebAddress
  package internal(set) var phase: SurveyPhase
  package internal(set) var opinionCount: Int?
  package internal(set) var closedOn: CivilDate?
  /// The day of its close as it was recorded; it ended by its last day all the same.
  package internal(set) var closeDay: CivilDate?
  /// Who recorded how many opinions came, or corrected it last.
  package internal(set) var tallyBy: StaffID?
  package internal(set) var result: WebAddress?
  package internal(set) var resultOn: CivilDate?
  /// Why its result is not published, or it was cancelled.
  package internal(set) var reasons: Passage?
  /// The day of its last fact.
  package internal(set) var lastOn: CivilDate
}

/// An interview as its events tell it.
package struct Interview: JSONDirect, Hashable, Sendable {
  package let id: InterviewID
  package let office: OfficeID
  package let place: Subject
  package let title: Passage
  package let guestOffice: OfficeID?
  package let guestRole: Line
  package let day: CivilDate
  package let address: WebAddress
  package internal(set) var phase: InterviewPhase
  package internal(set) var putCount: Int?
  package internal(set) var answeredCount: Int?
  package internal(set) var tallyBy: StaffID?
  package internal(set) var transcript: WebAddress?
  /// Why it was cancelled.
  package internal(set) var reasons: Passage?
  package internal(set) var lastOn: CivilDate
}

extension Survey {
  init(_ event: SurveyOpened, _ entry: Entry) {
    self.init(
      id: event.survey, office: event.office, place: event.place, kind: event.kind,
      title: event.title, from: event.from, until: event.until, openedOn: entry.occurredOn,
      daysBy: entry.actor, address: event.address, phase: .open, lastOn: entry.occurredOn)
  }

  /// It ends by the day it is open until, however late that is recorded.
  fileprivate mutating func end() { closedOn = closeDay.map { min($0, until) } }
}

extension Interview {
  /// An interview that was held was held on its day, whenever that is recorded.
  package var heldOn: CivilDate? { phase == .held ? day : nil }

  init(_ event: InterviewOpened, _ entry: Entry) {
    self.init(
      id: event.interview, office: event.office, place: event.place, title: event.title,
      guestOffice: event.guestOffice, guestRole: event.guestRole, day: event.day,
      address: event.address, phase: .open, lastOn: entry.occurredOn)
  }
}

/// Surveys and interviews.
package enum SurveyProjector: Projector {
  package static let name = "surveys"
  /// 2: what is closed late ended by its last day. 3: days are put right.
  package static let version = 3
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .survey(let event) = entry.event else { return }
    let surveys = tables.surveys
    switch event {
    case .opened(let event):
      surveys.last.set(lastKey, event.survey)
      surveys.put(Survey(event, entry), before: nil)
    case .closed(let event):
      try surveys.change(event.survey, entry) {
        ($0.phase, $0.closeDay) = (.closed, entry.occurredOn)
        $0.end()
        ($0.opinionCount, $0.tallyBy) = (event.opinionCount, entry.actor)
      }
    case .published(let event):
      try surveys.change(event.survey, entry) {
        $0.phase = event.address == nil ? .unpublished : .published
        ($0.result, $0.resultOn) = (event.address, entry.occurredOn)
        $0.reasons = event.reasons
      }
    case .cancelled(let event):
      try surveys.change(event.survey, entry) {
        ($0.phase, $0.reasons) = (.cancelled, event.reasons)
      }
    case .corrected(let event):
      try surveys.change(event.survey, entry) {
        ($0.opinionCount, $0.tallyBy) = (event.opinionCount, entry.actor)
      }
    case .daysCorrected(let event):
      try surveys.change(event.survey, entry) {
        ($0.from, $0.until, $0.daysBy) = (event.from, event.until, entry.actor)
        $0.end()
      }
    case .interviewOpened(let event):
      surveys.lastInterview.set(lastKey, event.interview)
      surveys.put(Interview(event, entry), before: nil)
    case .interviewClosed(let event):
      try surveys.change(event.interview, entry) {
        $0.phase = .held
        ($0.putCount, $0.answeredCount) = (event.putCount, event.answeredCount)
        ($0.transcript, $0.tallyBy) = (event.transcript, entry.actor)
      }
    case .interviewCancelled(let event):
      try surveys.change(event.interview, entry) {
        ($0.phase, $0.reasons) = (.cancelled, event.reasons)
      }
    case .interviewCorrected(let event):
      try surveys.change(event.interview, entry) {
        ($0.putCount, $0.answeredCount) = (event.putCount, event.answeredCount)
        ($0.transcript, $0.tallyBy) = (event.transcript, entry.actor)
      }
    }
  }
}

/// What surveys and interviews are kept in.
package final class SurveyTables {
  /// By id.
  package let rows: RowTable<Survey>
  /// By `<office, or place>/<phase>/<id>`, a star for either of the first two.
  package let listed: RowTable<SurveyID>
  /// The one that was opened last, under `last`.
  package let last: RowTable<SurveyID>
  /// Interviews, by id.
  package let interviews: RowTable<Interview>
  /// By `<office, or place>/<phase>/<id>`, a star for either of the first two.
  package let interviewsListed: RowTable<InterviewID>
  /// The one that was opened last, under `last`.
  package let lastInterview: RowTable<InterviewID>

  init(_ list: TableList) {
    rows = list.table("surveys", of: SurveyProjector.self)
    listed = list.index("surveys-listed", of: SurveyProjector.self)
    last = list.table("surveys-last", of: SurveyProjector.self)
    interviews = list.table("interviews", of: SurveyProjector.self)
    interviewsListed = list.index("interviews-listed", of: SurveyProjector.self)
    lastInterview = list.table("interviews-last", of: SurveyProjector.self)
  }

  fileprivate func change(
    _ id: SurveyID, _ entry: Entry, _ body: (inout Survey) -> Void
  ) throws {
    guard let before = try rows[id.text] else { return }
    var after = before
    body(&after)
    after.lastOn = max(after.lastOn, entry.occurredOn)
    put(after, before: before)
  }

  fileprivate func change(
    _ id: InterviewID, _ entry: Entry, _ body: (inout Interview) -> Void
  ) throws {
    guard let before = try interviews[id.text] else { return }
    var after = before
    body(&after)
    after.lastOn = max(after.lastOn, entry.occurredOn)
    put(after, before: before)
  }

  fileprivate func put(_ survey: Survey, before: Survey?) {
    func keys(_ row: Survey) -> [String] {
      Self.keys(row.office, row.place, row.phase.rawValue, row.id.text)
    }
    rows.set(survey.id.text, survey)
    listed.move(survey.id, from: before.map(keys) ?? [], to: keys(survey))
  }

  fileprivate func put(_ interview: Interview, before: Interview?) {
    func keys(_ row: Interview) -> [String] {
      Self.keys(row.office, row.place, row.phase.rawValue, row.id.text)
    }
    interviews.set(interview.id.text, interview)
    interviewsListed.move(interview.id, from: before.map(keys) ?? [], to: keys(interview))
  }

  private static func keys(
    _ office: OfficeID, _ place: Subject, _ phase: String, _ id: String
  ) -> [String] {
    [nil, office.text, place.text].flatMap { first in
      [ListKey.key(first, nil, id), ListKey.key(first, phase, id)]
    }
  }
}

/// Surveys and interviews, as others read them.
package protocol SurveyLookup: Lookup {
  func survey(_ id: SurveyID) throws -> Survey?
  /// The one that was opened last.
  var lastSurvey: SurveyID? { get throws }
  func interview(_ id: InterviewID) throws -> Interview?
  /// The one that was opened last.
  var lastInterview: InterviewID? { get throws }
}

extension Tables: SurveyLookup {
  package func survey(_ id: SurveyID) throws -> Survey? { try surveys.rows[id.text] }

  package var lastSurvey: SurveyID? {
    get throws { try surveys.last[SurveyProjector.lastKey] }
  }

  package func interview(_ id: InterviewID) throws -> Interview? {
    try surveys.interviews[id.text]
  }

  package var lastInterview: InterviewID? {
    get throws { try surveys.lastInterview[SurveyProjector.lastKey] }
  }
}
