import Regulation

/// The diagram interchange of a BPMN file: where a modeler draws each node, lane and flow.
struct BPMNDiagram {
  private let graph: BPMNGraph
  private let lanes: DefinitionLanes
  private let layout: FlowLayout
  private let planeID: String

  /// Modelers write a pool's and a lane's name upright in strips this wide.
  private static let poolStrip = 30
  private static let laneStrip = 30

  init(_ definition: Definition, _ lanes: DefinitionLanes, _ graph: BPMNGraph) {
    self.graph = graph
    self.lanes = lanes
    planeID = BPMN.key(definition)
    let nodes = graph.nodes.map { node in
      let (width, height) = Self.size(node.kind)
      return FlowGraph.Node(id: node.id, lane: node.lane, width: width, height: height)
    }
    layout = FlowLayout(
      FlowGraph(laneCount: lanes.offices.count, nodes: nodes, edges: graph.flows.map(\.edge)),
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
    case .join, .split, .merge, .decision, .choice, .rejoin: (50, 50)
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
      case .merge, .decision, .choice, .rejoin: true
      case .start, .completed, .rejected, .task, .join, .split: false
      }
    xml.element(
      "bpmndi:BPMNShape",
      [
        "id": "\(node.id)_shape", "bpmnElement": node.id,
        "isMarkerVisible": isExclusive ? "true" : "",
      ]
    ) { xml in bounds(box.x, box.y, box.width, box.height, &xml) }
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
    }
  }
}
