internal import CivilTime
internal import Cryptography
internal import EventLog
internal import JSONText

/// What is asked about keys, copies, and what is put aside.
enum KeepingRequest {
  /// Gives the log a recovery key.
  case found
  /// The card of the recovery key.
  case card
  case backup(to: String)
  /// The list is text, as a backup has it.
  case restore(from: String, to: String, card: String?, erasures: String?)
  /// Puts something aside, so many days ago.
  case put(ObjectKind, [UInt8], daysAgo: Int)
  /// How much is put aside.
  case staged
  case discard

  /// Nil for an operation of another sort.
  init?(_ operation: String, _ fields: Fields) throws(Refusal) {
    switch operation {
    case "found": self = .found
    case "card": self = .card
    case "backup": self = .backup(to: try fields.string("to"))
    case "restore":
      self = .restore(
        from: try fields.string("from"), to: try fields.string("to"),
        card: try fields.optionalString("card"),
        erasures: try fields.optionalString("erasures"))
    case "put":
      self = .put(
        try fields.kind(), try fields.base64("data"),
        daysAgo: Int(try fields.number("daysAgo") ?? 0))
    case "staged": self = .staged
    case "discard": self = .discard
    default: return nil
    }
  }
}

extension Fields {
  func kind() throws(Refusal) -> ObjectKind { try string("kind") == "text" ? .text : .file }

  /// What was put aside, by its commitment in hexadecimal.
  func staged() throws(Refusal) -> Digest? {
    guard let text = try optionalString("staged") else { return nil }
    guard let bytes = Hex.decode(text), let commitment = Digest(bytes), bytes.count == 32 else {
      throw .invalid("staged is no commitment")
    }
    return commitment
  }
}

extension KeepingRequest {
  /// Does it; what the answer says beside that it went well.
  func run(_ log: EventLog, now: Instant) throws -> [(String, JSONValue)] {
    switch self {
    case .found:
      try log.write { transaction throws(LogError) in try transaction.makeRecoveryKey() }
      return []
    case .card:
      let lines = try log.read { snapshot throws(LogError) in
        try snapshot.recoveryCard()?.lines
      }
      return [("card", lines.map { .string($0.joined(separator: "\n")) } ?? .null)]
    case .backup(let target):
      try NewDirectory.make(target) { try log.backup(to: $0) }
      return []
    case .restore(let source, let target, let card, let erasures):
      let card = try card.map { try RecoveryCard($0) }
      let list = try erasures.map { try ErasedList($0) }
      let restored = try NewDirectory.make(target) {
        try EventLog.restore(source, to: $0, card: card, erasures: list)
      }
      let undecided = restored.undecided.sorted().map { JSONValue.integer(Int64($0)) }
      return [("undecided", .array(undecided))]
    case .put(let kind, let bytes, let days):
      let then = Instant(
        microsecondsSince1970: now.microsecondsSince1970 - Int64(days) * 86_400_000_000)
      let commitment = try log.put(bytes, kind, at: then)
      return [("staged", .string(Hex.encode(commitment.bytes)))]
    case .staged:
      let list = try log.read { snapshot throws(LogError) in try snapshot.stagedObjects() }
      return [("count", .integer(Int64(list.count)))]
    case .discard:
      return [("count", .integer(Int64(try log.discardStaged(at: now))))]
    }
  }
}
