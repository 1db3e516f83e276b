internal import Cryptography
internal import LMDB

/// What a writer remembers from one commit to the next, so that an append reads next to nothing:
/// the head, the tree's peaks, and the heads of threads that were written lately.
///
/// Right only as long as the log's head is the one it was left at: every other process that
/// appends moves the head. Guarded by ``EventLog``'s writer lock.
final class WriterCache {
  // Exclusivity is not checked at run time: the writer lock gives it, one statement at a time, and
  // the checks would be a tenth of an append.
  @exclusivity(unchecked) var head = LogHead.empty
  @exclusivity(unchecked) var frontier = Frontier()
  var isValid = false
  /// Whether keys are to be destroyed before the write under way may answer.
  var hasErased = false
  @exclusivity(unchecked) var threads: InlineArray<4, ThreadCache> = [
    ThreadCache(), ThreadCache(), ThreadCache(), ThreadCache(),
  ]
  /// The slots of the streams an append writes to, while it does; kept for its memory.
  @exclusivity(unchecked) var slots: [Int] = []
  /// Where a record is put together; grows to the largest seen.
  @exclusivity(unchecked) private(set) var buffer = UnsafeMutableRawBufferPointer.allocate(
    byteCount: 4096, alignment: 8)

  deinit { buffer.deallocate() }

  func reserve(_ byteCount: Int) {
    if buffer.count >= byteCount { return }
    buffer.deallocate()
    buffer = .allocate(byteCount: max(byteCount, buffer.count * 2), alignment: 8)
  }

  /// Forgets everything: what is in memory was not committed, or is somebody else's past.
  func invalidate() {
    isValid = false
    for kind in 0..<4 { threads[kind] = ThreadCache() }
  }

  /// Keeps memory bounded between commits, and marks what was written as such.
  func didCommit() {
    for kind in 0..<4 { threads[kind].didCommit() }
    if buffer.count > 1 << 20 {
      buffer.deallocate()
      buffer = .allocate(byteCount: 4096, alignment: 8)
    }
  }
}
