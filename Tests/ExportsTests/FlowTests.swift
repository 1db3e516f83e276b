import Regulation
import Testing

@testable import Exports

@Suite struct FlowTests {
  @Test func `the opening of a site is drawn with every step, article and lane`() {
    let picture = WellFormed(DefinitionPicture.svg(of: .siteOpening))
    #expect(picture.elements("title").count == Definition.siteOpening.steps.count + 1)
    for article in ["第九条", "第十条第四项", "第二十三条"] { #expect(picture.text.contains(article)) }
    for lane in ["主办单位", "国务院办公厅"] { #expect(picture.text.contains(lane)) }
    _ = WellFormed(DefinitionPicture.svg(of: .siteOpening, in: .en))
  }

  @Test(arguments: Definitions.regulation.all)
  func `no two flows of a procedure's file run on one line`(_ definition: Definition) throws {
    let graph = try BPMNGraph(definition, DefinitionLanes(definition))
    let flow = FlowGraph(
      laneCount: DefinitionLanes(definition).offices.count,
      nodes: graph.nodes.map {
        FlowGraph.Node(
          id: $0.id, lane: $0.lane, width: $0.kind.isGateway ? 50 : 120,
          height: $0.kind.isGateway ? 50 : 70, isDiamond: $0.kind.isGateway)
      }, edges: graph.flows.map(\.edge), isSeparate: true)
    #expect(Self.shared(FlowLayout(flow, left: 60), flow) == [])
    var drawn = flow
    drawn.isSeparate = false
    // The picture of a procedure shares lines on purpose: the test can see them.
    if definition.id == .siteOpening {
      #expect(!Self.shared(FlowLayout(drawn, left: 60), drawn).isEmpty)
    }
  }

  /// Pairs of arrows that run on one line for a stretch.
  private static func shared(_ layout: FlowLayout, _ graph: FlowGraph) -> [String] {
    let lines = graph.edges.map { edge in
      let points = layout.routes[edge] ?? []
      return (edge, Array(zip(points, points.dropFirst())))
    }
    var found: [String] = []
    for (index, (edge, own)) in lines.enumerated() {
      for (other, others) in lines.dropFirst(index + 1)
      where own.contains(where: { one in others.contains { runsAlong(one, $0) } }) {
        found.append("\(edge.from)>\(edge.to) and \(other.from)>\(other.to)")
      }
    }
    return found
  }

  private typealias Stretch = (from: FlowLayout.Point, to: FlowLayout.Point)

  private static func runsAlong(_ a: Stretch, _ b: Stretch) -> Bool {
    if a.from.x == a.to.x, b.from.x == b.to.x, a.from.x == b.from.x {
      return min(max(a.from.y, a.to.y), max(b.from.y, b.to.y))
        > max(min(a.from.y, a.to.y), min(b.from.y, b.to.y))
    }
    guard a.from.y == a.to.y, b.from.y == b.to.y, a.from.y == b.from.y else { return false }
    return min(max(a.from.x, a.to.x), max(b.from.x, b.to.x))
      > max(min(a.from.x, a.to.x), min(b.from.x, b.to.x))
  }

  @Test(arguments: 1...60, [true, false])
  func `boxes never overlap and arrows never run through one`(seed: Int, isSeparate: Bool) {
    var graph = Self.graph(seed: seed)
    graph.isSeparate = isSeparate
    let layout = FlowLayout(graph, left: 100)
    let boxes = graph.nodes.compactMap { layout.boxes[$0.id] }
    #expect(boxes.count == graph.nodes.count)
    for (index, box) in boxes.enumerated() {
      #expect(!boxes.dropFirst(index + 1).contains { Self.touch(box, $0) })
    }
    for (node, box) in zip(graph.nodes, boxes) {
      let lane = layout.lanes[node.lane]
      #expect(box.y >= lane.y && box.y + box.height <= lane.y + lane.height)
    }
    for edge in graph.edges {
      let points = layout.routes[edge] ?? []
      #expect(points.count >= 2)
      for (from, to) in zip(points, points.dropFirst()) {
        #expect(from.x == to.x || from.y == to.y, "\(edge) runs aslant")
        let line = FlowLayout.Box(
          x: min(from.x, to.x), y: min(from.y, to.y), width: abs(from.x - to.x),
          height: abs(from.y - to.y))
        #expect(!boxes.contains { Self.touch(line, $0) }, "\(edge) runs through a box")
      }
    }
  }

  @Test func `a gutter keeps what comes in left of what goes out at the same height`() {
    var tracks = FlowTracks()
    tracks.add(1, "in", 5, 9)
    tracks.add(1, "out", 1, 5)
    tracks.assign()
    #expect(tracks.track(1, "in") < tracks.track(1, "out"))
    #expect(tracks.count(in: 1) == 2)
    #expect(tracks.count(in: 2) == 0)
  }

  /// Some nodes in some lanes, arrows forward, and a few back.
  private static func graph(seed: Int) -> FlowGraph {
    var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15
    let next = { (limit: Int) in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let count = 4 + next(22)
    let lanes = 1 + next(6)
    let nodes = (0..<count).map {
      FlowGraph.Node(
        id: "n\($0)", lane: next(lanes), width: 30 + next(100), height: 30 + next(40))
    }
    var edges: [FlowGraph.Edge] = []
    for target in 1..<count {
      for _ in 0...next(2) {
        let edge = FlowGraph.Edge(from: "n\(next(target))", to: "n\(target)", isReturn: false)
        if !edges.contains(edge) { edges.append(edge) }
      }
    }
    for edge in edges where next(5) == 0 {
      edges.append(FlowGraph.Edge(from: edge.to, to: edge.from, isReturn: true))
    }
    return FlowGraph(laneCount: lanes, nodes: nodes, edges: edges)
  }

  private static func touch(_ a: FlowLayout.Box, _ b: FlowLayout.Box) -> Bool {
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  }
}
