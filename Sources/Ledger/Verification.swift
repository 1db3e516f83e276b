import Cryptography
import EventLog
import JSONText
package import Regulation

/// Something that is not as the log's format or its own events say.
package struct Finding: Sendable, CustomStringConvertible {
  /// The event it is about; nothing for a table or the ledger as a whole.
  package let position: Int?
  package let what: String

  package var description: String { position.map { "event \($0): \(what)" } ?? what }

  /// In words; what the format calls a thing stands with it in both languages.
  package func text(in language: Language) -> String {
    guard language == .zh else { return description }
    let words = TechnicalWords.bilingual(what).zh
    return position.map { "第 \($0) 号记录：\(words)" } ?? words
  }
}

/// Which objects a verification opens.
package enum OpenedObjects: Sendable {
  case all
  /// None: the keys are not there.
  case none
  /// All; these may have lost their keys without an event that says so.
  case undecided(Set<UInt64>)

  var options: EventLog.VerificationOptions {
    var options = EventLog.VerificationOptions()
    switch self {
    case .all: break
    case .none: options.opensObjects = false
    case .undecided(let numbers): options.undecided = numbers
    }
    return options
  }
}

/// What a verification found.
package struct Verification: Sendable {
  package let eventCount: Int
  /// The root of the Merkle tree (RFC 6962), in hexadecimal.
  package let root: String
  package let rowCount: Int
  /// Texts and files beside the log, the erased among them.
  package let objectCount: Int
  /// Those that were opened with their keys.
  package let openedCount: Int
  package let findings: [Finding]

  package var isSound: Bool { findings.isEmpty }

  /// The most rows of one table that are named; the others are counted.
  static let maximumRowFindings = 100

  /// Checks a whole ledger: the log with its trees, threads and indexes, every event's data, and
  /// every table against one built from the log alone, byte for byte.
  ///
  /// - Parameters:
  ///   - ledger: the ledger, which stays as it is.
  ///   - objects: which of what stands beside the log is opened.
  ///   - keep: a directory to keep the tables in, as they are at the end, when all is as it should be,
  ///     for looks at the past to go on from.
  ///   - progress: called now and then, with events folded so far and all.
  /// - Complexity: O(n) in events; the tables built for comparison are in a file of this process's
  ///   own.
  package static func run(
    _ ledger: CountyLedger, objects: OpenedObjects = .all, keep: String? = nil,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> Verification {
    let log = try ledger.log.verify(objects.options)
    var findings = log.findings.map {
      Finding(position: $0.position == 0 ? nil : Int($0.position), what: $0.what)
    }
    if log.moreFindings > 0 {
      findings.append(Finding(position: nil, what: "\(log.moreFindings) more in the log"))
    }
    let fold = try ScratchFold()
    var broken: Finding?
    do {
      try fold.fold(ledger, upTo: Int(log.head), progress)
    } catch {
      broken = try finding(of: error, at: fold.position + 1)
    }
    let report = try ledger.read { snapshot in
      let all = Int(try snapshot.head.position)
      var root = log.root.map { Hex.encode($0.bytes) } ?? ""
      do {
        if broken == nil {
          // What came while the log was read.
          try CountyLedger.fold(snapshot, after: fold.position, upTo: all) { entry in
            try fold.fold(entry)
            return true
          }
          try fold.settle()
          progress(all, all)
          findings += try ledger.compare(with: fold)
        }
        root = Hex.encode(try snapshot.root().bytes)
      } catch {
        broken = try broken ?? finding(of: error, at: nil)
      }
      return Verification(
        eventCount: all, root: root,
        rowCount: try Tables.names.reduce(0) { try $0 + fold.store.count($1) },
        objectCount: Int(log.objectCount), openedCount: Int(log.openedObjectCount),
        findings: findings + (broken.map { [$0] } ?? []))
    }
    if let keep, report.isSound { try KeptPoint.keep(fold, in: keep, ledger) }
    return report
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
