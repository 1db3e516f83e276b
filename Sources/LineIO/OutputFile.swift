import Glibc

/// The one writer of files that tools put out.
///
/// A file appears under its name whole and on disk, or not at all: it is written under a name nobody
/// can guess, in the same folder, and renamed. Two who write one file at once leave the whole file of
/// one of them; one that is killed leaves its unfinished `.siteledger-….part`.
///
/// What stands at the path is a file or nothing: no link is followed and none replaced, no pipe and
/// no device. The folder is there already, and is not a ledger's.
package enum OutputFile {
  /// What stands for standard output in the place of a path.
  package static let standardOutput = "-"

  /// Puts bytes in the place of a file.
  package static func write(_ path: String, _ bytes: [UInt8]) throws {
    try write(path) { $0.write(bytes) }
  }

  /// Puts bytes in the place of a file in a folder below another one, each folder between them made
  /// if need be.
  package static func write(below folder: String, _ path: String, _ bytes: [UInt8]) throws {
    let (inner, name) = OutputFolder.split(path)
    try write(name, in: try OutputFolder(folder).inner(path: inner)) { $0.write(bytes) }
  }

  /// Puts what `body` writes, piece by piece, in the place of a file, or on standard output where
  /// the path says so.
  ///
  /// - Throws: `OutputError`, and what `body` throws; the file is then as it was.
  package static func write(_ path: String, _ body: (inout Part) throws -> Void) throws {
    guard path != standardOutput else {
      try Printout.flush()
      var part = Part(descriptor: STDOUT_FILENO)
      try body(&part)
      if let code = part.flush() { throw OutputError.standardOutput(code: code) }
      return
    }
    let (folder, name) = OutputFolder.split(path)
    try write(name, in: try OutputFolder(folder), body)
  }

  private static func write(
    _ name: String, in folder: borrowing OutputFolder, _ body: (inout Part) throws -> Void
  ) throws {
    try folder.checkPlace(of: name)
    let unfinished = unfinishedName()
    let descriptor = openat(
      folder.descriptor, unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw folder.failure(at: name) }
    do {
      defer { close(descriptor) }
      var part = Part(descriptor: descriptor)
      try body(&part)
      if let code = part.flush() { throw folder.failure(at: name, code) }
      guard fsync(descriptor) == 0 else { throw folder.failure(at: name) }
      // Asked again: writing it may have taken minutes.
      try folder.checkPlace(of: name)
      guard renameat(folder.descriptor, unfinished, folder.descriptor, name) == 0 else {
        throw folder.failure(at: name)
      }
    } catch {
      unlinkat(folder.descriptor, unfinished, 0)
      throw error
    }
    guard fsync(folder.descriptor) == 0 else { throw folder.failure(at: name) }
  }

  /// A name nobody can guess.
  static func unfinishedName() -> String {
    ".siteledger-\(String(UInt64.random(in: 0 ... .max), radix: 16)).part"
  }

  /// A file being written, not yet in its place.
  package struct Part {
    private static let bufferByteCount = 1 << 16
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var code: Int32 = 0

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Adds bytes; what stops them is said where the file is finished.
    package mutating func write(_ bytes: [UInt8]) {
      buffer += bytes
      if buffer.count >= Self.bufferByteCount { _ = flush() }
    }

    package mutating func write(_ text: String) { write(Array(text.utf8)) }

    /// Why it could not be written; nothing when all of it was.
    mutating func flush() -> Int32? {
      if code == 0 { code = Descriptors.send(buffer, to: descriptor).code }
      buffer.removeAll(keepingCapacity: true)
      return code == 0 ? nil : code
    }
  }
}
