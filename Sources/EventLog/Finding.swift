package import Cryptography

/// Something in a log that is not as it must be.
package struct Finding: Hashable, Sendable {
  /// Where; 0 when no position can be named.
  package var position: UInt64
  package var what: String
}

/// What a verification found.
package struct VerificationReport: Sendable {
  /// The events there were.
  package var head: UInt64 = 0
  /// The root over them, recomputed from the records alone; nil when it could not be.
  package var root: Digest?
  /// At most ``EventLog/VerificationOptions/findingCount``, in the order of discovery.
  package var findings: [Finding] = []
  /// Objects there are, the erased among them.
  package var objectCount: UInt64 = 0
  /// Objects that were opened and compared with what their records commit to.
  package var openedObjectCount: UInt64 = 0
  /// Findings beyond those that are listed.
  package var moreFindings = 0

  /// Whether everything is as it must be.
  package var isSound: Bool { findings.isEmpty }
}

/// Counts that the records give and the tables must agree with.
struct RecordCounts: Sendable {
  var chosenIDs: UInt64 = 0
  var requested: UInt64 = 0
  var correlated: UInt64 = 0
  /// Objects that events brought, and those they erased.
  var brought: UInt64 = 0
  var erased: UInt64 = 0

  static func + (left: RecordCounts, right: RecordCounts) -> RecordCounts {
    RecordCounts(
      chosenIDs: left.chosenIDs + right.chosenIDs, requested: left.requested + right.requested,
      correlated: left.correlated + right.correlated, brought: left.brought + right.brought,
      erased: left.erased + right.erased)
  }
}

/// Findings of one checker, bounded.
struct Findings: Sendable {
  let limit: Int
  private(set) var list: [Finding] = []
  private(set) var more = 0

  init(limit: Int) {
    self.limit = limit
  }

  mutating func add(_ position: UInt64, _ what: String) {
    if list.count < limit {
      list.append(Finding(position: position, what: what))
    } else {
      more += 1
    }
  }

  mutating func add(_ error: LogError, at position: UInt64) {
    switch error {
    case .corrupt(let place, let what): add(place == 0 ? position : place, what)
    default: add(position, "\(error)")
    }
  }
}
