/// One reading of a document: what its decoders share, above all which keys were asked for.
final class JSONReading {
  let storage: JSONStorage
  let allowsNUL: Bool

  private var asked: JSONAskedKeys

  /// A fault found where the protocols of `Decodable` cannot throw.
  private var fault: JSONError?

  init(storage: JSONStorage, allowsNUL: Bool) {
    self.storage = storage
    self.allowsNUL = allowsNUL
    asked = JSONAskedKeys(count: storage.tape.count)
  }

  // MARK: Keys

  /// Notes that an object is read by its keys, so that those not asked for are unknown.
  func open(_ object: Int) { asked.open(object) }

  /// The entry of a member's value, or nil; the object is open. The key counts as asked for.
  ///
  /// The search begins at the member behind the one found last, or at that one if it is to be
  /// asked for again.
  func find(_ key: String, in object: Int, again: Bool = false) -> Int? {
    asked.find(key, in: object, of: storage, again: again)
  }

  /// The entry of a member's value; throws `missingKey` if there is none.
  func require(
    _ key: String, in object: Int, again: Bool = false
  ) throws(JSONError) -> Int {
    guard let value = find(key, in: object, again: again) else {
      throw error(.missingKey(key), at: object)
    }
    return value
  }

  /// Whether an object is read by its keys.
  func isOpen(_ object: Int) -> Bool { asked.isOpen(object) }

  /// Whether a key has been asked for.
  func wasAskedFor(_ key: Int) -> Bool { asked.wasAskedFor(key) }

  /// The first key, of an object in a range of the tape that is read by its keys, that nobody
  /// asked for.
  func firstUnknownKey(in range: Range<Int>) -> Int? {
    asked.firstUnknownKey(in: range, of: storage.tape)
  }

  /// The keys of an object in the order of the text, for types that take whatever there is.
  func keys(of object: Int) -> [String] {
    var keys: [String] = []
    keys.reserveCapacity(storage.tape[object].count)
    var index = object + 1
    for _ in 0..<storage.tape[object].count {
      if storage.tape[index].hasNUL, !allowsNUL { note(error(.nulCharacter, at: index)) }
      keys.append(storage.string(at: index))
      index = Int(storage.tape[index + 1].next)
    }
    refuseEquivalent(keys, of: object)
    return keys
  }

  private func refuseEquivalent(_ keys: [String], of object: Int) {
    guard keys.contains(where: { $0.utf8.contains { $0 >= 0x80 } }) else { return }
    var seen = Set<String>()
    for key in keys where !seen.insert(key).inserted {
      note(error(.equivalentKeys(key), at: object))
    }
  }

  private func note(_ error: JSONError) {
    if fault == nil { fault = error }
  }

  // MARK: Values

  /// Reads a value of any type.
  func value<T: Decodable>(_ type: T.Type, at index: Int) throws(JSONError) -> T {
    do {
      let value = try T(from: JSONValueDecoder(session: self, index: index))
      if let fault { throw fault }
      return value
    } catch let error as JSONError {
      throw error
    } catch {
      throw described(error, at: index)
    }
  }

  func kind(of index: Int) -> JSONKind { storage.tape[index].kind }

  func isNull(_ index: Int) -> Bool { kind(of: index) == .null }

  /// Throws `nulCharacter` if a string or key at or below a place has U+0000 and none may.
  func checkNUL(below index: Int) throws(JSONError) {
    guard !allowsNUL else { return }
    for place in index..<Int(storage.tape[index].next) where storage.tape[place].hasNUL {
      throw error(.nulCharacter, at: place)
    }
  }

  func bool(at index: Int) throws(JSONError) -> Bool {
    guard kind(of: index) == .bool else { throw mismatch("true or false", at: index) }
    return storage.tape[index].isTrue
  }

  func string(at index: Int) throws(JSONError) -> String {
    let entry = storage.tape[index]
    guard entry.kind == .string else { throw mismatch("a string", at: index) }
    guard allowsNUL || !entry.hasNUL else { throw error(.nulCharacter, at: index) }
    return storage.string(at: index)
  }

  @inline(__always)
  func integer<T: FixedWidthInteger>(_ type: T.Type, at index: Int) throws(JSONError) -> T {
    let value = try JSONNode(storage: storage, index: index).int64()
    guard let exact = T(exactly: value) else {
      throw error(.outOfRange(String(value)), at: index)
    }
    return exact
  }

  // MARK: Errors

  func error(_ kind: JSONError.Kind, at index: Int) -> JSONError {
    JSONNode(storage: storage, index: index).error(kind)
  }

  func mismatch(_ expected: String, at index: Int) -> JSONError {
    error(.typeMismatch(expected: expected, found: kind(of: index)), at: index)
  }

  /// What a type threw, as an error at a place. A `DecodingError` may name a place further in.
  private func described(_ thrown: any Error, at index: Int) -> JSONError {
    let place = JSONNode(storage: storage, index: index)
    guard let decodingError = thrown as? DecodingError else {
      return JSONError(
        .invalid(String(describing: thrown)), offset: place.offset, path: place.path,
        underlying: thrown)
    }
    let kind: JSONError.Kind
    let context: DecodingError.Context
    switch decodingError {
    case .keyNotFound(let key, let where_):
      (kind, context) = (.missingKey(key.stringValue), where_)
    case .dataCorrupted(let where_), .typeMismatch(_, let where_), .valueNotFound(_, let where_):
      (kind, context) = (.invalid(where_.debugDescription), where_)
    @unknown default:
      return JSONError(
        .invalid("\(thrown)"), offset: place.offset, path: place.path, underlying: thrown)
    }
    let steps = storage.steps(to: index)
    let path =
      context.codingPath.count > steps.count
      ? JSONPath.text(of: context.codingPath) : JSONPath.text(of: steps)
    return JSONError(kind, offset: place.offset, path: path, underlying: thrown)
  }
}

extension JSONPath {
  static func text(of keys: [any CodingKey]) -> String {
    text(
      of: keys.map { key in
        key.intValue.map { .index($0) } ?? .key(key.stringValue)
      })
  }
}
