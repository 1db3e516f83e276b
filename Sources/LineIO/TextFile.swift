package import Glibc

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
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= maximum {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      guard count > 0 else { return nil }
      bytes += chunk[..<count]
    }
    return nil
  }

  /// A file's text; nothing when it cannot be read, is too large, or is not UTF-8.
  package static func read(_ path: String, upTo maximum: Int = maximumByteCount) -> String? {
    guard let bytes = bytes(path, upTo: maximum) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Writes a file that is not there yet, readable as `mode` says, synced to disk.
  ///
  /// - Returns: whether it was written; false when it is there already or cannot be written.
  package static func create(_ path: String, _ text: String, mode: mode_t = 0o644) -> Bool {
    create(path, bytes: Array(text.utf8), mode: mode)
  }

  /// Writes a file that is not there yet, readable as `mode` says, synced to disk.
  ///
  /// - Returns: whether it was written; false when it is there already or cannot be written.
  package static func create(_ path: String, bytes: [UInt8], mode: mode_t = 0o644) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        Glibc.write(descriptor, all.baseAddress.map { $0 + sent }, all.count - sent)
      }
      if count < 0, errno != EINTR { return false }
      sent += max(0, count)
    }
    return fsync(descriptor) == 0
  }

  /// Puts bytes in the place of a file, whole or not at all; makes the folders above it.
  ///
  /// - Returns: whether the file holds them now, on disk.
  package static func replace(_ path: String, _ bytes: [UInt8]) -> Bool {
    replace(path) { $0.write(bytes) }
  }

  /// Puts what `body` writes, piece by piece, in the place of a file, whole or not at all; makes the
  /// folders above it.
  ///
  /// - Returns: whether the file holds it now, on disk.
  /// - Throws: what `body` throws; the file is then as it was.
  package static func replace<Problem: Error>(
    _ path: String, _ body: (inout Part) throws(Problem) -> Void
  ) throws(Problem) -> Bool {
    makeFolders(above: path)
    let name = "\(path).part"
    let descriptor = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    var part = Part(descriptor: descriptor)
    do {
      try body(&part)
    } catch {
      close(descriptor)
      unlink(name)
      throw error
    }
    let isWritten = part.flush() && fsync(descriptor) == 0
    close(descriptor)
    if isWritten && rename(name, path) == 0 { return true }
    unlink(name)
    return false
  }

  /// A file being written, not yet in its place.
  package struct Part {
    private static let bufferByteCount = 1 << 16
    fileprivate let descriptor: CInt
    private var buffer: [UInt8] = []
    private var hasFailed = false

    fileprivate init(descriptor: CInt) { self.descriptor = descriptor }

    package mutating func write(_ bytes: [UInt8]) {
      buffer += bytes
      if buffer.count >= Self.bufferByteCount { _ = flush() }
    }

    package mutating func write(_ text: String) { write(Array(text.utf8)) }

    fileprivate mutating func flush() -> Bool {
      var sent = 0
      while sent < buffer.count && !hasFailed {
        let count = buffer.withUnsafeBytes { all in
          Glibc.write(descriptor, all.baseAddress.map { $0 + sent }, all.count - sent)
        }
        if count < 0 {
          hasFailed = errno != EINTR
        } else {
          sent += count
        }
      }
      buffer.removeAll(keepingCapacity: true)
      return !hasFailed
    }
  }

  private static func makeFolders(above path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var folder = ""
    for (index, part) in parts.enumerated() {
      folder += index == 0 ? String(part) : "/\(part)"
      if !folder.isEmpty { mkdir(folder, 0o755) }
    }
  }
}
