package import CivilTime

/// What was interpreted.
package enum InterpretationEvent: Hashable, Sendable {
  case issued(InterpretationIssued)

  package var payload: any EventPayload {
    switch self {
    case .issued(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(InterpretationIssued.self) { .interpretation(.issued($0)) }
  ]
}

/// A parameter has another value from a day on; the event's document says so.
package struct InterpretationIssued: EventPayload {
  package static let type = "interpretation.issued"
  package static var wording: Bilingual {
    Bilingual("已作出解释", "The regulation was interpreted")
  }
  package static var article: ArticleReference? { ArticleReference(45) }
  package let parameter: ParameterID
  /// Nothing: what stood before any interpretation stands again.
  package let value: ParameterValue?
  /// The value of the day before `effectiveFrom`, if it had one.
  package let formerValue: ParameterValue?
  package let effectiveFrom: CivilDate

  package init(
    parameter: ParameterID, value: ParameterValue?, formerValue: ParameterValue?,
    effectiveFrom: CivilDate
  ) {
    self.parameter = parameter
    self.value = value
    self.formerValue = formerValue
    self.effectiveFrom = effectiveFrom
  }

  package var stream: String { "interpretation-\(parameter)" }
  package var said: [Bilingual] { Self.saying(parameter.plain) }
}
