/// A procedure as boxes and arrows, before anybody says where they stand.
struct FlowGraph {
  struct Node {
    let id: String
    /// Which lane it stands in, by index.
    let lane: Int
    let width: Int
    let height: Int
    /// Whether its sides meet at the middles of the box, where arrows then end.
    var isDiamond = false
  }

  struct Edge: Hashable {
    let from: String
    let to: String
    /// Leads back to where the flow has been; layers do not count it.
    let isReturn: Bool
  }

  let laneCount: Int
  /// Every node stands behind those that lead to it.
  let nodes: [Node]
  let edges: [Edge]
  /// Whether each arrow has a line of its own from end to end; else arrows that leave one node, or
  /// arrive at one, share what they can.
  var isSeparate = false
}
