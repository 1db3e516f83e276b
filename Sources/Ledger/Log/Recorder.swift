import CivilTime
import EventLog
import Projections
import Regulation
import Workflow

/// Appends what was decided and folds the same events into the tables, in one transaction.
struct Recorder {
  let ledger: CountyLedger
  let transaction: Transaction

  /// - Returns: the positions of the events, in their order.
  func record(
    _ decided: Decided, in context: Context, request: Append.Request?
  ) throws -> Range<UInt64> {
    try record(
      decided, actor: context.actor.staff.id, office: context.actor.office.id,
      onBehalfOf: context.onBehalfOf, document: context.document,
      occurredOn: context.occurredOn, now: context.now, request: request)
  }

  /// Records events that nobody in the directory caused, such as the first of a ledger.
  func record(
    _ decided: Decided, actor: StaffID?, office: OfficeID?, onBehalfOf: OfficeID? = nil,
    document: Document? = nil, occurredOn: CivilDate, now: Instant, request: Append.Request?
  ) throws -> Range<UInt64> {
    let first = try transaction.head.position + 1
    var writes: [Append.Write] = []
    for (index, event) in decided.events.enumerated() {
      let new = NewEvent(
        type: type(of: event.payload).type, schemaVersion: type(of: event.payload).schemaVersion,
        data: try EntryCodec.data(of: event, document), occurredOn: occurredOn,
        actor: actor?.text, office: office?.text, onBehalfOf: onBehalfOf?.text,
        correlation: decided.caseID?.text, causation: index == 0 ? nil : first)
      if writes.last?.stream == event.stream {
        writes[writes.count - 1].events.append(new)
      } else {
        writes.append(Append.Write(stream: event.stream, expected: .any, events: [new]))
      }
    }
    let appended = try transaction.append(Append(writes: writes, request: request, now: now))
    for (position, (index, event)) in zip(appended.positions, decided.events.enumerated()) {
      try Projectors.fold(
        Entry(
          position: Int(position), recordedAt: appended.recordedAt, occurredOn: occurredOn,
          actor: actor, office: office, onBehalfOf: onBehalfOf, document: document,
          correlation: decided.caseID, causation: index == 0 ? nil : Int(first), event: event),
        into: ledger.tables)
    }
    return appended.positions
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
      return max(clock.now(), last)
    }
    return max(given ?? last, last)
  }
}
