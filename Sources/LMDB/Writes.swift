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

  /// Takes a key out; whether it was there.
  package func delete(_ key: RawSpan, in table: Table) throws(StoreError) -> Bool {
    try Calls.delete(transaction, table.dbi, key)
  }

  /// Takes every entry out of a table.
  package func empty(_ table: Table) throws(StoreError) {
    try Calls.empty(transaction, table.dbi)
  }
}
