/// Reads in a transaction that somebody else keeps open.
///
/// A view: copying it costs nothing and keeps nothing alive. It can only be had in unsafe code,
/// whose author answers for the transaction living longer. The spans it gives point into the map;
/// in a write transaction they hold until its next change.
package struct Reads {
  let transaction: TransactionHandle

  init(transaction: TransactionHandle) {
    self.transaction = transaction
  }

  /// The value of a key; nil without one.
  /// - Complexity: O(log n) pages.
  @_lifetime(borrow self)
  package func value(of key: RawSpan, in table: Table) throws(StoreError) -> RawSpan? {
    guard let bytes = unsafe try Calls.get(transaction, table.dbi, key) else { return nil }
    return unsafe _overrideLifetime(RawSpan(_unsafeBytes: bytes), borrowing: self)
  }

  /// The value of a key that is a number, as ``Writes/append(_:at:to:)`` stores it.
  @_lifetime(borrow self)
  package func value(at number: UInt64, in table: Table) throws(StoreError) -> RawSpan? {
    let key = [1 of UInt64](repeating: number.bigEndian)
    guard let bytes = unsafe try Calls.get(transaction, table.dbi, key.span.bytes) else {
      return nil
    }
    return unsafe _overrideLifetime(RawSpan(_unsafeBytes: bytes), borrowing: self)
  }

  /// How many entries a table has. O(1).
  package func entryCount(of table: Table) throws(StoreError) -> Int {
    try Calls.entryCount(transaction, table.dbi)
  }

  /// Whether there is no named table.
  package func hasNoTables() throws(StoreError) -> Bool {
    // The table of tables has number 1.
    try Calls.entryCount(transaction, 1) == 0
  }

  /// A cursor before the first entry of a table.
  @_lifetime(borrow self)
  package func cursor(in table: Table) throws(StoreError) -> Cursor {
    let handle = try Calls.openCursor(transaction, table.dbi)
    return unsafe _overrideLifetime(Cursor(handle: handle), borrowing: self)
  }

  /// Asks the processor for bytes that will be read soon.
  package static func prefetch(_ bytes: RawSpan) {
    unsafe bytes.withUnsafeBytes { unsafe Calls.prefetch($0) }
  }
}
