import EventLog
import Regulation

/// One of the two places that each table has: one is in use, the other is empty, or a rebuild fills
/// it.
enum Slot: Int, Sendable {
  case first = 1
  case second

  var other: Slot { self == .first ? .second : .first }

  /// What a table is called in the log's file when its rows lie there.
  func name(of table: String) -> String {
    switch self {
    case .first: table
    case .second: "\(table).2"
    }
  }
}

/// Which version of a projector filled its tables, and in which place.
struct Filled: Equatable {
  let version: Int
  let slot: Slot

  /// Without a row, and with one that says nothing.
  static let never = Filled(version: 0, slot: .first)

  private static let opening = Array(#"{"version":"#.utf8)
  private static let middle = Array(#","slot":"#.utf8)

  init(version: Int, slot: Slot) {
    self.version = version
    self.slot = slot
  }

  /// Reads a row; nil for anything but what ``row`` writes.
  ///
  /// By hand: every process reads one a projector before anything else.
  init?(_ row: ArraySlice<UInt8>) {
    var rest = row
    guard let version = Self.number(behind: Self.opening, in: &rest),
      let slot = Self.number(behind: Self.middle, in: &rest).flatMap(Slot.init), rest.count == 1,
      rest.first == UInt8(ascii: "}")
    else { return nil }
    self.init(version: version, slot: slot)
  }

  var row: [UInt8] { Array(#"{"version":\#(version),"slot":\#(slot.rawValue)}"#.utf8) }

  private static func number(behind text: [UInt8], in rest: inout ArraySlice<UInt8>) -> Int? {
    guard rest.starts(with: text) else { return nil }
    rest = rest.dropFirst(text.count)
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard (1...9).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}

/// The table `versions`: which version of each projector filled its tables, and which of their two
/// places they are in.
///
/// Read at the beginning of every transaction: another process may have built tables anew since the
/// last one, which moves no event.
struct TableSlots {
  static let tableName = "versions"

  private let table: LogTable
  /// The rows as they were read: keys and values, each ended by a NUL.
  private var stored: [UInt8] = []
  private var rows: [Row] = []

  private struct Row {
    let projector: String
    let filled: Filled
  }

  init(_ table: LogTable) { self.table = table }

  subscript(projector: String) -> Filled {
    for row in rows where row.projector == projector { return row.filled }
    return .never
  }

  /// Reads the rows; whether they are other than they were.
  mutating func refresh(_ snapshot: Snapshot) throws(LogError) -> Bool {
    var found: [UInt8] = []
    found.reserveCapacity(stored.count)
    try snapshot.scan(table) { key, row throws(LogError) in
      key.withUnsafeBytes { unsafe found.append(contentsOf: $0) }
      found.append(0)
      row.withUnsafeBytes { unsafe found.append(contentsOf: $0) }
      found.append(0)
      return true
    }
    guard found != stored else { return false }
    stored = found
    let parts = found.split(separator: 0, omittingEmptySubsequences: false)
    rows = stride(from: 0, to: parts.count - 1, by: 2).map { index in
      Row(
        projector: String(decoding: parts[index], as: UTF8.self),
        filled: Filled(parts[index + 1]) ?? .never)
    }
    return true
  }

  /// Says what a projector's tables are from this transaction on.
  func set(
    _ projector: any Projector.Type, _ slot: Slot, _ transaction: Transaction
  ) throws(LogError) {
    let filled = Filled(version: projector.version, slot: slot)
    try transaction.put(filled.row, for: Array(projector.name.utf8), in: table)
  }
}
