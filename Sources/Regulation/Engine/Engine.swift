/// Runs definitions: what is open, who may act, what a decision leads to.
///
/// The engine knows no article. It is given a definition and a case's state and answers from them.
package enum Engine {
  /// Checks that a step can be done now and by this person.
  ///
  /// 1. The case is running. 2. The step is open: those before it are done and it is not.
  /// 3. Its fact and its paper are not before what it rests on.
  /// 4. The person acts in the step's office, in one of its roles, or decides there on another
  ///    warrant; or the office is outside the county and has no staff here, and whoever records for
  ///    it does so with the document.
  /// 5. Nobody judges what they submitted, or has a second part in the case (`Separation`).
  /// - Throws: `Refusal`, or what the register throws.
  /// - Parameters:
  ///   - place: of the step in the definition.
  ///   - subject: for which subject, of a step that is done for each.
  ///   - state: the case as it is before.
  ///   - definition: what the case runs on, in its version.
  ///   - context: who does the step, and when.
  ///   - register: who holds which duty, and what was submitted by whom.
  /// - Returns: on what it rests, where that is not the role of who acts.
  @discardableResult
  package static func check(
    _ place: Int, for subject: SubjectState?, of state: CaseState, under definition: Definition,
    in context: Context,
    _ register: some CaseLookup & DirectoryLookup & WarrantLookup
  ) throws -> Warrant? {
    try checkRunning(state)
    try checkOpen(place, for: subject, of: state, under: definition, register)
    try checkFacts(place, for: subject, of: state, under: definition, context)
    let warrant = try Authority.check(
      definition.steps[place], for: subject?.subject, of: state, in: context, register)
    let judge = try warrant?.decidedBy.flatMap(register.staff) ?? context.actor.staff
    try checkNotOwn(place, for: subject, of: state, under: definition, judge, register)
    try Separation.check(place, of: state, under: definition, context, warrant, register)
    return warrant
  }

  package static func checkRunning(_ state: CaseState) throws {
    guard state.status != .running else { return }
    throw Refusal(
      CaseRules.running,
      found: Bilingual(
        "事项 \(state.id) \(state.status.name.zh)", "the case \(state.id) is \(state.status.name.en)"),
      mend: Bilingual("如需再办，另立事项", "begin a new case if it is wanted again"))
  }

  private static func checkOpen(
    _ place: Int, for subject: SubjectState?, of state: CaseState, under definition: Definition,
    _ register: some DirectoryLookup
  ) throws {
    let (step, slot) = (definition.steps[place], definition.slot[place])
    let isOnce = definition.once.contains(place)
    guard let current = isOnce ? state.steps[slot] : subject?.steps[slot],
      current.status != .open
    else { return }
    if current.status == .skipped {
      throw Refusal(
        CaseRules.stepOpen,
        found: Bilingual(
          "本事项不需要“\(step.title.zh)”", "this case does not ask for: \(step.title.en)"),
        mend: Bilingual(
          "查看事项（case.show）中当前待办的步骤", "see which steps are open now (case.show)"))
    }
    if let done = current.done {
      let who = try doer(of: done, register)
      throw Refusal(
        CaseRules.stepOpen,
        found: Bilingual(
          "“\(step.title.zh)”已由\(who.zh)于 \(done.on) 办结（第 \(done.position) 号记录）",
          "\(step.title.en) was done by \(who.en) on \(done.on) (event \(done.position))"),
        mend: Bilingual(
          "查看事项（case.show）中当前待办的步骤", "see which steps are open now (case.show)"))
    }
    let open = definition.prerequisites[place].filter { before in
      let slot = definition.slot[before]
      if definition.once.contains(before) { return state.steps[slot].status.isDue }
      return subject.map { $0.steps[slot].status.isDue } ?? (state.tallies[slot].due > 0)
    }.map { definition.steps[$0] }
    throw Refusal(
      step.order,
      found: Bilingual(
        "尚未办结：\(open.map(\.title.zh).joined(separator: "、"))",
        "not done yet: \(open.map(\.title.en).joined(separator: ", "))"),
      mend: Bilingual(
        "先办结上述步骤，再办“\(step.title.zh)”",
        "do these first, then: \(step.title.en)"),
      missing: open.map(\.id.text))
  }

  /// Who did a step, for somebody who comes too late: the person, and their office or the one they
  /// recorded for.
  private static func doer(
    of done: StepDone, _ register: some DirectoryLookup
  ) throws -> Bilingual {
    let person = try done.by.map { try register.staff($0)?.name.text ?? $0.text }
    let office = try (done.onBehalfOf ?? done.office).map {
      try register.office($0)?.name.text ?? $0.text
    }
    let both = [office, person].compactMap(\.self)
    guard !both.isEmpty else { return Bilingual("台账", "the ledger itself") }
    return Bilingual(both.joined(), both.reversed().joined(separator: " of "))
  }

  private static func checkFacts(
    _ place: Int, for subject: SubjectState?, of state: CaseState, under definition: Definition,
    _ context: Context
  ) throws {
    let (step, slot) = (definition.steps[place], definition.slot[place])
    let isOnce = definition.once.contains(place)
    guard let current = isOnce ? state.steps[slot] : subject?.steps[slot],
      let notBefore = current.notBefore,
      let breach = FactBreach(
        notBefore: notBefore, context.occurredOn,
        deciding: step.deciding(context.document, onBehalfOf: context.onBehalfOf))
    else { return }
    let before = state.basis(of: place, on: notBefore, for: subject, under: definition)
    throw Refusal(
      step.order, found: breach.found(step.title, before: before), mend: breach.mend)
  }

  /// - Complexity: O(n) in the subjects for a step done once that judges what was done for each;
  ///   O(1) for any other.
  private static func checkNotOwn(
    _ place: Int, for subject: SubjectState?, of state: CaseState, under definition: Definition,
    _ judge: Staff, _ register: some CaseLookup
  ) throws {
    for judged in definition.steps[place].judges.compactMap(definition.index(of:)) {
      let slot = definition.slot[judged]
      let done: [StepState] =
        if definition.once.contains(judged) {
          [state.steps[slot]]
        } else if let subject {
          [subject.steps[slot]]
        } else {
          try register.subjects(of: state, definition).map { $0.steps[slot] }
        }
      guard done.contains(where: { $0.done?.by == judge.id }) else { continue }
      let title = definition.steps[judged].title
      throw Refusal(
        Duties.ownSubmission,
        found: Bilingual(
          "“\(title.zh)”由\(judge.name)办理", "\(judge.name) did “\(title.en)”"),
        mend: Bilingual(
          "请本单位另一名有权人员办理", "let another authorised person of the office do it"))
    }
  }
}
