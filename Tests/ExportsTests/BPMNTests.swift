import Regulation
import Testing

@testable import Exports

@Suite struct BPMNTests {
  @Test func `the opening of a site is a task a step, each flow between nodes there are`() throws {
    let xml = WellFormed(try BPMN.xml(of: .siteOpening))
    #expect(Set(xml.ids).count == xml.ids.count)
    #expect(xml.elements("userTask").count == Definition.siteOpening.steps.count)
    for flow in xml.elements("sequenceFlow") {
      #expect(xml.ids.contains(flow["sourceRef"] ?? ""))
      #expect(xml.ids.contains(flow["targetRef"] ?? ""))
    }
    let drawn = xml.elements.filter { $0.name.hasPrefix("bpmndi:BPMN") }
      .compactMap { $0.attributes["bpmnElement"] }
    for element in xml.elements("userTask") { #expect(drawn.contains(element["id"] ?? "")) }
    #expect(xml.text.contains("第十条第四项"))
  }

  @Test(arguments: Definitions.regulation.all)
  func `an engine knows where to go behind every gateway that divides by a decision`(
    _ definition: Definition
  ) throws {
    let xml = WellFormed(try BPMN.xml(of: definition))
    #expect(xml.elements("process").first?["isExecutable"] == "true")
    let graph = try BPMNGraph(definition, DefinitionLanes(definition))
    for node in graph.nodes {
      let leaving = graph.flows.filter { $0.edge.from == node.id }
      let asked = leaving.compactMap { $0.condition?.expression }
      switch node.kind {
      case .decision, .choice:
        #expect(asked.count == leaving.count && Set(asked).count == asked.count, "\(node.id)")
        #expect(leaving.allSatisfy { $0.name != nil })
      case .start, .completed, .rejected, .task, .join, .split, .merge, .rejoin, .rejections:
        #expect(asked.isEmpty, "\(node.id)")
      }
      let arriving = graph.flows.filter { $0.edge.to == node.id }
      switch node.kind {
      case .completed, .rejected, .task: #expect(arriving.count == 1, "\(node.id)")
      case .start, .join, .split, .merge, .decision, .choice, .rejoin, .rejections: break
      }
    }
  }

  @Test(arguments: Definitions.regulation.all)
  func `what is drawn is in the language asked for, and every name has its place`(
    _ definition: Definition
  ) throws {
    for language in Language.allCases {
      let text = try BPMN.xml(of: definition, in: language)
      let xml = WellFormed(text)
      #expect(xml.elements("pool").isEmpty)
      #expect(
        xml.elements("participant").first?["name"] == definition.title.text(in: language))
      let graph = try BPMNGraph(definition, DefinitionLanes(definition))
      let named = graph.nodes.count { $0.kind.name != nil } + graph.flows.count { $0.name != nil }
      #expect(xml.elements("bpmndi:BPMNLabel").count == named)
    }
    #expect(try BPMN.xml(of: definition, in: .en).contains("name=\"completed\""))
    #expect(try BPMN.xml(of: definition, in: .zh).contains("name=\"办结\""))
  }

  @Test func `several first and last steps are split and joined`() throws {
    let definition = Self.definition([
      Self.act("a"), Self.act("b"), Self.act("c", after: ["a", "b"]), Self.act("d", after: ["a"]),
    ])
    let graph = try BPMNGraph(definition, DefinitionLanes(definition))
    let kinds = graph.nodes.map(\.kind)
    #expect(kinds.filter { $0 == .split }.count == 2)
    #expect(kinds.filter { $0 == .join }.count == 2)
    _ = WellFormed(try BPMN.xml(of: definition))
  }

  @Test func `a step that another one waits for already gives no second flow`() throws {
    let definition = Self.definition([
      Self.act("a"), Self.act("b", after: ["a"]), Self.act("c", after: ["a", "b"]),
    ])
    let graph = try BPMNGraph(definition, DefinitionLanes(definition))
    #expect(graph.flows.count == 4)
  }

  @Test func `steps in a row that one tag asks for have one way around them`() throws {
    let definition = Self.optional
    let graph = try BPMNGraph(definition, DefinitionLanes(definition))
    let around = graph.flows.filter { $0.name?.en == "not needed" }.map(\.edge)
    #expect(around.map(\.from) == ["choice_b", "choice_d", "choice_e"])
    #expect(around.map(\.to) == ["rejoin_c", "rejoin_d", "rejoin_e"])
    #expect(graph.flows.contains { $0.edge.from == "decision_c" && $0.edge.to == "merge_b" })
    let xml = WellFormed(try BPMN.xml(of: definition))
    #expect(xml.text.contains("每个网站或账号各办一次"))
    #expect(xml.text.contains("前撤回"))
    let picture = WellFormed(DefinitionPicture.svg(of: definition))
    #expect(picture.text.contains("视需要"))
    #expect(picture.text.contains("逐个"))
  }

  @Test func `a return over steps that lead elsewhere has no BPMN`() {
    let definition = Self.definition([
      Self.act("a"), Self.act("b", after: ["a"]),
      Self.decide("c", after: ["a"], returnsTo: "a"),
    ])
    #expect(throws: BPMNError.recallsBesideOthers("c", to: "a")) { try BPMN.xml(of: definition) }
  }

  @Test func `a rejection beside open steps has no BPMN`() {
    let definition = Self.definition([
      Self.act("a"), Self.act("b", after: ["a"]),
      Self.decide("c", after: ["a"], returnsTo: nil, canReject: true),
    ])
    #expect(throws: BPMNError.endsBesideOthers("c")) { try BPMN.xml(of: definition) }
  }

  private static func definition(_ steps: [Step]) -> Definition {
    Definition(
      "sample", version: 1, title: Bilingual("样例", "sample"), steps: steps,
      outcome: { _, _ in [] })
  }

  /// Two rows of optional steps side by side, one of them with a return, and an optional end.
  static let optional = Definition(
    "optional", version: 1, title: Bilingual("样例", "sample"),
    steps: [
      act("a"), act("b", onlyIf: "one", after: ["a"]),
      decide("c", onlyIf: "one", after: ["b"], returnsTo: "b"),
      act("d", .each, onlyIf: "two", after: ["a"]), act("e", onlyIf: "one", after: ["c", "d"]),
    ], committedBy: "c")

  private static func act(
    _ id: StepID, _ scope: StepScope = .once, onlyIf tag: Regulation.Tag? = nil,
    after: [StepID] = []
  ) -> Step {
    .act(
      id, "办理\(id)", "do", ArticleReference(9), by: Performer(.host, .clerk), scope, onlyIf: tag,
      after: after,
      sends: "sample.\(id)", event: "sample.\(id)", order: RecordRules.document)
  }

  private static func decide(
    _ id: StepID, onlyIf tag: Regulation.Tag? = nil, after: [StepID], returnsTo: StepID?,
    canReject: Bool = false
  ) -> Step {
    .decide(
      id, "决定\(id)", "decide", ArticleReference(9), by: Performer(.supervising, .leader),
      onlyIf: tag, after: after, returnsTo: returnsTo, canReject: canReject, judges: [],
      order: RecordRules.document,
      authority: Duties.rightOffice)
  }
}
