import Regulation
import TestSupport
import Testing

/// A projector says whose tables its fold looks at: a rebuild believes it.
struct ReadsTests {
  /// Notes which tables are read from and written to.
  private final class NotingStore: TableStore {
    private let rows = MemoryStore()
    var read: Set<String> = []
    var written: Set<String> = []

    func row(_ key: [UInt8], in table: TableUnit) -> [UInt8]? {
      read.insert(table.name)
      return rows.row(key, in: table)
    }

    func put(_ row: [UInt8], for key: [UInt8], in table: TableUnit) {
      written.insert(table.name)
      rows.put(row, for: key, in: table)
    }

    func remove(_ key: [UInt8], in table: TableUnit) {
      written.insert(table.name)
      rows.remove(key, in: table)
    }

    func scan(
      _ prefix: [UInt8], after: [UInt8]?, in table: TableUnit,
      _ body: ([UInt8], [UInt8]) throws -> Bool
    ) rethrows {
      read.insert(table.name)
      try rows.scan(prefix, after: after, in: table, body)
    }
  }

  /// The owners of the tables that each projector's fold reads from and writes to, itself left out;
  /// effects on deadlines are asked for in the fold of deadlines.
  private static let touched = Result { () -> (read: [String: Set<String>], wrote: [String]) in
    var read: [String: Set<String>] = [:]
    var wrote: [String] = []
    for example in RuleExample.all {
      let (county, request) = try example.scene()
      _ = try county.when(request)
      let store = NotingStore()
      let tables = Tables(in: store)
      let owners = Dictionary(uniqueKeysWithValues: tables.all.map { ($0.name, $0.owner) })
      for entry in county.entries {
        tables.notes = FoldNotes()
        for projector in Projectors.all {
          (store.read, store.written) = ([], [])
          try projector.fold(entry, into: tables)
          try tables.flush()
          // What is in memory is not asked of the store.
          tables.forget()
          read[projector.name, default: []].formUnion(store.read.compactMap { owners[$0] })
          wrote += store.written.filter { owners[$0] != projector.name }.map {
            "\(projector.name) writes \($0)"
          }
        }
      }
    }
    return (
      read.map { name, owners in (name, owners.subtracting([name])) }.reduce(into: [:]) {
        $0[$1.0] = $1.1
      }, wrote
    )
  }

  /// Whose notes a fold goes by, which no store sees.
  private static let noted: [String: Set<String>] = [
    WorkProjector.name: [
      CaseProjector.name, DeadlineProjector.name, ItemProjector.name, FindingProjector.name,
      InspectionProjector.name, CriticismProjector.name,
      ErasureProjector.name, MessageProjector.name,
      ResponseProjector.name, OpinionProjector.name, EvaluationProjector.name,
    ],
    FigureProjector.name: [DeadlineProjector.name],
  ]

  @Test(arguments: Projectors.all.map { $0.name })
  func `a projector reads the tables it says, each of them`(_ name: String) throws {
    let projector = try #require(Projectors.all.first { $0.name == name })
    let touched = try Self.touched.get().read[name] ?? []
    let noted = Self.noted[name] ?? []
    #expect(touched.union(noted).sorted() == projector.reads.map { $0.name }.sorted())
  }

  @Test func `a projector writes its own tables alone`() throws {
    #expect(try Self.touched.get().wrote == [])
  }

  @Test func `a projector folds behind those it reads`() {
    var folded: Set<String> = []
    for projector in Projectors.all {
      for read in projector.reads {
        #expect(folded.contains(read.name), "\(projector.name) reads \(read.name)")
      }
      folded.insert(projector.name)
    }
  }
}
