/// A version of a procedure, by its name: its definition is made when it is first asked for.
package struct Procedure: Sendable {
  let id: StepID
  let version: Int
  let definition: @Sendable () -> Definition

  package init(
    _ id: StepID, version: Int, _ definition: @escaping @Sendable () -> Definition
  ) {
    self.id = id
    self.version = version
    self.definition = definition
  }
}

/// Every definition there is, every version of it: a case in flight stays on the one it began with.
///
/// A definition is made when it is first asked for: a process that handles one request makes one.
package struct Definitions: Sendable {
  /// By id, then version.
  private let known: [Procedure]

  /// - Precondition: no version stands twice.
  package init(known: [Procedure]) {
    let sorted = known.sorted { ($0.id, $0.version) < ($1.id, $1.version) }
    for (one, next) in zip(sorted, sorted.dropFirst()) {
      precondition(
        one.id != next.id || one.version != next.version, "\(one.id) \(one.version) stands twice")
    }
    self.known = sorted
  }

  package init(_ definitions: [Definition]) {
    self.init(known: definitions.map { one in Procedure(one.id, version: one.version) { one } })
  }

  package func definition(_ id: StepID, version: Int) -> Definition? {
    known.first { $0.version == version && $0.id == id }?.definition()
  }

  /// The definition a case runs on: the one it began with.
  ///
  /// - Throws: `CaseProblem` when this program does not have it, or the case has other steps.
  package func definition(of state: CaseState) throws(CaseProblem) -> Definition {
    guard let found = definition(state.definition, version: state.version) else {
      throw .unknownDefinition(state.id, definition: state.definition, version: state.version)
    }
    guard state.fits(found) else { throw .otherSteps(state.id) }
    return found
  }

  /// The version a new case begins on.
  package func newest(_ id: StepID) -> Definition? { known.last { $0.id == id }?.definition() }

  /// By id, then version.
  package var all: [Definition] { known.map { $0.definition() } }
}
