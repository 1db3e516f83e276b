internal import Glibc
internal import KeyFile
internal import LMDB

/// How the keys of a log stand, at a glance.
package struct KeyCondition: Sendable {
  /// Whether there is a file of keys, of this log.
  package var hasKeys: Bool
  /// Whether accounts other than its owner's may read it.
  package var isOpenToOthers: Bool
  /// The file system it lies on, where an overwritten key may stay readable.
  package var doubtfulFileSystem: String?
  package var recovery: RecoveryState?
  /// Whether the recovery key is there.
  package var hasRecoveryKey: Bool
  /// Keys that are decided to be destroyed and are not yet.
  package var pendingCount: Int
}

extension EventLog {
  /// How the keys stand; opens no object.
  package func keyCondition() throws(LogError) -> KeyCondition {
    let file = try keys.find()
    let place = "\(path)/\(KeyStore.fileName)"
    return try read { snapshot throws(LogError) in
      let recovery = try snapshot.recovery()
      var isThere = false
      if let file, let recovery {
        isThere = try keeping { () throws(KeyFileError) in
          try file.state(of: recovery.slot) == .living
        }
      }
      return KeyCondition(
        hasKeys: file != nil, isOpenToOthers: Self.isOpenToOthers(place),
        doubtfulFileSystem: Volume.doubtfulForOverwriting(place), recovery: recovery,
        hasRecoveryKey: isThere, pendingCount: try snapshot.pendingErasures().count)
    }
  }

  private static func isOpenToOthers(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & 0o077 != 0
  }
}
