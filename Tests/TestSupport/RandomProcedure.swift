package import Regulation

/// A procedure that no office has, and events that no rule would let through: what the engine makes
/// of them is one thing alone.
package struct RandomProcedure {
  package let definition: Definition
  package let opened: CaseOpened
  private var generator: SeededGenerator

  package init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let tags: [Tag?] = [nil, nil, "a", "b"]
    let offices: [OfficeReference] = [
      .host, .supervising, .kind(.police), .approver(.municipalOpenness),
    ]
    var steps: [Step] = []
    for number in 0..<Int.random(in: 2...9, using: &generator) {
      let before = steps.map(\.id).filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
      steps.append(
        .decide(
          Self.step(number), "第\(number)步", "step \(number)", ArticleReference(12),
          by: Performer(offices.randomElement(using: &generator) ?? .host, .leader),
          Bool.random(using: &generator) ? .each : .once,
          onlyIf: tags.randomElement(using: &generator) ?? nil, after: before, returnsTo: nil,
          judges: [], order: CaseRules.stepOpen, authority: Duties.rightOffice))
    }
    definition = Definition(
      "random", version: 1, title: Bilingual("任意", "Any"), steps: steps)
    let sites: [SiteID] = ["a", "b", "c", "d"]
    let hosts: [OfficeID] = ["east", "west"]
    opened = CaseOpened(
      caseID: "random.a.1", definition: "random", version: 1, host: "east",
      subjects: sites.prefix(Int.random(in: 1...4, using: &generator)).map { site in
        CaseSubject(
          subject: .site(site), host: hosts.randomElement(using: &generator) ?? "east",
          supervisor: Bool.random(using: &generator) ? .countyOpenness : nil,
          tags: (["a", "b"] as [Tag]).filter { _ in Bool.random(using: &generator) })
      })
    self.generator = generator
  }

  private static func step(_ number: Int) -> StepID {
    guard let id = StepID("s\(number)") else { preconditionFailure("s\(number)") }
    return id
  }

  /// Mostly the completion of a step, open or not; now and then a return, a no, a move, an end.
  package mutating func next() -> CaseEvent {
    let id = opened.caseID
    let step = definition.steps.randomElement(using: &generator)?.id ?? "s0"
    let subject: Subject? =
      Int.random(in: 0..<5, using: &generator) == 0
      ? nil
      : (opened.subjects.map(\.subject) + [.site("stranger")]).randomElement(using: &generator)
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<70:
      return .stepApproved(
        CaseStepApproved(caseID: id, step: step, subject: subject, reasons: nil))
    case 70..<86:
      return .stepReturned(
        CaseStepReturned(caseID: id, step: "s0", to: step, subject: subject, reasons: Self.why))
    case 86..<92:
      return .subjectDropped(
        CaseSubjectDropped(
          caseID: id, step: step, subject: subject ?? .site("a"), reasons: Self.why))
    case 92..<97:
      let isBack = Bool.random(using: &generator)
      return .hostMoved(
        CaseHostMoved(caseID: id, from: isBack ? "west" : "east", to: isBack ? "east" : "west"))
    case 97: return .withdrawn(CaseWithdrawn(caseID: id, reasons: Self.why))
    case 98: return .rejected(CaseRejected(caseID: id, step: step, reasons: Self.why))
    case _: return .completed(CaseCompleted(caseID: id))
    }
  }

  private static let why: Passage = {
    guard let prose = Prose("随机。") else { preconditionFailure("not prose") }
    return Passage(prose)
  }()
}
