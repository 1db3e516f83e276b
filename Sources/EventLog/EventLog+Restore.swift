internal import Cryptography
internal import KeyFile
internal import LMDB

/// What a restored log is left with.
package struct RestoredLog: Sendable {
  /// The recovery key's; earlier cards open nothing that is made from it.
  package var generation: UInt32?
  /// Objects that the list of erasures names and the log does not: it ends before the events that
  /// decided about them. Their keys are gone.
  package var undecided: Set<UInt64> = []
  /// Whether keys were unsealed.
  package var hasContents = false
}

extension EventLog {
  /// Makes a log out of a backup, in a new directory.
  ///
  /// - Parameters:
  ///   - backup: a directory that ``backup(to:)`` filled.
  ///   - directory: one that is not there, or empty.
  ///   - card: the recovery key that its keys are sealed under; without it nothing opens what the
  ///     backup holds of objects, and what is brought later opens as ever.
  ///   - erasures: what was erased since; the keys of all of it are left behind.
  /// - Throws: `recovery` when the card or the list does not go with the backup; `corrupt` for a backup
  ///   that is damaged.
  package static func restore(
    _ backup: String, to directory: String, card: RecoveryCard?,
    erasures: ErasedList? = nil
  ) throws(LogError) -> RestoredLog {
    guard !Volume.exists("\(directory)/\(BackupFile.data)") else {
      throw .invalidRequest("there is a log in \(directory) already")
    }
    let source = try EventLog.open(backup, options: Options(isReadOnly: true))
    if let erasures, erasures.logID != source.logID {
      throw .recovery(.listOfAnotherLog)
    }
    try translating { () throws(StoreError) in
      _ = try Volume.makeDirectory(directory)
    }
    var restored = RestoredLog()
    let generation = try source.read { snapshot throws(LogError) in
      guard let state = try snapshot.recovery() else { return UInt32(0) }
      let path = "\(backup)/\(BackupFile.sealedKeys)"
      try check(card, path, state, source.logID)
      let file = try snapshot.remakeKeys(
        "\(directory)/\(KeyStore.fileName)", areErased: card != nil)
      if let card {
        restored.undecided = try snapshot.unseal(path, card.key, into: file, but: erasures)
        restored.hasContents = true
      }
      try keeping { () throws(KeyFileError) in
        try file.finishRemaking("\(directory)/\(KeyStore.fileName)")
      }
      return state.generation
    }
    try translating { () throws(StoreError) in try source.environment.copy(to: directory) }
    try source.close()
    if generation > 0 {
      restored.generation = try begin(directory, after: generation, hasKeys: card != nil)
    }
    return restored
  }

  /// Refuses a card that does not open the sealed keys, before anything is made.
  private static func check(
    _ card: RecoveryCard?, _ path: String, _ state: RecoveryState, _ logID: LogID
  ) throws(LogError) {
    guard let card else { return }
    guard card.logID == logID else { throw .recovery(.keyOfAnotherLog) }
    guard let header = try keeping({ () throws(KeyFileError) in try SealReader.header(path) })
    else { throw .storage("\(path) is missing") }
    guard header.generation == state.generation else {
      throw .corrupt(position: 0, "keys.sealed is of another backup")
    }
    guard card.generation == header.generation else {
      throw .recovery(
        .keyOfAnotherGeneration(needed: header.generation, given: card.generation))
    }
    guard RecoveryCard.idBytes(of: card.key) == header.card else {
      throw .recovery(.keyOfAnotherCopy)
    }
  }

  /// Makes a restored log ready to be written: no slot that was given before is given again, what was
  /// being destroyed or put aside is gone, and the recovery key is another.
  private static func begin(
    _ directory: String, after generation: UInt32, hasKeys: Bool
  ) throws(LogError) -> UInt32? {
    let log = try EventLog.open(directory)
    let state = try log.write { transaction throws(LogError) in
      if let made = try transaction.metaNumber(Layout.MetaKey.slotsMade) {
        try transaction.putMeta(made.bigEndianBytes, for: Layout.MetaKey.nextSlot)
      }
      // Another is drawn: a request from before that is sent again is taken for another one.
      if !hasKeys { try transaction.removeMeta(Layout.MetaKey.requestKey) }
      try transaction.forgetStaged()
      try transaction.makeRecoveryKey(after: generation, anew: true)
      return try transaction.recovery()
    }
    try log.close()
    return state?.generation
  }
}

extension Snapshot {
  fileprivate final func remakeKeys(
    _ path: String, areErased: Bool
  ) throws(LogError) -> KeyFile {
    let (id, count) = (logID.bytes, try metaNumber(Layout.MetaKey.slotsMade) ?? 0)
    return try keeping { () throws(KeyFileError) in
      try KeyFile.remake(path, logID: id, slotCount: count, areErased: areErased)
    }
  }

  /// Puts the sealed keys where they belong, but for those of objects on a list; the numbers of those.
  fileprivate final func unseal(
    _ path: String, _ recoveryKey: borrowing SecretKey, into file: KeyFile,
    but erasures: ErasedList?
  ) throws(LogError) -> Set<UInt64> {
    var undecided: Set<UInt64> = []
    try forEachSealedKey(
      in: path, recoveryKey,
      standing: { key throws(LogError) in
        try keeping { () throws(KeyFileError) in try file.put(key.key, into: key.slot) }
      }
    ) { number, row, key throws(LogError) in
      if let erasures,
        let mention = try mention(ofObject: number, broughtBy: row.broughtBy),
        erasures.commitments.contains(mention.commitment)
      {
        undecided.insert(number)
        return
      }
      try keeping { () throws(KeyFileError) in try file.put(key.key, into: key.slot) }
    }
    return undecided
  }
}
