/// What the log refuses for its size; each is tested on both sides.
package enum Limits {
  /// Events a log can hold: threads name positions in 32 bits.
  package static let eventCount: UInt64 = 0xFFFF_FFFF
  /// Bytes of a name: a stream, a type, a request id, a consumer ... LMDB's keys end there.
  package static let nameByteCount = 511
  /// Bytes of one event's data: a scanned attachment belongs elsewhere.
  package static let dataByteCount = 16 << 20
  /// Bytes of one object that an append brings itself: what fits a part when it is padded.
  package static let objectByteCount = 63_484
  /// Bytes of one object that is put aside first: an annex. It is held in memory once.
  package static let stagedByteCount = 16 << 20
  /// Bytes put aside and not brought by an event yet, padded, of all together.
  package static let stagedSumByteCount = 1 << 30
  /// How long it is kept for an event to bring: seven days.
  package static let stagedMicroseconds: Int64 = 7 * 86_400_000_000
  /// How long a process may take to put something aside: a day.
  package static let begunMicroseconds: Int64 = 86_400_000_000
  /// Parts put in one transaction, 4 MiB, so that others get in between.
  static let stagedPartCount = 64
  /// What is put aside and discarded in one transaction.
  static let discardCount = 16
  /// Objects that one event brings.
  package static let objectCount = 64
  /// Objects that one event erases: their keys are destroyed before anybody else can write.
  package static let erasureCount = 256
  /// Events of one append.
  package static let appendEventCount = 65_536
  /// Bytes of data of one append, far below what LMDB can keep dirty (512 MiB).
  package static let appendByteCount = 64 << 20
  /// Bytes of the answer kept for a request.
  package static let answerByteCount = 4 << 20
  /// Events one snapshot reads before a long walk takes a new one, so that pages freed meanwhile
  /// can be used again.
  package static let snapshotEventCount = 10_000
  /// Events from which on a verification on two threads takes two.
  static let splitEventCount: UInt64 = 4096
  /// Records a walk copies and decodes together, so that handing them to another thread costs little.
  package static let batchEventCount = 256
  /// Bytes after which a batch takes no further record.
  package static let batchByteCount = 256 << 10
  /// Batches of a walk at any time: one that is read, one that is decoded, one that is used.
  package static let batchCount = 3
  /// Positions a forward read of a thread collects at a time.
  static let threadChunkCount: UInt64 = 1024
  /// Thread heads kept between commits, for each kind.
  static let cachedHeadCount = 8192
  /// Records an entry bundle of the tiles can hold are shorter than 64 KiB (C2SP tlog-tiles).
  package static let bundleEntryByteCount = 65_535
}
