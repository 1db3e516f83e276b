import JSONText
package import CivilTime

/// An interpretation (解释) of a parameter, as the log tells it.
package struct Interpretation: JSONDirect, Hashable, Sendable {
  /// The position of its event.
  package let position: Int
  package let parameter: ParameterID
  /// Nothing: what stood before any interpretation stands again.
  package let value: ParameterValue?
  package let effectiveFrom: CivilDate
  package let issuedOn: CivilDate
  package let document: Document?

  package init(
    position: Int, parameter: ParameterID, value: ParameterValue?, effectiveFrom: CivilDate,
    issuedOn: CivilDate, document: Document?
  ) {
    self.position = position
    self.parameter = parameter
    self.value = value
    self.effectiveFrom = effectiveFrom
    self.issuedOn = issuedOn
    self.document = document
  }
}

/// What a parameter is on a day, and who said so.
package struct Setting: Hashable, Sendable {
  package let parameter: Parameter
  /// Nothing where neither the text nor an interpretation gives a value.
  package let value: ParameterValue?
  /// The interpretation in force that day; nothing when the parameter's own origin stands.
  package let interpretation: Interpretation?

  /// The setting on a day, of all interpretations of the parameter that were issued: the one in force
  /// the latest, of two from the same day the one recorded last.
  package init(
    of parameter: Parameter, on date: CivilDate, interpreted issued: [Interpretation]
  ) {
    self.parameter = parameter
    let inForce = issued.filter { $0.effectiveFrom <= date }
      .max { ($0.effectiveFrom, $0.position) < ($1.effectiveFrom, $1.position) }
    interpretation = inForce
    value = inForce?.value ?? parameter.initial
  }

  /// The number, of a parameter that counts.
  package var count: Int? {
    guard case .count(let count) = value else { return nil }
    return count
  }

  /// The term: a count of days or working days is one.
  package var term: Term? {
    switch value {
    case .term(let term): term
    case .count(let count):
      switch parameter.form {
      case .count(.days, _): .days(count)
      case .count(.workingDays, _): .workingDays(count)
      case .count(.times, _), .term, .office, .permission: nil
      }
    case .office, .permission, nil: nil
    }
  }

  /// The value in words: 30日, 5个工作日, 市政务公开办.
  package var shown: Bilingual? {
    if let office { return office.name }
    if let permission { return permission.name }
    if let term { return term.name }
    return count.map { Bilingual("\($0)次", "\($0) times") }
  }

  /// The kind of office, of a parameter that names one.
  package var office: OfficeKind? {
    guard case .office(let kind) = value else { return nil }
    return kind
  }
}

extension Setting {
  /// Whether it may be done, of a parameter that says so.
  package var permission: Permission? {
    guard case .permission(let permission) = value else { return nil }
    return permission
  }
}

extension InterpretationLookup {
  /// What a parameter is on a day.
  ///
  /// Ask with the day on which began what it is wanted for: what was decided, and what runs, keeps
  /// the setting it began with, whatever is interpreted later.
  ///
  /// - Complexity: one read by key.
  package func setting(_ parameter: Parameter, on date: CivilDate) throws -> Setting {
    Setting(of: parameter, on: date, interpreted: try interpretations(of: parameter.id))
  }
}
