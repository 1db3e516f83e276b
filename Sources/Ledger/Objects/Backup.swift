package import EventLog
import Regulation

extension CountyLedger {
  /// Copies the ledger into a new directory, while others use it: the log and its tables, the keys of
  /// its texts sealed under the recovery key, and the list of what was erased.
  ///
  /// The directory has its name only when all of it was checked.
  /// - Returns: what the check of the copy found; nothing is left when it found anything.
  package func backup(
    to target: String, progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> Verification {
    try whole(target) { part in
      do throws(LogError) { try log.backup(to: part) } catch { throw LedgerError.log(error) }
      return try Self.checked(part, .none, progress)
    }
  }

  /// Makes a ledger out of a backup, in a new directory, which has its name only when all of it was
  /// checked.
  ///
  /// The card opens the sealed keys; without it the log stands and its texts do not open. What is on
  /// the list was erased since, and stays erased.
  package static func restore(
    _ backup: String, to target: String, card: RecoveryCard?, erasures: ErasedList?,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> (restored: RestoredLog, verification: Verification) {
    // Before anything is made of it. Its keys are sealed, and show when they are unsealed.
    _ = try checked(backup, .none, progress)
    return try whole(target) { part in
      let restored: RestoredLog
      do throws(LogError) {
        restored = try EventLog.restore(backup, to: part, card: card, erasures: erasures)
      } catch {
        throw LedgerError.log(error)
      }
      let objects: OpenedObjects =
        restored.hasContents ? .undecided(restored.undecided) : .none
      return (restored, try checked(part, objects, progress))
    }
  }

  private static func checked(
    _ path: String, _ objects: OpenedObjects, _ progress: (_ done: Int, _ all: Int) -> Void
  ) throws -> Verification {
    let ledger = try CountyLedger(at: path, isReadOnly: true)
    let report = try Verification.run(ledger, objects: objects, progress: progress)
    guard report.isSound else { throw CopyProblem(path: path, findings: report.findings) }
    do throws(LogError) { try ledger.log.close() } catch { throw LedgerError.log(error) }
    return report
  }
}

/// What is wrong with a copy.
package struct CopyProblem: Error, Sendable {
  package let path: String
  package let findings: [Finding]
}

private func whole<R>(_ target: String, _ fill: (_ part: String) throws -> R) throws -> R {
  do {
    return try NewDirectory.make(target, fill)
  } catch let error as LogError {
    throw LedgerError.log(error)
  }
}

extension CountyLedger {
  /// The lines of the recovery key's card, and a note that somebody asked for it. A ledger that has
  /// no recovery key yet is given one.
  package func takeRecoveryCard() throws -> [String] {
    try write { transaction in
      try transaction.makeRecoveryKey()
      guard let card = try transaction.recoveryCard() else {
        throw LogError.storage("the recovery key is missing")
      }
      try transaction.notePrinted(card.generation)
      return card.lines + ["card \(card.id)"]
    }
  }
}

extension CountyLedger {
  /// The oldest card that another has replaced and that nobody recorded as destroyed, and how many of
  /// these there are; nothing when there is none.
  package func livingCards() throws -> (oldest: Int, count: Int)? {
    try read { snapshot in
      guard let now = try snapshot.recovery()?.generation else { return nil }
      var (oldest, count) = (0, 0)
      for number in 1..<max(1, Int(now)) {
        guard let generation = KeyGeneration(number),
          try tables.destroyedCard(generation) == nil
        else { continue }
        if count == 0 { oldest = number }
        count += 1
      }
      return count == 0 ? nil : (oldest, count)
    }
  }
}
