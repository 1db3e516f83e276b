extension Snapshot {
  /// Lends every record after a position, up to and with `end` or the head, in the order of
  /// positions, until `body` answers false.
  ///
  /// The cheapest way to read many: one step of a cursor a record, and the next record is fetched
  /// from memory meanwhile. Nothing is copied, so nothing may be changed while a record is lent.
  package final func forEachRecord(
    after start: UInt64 = 0, until end: UInt64 = .max,
    _ body: (RecordView) throws(LogError) -> Bool
  ) throws(LogError) {
    let last = min(end, try head.position)
    guard start < last else { return }
    scanCount += 1
    defer { scanCount -= 1 }
    try scanLog(start + 1...last, isBackward: false, body)
  }

  /// Decodes every record after a position, up to and with `end` or the head as it is now, and
  /// gives the values to `body` in the order of positions until it answers false.
  ///
  /// `body` runs on the calling thread and between reads: in a ``Transaction`` it may change tables
  /// and append, which does not lengthen the walk.
  ///
  /// - Parameters:
  ///   - isBeside: whether `decode` runs on a thread of its own, some batches ahead of `body`, where
  ///     there is more than one batch. The thread is gone when this returns or throws.
  ///   - start: the position before the first record.
  ///   - end: the last position, if there is as much.
  ///   - decode: must depend on the record alone. The view lives as long as the call.
  ///   - body: given a value; answers whether it wants more.
  /// - Throws: what the log, `decode` or `body` throws, and nothing before `body` has had every
  ///   value that comes before: it is the same whether `isBeside` or not. `storage` when there is
  ///   no thread to be had.
  /// - Complexity: a copy of each record; in memory ``Limits/batchCount`` batches of
  ///   ``Limits/batchEventCount`` records or ``Limits/batchByteCount`` bytes and one record, and
  ///   the values decoded from them.
  package final func walk<Value: Sendable>(
    after start: UInt64 = 0, until end: UInt64 = .max, isBeside: Bool = true,
    decode: @escaping @Sendable (RecordView) throws -> Value,
    _ body: (Value) throws -> Bool
  ) throws {
    var walk = DecodingWalk(
      after: start, until: min(end, try head.position), isBeside: isBeside, decode)
    try walk.run({ batch, range in batch.fill(range, from: self) }, body)
  }
}

extension EventLog {
  /// The same as ``Snapshot/walk(after:until:isBeside:decode:_:)`` on a log that others may write
  /// meanwhile: up to the head there is at the end, each batch in a short snapshot of its own, so
  /// that it holds nothing up however long `body` takes.
  package func walk<Value: Sendable>(
    after start: UInt64 = 0, until end: UInt64 = .max, isBeside: Bool = true,
    decode: @escaping @Sendable (RecordView) throws -> Value,
    _ body: (Value) throws -> Bool
  ) throws {
    var walk = DecodingWalk(after: start, until: end, isBeside: isBeside, decode)
    try walk.run({ batch, range in fill(batch, range) }, body)
  }

  private func fill<Value: Sendable>(
    _ batch: RecordBatch<Value>, _ range: ClosedRange<UInt64>
  ) {
    do throws(LogError) {
      try read { snapshot throws(LogError) in
        let last = min(range.upperBound, try snapshot.head.position)
        if range.lowerBound <= last {
          batch.fill(range.lowerBound...last, from: snapshot)
        } else {
          batch.begin(at: range.lowerBound)
        }
      }
    } catch {
      batch.fail(error, at: range.lowerBound)
    }
  }
}
