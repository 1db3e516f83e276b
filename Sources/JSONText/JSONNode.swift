/// A value in a document: a reference to its place on the tape.
package struct JSONNode: Sendable {
  let storage: JSONStorage
  let index: Int

  var entry: JSONTapeEntry { storage.tape[index] }

  package var kind: JSONKind { entry.kind }

  package var isNull: Bool { kind == .null }

  /// Where the value begins in the text.
  package var offset: Int { entry.offset }

  /// The value's text, a string's with its quotes.
  package var text: ArraySlice<UInt8> { storage.bytes[textRange] }

  /// Where ``text`` is.
  var textRange: Range<Int> {
    let range = entry.range
    return kind == .string ? range.lowerBound - 1..<range.upperBound + 1 : range
  }

  package func bool() throws(JSONError) -> Bool {
    try require(.bool, "true or false")
    return entry.isTrue
  }

  /// The string; one with U+0000 is refused unless allowed, because domain texts have no use for
  /// it and C libraries end there.
  package func string(allowingNUL: Bool = false) throws(JSONError) -> String {
    try require(.string, "a string")
    guard allowingNUL || !entry.hasNUL else { throw error(.nulCharacter) }
    return storage.string(at: index)
  }

  /// The integer, exactly; `1.0` and `1e3` are not written as integers and are refused.
  package func int64() throws(JSONError) -> Int64 {
    try require(.number, "an integer")
    guard entry.isInteger else { throw error(.notAnInteger(numberText)) }
    guard let value = storage.int64(at: index) else {
      throw error(.outOfRange(numberText))
    }
    return value
  }

  /// A number as it is written.
  package func number() throws(JSONError) -> String {
    try require(.number, "a number")
    return numberText
  }

  /// The elements of an array.
  package func elements() throws(JSONError) -> JSONElements {
    try require(.array, "an array")
    return JSONElements(node: self)
  }

  /// The members of an object, in the order of the text.
  package func members() throws(JSONError) -> JSONMembers {
    try require(.object, "an object")
    return JSONMembers(node: self)
  }

  /// The value of an object's member, or nil if there is none or this is no object.
  ///
  /// - Complexity: O(n) in the number of members.
  package subscript(key: String) -> JSONNode? {
    guard kind == .object else { return nil }
    let bytes = storage.bytes
    var index = self.index + 1
    for _ in 0..<entry.count {
      if JSONKeys.matches(storage.tape[index], key, bytes.span) {
        return JSONNode(storage: storage, index: index + 1)
      }
      index = Int(storage.tape[index + 1].next)
    }
    return nil
  }

  /// From the root, as in ``JSONError/path``.
  ///
  /// - Complexity: O(n) in the values before this one; meant for errors.
  package var path: String { JSONPath.text(of: storage.steps(to: index)) }

  /// An error about this value.
  package func error(_ kind: JSONError.Kind) -> JSONError {
    JSONError(kind, offset: offset, path: path)
  }

  private var numberText: String {
    String(decoding: storage.bytes[entry.range], as: UTF8.self)
  }

  private func require(_ kind: JSONKind, _ expected: String) throws(JSONError) {
    guard entry.kind == kind else {
      throw error(.typeMismatch(expected: expected, found: entry.kind))
    }
  }
}

/// The elements of an array, in order.
package struct JSONElements: Sequence, IteratorProtocol {
  private let storage: JSONStorage
  private var index: Int
  private var rest: Int

  init(node: JSONNode) {
    storage = node.storage
    index = node.index + 1
    rest = node.entry.count
  }

  /// Elements not yet given.
  package var count: Int { rest }
  package var underestimatedCount: Int { rest }

  package mutating func next() -> JSONNode? {
    guard rest > 0 else { return nil }
    rest -= 1
    defer { index = Int(storage.tape[index].next) }
    return JSONNode(storage: storage, index: index)
  }
}

/// The members of an object, in the order of the text.
package struct JSONMembers: Sequence, IteratorProtocol {
  private let storage: JSONStorage
  private var index: Int
  private var rest: Int

  init(node: JSONNode) {
    storage = node.storage
    index = node.index + 1
    rest = node.entry.count
  }

  /// Members not yet given.
  package var count: Int { rest }
  package var underestimatedCount: Int { rest }

  package mutating func next() -> (key: String, value: JSONNode)? {
    guard rest > 0 else { return nil }
    rest -= 1
    let value = index + 1
    defer { index = Int(storage.tape[value].next) }
    return (storage.string(at: index), JSONNode(storage: storage, index: value))
  }
}

extension JSONStorage {
  /// The string at an index of the tape.
  func string(at index: Int) -> String {
    let entry = tape[index]
    guard entry.isEscaped else { return String(decoding: bytes[entry.range], as: UTF8.self) }
    let bytes = bytes
    return JSONKeys.text(entry, bytes.span)
  }

  /// The number at an index of the tape, known to be an integer; nil beyond `Int64`.
  func int64(at index: Int) -> Int64? {
    let bytes = bytes
    return JSONLexer.int64(bytes.span, tape[index].range)
  }

  /// The keys and indices that lead from the root to a value.
  func steps(to target: Int) -> [JSONStep] {
    var steps: [JSONStep] = []
    var container = 0
    while container != target {
      let isObject = tape[container].kind == .object
      var (child, position) = (container + 1, 0)
      while true {
        let value = isObject ? child + 1 : child
        let next = Int(tape[value].next)
        guard target >= next else {
          steps.append(isObject ? .key(string(at: child)) : .index(position))
          // A key counts as its value.
          if target == child { return steps }
          container = value
          break
        }
        (child, position) = (next, position + 1)
      }
    }
    return steps
  }
}

/// One step of a path.
enum JSONStep {
  case key(String)
  case index(Int)
}

extension JSONPath {
  static func text(of steps: [JSONStep]) -> String {
    var path = ""
    for step in steps {
      switch step {
      case .key(let key): append(key: key, to: &path)
      case .index(let index): append(index: index, to: &path)
      }
    }
    return path
  }
}
