package import CivilTime
internal import LMDB

/// When the machine that writes started, by its own clock as it was believed: what a clock that is set
/// afterwards is compared with. It is no part of the record, and no fold reads it.
package struct ClockAnchor: Hashable, Sendable {
  /// The start's number, 16 bytes: another after each start of the machine.
  package var boot: [UInt8]
  package var startedAt: Instant

  package init(boot: [UInt8], startedAt: Instant) {
    self.boot = boot
    self.startedAt = startedAt
  }
}

extension Snapshot {
  /// The start that was believed last; nothing in a log that no machine's clock was kept of.
  package final var clockAnchor: ClockAnchor? {
    get throws(LogError) {
      guard let value = try ownValue(of: Layout.MetaKey.clock.bytes, in: tables.meta) else {
        return nil
      }
      guard value.byteCount == Layout.clockByteCount else {
        throw .corrupt(position: 0, "\(Layout.MetaKey.clock) is not a number")
      }
      let boot = value.extracting(0..<Layout.clockByteCount - 8)
      return ClockAnchor(
        boot: boot.array,
        startedAt: Instant(
          microsecondsSince1970: value.bigEndian(at: Layout.clockByteCount - 8, as: Int64.self)))
    }
  }
}

extension Transaction {
  /// Keeps the start that is believed from now on.
  package final func keep(_ anchor: ClockAnchor) throws(LogError) {
    guard anchor.boot.count == Layout.clockByteCount - 8 else {
      throw .invalidRequest("the number of a start is not of 16 bytes")
    }
    try putMeta(
      anchor.boot + anchor.startedAt.microsecondsSince1970.bigEndianBytes,
      for: Layout.MetaKey.clock)
  }
}
