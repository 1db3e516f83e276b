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
  package mutating func addPart(_ text: String) throws(OutputError) {
    bytes += text.utf8
    if bytes.count >= Self.partByteCount { try flush() }
  }

  /// Sends all that is waiting.
  ///
  /// - Throws: `OutputError.standardOutput`; what did not go out is waiting still.
  package mutating func flush() throws(OutputError) {
    let (sent, code) = Descriptors.send(bytes, to: descriptor)
    if code == 0 {
      bytes.removeAll(keepingCapacity: true)
    } else {
      bytes.removeFirst(sent)
      throw .standardOutput(code: code)
    }
  }

  /// Lines that are waiting, or went out in part.
  package var waitingLineCount: Int { bytes.count { $0 == 0x0A } }
}

/// Lines for people, on standard error.
package enum Complaint {
  package static func say(_ text: String) {
    // Where there is nobody to hear it, the exit status is all there is.
    _ = Descriptors.send(Array("\(text)\n".utf8), to: STDERR_FILENO)
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
    _ = Descriptors.send(Array(text.utf8), to: STDERR_FILENO)
  }
}
