/// What the store can answer instead of a result.
///
/// Every C return code passes through `translate(_:during:)` and nowhere else.
package enum StoreError: Error, Equatable, Sendable {
  /// The map has no room; ``Environment/grow()`` and run the transaction again.
  case mapFull
  /// Another process grew the file; adopted inside ``Environment``, never seen above it.
  case mapResized
  /// One write transaction has dirtied more pages than LMDB can track (512 MiB).
  case transactionTooLarge
  /// All reader slots, of all processes together, are taken.
  case readersFull
  /// This reader's slot was cleared by somebody else while it was in use.
  case readerSlotLost
  /// A transaction of this process stayed open too long for the map to be changed under it.
  case transactionsInTheWay
  /// The data file, the lock file or the directory is another one than was opened: what is written
  /// would be lost, or nobody kept out meanwhile. Nothing more is done with it.
  case replaced
  /// Others wrote while this process, which may not write the lock file, read: what it saw may
  /// have been two states.
  case overtaken
  /// The volume has no room left; nothing of the transaction was kept.
  case diskFull
  /// The file is not an LMDB environment.
  case notAnEnvironment
  /// The file was written by a newer LMDB.
  case newerEnvironment
  /// LMDB found its own structure damaged.
  case damaged
  /// A key is empty or longer than 511 bytes, or a value is too long.
  case badSize
  /// The key is there already, or is not greater than the last one when appending.
  case keyExists
  /// Another thread opened tables while this transaction was under way, which therefore cannot: it has
  /// to begin again.
  case tablesMeanwhile
  /// Another transaction of this process, which has opened tables, stayed open too long for this one to
  /// open any.
  case openingInTheWay
  /// More named tables than the environment was opened for.
  case tooManyTables
  /// The environment or the transaction was opened for reading only.
  case readOnly
  /// This process has the same directory open already.
  case alreadyOpen
  /// The directory is on a network file system, where LMDB's locks and maps do not hold.
  case networkFileSystem
  /// A write transaction was begun inside another one of the same thread.
  case nestedWrite
  /// ``Environment/close()`` was called.
  case closed
  /// A commit failed earlier; only a new environment can tell what is on disk.
  case poisoned(String)
  /// The operating system refused; `code` is an `errno`.
  case system(code: Int32, call: String)
  /// LMDB refused for a reason that has no case of its own.
  case lmdb(code: Int32, call: String)
}
