import EventLog
package import Regulation

/// How the cases of a ledger keep to the order of their procedures.
package struct ConformanceReport: Sendable {
  package private(set) var caseCount = 0
  /// In the order of the log.
  package private(set) var deviations: [(caseID: CaseID, deviation: Deviation)] = []

  /// Cases read in one snapshot, so that pages freed meanwhile can be used again.
  private static let snapshotCaseCount = 1000

  /// Follows every case of the log, from the log alone.
  ///
  /// One case after the other, along its thread through the log, so that the steps of one are in
  /// memory. That no thread was left out or cut short shows in the number of events: the records that
  /// name a case are counted by themselves.
  ///
  /// - Throws: `LogError.corrupt` when the threads do not hold every event of a case.
  /// - Complexity: O(n) in events; in memory the steps of one case, what deviates, and the posts that
  ///   those had who ever acted in a case.
  package static func run(
    _ ledger: CountyLedger, progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> ConformanceReport {
    let last = try ledger.read { try $0.head.position }
    var report = ConformanceReport()
    let (named, people) = try ofCases(in: ledger, upTo: last)
    let service = try ledger.read { try serviceRecord(of: people, upTo: last, $0) }
    var followed = 0
    var next: String? = ""
    while let start = next {
      next = try ledger.read { snapshot in
        let (names, next) = try cases(from: start, snapshot)
        for name in names {
          let before = followed / CountyLedger.progressStride
          followed += try report.follow(name, upTo: last, service, snapshot)
          if followed / CountyLedger.progressStride > before { progress(followed, Int(last)) }
        }
        return next
      }
    }
    guard followed == named else {
      throw LogError.corrupt(
        position: 0, "the threads of cases hold \(followed) events, and \(named) name a case")
    }
    report.deviations.sort { $0.deviation.position < $1.deviation.position }
    return report
  }

  /// Who was in service when, from the events of the offices, of their
  /// authorisations, and of these people.
  private static func serviceRecord(
    of people: Set<String>, upTo last: UInt64, _ snapshot: Snapshot
  ) throws -> ServiceRecord {
    var service = ServiceRecord()
    func take(_ selection: Query.Selection) throws {
      for record in try snapshot.events(Query(selection, until: last)) {
        service.take(try EntryCodec.entry(record))
      }
    }
    try take(.category("office"))
    try take(.category("authorisation"))
    for person in people.sorted() { try take(.stream("staff-\(person)")) }
    return service
  }

  /// Names of cases from one on, and the one that comes behind them.
  private static func cases(
    from start: String, _ snapshot: Snapshot
  ) throws -> (names: [String], next: String?) {
    var names: [String] = []
    var next: String?
    try snapshot.forEachThread(.correlation, from: start) { name, _ throws(LogError) in
      guard names.count < snapshotCaseCount else {
        next = name
        return false
      }
      names.append(name)
      return true
    }
    return (names, next)
  }

  /// How many events name a case, and who acted in them.
  private static func ofCases(
    in ledger: CountyLedger, upTo last: UInt64
  ) throws -> (count: Int, people: Set<String>) {
    var count = 0
    var people: Set<String> = []
    do throws(LogError) {
      try ledger.log.walk(until: last) { record throws(LogError) in
        guard record.hasCorrelation else { return true }
        count += 1
        if let actor = record.actor { people.insert(actor) }
        return true
      }
    } catch {
      throw LedgerError.log(error)
    }
    return (count, people)
  }

  /// Follows one case; the number of its events.
  private mutating func follow(
    _ name: String, upTo last: UInt64, _ service: ServiceRecord, _ snapshot: Snapshot
  ) throws -> Int {
    var conformance: Conformance?
    // Events of a case that nothing has opened: right only where the same append opens it.
    var early: [(caseID: CaseID, entry: Entry)] = []
    var count = 0
    for record in try snapshot.events(Query(.correlation(name), until: last)) {
      let entry = try EntryCodec.entry(record)
      count += 1
      guard let id = entry.correlation else { continue }
      if case .workflow(.opened(let event)) = entry.event, conformance == nil {
        conformance = Conformance(id, under: try Self.definition(of: event, id), service)
        caseCount += 1
        early.removeAll { $0.entry.append == entry.append }
      }
      let found = conformance?.follow(entry)
      if found == nil { early.append((id, entry)) }
      for deviation in found ?? [] { deviations.append((id, deviation)) }
    }
    deviations += early.map { ($0.caseID, Deviation.notOpened($0.entry)) }
    return count
  }

  private static func definition(of event: CaseOpened, _ id: CaseID) throws -> Definition {
    guard
      let definition = Definitions.regulation.definition(event.definition, version: event.version)
    else {
      throw CaseProblem.unknownDefinition(id, definition: event.definition, version: event.version)
    }
    return definition
  }
}

extension Entry {
  /// The position of the first event of the append it came with.
  fileprivate var append: Int { causation ?? position }
}
