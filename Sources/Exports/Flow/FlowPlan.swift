/// The way of one arrow over the grid, gutter by gutter, before gutters have a width.
///
/// Places along gutters are counted in half cells: the middle of row or column n is 2n + 1, the
/// gutter before it 2n.
struct FlowPlan {
  enum Leg {
    /// Up or down in the gutter before a column, between two places.
    case column(gutter: Int, bundle: String, from: Int, to: Int)
    /// Left or right in the gutter above a row.
    case row(gutter: Int, bundle: String, from: Int, to: Int)
  }

  let edge: FlowGraph.Edge
  let from: FlowGrid.Cell
  let to: FlowGrid.Cell
  let legs: [Leg]

  /// - Parameter isSeparate: whether its line is its own, or that of what it leaves or arrives at.
  init(_ edge: FlowGraph.Edge, on grid: FlowGrid, isSeparate: Bool = false) {
    self.edge = edge
    from = grid.cells[edge.from] ?? FlowGrid.Cell(column: 0, row: 0)
    to = grid.cells[edge.to] ?? FlowGrid.Cell(column: 0, row: 0)
    let own = isSeparate ? "\(edge.from) > \(edge.to)" : nil
    legs =
      edge.isReturn
      ? Self.back(from, to, own.map { "back \($0)" } ?? "back \(edge.to)")
      : Self.forward(from, to, own ?? "from \(edge.from)", own ?? "to \(edge.to)", grid)
  }

  /// Whether it runs straight from box to box.
  var isStraight: Bool { legs.isEmpty }

  /// Whether a return leaves its box at the top: when it leads up or along the same row.
  var leavesAtTop: Bool { to.row <= from.row }

  /// Whether a return arrives at the top of its box.
  var arrivesAtTop: Bool { to.row >= from.row }

  func reserve(_ columns: inout FlowTracks, _ rows: inout FlowTracks) {
    for leg in legs {
      switch leg {
      case .column(let gutter, let bundle, let start, let end):
        columns.add(gutter, bundle, start, end)
      case .row(let gutter, let bundle, let start, let end): rows.add(gutter, bundle, start, end)
      }
    }
  }

  private static func forward(
    _ from: FlowGrid.Cell, _ to: FlowGrid.Cell, _ out: String, _ into: String, _ grid: FlowGrid
  ) -> [Leg] {
    let (start, end) = (from.row * 2 + 1, to.row * 2 + 1)
    if start == end && grid.isFree(row: from.row, between: from.column, and: to.column) {
      return []
    }
    if grid.isFree(row: to.row, between: from.column, and: to.column) {
      return [.column(gutter: from.column + 1, bundle: out, from: start, to: end)]
    }
    if grid.isFree(row: from.row, between: from.column, and: to.column) {
      return [.column(gutter: to.column, bundle: into, from: start, to: end)]
    }
    // Along a gutter beside the target's row, on the side the arrow comes from.
    let gutter = from.row < to.row ? to.row : to.row + 1
    return [
      .column(gutter: from.column + 1, bundle: out, from: start, to: gutter * 2),
      .row(gutter: gutter, bundle: out, from: from.column * 2 + 2, to: to.column * 2),
      .column(gutter: to.column, bundle: into, from: gutter * 2, to: end),
    ]
  }

  private static func back(
    _ from: FlowGrid.Cell, _ to: FlowGrid.Cell, _ bundle: String
  ) -> [Leg] {
    let (start, end) = (from.column * 2 + 1, to.column * 2 + 1)
    let leave = to.row <= from.row ? from.row : from.row + 1
    let arrive = to.row >= from.row ? to.row : to.row + 1
    if leave == arrive { return [.row(gutter: leave, bundle: bundle, from: start, to: end)] }
    let side = to.column + 1
    return [
      .row(gutter: leave, bundle: bundle, from: start, to: side * 2),
      .column(gutter: side, bundle: bundle, from: leave * 2, to: arrive * 2),
      .row(gutter: arrive, bundle: bundle, from: side * 2, to: end),
    ]
  }
}
