internal import LMDB

/// Records copied out of the map, and what became of them: it outlives the transaction they were
/// read in, and may be decoded on another thread.
final class RecordBatch<Value: Sendable>: @unchecked Sendable {
  // Unchecked because it belongs to one thread at a time: a queue's semaphores hand it over.

  private var bytes: [UInt8] = []
  /// Where each record ends in `bytes`.
  private var ends: [Int] = []
  private var first: UInt64 = 0
  private var values: [Value] = []
  /// Why there is nothing behind the values: the log's failure, or an earlier one of decoding.
  private(set) var failure: (any Error)?

  var isEmpty: Bool { ends.isEmpty && failure == nil }
  /// The position after the last record.
  var next: UInt64 { first + UInt64(ends.count) }

  /// Takes the records of a range from a snapshot, from the first on, as many as a batch holds.
  ///
  /// What keeps it from reading on is kept behind the records that came before.
  func fill(_ range: ClosedRange<UInt64>, from snapshot: Snapshot) {
    begin(at: range.lowerBound)
    do throws(LogError) {
      try snapshot.scanLog(range, isBackward: false) { record throws(LogError) in
        record.bytes.withUnsafeBytes { bytes.append(contentsOf: $0) }
        ends.append(bytes.count)
        return ends.count < Limits.batchEventCount && bytes.count < Limits.batchByteCount
      }
    } catch {
      failure = error
    }
  }

  /// Holds nothing but a failure.
  func fail(_ error: LogError, at position: UInt64) {
    begin(at: position)
    failure = error
  }

  func begin(at position: UInt64) {
    first = position
    ends.removeAll(keepingCapacity: true)
    // One record may be larger than a batch; its memory is not kept.
    bytes.removeAll(keepingCapacity: bytes.capacity <= 2 * Limits.batchByteCount)
    failure = nil
  }

  /// Decodes the records up to the first that cannot be, or until `isStopped`.
  func decode(_ decode: (RecordView) throws -> Value, isStopped: () -> Bool) {
    values.removeAll(keepingCapacity: true)
    var start = 0
    let stored = bytes
    for index in ends.indices {
      if isStopped() { return }
      let record = stored.span.bytes.extracting(start..<ends[index])
      do {
        values.append(try decode(try RecordView(at: first + UInt64(index), in: record)))
      } catch {
        failure = error
        return
      }
      start = ends[index]
    }
  }

  /// Gives the values to `body`, then the failure; whether it wants more.
  func consume(_ body: (Value) throws -> Bool) throws -> Bool {
    for value in values where try !body(value) { return false }
    if let failure { throw failure }
    return true
  }
}
