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
  package private(set) var lines: [Line]

  package var isEqual: Bool { lines.allSatisfy { $0.differences.isEmpty } }

  /// Counts one figure, or all of them.
  ///
  /// - Complexity: O(n) in the events of the log; holds the cells in memory, twice.
  package static func run(
    _ ledger: CountyLedger, of only: Figure? = nil,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> FigureRecount {
    let figures = only.map { [$0] } ?? FigureBook.all
    var stored: [[String: Tally]] = []
    let position = try ledger.read { snapshot in
      try ledger.checkTables()
      for figure in figures { stored.append(try ledger.tables.figures.tallies(of: figure)) }
      return Int(try snapshot.head.position)
    }
    var counted: [[String: Tally]] = []
    try ledger.look(at: .position(position), progress: progress) { view in
      for figure in figures { counted.append(try view.tables.figures.tallies(of: figure)) }
    }
    var lines: [Line] = []
    for (index, figure) in figures.enumerated() {
      lines.append(Line(figure, stored[index], counted[index]))
    }
    return FigureRecount(position: position, lines: lines)
  }
}

extension FigureRecount.Line {
  fileprivate init(_ figure: Figure, _ stored: [String: Tally], _ counted: [String: Tally]) {
    self.figure = figure
    cellCount = counted.count
    additionCount = counted.values.reduce(0) { $0 + $1.listed.events }
    for cell in Set(stored.keys).union(counted.keys).sorted() {
      let (was, now) = (stored[cell] ?? Tally(), counted[cell] ?? Tally())
      guard was != now else { continue }
      differences.append(
        FigureRecount.Difference(
          cell: cell, stored: was.cell, recounted: now.cell,
          isListedRight: was.listed == now.listed && was.fingerprint == now.fingerprint))
    }
  }
}

/// A cell as its row says, and as the events listed behind it add up.
private struct Tally: Equatable {
  var cell: FigureCell?
  var listed = FigureCell(sum: 0, events: 0)
  /// FNV-1a of 64 bits over positions and amounts, in the order of the log.
  var fingerprint: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func list(_ event: FigureEvent) {
    listed.sum &+= event.amount
    listed.events += 1
    for number in [event.position, event.amount] {
      for shift in stride(from: 0, to: 64, by: 8) {
        let byte = UInt64(truncatingIfNeeded: number >> shift) & 0xff
        fingerprint = (fingerprint ^ byte) &* 0x100_0000_01b3
      }
    }
  }
}

extension FigureTables {
  /// Every cell of a figure, by its key, with what is listed behind it.
  fileprivate func tallies(of figure: Figure) throws -> [String: Tally] {
    var tallies: [String: Tally] = [:]
    try cells.scan(prefix: "\(figure.id)/") { place, cell in
      tallies[place, default: Tally()].cell = cell
      return true
    }
    try forEachEvent(of: figure, upTo: .max) { event in
      let place = FigureCellID(figure.id, event.key, event.month).description
      tallies[place, default: Tally()].list(event)
    }
    return tallies
  }
}
