/// A named table of an environment: one that was opened with others (``Environment/open(tables:create:)``)
/// is open until the environment is closed; one of ``NamedTables`` in the transaction that was given it.
package struct Table: Sendable, Hashable {
  /// LMDB's number for it.
  let dbi: UInt32
}

/// Tables that were opened together, in the order in which they were asked for.
package struct TableList: Sendable {
  /// Numbers rather than tables: the runtime has the array of them at hand when a process starts.
  private var dbis: [UInt32] = []

  package init() {}

  package var count: Int { dbis.count }

  /// The table asked for at that place; nil when there is none and it was not to be created.
  package subscript(index: Int) -> Table? { dbis[index] == 0 ? nil : Table(dbi: dbis[index]) }

  /// Whether none is missing.
  package var isComplete: Bool { !dbis.contains(0) }

  /// LMDB numbers named tables from 2.
  mutating func append(_ dbi: UInt32?) { dbis.append(dbi ?? 0) }
}
