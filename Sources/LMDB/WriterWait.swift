internal import Glibc
internal import Synchronization

/// Says that a writer waits for another one: LMDB's own wait has no end and no words.
package enum WriterWait {
  /// Told after each second of waiting, on a thread of its own, who holds the lock, by process id if
  /// that can be known, and how many seconds it has been.
  package typealias Listener = @Sendable (_ holder: Int32?, _ seconds: Int) -> Void

  private static let listener = Mutex<Listener?>(nil)

  package static func listen(_ body: @escaping Listener) { listener.withLock { $0 = body } }

  /// Waits with `begin`, and tells who listens while that lasts.
  static func during<R>(
    _ lock: LockFile?, _ begin: () throws(StoreError) -> R
  ) throws(StoreError) -> R {
    // Where nobody holds the lock, as nearly always, there is no thread.
    guard let lock, lock.writer != nil, let told = listener.withLock({ $0 }) else {
      return try begin()
    }
    let wait = Wait(lock, told)
    defer { wait.isOver.store(true, ordering: .releasing) }
    return try begin()
  }

  /// One wait, and the thread that tells of it.
  private final class Wait: Sendable {
    private static let pause: UInt32 = 50_000

    let isOver = Atomic(false)
    private let lock: LockFile
    private let told: Listener

    init(_ lock: LockFile, _ told: @escaping Listener) {
      self.lock = lock
      self.told = told
      var thread = pthread_t()
      let context = unsafe Unmanaged.passRetained(self)
      let code = unsafe pthread_create(&thread, nil, tell, context.toOpaque())
      if code == 0 { pthread_detach(thread) } else { unsafe context.release() }
    }

    func run() {
      var pauses = 0
      while !isOver.load(ordering: .acquiring) {
        usleep(Self.pause)
        pauses += 1
        if pauses % 20 == 0, !isOver.load(ordering: .acquiring) {
          told(lock.writer, pauses / 20)
        }
      }
    }
  }

  private static let tell: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    context in
    if let context = unsafe context {
      unsafe Unmanaged<Wait>.fromOpaque(context).takeRetainedValue().run()
    }
    return nil
  }
}
