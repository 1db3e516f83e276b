/// What somebody is in a case by one of its steps: nobody is two of these, whichever office they are in
/// by then, nor judges for two offices.
enum CasePart: Hashable {
  /// Did what others judge.
  case submits
  /// Decided it, for this office.
  case judges(OfficeID?)
  /// Recorded what an office outside of the ledger decided, or a leader on paper.
  case records

  var name: Bilingual {
    switch self {
    case .submits: Bilingual("提交", "submitted")
    case .judges: Bilingual("审批", "decided")
    case .records: Bilingual("代为记录", "recorded for another office")
    }
  }

  /// - Parameters:
  ///   - place: of the step.
  ///   - office: of who does it.
  ///   - onBehalfOf: the office it is recorded for.
  init?(
    _ place: Int, _ definition: Definition, in office: OfficeID?, onBehalfOf: OfficeID?
  ) {
    if onBehalfOf != nil {
      self = .records
    } else if definition.steps[place].completion == .decision {
      self = .judges(office)
    } else if definition.judged.contains(place) {
      self = .submits
    } else {
      return nil
    }
  }
}

/// Separation of duties within a case.
enum Separation {
  /// Refuses who has another part in the case already.
  ///
  /// - Complexity: O(n) in the subjects for a step done once that decides or records behind steps
  ///   done for each; O(1) for any other.
  static func check(
    _ place: Int, for subject: SubjectState?, of state: CaseState, under definition: Definition,
    _ context: Context, _ warrant: Warrant?, _ register: some CaseLookup & DirectoryLookup
  ) throws {
    let (actor, steps) = (context.actor, definition.steps)
    guard
      let part = CasePart(
        place, definition, in: actor.office.id, onBehalfOf: context.onBehalfOf)
    else { return }
    let subjects = try subjects(place, subject, state, definition, part, register)
    var parts = [(actor.staff, part)]
    if let leader = try warrant?.decidedBy.flatMap(register.staff) {
      parts.append((leader, .judges(actor.office.id)))
    }
    for (person, part) in parts {
      if let (had, other, own) = other(than: part, of: person.id, state, subjects, definition) {
        throw refuse(part, had, steps[other], own, person)
      }
    }
  }

  /// Another part that somebody has in a case already, with the step that gave it.
  static func other(
    than part: CasePart, of id: StaffID, _ state: CaseState, _ subjects: [SubjectState],
    _ definition: Definition
  ) -> (part: CasePart, place: Int, done: StepDone)? {
    for other in definition.steps.indices where definition.hasPart(other) {
      let slot = definition.slot[other]
      let done: [StepDone] =
        definition.once.contains(other)
        ? [state.steps[slot].done].compactMap(\.self) : subjects.compactMap { $0.steps[slot].done }
      for own in done {
        if own.by == id,
          let had = CasePart(other, definition, in: own.office, onBehalfOf: own.onBehalfOf),
          had != part
        {
          return (had, other, own)
        }
        if own.warrant?.decidedBy == id, part != .judges(own.office) {
          return (.judges(own.office), other, own)
        }
      }
    }
    return nil
  }

  /// The subjects whose steps are looked at: the one a step is for, or all of them.
  private static func subjects(
    _ place: Int, _ subject: SubjectState?, _ state: CaseState, _ definition: Definition,
    _ part: CasePart, _ register: some CaseLookup
  ) throws -> [SubjectState] {
    if let subject { return [subject] }
    let isBehind = !definition.prerequisites[place].isDisjoint(with: definition.each)
    return isBehind && part != .submits ? try register.subjects(of: state, definition) : []
  }

  private static func refuse(
    _ part: CasePart, _ had: CasePart, _ step: Step, _ done: StepDone, _ person: Staff
  ) -> Refusal {
    Refusal(
      Duties.twoParts,
      found: Bilingual(
        "\(person.name)已\(had.name.zh)“\(step.title.zh)”（第 \(done.position) 号记录，单位 \(done.office?.text ?? "")），现要\(part.name.zh)",
        "\(person.name) \(had.name.en) “\(step.title.en)” (event \(done.position), of \(done.office?.text ?? "")), and would now have \(part.name.en)"
      ),
      mend: Bilingual(
        "请未参与本事项的另一名有权人员办理",
        "let another authorised person do it who had no part in the case"))
  }
}

extension Definition {
  /// Whether a step can give somebody a part in a case that excludes another.
  fileprivate func hasPart(_ place: Int) -> Bool {
    steps[place].completion == .decision || judged.contains(place) || steps[place].isRecordable
  }
}

extension Step {
  /// Whether somebody else may record what was decided: for an office outside of the ledger, or on a
  /// leader's paper.
  fileprivate var isRecordable: Bool {
    switch performer.office {
    case .host: completion == .decision
    case .supervising, .kind, .approver: true
    }
  }
}
