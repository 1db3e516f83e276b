/// What was interpreted, by parameter.
package enum InterpretationProjector: Projector {
  package static let name = "interpretations"
  package static let version = 1
  package static let tables = ["interpretations"]

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .interpretation(let event) = entry.event else { return }
    switch event {
    case .issued(let issued):
      let before = try tables.interpretations(of: issued.parameter)
      let interpretation = Interpretation(
        position: entry.position, parameter: issued.parameter, value: issued.value,
        effectiveFrom: issued.effectiveFrom, issuedOn: entry.occurredOn, document: entry.document)
      tables.interpretations.set(issued.parameter.text, before + [interpretation])
    }
  }
}
