import Cryptography
import EventLog
import JSONText
import Projections
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
    func fold(_ entry: Entry) throws { try Projectors.fold(entry, into: tables) }
    let bulk = Int(log.head)
    var unreadable: Finding?
    do {
      try ledger.walk(after: 0, upTo: bulk) { entry in
        try fold(entry)
        if entry.position % 10_000 == 0 { progress(entry.position, bulk) }
      }
    } catch LedgerError.unreadable(let position, let reason) {
      unreadable = Finding(position: Int(position), what: reason)
    }
    return try ledger.read { snapshot in
      let all = Int(try snapshot.head.position)
      if let unreadable {
        findings.append(unreadable)
      } else {
        // What came while the log was read.
        for position in bulk..<all {
          guard let record = try snapshot.event(at: UInt64(position + 1)) else { break }
          try fold(try EntryCodec.entry(record))
        }
        try tables.flush()
        progress(all, all)
        findings += try ledger.compare(with: built)
      }
      return Verification(
        eventCount: all, root: Hex.encode(try snapshot.root().bytes),
        rowCount: built.tables.values.reduce(0) { $0 + $1.count }, findings: findings)
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
      for table in projector.tables {
        findings += try compare(table, with: built.tables[table] ?? [:])
      }
    }
    return findings
  }

  private func compare(
    _ table: String, with built: [[UInt8]: [UInt8]]
  ) throws -> [Finding] {
    var findings: [Finding] = []
    var seen = 0
    try store.scan([], in: table) { key, row in
      let name = String(decoding: key, as: UTF8.self)
      if let expected = built[key] {
        seen += 1
        if expected != row {
          findings.append(
            Finding(position: nil, what: "table \(table), row \(name): not what the log gives"))
        }
      } else {
        findings.append(
          Finding(position: nil, what: "table \(table), row \(name): the log gives no such row"))
      }
      return true
    }
    if seen < built.count {
      let missing = built.count - seen
      findings.append(Finding(position: nil, what: "table \(table): \(missing) rows are missing"))
    }
    return findings
  }
}
