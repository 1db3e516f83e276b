internal import CLMDB
internal import Glibc

/// What the operating system says of the place a log lives in.
package enum Volume {
  /// Below this a write that was cut short is taken for a full disk.
  static let fullBelowByteCount: UInt64 = 1 << 20

  package static func isNetworkFileSystem(_ path: String) throws(StoreError) -> Bool {
    var facts = statfs()
    guard unsafe statfs(path, &facts) == 0 else {
      throw .system(code: errno, call: "statfs")
    }
    return isNetworkType(UInt32(truncatingIfNeeded: facts.f_type))
  }

  /// Whether LMDB's locks or shared maps do not hold under a magic number of `statfs(2)`.
  ///
  /// A switch, because the first set of numbers of a process costs it a tenth of opening.
  private static func isNetworkType(_ type: UInt32) -> Bool {
    switch type {
    // NFS, SMB, CIFS, SMB2, FUSE (which may be any of these), 9P, AFS, Ceph, Lustre.
    case 0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x0102_1997, 0x5346_414F,
      0x00C3_6400, 0x0BD0_0BD0:
      true
    default: false
    }
  }

  /// The name of the file system of a path, if what is overwritten there may stay readable: it
  /// writes changed bytes elsewhere, or shares them with a copy. Nil for every other one, which
  /// proves nothing of what lies under it.
  package static func doubtfulForOverwriting(_ path: String) -> String? {
    var facts = statfs()
    guard unsafe statfs(path, &facts) == 0 else { return nil }
    return doubtfulName(UInt32(truncatingIfNeeded: facts.f_type))
  }

  /// The name under a magic number of `statfs(2)`.
  static func doubtfulName(_ type: UInt32) -> String? {
    switch type {
    case 0x9123_683E: "btrfs"
    case 0x2FC1_2FC1: "ZFS"
    case 0xCA45_1A4E: "bcachefs"
    // Shares blocks between files where it was made with reflink, as it is by default.
    case 0x5846_5342: "XFS"
    case 0xF2F5_2010: "F2FS"
    case 0x0000_3434: "NILFS"
    // The file may still lie in the layer below.
    case 0x794C_7630: "overlayfs"
    // On flash: what is overwritten goes elsewhere.
    case 0x0000_72B6: "JFFS2"
    case 0x2405_1905: "UBIFS"
    default: nil
    }
  }

  /// Whether the volume of `path` has next to no room; false when it cannot be asked.
  package static func isFull(_ path: String) -> Bool {
    var facts = statvfs()
    guard unsafe statvfs(path, &facts) == 0 else { return false }
    return UInt64(facts.f_bavail) * UInt64(facts.f_frsize) < fullBelowByteCount
  }

  /// Which file a path leads to, whatever it is called.
  static func identity(of path: String) throws(StoreError) -> FileIdentity {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else {
      throw .system(code: errno, call: "stat")
    }
    return FileIdentity(device: UInt64(facts.st_dev), inode: UInt64(facts.st_ino))
  }

  /// Which file a descriptor is open on.
  static func identity(of descriptor: Int32) throws(StoreError) -> FileIdentity {
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0 else {
      throw .system(code: errno, call: "fstat")
    }
    return FileIdentity(device: UInt64(facts.st_dev), inode: UInt64(facts.st_ino))
  }

  /// Whether the file exists.
  package static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0
  }

  /// Whether this process may write to the file, as which it is running.
  static func isWritable(_ path: String) -> Bool {
    unsafe faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0
  }

  /// Makes the directory, and those above it that are missing, for the owner alone (0700).
  /// True when it was not there.
  package static func makeDirectory(_ path: String) throws(StoreError) -> Bool {
    if unsafe mkdir(path, 0o700) == 0 {
      try synchronize(parent(of: path))
      return true
    }
    let code = errno
    switch code {
    case EEXIST: return false
    case ENOENT where parent(of: path) != path:
      _ = try makeDirectory(parent(of: path))
      return try makeDirectory(path)
    default: throw Calls.translate(code, during: "mkdir")
    }
  }

  /// Opens a file in a directory that has no name there, so that it is gone when it is closed, however
  /// the process ends; the descriptor, for the caller to close.
  ///
  /// Where the file system cannot make one (overlayfs of old kernels), a name is made and taken away
  /// at once.
  package static func openNameless(in place: String) throws(StoreError) -> Int32 {
    let descriptor = unsafe open(place, O_RDWR | nameless | O_CLOEXEC, 0o600)
    if descriptor >= 0 { return descriptor }
    guard errno == EOPNOTSUPP || errno == EISDIR else {
      throw Calls.translate(errno, during: "open")
    }
    var template = Array("\(place)/siteledger-scratch-XXXXXX".utf8CString)
    let result = unsafe template.withUnsafeMutableBufferPointer { buffer -> Int32 in
      guard let name = buffer.baseAddress else { return -1 }
      let descriptor = unsafe mkstemp(name)
      if descriptor >= 0 { unsafe unlink(name) }
      return descriptor
    }
    guard result >= 0 else { throw Calls.translate(errno, during: "mkstemp") }
    _ = fcntl(result, F_SETFD, FD_CLOEXEC)
    return result
  }

  /// `O_TMPFILE` of Linux, which the C library shows to GNU programs alone.
  private static let nameless = 0o20_000_000 | O_DIRECTORY

  /// The path by which this process reaches a file that it has open.
  package static func path(of descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

  /// Copies an environment's file into an open, empty one.
  package static func copyData(from source: String, to copy: Int32) throws(StoreError) {
    let descriptor = unsafe open(source + "/data.mdb", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(code: errno, call: "open") }
    defer { Glibc.close(descriptor) }
    while true {
      let count = sendfile(copy, descriptor, nil, 1 << 30)
      if count == 0 { return }
      if count < 0, errno != EINTR { throw Calls.translate(errno, during: "sendfile") }
    }
  }

  /// Closes a descriptor.
  package static func close(_ descriptor: Int32) { Glibc.close(descriptor) }

  /// Brings a directory's entries, or a file's bytes, to the disk.
  package static func synchronize(_ path: String) throws(StoreError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(code: errno, call: "open") }
    let code = fsync(descriptor) == 0 ? 0 : errno
    Glibc.close(descriptor)
    if code != 0 { throw Calls.translate(code, during: "fsync") }
  }

  /// Brings the entry of a file or directory to the disk, in the directory it is in.
  package static func synchronizeEntry(of path: String) throws(StoreError) {
    try synchronize(parent(of: path))
  }

  /// Makes a new file for the owner alone (0600) and brings what `body` writes into it to the disk.
  static func create(
    _ path: String, _ body: (Int32) throws(StoreError) -> Void
  ) throws(StoreError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Calls.translate(errno, during: "open") }
    defer { Glibc.close(descriptor) }
    try body(descriptor)
    guard fsync(descriptor) == 0 else { throw Calls.translate(errno, during: "fsync") }
  }

  /// Makes a new file for the owner alone (0600) that holds some bytes, on the disk.
  package static func create(_ path: String, _ bytes: [UInt8]) throws(StoreError) {
    try create(path) { descriptor throws(StoreError) in
      var done = 0
      while done < bytes.count {
        let count = unsafe bytes.withUnsafeBytes { all in
          unsafe Glibc.write(descriptor, all.baseAddress.map { unsafe $0 + done }, all.count - done)
        }
        if count < 0, errno != EINTR { throw Calls.translate(errno, during: "write") }
        done += max(0, count)
      }
    }
  }

  /// Gives a file that LMDB maps blocks on the disk, where it has none.
  ///
  /// LMDB makes its lock file sparse and writes into the map: on a full disk the process would die
  /// of that, rather than be told. A missing file is made with `byteCount`; one that is there keeps
  /// its size, which other processes rely on. A file that may not be written is left alone.
  static func reserve(_ path: String, byteCount: Int) throws(StoreError) {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == ENOSPC || errno == EDQUOT { throw .diskFull }
      return
    }
    defer { Glibc.close(descriptor) }
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0 else { return }
    let wanted = facts.st_size == 0 ? byteCount : Int(facts.st_size)
    guard Int(facts.st_blocks) * 512 < wanted else { return }
    let code = posix_fallocate(descriptor, 0, off_t(wanted))
    if code == ENOSPC || code == EDQUOT { throw .diskFull }
  }

  private static func parent(of path: String) -> String {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }
}

/// A file by device and inode.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
}
