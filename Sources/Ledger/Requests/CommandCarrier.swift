import CivilTime
import EventLog
import JSONText
import Regulation

/// Carries out one command in a transaction: decide, append, fold, answer; or tells again what was
/// answered the first time.
struct CommandCarrier {
  let ledger: CountyLedger
  let transaction: Transaction
  /// Whether each command is folded in a part of the transaction that can be undone.
  let isCareful: Bool

  /// The answer to a request that was carried out before; nothing for a new one.
  ///
  /// Whoever sent it may have left since, and anything else may have changed: it is not decided
  /// again.
  /// - Throws: `LogError.requestMismatch` for a request id used for something else.
  func repeated(
    _ envelope: CommandEnvelope, _ request: Append.Request
  ) throws -> CommandAnswer? {
    guard let known = try transaction.repeated(request) else { return nil }
    guard known.positions.isEmpty else { return try answer(envelope, from: known.positions) }
    return nothingDone(envelope, CaseID(String(decoding: known.answer, as: UTF8.self)))
  }

  /// - Parameter now: the moment the command is handled; everything that was missed by then is on
  ///   the log.
  /// - Throws: `Refusal`; anything else is a failure of the store.
  func carry(
    _ command: Command, _ envelope: CommandEnvelope, by actor: Actor, at now: Instant,
    _ asked: Append.Request
  ) throws -> CommandAnswer {
    var context = Context(
      actor: actor, onBehalfOf: envelope.onBehalfOf, document: envelope.document, now: now,
      occurredOn: envelope.occurredOn)
    let drawn = command.drawsCode ? try QueryCode.drawn() : nil
    context.newCode = try drawn.flatMap {
      CodeDigest(try transaction.newDigest(ofCode: Array($0.text.utf8)))
    }
    context.givenCode = try command.givenCode.flatMap {
      try transaction.digest(ofCode: Array($0.text.utf8)).flatMap(CodeDigest.init)
    }
    let decided = try CommandDecider(
      in: context, ledger.tables, LogTexts(snapshot: transaction)
    ).decide(command)
    guard !decided.events.isEmpty else {
      // Kept all the same: the same request later, when there would be something to do, is still
      // the one that found nothing to do.
      var request = asked
      request.answer = Array((decided.caseID?.text ?? "").utf8)
      _ = try transaction.append(Append(writes: [], request: request, now: now))
      return nothingDone(envelope, decided.caseID)
    }
    return try answer(envelope, try record(decided, in: context, asked), telling: drawn)
  }

  /// Records what was decided. What a day in the past may not bring about is known once it is folded
  /// (`BackdatedFacts`): such a command is folded in a part of the transaction that can be undone.
  ///
  /// - Throws: `RefusedBehindFold` where another is refused once some of it is folded, which nothing but the end of
  ///   the transaction undoes.
  private func record(
    _ decided: Decided, in context: Context, _ request: Append.Request
  ) throws -> [Entry] {
    let recorder = Recorder(ledger: ledger, transaction: transaction)
    guard isCareful || context.occurredOn < context.today else {
      do {
        return try recorder.record(decided, in: context, request: request)
      } catch is Refusal {
        throw RefusedBehindFold()
      }
    }
    try ledger.tables.flush()
    var refused: (any Error)?
    do throws(LogError) {
      return try transaction.attempt { () throws(LogError) in
        do {
          return try recorder.record(decided, in: context, request: request)
        } catch let error as LogError {
          throw error
        } catch {
          refused = error
          throw .invalidRequest("refused")
        }
      }
    } catch {
      ledger.tables.forget()
      throw refused ?? error
    }
  }

  private func nothingDone(_ envelope: CommandEnvelope, _ id: CaseID?) -> CommandAnswer {
    CommandAnswer(
      requestId: envelope.requestId.text, recordedAt: nil, events: [],
      created: nil, note: CommandAnswer.alreadySo, caseID: id, next: [], code: nil)
  }

  /// The answer to a request whose events are on the log.
  private func answer(
    _ envelope: CommandEnvelope, from positions: Range<UInt64>
  ) throws -> CommandAnswer {
    try answer(
      envelope,
      try positions.map { position in
        guard let record = try transaction.event(at: position) else {
          throw LedgerError.unreadable(
            position: position, reason: "a request claims it, and it is behind the end of the log")
        }
        return try EntryCodec.entry(record)
      })
  }

  /// The answer to a request, from its events and those of its case up to the last of them.
  private func answer(
    _ envelope: CommandEnvelope, _ entries: [Entry], telling code: QueryCode? = nil
  ) throws -> CommandAnswer {
    let caseID = entries.first?.correlation
    let created = entries.compactMap { $0.event.payload.created.map(CreatedThing.init) }
    return CommandAnswer(
      requestId: envelope.requestId.text, recordedAt: entries.first?.recordedAt,
      events: entries.map(EventReference.init),
      created: created.isEmpty ? nil : created, note: nil, caseID: caseID,
      next: try caseID.map { try next($0, entries) } ?? [], code: code)
  }

  /// What a case waited for right after these events: the open steps of the case itself and of the
  /// subjects the events are about.
  ///
  /// A case may be about six hundred subjects, and a step about one of them tells of that one.
  private func next(_ id: CaseID, _ entries: [Entry]) throws -> [NextAction] {
    guard let last = entries.last?.position else { return [] }
    if last < Int(try transaction.head.position) { return try nextThen(id, entries) }
    guard let state = try ledger.tables.caseState(id) else { return [] }
    let definition = try Definitions.regulation.definition(of: state)
    guard state.subjectCount > 1, let named = subjects(of: entries, in: id) else {
      return state.waiting(under: definition, try ledger.tables.subjects(of: state, definition))
        .map(NextAction.init)
    }
    let own = try named.compactMap { try ledger.tables.subject($0, of: state, definition) }
    return state.waiting(under: definition, own.sorted { $0.number < $1.number })
      .map(NextAction.init)
  }

  /// The same of events that others came after: the case is folded again up to the last of them.
  private func nextThen(_ id: CaseID, _ entries: [Entry]) throws -> [NextAction] {
    let until = UInt64(entries.last?.position ?? 0)
    var whole: WholeCase?
    for record in try transaction.events(Query(.correlation(id.text), until: until)) {
      let entry = try EntryCodec.entry(record)
      guard let definition = try CaseProjector.definition(of: whole?.state, entry, .regulation)
      else { continue }
      _ = WholeCase.evolve(&whole, entry, under: definition)
    }
    guard let whole else { return [] }
    let definition = try Definitions.regulation.definition(of: whole.state)
    let named = whole.state.subjectCount > 1 ? subjects(of: entries, in: id) : nil
    let own = named.map { $0.compactMap(whole.subject) } ?? whole.subjects
    return whole.state.waiting(under: definition, own.sorted { $0.number < $1.number })
      .map(NextAction.init)
  }

  /// The subjects that events of a case are about, each once; nothing when one of them is about the
  /// case as a whole.
  private func subjects(of entries: [Entry], in id: CaseID) -> [Subject]? {
    var named: [String: Subject] = [:]
    for entry in entries where entry.correlation == id {
      let subject: Subject? =
        switch entry.event {
        case .workflow(let event): event.subject
        case let event: event.subject
        }
      guard let subject else { return nil }
      named[subject.text] = subject
    }
    return Array(named.values)
  }
}

/// A command was refused when some of it was folded: the transaction is given up, and its requests are carried out
/// anew, each so that it can be undone.
struct RefusedBehindFold: Error {}
