internal import CLMDB

/// A place in a table, in the order of the keys' bytes.
///
/// Lives no longer than the reads it came from. The spans it gives hold until the transaction
/// ends, or in a write transaction until its next change.
package struct Cursor: ~Copyable, ~Escapable {
  private let handle: CursorHandle

  @_lifetime(immortal)
  init(handle: CursorHandle) {
    self.handle = handle
  }

  deinit {
    Calls.closeCursor(handle)
  }

  /// A key and its value.
  package struct Entry: ~Escapable {
    package let key: RawSpan
    package let value: RawSpan

    @_lifetime(immortal)
    init(_ found: (key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer)) {
      unsafe key = _overrideLifetime(RawSpan(_unsafeBytes: found.key), copying: ())
      unsafe value = _overrideLifetime(RawSpan(_unsafeBytes: found.value), copying: ())
    }
  }

  @_lifetime(copy self)
  package func first() throws(StoreError) -> Entry? { try move(MDB_FIRST) }

  @_lifetime(copy self)
  package func last() throws(StoreError) -> Entry? { try move(MDB_LAST) }

  /// The entry after this one; the first, if the cursor has not moved yet.
  @_lifetime(copy self)
  package func next() throws(StoreError) -> Entry? { try move(MDB_NEXT) }

  /// The entry before this one; the last, if the cursor has not moved yet.
  @_lifetime(copy self)
  package func previous() throws(StoreError) -> Entry? { try move(MDB_PREV) }

  /// The first entry whose key is not before `key`.
  @_lifetime(copy self)
  package func seek(_ key: RawSpan) throws(StoreError) -> Entry? {
    guard let found = unsafe try Calls.seek(handle, key) else { return nil }
    return unsafe _overrideLifetime(Entry(found), copying: self)
  }

  /// The entry under a number, or the first after it.
  @_lifetime(copy self)
  package func seek(number: UInt64) throws(StoreError) -> Entry? {
    let key = [1 of UInt64](repeating: number.bigEndian)
    guard let found = unsafe try Calls.seek(handle, key.span.bytes) else { return nil }
    return unsafe _overrideLifetime(Entry(found), copying: self)
  }

  @_lifetime(copy self)
  private func move(_ operation: MDB_cursor_op) throws(StoreError) -> Entry? {
    guard let found = unsafe try Calls.move(handle, operation) else { return nil }
    return unsafe _overrideLifetime(Entry(found), copying: self)
  }
}
