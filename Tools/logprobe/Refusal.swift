internal import EventLog
internal import JSONText

/// A "no" as the probe says it.
struct Refusal: Error {
  var code: String
  var message: String
  var details: [(String, JSONValue)] = []

  static func invalid(_ message: String) -> Refusal {
    Refusal(code: "invalid-request", message: message)
  }

  init(code: String, message: String, details: [(String, JSONValue)] = []) {
    self.code = code
    self.message = message
    self.details = details
  }

  init(_ error: JSONError) {
    switch error.kind {
    case .byteLimit, .valueLimit, .depthLimit:
      self.init(code: "limit-exceeded", message: "\(error)")
    default:
      self.init(code: "invalid-request", message: "\(error)")
    }
  }

  init(_ error: LogError) {
    switch error {
    case .versionConflict(let stream, let expected, let actual):
      self.init(
        code: "version-conflict", message: "the stream \(stream) has version \(actual)",
        details: [
          ("stream", .string(stream)), ("expected", Self.json(expected)),
          ("actual", .integer(Int64(actual))),
        ])
    case .duplicateEventID(let id):
      self.init(
        code: "duplicate-event-id", message: "the event id \(id) is taken",
        details: [("id", .string(id.description))])
    case .requestMismatch(let id):
      self.init(
        code: "request-mismatch", message: "the request id was used with other content",
        details: [("requestId", .string(id))])
    case .checkpointNotIncreasing(let consumer, let stored, let wanted):
      self.init(
        code: "checkpoint-not-increasing",
        message: "the checkpoint stands at \(stored), and \(wanted) is not beyond it",
        details: [
          ("name", .string(consumer)), ("position", .integer(Int64(clamping: stored))),
        ])
    case .invalidRequest(let what): self.init(code: "invalid-request", message: what)
    case .limitExceeded(let name):
      self.init(
        code: "limit-exceeded", message: "over the limit: \(name)",
        details: [("limit", .string(name))])
    case .diskFull: self.init(code: "disk-full", message: "the volume has no room left")
    case .storage(let what): self.init(code: "storage", message: what)
    case .replaced, .overtaken, .corrupt, .notALog, .newerFormat, .alreadyOpen, .readOnly,
      .recovery, .abandoned:
      self.init(code: "storage", message: "\(error)")
    }
  }

  private static func json(_ expected: ExpectedVersion) -> JSONValue {
    switch expected {
    case .any: "any"
    case .none: "none"
    case .exists: "exists"
    case .exact(let version): .integer(Int64(version))
    }
  }
}
