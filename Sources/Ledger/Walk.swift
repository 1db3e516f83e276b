import EventLog
package import Regulation

extension CountyLedger {
  /// Calls `body` with every event behind a position up to and with another, in order.
  ///
  /// Reads in short snapshots, so that the log's file does not grow while a long log is read and
  /// others write; what was read stays true, because the log only grows.
  package func walk(after start: Int, upTo last: Int, _ body: (Entry) throws -> Void) throws {
    guard start < last else { return }
    var failure: (any Error)?
    try log.walk(after: UInt64(start), until: UInt64(last)) { record throws(LogError) in
      do {
        try body(try EntryCodec.entry(RecordedEvent(record)))
        return true
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
  }
}
