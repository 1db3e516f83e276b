import CivilTime
import Cryptography
import EventLog
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// A ledger of Xiji County with a simulated clock, and the people who send it requests.
final class Desk {
  let scratch: Scratch
  private(set) var ledger: CountyLedger

  static let start: Instant = "2026-03-02T01:00:00Z"
  static let administrator: StaffID = "wang-shili"

  init(simulatedClock: Bool = true) throws {
    scratch = try Scratch()
    ledger = try CountyLedger.found(
      at: scratch.path, Self.founding(simulatedClock: simulatedClock), at: Self.start)
  }

  /// Events a new ledger has: county, office and administrator, and the eight arrangements of days
  /// off that ship with the program.
  static let founded = 11

  static func founding(simulatedClock: Bool = true) throws -> Founding {
    let division = try #require(DivisionCode("640422"))
    return Founding(
      county: County(name: "西吉县", division: division, simulatedClock: simulatedClock),
      office: "xiji-zwgkb", officeName: "西吉县政务公开办", administrator: administrator,
      administratorName: "王示例",
      arrangements: PublishedArrangements.known(on: LegalTime.date(of: start), in: division))
  }

  /// A desk at which the whole of `Schemas/examples/opening-a-site.jsonl` was played.
  static func afterOpening() throws -> Desk {
    let desk = try Desk()
    for line in try ScenarioLine.opening() { try desk.send(line.request, as: line.staff) }
    return desk
  }

  /// Opens the ledger again, as the next process would.
  func reopen(isReadOnly: Bool = false) throws {
    try ledger.log.close()
    ledger = try CountyLedger(at: scratch.path, isReadOnly: isReadOnly)
  }

  /// The ledger before its directory, whose number another test's may have once it is gone.
  deinit {
    do { try ledger.log.close() } catch { print("left open: \(error)") }
  }

  // MARK: Sending

  /// Sends lines as one group.
  func group(
    _ lines: [String], as staff: StaffID = administrator, clock: Clock = .machine
  ) throws -> [Reply] {
    let handler = RequestHandler(ledger, caller: Caller(staff: staff, language: .en), clock: clock)
    return try handler.handle(lines.map { .text(Array($0.utf8)) }).map(Reply.init)
  }

  @discardableResult
  func send(
    _ line: String, as staff: StaffID = administrator, clock: Clock = .machine
  ) throws -> Reply {
    try #require(try group([line], as: staff, clock: clock).first)
  }

  @discardableResult
  func send(
    _ method: String, _ params: JSONValue, as staff: StaffID = administrator,
    clock: Clock = .machine
  ) throws -> Reply {
    try send(Self.line(method, params), as: staff, clock: clock)
  }

  static func line(_ method: String, _ params: JSONValue, id: JSONValue = 1) throws -> String {
    try JSONWriter.text(
      of: ["jsonrpc": "2.0", "id": id, "method": .string(method), "params": params] as JSONValue)
  }

  /// A request that registers an office.
  static func register(_ number: Int, kind: String = "department") throws -> String {
    try line(
      "office.register",
      [
        "requestId": "r-\(number)", "office": "office-\(number)", "kind": .string(kind),
        "name": "单位\(number)",
      ], id: .integer(Int64(number)))
  }

  /// The parameters of a renaming, with the paper it needs.
  static func rename(
    _ requestID: String, to name: String, office: String = "xiji-zwgkb", _ more: JSONMember...
  ) -> JSONValue {
    .object(
      [
        JSONMember("requestId", .string(requestID)), JSONMember("office", .string(office)),
        JSONMember("name", .string(name)),
        JSONMember("document", ["number": "西编发〔2026〕1号", "date": "2026-03-01"]),
      ] + more)
  }

  // MARK: What is there

  func head() throws -> Int { try ledger.read { Int(try $0.head.position) } }

  func root() throws -> [UInt8] { try ledger.read { try $0.root().bytes } }

  func records() throws -> [RecordedEvent] { try ledger.read { try $0.events(Query()) } }

  /// Every row of every table, as text.
  func rows() throws -> [String: [String: String]] { try ledger.rows() }

  func expectSound(_ location: SourceLocation = #_sourceLocation) throws {
    let report = try Verification.run(ledger)
    #expect(report.findings.map(\.description) == [], sourceLocation: location)
  }
}

extension CountyLedger {
  /// Every row of every table as it is stored, as text; tables without rows are left out.
  func rows() throws -> [String: [String: String]] {
    let versions = log.table(TableSlots.tableName)
    return try read { (snapshot: Snapshot) -> [String: [String: String]] in
      var all: [String: [String: String]] = [:]
      for table in tables.all {
        try store.scan([], after: nil, in: table) { key, row in
          all[table.name, default: [:]][String(decoding: key, as: UTF8.self)] =
            String(decoding: row, as: UTF8.self)
          return true
        }
      }
      var filled: [String: String] = [:]
      try snapshot.scan(versions) { key, row throws(LogError) -> Bool in
        filled[key.text] = row.text
        return true
      }
      all[TableSlots.tableName] = filled
      return all
    }
  }

  /// The table of a name.
  func unit(_ name: String) throws -> TableUnit {
    try #require(tables.all.first { $0.name == name })
  }

  /// Changes a stored row behind the ledger's back.
  func tamper(_ table: String, _ key: String, _ row: String?) throws {
    try write { transaction in
      if table == TableSlots.tableName {
        let versions = log.table(TableSlots.tableName)
        try transaction.put(Array((row ?? "").utf8), for: Array(key.utf8), in: versions)
      } else if let row {
        try store.put(Array(row.utf8), for: Array(key.utf8), in: unit(table))
      } else {
        try store.remove(Array(key.utf8), in: unit(table))
      }
    }
  }
}

extension View {
  /// Every row of the tables of a view, as text.
  func storedRows() throws -> [String: [String: String]] {
    var all: [String: [String: String]] = [:]
    try tables.forEachRow { table, key, row in
      all[table, default: [:]][String(decoding: key, as: UTF8.self)] =
        String(decoding: row, as: UTF8.self)
    }
    return all
  }
}

extension [String: [String: String]] {
  /// The same rows once the tables of some projectors have taken their other places.
  func swapped(_ projectors: [String]) -> Self {
    var rows = self
    for name in projectors {
      let version = Projectors.all.first { $0.name == name }?.version ?? 0
      let was = self[TableSlots.tableName]?[name]
      rows[TableSlots.tableName]?[name] =
        Filled(version: version, slot: was?.contains(#""slot":2"#) == true ? .first : .second).text
    }
    return rows
  }
}

extension Filled {
  fileprivate var text: String { String(decoding: row, as: UTF8.self) }
}
