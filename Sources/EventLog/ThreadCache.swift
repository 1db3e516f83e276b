/// Heads of one kind of thread, in numbered slots.
struct ThreadCache {
  private(set) var names = NameTable()
  var states: [ThreadState] = []
  /// For streams: the slot of the stream's category, or -1 until it is asked for.
  var categorySlots: [Int32] = []
  /// What an append under way has noted about a slot; 0 outside of one.
  var notes: [UInt32] = []
  private(set) var dirty: [Int32] = []
  /// Slots by their names, as of the last commit that needed it.
  private var sorted: [Int32] = []
  /// The slot used last: neighbours are often on the same thread.
  private var last = -1

  /// The slot of a thread; negative when it has none.
  mutating func slot(of name: UnsafeRawBufferPointer) -> Int {
    if last >= 0, names.isName(name, at: last) { return last }
    let slot = names.slot(of: name)
    if slot >= 0 { last = slot }
    return slot
  }

  mutating func add(_ name: UnsafeRawBufferPointer, _ head: ThreadHead) -> Int {
    let slot = names.add(name)
    states.append(ThreadState(head))
    categorySlots.append(-1)
    notes.append(0)
    last = slot
    return slot
  }

  /// Puts a record at the head of a thread and gives its place; nil where a jump has to be read.
  mutating func advance(_ slot: Int, at position: UInt32) -> ThreadPlace? {
    let isDirty = states[slot].isDirty
    guard let place = states[slot].advance(at: position) else { return nil }
    if !isDirty { dirty.append(Int32(slot)) }
    return place
  }

  mutating func advance(_ slot: Int, to place: ThreadPlace, at position: UInt32) {
    if !states[slot].isDirty { dirty.append(Int32(slot)) }
    states[slot].advance(to: place, at: position)
  }

  // MARK: Commit

  /// The slots that may have to be written, in the order of their names.
  mutating func dirtyInOrder() -> [Int32] {
    if dirty.count < 2 { return dirty }
    let names = names
    if dirty.count < states.count / 8 {
      return dirty.sorted { names.comesBefore(Int($0), Int($1)) }
    }
    sortAll()
    return sorted
  }

  /// Puts the slots that came since the last time among the sorted ones.
  private mutating func sortAll() {
    if sorted.count == names.count { return }
    let names = names
    var old = sorted[...]
    var new = (Int32(old.count)..<Int32(names.count)).sorted {
      names.comesBefore(Int($0), Int($1))
    }[...]
    var merged: [Int32] = []
    merged.reserveCapacity(names.count)
    while let one = old.first, let other = new.first {
      if names.comesBefore(Int(one), Int(other)) {
        merged.append(old.removeFirst())
      } else {
        merged.append(new.removeFirst())
      }
    }
    sorted = merged + old + new
  }

  mutating func didCommit() {
    if states.count > Limits.cachedHeadCount {
      self = ThreadCache()
      return
    }
    for slot in dirty { states[Int(slot)].isDirty = false }
    dirty.removeAll(keepingCapacity: true)
  }
}
