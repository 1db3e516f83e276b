package import EventLog

/// Why a ledger cannot be opened, read or written; never a rule's "no".
package enum LedgerError: Error, Equatable, Sendable {
  case log(LogError)
  /// There is a ledger in the directory already.
  case alreadyFounded
  /// The directory holds a log, but not a county's ledger.
  case notALedger
  /// The key that signs checkpoints is not as it should be.
  case signingKey(String)
  /// A record this program cannot read.
  case unreadable(position: UInt64, reason: String)
  /// An event of a schema version this program does not know: it was written by a newer one.
  case newerEvent(type: String, version: Int)
  /// The tables were filled by a newer program.
  case newerTables(projector: String, version: Int)
  /// What is computed beside the ledger has no place; the ledger is as it was.
  case scratch(place: String, LogError)
  /// The tables were filled by an older program, and this process may not build them anew.
  case olderTables(projector: String)
}
