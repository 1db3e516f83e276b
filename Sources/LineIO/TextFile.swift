import Glibc

/// Small files, whole.
package enum TextFile {
  /// The largest file that is read if nothing else is said, in bytes.
  package static let maximumByteCount = 1 << 20

  /// A file's bytes, or what comes from the standard input for `-`; nothing when they cannot be read,
  /// or are more than `maximum`.
  package static func bytes(_ path: String, upTo maximum: Int) -> [UInt8]? {
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return Descriptors.bytes(from: descriptor, upTo: maximum)
  }

  /// A file's text; nothing when it cannot be read, is too large, or is not UTF-8.
  package static func read(_ path: String, upTo maximum: Int = maximumByteCount) -> String? {
    guard let bytes = bytes(path, upTo: maximum) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Writes a file that is not there yet, readable as `mode` says: whole and on disk, or not at all.
  ///
  /// - Returns: whether it was written; false when it is there already or cannot be written.
  package static func create(_ path: String, _ text: String, mode: UInt32 = 0o644) -> Bool {
    create(path, bytes: Array(text.utf8), mode: mode)
  }

  /// Writes a file that is not there yet, readable as `mode` says: whole and on disk, or not at all.
  ///
  /// - Returns: whether it was written; false when it is there already or cannot be written.
  package static func create(_ path: String, bytes: [UInt8], mode: UInt32 = 0o644) -> Bool {
    let (folder, name) = OutputFolder.split(path)
    let unfinished = "\(folder)/\(OutputFile.unfinishedName())"
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { return false }
    defer {
      close(descriptor)
      unlink(unfinished)
    }
    // A link is made only where nothing is.
    return Descriptors.send(bytes, to: descriptor).code == 0 && fsync(descriptor) == 0
      && link(unfinished, "\(folder)/\(name)") == 0 && synchronize(folder)
  }

  private static func synchronize(_ folder: String) -> Bool {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }
}
