/// Every definition there is, every version of it: a case in flight stays on the one it began with.
package struct Definitions: Sendable {
  private let byName: [StepID: [Int: Definition]]

  package init(_ definitions: [Definition]) {
    byName = Dictionary(grouping: definitions, by: \.id).mapValues { versions in
      Dictionary(uniqueKeysWithValues: versions.map { ($0.version, $0) })
    }
  }

  /// The ones the regulation asks for.
  package static let regulation = Definitions([
    .siteOpening, .siteClosing, .siteChange, .siteHostUpdate, .siteCompletion,
    .siteTemporaryOffline, .siteOfflineExtension, .siteEmergencyOffline,
    .siteOfflineReclassification, .accountClosing,
  ])

  package func definition(_ id: StepID, version: Int) -> Definition? { byName[id]?[version] }

  /// The definition a case runs on: the one it began with.
  package func definition(of state: CaseState) throws(CaseProblem) -> Definition {
    if let found = definition(state.definition, version: state.version) { return found }
    throw .unknownDefinition(state.id, definition: state.definition, version: state.version)
  }

  /// The version a new case begins on.
  package func newest(_ id: StepID) -> Definition? {
    byName[id]?.values.max { $0.version < $1.version }
  }

  /// By id, then version.
  package var all: [Definition] {
    byName.values.flatMap(\.values).sorted { ($0.id, $0.version) < ($1.id, $1.version) }
  }
}
