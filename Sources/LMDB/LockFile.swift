internal import Glibc

/// The lock file, mapped to be read: who writes now.
///
/// Its descriptor is closed before LMDB opens the file: a process that closes any descriptor of a file
/// loses all its locks on it, and whoever comes next would take the lock file for nobody's.
@safe final class LockFile: @unchecked Sendable {
  // Unchecked because the map is only read, a word at a time.

  /// The part that readers share, then the writers' mutex.
  private static let byteCount = 128
  /// The mutex begins with the number of the thread that holds it (glibc), but for two bits.
  private static let ownerOffset = 64

  private let map: UnsafeMutableRawPointer

  /// Nothing when there is no such file, or it may not be read. Only before LMDB has it open.
  init?(_ path: String) {
    let descriptor = unsafe open(path + "/lock.mdb", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0, Int(facts.st_size) >= Self.byteCount,
      let map = unsafe mmap(nil, Self.byteCount, PROT_READ, MAP_SHARED, descriptor, 0),
      unsafe map != MAP_FAILED
    else { return nil }
    unsafe self.map = map
  }

  deinit { unsafe munmap(map, Self.byteCount) }

  /// The process inside a write transaction; nothing when there is none, or it is dead.
  var writer: Int32? {
    let word = unsafe map.load(fromByteOffset: Self.ownerOffset, as: UInt32.self)
    let thread = Int32(word & 0x3fff_ffff)
    return thread == 0 ? nil : Self.process(of: thread)
  }

  private static func process(of thread: Int32) -> Int32? {
    let descriptor = unsafe open("/proc/\(thread)/status", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = unsafe read(descriptor, &bytes, bytes.count)
    let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
    return lines.first { $0.hasPrefix("Tgid:\t") }.flatMap { Int32($0.dropFirst(6)) }
  }
}
