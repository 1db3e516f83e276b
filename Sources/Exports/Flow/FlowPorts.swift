/// Where arrows leave their box and arrive at it: pixels off the middle of a side, so that arrows with
/// lines of their own have them from the first pixel on.
///
/// An arrow straight from box to box keeps the middle. Others leave above or below it by where they
/// lead, at odd places; they arrive at even ones, so that what leaves along a row and what arrives along
/// it do not meet.
struct FlowPorts {
  private var leaving: [FlowGraph.Edge: Int] = [:]
  private var arriving: [FlowGraph.Edge: Int] = [:]
  private var returning: [FlowGraph.Edge: Int] = [:]

  /// Pixels between what leaves or arrives beside each other at the top or bottom.
  private static let gap = 6
  /// Pixels at a corner where nothing is drawn.
  private static let corner = 3

  /// The middle for every arrow.
  init() {}

  /// - Parameter heights: of the boxes, by id.
  init(_ plans: [FlowPlan], heights: [String: Int]) {
    let forward = plans.filter { !$0.edge.isReturn && !$0.isStraight }
    for (id, plans) in Dictionary(grouping: forward, by: \.edge.from) {
      Self.spread(plans, heights[id], at: \.to.row, from: \.from.row) {
        // Odd itself, and so no place at which anything arrives.
        leaving[$0] = $1.signum() * (abs($1) * (2 * $2 + 1) | 1)
      }
    }
    for (id, plans) in Dictionary(grouping: forward, by: \.edge.to) {
      Self.spread(plans, heights[id], at: \.from.row, from: \.to.row) {
        arriving[$0] = $1 * (2 * $2 + 2)
      }
    }
    let back = plans.filter(\.edge.isReturn)
    for plans in Dictionary(grouping: back, by: \.edge.to).values {
      for (index, plan) in Self.sorted(plans).enumerated() { returning[plan.edge] = index }
    }
  }

  /// Off the middle of the right side, downward.
  func leaving(_ edge: FlowGraph.Edge) -> Int { leaving[edge] ?? 0 }

  /// Off the middle of the left side, downward.
  func arriving(_ edge: FlowGraph.Edge) -> Int { arriving[edge] ?? 0 }

  /// Off the middle of the top or bottom, to the right, of an arrow that leads back: where it leaves,
  /// and where it arrives; nothing where it shares its line.
  func returning(_ edge: FlowGraph.Edge) -> (out: Int, into: Int)? {
    returning[edge].map { (Self.gap / 2, -Self.gap / 2 - $0 * Self.gap) }
  }

  /// Gives `set` each arrow with its number on its side and the step from one to the next, negative
  /// above the middle.
  private static func spread(
    _ plans: [FlowPlan], _ height: Int?, at other: (FlowPlan) -> Int, from own: (FlowPlan) -> Int,
    _ set: (FlowGraph.Edge, _ step: Int, _ number: Int) -> Void
  ) {
    let above = sorted(plans.filter { other($0) < own($0) }).reversed()
    let below = sorted(plans.filter { other($0) >= own($0) })
    let most = max(above.count, below.count)
    let step = max(1, ((height ?? 0) / 2 - corner) / (2 * most))
    for (number, plan) in above.enumerated() { set(plan.edge, -step, number) }
    for (number, plan) in below.enumerated() { set(plan.edge, step, number) }
  }

  private static func sorted(_ plans: [FlowPlan]) -> [FlowPlan] {
    plans.sorted {
      ($0.to.row, $0.to.column, $0.from.row, $0.from.column, $0.edge.from, $0.edge.to)
        < ($1.to.row, $1.to.column, $1.from.row, $1.from.column, $1.edge.from, $1.edge.to)
    }
  }
}
