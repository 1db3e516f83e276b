import CivilTime
import EventLog
import Regulation

/// Records what was decided, and what follows from it: folds the events into the tables, and appends
/// the same events to the log, in one transaction.
struct Recorder {
  let ledger: CountyLedger
  let transaction: Transaction

  /// The most events that may follow from one decision: far more than any does. A watch that never
  /// comes to an end is a mistake of the program.
  static let maximumFollowing = 10_000

  /// - Returns: the events as they stand in the log, in their order; what follows from them last.
  func record(
    _ decided: Decided, in context: Context, request: Append.Request?
  ) throws -> [Entry] {
    try record(
      decided, actor: context.actor.staff.id, office: context.actor.office.id,
      onBehalfOf: context.onBehalfOf, document: context.document,
      occurredOn: context.occurredOn, now: context.now, request: request)
  }

  /// Records events that nobody in the directory caused, such as the first of a ledger.
  ///
  /// - Parameter cause: the position of the event that brought the first one about.
  func record(
    _ decided: Decided, actor: StaffID?, office: OfficeID?, onBehalfOf: OfficeID? = nil,
    document: Document? = nil, occurredOn: CivilDate, now: Instant, cause: Int? = nil,
    request: Append.Request?
  ) throws -> [Entry] {
    let head = try transaction.head
    let first = Int(head.position) + 1
    let recordedAt = max(now, head.recordedAt)
    var recording = Recording(first: first, texts: try transaction.objectCount())
    for (index, event) in decided.events.enumerated() {
      let entry = Entry(
        position: first + index, recordedAt: recordedAt, occurredOn: occurredOn, actor: actor,
        office: office, onBehalfOf: onBehalfOf, document: document,
        correlation: decided.correlation(of: event),
        causation: index == 0 ? cause : first, event: event)
      _ = try recording.add(entry)
      try recording.checkSize(under: request?.id)
    }
    // Nothing is refused for its size once some of it is folded.
    for recorded in recording.entries {
      try Projectors.fold(recorded, into: ledger.tables)
      if actor != nil { try BackdatedFacts.check(recorded, ledger.tables.notes.deadlines) }
    }
    try follow(&recording, isByPerson: actor != nil)
    if let anchor = ledger.newAnchor {
      try transaction.keep(anchor)
      ledger.newAnchor = nil
    }
    let appended = try transaction.append(
      Append(writes: recording.writes, request: request, now: now))
    guard appended.positions == UInt64(first)..<UInt64(recording.next),
      appended.recordedAt == recordedAt,
      try transaction.objectCount() == recording.objectCount
    else {
      throw LogError.corrupt(
        position: UInt64(first), "the events were not recorded where and when they were folded")
    }
    return recording.entries
  }

  /// Adds what the ledger sees by itself in what was recorded: by nobody, each event with the one
  /// that showed it as its cause.
  private func follow(_ recording: inout Recording, isByPerson: Bool) throws {
    guard let said = recording.entries.first else { return }
    let limit = recording.entries.count + Self.maximumFollowing
    var next = 0
    while next < recording.entries.count {
      let shown = recording.entries[next]
      next += 1
      for event in try Watches.events(after: shown, ledger.tables) {
        precondition(recording.entries.count < limit, "what follows from an event never ends")
        if isByPerson { try BackdatedFacts.check(event, following: said) }
        let entry = Entry(following: shown, at: recording.next, event)
        try Projectors.fold(try recording.add(entry), into: ledger.tables)
      }
    }
  }
}

extension CountyLedger {
  /// The time a request is handled at: the machine's, or in a ledger with a simulated clock what
  /// the request says, and without its word the time of the last event. Never before that.
  func time(_ given: Instant?, _ clock: Clock, _ snapshot: Snapshot) throws -> Instant {
    let last = try snapshot.head.recordedAt
    guard try tables.county?.simulatedClock ?? false else {
      guard given == nil else {
        throw Refusal(
          RecordRules.simulatedClock,
          found: Bilingual("请求指定了时间 now", "the request says what time it is (now)"),
          mend: Bilingual(
            "去掉 now；发生日期用 occurredOn", "leave now out; say when it happened in occurredOn"))
      }
      let now = clock.now()
      if let start = clock.start, snapshot is Transaction {
        try believe(now, start, last, snapshot)
      }
      return max(now, last)
    }
    return max(given ?? last, last)
  }

  /// Refuses to record by a clock that is in doubt; what is to be kept of one that is not goes with what is
  /// recorded by it.
  private func believe(
    _ now: Instant, _ start: Clock.Start, _ last: Instant, _ snapshot: Snapshot
  ) throws {
    let judgement = ClockJudgement(
      now, start, known: try snapshot.clockAnchor, last: last, limit: clockLimit)
    if let doubt = judgement.doubt { throw RecordRules.refuse(doubt) }
    newAnchor = judgement.isKept(now, last) ? judgement.anchor : nil
  }
}
