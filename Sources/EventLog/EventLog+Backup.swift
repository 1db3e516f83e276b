internal import Cryptography
internal import Glibc
internal import KeyFile
internal import LMDB

/// What a backup consists of.
package enum BackupFile {
  package static let data = "data.mdb"
  /// Never the keys themselves: one that was copied could not be destroyed any more.
  package static let sealedKeys = "keys.sealed"
  /// What was erased by then.
  package static let erasures = "erasures"
}

extension EventLog {
  /// How often a copy is begun anew because keys were erased while it was taken.
  private static let copyAttempts = 10
  /// How long an erasure that another process carries out is waited for, in steps of 50 ms.
  private static let erasureWaits = 100

  /// Writes a compact copy of one consistent state into a new directory, while others go on: the
  /// log, its keys sealed under the recovery key, and the list of what was erased.
  ///
  /// Each object of the copy was opened with its sealed key when this returns. A log without a
  /// recovery key is copied without keys: it then proves of objects what can be proved without.
  ///
  /// - Throws: `invalidRequest` when a log is there already; `corrupt` when the key of an object is
  ///   missing.
  package func backup(to directory: String) throws(LogError) {
    guard !Volume.exists("\(directory)/\(BackupFile.data)") else {
      throw .invalidRequest("there is a log in \(directory) already")
    }
    try translating { () throws(StoreError) in
      _ = try Volume.makeDirectory(directory)
    }
    for _ in 0..<Self.copyAttempts {
      try translating { () throws(StoreError) in try environment.copy(to: directory) }
      if try sealKeys(in: directory) {
        return try translating { () throws(StoreError) in try Volume.synchronize(directory) }
      }
      for name in [BackupFile.data, "lock.mdb", BackupFile.sealedKeys, BackupFile.erasures] {
        unlink("\(directory)/\(name)")
      }
    }
    throw .storage("objects were erased while each of \(Self.copyAttempts) copies was taken")
  }

  /// Writes what belongs beside a copy; false when keys were erased since it was taken.
  private func sealKeys(in directory: String) throws(LogError) -> Bool {
    let copy = try EventLog.open(directory, options: Options(isReadOnly: true))
    let isWhole = try copy.read { snapshot throws(LogError) in
      guard try snapshot.pendingErasures().isEmpty else {
        try waitForErasure()
        return false
      }
      let list = Array(try snapshot.erasureList().utf8)
      try translating { () throws(StoreError) in
        try Volume.create("\(directory)/\(BackupFile.erasures)", list)
      }
      guard let state = try snapshot.recovery() else { return true }
      return try seal(snapshot, state, in: "\(directory)/\(BackupFile.sealedKeys)")
    }
    try copy.close()
    return isWhole
  }

  /// Waits until no erasure is under way.
  private func waitForErasure() throws(LogError) {
    for _ in 0..<Self.erasureWaits {
      let pending = try read { snapshot throws(LogError) in try snapshot.pendingErasures() }
      if pending.isEmpty { return }
      usleep(50_000)
    }
    throw .storage(
      "an erasure is decided and not carried out; whatever writes next carries it out")
  }

  private func seal(
    _ copy: Snapshot, _ state: RecoveryState, in path: String
  ) throws(LogError) -> Bool {
    let file = try keys.opened()
    let recoveryKey = try keeping { () throws(KeyFileError) in try file.key(in: state.slot) }
    guard let recoveryKey else {
      let now = try read { snapshot throws(LogError) in try snapshot.recovery() }
      if now != state { return false }
      throw .corrupt(position: 0, "there is no recovery key in its slot \(state.slot)")
    }
    let header = try sealHeader(of: copy, state, recoveryKey)
    let writer = try keeping { () throws(KeyFileError) in
      try SealWriter(path, header, recoveryKey: recoveryKey)
    }
    for slot in try copy.standingSlots() {
      guard let key = try keeping({ () throws(KeyFileError) in try file.key(in: slot) }) else {
        throw .corrupt(position: 0, "there is no key of the log's own in its slot \(slot)")
      }
      try keeping { () throws(KeyFileError) in try writer.add(key, in: slot) }
    }
    for number in 1..<(try copy.objectCount()) + 1 {
      let row = try copy.objectRow(number)
      if row.erasedBy != 0 { continue }
      let slot = row.slot
      guard let key = try keeping({ () throws(KeyFileError) in try file.key(in: slot) }) else {
        if try isErased(number) { return false }
        throw .corrupt(
          position: row.broughtBy, "object \(number): there is no key in its slot \(slot)")
      }
      try keeping { () throws(KeyFileError) in try writer.add(key, in: slot) }
    }
    try keeping { () throws(KeyFileError) in try writer.finish() }
    try copy.checkContents(sealedIn: path, recoveryKey)
    return true
  }

  /// Whether an object is erased by now.
  private func isErased(_ number: UInt64) throws(LogError) -> Bool {
    try read { snapshot throws(LogError) in try snapshot.objectRow(number).erasedBy != 0 }
  }

  private func sealHeader(
    of copy: Snapshot, _ state: RecoveryState, _ key: borrowing SecretKey
  ) throws(LogError) -> SealHeader {
    var living = UInt64(try copy.standingSlots().count)
    try copy.scan(copy.tables.objects) { _, value throws(LogError) in
      if let row = ObjectRow(value), row.erasedBy == 0 { living += 1 }
      return true
    }
    let salt: [UInt8]
    do throws(CryptographyError) {
      salt = try Random.bytes(SealHeader.saltByteCount)
    } catch {
      throw .storage("no random bytes: \(error)")
    }
    return SealHeader(
      logID: logID.bytes, generation: state.generation, card: RecoveryCard.idBytes(of: key),
      head: try copy.head.position,
      slotsMade: try copy.metaNumber(Layout.MetaKey.slotsMade) ?? 0, count: living, salt: salt)
  }
}

extension Snapshot {
  /// Slots whose keys no object has, and that stay for as long as the log does.
  final func standingSlots() throws(LogError) -> [UInt64] {
    guard let slot = try metaNumber(Layout.MetaKey.requestKey) else { return [] }
    return [slot]
  }

  /// Gives each object that was not erased the key that was sealed for it, and before them the log's
  /// own to `standing`.
  final func forEachSealedKey(
    in path: String, _ recoveryKey: borrowing SecretKey,
    standing: (borrowing SlotKey) throws(LogError) -> Void = { _ throws(LogError) in },
    _ body: (UInt64, borrowing ObjectRow, borrowing SlotKey) throws(LogError) -> Void
  ) throws(LogError) {
    let id = logID.bytes
    let reader = try keeping { () throws(KeyFileError) in
      try SealReader(path, logID: id, recoveryKey: recoveryKey)
    }
    guard let reader else { throw .storage("\(path) is missing") }
    guard reader.header.head == (try head.position) else {
      throw .corrupt(position: 0, "keys.sealed is of another backup")
    }
    for slot in try standingSlots() {
      guard let key = try keeping({ () throws(KeyFileError) in try reader.next() }),
        key.slot == slot
      else { throw .corrupt(position: 0, "keys.sealed lacks the key in slot \(slot)") }
      try standing(key)
    }
    for number in 1..<(try objectCount()) + 1 {
      let row = try objectRow(number)
      if row.erasedBy != 0 { continue }
      guard let key = try keeping({ () throws(KeyFileError) in try reader.next() }),
        key.slot == row.slot
      else { throw .corrupt(position: row.broughtBy, "keys.sealed lacks object \(number)") }
      try body(number, row, key)
    }
    let isBehind = try keeping { () throws(KeyFileError) in try reader.next() } != nil
    if isBehind { throw .corrupt(position: 0, "keys.sealed has more keys than there are objects") }
  }

  /// Opens each object with its sealed key.
  fileprivate final func checkContents(
    sealedIn path: String, _ recoveryKey: borrowing SecretKey
  ) throws(LogError) {
    try forEachSealedKey(in: path, recoveryKey) { number, row, key throws(LogError) in
      if case .unreadable(let why) = try content(ofObject: number, row, key.key) {
        throw .corrupt(position: row.broughtBy, "object \(number): \(why)")
      }
    }
  }
}
