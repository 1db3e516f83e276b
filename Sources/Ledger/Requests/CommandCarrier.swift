import CivilTime
import Cryptography
import EventLog
import JSONText
import Projections
import Regulation
import Workflow

/// Carries out one command in a transaction: known already? decide, append, fold, answer.
struct CommandCarrier {
  let ledger: CountyLedger
  let transaction: Transaction
  let actor: Actor
  let clock: Clock

  /// - Throws: `Refusal`; `LogError.requestMismatch` for a request id used for something else;
  ///   anything else is a failure of the store.
  func carry(
    _ command: Command, _ envelope: CommandEnvelope, fingerprint: Cryptography.Digest
  ) throws -> CommandAnswer {
    if let known = try transaction.request(envelope.requestId.text) {
      guard known.fingerprint == fingerprint else {
        throw LogError.requestMismatch(requestID: envelope.requestId.text)
      }
      return try answer(envelope, at: known.positions)
    }
    let now = try ledger.time(envelope.now, clock, transaction)
    let today = LegalTime.date(of: now)
    let occurredOn = envelope.occurredOn ?? today
    try RecordRules.checkFactDate(occurredOn, today: today)
    let context = Context(
      actor: actor, onBehalfOf: envelope.onBehalfOf, document: envelope.document, now: now,
      occurredOn: occurredOn)
    let decided = try CommandDecider(in: context, ledger.tables).decide(command)
    guard !decided.events.isEmpty else {
      return CommandAnswer(
        requestId: envelope.requestId.text, recordedAt: nil, events: [], caseID: decided.caseID,
        next: [])
    }
    let recorder = Recorder(ledger: ledger, transaction: transaction)
    let positions = try recorder.record(
      decided, in: context, request: Append.Request(
        id: envelope.requestId.text, fingerprint: fingerprint))
    return try answer(envelope, at: positions)
  }

  /// The answer to a request, from its events and those of its case up to the last of them.
  private func answer(
    _ envelope: CommandEnvelope, at positions: Range<UInt64>
  ) throws -> CommandAnswer {
    let records = try positions.compactMap { try transaction.event(at: $0) }
    let caseID = records.first?.correlation.flatMap { CaseID($0) }
    return CommandAnswer(
      requestId: envelope.requestId.text, recordedAt: records.first?.recordedAt,
      events: records.map {
        EventReference(position: Int($0.position), type: $0.type, stream: $0.stream)
      },
      caseID: caseID, next: try caseID.map { try next($0, positions) } ?? [])
  }

  /// What a case waited for right after these events.
  private func next(_ id: CaseID, _ positions: Range<UInt64>) throws -> [NextAction] {
    let isLatest = positions.upperBound == (try transaction.head.position) + 1
    let state =
      isLatest ? try ledger.tables.caseState(id) : try past(id, upTo: positions.upperBound - 1)
    guard let state,
      let definition = Definitions.regulation.definition(
        state.definition, version: state.version)
    else { return [] }
    return state.waiting(under: definition).map(NextAction.init)
  }

  private func past(_ id: CaseID, upTo last: UInt64) throws -> CaseState? {
    var state: CaseState?
    for record in try transaction.events(Query(.correlation(id.text), until: last)) {
      let entry = try EntryCodec.entry(record)
      guard
        let definition = CaseProjector.definition(of: state, entry, .regulation)
      else { continue }
      state = CaseState.evolve(state, entry, under: definition)
    }
    return state
  }
}
