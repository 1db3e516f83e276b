internal import CivilTime
internal import EventLog
internal import JSONText

/// The members of a JSON object by name and type; a member that is null counts as left out.
struct Fields {
  private let object: JSONNode

  init(_ object: JSONNode) throws(Refusal) {
    guard object.kind == .object else { throw .invalid("an object is expected") }
    self.object = object
  }

  func node(_ key: String) -> JSONNode? {
    guard let node = object[key], !node.isNull else { return nil }
    return node
  }

  private func required(_ key: String) throws(Refusal) -> JSONNode {
    guard let node = node(key) else { throw .invalid("\(key) is missing") }
    return node
  }

  private static func refusing<R>(
    _ body: () throws(JSONError) -> R
  ) throws(Refusal) -> R {
    do throws(JSONError) {
      return try body()
    } catch {
      throw Refusal(error)
    }
  }

  func string(_ key: String) throws(Refusal) -> String {
    let node = try required(key)
    return try Self.refusing { () throws(JSONError) in try node.string() }
  }

  func optionalString(_ key: String) throws(Refusal) -> String? {
    node(key) == nil ? nil : try string(key)
  }

  /// A string that is a name.
  func name(_ key: String) throws(Refusal) -> String { try Self.name(try required(key), key) }

  static func name(_ node: JSONNode, _ key: String) throws(Refusal) -> String {
    let text = try refusing { () throws(JSONError) in try node.string() }
    guard !text.isEmpty else { throw .invalid("\(key) is empty") }
    guard text.utf8.count <= Limits.nameByteCount else {
      throw Refusal(.limitExceeded("bytes of a \(key)"))
    }
    return text
  }

  func bool(_ key: String) throws(Refusal) -> Bool? {
    guard let node = node(key) else { return nil }
    return try Self.refusing { () throws(JSONError) in try node.bool() }
  }

  /// An integer that is not negative.
  func number(_ key: String) throws(Refusal) -> UInt64? {
    guard let node = node(key) else { return nil }
    let value = try Self.refusing { () throws(JSONError) in try node.int64() }
    guard let number = UInt64(exactly: value) else { throw .invalid("\(key) is negative") }
    return number
  }

  func requiredNumber(_ key: String) throws(Refusal) -> UInt64 {
    guard let number = try number(key) else { throw .invalid("\(key) is missing") }
    return number
  }

  func limit() throws(Refusal) -> Int? { try number("limit").map { Int(clamping: $0) } }

  func array(_ key: String) throws(Refusal) -> JSONElements? {
    guard let node = node(key) else { return nil }
    return try Self.refusing { () throws(JSONError) in try node.elements() }
  }

  func requiredArray(_ key: String) throws(Refusal) -> JSONElements {
    guard let elements = try array(key) else { throw .invalid("\(key) is missing") }
    return elements
  }

  func object(_ key: String) throws(Refusal) -> Fields? {
    guard let node = node(key) else { return nil }
    return try Fields(node)
  }

  func base64(_ key: String) throws(Refusal) -> [UInt8] {
    guard let bytes = Base64.decode(try string(key)) else {
      throw .invalid("\(key) is not base64")
    }
    return bytes
  }

  func eventID(_ key: String) throws(Refusal) -> EventID {
    guard let id = EventID(try string(key)) else {
      throw .invalid("\(key) is not a UUID in lower case")
    }
    return id
  }

  func optionalEventID(_ key: String) throws(Refusal) -> EventID? {
    node(key) == nil ? nil : try eventID(key)
  }

  /// A time of RFC 3339; one between two microseconds becomes the later.
  func instant(_ key: String) throws(Refusal) -> Instant? {
    guard let text = try optionalString(key) else { return nil }
    do throws(CivilTimeError) {
      let instant = try Instant(rfc3339: text)
      return hasDigitsBeyondMicroseconds(text) ? instant.adding(microseconds: 1) : instant
    } catch {
      throw .invalid("\(key): \(error)")
    }
  }

  private func hasDigitsBeyondMicroseconds(_ text: String) -> Bool {
    guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return false }
    let fraction = text.utf8[point...].dropFirst().prefix { (0x30...0x39).contains($0) }
    return fraction.dropFirst(6).contains { $0 != UInt8(ascii: "0") }
  }
}
