extension JSONReading {
  /// Throws `unknownKeys` if an object at or below a place was read by its keys and has members
  /// that nobody asked for.
  ///
  /// - Complexity: O(n) in the values below the place, whatever is found.
  func refuseUnknownKeys(below index: Int) throws(JSONError) {
    // A quick look without paths, which is all that a right request needs.
    guard firstUnknownKey(in: index..<Int(storage.tape[index].next)) != nil else { return }
    var search = UnknownKeySearch(session: self, steps: storage.steps(to: index))
    search.visit(index)
    guard let first = search.first else { return }
    let place = JSONNode(storage: storage, index: index)
    throw JSONError(
      .unknownKeys(search.paths), offset: storage.tape[first].offset, path: place.path)
  }
}

/// Walks a document once, keeping the path as it goes.
private struct UnknownKeySearch {
  let session: JSONReading
  var steps: [JSONStep]
  var paths: [String] = []
  var first: Int?

  /// Recursion is bounded by the depth limit of the document.
  mutating func visit(_ index: Int) {
    let tape = session.storage.tape
    let entry = tape[index]
    guard entry.kind == .object || entry.kind == .array else { return }
    let isObject = entry.kind == .object
    let isOpen = isObject && session.isOpen(index)
    var child = index + 1
    for position in 0..<entry.count {
      guard paths.count < JSONLimits.namedUnknownKeys else { return }
      let value = isObject ? child + 1 : child
      steps.append(isObject ? .key(session.storage.string(at: child)) : .index(position))
      if isOpen, !session.wasAskedFor(child) {
        first = first ?? child
        paths.append(JSONPath.text(of: steps))
      } else {
        visit(value)
      }
      steps.removeLast()
      child = Int(tape[value].next)
    }
  }
}
