/// Why the file of keys refuses.
package enum KeyFileError: Error, Equatable, Sendable {
  /// The volume has no room.
  case diskFull
  /// The file is missing, damaged, or not one of keys; what is wrong.
  case damaged(String)
  /// The file holds the keys of another log.
  case ofAnotherLog
  /// The operating system refused; `code` is an `errno`.
  case system(code: Int32, call: String)
}
