import JSONText

/// The cases about one site or account.
package struct SubjectCases: JSONDirect, Hashable, Sendable {
  /// The running ones, in the order they were opened.
  package var open: [CaseID]
  /// How many were ever opened.
  package var count: Int
  /// The positions of the events about it that are dated before what they rest on; left out where
  /// there is none.
  package internal(set) var disorder: [Int]?

  package init(open: [CaseID] = [], count: Int = 0) {
    self.open = open
    self.count = count
  }

  mutating func noteDisorder(at position: Int) { disorder = (disorder ?? []) + [position] }

  /// The running case of a definition.
  package func open(_ definition: StepID) -> CaseID? {
    open.first { $0.definition == definition.text }
  }
}

/// A running case that an office has a part in as host.
package struct HostCase: JSONDirect, Hashable, Sendable {
  package let caseID: CaseID
  /// How many parts it has: the case itself, and each of its subjects that are left.
  package var partCount: Int

  package init(caseID: CaseID, partCount: Int) {
    self.caseID = caseID
    self.partCount = partCount
  }

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case partCount = "parts"
  }
}
