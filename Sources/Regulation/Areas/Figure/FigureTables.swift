import JSONText

/// The rows of figures.
package final class FigureTables {
  /// By `<figure>/<key>/<month>`; none for a cell to which no event added.
  package let cells: RowTable<FigureCell>
  /// What each event added, by the cell and the position in ten digits, so that the events behind a
  /// cell are found without a scan of the log, in its order.
  package let events: RowTable<Int>
  /// Where each thing stands, by `<figure>/<subject>`; of figures that count what there is.
  package let standings: RowTable<FigureStood>

  init(_ list: TableList) {
    cells = list.table("figures", of: FigureProjector.self)
    events = list.index("figure-events", of: FigureProjector.self)
    standings = list.table("figure-standings", of: FigureProjector.self)
  }
}

/// A cell: the sum of what its events added, and how many they are.
package struct FigureCell: JSONDirect, Hashable, Sendable {
  package var sum: Int
  package var events: Int

  package init(sum: Int, events: Int) {
    self.sum = sum
    self.events = events
  }
}

/// Under which key a thing is counted, and since which month.
package struct FigureStood: JSONDirect, Hashable, Sendable {
  package let key: FigureKey
  package let since: CalendarMonth

  package init(key: FigureKey, since: CalendarMonth) {
    self.key = key
    self.since = since
  }
}

/// Which cell: of which figure, under which key, in which month.
package struct FigureCellID: Hashable, Sendable, CustomStringConvertible {
  package let figure: FigureID
  package let key: FigureKey
  package let month: CalendarMonth

  package init(_ figure: FigureID, _ key: FigureKey, _ month: CalendarMonth) {
    self.figure = figure
    self.key = key
    self.month = month
  }

  /// The key of its row.
  package var description: String { rowKey.text }

  var rowKey: RowKey {
    var place = RowKey()
    place.add(figure.text)
    place.slash()
    place.add(key.text)
    place.slash()
    place.add(month.text)
    return place
  }
}

/// What one event added to a cell, as the index lists it.
package struct FigureEvent: Hashable, Sendable {
  package let key: FigureKey
  package let month: CalendarMonth
  package let position: Int
  package let amount: Int
}

extension FigureTables {
  /// Adds an event that is not counted in the cell yet.
  func add(_ addition: FigureAddition, by position: Int) throws {
    var key = addition.cell.rowKey
    let place = key.text
    var cell = try cells[place] ?? FigureCell(sum: 0, events: 0)
    cell.sum += addition.amount
    cell.events += 1
    cells.set(place, cell)
    // A log can't outgrow ten digits.
    key.slash()
    key.add(position, digits: 10)
    events.set(key.text, addition.amount)
  }
}

extension FigureTables {
  /// What an event added to a figure in a month, by key; with what corrections of it did.
  func added(
    by position: Int, to figure: Figure, in month: CalendarMonth
  ) throws -> [(key: FigureKey, amount: Int)] {
    var found: [(key: FigureKey, amount: Int)] = []
    var last: FigureKey?
    while let key = try key(of: figure, after: last) {
      var place = FigureCellID(figure.id, key, month).rowKey
      place.slash()
      place.add(position, digits: 10)
      if let amount = try events[place.text] { found.append((key, amount)) }
      last = key
    }
    return found
  }
}

// MARK: Reading

/// A figure under one key, over a period.
package struct FigureSum: Sendable {
  package let key: FigureKey
  package var sum: Int
  /// How many events added to it.
  package var events: Int
}

extension FigureTables {
  /// A figure's sums over a period, by key, in pages.
  ///
  /// - Complexity: O(n) in the months of the page's keys; of what stands, in those since the first.
  func sums(
    of figure: Figure, in period: FigurePeriod, _ paging: Paging
  ) throws -> Page<FigureSum> {
    var page = Page<FigureSum>()
    var read = 0
    var last: FigureKey? = paging.after.flatMap { FigureKey($0.text) }
    while let key = try key(of: figure, after: last) {
      guard page.lines.count < paging.limit, read < Paging.maximumRows else {
        page.next = last.flatMap { ListCursor($0.text) }
        break
      }
      let sum = try sum(of: figure, key, in: period, &read)
      if sum.events > 0 { page.lines.append(sum) }
      last = key
    }
    return page
  }

  /// A figure's sums over a period, by key: all of them.
  ///
  /// - Complexity: O(n) in the months of its keys; of what stands, in those since the first.
  package func sums(of figure: Figure, in period: FigurePeriod) throws -> [FigureSum] {
    var (sums, read, last): ([FigureSum], Int, FigureKey?) = ([], 0, nil)
    while let key = try key(of: figure, after: last) {
      let sum = try sum(of: figure, key, in: period, &read)
      if sum.events > 0 { sums.append(sum) }
      last = key
    }
    return sums
  }

  /// The first events that add to a figure under one key over a period, by month and position.
  ///
  /// - Complexity: O(n) in the limit.
  package func positions(
    of figure: Figure, _ key: FigureKey, in period: FigurePeriod, atMost limit: Int
  ) throws -> [Int] {
    var positions: [Int] = []
    try events.scan(prefix: months(of: figure, key, in: period)) { place, amount in
      guard positions.count < limit, let event = Self.event(place, amount),
        event.month <= period.lastMonth
      else { return false }
      positions.append(event.position)
      return true
    }
    return positions
  }

  /// What the keys of the months of a period begin with; what stands began before.
  private func months(
    of figure: Figure, _ key: FigureKey, in period: FigurePeriod
  ) -> String {
    "\(figure.id)/\(key)/" + (figure.measure == .flow ? period.text : "")
  }

  /// A figure's sum under one key, over a period.
  package func sum(
    of figure: Figure, _ key: FigureKey, in period: FigurePeriod
  ) throws -> FigureSum {
    var read = 0
    return try sum(of: figure, key, in: period, &read)
  }

  /// What was added to a figure under one key in all the months before one.
  ///
  /// - Complexity: O(n) in those months.
  func sum(of figure: Figure, _ key: FigureKey, before month: CalendarMonth) throws -> Int {
    var sum = 0
    let prefix = "\(figure.id)/\(key)/"
    try cells.scan(prefix: prefix) { place, cell in
      guard String(place.dropFirst(prefix.utf8.count)) < month.text else { return false }
      sum += cell.sum
      return true
    }
    return sum
  }

  private func sum(
    of figure: Figure, _ key: FigureKey, in period: FigurePeriod, _ read: inout Int
  ) throws -> FigureSum {
    var sum = FigureSum(key: key, sum: 0, events: 0)
    let prefix = "\(figure.id)/\(key)/"
    try cells.scan(prefix: months(of: figure, key, in: period)) { place, cell in
      read += 1
      guard let month = CalendarMonth(String(place.dropFirst(prefix.utf8.count))),
        month <= period.lastMonth
      else { return false }
      sum.sum += cell.sum
      sum.events += cell.events
      return true
    }
    return sum
  }

  /// The first key of a figure behind another; `~` stands behind every month.
  private func key(of figure: Figure, after last: FigureKey?) throws -> FigureKey? {
    let prefix = "\(figure.id)/"
    var found: FigureKey?
    try cells.scan(prefix: prefix, after: last.map { "\(prefix)\($0)/~" }) { place, _ in
      found = FigureKey(String(place.dropFirst(prefix.utf8.count).prefix { $0 != "/" }))
      return false
    }
    return found
  }

  /// Calls `body` with what each event up to the position `last` added, by key and month and in the
  /// order of the log: later events added nothing then, and what those before it added never changes.
  ///
  /// Of one key and one period, or of all where they are not given. What stands at the end of a period
  /// came to be in all the months up to it.
  ///
  /// - Complexity: O(n) in the events of the key, or of the figure.
  package func forEachEvent(
    of figure: Figure, _ key: FigureKey? = nil, in period: FigurePeriod? = nil, upTo last: Int,
    _ body: (FigureEvent) throws -> Void
  ) throws {
    let prefix = "\(figure.id)/" + (key.map { "\($0)/" } ?? "")
    try events.scan(prefix: prefix) { place, amount in
      guard let event = Self.event(place, amount), event.position <= last,
        period.map({ $0.counts(event.month, figure.measure) }) ?? true
      else { return true }
      try body(event)
      return true
    }
  }

  private static func event(_ place: String, _ amount: Int) -> FigureEvent? {
    let parts = place.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, let key = FigureKey(parts[1]), let month = CalendarMonth(parts[2]),
      let position = Int(parts[3])
    else { return nil }
    return FigureEvent(key: key, month: month, position: position, amount: amount)
  }
}

extension FigurePeriod {
  /// Whether what was added in a month is part of a sum over the period.
  fileprivate func counts(_ month: CalendarMonth, _ measure: FigureMeasure) -> Bool {
    switch measure {
    case .flow: contains(month)
    case .stock: month <= lastMonth
    }
  }
}
