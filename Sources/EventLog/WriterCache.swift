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
  @exclusivity(unchecked) var threads: InlineArray<4, ThreadCache> = [
    ThreadCache(), ThreadCache(), ThreadCache(), ThreadCache(),
  ]
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

/// Heads of one kind of thread, in numbered slots.
struct ThreadCache {
  private var slots: [Name: Int] = [:]
  private(set) var names: [Name] = []
  var states: [ThreadState] = []
  /// For streams: the slot of the stream's category, or -1 until it is asked for.
  var categorySlots: [Int] = []
  private(set) var dirty: [Int] = []
  /// The slot used last: neighbours are often on the same thread.
  private var last = -1

  mutating func slot(of name: Name) -> Int? {
    if last >= 0, names[last] == name { return last }
    guard let slot = slots[name] else { return nil }
    last = slot
    return slot
  }

  mutating func add(_ name: Name, _ head: ThreadHead) -> Int {
    let slot = states.count
    slots[name] = slot
    names.append(name)
    states.append(ThreadState(head))
    categorySlots.append(-1)
    last = slot
    return slot
  }

  mutating func advance(_ slot: Int, to place: ThreadPlace, at position: UInt32) {
    if !states[slot].isDirty { dirty.append(slot) }
    states[slot].advance(to: place, at: position)
  }

  mutating func didCommit() {
    if states.count > Limits.cachedHeadCount {
      self = ThreadCache()
      return
    }
    for slot in dirty { states[slot].isDirty = false }
    dirty.removeAll(keepingCapacity: true)
  }
}
