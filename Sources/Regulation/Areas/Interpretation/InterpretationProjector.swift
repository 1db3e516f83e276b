/// What was interpreted, by parameter.
package enum InterpretationProjector: Projector {
  package static let name = "interpretations"
  package static let version = 1

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .interpretation(let event) = entry.event else { return }
    switch event {
    case .issued(let issued):
      let before = try tables.interpretations(of: issued.parameter)
      let interpretation = Interpretation(
        position: entry.position, parameter: issued.parameter, value: issued.value,
        effectiveFrom: issued.effectiveFrom, issuedOn: entry.occurredOn, document: entry.document)
      tables.interpretations.issued.set(issued.parameter.text, before + [interpretation])
    }
  }
}

/// What interpretations are kept in.
package final class InterpretationTables {
  /// Every interpretation of a parameter, by its id.
  package let issued: RowTable<[Interpretation]>

  init(_ list: TableList) {
    issued = list.table("interpretations", of: InterpretationProjector.self)
  }
}

/// What was interpreted, as others read it.
package protocol InterpretationLookup: Lookup {
  /// Every interpretation of a parameter, as they were recorded.
  func interpretations(of parameter: ParameterID) throws -> [Interpretation]
}

extension Tables: InterpretationLookup {
  package func interpretations(of parameter: ParameterID) throws -> [Interpretation] {
    try interpretations.issued[parameter.text] ?? []
  }
}
