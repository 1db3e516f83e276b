/// The `code` of an error answer: JSON-RPC 2.0's own, and the ledger's.
package enum ErrorCode: Int, CaseIterable, Sendable {
  case parse = -32700
  case invalidRequest = -32600
  case methodNotFound = -32601
  case invalidParams = -32602
  /// Refused by a rule; `data` says which, and what would mend it.
  case refused = 1000
  /// The request id was used before, for something else.
  case requestMismatch = 1001
  /// The disk is full; nothing was recorded.
  case diskFull = 2000
  /// The log cannot be written or read; what was answered before is safe.
  case storage = 2001
}

/// How a line of input ended; decides the exit status of a run.
package enum Outcome: Int, Comparable, Sendable {
  case answered = 0
  case refused = 1
  case unreadable = 2
  case storageFailed = 3

  package static func < (left: Outcome, right: Outcome) -> Bool { left.rawValue < right.rawValue }
}
