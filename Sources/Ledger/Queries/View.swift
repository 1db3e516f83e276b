package import CivilTime
import Contracts
import Cryptography
import EventLog
import JSONText
package import Regulation

/// One consistent state of the ledger, as somebody looks at it.
package struct View {
  package let tables: Tables
  let snapshot: Snapshot
  /// Nobody, for an auditor who reads the directory itself.
  package let actor: Actor?
  package let now: Instant
  /// The last event that is looked at.
  let last: UInt64
  let definitions: Definitions = .regulation

  func unknown(_ id: CaseID) -> Refusal {
    Refusal(
      CaseRules.known,
      found: Bilingual("没有事项 \(id)", "there is no case \(id)"),
      mend: Bilingual("核对编号（case.list）", "check the id (case.list)"))
  }

  // MARK: Names

  func office(_ id: OfficeID) throws -> OfficeAnswer {
    guard let office = try tables.office(id) else {
      return OfficeAnswer(id: id, kind: nil, name: id.text)
    }
    return OfficeAnswer(office)
  }

  func office(_ resolved: ResolvedOffice) throws -> OfficeAnswer {
    switch resolved {
    case .id(let id): return try office(id)
    case .kind(let kind):
      guard let office = try tables.office(of: kind) else {
        return OfficeAnswer(id: nil, kind: kind, name: kind.name.zh)
      }
      return OfficeAnswer(office)
    }
  }

  func person(_ id: StaffID) throws -> PersonAnswer {
    PersonAnswer(id: id, name: try tables.staff(id)?.name.text ?? id.text)
  }

  func subject(_ subject: Subject) throws -> SubjectAnswer {
    let name: String? =
      switch subject {
      case .site(let id): try tables.site(id)?.name.text
      case .account(let id): try tables.account(id)?.name.text
      }
    return SubjectAnswer(subject: subject, name: name ?? subject.slug)
  }

  /// Whole days from an instant to now, by legal date.
  func days(since: Instant) -> Int {
    LegalTime.date(of: now).daysSince1970.distance(to: LegalTime.date(of: since).daysSince1970)
      .magnitude.clamped
  }

  // MARK: Cases

  /// A case with all its subjects, and the definition it runs on.
  func whole(_ state: CaseState) throws -> (WholeCase, Definition) {
    let definition = try definitions.definition(of: state)
    return (WholeCase(state, try tables.subjects(of: state, definition)), definition)
  }

  func summary(_ state: CaseState) throws -> CaseSummary {
    let (whole, definition) = try whole(state)
    return try summary(whole, definition)
  }

  private func summary(_ whole: WholeCase, _ definition: Definition) throws -> CaseSummary {
    let state = whole.state
    return CaseSummary(
      caseID: state.id, title: definition.title,
      subjects: try whole.subjects.map { try subject($0.subject.subject) },
      host: try office(state.host), status: state.status,
      openedAt: state.openedAt, endedAt: state.endedAt,
      stepsDone: state.doneCount, steps: state.stepCount)
  }

  func answer(_ state: CaseState) throws -> CaseAnswer {
    let (whole, definition) = try whole(state)
    let deadlines = try deadlines(of: state.id)
    return CaseAnswer(
      summary: try summary(whole, definition), definition: state.definition,
      version: state.version, steps: try steps(whole, definition),
      next: try whole.waiting(under: definition).map { try next($0, among: deadlines) },
      deadlines: try deadlines.map { try answer($0) },
      history: try records(of: state.id).map { try answer($0) })
  }

  private func steps(_ whole: WholeCase, _ definition: Definition) throws -> [StepAnswer] {
    try whole.steps(under: definition).map { own in
      let (step, current) = (own.step, own.state)
      return StepAnswer(
        step: step.id, subject: own.subject?.subject, title: step.title, article: step.article,
        office: try office(whole.state.office(of: step, for: own.subject)),
        roles: step.performer.roles, after: step.after, status: current.status,
        since: current.since, returns: current.returns, done: try current.done.map(done))
    }
  }

  private func done(_ done: StepDone) throws -> DoneAnswer {
    DoneAnswer(
      position: done.position, at: done.at, on: done.on, by: try done.by.map(person),
      office: try done.office.map(office), onBehalfOf: try done.onBehalfOf.map(office),
      document: done.document)
  }

  /// - Parameter deadlines: of the case, by last day.
  func next(_ waiting: Waiting, among deadlines: [Deadline]) throws -> NextStep {
    let office = try self.office(waiting.office)
    let staffCount = try office.id.flatMap { try tables.office($0)?.staffCount } ?? 0
    return NextStep(
      step: waiting.step.id, subject: waiting.subject, title: waiting.step.title,
      article: waiting.step.article, office: office, roles: waiting.step.performer.roles,
      since: waiting.since,
      method: waiting.step.method, decisions: CaseDecider.decisions(of: waiting.step),
      isOnBehalf: staffCount == 0 && (office.kind?.isOutsideCounty ?? false),
      due: due(waiting, among: deadlines))
  }

  // MARK: Events

  func entries(_ list: EventList) throws -> [RecordedEvent] {
    let selections: [Query.Selection] = [
      list.stream.map { .stream($0.text) }, list.type.map { .type($0.text) },
      list.caseID.map { .correlation($0.text) },
    ].compactMap(\.self)
    guard selections.count <= 1 else {
      throw Refusal(
        RecordRules.oneSelection,
        found: Bilingual(
          "同时给出了 stream、type、case 中的多项", "more than one of stream, type and case is given"),
        mend: Bilingual("只填其中一项", "give one of them"))
    }
    let limit = min(list.limit ?? 100, EventList.maximumLimit)
    let isBackward = list.backward ?? false
    let after = UInt64(clamping: list.after ?? 0)
    return try snapshot.events(
      Query(
        selections.first ?? .all, after: after, until: last, limit: max(limit, 0),
        isBackward: isBackward))
  }

  func records(of id: CaseID) throws -> [RecordedEvent] {
    try snapshot.events(Query(.correlation(id.text), until: last))
  }

  /// - Throws: `LedgerError` for a record this program cannot read.
  func answer(_ record: RecordedEvent) throws -> EntryAnswer {
    EntryAnswer(
      position: Int(record.position), type: record.type,
      title: try EntryCodec.entry(record).event.title, stream: record.stream,
      version: Int(record.version), recordedAt: record.recordedAt,
      occurredOn: record.occurredOn ?? LegalTime.date(of: record.recordedAt),
      actor: try record.actor.flatMap(StaffID.init).map(person),
      office: try record.office.flatMap { OfficeID($0) }.map(office),
      onBehalfOf: try record.onBehalfOf.flatMap { OfficeID($0) }.map(office),
      caseID: record.correlation.flatMap { CaseID($0) },
      causation: record.causation.map { Int($0) }, requestId: record.requestID,
      data: JSONValue(try JSONDocument(record.data).root))
  }

  /// Size and root of the log, the root in hexadecimal.
  func head() throws -> (Int, String) {
    (Int(last), Hex.encode(try snapshot.root(at: last).bytes))
  }
}

extension OfficeAnswer {
  init(_ office: Office) {
    self.init(id: office.id, kind: office.kind, name: office.name.text)
  }
}

extension PersonAnswer {
  init(_ staff: Staff) { self.init(id: staff.id, name: staff.name.text) }
}

extension FixedWidthInteger {
  fileprivate var clamped: Int { Int(clamping: self) }
}
