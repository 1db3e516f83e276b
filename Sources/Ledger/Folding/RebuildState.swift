import EventLog
import JSONText
import Regulation

/// How far a rebuild has come: one row, written with each piece, gone when the tables are exchanged.
///
/// It is what several processes agree by, and what the next one goes on from when one was killed.
struct RebuildState: Codable, Equatable {
  static let tableName = "rebuild"
  static let key = Array("state".utf8)

  struct Part: Codable, Equatable {
    let projector: String
    let version: Int
    /// Whether its tables are only folded for others to read.
    let isInput: Bool
  }

  /// In the order they fold.
  let parts: [Part]
  /// Every event up to and with this one is in the new tables.
  var position = 0

  init(_ plan: RebuildPlan, among all: [any Projector.Type] = Projectors.all) {
    let targets = Set(plan.targets.map { $0.name })
    let chosen = targets.union(plan.inputs.map { $0.name })
    parts = all.filter { chosen.contains($0.name) }.map {
      Part(projector: $0.name, version: $0.version, isInput: !targets.contains($0.name))
    }
  }

  /// The state in a transaction; nothing when there is none that this program can read.
  static func read(from table: LogTable, _ snapshot: Snapshot) throws -> RebuildState? {
    guard let row = try snapshot.get(key, in: table) else { return nil }
    do throws(JSONError) {
      return try JSONReader.decode(RebuildState.self, from: row)
    } catch {
      return nil
    }
  }

  func write(to table: LogTable, _ transaction: Transaction) throws {
    try transaction.put(try JSONWriter.bytes(of: self), for: Self.key, in: table)
  }

  /// The projectors it folds, in their order.
  func projectors(among all: [any Projector.Type] = Projectors.all) -> [any Projector.Type] {
    all.filter { projector in parts.contains { $0.projector == projector.name } }
  }

  /// Those whose tables are exchanged at the end.
  func targets(among all: [any Projector.Type] = Projectors.all) -> [any Projector.Type] {
    all.filter { projector in
      parts.contains { $0.projector == projector.name && !$0.isInput }
    }
  }

  /// Whether it builds what a plan wants, and perhaps more, as this program would.
  ///
  /// Whoever finds a rebuild that covers its own helps with it; so of two that want different things
  /// the larger one goes on, and neither begins anew for the other.
  /// - Throws: `newerTables` when a newer program builds them.
  func covers(_ plan: RebuildPlan) throws(LedgerError) -> Bool {
    for part in parts {
      guard let own = Projectors.all.first(where: { $0.name == part.projector }) else {
        return false
      }
      if part.version > own.version {
        throw .newerTables(projector: part.projector, version: part.version)
      }
      if part.version < own.version { return false }
    }
    let built = Set(targets().map { $0.name })
    return plan.targets.allSatisfy { built.contains($0.name) }
      && self == RebuildState(RebuildPlan(of: targets()), at: position)
  }

  private init(_ plan: RebuildPlan, at position: Int) {
    self.init(plan)
    self.position = position
  }
}
