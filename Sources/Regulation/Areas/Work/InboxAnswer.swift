import JSONText
package import CivilTime

/// The answer to `inbox.list`.
package struct InboxAnswer: ListAnswer, Sendable {
  package let office: OfficeAnswer
  package internal(set) var items: [InboxLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: InboxAnswer) {
    items += page.items
    next = page.next
  }
}

/// One thing that waits.
package struct InboxLine: Codable, Sendable {
  package let work: WorkID
  /// What is asked: the title of the step, or of the duty.
  package let title: Bilingual
  package let article: ArticleReference
  /// The case and its procedure; nothing for a duty that no case carries.
  package let caseID: CaseID?
  package let procedure: Bilingual?
  package let step: StepID?
  /// What it is about; of several things, the first.
  package let subject: SubjectAnswer?
  package let subjectCount: Int
  /// Who is to act.
  package let office: OfficeAnswer
  package let roles: [Role]
  /// The request that does it; nothing while this ledger has none.
  package let method: String?
  /// What `case.decide` may say here.
  package let decisions: [Decision]
  /// The office has no staff here: the county openness office records its decision.
  package let isOnBehalf: Bool
  /// Why it stands in this inbox, when another office is to act.
  package let why: Bilingual?
  package let since: Instant
  /// Whole days it has waited, by legal date.
  package let days: Int
  package let asked: AskedAnswer
  /// How often it was sent back.
  package let returns: Int
  /// Why it was sent back, when that is why it waits.
  package let reasons: Passage?
  package let due: StepDue?
  /// Before this day it can only be done with a reason.
  package let earliest: CivilDate?
  /// Who may not act, having done what is judged here.
  package let notBy: [PersonAnswer]

  package enum CodingKeys: String, CodingKey {
    case work, title, article
    case caseID = "case"
    case procedure, step, subject, subjectCount, office, roles, method, decisions, isOnBehalf, why
    case since, days, asked, returns, reasons, due, earliest, notBy
  }
}

/// The event that asks for something.
package struct AskedAnswer: Codable, Sendable {
  package let position: Int
  package let by: PersonAnswer?
  package let office: OfficeAnswer?
  package let on: CivilDate
}

extension View {
  /// A line of an inbox: one row, one deadline and one event are read for it, and no case computed.
  func line(_ item: WorkItem, why: Bilingual?) throws -> InboxLine {
    let waits = try item.waits.map(acting) ?? OfficeAnswer(id: nil, kind: nil, name: "")
    let staffCount = try waits.id.flatMap { try tables.office($0)?.staffCount } ?? 0
    let (caseID, id) = item.id.step.map { ($0.of, $0.1) } ?? (nil, nil)
    let definition = definition(caseID, item.version)
    let step = id.flatMap { definition?.step($0) }
    let rule = try item.deadline.flatMap { try tables.deadlines.rows[$0.text] }
    let due = rule.map(due)
    let asks = WorkRule.of(item.id)
    let (subject, count) = try subjects(of: item, caseID)
    guard let entry = try history.entry(at: item.askedBy) else {
      throw CaseProblem.noEvent(item.askedBy)
    }
    return InboxLine(
      work: item.id,
      title: step?.title ?? asks?.title ?? due?.title ?? Bilingual(item.id.text, item.id.text),
      article: step?.article ?? asks?.article ?? rule?.article ?? .record, caseID: caseID,
      procedure: definition?.title, step: id, subject: try subject.map(self.subject),
      subjectCount: count, office: waits, roles: item.roles,
      method: step?.method ?? asks?.method ?? rule.flatMap { DeadlineBook.rule($0.rule)?.method },
      decisions: step.map(CaseDecider.decisions) ?? [],
      isOnBehalf: staffCount == 0 && (waits.kind?.isOutsideCounty ?? false), why: why,
      since: entry.recordedAt, days: days(since: entry.recordedAt), asked: try asked(entry),
      returns: item.returns ?? 0, reasons: Self.reasons(entry), due: due,
      earliest: item.earliest, notBy: try (item.notBy ?? []).map(person))
  }

  /// Who is to act today: of an office that ended, the one that carries its duties.
  private func acting(_ office: ResolvedOffice) throws -> OfficeAnswer {
    guard case .id(let id) = office else { return try self.office(office) }
    return try self.office(try tables.carrier(of: id))
  }

  private func definition(_ caseID: CaseID?, _ version: Int?) -> Definition? {
    guard let version, let name = caseID.flatMap({ StepID($0.definition) }) else { return nil }
    return definitions.definition(name, version: version)
  }

  /// What it is about, and of how many things that is the first.
  private func subjects(of item: WorkItem, _ caseID: CaseID?) throws -> (Subject?, Int) {
    if let subject = item.subject { return (subject, 1) }
    guard let state = try caseID.flatMap(tables.caseState) else { return (nil, 0) }
    return (state.first, state.remainingCount)
  }

  private func asked(_ entry: Entry) throws -> AskedAnswer {
    AskedAnswer(
      position: entry.position, by: try entry.actor.map { try person($0, at: entry.position) },
      office: try (entry.onBehalfOf ?? entry.office).map { try office($0, at: entry.position) },
      on: entry.occurredOn)
  }

  private static func reasons(_ entry: Entry) -> Passage? {
    if case .workflow(.stepReturned(let event)) = entry.event { return event.reasons }
    if case .item(.reviewed(let event)) = entry.event, event.verdict == .sendBack {
      return event.reasons
    }
    if case .finding(.returned(let event)) = entry.event { return event.reasons }
    return nil
  }
}
