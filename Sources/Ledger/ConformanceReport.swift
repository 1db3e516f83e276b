import EventLog
package import Regulation

/// How the cases of a ledger keep to the order of their procedures.
package struct ConformanceReport: Sendable {
  package private(set) var caseCount = 0
  /// In the order of the log.
  package private(set) var deviations: [(caseID: CaseID, deviation: Deviation)] = []
  /// Events of cases that nothing has opened: right only where the same append opens them.
  private var early: [CaseID: [(caseID: CaseID, entry: Entry)]] = [:]

  /// Follows every case of the log, from the log alone.
  ///
  /// - Complexity: O(n) in events; one set of steps a case is held in memory.
  package static func run(
    _ ledger: CountyLedger, progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> ConformanceReport {
    let last = try ledger.read { Int(try $0.head.position) }
    var report = ConformanceReport()
    var cases: [CaseID: Conformance] = [:]
    try ledger.walk(after: 0, upTo: last) { entry in
      if entry.position % CountyLedger.progressStride == 0 { progress(entry.position, last) }
      try report.follow(entry, &cases)
    }
    report.caseCount = cases.count
    report.deviations += report.early.values.flatMap { $0 }
      .map { ($0.caseID, Deviation.notOpened($0.entry)) }
    report.deviations.sort { $0.deviation.position < $1.deviation.position }
    return report
  }

  private mutating func follow(_ entry: Entry, _ cases: inout [CaseID: Conformance]) throws {
    guard let id = entry.correlation else { return }
    if case .workflow(.opened(let event)) = entry.event, cases[id] == nil {
      guard
        let definition = Definitions.regulation.definition(
          event.definition, version: event.version)
      else {
        throw CaseProblem.unknownDefinition(
          id, definition: event.definition, version: event.version)
      }
      cases[id] = Conformance(id, under: definition)
      early[id]?.removeAll { $0.entry.append == entry.append }
    }
    guard cases[id] != nil else {
      early[id, default: []].append((id, entry))
      return
    }
    for deviation in cases[id]?.follow(entry) ?? [] { deviations.append((id, deviation)) }
  }
}

extension Entry {
  /// The position of the first event of the append it came with.
  fileprivate var append: Int { causation ?? position }
}
