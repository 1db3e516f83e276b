internal import LMDB

/// Cursors that speak of the store's errors as the log's.
extension Snapshot {
  @_lifetime(borrow self)
  final func cursor(in table: Table) throws(LogError) -> Cursor {
    let reads = try live()
    do throws(StoreError) {
      return _overrideLifetime(try reads.cursor(in: table), borrowing: self)
    } catch {
      throw LogError(error)
    }
  }
}

extension Cursor {
  /// The entry after this one, or before it.
  @_lifetime(copy self)
  func step(isBackward: Bool) throws(LogError) -> Entry? {
    do throws(StoreError) {
      return isBackward ? try previous() : try next()
    } catch {
      throw LogError(error)
    }
  }

  /// The entry under a number, or the first after it.
  @_lifetime(copy self)
  func entry(at number: UInt64) throws(LogError) -> Entry? {
    do throws(StoreError) {
      return try seek(number: number)
    } catch {
      throw LogError(error)
    }
  }

  /// The first entry whose key is not before `low`.
  @_lifetime(copy self)
  func entry(from low: [UInt8]) throws(LogError) -> Entry? {
    do throws(StoreError) {
      return low.isEmpty ? try first() : try seek(low.span.bytes)
    } catch {
      throw LogError(error)
    }
  }

  /// The last entry whose key is before `high`; the last of all without `high`.
  @_lifetime(copy self)
  func entry(before high: [UInt8]?) throws(LogError) -> Entry? {
    do throws(StoreError) {
      guard let high, !high.isEmpty else { return try last() }
      guard try seek(high.span.bytes) != nil else { return try last() }
      return try previous()
    } catch {
      throw LogError(error)
    }
  }
}
