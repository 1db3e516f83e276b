internal import Glibc
internal import Synchronization

/// A thread of its own beside the caller's; whoever starts it joins it.
struct BesideThread: ~Copyable {
  private let thread: pthread_t

  /// - Throws: `storage` when the system has no thread to give.
  init(_ run: @escaping @Sendable () -> Void) throws(LogError) {
    // Taken back by the thread, once.
    let errand = Unmanaged.passRetained(Errand(run))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<Errand>.fromOpaque(pointer).takeRetainedValue().run() }
        return nil
      }, errand.toOpaque())
    guard code == 0 else {
      errand.release()
      throw .storage("no thread could be started: errno \(code)")
    }
    self.thread = thread
  }

  /// Waits until it has run.
  consuming func join() { pthread_join(thread, nil) }
}

/// Work to be done on another thread, in a form that C can carry.
private final class Errand: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}

/// A count that threads wait for.
final class Semaphore: @unchecked Sendable {
  // Unchecked because `sem_t` is made to be used by several threads.
  private let raw = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(raw, 0, 0) }

  deinit {
    sem_destroy(raw)
    raw.deallocate()
  }

  func signal() { sem_post(raw) }

  /// Waits for one, whatever signals come to the process.
  func wait() { while sem_wait(raw) != 0 {} }
}

/// What work on another thread has given.
final class Outcome<R: Sendable>: Sendable {
  private let slot = Mutex<R?>(nil)

  var value: R? { slot.withLock { $0 } }

  func set(_ value: R) { slot.withLock { $0 = value } }
}

/// Runs `other` on a thread of its own beside `body`, and gives what it gave.
///
/// - Throws: `storage` when the system has no thread to give.
package func beside<R: Sendable>(
  _ other: @escaping @Sendable () -> R, _ body: () -> Void
) throws(LogError) -> R {
  let result = Outcome<R>()
  let thread = try BesideThread { result.set(other()) }
  body()
  thread.join()
  guard let value = result.value else { throw .storage("a thread gave nothing") }
  return value
}
