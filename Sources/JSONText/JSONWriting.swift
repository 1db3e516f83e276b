/// One writing: the buffer, and the containers open in it.
final class JSONWriting {
  fileprivate(set) var buffer: JSONBuffer
  private var open: [Open] = []
  private var lastIdentity: UInt32 = 0

  /// A fault found where the protocols of `Encodable` cannot throw.
  private var fault: JSONError?

  private struct Open {
    var identity: UInt32
    var isObject: Bool
    /// The key written last, for the path of an error.
    var key = ""
    /// Values or keys written.
    var count = 0
  }

  init(buffer: JSONBuffer) {
    self.buffer = buffer
  }

  // MARK: Values

  /// Writes a value of any type in a place of a depth.
  func value<T: Encodable>(_ value: T, depth: Int) throws(JSONError) {
    if T.self is any HashOrdered.Type { return try hashOrdered(value, depth: depth) }
    let start = buffer.bytes.count
    do {
      try value.encode(to: JSONValueEncoder(session: self, depth: depth, start: start))
    } catch let error as JSONError {
      throw error
    } catch {
      throw described(error)
    }
    if let fault { throw fault }
    close(to: depth)
    guard buffer.bytes.count > start else {
      throw error(.invalid("\(T.self) encodes nothing"))
    }
  }

  /// Writes one value straight into the buffer.
  func scalar(_ write: (inout JSONBuffer) -> Void) {
    write(&buffer)
  }

  private func hashOrdered<T: Encodable>(_ value: T, depth: Int) throws(JSONError) {
    guard let dictionary = value as? any StringKeyed, let members = dictionary.sortedMembers else {
      throw error(.unsupported("the unordered \(T.self)"))
    }
    let container = begin(object: true)
    for (key, member) in members {
      try beginMember(key, in: container, depth: depth + 1)
      try self.value(member, depth: depth + 1)
    }
    close(to: depth)
  }

  // MARK: Containers

  /// Opens a container at the innermost place; gives its identity.
  func begin(object isObject: Bool) -> UInt32 {
    lastIdentity += 1
    open.append(Open(identity: lastIdentity, isObject: isObject))
    if isObject { buffer.beginObject() } else { buffer.beginArray() }
    return lastIdentity
  }

  /// The container for a place of a depth: a new one, or the one a value has begun there already,
  /// which two types may fill one after the other.
  func container(object isObject: Bool, depth: Int, start: Int) -> UInt32 {
    if open.count > depth {
      close(to: depth + 1)
      if open[depth].isObject != isObject { note("an object and an array in one place") }
      return open[depth].identity
    }
    if buffer.bytes.count != start { note("a value and a container in one place") }
    return begin(object: isObject)
  }

  /// Closes containers until so many are open.
  func close(to depth: Int) {
    while open.count > depth {
      if open.removeLast().isObject { buffer.endObject() } else { buffer.endArray() }
    }
  }

  /// Writes a key in a container, which is at a depth if it is still open.
  func beginMember(_ key: String, in container: UInt32, depth: Int) throws(JSONError) {
    try beginElement(in: container, depth: depth)
    open[depth - 1].key = key
    buffer.key(key)
  }

  /// Makes a container the innermost one again and counts a child.
  func beginElement(in container: UInt32, depth: Int) throws(JSONError) {
    if let fault { throw fault }
    guard open.count >= depth, open[depth - 1].identity == container else {
      throw error(.unsupported("filling a container that has been closed"))
    }
    close(to: depth)
    open[depth - 1].count += 1
  }

  func count(of container: UInt32, depth: Int) -> Int {
    guard open.count >= depth, open[depth - 1].identity == container else { return 0 }
    return open[depth - 1].count
  }

  // MARK: Errors

  var steps: [JSONStep] {
    open.filter { $0.count > 0 }.map { $0.isObject ? .key($0.key) : .index($0.count - 1) }
  }

  func error(_ kind: JSONError.Kind, underlying: (any Error)? = nil) -> JSONError {
    JSONError(
      kind, offset: buffer.bytes.count, path: JSONPath.text(of: steps), underlying: underlying)
  }

  func note(_ what: String) { note(error(.unsupported(what))) }

  func note(_ error: JSONError) {
    if fault == nil { fault = error }
  }

  private func described(_ thrown: any Error) -> JSONError {
    if case .invalidValue(_, let context)? = thrown as? EncodingError {
      return error(.invalid(context.debugDescription), underlying: thrown)
    }
    return error(.invalid(String(describing: thrown)), underlying: thrown)
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
    var members: [(String, any Encodable)] = []
    members.reserveCapacity(count)
    for (key, value) in self {
      guard let key = key as? String else { return nil }
      members.append((key, value))
    }
    if members.isEmpty, Key.self != String.self { return nil }
    return members.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }
}
