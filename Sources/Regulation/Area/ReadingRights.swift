import CivilTime

/// Whose part of what a query reads is asked for.
package enum Asked: Hashable, Sendable {
  /// All of it, whoever's it is.
  case all
  /// What is an office's; where none is named, every office's.
  case office(OfficeID?)
  case ofCase(CaseID)
  case thing(Subject)
  case events(EventSelection)
}

/// What a person may read is decided like what they may do: by office, role and what it is about, in
/// one place, with a refusal that says so.
///
/// 1. Nobody in particular, who reads the files themselves, reads everything. 2. Only a person in
/// service reads. 3. Of a kind of thing somebody reads all, nothing, or what is their office's, as
/// ``Reader/right`` says. 4. A list of offices' things that names no office is, for those who read their
/// office's, their office's; one that names another is refused.
///
/// Commands do not ask here: what they find, they refuse by the duties of those who act.
package struct ReadingRights {
  let actor: Actor
  let tables: Tables
  let definitions: Definitions
  let today: CivilDate

  init(_ actor: Actor, _ view: View) {
    self.actor = actor
    tables = view.tables
    definitions = view.definitions
    today = LegalTime.date(of: view.now)
  }

  /// The question as it may be answered to whoever looks.
  ///
  /// - Throws: `Refusal`, and what the tables throw.
  /// - Complexity: no row for who reads all of it or their own office's; a few for a case, and two a
  ///   subject where the office is not among its hosts.
  static func permitted<Query: QueryPayload>(_ query: Query, _ view: View) throws -> Query {
    guard let actor = view.actor else { return query }
    try Duties.checkInService(actor)
    switch Reader(actor).right[Query.reads] {
    case .all: return query
    case .nothing: throw ReadingRules.refuse(actor, Query.reads)
    case .opened:
      guard try ReadingRights(actor, view).isOpened(query.asked(view)) else {
        throw ReadingRules.refuse(actor, Query.reads)
      }
      return query
    case .own:
      let query =
        try query.asked(view) == .office(nil) ? query.narrowed(to: actor.office.id) : query
      let (rights, asked) = (ReadingRights(actor, view), try query.asked(view))
      if Query.reads == .letters {
        if try rights.isOpened(asked) { return query }
        try rights.checkUsable(asked)
      }
      try rights.check(asked, of: Query.reads)
      return query
    }
  }

  /// Whether somebody who was permitted a question about a kind of thing is told what a text in the
  /// answer says: whoever may read an event or a row may read its texts, but for a citizen's.
  static func mayRead(
    _ confidence: Confidence, in matter: ReadingMatter, _ actor: Actor
  ) -> Bool {
    let isOpen =
      switch confidence {
      case .office: true
      case .citizen: matter == .letters
      case .published: matter == .letters || matter == .messages || matter == .receipts
      }
    switch Reader(actor).right[matter] {
    case .all, .own, .opened: return isOpen
    case .nothing: return false
    }
  }

  private func check(_ asked: Asked, of matter: ReadingMatter) throws {
    switch asked {
    case .all, .office(nil): throw ReadingRules.refuse(actor, matter)
    case .office(let office?):
      guard isOwn(office) else { throw ReadingRules.refuse(actor, ofOffice: office) }
    case .ofCase(let id): try check(id)
    case .thing(let subject):
      guard try isOwn(subject) else { throw ReadingRules.refuse(actor, matter) }
    case .events(let selection): try check(selection)
    }
  }

  private func extent(_ matter: ReadingMatter) -> ReadingExtent { Reader(actor).right[matter] }

  // MARK: Offices and things

  /// Whether an office is the reader's own, or one whose duties it carries.
  func isOwn(_ office: OfficeID) -> Bool { actor.isOf(office) }

  /// Whether a thing is the reader's office's today.
  func isOwn(_ subject: Subject) throws -> Bool {
    try subject.kind.office(subject.slug, tables).map(isOwn) ?? false
  }

  /// Whether a recorded decision lets the reader look at what is asked for today.
  private func isOpened(_ asked: Asked) throws -> Bool {
    guard case .thing(let subject) = asked, let message = subject.message else { return false }
    return try tables.isOpened(message, to: actor.staff.id, on: today)
  }

  /// Refuses its own office what is only kept; others are told what they are told of any message.
  private func checkUsable(_ asked: Asked) throws {
    guard case .thing(let subject) = asked, let id = subject.message, try isOwn(subject),
      let message = try tables.message(id)
    else { return }
    try MessageRules.checkUsable(message)
  }

  // MARK: Cases

  private func check(_ id: CaseID) throws {
    switch extent(.cases) {
    case .all: return
    case .nothing: throw ReadingRules.refuse(actor, .cases)
    case .own, .opened:
      guard let state = try tables.caseState(id), try hasPart(in: state) else {
        throw ReadingRules.refuse(actor, ofCase: id)
      }
    }
  }

  /// Whether the office is or was a host of the case, took one over, does a step of it, approves what
  /// its hosts do, or has today what the case is about.
  private func hasPart(in state: CaseState) throws -> Bool {
    if try tables.isHost(actor.office.id, of: state.id) { return true }
    let definition = try definitions.definition(of: state)
    for step in definition.steps where state.isAsked(step) {
      if isReader(state.office(of: step)) { return true }
    }
    for own in try tables.subjects(of: state, definition) {
      if own.subject.supervisor == actor.office.kind { return true }
      if try isOwn(own.subject.subject) { return true }
    }
    return false
  }

  private func isReader(_ office: ResolvedOffice) -> Bool {
    switch office {
    case .id(let id): actor.isOf(id)
    case .kind(let kind): kind == actor.office.kind && !kind.isMany
    }
  }

  // MARK: Events

  private func check(_ selection: EventSelection) throws {
    switch selection {
    case .all, .type: throw ReadingRules.refuseEvents(actor)
    case .correlation(let id): try check(id)
    case .stream(let name):
      switch StreamOwner(name) {
      case .ofCase(let id): try check(id)
      case .thing(let subject): try checkStory(of: subject)
      case .matter(let matter):
        guard extent(matter) == .all else { throw ReadingRules.refuseEvents(actor) }
      case nil: throw ReadingRules.refuseEvents(actor)
      }
    }
  }

  /// The story of a thing tells its cases; that of a message, where it stands.
  private func checkStory(of subject: Subject) throws {
    let matter: ReadingMatter = subject.message == nil ? .cases : .messages
    switch extent(matter) {
    case .all: return
    case .nothing: throw ReadingRules.refuse(actor, matter)
    case .own, .opened: guard try isOwn(subject) else { throw ReadingRules.refuseEvents(actor) }
    }
  }
}

/// What a stream's name says of whose history it is; nothing for a name that no event has.
package enum StreamOwner: Hashable, Sendable {
  case ofCase(CaseID)
  case thing(Subject)
  /// A history that belongs to no office: whoever reads all of the kind reads it.
  case matter(ReadingMatter)

  private static let matters: [(word: String, ReadingMatter)] = [
    ("ledger-", .ledger), ("office-", .directory), ("staff-", .directory),
    ("authorisation-", .directory), ("calendar-", .rules), ("interpretation-", .rules),
    ("platform-", .rules), ("assessment-method", .rules), ("indicators-", .rules),
    ("erasure-", .ledger), ("recovery-", .ledger),
    ("superior-portal-", .registers),
  ]

  package init?(_ stream: String) {
    if let subject = Subject(stream) {
      self = .thing(subject)
    } else if stream.hasPrefix("case-"), let id = CaseID(String(stream.dropFirst(5))) {
      self = .ofCase(id)
    } else if let (_, matter) = Self.matters.first(where: { stream.hasPrefix($0.word) }) {
      self = .matter(matter)
    } else {
      return nil
    }
  }
}
