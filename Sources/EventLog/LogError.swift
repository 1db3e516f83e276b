internal import LMDB

/// Why the log refuses, or cannot answer.
package enum LogError: Error, Equatable, Sendable {
  /// A stream is not at the version the append expects.
  case versionConflict(stream: String, expected: ExpectedVersion, actual: UInt64)
  /// An event's id is in the log, or twice in the append.
  case duplicateEventID(EventID)
  /// The request id was used before with other content.
  case requestMismatch(requestID: String)
  /// A consumer's checkpoint would stand still or go back.
  case checkpointNotIncreasing(consumer: String, stored: UInt64, wanted: UInt64)
  /// The call makes no sense in itself; what is wrong.
  case invalidRequest(String)
  /// A limit of ``Limits``, by name.
  case limitExceeded(String)
  /// No room on the volume. Nothing was kept; the log can be read, and written when there is room.
  case diskFull
  /// The store failed; after a failed commit, for good until the log is opened again.
  case storage(String)
  /// What is stored contradicts the format, at a position if one is known (0 otherwise).
  case corrupt(position: UInt64, String)
  /// The directory holds something else.
  case notALog(String)
  /// The log was written by a newer version.
  case newerFormat(String)
  /// The files of the log are others than were opened: nothing more can be done in this process.
  case replaced
  /// Others wrote while this process read, which may not hold a state against them.
  case overtaken
  /// This process has the log open already.
  case alreadyOpen
  /// The log was opened for reading only.
  case readOnly
  /// What was given to open a backup does not go with it.
  case recovery(RecoveryProblem)
  /// The caller gave the transaction up; the log itself never throws it.
  case abandoned(String)
}

extension LogError {
  init(_ error: StoreError) {
    self =
      switch error {
      case .diskFull: .diskFull
      case .readOnly: .readOnly
      case .alreadyOpen: .alreadyOpen
      case .replaced: .replaced
      case .overtaken: .overtaken
      case .notAnEnvironment: .notALog("data.mdb is not an LMDB file")
      case .newerEnvironment: .newerFormat("data.mdb was written by a newer LMDB")
      case .transactionTooLarge: .limitExceeded("transaction")
      case .nestedWrite: .invalidRequest("a write inside a write of the same thread")
      case .badSize: .limitExceeded("key")
      case .damaged: .corrupt(position: 0, "data.mdb is cut short or damaged")
      case .readersFull:
        .storage("every reader slot is taken; are there very many processes on this log?")
      case .readerSlotLost: .storage("the reader slot was lost; open the log again")
      case .transactionsInTheWay:
        .storage("the map must grow, but a snapshot of this process stays open")
      case .tablesMeanwhile:
        .storage("tables were opened meanwhile; open those that threads share before they do")
      case .openingInTheWay:
        .storage("another read or write of this process keeps tables from being opened")
      case .networkFileSystem: .storage("the directory is on a network file system")
      case .closed: .storage("the log is closed")
      case .tooManyTables: .limitExceeded("tables")
      case .keyExists: .corrupt(position: 0, "the key is there already")
      case .mapFull, .mapResized: .storage("the map cannot grow any further")
      case .poisoned(let cause): .storage("an earlier commit failed: \(cause)")
      case .system(let code, let call): .storage("\(call): errno \(code)")
      case .lmdb(let code, let call): .storage("\(call): LMDB error \(code)")
      }
  }
}

/// Runs store calls and speaks of their errors as the log's.
func translating<R: ~Copyable>(
  _ body: () throws(StoreError) -> R
) throws(LogError) -> R {
  do throws(StoreError) {
    return try body()
  } catch {
    throw LogError(error)
  }
}
