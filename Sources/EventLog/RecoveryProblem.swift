/// Why a recovery key, or a list of erasures, does not go with a backup.
package enum RecoveryProblem: Error, Equatable, Sendable {
  /// The key is another log's.
  case keyOfAnotherLog
  /// The backup is sealed under the key of one generation, and another was given.
  case keyOfAnotherGeneration(needed: UInt32, given: UInt32)
  /// The key has the right generation and belongs to another ledger restored from the same backup.
  case keyOfAnotherCopy
  /// The list is of another log.
  case listOfAnotherLog
}
