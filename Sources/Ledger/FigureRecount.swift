import EventLog
package import Regulation

/// Every figure counted anew from the log alone, beside what the tables say.
package struct FigureRecount: Sendable {
  /// A figure, and what was found of it.
  package struct Line: Sendable {
    package let figure: Figure
    package internal(set) var cellCount = 0
    /// Of the recount: how many times an event added to a cell.
    package internal(set) var additionCount = 0
    package internal(set) var differences: [Difference] = []
    /// How many more cells differ than are named.
    package internal(set) var moreDifferenceCount = 0
  }

  /// A cell that is not what the log gives.
  package struct Difference: Sendable {
    /// `<figure>/<key>/<month>`.
    package let cell: String
    /// What the table says; nothing when it has no such cell.
    package let stored: FigureCell?
    /// What the log gives; nothing when it gives no such cell.
    package let recounted: FigureCell?
    /// Whether the events listed behind it are those of the log.
    package let isListedRight: Bool
  }

  /// The last event that was counted.
  package let position: Int
  package let lines: [Line]

  package var isEqual: Bool { lines.allSatisfy(\.isEqual) }

  /// Counts one figure, or all of them.
  ///
  /// - Complexity: O(n) in the events of the log; in memory, what a few thousand rows take.
  package static func run(
    _ ledger: CountyLedger, of only: Figure? = nil,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> FigureRecount {
    let figures = only.map { [$0] } ?? FigureBook.all
    let last = try ledger.read { snapshot in
      try ledger.checkTables()
      return Int(try snapshot.head.position)
    }
    let fold = try ScratchFold()
    try fold.fold(ledger, upTo: last, progress)
    return try ledger.read { snapshot in
      let head = Int(try snapshot.head.position)
      // What came while the log was read.
      try CountyLedger.fold(snapshot, after: fold.position, upTo: head) { entry in
        try fold.fold(entry)
        return true
      }
      try fold.settle()
      return FigureRecount(
        position: head,
        lines: try figures.map { figure in
          try Line(figure, stored: ledger.tables.figures, counted: fold.tables.figures)
        })
    }
  }
}

extension FigureRecount.Line {
  /// The most cells of one figure that are named; the others are counted.
  static let maximumDifferences = 100

  package var isEqual: Bool { differences.isEmpty }

  fileprivate init(_ figure: Figure, stored: FigureTables, counted: FigureTables) throws {
    self.figure = figure
    var (before, after) = (
      try TallyWalk(of: figure, stored), try TallyWalk(of: figure, counted)
    )
    while let cell = [before.next, after.next].compactMap({ $0 }).min() {
      let (was, now) = (try before.take(cell), try after.take(cell))
      if let now {
        cellCount += 1
        additionCount += now.listed.events
      }
      if was != now { note(cell, was ?? Tally(), now ?? Tally()) }
    }
  }

  private mutating func note(_ cell: String, _ was: Tally, _ now: Tally) {
    guard differences.count < Self.maximumDifferences else {
      moreDifferenceCount += 1
      return
    }
    differences.append(
      FigureRecount.Difference(
        cell: cell, stored: was.cell, recounted: now.cell,
        isListedRight: was.listed == now.listed && was.fingerprint == now.fingerprint))
  }
}

/// A cell as its row says, and as the events listed behind it add up.
private struct Tally: Equatable {
  var cell: FigureCell?
  var listed = FigureCell(sum: 0, events: 0)
  /// FNV-1a of 64 bits over positions and amounts, in the order of the log.
  var fingerprint: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func list(_ amount: Int, at position: Int) {
    listed.sum &+= amount
    listed.events += 1
    for number in [position, amount] {
      for shift in stride(from: 0, to: 64, by: 8) {
        let byte = UInt64(truncatingIfNeeded: number >> shift) & 0xff
        fingerprint = (fingerprint ^ byte) &* 0x100_0000_01b3
      }
    }
  }
}

/// The cells of a figure in the order of their keys: of their rows, and of those that have no row but
/// events listed behind them.
private struct TallyWalk {
  private let tables: FigureTables
  private let prefix: String
  /// The cell that is taken next.
  private(set) var next: String?

  init(of figure: Figure, _ tables: FigureTables) throws {
    self.tables = tables
    prefix = "\(figure.id)/"
    try move(behind: nil)
  }

  /// The tally of a cell, if it is the next.
  mutating func take(_ cell: String) throws -> Tally? {
    guard next == cell else { return nil }
    var tally = Tally()
    if let found = try tables.cells.first(prefix: cell, after: nil), found.key == cell {
      tally.cell = found.row
    }
    try tables.events.scan(prefix: "\(cell)/") { place, amount in
      // A key that ends in no position is none that a fold writes.
      tally.list(amount, at: Int(place.dropFirst(cell.utf8.count + 1)) ?? 0)
      return true
    }
    try move(behind: cell)
    return tally
  }

  private mutating func move(behind last: String?) throws {
    let row = try tables.cells.first(prefix: prefix, after: last)?.key
    // `~` stands behind every position.
    let listed = try tables.events.first(prefix: prefix, after: last.map { "\($0)/~" })?.key
    next = [row, listed.map(Self.cell)].compactMap { $0 }.min()
  }

  /// The cell that a key of the index is listed behind.
  private static func cell(of place: String) -> String {
    String(place[..<(place.lastIndex(of: "/") ?? place.endIndex)])
  }
}
