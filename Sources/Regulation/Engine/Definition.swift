/// A procedure of the regulation as steps in partial order: who acts, what completes a step, what it
/// waits for, and where a return leads.
///
/// The engine runs it, exports draw it, tests check it. A changed procedure is a new version; a
/// running case stays on the version it began with. What waits for what is worked out once, when
/// the definition is made: steps are then named by their places, and every question about order is
/// one about a `StepSet`.
package final class Definition: Sendable {
  package let id: StepID
  package let version: Int
  package let title: Bilingual
  /// In an order that a reader of the regulation expects; every step stands after those it waits for.
  package let steps: [Step]
  /// The steps that carry the case out: once one is done, for any subject, nobody withdraws the case.
  package let committedBy: [StepID]
  /// Of a case that the regulation itself asks for: whether it still asks for it.
  let owed: Owed?
  /// What a decision on a case brings about for one of its subjects, beside the decision itself;
  /// nothing where no decision brings anything about.
  package let outcome: Outcome?

  /// The steps done once in a case, and those done for each subject.
  package let once: StepSet
  package let each: StepSet
  /// The place of each step among those of its scope.
  let slot: [Int]
  /// What each step waits for: directly; directly or through others.
  let before: [StepSet]
  package let prerequisites: [StepSet]
  /// What waits for each step, directly or through others.
  package let dependents: [StepSet]
  /// The steps that another step judges.
  let judged: StepSet
  private let places: [String: Int]
  private let triggers: [String: [Int]]

  /// What a decision comes to for one subject.
  package typealias Outcome = @Sendable (_ decision: CaseEvent, _ subject: CaseSubject) -> [Event]
  /// Whether the regulation still asks for the case, as far as one subject goes.
  package typealias Owed = @Sendable (_ subject: Subject, _ tables: Tables) throws -> Bool

  /// - Precondition: step ids are unique, and every step waits only for steps before it.
  package init(
    _ id: StepID, version: Int, title: Bilingual, steps: [Step], committedBy: StepID? = nil,
    orBy others: [StepID] = [], owed: Owed? = nil, outcome: Outcome? = nil
  ) {
    precondition(steps.count <= StepSet.maximumCount, "\(id) has too many steps")
    var plan = Plan()
    for step in steps { plan.add(step, of: id) }
    for step in steps {
      precondition(
        step.returnsTo.map(plan.knows) ?? true, "\(id): \(step.id) returns nowhere")
    }
    let committing = [committedBy].compactMap(\.self) + others
    precondition(committing.allSatisfy(plan.knows), "\(id): no step commits it")
    self.id = id
    self.version = version
    self.title = title
    self.steps = steps
    self.committedBy = committing
    self.owed = owed
    self.outcome = outcome
    (once, each, slot) = (plan.once, plan.each, plan.slot)
    (before, prerequisites, dependents) = (plan.before, plan.prerequisites, plan.dependents)
    var judged = StepSet()
    for place in steps.flatMap(\.judges).compactMap({ plan.places[$0.text] }) {
      judged.insert(place)
    }
    self.judged = judged
    (places, triggers) = (plan.places, plan.triggers)
  }

  /// Whether the regulation itself asks for the case: nobody withdraws it while it does.
  package var isOwed: Bool { owed != nil }

  /// The place of a step among `steps`.
  package func index(of id: StepID) -> Int? { places[id.text] }

  /// The place of the step that an event of this kind completes.
  package func index(completedBy trigger: Trigger) -> Int? {
    triggers[trigger.type]?.first { steps[$0].completion.trigger == trigger }
  }

  package func step(_ id: StepID) -> Step? { index(of: id).map { steps[$0] } }

  /// The step that an event of this kind completes.
  package func step(completedBy trigger: Trigger) -> Step? {
    index(completedBy: trigger).map { steps[$0] }
  }

  /// The steps that wait for `id`, directly or through others, in order.
  package func dependents(of id: StepID) -> [StepID] {
    index(of: id).map { ids(dependents[$0]) } ?? []
  }

  /// The steps that `id` waits for, directly or through others, in order.
  package func prerequisites(of id: StepID) -> [StepID] {
    index(of: id).map { ids(prerequisites[$0]) } ?? []
  }

  func ids(_ set: StepSet) -> [StepID] { set.map { steps[$0].id } }
}

/// What waits for what, worked out step by step.
private struct Plan {
  var once = StepSet()
  var each = StepSet()
  var slot: [Int] = []
  var before: [StepSet] = []
  var prerequisites: [StepSet] = []
  var dependents: [StepSet] = []
  var places: [String: Int] = [:]
  var triggers: [String: [Int]] = [:]

  mutating func add(_ step: Step, of definition: StepID) {
    let place = before.count
    var direct = StepSet()
    var all = StepSet()
    for id in step.after {
      guard let index = places[id.text] else {
        preconditionFailure("\(definition): \(step.id) waits for a later step")
      }
      direct.insert(index)
      all.insert(index)
      all.formUnion(prerequisites[index])
    }
    for index in all { dependents[index].insert(place) }
    before.append(direct)
    prerequisites.append(all)
    dependents.append(StepSet())
    let isFirst = places.updateValue(place, forKey: step.id.text) == nil
    precondition(isFirst, "\(definition): \(step.id) stands twice")
    switch step.scope {
    case .once:
      slot.append(once.count)
      once.insert(place)
    case .each:
      slot.append(each.count)
      each.insert(place)
    }
    if let trigger = step.completion.trigger {
      triggers[trigger.type, default: []].append(place)
    }
  }

  func knows(_ id: StepID) -> Bool { places[id.text] != nil }
}
