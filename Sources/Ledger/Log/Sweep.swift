package import CivilTime
import EventLog
package import Regulation

/// Records what was missed: terms that ended while nothing was recorded that meets them.
///
/// The next to be missed is always the first by last day and id, and is recorded at the end of its
/// term, or right behind the last event if the log was past that already. So the log is the same
/// whether somebody sweeps every day, once a year, or nobody does and the next command finds it all.
struct Sweep {
  let ledger: CountyLedger
  let transaction: Transaction

  /// The most misses recorded in one transaction: a few milliseconds in which others wait. When more
  /// have fallen due, another transaction follows.
  static let maximumMisses = 500

  /// Records what was missed by `now`, as far as `rest` goes, which it takes from.
  ///
  /// - Returns: whether everything due by then is recorded.
  /// - Complexity: one row in memory when nothing is due.
  func run(until now: Instant, _ rest: inout Int) throws -> Bool {
    while let miss = try ledger.tables.deadlines.firstMissed(by: now) {
      guard rest > 0 else { return false }
      _ = try Recorder(ledger: ledger, transaction: transaction).record(
        Decided([.deadline(miss.event)], in: miss.caseID), actor: nil, office: nil,
        occurredOn: miss.lastDay, now: LegalTime.end(of: miss.lastDay),
        cause: miss.startedBy, request: nil)
      rest -= 1
    }
    return true
  }
}

extension CountyLedger {
  /// Records every miss due by a time, in as many transactions as it takes.
  ///
  /// - Parameters:
  ///   - given: the time, in a ledger with a simulated clock; else it is the machine's.
  ///   - clock: of the machine, when no time is given.
  ///   - report: called behind each transaction with what it recorded.
  package func sweep(
    _ given: Instant? = nil, clock: Clock = .machine, _ report: ([EntryAnswer]) throws -> Void
  ) throws {
    var isDone = false
    while !isDone {
      var recorded: [EntryAnswer] = []
      (isDone, recorded) = try write { transaction in
        try checkTables()
        let now = try time(given, clock, transaction)
        let before = try transaction.head.position
        var rest = Sweep.maximumMisses
        let isDone = try Sweep(ledger: self, transaction: transaction).run(until: now, &rest)
        let head = try transaction.head
        let history = LogHistory(transaction, upTo: head.position, for: .files)
        let view = View(tables: tables, history: history, actor: nil, now: now)
        let recorded = try history.records(.all, after: Int(before)).map { try view.answer($0) }
        return (isDone, recorded)
      }
      try report(recorded)
    }
  }
}
