internal import LMDB

/// Where everything lies: every table name, key and offset of the stored format, version 1.
///
/// The format is documented for strangers in `docs/log-format.md`; what stands here is for ever.
/// All integers are big-endian.
enum Layout {
  /// The value of `format` in the table `meta`.
  static let format = "siteledger-log 1"
  /// What every format of this log begins with, so that a newer one is known as such.
  static let formatFamily = "siteledger-log "

  /// Named tables. Order is that of opening and must not change while a process runs.
  enum TableName {
    static let all = [
      "meta", "log", "streams", "categories", "types", "correlations", "event-ids", "requests",
      "consumers", "checkpoints", "objects", "object-parts",
    ]

    /// The projections' tables stand apart from the log's own.
    static func projection(_ name: String) -> String { "table/" + name }
  }

  enum MetaKey {
    static let format = "format"
    static let logID = "log-id"
    /// The first slot that was given to no object, u64.
    static let nextSlot = "next-slot"
    /// How many slots the file of keys has, u64.
    static let slotsMade = "slots-made"
    /// Slots whose keys are still to be destroyed: slot and position of the decision, u64 each. Not
    /// there when there are none.
    static let erasing = "erasing"
    /// The slot of the key that tells requests apart, u64.
    static let requestKey = "request-key"
    /// The recovery key: slot u64, generation u32, newest generation whose card was asked for, u32.
    static let recovery = "recovery"
    /// The start of the machine whose clock was believed last: its number and its time, i64.
    static let clock = "clock"
  }

  /// Bytes of what stands under ``MetaKey/clock``.
  static let clockByteCount = 24

  /// Offsets in a record; the strings and the data follow ``strings``.
  enum Record {
    static let format: UInt8 = 1
    /// A record with a ``Section`` between its strings and its data.
    static let formatWithObjects: UInt8 = 2
    static let length = 0
    static let formatByte = 4
    static let flags = 5
    static let schemaVersion = 6
    static let position = 8
    static let recordedAt = 16
    static let occurredOn = 24
    static let causation = 28
    static let eventID = 32
    static let threads = 48
    static let threadByteCount = 12
    static let stringLengths = 96
    /// Zero in format 1, in format 2 how many objects the event brought.
    static let objectCount = 110
    static let strings = 112
    static let stringCount = 7
    /// The day that means there is none.
    static let noDate = Int32.min
  }

  /// Offsets in what a record of format 2 says of objects.
  enum Section {
    static let first = 0
    static let erasedCount = 8
    static let reserved = 10
    /// Mentions of the objects brought; the numbers of those erased follow.
    static let mentions = 12
    static let mentionByteCount = 40
    // In a mention, behind the commitment.
    static let size = 32
    static let kind = 36
    static let suite = 37
  }

  /// Offsets in a row of the table `objects`.
  enum ObjectRow {
    static let form = 0
    static let suite = 1
    static let kind = 2
    static let reserved = 3
    static let size = 4
    static let slot = 8
    static let broughtBy = 16
    static let erasedBy = 24
    static let sealed = 32
  }

  /// Offsets in a thread's head, and in a record's place on a thread.
  enum Thread {
    static let ordinal = 0
    static let position = 4
    static let jump = 8
    static let byteCount = 12
  }

  /// Offsets in the answer to a request; the answer's bytes follow.
  enum Request {
    static let fingerprint = 0
    /// Zeros for a request that brought no object.
    static let textFingerprint = 32
    static let firstPosition = 64
    static let eventCount = 72
    static let answer = 76
  }
}

extension Layout {
  /// The key of a thread's head: its name, or a NUL for the category without a name that a stream
  /// like `-1` is in; LMDB has no empty keys, and no name holds a NUL.
  static func threadKey(_ name: String) -> String { name.isEmpty ? "\0" : name }

  /// The name of the thread with a key.
  static func threadName(_ key: String) -> String { key == "\0" ? "" : key }
}

/// The strings of a record, in their order.
enum RecordString: Int, CaseIterable {
  case stream, type, requestID, correlation, actor, office, onBehalfOf
}

/// The four threads a record can be on, in their order.
package enum ThreadKind: Int, CaseIterable, Sendable {
  case stream, category, type, correlation
}
