/// Puts the nodes of a graph on a grid: columns by the longest way from the start, rows within
/// lanes.
///
/// A node that need not stand in its first possible column moves to a later one rather than make
/// its lane higher. Rows follow the node's predecessor in the same lane, so that a chain is a
/// straight line.
struct FlowGrid {
  struct Cell: Hashable {
    var column: Int
    var row: Int
  }

  private(set) var cells: [String: Cell] = [:]
  private(set) var columnCount = 0
  /// The rows of each lane, from the top.
  private(set) var lanes: [Range<Int>] = []
  private var occupied: Set<Cell> = []

  /// How many rows a lane may have before nodes with time to spare are moved aside.
  private static let comfortableRows = 3

  init(_ graph: FlowGraph) {
    let forward = graph.edges.filter { !$0.isReturn }
    let before = Dictionary(grouping: forward, by: \.to).mapValues { $0.map(\.from) }
    let after = Dictionary(grouping: forward, by: \.from).mapValues { $0.map(\.to) }
    var earliest: [String: Int] = [:]
    for node in graph.nodes {
      earliest[node.id] =
        (before[node.id] ?? []).compactMap { earliest[$0] }.max().map { $0 + 1 } ?? 0
    }
    columnCount = (earliest.values.max() ?? -1) + 1
    var latest: [String: Int] = [:]
    for node in graph.nodes.reversed() {
      let next = (after[node.id] ?? []).compactMap { latest[$0] }.min()
      latest[node.id] = next.map { $0 - 1 } ?? columnCount - 1
    }
    var local: [String: Cell] = [:]
    var taken: [Int: Set<Cell>] = [:]
    let urgent = graph.nodes.filter { earliest[$0.id] == latest[$0.id] }
    let others = graph.nodes.filter { node in !urgent.contains { $0.id == node.id } }
    // Chains with no time to spare first: they are the backbone, and the rest finds its place
    // beside it.
    for node in urgent + others {
      let placed =
        (before[node.id] ?? []).compactMap { local[$0]?.column }.max().map { $0 + 1 } ?? 0
      let first = max(earliest[node.id] ?? 0, placed)
      let wanted = (before[node.id] ?? []).first { id in
        graph.nodes.contains { $0.id == id && $0.lane == node.lane }
      }
      .flatMap { local[$0]?.row }
      let cell = Self.place(
        columns: first...max(first, latest[node.id] ?? first), wanted: wanted,
        taken[node.lane] ?? [])
      local[node.id] = cell
      taken[node.lane, default: []].insert(cell)
    }
    var start = 0
    for lane in 0..<graph.laneCount {
      let height = (taken[lane]?.map(\.row).max() ?? 0) + 1
      lanes.append(start..<start + height)
      start += height
    }
    for node in graph.nodes {
      guard let cell = local[node.id] else { continue }
      let absolute = Cell(column: cell.column, row: lanes[node.lane].lowerBound + cell.row)
      cells[node.id] = absolute
      occupied.insert(absolute)
    }
  }

  var rowCount: Int { lanes.last?.upperBound ?? 0 }

  /// Whether nothing stands in a row between two columns, both left out.
  func isFree(row: Int, between left: Int, and right: Int) -> Bool {
    guard left + 1 < right else { return true }
    return (left + 1..<right).allSatisfy { !occupied.contains(Cell(column: $0, row: row)) }
  }

  private static func place(
    columns: ClosedRange<Int>, wanted: Int?, _ taken: Set<Cell>
  ) -> Cell {
    let first = free(in: columns.lowerBound, wanted, taken)
    guard first.row >= comfortableRows else { return first }
    for column in columns.dropFirst() {
      let cell = free(in: column, wanted, taken)
      if cell.row < comfortableRows { return cell }
    }
    return first
  }

  private static func free(in column: Int, _ wanted: Int?, _ taken: Set<Cell>) -> Cell {
    if let wanted, !taken.contains(Cell(column: column, row: wanted)) {
      return Cell(column: column, row: wanted)
    }
    var row = 0
    while taken.contains(Cell(column: column, row: row)) { row += 1 }
    return Cell(column: column, row: row)
  }
}
