internal import Glibc
internal import LMDB

/// A directory that appears under its name only when it is whole.
///
/// It is filled under another name beside it, `NAME.part`, and renamed. What a killed process left
/// under that name is taken away by the next one that makes the same directory; a second process at
/// the same time is refused, by a lock that dies with its holder.
package enum NewDirectory {
  package static func make<R>(
    _ path: String, _ fill: (_ part: String) throws -> R
  ) throws -> R {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard !exists(path) else {
      throw LogError.invalidRequest("\(path) is there already")
    }
    let part = "\(path).part"
    _ = try translating { () throws(StoreError) in try Volume.makeDirectory(part) }
    let lock = open(part, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw LogError.storage("open: errno \(errno)") }
    defer { close(lock) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      throw LogError.invalidRequest("\(part) is being written by another process")
    }
    try clear(part)
    let result: R
    do {
      result = try fill(part)
      try translating { () throws(StoreError) in try Volume.synchronize(part) }
    } catch {
      discard(part)
      throw error
    }
    guard rename(part, path) == 0 else {
      let code = errno
      discard(part)
      throw LogError.storage("rename: errno \(code)")
    }
    try translating { () throws(StoreError) in try Volume.synchronizeEntry(of: path) }
    return result
  }

  private static func exists(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0
  }

  /// What a log or a backup may consist of.
  private static let names = [
    BackupFile.data, "lock.mdb", KeyStore.fileName, BackupFile.sealedKeys, BackupFile.erasures,
  ]

  /// Takes away what a killed process left; only what it can have left.
  private static func clear(_ part: String) throws(LogError) {
    for name in names where unlink("\(part)/\(name)") != 0 && errno != ENOENT {
      throw .storage("unlink: errno \(errno)")
    }
  }

  /// Nothing that can be done about it when it fails: it has not the name of anything whole.
  private static func discard(_ part: String) {
    for name in names { unlink("\(part)/\(name)") }
    rmdir(part)
  }
}
