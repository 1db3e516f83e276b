internal import LMDB

extension EventLog {
  /// Has `body` told, after each second that a writer of this process waits for another one, which
  /// process holds the lock, if that can be known, and how many seconds it has been. It is called on
  /// a thread of its own.
  package static func whileWaiting(
    _ body: @escaping @Sendable (_ holder: Int32?, _ seconds: Int) -> Void
  ) {
    WriterWait.listen(body)
  }

  /// The process that writes now; nothing when none does.
  package var writer: Int32? { environment.writer }

  /// The processes that hold a state of the log, and how many writes ago it was the newest: what
  /// was freed since is not used again, so the file grows.
  package func readers() throws(LogError) -> [(process: Int32, age: Int)] {
    try translating { () throws(StoreError) in try environment.readers() }
  }
}
