/// The files an environment was opened on, to be told from others that come under their names.
///
/// A lock file that was replaced locks nobody out, and what is written to a data file that has no
/// name any more is gone with the process: neither may be used, however well it goes.
struct OpenedFiles: Equatable, Sendable {
  private let data: FileIdentity
  /// Nothing where the environment is used without one.
  private let lock: FileIdentity?

  /// Which files stand under the names in a directory now.
  /// - Throws: `replaced` when one is missing.
  init(in path: String, hasLock: Bool) throws(StoreError) {
    do throws(StoreError) {
      data = try Volume.identity(of: path + "/data.mdb")
      lock = hasLock ? try Volume.identity(of: path + "/lock.mdb") : nil
    } catch {
      throw .replaced
    }
  }

  /// - Throws: `replaced` when the names lead to other files now.
  func check(_ path: String) throws(StoreError) {
    if try OpenedFiles(in: path, hasLock: lock != nil) != self { throw .replaced }
  }

  /// - Throws: `replaced` when the data file is not the one behind a descriptor.
  func check(descriptor: Int32) throws(StoreError) {
    if try Volume.identity(of: descriptor) != data { throw .replaced }
  }
}
