import Cryptography
import Regulation

/// How many wrong query codes a process was given: behind so many, every code is wrong to it.
///
/// 80 bits are not tried out; this keeps a portal that was broken into, or one visitor of it, from trying
/// codes that leaked in part. A portal limits its visitors one by one, whom a ledger does not see.
final class CodeTries {
  static let limit = 10
  private var wrong = 0

  /// What a request by code comes to, unless too many were wrong.
  ///
  /// - Throws: the refusal of a wrong code, and what `body` throws.
  func trying<Value>(_ isByCode: Bool, _ body: () throws -> Value) throws -> Value {
    guard isByCode else { return try body() }
    guard wrong < Self.limit else { throw MessageRules.refuseCode() }
    do {
      return try body()
    } catch let refusal as Refusal where refusal.rule.id == MessageRules.code.id {
      wrong += 1
      throw refusal
    }
  }
}

extension QueryCode {
  /// A code of the machine's chance: one in which nobody reads a number of a person's.
  static func drawn() throws -> QueryCode {
    while true {
      let code = QueryCode(try Random.bytes(byteCount))
      if PersonalNumber.first(in: code.text) == nil { return code }
    }
  }
}
