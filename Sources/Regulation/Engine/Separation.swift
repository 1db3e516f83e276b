/// What somebody is in a case by one of its steps: nobody is two of these, whichever office they are in
/// by then, nor judges for two offices.
package enum CasePart: Hashable, Sendable {
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
    case .records: Bilingual("代为记录", "recorded what others decided")
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

/// A part that somebody took in a case, with the step and the event that gave it first.
///
/// Kept with the case and not with its steps: a step that is sent back is to be done again, and who
/// did or decided it before has had that part all the same.
package struct PartTaken: Hashable, Sendable {
  package let by: StaffID
  package let part: CasePart
  package let step: StepID
  /// The office they were in.
  package let office: OfficeID?
  package let position: Int

  init(by: StaffID, _ part: CasePart, step: StepID, office: OfficeID?, position: Int) {
    self.by = by
    self.part = part
    self.step = step
    self.office = office
    self.position = position
  }

  /// Those that an event gives: to who did it, and to the leader who decided on paper. None for a step
  /// that gives no part, and for what nobody did.
  static func all(_ entry: Entry, _ step: StepID, _ definition: Definition) -> [PartTaken] {
    guard let place = definition.index(of: step), let actor = entry.actor,
      let part = CasePart(place, definition, in: entry.office, onBehalfOf: entry.onBehalfOf)
    else { return [] }
    var taken = [(actor, part)]
    if let leader = entry.event.warrant?.decidedBy { taken.append((leader, .judges(entry.office))) }
    return taken.map {
      PartTaken(by: $0, $1, step: step, office: entry.office, position: entry.position)
    }
  }

  /// Whether another is the same part of the same person.
  func repeats(_ other: PartTaken) -> Bool { by == other.by && part == other.part }
}

/// Separation of duties within a case: at any of its levels, for any of its subjects, and whatever was
/// sent back since.
enum Separation {
  /// Refuses who has another part in the case already.
  ///
  /// - Complexity: O(n) in the people who have a part in the case.
  static func check(
    _ place: Int, of state: CaseState, under definition: Definition, _ context: Context,
    _ warrant: Warrant?, _ register: some DirectoryLookup
  ) throws {
    let actor = context.actor
    guard
      let part = CasePart(
        place, definition, in: actor.office.id, onBehalfOf: context.onBehalfOf)
    else { return }
    var parts = [(actor.staff, part)]
    if let leader = try warrant?.decidedBy.flatMap(register.staff) {
      parts.append((leader, .judges(actor.office.id)))
    }
    for (person, part) in parts {
      guard let had = other(than: part, of: person.id, state) else { continue }
      throw refuse(part, had, definition, person)
    }
  }

  /// Another part that somebody has in a case already.
  static func other(than part: CasePart, of id: StaffID, _ state: CaseState) -> PartTaken? {
    state.parts.first { $0.by == id && $0.part != part }
  }

  private static func refuse(
    _ part: CasePart, _ had: PartTaken, _ definition: Definition, _ person: Staff
  ) -> Refusal {
    let title = definition.step(had.step)?.title ?? Bilingual(had.step.text, had.step.text)
    return Refusal(
      Duties.twoParts,
      found: Bilingual(
        "\(person.name)已\(had.part.name.zh)“\(title.zh)”（第 \(had.position) 号记录，单位 \(had.office?.text ?? "")），现要\(part.name.zh)",
        "\(person.name) \(had.part.name.en) “\(title.en)” (event \(had.position), of \(had.office?.text ?? "")), and would now have \(part.name.en)"
      ),
      mend: Bilingual(
        "请未参与本事项的另一名有权人员办理",
        "let another authorised person do it who had no part in the case"))
  }
}
