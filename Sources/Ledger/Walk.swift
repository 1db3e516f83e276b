import EventLog
package import Regulation

extension CountyLedger {
  /// Calls `body` with every event behind a position up to and with another, in order.
  ///
  /// Reads in short snapshots, so that the log's file does not grow while a long log is read and
  /// others write; what was read stays true, because the log only grows. Events are decoded some way
  /// ahead of `body`.
  package func walk(after start: Int, upTo last: Int, _ body: (Entry) throws -> Void) throws {
    try log.walk(
      after: UInt64(start), until: UInt64(last), decode: { try EntryCodec.entry(RecordedEvent($0)) }
    ) {
      try body($0)
      return true
    }
  }
}
