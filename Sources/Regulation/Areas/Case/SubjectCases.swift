import JSONText

/// The cases about one site or account.
package struct SubjectCases: JSONDirect, Hashable, Sendable {
  /// The running ones, in the order they were opened.
  package var open: [CaseID]
  /// How many were ever opened.
  package var count: Int

  package init(open: [CaseID] = [], count: Int = 0) {
    self.open = open
    self.count = count
  }

  /// The running case of a definition.
  package func open(_ definition: StepID) -> CaseID? {
    open.first { $0.definition == definition.text }
  }
}
