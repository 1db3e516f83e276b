/// Which subjects of a case a request is about.
package enum CaseSubjects {
  /// How many subjects a refusal or a list names at most, of a case of six hundred.
  static let namedCount = 20

  /// The ones named, or the only one there is; in the order of the case, each once.
  ///
  /// - Throws: `Refusal` when none is named of several, or one is not of the case.
  /// - Complexity: O(n log n) in the subjects named.
  package static func named(
    _ named: [Subject]?, of state: CaseState, under definition: Definition,
    _ register: some CaseLookup
  ) throws -> [SubjectState] {
    guard let named, !named.isEmpty else {
      if state.remainingCount == 1 {
        return try register.subjects(of: state, definition).filter { !$0.isDropped }
      }
      throw Refusal(
        CaseRules.subject,
        found: Bilingual(
          "事项 \(state.id) 涉及 \(state.remainingCount) 个网站（账号），请求没有写明是哪一个",
          "the case \(state.id) is about \(state.remainingCount) subjects, and the request names none"
        ),
        mend: try mend(state, definition, register), missing: ["subject"])
    }
    var found: [SubjectState] = []
    for subject in named {
      guard let own = try register.subject(subject, of: state, definition), !own.isDropped else {
        throw Refusal(
          CaseRules.subject,
          found: Bilingual(
            "\(subject) 不在事项 \(state.id) 中", "\(subject) is not part of the case \(state.id)"),
          mend: try mend(state, definition, register))
      }
      found.append(own)
    }
    found.sort { $0.number < $1.number }
    var each: [SubjectState] = []
    for own in found where own.number != each.last?.number { each.append(own) }
    return each
  }

  private static func mend(
    _ state: CaseState, _ definition: Definition, _ register: some CaseLookup
  ) throws -> Bilingual {
    let remaining = try register.subjects(of: state, definition).filter { !$0.isDropped }
      .map(\.subject.subject.text)
    let named = remaining.prefix(namedCount)
    let more = remaining.count - named.count
    return Bilingual(
      "写明以下之一或几个：\(named.joined(separator: "、"))"
        + (more > 0 ? "，以及另外 \(more) 个（case.show）" : ""),
      "name one or more of: \(named.joined(separator: ", "))"
        + (more > 0 ? ", and \(more) more (case.show)" : ""))
  }
}

extension CaseLookup {
  /// One subject of a case.
  ///
  /// - Throws: `CaseProblem` for a row of other steps.
  package func subject(
    _ subject: Subject, of state: CaseState, _ definition: Definition
  ) throws -> SubjectState? {
    guard let own = try caseSubject(state.id, subject) else { return nil }
    guard own.fits(definition) else { throw CaseProblem.otherSteps(state.id) }
    return own
  }

  /// Every subject of a case, in its order, dropped ones included.
  ///
  /// - Complexity: O(n log n) in the subjects.
  package func subjects(
    of state: CaseState, _ definition: Definition
  ) throws -> [SubjectState] {
    // Most cases are about one thing, which is found by its name.
    if state.subjectCount == 1, let first = state.first {
      return try subject(first, of: state, definition).map { [$0] } ?? []
    }
    let all = try caseSubjects(state.id).sorted { $0.number < $1.number }
    guard all.allSatisfy({ $0.fits(definition) }) else { throw CaseProblem.otherSteps(state.id) }
    return all
  }
}
