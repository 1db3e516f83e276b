internal import Glibc

/// A file of the operating system; every call that touches it.
final class FileMedium: Medium {
  private let descriptor: Int32

  private init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Opens a file; nil when there is none.
  static func open(_ path: String, isReadOnly: Bool) throws(KeyFileError) -> FileMedium? {
    let descriptor = Glibc.open(path, (isReadOnly ? O_RDONLY : O_RDWR) | O_CLOEXEC)
    if descriptor >= 0 { return FileMedium(descriptor) }
    if errno == ENOENT { return nil }
    throw failure("open")
  }

  /// Opens a file, and makes it for its owner alone (0600) where there is none.
  static func openOrMake(_ path: String) throws(KeyFileError) -> FileMedium {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("open") }
    return FileMedium(descriptor)
  }

  /// Makes a file that is not there yet, for its owner alone (0600).
  static func make(_ path: String) throws(KeyFileError) -> FileMedium {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("open") }
    return FileMedium(descriptor)
  }

  /// Brings the entry of a file to the disk, in the directory where it really is.
  static func synchronizeEntry(of path: String) throws(KeyFileError) {
    guard let resolved = realpath(path, nil) else { throw failure("realpath") }
    defer { free(resolved) }
    // The last slash of a resolved path; the first of all is never cut off.
    if let slash = strrchr(resolved, 0x2F) { slash[slash == resolved ? 1 : 0] = 0 }
    let directory = Glibc.open(resolved, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw failure("open") }
    defer { close(directory) }
    guard fsync(directory) == 0 else { throw failure("fsync") }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(KeyFileError) -> Int
  {
    var done = 0
    while done < buffer.count {
      let count = pread(
        descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done,
        off_t(offset + done))
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw Self.failure("pread")
      }
      done += count
    }
    return done
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(KeyFileError) {
    var done = 0
    while done < bytes.count {
      let count = pwrite(
        descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(offset + done))
      if count < 0 {
        if errno == EINTR { continue }
        throw Self.failure("pwrite")
      }
      done += count
    }
  }

  func synchronize() throws(KeyFileError) {
    guard fdatasync(descriptor) == 0 else { throw Self.failure("fdatasync") }
  }

  func forget() {
    _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
  }

  private static func failure(_ call: String) -> KeyFileError {
    errno == ENOSPC || errno == EDQUOT ? .diskFull : .system(code: errno, call: call)
  }
}
