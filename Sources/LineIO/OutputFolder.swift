import Glibc

/// A folder that output goes to, open: what is written goes to this folder, whatever becomes of the
/// path that led there.
///
/// Never a ledger's: its files would be in the way of a name, or be replaced by what is written.
package struct OutputFolder: ~Copyable {
  /// Names by which a ledger's directory is known.
  private static let ledgerNames = ["data.mdb", "lock.mdb", "keys", "signing-key.pem"]

  private let path: String
  let descriptor: Int32

  /// Opens a folder that is there.
  package init(_ path: String) throws(OutputError) {
    try self.init(path, open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  private init(_ path: String, _ descriptor: Int32) throws(OutputError) {
    guard descriptor >= 0 else { throw .file(path, code: errno) }
    let isLedgers = Self.ledgerNames.contains { name in
      faccessat(descriptor, name, F_OK, AT_SYMLINK_NOFOLLOW) == 0
    }
    if isLedgers {
      close(descriptor)
      throw .ledgersFolder(path)
    }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Opens a folder, and makes it in one that is there.
  package static func made(_ path: String) throws(OutputError) -> OutputFolder {
    do throws(OutputError) {
      return try OutputFolder(path)
    } catch {
      guard error == .file(path, code: ENOENT) else { throw error }
    }
    let (parent, name) = split(path)
    return try OutputFolder(parent).inner(name)
  }

  /// Opens a folder in this one, made if need be, and not through a link.
  func inner(_ name: String) throws(OutputError) -> OutputFolder {
    let place = "\(path)/\(name)"
    if mkdirat(descriptor, name, 0o755) == 0 {
      guard fsync(descriptor) == 0 else { throw .file(place, code: errno) }
    } else if errno != EEXIST {
      throw .file(place, code: errno)
    }
    return try OutputFolder(
      place, openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
  }

  /// Opens the folder that a path leads to from here, each on its way made if need be.
  consuming func inner(path: String) throws(OutputError) -> OutputFolder {
    let parts = path.split(separator: "/").map(String.init).filter { $0 != "." }
    guard let first = parts.first else { return self }
    return try inner(first).inner(path: parts.dropFirst().joined(separator: "/"))
  }

  /// - Throws: `notAFile` when something stands under the name that is no file.
  func checkPlace(of name: String) throws(OutputError) {
    var facts = stat()
    if fstatat(descriptor, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 {
      guard facts.st_mode & S_IFMT == S_IFREG else { throw .notAFile("\(path)/\(name)") }
    } else if errno != ENOENT {
      throw failure(at: name)
    }
  }

  /// What the operating system said of a name in the folder.
  func failure(at name: String, _ code: Int32 = errno) -> OutputError {
    .file("\(path)/\(name)", code: code)
  }

  /// A path's folder and the name in it; slashes at the end are no part of it.
  static func split(_ path: String) -> (folder: String, name: String) {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else {
      return (".", String(decoding: bytes, as: UTF8.self))
    }
    let folder = slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
    return (folder, String(decoding: bytes[(slash + 1)...], as: UTF8.self))
  }
}
