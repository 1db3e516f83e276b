import CSync
import Glibc

/// Files of one folder that belong together: all of them appear, whole and on disk, or none.
///
/// Each is written under a name nobody can guess, as by ``OutputFile``; ``finish()`` waits once for the
/// disk and gives them their names, so that thousands of small files cost what their bytes do and not
/// two waits each. One that is dropped before leaves nothing, nor the folder where it made it; one that is
/// killed leaves its unfinished `.siteledger-….part`.
package struct OutputBatch: ~Copyable {
  private let folder: OutputFolder
  /// What was written, by its name to be, in the order of writing; the last of a name counts.
  private var files: [(name: String, unfinished: String)] = []

  /// The folder's path, where it was not there before and nothing stands in it yet.
  private var made: String?

  /// - Parameter path: of a folder, made in one that is there.
  package init(_ path: String) throws(OutputError) {
    let wasThere = access(path, F_OK) == 0
    folder = try OutputFolder.made(path)
    made = wasThere ? nil : path
  }

  deinit {
    for file in files { unlinkat(folder.descriptor, file.unfinished, 0) }
    // It goes only while it is empty.
    if let made { rmdir(made) }
  }

  package mutating func write(_ name: String, _ bytes: [UInt8]) throws(OutputError) {
    let file = try begin(name)
    file.write(bytes)
    try end(file)
  }

  /// A file to be written piece by piece, beside others.
  package mutating func begin(_ name: String) throws(OutputError) -> UnfinishedFile {
    try folder.checkPlace(of: name)
    let unfinished = OutputFile.unfinishedName()
    let descriptor = openat(
      folder.descriptor, unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw folder.failure(at: name) }
    files.append((name, unfinished))
    return UnfinishedFile(name, descriptor)
  }

  /// - Throws: why the file could not be written.
  package func end(_ file: UnfinishedFile) throws(OutputError) {
    if let code = file.close() { throw folder.failure(at: file.name, code) }
  }

  /// Puts every file in its place, each of which was ended.
  ///
  /// - Returns: their names, in the order of writing.
  package mutating func finish() throws(OutputError) -> [String] {
    guard syncfs(folder.descriptor) == 0 else { throw folder.failure(at: "") }
    // Asked of all before any is put there.
    for file in files { try folder.checkPlace(of: file.name) }
    for file in files {
      guard renameat(folder.descriptor, file.unfinished, folder.descriptor, file.name) == 0 else {
        throw folder.failure(at: file.name)
      }
    }
    guard fsync(folder.descriptor) == 0 else { throw folder.failure(at: "") }
    defer { (files, made) = ([], nil) }
    return files.map(\.name)
  }
}

/// A file of an ``OutputBatch``, being written.
package final class UnfinishedFile {
  let name: String
  private let descriptor: Int32
  private var part: OutputFile.Part
  private var isOpen = true

  fileprivate init(_ name: String, _ descriptor: Int32) {
    self.name = name
    self.descriptor = descriptor
    part = OutputFile.Part(descriptor: descriptor)
  }

  deinit { if isOpen { Glibc.close(descriptor) } }

  /// Adds bytes; what stops them is said where the file is ended.
  package func write(_ bytes: [UInt8]) { part.write(bytes) }

  /// Why it could not be written; nothing when all of it was.
  fileprivate func close() -> Int32? {
    defer {
      Glibc.close(descriptor)
      isOpen = false
    }
    return part.flush()
  }
}
