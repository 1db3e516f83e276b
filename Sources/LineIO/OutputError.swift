/// Why something could not be written to where it was to go, or read from where it comes.
package enum OutputError: Error, Equatable, Sendable {
  /// The folder holds a ledger: no output goes there.
  case ledgersFolder(String)
  /// There is something at the path that is no file: a link, a pipe, a device, a folder.
  case notAFile(String)
  /// The operating system refused; `code` is an `errno`.
  case file(String, code: Int32)
  case standardOutput(code: Int32)
  case standardInput(code: Int32)
}
