import Glibc

/// Lines from a file descriptor, without their line feeds.
package struct LineReader {
  package enum Line {
    case text([UInt8])
    /// A line over the limit; it has been read past.
    case tooLong
    /// No whole line is there yet; only when not waiting.
    case none
    case end
  }

  /// Bytes asked for at a time.
  private static let chunkByteCount = 1 << 18

  private let descriptor: Int32
  /// Bytes of the longest line that is looked at.
  private let byteCountLimit: Int
  private var bytes: [UInt8] = []
  /// Where the next line begins, and how far it has been searched for its end.
  private var start = 0
  private var searched = 0
  private var isAtEnd = false
  private var isSkipping = false

  package init(descriptor: Int32, byteCountLimit: Int) {
    self.descriptor = descriptor
    self.byteCountLimit = byteCountLimit
  }

  /// The next line; without `waits`, only one that can be had at once.
  package mutating func next(waits: Bool) -> Line {
    while true {
      if let line = takeLine() { return line }
      if isAtEnd { return takeRest() }
      if !waits, !hasMore() { return .none }
      fill()
    }
  }

  /// A line whose end is there.
  private mutating func takeLine() -> Line? {
    guard let end = endOfLine() else {
      if !isSkipping, bytes.count - start > byteCountLimit { isSkipping = true }
      if isSkipping {
        bytes.removeAll(keepingCapacity: false)
        (start, searched) = (0, 0)
      }
      return nil
    }
    defer {
      start = end + 1
      searched = start
    }
    if isSkipping || end - start > byteCountLimit {
      isSkipping = false
      return .tooLong
    }
    return .text(Array(bytes[start..<end]))
  }

  private mutating func endOfLine() -> Int? {
    let found = bytes.withUnsafeBytes { all -> Int? in
      guard searched < all.count, let base = all.baseAddress,
        let place = memchr(base + searched, 0x0A, all.count - searched)
      else { return nil }
      return UnsafeRawPointer(place) - base
    }
    if found == nil { searched = bytes.count }
    return found
  }

  /// What stands behind the last line feed.
  private mutating func takeRest() -> Line {
    if isSkipping {
      isSkipping = false
      return .tooLong
    }
    guard start < bytes.count else { return .end }
    defer { start = bytes.count }
    return .text(Array(bytes[start...]))
  }

  private func hasMore() -> Bool {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, 0) > 0
  }

  private mutating func fill() {
    if start > 0 {
      bytes.removeFirst(start)
      searched -= start
      start = 0
    }
    let old = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: Self.chunkByteCount))
    let count = bytes.withUnsafeMutableBytes { all in
      read(descriptor, all.baseAddress.map { $0 + old }, Self.chunkByteCount)
    }
    let isInterrupted = count < 0 && errno == EINTR
    bytes.removeLast(Self.chunkByteCount - max(count, 0))
    if count <= 0, !isInterrupted { isAtEnd = true }
  }
}
