package import CivilTime
package import JSONText
package import Regulation

/// A county to try things in: given events, when a request, then exactly these events or a refusal.
///
/// It decides and folds with the real deciders and projectors, in memory. Every request also
/// asserts what must hold of all of them: deciding is repeatable; a refusal leaves nothing behind;
/// what was accepted, sent again, gives no event.
package final class TestCounty {
  package private(set) var entries: [Entry] = []
  package private(set) var tables: Tables
  package let definitions: Definitions
  /// The moment of the next request; every request takes a minute.
  package var now: Instant
  private let store = MemoryStore()
  /// What its events and rows refer to.
  package let texts = TextShelf()

  /// An empty ledger of Xiji County.
  ///
  /// - Parameter definitions: the regulation's, unless a test brings a later version.
  package init(
    definitions: Definitions = .regulation, now: Instant = "2026-03-02T01:00:00Z",
    division: String = "640422"
  ) throws {
    self.definitions = definitions
    self.now = now
    tables = Tables(in: store)
    guard let code = DivisionCode(division) else { throw TestMistake("no division: \(division)") }
    try given(
      .directory(
        .ledgerCreated(
          LedgerCreated(
            county: County(name: "西吉县", division: code, simulatedClock: true)))))
  }

  package var today: CivilDate { LegalTime.date(of: now) }

  /// Folds an event that happened, whatever the rules say.
  package func given(
    _ event: Event, in caseID: CaseID? = nil, by actor: StaffID? = nil, onBehalfOf: OfficeID? = nil,
    document: Document? = nil, on date: CivilDate? = nil, because cause: Int? = nil
  ) throws {
    let office = try actor.flatMap { try tables.staff($0)?.office }
    try record(
      Entry(
        position: entries.count + 1, recordedAt: now, occurredOn: date ?? today, actor: actor,
        office: office, onBehalfOf: onBehalfOf, document: document, correlation: caseID,
        causation: cause, event: event))
  }

  /// Sends a request and folds what it comes to.
  @discardableResult
  package func when(_ request: Request) throws -> Outcome {
    try sweep()
    let outcome = try decide(request)
    try check(repeats: request, outcome)
    switch outcome.result {
    case .failure: try checkUnchanged(request)
    case .success(let decided):
      let context = try context(of: request)
      let first = entries.count
      for (index, event) in decided.events.enumerated() {
        try given(
          event, in: decided.correlation(of: event), by: request.actor,
          onBehalfOf: context.onBehalfOf,
          document: context.document, on: context.occurredOn,
          because: index == 0 ? nil : first + 1)
      }
      try follow(from: first)
      try checkNoSecond(request)
    }
    now = now.adding(seconds: 60)
    return Outcome(result: outcome.result.map(\.events))
  }

  /// Records what was missed by now, as the ledger does before every command.
  package func sweep() throws {
    while let miss = try tables.deadlines.firstMissed(by: now) {
      let first = entries.count
      let ended = LegalTime.end(of: miss.lastDay)
      try record(
        Entry(
          position: first + 1, recordedAt: max(ended, entries.last?.recordedAt ?? ended),
          occurredOn: miss.lastDay, actor: nil, office: nil, onBehalfOf: nil, document: nil,
          correlation: miss.caseID, causation: miss.startedBy,
          event: .deadline(miss.event)))
      try follow(from: first)
    }
  }

  /// Records what the ledger sees by itself in the entries from an index on; in the last one, when
  /// none is given.
  package func follow(from first: Int? = nil) throws {
    var next = first ?? entries.count - 1
    while next < entries.count {
      let shown = entries[next]
      next += 1
      for event in try Watches.events(after: shown, tables) {
        try record(Entry(following: shown, at: entries.count + 1, event))
      }
    }
  }

  private func record(_ entry: Entry) throws {
    let (event, document) = try texts.keep(entry.event, entry.document, at: entry.position)
    let kept = entry.holding(event, document)
    for object in event.payload.erases { texts.erase(object.value, by: entry.position) }
    entries.append(kept)
    texts.entries.append(kept)
    try Self.fold(kept, into: tables, definitions)
  }

  /// Sends a request that must be accepted: the setting of a test, not its subject.
  @discardableResult
  package func accept(_ request: Request) throws -> Outcome {
    let outcome = try when(request)
    guard outcome.refusal == nil else { throw TestMistake("\(request.method): \(outcome)") }
    return outcome
  }

  /// What a request would come to, without folding it.
  package func attempt(_ request: Request) throws -> Outcome {
    let outcome = try decide(request)
    try checkUnchanged(request)
    return Outcome(result: outcome.result.map(\.events))
  }

  /// The entries that a request would add, decided on other tables than the county's own.
  package func decided(_ request: Request, on tables: Tables) throws -> [Entry] {
    try self.decided(request, as: try decide(request, on: tables).result.get())
  }

  private func decided(_ request: Request, as decided: Decided) throws -> [Entry] {
    let context = try context(of: request)
    return decided.events.enumerated().map { index, event in
      Entry(
        position: entries.count + 1 + index, recordedAt: now, occurredOn: context.occurredOn,
        actor: request.actor, office: context.actor.office.id, onBehalfOf: context.onBehalfOf,
        document: context.document, correlation: decided.correlation(of: event),
        causation: index == 0 ? nil : entries.count + 1, event: event)
    }
  }

  // MARK: What the tables tell

  package func office(_ id: OfficeID) throws -> Office {
    guard let office = try tables.office(id) else { throw TestMistake("no office \(id)") }
    return office
  }

  package func staff(_ id: StaffID) throws -> Staff {
    guard let staff = try tables.staff(id) else { throw TestMistake("no staff \(id)") }
    return staff
  }

  package func site(_ id: SiteID) throws -> Site {
    guard let site = try tables.site(id) else { throw TestMistake("no site \(id)") }
    return site
  }

  package func cases(about subject: Subject) throws -> SubjectCases {
    try tables.cases(about: subject)
  }

  package func state(_ id: CaseID) throws -> CaseState {
    guard let state = try tables.caseState(id) else { throw TestMistake("no case \(id)") }
    return state
  }

  /// A case with all its subjects.
  package func whole(_ id: CaseID) throws -> WholeCase {
    let state = try state(id)
    return WholeCase(
      state, try tables.subjects(of: state, try definitions.definition(of: state)))
  }

  /// What a text of an event or row says; nothing for one that was erased.
  package func words(of passage: Passage?) throws -> String? {
    switch passage {
    case .text(let prose)?, .read(_, let prose)?: prose.text
    case .kept(let object)?: try texts.text(of: object)
    case .lost?, nil: nil
    }
  }

  package func setting(_ parameter: Parameter, on date: CivilDate) throws -> Setting {
    try tables.setting(parameter, on: date)
  }

  package func calendar() throws -> WorkingCalendar { try tables.calendar }

  /// The ids of the open steps of a case, in the order of its definition.
  package func waiting(_ id: CaseID) throws -> [StepID] {
    let whole = try whole(id)
    return whole.waiting(under: try definitions.definition(of: whole.state)).map(\.step.id)
  }

  /// Every row of every table, as text by table and key.
  package func rows() throws -> [String: [String: String]] {
    try tables.flush()
    return Self.rows(of: store)
  }

  /// The rows a fold of the first `count` entries gives, from nothing.
  package func rebuiltRows(of count: Int? = nil) throws -> [String: [String: String]] {
    let store = MemoryStore()
    let tables = Tables(in: store)
    for entry in entries.prefix(count ?? entries.count) {
      try Self.fold(entry, into: tables, definitions)
    }
    try tables.flush()
    return Self.rows(of: store)
  }

  /// What waits, as `<office> <work>` by the office that is to act, in the order of each inbox.
  package func waitingWork() throws -> [String] {
    try (rows()["work-queue"] ?? [:]).sorted { $0.key < $1.key }.map { key, id in
      key.prefix { $0 != "/" } + " " + id.filter { $0 != "\"" }
    }
  }

  /// What a query answers, as somebody asks it at the time of the next request.
  package func answer<Query: QueryPayload>(
    _ type: Query.Type, _ params: JSONValue = [:], as staff: StaffID? = nil
  ) throws -> Query.Answer {
    let query = try ValueSource(value: params).decode(type)
    let person = try staff.map { try self.staff($0) }
    let actor = try person.map { Actor(staff: $0, office: try office($0.office)) }
    return try query.answered(
      View(
        tables: tables, history: EntryHistory(entries: entries, texts), actor: actor, now: now,
        definitions: definitions))
  }

  // MARK: Deciding and folding

  private func context(of request: Request) throws -> Context {
    let staff = try staff(request.actor)
    let date = request.occurredOn ?? today
    var context = Context(
      actor: Actor(staff: staff, office: try office(staff.office)),
      onBehalfOf: request.onBehalfOf,
      document: request.document ?? request.paper.map { Document(number: $0, date: date) },
      now: now, occurredOn: request.occurredOn)
    context.newCode = Self.digest(of: Self.code(at: now))
    if case .string(let text)? = request.members["code"], let line = Line(text) {
      context.givenCode = QueryCode(typed: line).flatMap { Self.digest(of: $0) }
    }
    return context
  }

  private struct Verdict {
    let result: Result<Decided, Refusal>
  }

  private func decide(_ request: Request, on other: Tables? = nil) throws -> Verdict {
    guard let kind = Areas.commands.first(where: { $0.method == request.method }) else {
      throw TestMistake("no command \(request.method)")
    }
    let command = try kind.decode(ValueSource(value: request.members))
    do {
      let decided = try CommandDecider(
        in: try context(of: request), other ?? tables, texts, definitions
      ).decide(command)
      if other == nil { try checkBackdated(request, decided) }
      return Verdict(result: .success(decided))
    } catch let refusal as Refusal {
      return Verdict(result: .failure(refusal))
    }
  }

  /// Folds what was decided on tables of its own, as the ledger does before it keeps anything, and
  /// refuses what a day in the past may not bring about.
  private func checkBackdated(_ request: Request, _ decided: Decided) throws {
    guard try context(of: request).occurredOn < today else { return }
    let tables = Tables(in: MemoryStore())
    for entry in entries { try Self.fold(entry, into: tables, definitions) }
    let shelf = texts.copy()
    var added = try self.decided(request, as: decided)
    for entry in added {
      let (event, document) = try shelf.keep(entry.event, entry.document, at: entry.position)
      let entry = entry.holding(event, document)
      try Self.fold(entry, into: tables, definitions)
      try BackdatedFacts.check(entry, tables.notes.deadlines)
    }
    var next = 0
    while next < added.count {
      for event in try Watches.events(after: added[next], tables) {
        try BackdatedFacts.check(event, following: added[0])
        let entry = Entry(following: added[next], at: entries.count + added.count + 1, event)
        added.append(entry)
        try Self.fold(entry, into: tables, definitions)
      }
      next += 1
    }
  }

  private static func fold(
    _ entry: Entry, into tables: Tables, _ definitions: Definitions
  ) throws {
    tables.notes = FoldNotes()
    for projector in Projectors.all {
      if projector == CaseProjector.self {
        try CaseProjector.fold(entry, into: tables, under: definitions)
      } else {
        try projector.fold(entry, into: tables)
      }
    }
  }

  private static func rows(of store: MemoryStore) -> [String: [String: String]] {
    store.tables.filter { !$0.value.isEmpty }.mapValues { rows in
      Dictionary(
        uniqueKeysWithValues: rows.map {
          (String(decoding: $0.key, as: UTF8.self), String(decoding: $0.value, as: UTF8.self))
        })
    }
  }

  // MARK: What holds of every request

  private func check(repeats request: Request, _ outcome: Verdict) throws {
    let again = try decide(request)
    guard again.result == outcome.result else {
      throw TestMistake("\(request.method), decided twice, gives two answers")
    }
  }

  private func checkUnchanged(_ request: Request) throws {
    let before = Self.rows(of: store)
    let flushed = try rows()
    guard try flushed == before || flushed == rebuiltRows() else {
      throw TestMistake("\(request.method) changed a table without an event")
    }
  }

  private func checkNoSecond(_ request: Request) throws {
    guard case .success(let decided) = try decide(request).result, !decided.events.isEmpty else {
      return
    }
    throw TestMistake("\(request.method), sent again, gives \(decided.events.count) events more")
  }
}
