internal import Glibc
internal import Synchronization

/// Counts this process's transactions, and lets the map be changed only when there are none.
///
/// Entering is a lock and an addition. Changing the map is rare, so it waits by sleeping.
final class Gate: Sendable {
  private struct State {
    var transactions = 0
    var isExclusive = false
  }

  /// How long the map's change waits for transactions of this process to end.
  static let patienceMilliseconds = 10_000

  private let state = Mutex(State())

  func enter() throws(StoreError) {
    try wait { state in
      if state.isExclusive { return false }
      state.transactions += 1
      return true
    }
  }

  func leave() {
    state.withLock { $0.transactions -= 1 }
  }

  /// Runs `body` while no transaction is open and none can begin.
  /// - Throws: `transactionsInTheWay` when one stays open; this thread's own would never end.
  func exclusively(_ body: () throws(StoreError) -> Void) throws(StoreError) {
    try wait { state in
      if state.isExclusive || state.transactions > 0 { return false }
      state.isExclusive = true
      return true
    }
    defer { state.withLock { $0.isExclusive = false } }
    try body()
  }

  private func wait(_ attempt: (inout State) -> Bool) throws(StoreError) {
    if state.withLock({ attempt(&$0) }) { return }
    for _ in 0..<Self.patienceMilliseconds {
      usleep(1000)
      if state.withLock({ attempt(&$0) }) { return }
    }
    throw .transactionsInTheWay
  }
}
