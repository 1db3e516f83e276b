import Regulation

extension CountyLedger {
  /// Compares every stored table with one built from the log, row by row.
  func compare(with fold: ScratchFold) throws -> [Finding] {
    var findings: [Finding] = []
    for projector in Projectors.all {
      let stored = slots[projector.name].version
      guard stored == projector.version else {
        findings.append(
          Finding(
            position: nil,
            what: "tables of \(projector.name): version \(stored), not \(projector.version)"))
        continue
      }
      for table in tables.owned(by: projector) {
        var comparison = Comparison(table, with: fold.store)
        try store.scan([], after: nil, in: table) { key, row in
          try comparison.take(key, row)
          return true
        }
        try comparison.end()
        findings += comparison.findings
      }
    }
    return findings
  }
}

/// A stored table beside one built from the log: a walk through both in the order of their keys.
private struct Comparison {
  private let table: TableUnit
  private let built: ScratchStore
  /// Rows built from the log that no stored one was compared with yet, the next one last.
  private var next: [(key: [UInt8], row: [UInt8])] = []
  private var start: [UInt8] = []
  private var isAtEnd = false
  private var found: [Finding] = []
  private var more = 0

  init(_ table: TableUnit, with built: ScratchStore) {
    self.table = table
    self.built = built
  }

  var findings: [Finding] {
    guard more > 0 else { return found }
    return found + [Finding(position: nil, what: "table \(table.name): \(more) more rows")]
  }

  /// The next stored row.
  mutating func take(_ key: [UInt8], _ row: [UInt8]) throws {
    while let expected = try peek() {
      guard expected.key.lexicographicallyPrecedes(key) else { break }
      find(expected.key, "missing")
      next.removeLast()
    }
    guard let expected = try peek(), expected.key == key else {
      find(key, "the log gives no such row")
      return
    }
    if expected.row != row { find(key, "not what the log gives") }
    next.removeLast()
  }

  /// There are no more stored rows.
  mutating func end() throws {
    while let expected = try peek() {
      find(expected.key, "missing")
      next.removeLast()
    }
  }

  private mutating func peek() throws -> (key: [UInt8], row: [UInt8])? {
    if next.isEmpty, !isAtEnd {
      let rows = try built.rows(from: start, limit: ScratchStore.batchCount, in: table)
      isAtEnd = rows.count < ScratchStore.batchCount
      if let last = rows.last { start = last.key + [0] }
      next = rows.reversed()
    }
    return next.last
  }

  private mutating func find(_ key: [UInt8], _ what: String) {
    guard found.count < Verification.maximumRowFindings else {
      more += 1
      return
    }
    let name = String(decoding: key, as: UTF8.self)
    found.append(Finding(position: nil, what: "table \(table.name), row \(name): \(what)"))
  }
}
