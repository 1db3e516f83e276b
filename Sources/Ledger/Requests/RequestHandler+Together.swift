import EventLog

extension RequestHandler {
  /// Thrown to leave a transaction whose changes are not wanted.
  private struct Unwanted: Error {}

  /// Answers lines in one transaction, each seeing what those before it recorded, and keeps all of
  /// it or nothing: for rows that belong together, and for trying them out.
  ///
  /// What had fallen due by now is recorded first, and stays.
  /// - Parameter body: sends lines, and says at its end whether what they recorded is kept.
  /// - Throws: what `body` throws, and `LedgerError`; nothing is kept then.
  package func together(
    _ body: (_ send: (Line) throws -> Answer) throws -> Bool
  ) throws {
    try ledger.sweep(clock: clock) { _ in }
    do {
      try ledger.write { transaction in
        try ledger.checkTables()
        var misses = Sweep.maximumMisses
        let keeps = try body { line in
          // What refuses one line leaves what the others recorded.
          guard
            let answer = try answer(Self.read(line), transaction, &misses, isCareful: true)
          else {
            throw LogError.limitExceeded("deadlines missed since the sweep")
          }
          return answer
        }
        guard keeps else { throw Unwanted() }
      }
    } catch is Unwanted {
      return
    }
  }
}
