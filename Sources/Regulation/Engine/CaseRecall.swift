import CivilTime

/// Taking back what one handed in oneself.
extension CaseState {
  /// Why a submission can't be taken back; nothing where it can.
  ///
  /// - Parameters:
  ///   - own: the subject, of a step that is done for each.
  ///   - subjects: all of the case.
  /// - Complexity: O(n) in the subjects, of a step done once that steps for each wait for.
  func recallProblem(
    of place: Int, for own: SubjectState?, by actor: StaffID?, _ subjects: [SubjectState],
    _ definition: Definition
  ) -> RecallProblem? {
    let (step, slot) = (definition.steps[place], definition.slot[place])
    let current = definition.once.contains(place) ? steps[slot] : own?.steps[slot]
    guard definition.takesBack(place), let done = current?.done else {
      return .notHandedIn(step.title)
    }
    guard done.by == actor else { return .notOwn(step.title, done) }
    let judged = definition.dependents[place].first { later in
      let slot = definition.slot[later]
      if definition.once.contains(later) { return steps[slot].done != nil }
      let concerned = definition.once.contains(place) ? subjects : own.map { [$0] } ?? []
      return concerned.contains { $0.isDropped || $0.steps[slot].done != nil }
    }
    return judged.map { .judged(definition.steps[$0].title) }
  }
}

/// Why a submission can't be taken back.
enum RecallProblem {
  case notHandedIn(Bilingual)
  case notOwn(Bilingual, StepDone)
  case judged(Bilingual)

  var found: Bilingual {
    switch self {
    case .notHandedIn(let title):
      Bilingual("“\(title.zh)”不是待审核的提交", "“\(title.en)” is no submission that waits for a decision")
    case .notOwn(let title, let done):
      Bilingual(
        "“\(title.zh)”由 \(done.by?.text ?? "-") 提交（第 \(done.position) 号记录）",
        "\(done.by?.text ?? "-") handed “\(title.en)” in (event \(done.position))")
    case .judged(let title):
      Bilingual("“\(title.zh)”已办理", "“\(title.en)” was done already")
    }
  }

  var mend: Bilingual {
    switch self {
    case .notHandedIn:
      Bilingual(
        "查看事项（case.show）；整件不再办理的，撤回事项（case.decide 的 withdraw）；记错的，申请更正（correction.propose）",
        "see the case (case.show); to end it, withdraw it (case.decide); what was recorded wrongly is corrected (correction.propose)"
      )
    case .notOwn: Bilingual("由提交人本人收回", "let whoever handed it in recall it")
    case .judged:
      Bilingual(
        "请审核的人退回，或撤回整个事项", "ask those who judge to return it, or withdraw the case")
    }
  }
}

extension Definition {
  /// Whether a step is handed in, and may be again: another one judges it and can return to it.
  func takesBack(_ place: Int) -> Bool {
    judged.contains(place) && steps.contains { $0.returnsTo == steps[place].id }
  }
}
