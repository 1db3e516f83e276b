import Glibc
import Synchronization

/// What a tool prints on standard output: the one way there, so that none of it is lost in silence.
///
/// It goes out in pieces, and to a terminal line by line; the rest with ``flush()``, which whoever
/// runs the tool's work calls at its end.
package enum Printout {
  private static let writer = Mutex(LineWriter(descriptor: STDOUT_FILENO))
  private static let isTerminal = isatty(STDOUT_FILENO) == 1

  package static func line(_ text: String) throws(OutputError) {
    try self.text("\(text)\n")
    if isTerminal { try flush() }
  }

  /// Text that ends its lines itself.
  package static func text(_ text: String) throws(OutputError) {
    try writing { writer throws(OutputError) in try writer.addPart(text) }
  }

  package static func flush() throws(OutputError) {
    try writing { writer throws(OutputError) in try writer.flush() }
  }

  private static func writing(
    _ body: (inout LineWriter) throws(OutputError) -> Void
  ) throws(OutputError) {
    let result: Result<Void, OutputError> = writer.withLock { writer in
      Result { () throws(OutputError) in try body(&writer) }
    }
    try result.get()
  }
}
