import Glibc

/// Lines from a file descriptor, without their line feeds.
package struct LineReader {
  /// What there is to read next.
  package enum Line {
    case text([UInt8])
    /// A line over the limit; it has been read past.
    case tooLong
    /// No whole line is there yet; only when not waiting.
    case none
    case end
    /// It cannot be read any further, by an `errno`; what came of a line without its end is dropped.
    case failed(Int32)
  }

  /// Bytes asked for at a time: of one short line, and at most, once so many are there.
  private static let byteCounts = (first: 1 << 14, most: 1 << 18)

  private let descriptor: Int32
  /// Bytes of the longest line that is looked at.
  private let byteCountLimit: Int
  /// Room for bytes; those read and not yet taken are `start ..< end`.
  private var bytes = [UInt8](repeating: 0, count: byteCounts.first)
  private var start = 0
  private var end = 0
  /// How far the next line has been searched for its end.
  private var searched = 0
  /// Whether the last read got all it had room for.
  private var wasFilled = false
  private var isAtEnd = false
  private var failure: Int32 = 0
  private var isSkipping = false

  package init(descriptor: Int32, byteCountLimit: Int) {
    self.descriptor = descriptor
    self.byteCountLimit = byteCountLimit
  }

  /// The next line; without `waits`, only one that can be had at once.
  package mutating func next(waits: Bool) -> Line {
    while true {
      if let line = takeLine() { return line }
      if failure != 0 { return .failed(failure) }
      if isAtEnd { return takeRest() }
      if !waits, !hasMore() { return .none }
      fill()
    }
  }

  /// A line whose end is there.
  private mutating func takeLine() -> Line? {
    guard let lineEnd = endOfLine() else {
      if !isSkipping, end - start > byteCountLimit { isSkipping = true }
      if isSkipping { (start, end, searched) = (0, 0, 0) }
      return nil
    }
    defer {
      start = lineEnd + 1
      searched = start
    }
    if isSkipping || lineEnd - start > byteCountLimit {
      isSkipping = false
      return .tooLong
    }
    return .text(Array(bytes[start..<lineEnd]))
  }

  private mutating func endOfLine() -> Int? {
    let found = bytes.withUnsafeBytes { all -> Int? in
      guard searched < end, let base = all.baseAddress,
        let place = memchr(base + searched, 0x0A, end - searched)
      else { return nil }
      return UnsafeRawPointer(place) - base
    }
    if found == nil { searched = end }
    return found
  }

  /// What stands behind the last line feed.
  private mutating func takeRest() -> Line {
    if isSkipping {
      isSkipping = false
      return .tooLong
    }
    guard start < end else { return .end }
    defer { start = end }
    return .text(Array(bytes[start..<end]))
  }

  private func hasMore() -> Bool {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, 0) > 0
  }

  /// Reads what is there, into room made by moving, or doubling while more is there than there was room for.
  private mutating func fill() {
    if start > 0 {
      let (from, count) = (start, end - start)
      bytes.withUnsafeMutableBytes { all in
        if let base = all.baseAddress { memmove(base, base + from, count) }
      }
      (start, end, searched) = (0, count, searched - from)
    }
    if end == bytes.count || wasFilled && bytes.count < Self.byteCounts.most {
      bytes += [UInt8](repeating: 0, count: bytes.count)
    }
    let old = end
    let count = bytes.withUnsafeMutableBytes { all in
      read(descriptor, all.baseAddress.map { $0 + old }, all.count - old)
    }
    wasFilled = old + count == bytes.count
    if count > 0 {
      end += count
    } else if count == 0 {
      isAtEnd = true
    } else if errno == EAGAIN {
      Descriptors.wait(for: POLLIN, on: descriptor)
    } else if errno != EINTR {
      failure = errno
    }
  }
}
