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
      "consumers", "checkpoints",
    ]

    /// The projections' tables stand apart from the log's own.
    static func projection(_ name: String) -> String { "table/" + name }
  }

  enum MetaKey {
    static let format = "format"
    static let logID = "log-id"
  }

  /// Offsets in a record; the strings and the data follow ``strings``.
  enum Record {
    static let format: UInt8 = 1
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
    static let reserved = 110
    static let strings = 112
    static let stringCount = 7
    /// The day that means there is none.
    static let noDate = Int32.min
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
    static let firstPosition = 32
    static let eventCount = 40
    static let answer = 44
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
