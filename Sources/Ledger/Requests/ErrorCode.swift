package import Regulation

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

extension ErrorCode {
  /// What the code says, in a sentence.
  package var meaning: Bilingual {
    switch self {
    case .parse: Bilingual("不是 JSON", "The line is not JSON.")
    case .invalidRequest: Bilingual("不是 JSON-RPC 2.0 请求", "It is not a JSON-RPC 2.0 request.")
    case .methodNotFound: Bilingual("没有此方法", "There is no such method.")
    case .invalidParams: Bilingual("参数不合要求", "The parameters do not fit the method.")
    case .refused: Bilingual("按规则不予受理", "A rule refuses it.")
    case .requestMismatch:
      Bilingual("请求编号已用于另一请求", "The request id was used for another request.")
    case .diskFull: Bilingual("磁盘已满，未记录", "The disk is full; nothing was recorded.")
    case .storage: Bilingual("存储出错", "The store failed.")
    }
  }
}

/// How a line of input ended; decides the exit status of a run.
package enum Outcome: Int, Comparable, Sendable {
  case answered = 0
  case refused = 1
  case unreadable = 2
  case storageFailed = 3

  package static func < (left: Outcome, right: Outcome) -> Bool { left.rawValue < right.rawValue }
}
