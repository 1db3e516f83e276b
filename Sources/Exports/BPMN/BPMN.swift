package import Regulation

/// Why a definition has no BPMN that means the same.
package enum BPMNError: Error, Equatable, Sendable {
  /// The step may end the case while steps beside it are open.
  case endsBesideOthers(StepID)
  /// The step sends back over steps that other steps build on.
  case recallsBesideOthers(StepID, to: StepID)
}

/// A definition as BPMN 2.0 XML (OMG formal/2011-01-03), with its diagram.
///
/// One pool with a lane for each office; a user task for each step, its documentation citing the
/// article, its potential owners the roles. Steps that not every case has are led around. Names are in
/// one language, documentation in both. An engine can run it: behind a decision the word in
/// `decision_<step>` says where it goes on, and `needed_<tag>` whether optional steps are taken.
/// That the host may withdraw the case at any time is said in the process's documentation: drawn,
/// it would leave every task.
package enum BPMN {
  /// UTF-8 text, ending in a line feed.
  ///
  /// - Parameters:
  ///   - definition: the procedure that is drawn.
  ///   - language: of everything that is drawn.
  package static func xml(
    of definition: Definition, in language: Language = .zh
  ) throws(BPMNError) -> String {
    let lanes = DefinitionLanes(definition)
    let graph = try BPMNGraph(definition, lanes)
    var xml = Markup(declaration: true)
    xml.element(
      "definitions",
      [
        "xmlns": "http://www.omg.org/spec/BPMN/20100524/MODEL",
        "xmlns:bpmndi": "http://www.omg.org/spec/BPMN/20100524/DI",
        "xmlns:dc": "http://www.omg.org/spec/DD/20100524/DC",
        "xmlns:di": "http://www.omg.org/spec/DD/20100524/DI",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "id": "definitions_\(key(definition))", "name": definition.title.text(in: language),
        "targetNamespace":
          "https://siteledger.example/definitions/\(definition.id)/\(definition.version)",
        "exporter": "SiteLedger",
      ]
    ) { xml in
      xml.element("collaboration", ["id": "collaboration"]) { xml in
        xml.element(
          "participant",
          [
            "id": "pool", "name": definition.title.text(in: language),
            "processRef": "process_\(key(definition))",
          ])
      }
      process(definition, lanes, graph, language, &xml)
      BPMNDiagram(definition, lanes, graph, language).write(&xml)
    }
    return xml.text
  }

  static func key(_ definition: Definition) -> String {
    "\(definition.id.text.replacing("-", with: "_"))_v\(definition.version)"
  }

  private static func process(
    _ definition: Definition, _ lanes: DefinitionLanes, _ graph: BPMNGraph, _ language: Language,
    _ xml: inout Markup
  ) {
    xml.element(
      "process",
      [
        "id": "process_\(key(definition))", "name": definition.title.text(in: language),
        "isExecutable": "true", "processType": "None",
      ]
    ) { xml in
      xml.element(
        "documentation",
        text: "\(definition.title.en) (\(definition.id), version \(definition.version)). "
          + notes(definition).map { "\($0.zh) \($0.en)" }.joined(separator: " "))
      xml.element("laneSet", ["id": "lanes"]) { xml in
        for (index, office) in lanes.offices.enumerated() {
          xml.element("lane", ["id": "lane_\(index + 1)", "name": office.name.text(in: language)]) {
            xml in
            for node in graph.nodes where node.lane == index {
              xml.element("flowNodeRef", text: node.id)
            }
          }
        }
      }
      for node in graph.nodes { self.node(node, definition, graph, language, &xml) }
      for flow in graph.flows { self.flow(flow, language, &xml) }
    }
  }

  private static func flow(
    _ flow: BPMNGraph.Flow, _ language: Language, _ xml: inout Markup
  ) {
    let attributes: KeyValuePairs = [
      "id": flow.id, "name": flow.name?.text(in: language) ?? "", "sourceRef": flow.edge.from,
      "targetRef": flow.edge.to,
    ]
    guard let condition = flow.condition else { return xml.element("sequenceFlow", attributes) }
    xml.element("sequenceFlow", attributes) { xml in
      xml.element(
        "conditionExpression", ["xsi:type": "tFormalExpression"], text: condition.expression)
    }
  }

  /// Until when the host may end the case.
  private static func withdrawal(_ definition: Definition) -> Bilingual {
    if definition.isOwed {
      return Bilingual("规定要求办理的事项，不能撤回。", "The regulation asks for this case: nobody withdraws it.")
    }
    let committing = definition.committedBy.compactMap(definition.step).map(\.title)
    guard !committing.isEmpty else {
      return Bilingual(
        "主办单位可在办结前随时撤回，事项即终止。", "The host may withdraw the case at any time before its end.")
    }
    let some = committing.count > 1
    return Bilingual(
      "主办单位可在“\(committing.map(\.zh).joined(separator: "”“"))”\(some ? "中任一项" : "")办结前撤回，事项即终止。",
      "The host may withdraw the case before \(some ? "any of these" : "this") is done: "
        + "\(committing.map(\.en).joined(separator: "; ")).")
  }

  /// What holds for the whole procedure and is not drawn.
  private static func notes(_ definition: Definition) -> [Bilingual] {
    var notes = [withdrawal(definition)]
    if definition.steps.contains(where: { $0.scope == .each }) {
      notes.append(
        Bilingual(
          "事项涉及多个网站或账号时，图示为其中一个的办理过程；逐个办理的步骤在任务说明中注明。",
          "Of a case about several sites or accounts this is the way of one; tasks say which of them "
            + "are done for each."))
    }
    return notes
  }

  private static func node(
    _ node: BPMNGraph.Node, _ definition: Definition, _ graph: BPMNGraph, _ language: Language,
    _ xml: inout Markup
  ) {
    let arrives = graph.flows.filter { $0.edge.to == node.id }.map(\.id)
    let leaves = graph.flows.filter { $0.edge.from == node.id }.map(\.id)
    let flows = { (xml: inout Markup) in
      for id in arrives { xml.element("incoming", text: id) }
      for id in leaves { xml.element("outgoing", text: id) }
    }
    let name = node.kind.name?.text(in: language) ?? ""
    switch node.kind {
    case .start: xml.element("startEvent", ["id": node.id, "name": name], flows)
    case .completed, .rejected: xml.element("endEvent", ["id": node.id, "name": name], flows)
    case .join:
      xml.element("parallelGateway", ["id": node.id, "gatewayDirection": "Converging"], flows)
    case .split:
      xml.element("parallelGateway", ["id": node.id, "gatewayDirection": "Diverging"], flows)
    case .merge, .rejoin, .rejections:
      xml.element("exclusiveGateway", ["id": node.id, "gatewayDirection": "Converging"], flows)
    case .decision, .choice:
      xml.element(
        "exclusiveGateway", ["id": node.id, "name": name, "gatewayDirection": "Diverging"], flows)
    case .task(let id):
      guard let step = definition.step(id) else { return }
      task(step, node.id, language, flows, &xml)
    }
  }

  /// What is said of a step that not every case takes, or that is done more than once.
  private static func remark(_ step: Step) -> Bilingual {
    var zh = ""
    var en = ""
    if step.scope == .each {
      zh += "每个网站或账号各办一次。"
      en += " Done for each site or account."
    }
    if let tag = step.onlyIf {
      zh += "仅在需要时办理（\(tag)）。"
      en += " Only where it is needed (\(tag))."
    }
    return Bilingual(zh, en)
  }

  private static func task(
    _ step: Step, _ id: String, _ language: Language, _ flows: (inout Markup) -> Void,
    _ xml: inout Markup
  ) {
    xml.element("userTask", ["id": id, "name": step.title.text(in: language)]) { xml in
      let roles = step.performer.roles
      let remark = remark(step)
      xml.element(
        "documentation",
        text:
          "\(step.article.citation.zh)：\(step.order.says.zh)。办理：\(step.performer.office.name.zh)"
          + "（\(roles.map(\.name.zh).joined(separator: "、"))）。\(remark.zh)\n"
          + "\(step.title.en); \(step.article.citation.en). By: \(step.performer.office.name.en) "
          + "(\(roles.map(\.name.en).joined(separator: ", "))). Request: \(step.method).\(remark.en)"
      )
      flows(&xml)
      for role in roles {
        xml.element(
          "potentialOwner", ["id": "\(id)_\(role.rawValue)", "name": role.name.text(in: language)]
        ) { xml in
          xml.element("resourceAssignmentExpression") { xml in
            xml.element(
              "formalExpression", text: "\(owner(step.performer.office)):\(role.rawValue)")
          }
        }
      }
    }
  }

  /// An office and role as the ledger's requests name them.
  private static func owner(_ office: OfficeReference) -> String {
    switch office {
    case .host: "host"
    case .supervising: "supervising"
    case .kind(let kind), .approver(let kind): kind.rawValue
    }
  }
}
