package import CivilTime

/// The order of facts: a step's fact is not before those it rests on, and the paper that decides it
/// is not older than they are, nor younger than the decision.
///
/// Recording may come late; what is recorded keeps the order of the definition all the same. A step
/// knows its first possible day once it is open, `StepState.notBefore`.
package enum FactBreach: Hashable, Sendable {
  /// The fact is before what it rests on.
  case early(CivilDate, notBefore: CivilDate)
  /// The paper is older than what it decides on.
  case oldPaper(Document, notBefore: CivilDate)
  /// The decision is dated before its paper.
  case beforePaper(CivilDate, Document)

  /// What is wrong with the dates of a step that is done or decided.
  ///
  /// - Parameters:
  ///   - notBefore: the first day on which it can have happened.
  ///   - date: when it happened.
  ///   - paper: the paper behind it, where it decides the step.
  package init?(notBefore: CivilDate, _ date: CivilDate, deciding paper: Document?) {
    if let paper, paper.date < notBefore {
      self = .oldPaper(paper, notBefore: notBefore)
    } else if date < notBefore {
      self = .early(date, notBefore: notBefore)
    } else if let paper, date < paper.date {
      self = .beforePaper(date, paper)
    } else {
      return nil
    }
  }

  /// The day that what it contradicts is of; nothing where it contradicts its own paper.
  package var notBefore: CivilDate? {
    switch self {
    case .early(_, let notBefore), .oldPaper(_, let notBefore): notBefore
    case .beforePaper: nil
    }
  }

  /// In words, of a step with this title.
  ///
  /// - Parameters:
  ///   - title: of the step.
  ///   - before: what is of the day that it comes before.
  package func found(_ title: Bilingual, before: Bilingual) -> Bilingual {
    switch self {
    case .early(let date, let notBefore):
      Bilingual(
        "“\(title.zh)”的日期是 \(date)，\(before.zh)在 \(notBefore)",
        "“\(title.en)” is dated \(date), and \(before.en) \(notBefore)")
    case .oldPaper(let paper, let notBefore):
      Bilingual(
        "文件 \(paper.number) 的日期是 \(paper.date)，\(before.zh)在 \(notBefore)",
        "the paper \(paper.number) is dated \(paper.date), and \(before.en) \(notBefore)")
    case .beforePaper(let date, let paper):
      Bilingual(
        "“\(title.zh)”的日期是 \(date)，文件 \(paper.number) 的日期是 \(paper.date)",
        "“\(title.en)” is dated \(date), and its paper \(paper.number) \(paper.date)")
    }
  }

  var mend: Bilingual {
    switch self {
    case .early:
      Bilingual(
        "核对发生日期（occurredOn）；先前一步的日期记错的，先更正",
        "check the day it happened (occurredOn); where the earlier one is wrong, have that corrected"
      )
    case .oldPaper:
      Bilingual("填写就本次申请作出的文件", "name the paper that decides this application")
    case .beforePaper:
      Bilingual(
        "以文件日期或之后的日期为发生日期（occurredOn）",
        "date it by its paper or later (occurredOn)")
    }
  }
}

extension Step {
  /// Whether whoever does it judges what others submitted: its paper is a decision then.
  var isJudgement: Bool { completion == .decision || returnsTo != nil || canReject }

  /// The paper that decides it, among what was recorded with it.
  func deciding(_ paper: Document?, onBehalfOf office: OfficeID?) -> Document? {
    isJudgement || office != nil ? paper : nil
  }
}

extension CaseState {
  /// What is wrong with the dates of an event, as the case stands before it.
  ///
  /// - Parameter own: the subject it is about, of a step that is done for each.
  func breach(
    of entry: Entry, _ place: Int, for own: SubjectState?, under definition: Definition
  ) -> FactBreach? {
    let (step, slot) = (definition.steps[place], definition.slot[place])
    let current = definition.once.contains(place) ? steps[slot] : own?.steps[slot]
    guard let current, current.status == .open, let notBefore = current.notBefore else {
      return nil
    }
    return FactBreach(
      notBefore: notBefore, entry.occurredOn,
      deciding: step.deciding(entry.document, onBehalfOf: entry.onBehalfOf))
  }

  /// The first day on which a step that opens now can have happened.
  ///
  /// - Parameters:
  ///   - entry: what opens it: done last, or the return.
  ///   - own: of which subject it is.
  func notBefore(
    _ place: Int, _ own: SubjectState?, _ entry: Entry, _ definition: Definition
  ) -> CivilDate {
    guard let latest = youngest(before: place, for: own, definition) else {
      return entry.standsFrom
    }
    return max(entry.standsFrom, latest)
  }
}

extension CaseState {
  /// What of a day a step rests on, in words; the decision that sent it back, where no step before
  /// it is of that day.
  func basis(
    of place: Int, on day: CivilDate, for own: SubjectState?, under definition: Definition
  ) -> Bilingual {
    for before in definition.prerequisites[place] {
      let (step, slot) = (definition.steps[before], definition.slot[before])
      let isOnce = definition.once.contains(before)
      let done = isOnce ? steps[slot].done : own?.steps[slot].done
      let found = done?.standsFrom ?? (isOnce || own != nil ? nil : tallies[slot].latest)
      guard found == day else { continue }
      let number = done.map { Bilingual("（第 \($0.position) 号记录）", " (event \($0.position))") }
      return Bilingual(
        "“\(step.title.zh)”\(number?.zh ?? "")", "“\(step.title.en)”\(number?.en ?? "")")
    }
    return Bilingual("立项或上一次退回", "its opening or last return")
  }
}

extension StepTally {
  mutating func note(_ day: CivilDate) { latest = max(latest ?? day, day) }
}
