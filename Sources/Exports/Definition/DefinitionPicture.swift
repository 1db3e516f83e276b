import CivilTime
package import Regulation

/// A definition as a picture: lanes of offices, boxes of steps from left to right, arrows between
/// them.
///
/// Decisions have a doubled edge, returns are dashed; a step that not every case has is dashed and
/// says so, and one done for each of several subjects stands before its like. A complete SVG file
/// that also stands in a page.
package struct DefinitionPicture {
  private let definition: Definition
  private let say: Wording
  private let lanes: DefinitionLanes
  private let layout: FlowLayout
  private let edges: [FlowGraph.Edge]

  private static let boxWidth = 128
  private static let boxHeight = 62
  private static let endSize = 34
  private static let laneWidth = 116
  private static let start = "(start)"
  private static let done = "(done)"
  private static let rejected = "(rejected)"

  /// SVG 1.1, with title and description.
  package static func svg(of definition: Definition, in language: Language = .zh) -> String {
    let picture = DefinitionPicture(definition, Wording(language))
    var svg = Markup()
    picture.draw(&svg)
    return svg.text
  }

  private init(_ definition: Definition, _ say: Wording) {
    self.definition = definition
    self.say = say
    lanes = DefinitionLanes(definition)
    let graph = Self.graph(definition, lanes)
    edges = graph.edges
    layout = FlowLayout(graph, left: Self.laneWidth)
  }

  private static func graph(_ definition: Definition, _ lanes: DefinitionLanes) -> FlowGraph {
    typealias Node = FlowGraph.Node
    typealias Edge = FlowGraph.Edge
    var nodes: [Node] = []
    var edges: [Edge] = []
    let first = definition.steps.first.map(lanes.index) ?? 0
    nodes.append(Node(id: start, lane: first, width: 20, height: 20))
    for step in definition.steps {
      nodes.append(
        Node(id: step.id.text, lane: lanes.index(of: step), width: boxWidth, height: boxHeight))
      let before = definition.directPredecessors(of: step)
      edges += before.map { Edge(from: $0.text, to: step.id.text, isReturn: false) }
      if before.isEmpty { edges.append(Edge(from: start, to: step.id.text, isReturn: false)) }
      if let target = step.returnsTo {
        edges.append(Edge(from: step.id.text, to: target.text, isReturn: true))
      }
    }
    let last = definition.steps.filter { definition.directSuccessors(of: $0.id).isEmpty }
    nodes.append(
      Node(id: done, lane: last.last.map(lanes.index) ?? 0, width: endSize, height: endSize))
    edges += last.map { Edge(from: $0.id.text, to: done, isReturn: false) }
    let rejecting = definition.steps.filter(\.canReject)
    if let end = rejecting.last {
      nodes.append(
        Node(id: rejected, lane: lanes.index(of: end), width: endSize, height: endSize))
      edges += rejecting.map { Edge(from: $0.id.text, to: rejected, isReturn: false) }
    }
    return FlowGraph(laneCount: lanes.offices.count, nodes: nodes, edges: edges)
  }

  private func draw(_ svg: inout Markup) {
    svg.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(layout.width) \(layout.height)",
        "width": "\(layout.width)", "height": "\(layout.height)", "role": "img",
        "aria-labelledby": "flow-title flow-desc", "font-family": Palette.sans, "font-size": "13",
      ]
    ) { svg in
      svg.element("title", ["id": "flow-title"], text: title)
      svg.element("desc", ["id": "flow-desc"], text: description)
      drawLanes(&svg)
      for edge in edges { arrow(edge, &svg) }
      for step in definition.steps { box(step, &svg) }
      ends(&svg)
    }
  }

  private var title: String {
    say.title(definition.title)
      + say.aside(say("第 \(definition.version) 版流程", "version \(definition.version)"))
  }

  private var description: String {
    definition.steps.map { step in
      let before = definition.directPredecessors(of: step).compactMap { definition.step($0) }
      let after =
        before.isEmpty
        ? "" : say("，在", ", after ") + say.list(before.map { say($0.title) }) + say("之后", "")
      let back =
        step.returnsTo.flatMap { definition.step($0) }
        .map { say("，可退回至\($0.title.zh)", ", may return to \($0.title.en)") } ?? ""
      let what = say(step.title) + say.aside(say(step.article.citation))
      return say(step.performer.office.name) + say("：", ": ") + what + after + back
    }.joined(separator: say("；", "; "))
  }

  private func drawLanes(_ svg: inout Markup) {
    for (index, lane) in layout.lanes.enumerated() {
      let office = lanes.offices[index]
      svg.element(
        "rect",
        [
          "x": "0", "y": "\(lane.y)", "width": "\(layout.width)", "height": "\(lane.height)",
          "fill": index.isMultiple(of: 2) ? Palette.band : Palette.paper, "stroke": Palette.rule,
        ])
      let name = TextWidth.wrap(
        say.title(office.name), to: Self.laneWidth - 20, size: 13, lines: 3)
      let note = office.meaning.map {
        TextWidth.wrap(say($0), to: Self.laneWidth - 20, size: 11, lines: 4)
      }
      var y = lane.y + (lane.height - name.count * 17 - (note?.count ?? 0) * 14) / 2 + 13
      for line in name {
        text(&svg, line, 10, y, Palette.ink, weight: "600")
        y += 17
      }
      for line in note ?? [] {
        text(&svg, line, 10, y - 2, Palette.muted, size: "11")
        y += 14
      }
    }
  }

  private func box(_ step: Step, _ svg: inout Markup) {
    guard let box = layout.boxes[step.id.text] else { return }
    svg.element("g") { svg in
      let roles = say.list(step.performer.roles.map { say($0.name) })
      svg.element(
        "title",
        text: ([say.title(step.title), say(step.performer.office.name), roles, step.method]
          + remarks(step)).joined(separator: " · "))
      if step.scope == .each {
        let behind = FlowLayout.Box(
          x: box.x + 4, y: box.y - 4, width: box.width, height: box.height)
        rect(&svg, behind, inset: 0, stroke: Palette.done, fill: Palette.paper)
      }
      rect(
        &svg, box, inset: 0, stroke: Palette.done, fill: Palette.paper,
        dashes: step.onlyIf == nil ? "" : "5 3")
      if step.completion == .decision {
        rect(&svg, box, inset: 3, stroke: Palette.done, fill: "none")
      }
      let lines = TextWidth.wrap(say.title(step.title), to: box.width - 16, size: 13, lines: 2)
      var y = box.center.y - (lines.count * 17 + 15) / 2 + 13
      for line in lines {
        text(&svg, line, box.center.x, y, Palette.ink, anchor: "middle", weight: "600")
        y += 17
      }
      text(
        &svg, note(step, box.width - 8), box.center.x, y, Palette.muted, anchor: "middle",
        size: "11")
    }
  }

  /// The article, and what sets the step apart as far as there is room.
  private func note(_ step: Step, _ width: Int) -> String {
    let article = say(step.article.citation)
    let all = ([article] + remarks(step)).joined(separator: " · ")
    if TextWidth.of(all, size: 11) <= width { return all }
    let short = [article, remarks(step).last].compactMap { $0 }.joined(separator: " · ")
    return TextWidth.of(short, size: 11) <= width ? short : article
  }

  private func remarks(_ step: Step) -> [String] {
    var remarks: [String] = []
    if step.scope == .each { remarks.append(say("逐个", "each")) }
    if step.onlyIf != nil { remarks.append(say("视需要", "if needed")) }
    return remarks
  }

  private func rect(
    _ svg: inout Markup, _ box: FlowLayout.Box, inset: Int, stroke: String, fill: String,
    dashes: String = ""
  ) {
    svg.element(
      "rect",
      [
        "x": "\(box.x + inset)", "y": "\(box.y + inset)", "width": "\(box.width - 2 * inset)",
        "height": "\(box.height - 2 * inset)", "rx": "\(5 - inset)", "fill": fill, "stroke": stroke,
        "stroke-width": inset == 0 ? "1.4" : "0.8", "stroke-dasharray": dashes,
      ])
  }

  private func arrow(_ edge: FlowGraph.Edge, _ svg: inout Markup) {
    guard let points = layout.routes[edge], points.count >= 2 else { return }
    let isRejection = edge.to == Self.rejected
    let color = edge.isReturn || isRejection ? Palette.returned : "#526372"
    svg.element(
      "path",
      [
        "d": Self.path(points), "fill": "none", "stroke": color, "stroke-width": "1.3",
        "stroke-dasharray": edge.isReturn ? "5 3" : "",
      ])
    let tip = points[points.count - 1]
    let before = points[points.count - 2]
    let head =
      if tip.x != before.x {
        "M\(tip.x) \(tip.y)l\(tip.x > before.x ? -8 : 8) -4v8z"
      } else {
        "M\(tip.x) \(tip.y)l-4 \(tip.y > before.y ? -8 : 8)h8z"
      }
    svg.element("path", ["d": head, "fill": color])
  }

  /// A line with rounded corners.
  private static func path(_ points: [FlowLayout.Point]) -> String {
    var path = "M\(points[0].x) \(points[0].y)"
    for index in 1..<points.count - 1 {
      let (a, b, c) = (points[index - 1], points[index], points[index + 1])
      let radius = min(6, distance(a, b) / 2, distance(b, c) / 2)
      let start = toward(b, a, radius)
      let end = toward(b, c, radius)
      path += "L\(start.x) \(start.y)Q\(b.x) \(b.y) \(end.x) \(end.y)"
    }
    let last = points[points.count - 1]
    return path + "L\(last.x) \(last.y)"
  }

  private static func distance(_ a: FlowLayout.Point, _ b: FlowLayout.Point) -> Int {
    abs(a.x - b.x) + abs(a.y - b.y)
  }

  private static func toward(
    _ from: FlowLayout.Point, _ to: FlowLayout.Point, _ length: Int
  ) -> FlowLayout.Point {
    FlowLayout.Point(
      x: from.x + (to.x - from.x).signum() * length, y: from.y + (to.y - from.y).signum() * length)
  }

  private func ends(_ svg: inout Markup) {
    circle(Self.start, "", Palette.done, "1.5", &svg)
    circle(Self.done, say("办结", "done"), Palette.done, "3", &svg)
    circle(Self.rejected, say("不予批准", "no"), Palette.returned, "3", &svg)
  }

  private func circle(
    _ id: String, _ label: String, _ color: String, _ width: String, _ svg: inout Markup
  ) {
    guard let box = layout.boxes[id] else { return }
    svg.element(
      "circle",
      [
        "cx": "\(box.center.x)", "cy": "\(box.center.y)", "r": "\(box.width / 2 - 1)",
        "fill": Palette.paper, "stroke": color, "stroke-width": width,
      ])
    let lines = TextWidth.wrap(label, to: box.width - 8, size: 11, lines: 2)
    for (index, line) in lines.enumerated() {
      let y = box.center.y + 4 + index * 12 - (lines.count - 1) * 6
      text(
        &svg, line, box.center.x, y, color, anchor: "middle", size: "11", weight: "600")
    }
  }

  private func text(
    _ svg: inout Markup, _ content: String, _ x: Int, _ y: Int, _ color: String,
    anchor: String = "", size: String = "", weight: String = ""
  ) {
    svg.element(
      "text",
      [
        "x": "\(x)", "y": "\(y)", "fill": color, "text-anchor": anchor, "font-size": size,
        "font-weight": weight,
      ], text: content)
  }
}
