/// A procedure as boxes and arrows, before anybody says where they stand.
struct FlowGraph {
  struct Node {
    let id: String
    /// Which lane it stands in, by index.
    let lane: Int
    let width: Int
    let height: Int
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
}
