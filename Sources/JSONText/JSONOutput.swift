/// A text being written and the containers open in it.
///
/// A value of its own inside the writing, so that writing a member is one access to it.
struct JSONOutput {
  private(set) var buffer: JSONBuffer
  private var open: [Open] = []
  private var lastIdentity: UInt32 = 0

  /// A fault found where the protocols of `Encodable` cannot throw.
  private(set) var fault: JSONError?

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
    open.reserveCapacity(8)
  }

  /// Bytes written.
  var count: Int { buffer.bytes.count }

  /// Writes a value without a container where the text ends.
  mutating func scalar(_ write: (inout JSONBuffer) -> Void) { write(&buffer) }

  /// Opens a container where the text ends; gives its identity.
  mutating func begin(object isObject: Bool) -> UInt32 {
    lastIdentity += 1
    open.append(Open(identity: lastIdentity, isObject: isObject))
    if isObject { buffer.beginObject() } else { buffer.beginArray() }
    return lastIdentity
  }

  /// The container for a place of a depth: a new one, or the one a value has begun there already,
  /// which two types may fill one after the other.
  mutating func container(object isObject: Bool, depth: Int, start: Int) -> UInt32 {
    if open.count > depth {
      close(to: depth + 1)
      if open[depth].isObject != isObject { note("an object and an array in one place") }
      return open[depth].identity
    }
    if count != start { note("a value and a container in one place") }
    return begin(object: isObject)
  }

  /// Closes containers until so many are open.
  mutating func close(to depth: Int) {
    while open.count > depth {
      if open.removeLast().isObject { buffer.endObject() } else { buffer.endArray() }
    }
  }

  /// Writes a key in a container, which is at a depth if it is still open; gives the length of
  /// the text before the value.
  @discardableResult
  mutating func member(
    _ key: String, in container: UInt32, depth: Int
  ) throws(JSONError) -> Int {
    try element(in: container, depth: depth)
    open[depth - 1].key = key
    buffer.key(key)
    return count
  }

  /// Makes a container the innermost one again and counts a child; gives the length of the text
  /// before it.
  @discardableResult
  mutating func element(in container: UInt32, depth: Int) throws(JSONError) -> Int {
    if let fault { throw fault }
    guard open.count >= depth, open[depth - 1].identity == container else {
      throw error(.unsupported("filling a container that has been closed"))
    }
    if open.count > depth { close(to: depth) }
    open[depth - 1].count += 1
    return count
  }

  /// Opens a container as a member. A parent that has been closed is noted, and the child then
  /// has no identity that could be open.
  mutating func nested(
    _ key: String, object: Bool, in container: UInt32, depth: Int
  ) -> UInt32 {
    do {
      try member(key, in: container, depth: depth)
      return begin(object: object)
    } catch {
      note(error)
      return 0
    }
  }

  /// Opens a container as an element, as ``nested(_:object:in:depth:)``.
  mutating func nested(object: Bool, in container: UInt32, depth: Int) -> UInt32 {
    do {
      try element(in: container, depth: depth)
      return begin(object: object)
    } catch {
      note(error)
      return 0
    }
  }

  /// Children written so far in a container.
  func count(of container: UInt32, depth: Int) -> Int {
    guard open.count >= depth, open[depth - 1].identity == container else { return 0 }
    return open[depth - 1].count
  }

  /// Closes what a value has left open; throws what was noted, and whether there is a value.
  mutating func finish(
    _ type: Any.Type, depth: Int, start: Int
  ) throws(JSONError) {
    if let fault { throw fault }
    if open.count > depth { close(to: depth) }
    guard count > start else { throw error(.invalid("\(type) encodes nothing")) }
  }

  // MARK: Errors

  var steps: [JSONStep] {
    open.filter { $0.count > 0 }.map { $0.isObject ? .key($0.key) : .index($0.count - 1) }
  }

  func error(_ kind: JSONError.Kind, underlying: (any Error)? = nil) -> JSONError {
    JSONError(kind, offset: count, path: JSONPath.text(of: steps), underlying: underlying)
  }

  mutating func note(_ what: String) { note(error(.unsupported(what))) }

  mutating func note(_ error: JSONError) {
    if fault == nil { fault = error }
  }
}
