import JSONText
import Regulation

/// What a command's line asks for, apart from who asks: by it a request that is sent again is known.
struct RequestContent: Sendable {
  /// The method and the canonical parameters, every text in them that is kept beside the log left out.
  private let rest: [UInt8]
  /// Those texts, each behind its length.
  let texts: [UInt8]
  /// The number of a person's that stands where nothing can be erased, if one does, and where.
  private let number: (kind: PersonalNumber, path: String)?
  /// Where a password stands, if one does: in any text, one that could be erased too.
  private let credential: String?

  /// - Parameters:
  ///   - passages: the texts, in the order in which the command has them.
  ///   - takesAnyWords: whether the texts are a citizen's: a password in them is none of an office's.
  init(
    _ method: String, _ params: JSONNode, passages: [String], takesAnyWords: Bool = false
  ) throws {
    var canonical = JSONBuffer(reserving: params.text.count)
    try params.appendCanonical(to: &canonical, without: passages)
    rest = Array(method.utf8) + [0] + canonical.bytes
    var texts: [UInt8] = []
    for passage in passages {
      let count = UInt32(passage.utf8.count)
      for shift in [24, 16, 8, 0] as [UInt32] {
        texts.append(UInt8(truncatingIfNeeded: count >> shift))
      }
      texts += passage.utf8
    }
    self.texts = texts
    if PersonalNumber.mayStand(in: params.text.span) {
      var search = NumberSearch(passages: passages)
      number = try search.find(in: params)
    } else {
      number = nil
    }
    credential =
      !takesAnyWords && Credential.mayStand(in: params.text.span)
      ? try Self.findCredential(in: params) : nil
  }

  /// Where the first password among the strings of a command stands.
  private static func findCredential(in node: JSONNode) throws -> String? {
    switch node.kind {
    case .null, .bool, .number: return nil
    case .string: return Credential.isIn(try node.string(allowingNUL: true)) ? node.path : nil
    case .array:
      for element in try node.elements() {
        if let found = try findCredential(in: element) { return found }
      }
      return nil
    case .object:
      for (_, value) in try node.members() {
        if let found = try findCredential(in: value) { return found }
      }
      return nil
    }
  }

  /// The content as somebody sent it.
  func told(by staff: StaffID) -> [UInt8] { Array(staff.text.utf8) + [0] + rest }

  /// - Throws: `Refusal` when somebody's number would stand in the log for ever, or a password at all.
  func checkTexts() throws {
    if let credential { throw RecordRules.refuseCredential(in: credential) }
    if let number { throw RecordRules.refuse(number.kind, in: number.path) }
  }
}

/// Looks for numbers of people's in every string of a command that is not kept beside the log.
private struct NumberSearch {
  /// Not met yet: each allows for one string.
  var passages: [String]

  mutating func find(in node: JSONNode) throws -> (kind: PersonalNumber, path: String)? {
    switch node.kind {
    case .null, .bool, .number: return nil
    case .string:
      guard let kind = PersonalNumber.first(in: try node.string(allowingNUL: true)) else {
        return nil
      }
      let text = try node.string(allowingNUL: true)
      guard let place = passages.firstIndex(of: text) else { return (kind, node.path) }
      passages.remove(at: place)
      return nil
    case .array:
      for element in try node.elements() {
        if let found = try find(in: element) { return found }
      }
      return nil
    case .object:
      for (_, value) in try node.members() {
        if let found = try find(in: value) { return found }
      }
      return nil
    }
  }
}
