import Regulation

/// The diagram interchange of a BPMN file: where a modeler draws each node, lane and flow.
struct BPMNDiagram {
  private let graph: BPMNGraph
  private let lanes: DefinitionLanes
  private let layout: FlowLayout
  private let planeID: String
  private let language: Language

  /// Modelers write a pool's and a lane's name upright in strips this wide.
  private static let poolStrip = 30
  private static let laneStrip = 30

  /// The size of a label, as modelers write it.
  private static let fontSize = 11

  init(
    _ definition: Definition, _ lanes: DefinitionLanes, _ graph: BPMNGraph, _ language: Language
  ) {
    self.graph = graph
    self.lanes = lanes
    self.language = language
    planeID = BPMN.key(definition)
    let nodes = graph.nodes.map { node in
      let (width, height) = Self.size(node.kind)
      return FlowGraph.Node(
        id: node.id, lane: node.lane, width: width, height: height,
        isDiamond: node.kind.isGateway)
    }
    layout = FlowLayout(
      FlowGraph(
        laneCount: lanes.offices.count, nodes: nodes, edges: graph.flows.map(\.edge),
        isSeparate: true),
      left: Self.poolStrip + Self.laneStrip)
  }

  func write(_ xml: inout Markup) {
    xml.element("bpmndi:BPMNDiagram", ["id": "diagram_\(planeID)"]) { xml in
      xml.element("bpmndi:BPMNPlane", ["id": "plane_\(planeID)", "bpmnElement": "collaboration"]) {
        xml in
        strip("pool", 0, 0, layout.width, layout.height, &xml)
        for (index, lane) in layout.lanes.enumerated() {
          strip(
            "lane_\(index + 1)", Self.poolStrip, lane.y, layout.width - Self.poolStrip, lane.height,
            &xml)
        }
        for node in graph.nodes { shape(node, &xml) }
        for flow in graph.flows { line(flow, &xml) }
      }
    }
  }

  private static func size(_ kind: BPMNGraph.Kind) -> (Int, Int) {
    switch kind {
    case .start, .completed, .rejected: (36, 36)
    case .task: (120, 70)
    case .join, .split, .merge, .decision, .choice, .rejoin, .rejections: (50, 50)
    }
  }

  private func strip(
    _ id: String, _ x: Int, _ y: Int, _ width: Int, _ height: Int, _ xml: inout Markup
  ) {
    xml.element(
      "bpmndi:BPMNShape", ["id": "\(id)_shape", "bpmnElement": id, "isHorizontal": "true"]
    ) { xml in bounds(x, y, width, height, &xml) }
  }

  private func shape(_ node: BPMNGraph.Node, _ xml: inout Markup) {
    guard let box = layout.boxes[node.id] else { return }
    let isExclusive =
      switch node.kind {
      case .merge, .decision, .choice, .rejoin, .rejections: true
      case .start, .completed, .rejected, .task, .join, .split: false
      }
    xml.element(
      "bpmndi:BPMNShape",
      [
        "id": "\(node.id)_shape", "bpmnElement": node.id,
        "isMarkerVisible": isExclusive ? "true" : "",
      ]
    ) { xml in
      bounds(box.x, box.y, box.width, box.height, &xml)
      guard let name = node.kind.name?.text(in: language) else { return }
      // An event's below it, a gateway's above, where no flow leaves it.
      let width = TextWidth.of(name, size: Self.fontSize)
      let y = node.kind.isGateway ? box.y - Self.labelHeight - 2 : box.y + box.height + 2
      label(box.center.x - width / 2, y, width, &xml)
    }
  }

  private static let labelHeight = 14

  private func label(_ x: Int, _ y: Int, _ width: Int, _ xml: inout Markup) {
    xml.element("bpmndi:BPMNLabel") { xml in bounds(x, y, width, Self.labelHeight, &xml) }
  }

  private func bounds(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ xml: inout Markup) {
    xml.element(
      "dc:Bounds",
      ["x": "\(x)", "y": "\(y)", "width": "\(width)", "height": "\(height)"])
  }

  private func line(_ flow: BPMNGraph.Flow, _ xml: inout Markup) {
    let points = layout.routes[flow.edge] ?? []
    xml.element("bpmndi:BPMNEdge", ["id": "\(flow.id)_edge", "bpmnElement": flow.id]) { xml in
      for point in points { xml.element("di:waypoint", ["x": "\(point.x)", "y": "\(point.y)"]) }
      guard let name = flow.name?.text(in: language), let place = Self.middle(of: points) else {
        return
      }
      label(place.x, place.y - Self.labelHeight, TextWidth.of(name, size: Self.fontSize), &xml)
    }
  }

  /// The left end of a line's longest level stretch, a little behind where it begins.
  private static func middle(of points: [FlowLayout.Point]) -> FlowLayout.Point? {
    let level = zip(points, points.dropFirst()).filter { $0.y == $1.y }
    guard let (from, to) = level.max(by: { abs($0.0.x - $0.1.x) < abs($1.0.x - $1.1.x) }) else {
      return points.first
    }
    return FlowLayout.Point(x: min(from.x, to.x) + 4, y: from.y)
  }
}

extension BPMNGraph.Kind {
  var isGateway: Bool {
    switch self {
    case .start, .completed, .rejected, .task: false
    case .join, .split, .merge, .decision, .choice, .rejoin, .rejections: true
    }
  }

  /// What stands beside it; a task's name stands in it.
  var name: Bilingual? {
    switch self {
    case .start: Bilingual("立项", "opened")
    case .completed: Bilingual("办结", "completed")
    case .rejected: Bilingual("不予批准", "rejected")
    case .decision: Bilingual("决定", "decision")
    case .choice: Bilingual("是否需要", "needed?")
    case .task, .join, .split, .merge, .rejoin, .rejections: nil
    }
  }
}
