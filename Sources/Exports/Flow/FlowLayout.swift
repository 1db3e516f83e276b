/// Where every box, lane and arrow of a graph stands, in pixels.
///
/// Arrows run right in the gutters between boxes and never through a box; those that lead back run
/// above or below. Integer arithmetic, and the same graph gives the same layout.
struct FlowLayout {
  struct Point: Hashable {
    var x: Int
    var y: Int
  }

  struct Box: Hashable {
    let x: Int
    let y: Int
    let width: Int
    let height: Int
    var center: Point { Point(x: x + width / 2, y: y + height / 2) }
  }

  struct Band: Hashable {
    let y: Int
    let height: Int
  }

  private(set) var boxes: [String: Box] = [:]
  private(set) var routes: [FlowGraph.Edge: [Point]] = [:]
  private(set) var lanes: [Band] = []
  private(set) var width = 0
  private(set) var height = 0

  private static let trackGap = 8
  private static let gutter = 26
  private static let rowGutter = 20
  private static let lanePadding = 14

  private let grid: FlowGrid
  private var columnTracks = FlowTracks()
  private var rowTracks = FlowTracks()
  private var ports = FlowPorts()
  private let diamonds: Set<String>
  /// The left of every gutter between columns, and the top of every one between rows.
  private var gutterLefts: [Int] = []
  private var gutterTops: [Int] = []

  /// - Parameter left: the room left of the first column, for the names of lanes.
  init(_ graph: FlowGraph, left: Int) {
    grid = FlowGrid(graph)
    diamonds = Set(graph.nodes.filter(\.isDiamond).map(\.id))
    let plans = graph.edges.map { FlowPlan($0, on: grid, isSeparate: graph.isSeparate) }
    if graph.isSeparate {
      let heights = graph.nodes.map { ($0.id, $0.height) }
      ports = FlowPorts(plans, heights: Dictionary(heights) { first, _ in first })
    }
    for plan in plans { plan.reserve(&columnTracks, &rowTracks) }
    columnTracks.assign()
    rowTracks.assign()
    place(graph, left)
    for plan in plans { routes[plan.edge] = Self.straightened(points(of: plan)) }
  }

  private mutating func place(_ graph: FlowGraph, _ left: Int) {
    var widths = Array(repeating: 0, count: grid.columnCount)
    var heights = Array(repeating: 0, count: grid.rowCount)
    for node in graph.nodes {
      guard let cell = grid.cells[node.id] else { continue }
      widths[cell.column] = max(widths[cell.column], node.width)
      heights[cell.row] = max(heights[cell.row], node.height)
    }
    var x = left
    for (column, size) in widths.enumerated() {
      gutterLefts.append(x)
      x += Self.gutter + columnTracks.count(in: column) * Self.trackGap + size
    }
    gutterLefts.append(x)
    width = x + Self.gutter + columnTracks.count(in: widths.count) * Self.trackGap
    let laneStarts = Set(grid.lanes.map(\.lowerBound))
    var y = 0
    for (row, size) in heights.enumerated() {
      gutterTops.append(y)
      y += rowGutter(row, laneStarts) + size
    }
    gutterTops.append(y)
    height = y + rowGutter(heights.count, laneStarts)
    for node in graph.nodes {
      guard let cell = grid.cells[node.id] else { continue }
      let rowTop = gutterTops[cell.row + 1] - heights[cell.row]
      let columnLeft = gutterLefts[cell.column + 1] - widths[cell.column]
      boxes[node.id] = Box(
        x: columnLeft + (widths[cell.column] - node.width) / 2,
        y: rowTop + (heights[cell.row] - node.height) / 2, width: node.width, height: node.height)
    }
    lanes = grid.lanes.map { rows in
      let top = gutterTops[rows.lowerBound]
      let end = rows.upperBound == heights.count ? height : gutterTops[rows.upperBound]
      return Band(y: top, height: end - top)
    }
  }

  private func rowGutter(_ row: Int, _ laneStarts: Set<Int>) -> Int {
    Self.rowGutter + rowTracks.count(in: row) * Self.trackGap
      + (laneStarts.contains(row) ? Self.lanePadding : 0)
  }

  private func x(_ gutter: Int, _ bundle: String) -> Int {
    gutterLefts[gutter] + Self.gutter / 2 + columnTracks.track(gutter, bundle) * Self.trackGap
  }

  private func y(_ gutter: Int, _ bundle: String) -> Int {
    gutterTops[gutter] + Self.rowGutter / 2 + rowTracks.track(gutter, bundle) * Self.trackGap
  }

  private func points(of plan: FlowPlan) -> [Point] {
    guard let from = boxes[plan.edge.from], let to = boxes[plan.edge.to] else { return [] }
    if plan.edge.isReturn { return back(plan, from, to) }
    let (out, into) = (ports.leaving(plan.edge), ports.arriving(plan.edge))
    let start = Point(
      x: from.x + from.width - (diamonds.contains(plan.edge.from) ? abs(out) : 0),
      y: from.center.y + out)
    let end = Point(
      x: to.x + (diamonds.contains(plan.edge.to) ? abs(into) : 0), y: to.center.y + into)
    var points = [start]
    for leg in plan.legs {
      guard let last = points.last else { continue }
      switch leg {
      case .column(let gutter, let bundle, _, let place):
        let x = x(gutter, bundle)
        let y =
          place == plan.to.row * 2 + 1 ? end.y : place == plan.from.row * 2 + 1 ? start.y : last.y
        points += [Point(x: x, y: last.y), Point(x: x, y: y)]
      case .row(let gutter, let bundle, _, _):
        let y = y(gutter, bundle)
        points[points.count - 1].y = y
        points.append(Point(x: last.x, y: y))
      }
    }
    if let last = points.last, last.y != end.y { points.append(Point(x: last.x, y: end.y)) }
    return points + [end]
  }

  /// Out at the top or bottom, along gutters, and in at the top or bottom; ports beside the middle
  /// keep what leaves apart from what arrives.
  private func back(_ plan: FlowPlan, _ from: Box, _ to: Box) -> [Point] {
    let isUp = plan.leavesAtTop
    let isIn = plan.arrivesAtTop
    let own = ports.returning(plan.edge)
    let out = own?.out ?? (from.width > 60 ? 10 : 0)
    let into = own?.into ?? (to.width > 60 ? -10 : 0)
    let (outX, inX) = (from.center.x + out, to.center.x + into)
    let outDepth = diamonds.contains(plan.edge.from) ? abs(out) : 0
    let inDepth = diamonds.contains(plan.edge.to) ? abs(into) : 0
    var points = [Point(x: outX, y: isUp ? from.y + outDepth : from.y + from.height - outDepth)]
    for leg in plan.legs {
      guard let last = points.last else { continue }
      switch leg {
      case .row(let gutter, let bundle, _, _): points.append(Point(x: last.x, y: y(gutter, bundle)))
      case .column(let gutter, let bundle, _, _):
        points.append(Point(x: x(gutter, bundle), y: last.y))
      }
    }
    if let last = points.last { points.append(Point(x: inX, y: last.y)) }
    return points + [Point(x: inX, y: isIn ? to.y + inDepth : to.y + to.height - inDepth)]
  }

  /// Without points on the way of a straight line.
  private static func straightened(_ points: [Point]) -> [Point] {
    var result: [Point] = []
    for point in points where point != result.last {
      if result.count >= 2 {
        let (a, b) = (result[result.count - 2], result[result.count - 1])
        if (a.x == b.x && b.x == point.x) || (a.y == b.y && b.y == point.y) { result.removeLast() }
      }
      result.append(point)
    }
    return result
  }
}
