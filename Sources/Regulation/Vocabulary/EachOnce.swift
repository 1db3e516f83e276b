extension Sequence where Element: Hashable {
  /// Each element once, in the order in which they are first named.
  func eachOnce() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
