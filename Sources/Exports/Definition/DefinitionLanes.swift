import Regulation

/// The lanes of a definition: each office it names, in the order it names them.
struct DefinitionLanes {
  let offices: [OfficeReference]

  init(_ definition: Definition) {
    var offices: [OfficeReference] = []
    for step in definition.steps where !offices.contains(step.performer.office) {
      offices.append(step.performer.office)
    }
    self.offices = offices
  }

  func index(of step: Step) -> Int { offices.firstIndex(of: step.performer.office) ?? 0 }
}

extension OfficeReference {
  /// As a definition speaks of it, before a case says which office is meant.
  var name: Bilingual {
    switch self {
    case .host: Bilingual("主办单位", "host")
    case .supervising: Bilingual("主管单位", "supervising office")
    case .kind(let kind), .approver(let kind): kind.name
    }
  }

  /// What the name means, where it does not say so itself.
  var meaning: Bilingual? {
    switch self {
    case .host, .kind: nil
    case .approver:
      Bilingual("解释（第四十五条）另有规定的，从其规定", "unless an interpretation (Article 45) names another")
    case .supervising:
      Bilingual(
        "部门网站为县政务公开办，门户网站为市政务公开办", "the county openness office; for the portal, the municipal one")
    }
  }
}

extension Definition {
  /// The steps before `step` without those that another of them waits for already.
  func directPredecessors(of step: Step) -> [StepID] {
    step.after.filter { id in
      !step.after.contains { $0 != id && prerequisites(of: $0).contains(id) }
    }
  }

  /// The steps that wait directly for `id`.
  func directSuccessors(of id: StepID) -> [StepID] {
    steps.filter { directPredecessors(of: $0).contains(id) }.map(\.id)
  }

  /// The ways around steps that not every case has: around each row of steps, one behind the other,
  /// that the same tag asks for.
  var detours: [Detour] {
    steps.compactMap { first in
      guard let tag = first.onlyIf, previous(first)?.onlyIf != tag else { return nil }
      var last = first
      while let next = next(last), next.onlyIf == tag { last = next }
      return Detour(first: first.id, last: last.id)
    }
  }

  /// The step that a step alone follows, and that leads to it alone.
  private func previous(_ step: Step) -> Step? {
    let before = directPredecessors(of: step)
    guard before.count == 1, directSuccessors(of: before[0]) == [step.id] else { return nil }
    return self.step(before[0])
  }

  /// The step that alone follows a step, and follows it alone.
  private func next(_ step: Step) -> Step? {
    let after = directSuccessors(of: step.id)
    guard after.count == 1, let next = self.step(after[0]),
      directPredecessors(of: next) == [step.id]
    else { return nil }
    return next
  }
}

/// Steps that a case may not have, from the first to the last of them.
struct Detour: Hashable {
  let first: StepID
  let last: StepID
}
