import Cryptography
import EventLog
import JSONText
import Regulation

/// Something that is not as the log's format or its own events say.
package struct Finding: Sendable, CustomStringConvertible {
  /// The event it is about; nothing for a table or the ledger as a whole.
  package let position: Int?
  package let what: String

  package var description: String { position.map { "event \($0): \(what)" } ?? what }
}

/// What a verification found.
package struct Verification: Sendable {
  package let eventCount: Int
  /// The root of the Merkle tree (RFC 6962), in hexadecimal.
  package let root: String
  package let rowCount: Int
  package let findings: [Finding]

  package var isSound: Bool { findings.isEmpty }

  /// The most rows of one table that are named; the others are counted.
  static let maximumRowFindings = 100

  /// Checks a whole ledger: the log with its trees, threads and indexes, every event's data, and
  /// every table against one built from the log alone, byte for byte.
  ///
  /// - Complexity: O(n) in events; the tables built for comparison are held in memory.
  package static func run(
    _ ledger: CountyLedger, progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> Verification {
    let log = try ledger.log.verify()
    var findings = log.findings.map {
      Finding(position: $0.position == 0 ? nil : Int($0.position), what: $0.what)
    }
    if log.moreFindings > 0 {
      findings.append(Finding(position: nil, what: "\(log.moreFindings) more in the log"))
    }
    let built = MemoryStore()
    let tables = Tables(in: built)
    let bulk = Int(log.head)
    var folded = 0
    func fold(_ entry: Entry) throws {
      try Projectors.fold(entry, into: tables)
      folded = entry.position
      guard folded % CountyLedger.progressStride == 0 else { return }
      progress(folded, bulk)
      try tables.trim()
    }
    var broken: Finding?
    do {
      try ledger.walk(after: 0, upTo: bulk, fold)
    } catch {
      broken = try finding(of: error, at: folded + 1)
    }
    return try ledger.read { snapshot in
      let all = Int(try snapshot.head.position)
      var root = log.root.map { Hex.encode($0.bytes) } ?? ""
      do {
        if broken == nil {
          // What came while the log was read.
          for position in bulk..<all {
            guard let record = try snapshot.event(at: UInt64(position + 1)) else { break }
            try fold(try EntryCodec.entry(record))
          }
          try tables.flush()
          progress(all, all)
          findings += try ledger.compare(with: built)
        }
        root = Hex.encode(try snapshot.root().bytes)
      } catch {
        broken = try broken ?? finding(of: error, at: nil)
      }
      return Verification(
        eventCount: all, root: root,
        rowCount: built.tables.values.reduce(0) { $0 + $1.count },
        findings: findings + (broken.map { [$0] } ?? []))
    }
  }

  /// What an error says about the ledger; one that says nothing about it is thrown on.
  private static func finding(of error: any Error, at position: Int?) throws -> Finding {
    switch error {
    case LedgerError.unreadable(let position, let reason):
      Finding(position: Int(position), what: reason)
    case LogError.corrupt(let place, let what), LedgerError.log(.corrupt(let place, let what)):
      Finding(position: place == 0 ? nil : Int(place), what: what)
    case let problem as CaseProblem: Finding(position: position, what: "\(problem)")
    case let problem as JSONError: Finding(position: position, what: "\(problem)")
    default: throw error
    }
  }
}

extension CountyLedger {
  /// Compares every stored table with one built from the log, row by row.
  fileprivate func compare(with built: MemoryStore) throws -> [Finding] {
    var findings: [Finding] = []
    for projector in Projectors.all {
      let stored = try tables.versions[projector.name] ?? 0
      guard stored == projector.version else {
        findings.append(
          Finding(
            position: nil,
            what: "tables of \(projector.name): version \(stored), not \(projector.version)"))
        continue
      }
      for table in tables.names(of: projector) {
        findings += try compare(table, with: built.tables[table] ?? [:])
      }
    }
    return findings
  }

  private func compare(
    _ table: String, with built: [[UInt8]: [UInt8]]
  ) throws -> [Finding] {
    var findings: [Finding] = []
    var more = 0
    func find(_ key: [UInt8], _ what: String) {
      guard findings.count < Verification.maximumRowFindings else {
        more += 1
        return
      }
      let name = String(decoding: key, as: UTF8.self)
      findings.append(Finding(position: nil, what: "table \(table), row \(name): \(what)"))
    }
    var missing = Set(built.keys)
    try store.scan([], after: nil, in: table) { key, row in
      if let expected = built[key] {
        missing.remove(key)
        if expected != row { find(key, "not what the log gives") }
      } else {
        find(key, "the log gives no such row")
      }
      return true
    }
    for key in missing.sorted(by: { $0.lexicographicallyPrecedes($1) }) { find(key, "missing") }
    if more > 0 {
      findings.append(Finding(position: nil, what: "table \(table): \(more) more rows"))
    }
    return findings
  }
}
