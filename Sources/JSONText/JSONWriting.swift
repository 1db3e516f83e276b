/// One writing: what its encoders share.
final class JSONWriting {
  var output: JSONOutput

  init(buffer: JSONBuffer) {
    output = JSONOutput(buffer: buffer)
  }

  /// Writes a value of any type in a place: of a depth, behind so many bytes.
  func value<T: Encodable>(_ value: T, depth: Int, start: Int) throws(JSONError) {
    if T.self is any HashOrdered.Type { return try hashOrdered(value, depth: depth) }
    do {
      try value.encode(to: JSONValueEncoder(session: self, depth: depth, start: start))
    } catch let error as JSONError {
      throw error
    } catch {
      throw described(error)
    }
    try output.finish(T.self, depth: depth, start: start)
  }

  private func hashOrdered<T: Encodable>(_ value: T, depth: Int) throws(JSONError) {
    guard let dictionary = value as? any StringKeyed, let members = dictionary.sortedMembers else {
      throw output.error(.unsupported("the unordered \(T.self)"))
    }
    let container = output.begin(object: true)
    for (key, member) in members {
      let start = try output.member(key, in: container, depth: depth + 1)
      try self.value(member, depth: depth + 1, start: start)
    }
    output.close(to: depth)
  }

  var floatingPoint: JSONError { output.error(.unsupported("floating point")) }

  /// An integer as `Int64`; throws `outOfRange` if it does not fit.
  @inline(__always)
  func exact(_ value: some FixedWidthInteger) throws(JSONError) -> Int64 {
    guard let exact = Int64(exactly: value) else {
      throw output.error(.outOfRange(String(value)))
    }
    return exact
  }

  private func described(_ thrown: any Error) -> JSONError {
    if case .invalidValue(_, let context)? = thrown as? EncodingError {
      return output.error(.invalid(context.debugDescription), underlying: thrown)
    }
    return output.error(.invalid(String(describing: thrown)), underlying: thrown)
  }
}

/// A collection whose order depends on a hash seed.
private protocol HashOrdered {}

/// A dictionary that can be put in order by its keys, if they are strings.
private protocol StringKeyed {
  /// By the UTF-8 bytes of the keys; nil if the keys are no strings.
  var sortedMembers: [(String, any Encodable)]? { get }
}

extension Set: HashOrdered {}
extension Dictionary: HashOrdered {}

extension Dictionary: StringKeyed where Value: Encodable {
  fileprivate var sortedMembers: [(String, any Encodable)]? {
    guard Key.self == String.self else { return nil }
    var members: [(String, any Encodable)] = []
    members.reserveCapacity(count)
    for (key, value) in self {
      guard let key = key as? String else { return nil }
      members.append((key, value))
    }
    return members.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }
}
