import Regulation

/// A definition as BPMN's flow nodes and sequence flows.
///
/// Around a step, from left to right: a parallel gateway where several steps come together; an
/// exclusive one where steps that not every case has are taken or left out; one where a return comes
/// back; the task; an exclusive one where the decision is taken; one where the way around comes back;
/// a parallel one where several steps begin. Each stands there only where it is needed, so every
/// gateway either splits or joins.
///
/// A step done for each of several subjects is one task: the graph is the way of one of them. Several
/// rejections meet before their end.
struct BPMNGraph {
  enum Kind: Hashable {
    case start, completed, rejected
    case task(StepID)
    case join, split, merge, decision
    /// Where optional steps are taken or left out, and where both ways meet again.
    case choice, rejoin
    /// Where rejections meet.
    case rejections
  }

  struct Node {
    let id: String
    let kind: Kind
    let lane: Int
  }

  struct Flow {
    let id: String
    let edge: FlowGraph.Edge
    let name: Bilingual?
    /// What decides that it is taken, of several that leave a gateway.
    let condition: Condition?
  }

  /// A variable of the process and the word it has to hold.
  struct Condition {
    let variable: String
    let word: String

    /// An expression that means the same to engines that read Python, JavaScript or JUEL.
    var expression: String { "\(variable) == \"\(word)\"" }

    /// What a step came to: `approve`, `return` or `reject`, as a request says it.
    static func decided(_ step: StepID, _ decision: Decision) -> Condition {
      Condition(variable: BPMNGraph.name("decision", step), word: decision.rawValue)
    }

    /// Whether the steps that a tag asks for are needed: `yes` or `no`.
    static func needed(_ tag: Tag, _ word: String) -> Condition {
      Condition(variable: "needed_\(tag.text.replacing("-", with: "_"))", word: word)
    }
  }

  private(set) var nodes: [Node] = []
  private(set) var flows: [Flow] = []
  private let definition: Definition
  private let lanes: DefinitionLanes
  private let detours: [Detour]

  init(_ definition: Definition, _ lanes: DefinitionLanes) throws(BPMNError) {
    self.definition = definition
    self.lanes = lanes
    detours = definition.detours
    try Self.check(definition)
    let first = definition.steps.filter { $0.after.isEmpty }
    let last = definition.steps.filter { definition.directSuccessors(of: $0.id).isEmpty }
    add("start", .start, first.first.map(lanes.index) ?? 0)
    if first.count > 1 {
      add("start_split", .split, first.first.map(lanes.index) ?? 0)
      connect("start", "start_split")
    }
    for step in definition.steps { add(step) }
    let end = last.last.map(lanes.index) ?? 0
    if last.count > 1 { add("end_join", .join, end) }
    add("completed", .completed, end)
    if last.count > 1 { connect("end_join", "completed") }
    let rejecting = definition.steps.filter(\.canReject)
    if let last = rejecting.last {
      if rejecting.count > 1 { add(Self.rejections, .rejections, lanes.index(of: last)) }
      add("rejected", .rejected, lanes.index(of: last))
      if rejecting.count > 1 { connect(Self.rejections, "rejected") }
    }
    for step in definition.steps { connect(step) }
  }

  /// What leads into a step's nodes, and what leads out of them.
  private func entry(_ id: StepID) -> String {
    ["join", "choice", "merge"].map { Self.name($0, id) }.first(where: has)
      ?? Self.name("task", id)
  }

  private func exit(_ id: StepID) -> String {
    ["split", "rejoin", "decision"].map { Self.name($0, id) }.first(where: has)
      ?? Self.name("task", id)
  }

  private static let rejections = "rejections"

  private func has(_ id: String) -> Bool { nodes.contains { $0.id == id } }

  static func name(_ kind: String, _ id: StepID) -> String {
    "\(kind)_\(id.text.replacing("-", with: "_"))"
  }

  private mutating func add(_ id: String, _ kind: Kind, _ lane: Int) {
    nodes.append(Node(id: id, kind: kind, lane: lane))
  }

  private mutating func connect(
    _ from: String, _ to: String, _ name: Bilingual? = nil, if condition: Condition? = nil,
    isReturn: Bool = false
  ) {
    flows.append(
      Flow(
        id: "flow_\(flows.count + 1)",
        edge: FlowGraph.Edge(from: from, to: to, isReturn: isReturn), name: name,
        condition: condition))
  }

  private mutating func add(_ step: Step) {
    let lane = lanes.index(of: step)
    if definition.directPredecessors(of: step).count > 1 {
      add(Self.name("join", step.id), .join, lane)
    }
    if detours.contains(where: { $0.first == step.id }) {
      add(Self.name("choice", step.id), .choice, lane)
    }
    if definition.steps.contains(where: { $0.returnsTo == step.id }) {
      add(Self.name("merge", step.id), .merge, lane)
    }
    add(Self.name("task", step.id), .task(step.id), lane)
    if step.returnsTo != nil || step.canReject {
      add(Self.name("decision", step.id), .decision, lane)
    }
    if detours.contains(where: { $0.last == step.id }) {
      add(Self.name("rejoin", step.id), .rejoin, lane)
    }
    if definition.directSuccessors(of: step.id).count > 1 {
      add(Self.name("split", step.id), .split, lane)
    }
  }

  private mutating func connect(_ step: Step) {
    let id = step.id
    if step.after.isEmpty { connect(has("start_split") ? "start_split" : "start", entry(id)) }
    let inner = ["join", "choice", "merge", "task", "decision", "rejoin", "split"]
      .map { Self.name($0, id) }.filter(has)
    let choice = Self.name("choice", id)
    for (from, to) in zip(inner, inner.dropFirst()) {
      if from == choice, let tag = step.onlyIf {
        connect(from, to, Bilingual("需要", "needed"), if: .needed(tag, "yes"))
      } else {
        goOn(from, to, after: step)
      }
    }
    for detour in detours where detour.first == id {
      guard let tag = step.onlyIf else { continue }
      connect(
        choice, Self.name("rejoin", detour.last), Bilingual("不需要", "not needed"),
        if: .needed(tag, "no"))
    }
    let next = definition.directSuccessors(of: id)
    for next in next { goOn(exit(id), entry(next), after: step) }
    if next.isEmpty { goOn(exit(id), has("end_join") ? "end_join" : "completed", after: step) }
    let decision = Self.name("decision", id)
    if let target = step.returnsTo {
      connect(
        decision, Self.name("merge", target), Bilingual("退回", "returned"),
        if: .decided(id, .return), isReturn: true)
    }
    if step.canReject {
      connect(
        decision, has(Self.rejections) ? Self.rejections : "rejected",
        Bilingual("不予批准", "rejected"), if: .decided(id, .reject))
    }
  }

  /// A flow on the way to what follows a step; behind its decision it has a name and a condition.
  private mutating func goOn(_ from: String, _ to: String, after step: Step) {
    guard from == Self.name("decision", step.id) else { return connect(from, to) }
    let name =
      step.completion == .decision ? Bilingual("同意", "approved") : Bilingual("办结", "done")
    connect(from, to, name, if: .decided(step.id, .approve))
  }

  /// Refuses what tokens cannot express: a return over steps that lead elsewhere as well, or an end
  /// of the case while other steps may be open.
  private static func check(_ definition: Definition) throws(BPMNError) {
    for step in definition.steps {
      let before = definition.prerequisites(of: step.id)
      let after = definition.dependents(of: step.id)
      if step.canReject, definition.steps.count != before.count + after.count + 1 {
        throw .endsBesideOthers(step.id)
      }
      guard let target = step.returnsTo, target != step.id else { continue }
      let between = Set(definition.dependents(of: target)).intersection(before).union([target])
      for id in between {
        for next in definition.directSuccessors(of: id)
        where next != step.id && !between.contains(next) {
          throw .recallsBesideOthers(step.id, to: target)
        }
      }
      for id in between.union([step.id]) where id != target {
        let elsewhere = definition.step(id).map(definition.directPredecessors) ?? []
        if !elsewhere.allSatisfy(between.contains) {
          throw .recallsBesideOthers(step.id, to: target)
        }
      }
    }
  }
}
