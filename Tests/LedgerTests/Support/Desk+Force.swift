import CivilTime
import EventLog
import Testing

@testable import Ledger

extension Desk {
  /// Appends an event that no rule was asked about, past the tables; the record it became.
  @discardableResult
  func force(
    _ data: String, type: String, version: Int = 1, actor: String? = nil,
    correlation: String? = nil, stream: String = "forced-1", now: Instant = start
  ) throws -> RecordedEvent {
    let event = NewEvent(
      type: type, schemaVersion: version, data: Array(data.utf8), actor: actor,
      correlation: correlation)
    let append = Append(
      writes: [.init(stream: stream, expected: .any, events: [event])], now: now)
    let position = try ledger.log.write { transaction throws(LogError) in
      try transaction.append(append).positions.lowerBound
    }
    return try #require(try ledger.read { try $0.event(at: position) })
  }
}
