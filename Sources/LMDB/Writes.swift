internal import CLMDB

/// Changes in a write transaction that somebody else keeps open; see ``Reads``.
///
/// After any error but `keyExists` the transaction can only be aborted.
package struct Writes {
  let transaction: TransactionHandle

  init(transaction: TransactionHandle) {
    self.transaction = transaction
  }

  /// Stores a value, in place of the key's old one if there is one.
  /// - Throws: `badSize` for an empty key or one longer than 511 bytes, `mapFull`, `diskFull`,
  ///   `transactionTooLarge`.
  package func put(_ value: RawSpan, for key: RawSpan, in table: Table) throws(StoreError) {
    try Calls.put(transaction, table.dbi, key, value, flags: 0)
  }

  /// Stores a value under a number (eight bytes, big-endian) greater than all others there are.
  /// - Throws: `keyExists` when it is not greater.
  package func append(
    _ value: RawSpan, at number: UInt64, to table: Table
  ) throws(StoreError) {
    let key = [1 of UInt64](repeating: number.bigEndian)
    try unsafe Calls.put(transaction, table.dbi, key.span.bytes, value, flags: MDB_APPEND)
  }

  /// A cursor to store many values with, quickest where their keys come in order.
  @_lifetime(borrow self)
  package func cursor(in table: Table) throws(StoreError) -> PuttingCursor {
    let handle = try Calls.openCursor(transaction, table.dbi)
    return unsafe _overrideLifetime(PuttingCursor(handle: handle), borrowing: self)
  }

  /// Takes a key out; whether it was there.
  package func delete(_ key: RawSpan, in table: Table) throws(StoreError) -> Bool {
    try Calls.delete(transaction, table.dbi, key)
  }

  /// Takes every entry out of a table.
  package func empty(_ table: Table) throws(StoreError) {
    try Calls.empty(transaction, table.dbi)
  }
}

/// A place in a table where values are stored.
///
/// Lives no longer than the writes it came from. The tree is not searched again for a key that
/// belongs into the page of the one before.
package struct PuttingCursor: ~Copyable, ~Escapable {
  private let handle: CursorHandle

  @_lifetime(immortal)
  init(handle: CursorHandle) {
    self.handle = handle
  }

  deinit {
    Calls.closeCursor(handle)
  }

  /// Stores a value, in place of the key's old one if there is one; see ``Writes/put(_:for:in:)``.
  package func put(_ value: RawSpan, for key: RawSpan) throws(StoreError) {
    try Calls.put(handle, key, value)
  }
}
