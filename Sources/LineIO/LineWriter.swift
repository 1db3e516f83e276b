import Glibc

/// Lines on their way to a file descriptor, sent together.
package struct LineWriter {
  private static let partByteCount = 1 << 16
  private let descriptor: Int32
  private var bytes: [UInt8] = []

  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// Adds a line; it goes out with the next `flush`.
  package mutating func add(_ line: [UInt8]) {
    bytes += line
    bytes.append(0x0A)
  }

  package mutating func add(_ line: String) { add(Array(line.utf8)) }

  /// Adds a piece of text that ends its lines itself; long texts go out in pieces.
  package mutating func addPart(_ text: String) {
    bytes += text.utf8
    if bytes.count >= Self.partByteCount { flush() }
  }

  /// Sends all that is waiting; false when the reader is gone.
  @discardableResult
  package mutating func flush() -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        write(descriptor, all.baseAddress.map { $0 + sent }, all.count - sent)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      sent += count
    }
    bytes.removeAll(keepingCapacity: true)
    return true
  }
}

/// Lines for people, on standard error.
package enum Complaint {
  package static func say(_ text: String) {
    var writer = LineWriter(descriptor: STDERR_FILENO)
    writer.add(text)
    writer.flush()
  }
}

/// Progress of long work, on standard error while that is a terminal.
package struct ProgressLine {
  private let label: String
  private let isShown = isatty(STDERR_FILENO) == 1

  package init(_ label: String) { self.label = label }

  package func show(_ done: Int, of all: Int) {
    guard isShown, all > 0 else { return }
    let text = "\r\(label) \(done)/\(all) (\(done * 100 / all)%)\(done == all ? "\n" : "")"
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
