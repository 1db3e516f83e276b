/// What runs around counterfeit sites (A30). 及时 sets no day, so both have an age; an interpretation
/// may set terms.
enum CounterfeitDeadlines {
  static let handOver = DeadlineRule(
    "A30.hand-over", ArticleReference(30), .duty, "商请网信办处理", "it is handed over to the CAC")
  static let disposal = DeadlineRule(
    "A30.disposal", ArticleReference(30), .duty, "处置假冒网站", "a counterfeit site is dealt with")

  static let rules = [handOver, disposal]

  static func effects(
    of entry: Entry, _ register: some CounterfeitLookup & DirectoryLookup & InterpretationLookup
  ) throws -> [DeadlineEffect] {
    guard case .counterfeit(let event) = entry.event else { return [] }
    let subject = Subject.counterfeit(event.counterfeit)
    switch event {
    case .verified:
      return [
        .start(
          handOver, of: subject, owedBy: try register.office(of: .countyOpenness)?.id, entry,
          step: "hand-over",
          term: try register.setting(ParameterBook.counterfeitHandOver, on: entry.occurredOn).term)
      ]
    case .handedOver(let event):
      let term = try register.setting(
        ParameterBook.counterfeitDisposal, on: entry.occurredOn
      ).term
      return [.meet(handOver, of: subject, on: entry.occurredOn)]
        + (try register.counterfeit(event.counterfeit)?.named ?? CounterfeitMeasure.named).map {
          measure in
          .start(
            disposal, of: subject, part: measure.part, owedBy: event.to, entry,
            step: measure.steps.answer, term: term)
        }
    case .answered(let event):
      return [.meet(disposal, of: subject, part: event.measure.part, on: entry.occurredOn)]
    // An answer that is put right was an answer from the day of the first.
    case .reported, .compared, .dismissed, .asked, .putRight, .closed: return []
    }
  }
}

extension CounterfeitMeasure {
  fileprivate var part: DeadlinePart {
    switch self {
    case .resolution: "resolution"
    case .access: "access"
    case .police: "police"
    case .search: "search"
    }
  }
}

/// What may be set of counterfeit sites (A30).
extension ParameterBook {
  package static let counterfeitHandOver = Parameter(
    "A30.hand-over-term", ArticleReference(30), "核实后商请网信办的期限",
    "by when what is verified is handed over to the CAC", form: .term(1...60), initial: nil,
    from: .open)
  package static let counterfeitDisposal = Parameter(
    "A30.disposal-term", ArticleReference(30), "网信办协调处置的期限",
    "by when what was handed over is dealt with", form: .term(1...366), initial: nil, from: .open)
}
