internal import LMDB

/// Tables in a file of this process's own, for what is computed and thrown away: more than belongs
/// into memory, and nothing that has to last.
///
/// The file never has a name, so that it is gone when the process is, however that ends.
/// Changes are in memory until ``commit()``, which waits for no disk. Used from one thread at a
/// time; after `diskFull` it is good for nothing more.
package final class ScratchTables {
  /// Far more address space than anything here will need; it costs nothing.
  private static let mapByteCount = 1 << 38

  /// The directory whose volume holds the file.
  package let place: String
  private let environment: Environment
  private let tables: [String: Table]
  /// What is being changed; nothing between ``commit()`` and the next use.
  @exclusivity(unchecked) private var transaction: WriteTransaction?

  /// Makes an empty file in a directory, or one that begins as a copy of a kept one.
  ///
  /// - Parameters:
  ///   - place: the directory.
  ///   - names: the tables; those that a copy has not are empty.
  ///   - kept: a directory that ``keep(in:)`` filled.
  /// - Throws: `diskFull`; `storage` when the directory is missing or may not be written.
  package init(
    in place: String, tables names: [String], copying kept: String? = nil
  ) throws(LogError) {
    self.place = place
    var options = Environment.Options()
    options.isDisposable = true
    options.createsDirectory = false
    options.mapByteCount = Self.mapByteCount
    let made = Result<(Environment, TableList), StoreError> { () throws(StoreError) in
      let descriptor = try Volume.openNameless(in: place)
      defer { Volume.close(descriptor) }
      if let kept { try Volume.copyData(from: kept, to: descriptor) }
      let environment = try Environment(path: Volume.path(of: descriptor), options: options)
      return (environment, try environment.open(tables: names, create: true))
    }
    let list: TableList
    do throws(StoreError) {
      (environment, list) = try made.get()
    } catch {
      throw Self.error(error, in: place)
    }
    var tables: [String: Table] = [:]
    for (index, name) in names.enumerated() { tables[name] = list[index] }
    self.tables = tables
  }

  /// Puts what was changed where it takes no memory.
  package func commit() throws(LogError) {
    guard let ending = transaction.take() else { return }
    do throws(StoreError) {
      try ending.commit()
    } catch {
      throw Self.error(error, in: place)
    }
  }

  /// Writes a copy into a new directory, on disk when this returns.
  package func keep(in directory: String) throws(LogError) {
    try commit()
    try translating { () throws(StoreError) in
      _ = try Volume.makeDirectory(directory)
      try environment.copy(to: directory)
    }
  }

  // MARK: Rows

  package func get(_ key: [UInt8], in name: String) throws(LogError) -> [UInt8]? {
    let table = try table(name)
    return try reading { reads throws(StoreError) in
      try reads.value(of: key.span.bytes, in: table)?.array
    }
  }

  package func put(_ value: [UInt8], for key: [UInt8], in name: String) throws(LogError) {
    let table = try table(name)
    try changing { writes throws(StoreError) in
      try writes.put(value.span.bytes, for: key.span.bytes, in: table)
    }
  }

  package func delete(_ key: [UInt8], in name: String) throws(LogError) {
    let table = try table(name)
    try changing { writes throws(StoreError) in
      _ = try writes.delete(key.span.bytes, in: table)
    }
  }

  /// How many rows a table has. O(1).
  package func count(_ name: String) throws(LogError) -> Int {
    let table = try table(name)
    return try reading { reads throws(StoreError) in try reads.entryCount(of: table) }
  }

  /// The rows from a key on, in the order of keys, at most so many.
  package func rows(
    from key: [UInt8], limit: Int, in name: String
  ) throws(LogError) -> [(key: [UInt8], row: [UInt8])] {
    let table = try table(name)
    return try reading { reads throws(StoreError) in
      let cursor = try reads.cursor(in: table)
      var rows: [(key: [UInt8], row: [UInt8])] = []
      var entry = key.isEmpty ? try cursor.first() : try cursor.seek(key.span.bytes)
      while let found = entry, rows.count < limit {
        rows.append((found.key.array, found.value.array))
        entry = try cursor.next()
      }
      return rows
    }
  }

  private func table(_ name: String) throws(LogError) -> Table {
    guard let table = tables[name] else { throw .invalidRequest("no table \(name)") }
    return table
  }

  private func reading<R>(_ body: (Reads) throws(StoreError) -> R) throws(LogError) -> R {
    do throws(StoreError) {
      try begin()
      guard let reads = transaction?.reads else { throw .closed }
      return try body(reads)
    } catch {
      throw Self.error(error, in: place)
    }
  }

  private func changing(_ body: (Writes) throws(StoreError) -> Void) throws(LogError) {
    do throws(StoreError) {
      try begin()
      guard let writes = transaction?.writes else { throw .closed }
      try body(writes)
    } catch {
      throw Self.error(error, in: place)
    }
  }

  private func begin() throws(StoreError) {
    if transaction == nil { transaction = try environment.beginWrite() }
  }

  /// A write that was cut short is a full disk, which the nameless file cannot be asked for.
  private static func error(_ error: StoreError, in place: String) -> LogError {
    if case .system(let code, _) = error, code == 5, Volume.isFull(place) { return .diskFull }
    return LogError(error)
  }
}
