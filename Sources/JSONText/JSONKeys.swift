/// Keys of objects on a tape: compared after unescaping, byte by byte.
///
/// Swift's `String` calls two texts equal if Unicode does; two keys that differ as bytes are two
/// keys here, so strings are never compared as such.
enum JSONKeys {
  /// Up to this many members each key is compared with each before it, without a sort.
  private static let pairwiseCount = 16

  /// The entry of the first key, in the order of the text, that an earlier key equals.
  static func firstDuplicate(
    in tape: [JSONTapeEntry], of object: Int, _ bytes: Span<UInt8>
  ) -> Int? {
    let count = tape[object].count
    if count > pairwiseCount { return firstDuplicateBySorting(in: tape, of: object, bytes) }
    var later = object + 1
    for position in 0..<count {
      var earlier = object + 1
      for _ in 0..<position {
        if areEqual(tape[earlier], tape[later], bytes) { return later }
        earlier = Int(tape[earlier + 1].next)
      }
      later = Int(tape[later + 1].next)
    }
    return nil
  }

  private static func firstDuplicateBySorting(
    in tape: [JSONTapeEntry], of object: Int, _ bytes: Span<UInt8>
  ) -> Int? {
    let keys = sorted(in: tape, of: object, bytes)
    var first: Int?
    for (left, right) in zip(keys, keys.dropFirst())
    where areEqual(tape[left], tape[right], bytes) {
      // Equal keys stand in the order of the text, so the right one is the repetition.
      first = min(first ?? right, right)
    }
    return first
  }

  /// The entries of an object's keys, by their bytes, equal ones in the order of the text.
  static func sorted(
    in tape: [JSONTapeEntry], of object: Int, _ bytes: Span<UInt8>
  ) -> [Int] {
    var keys: [Int] = []
    keys.reserveCapacity(tape[object].count)
    var key = object + 1
    for _ in 0..<tape[object].count {
      keys.append(key)
      key = Int(tape[key + 1].next)
    }
    // Insertion sort over the indices would be quadratic; a merge by hand, because a closure
    // given to `sort` cannot capture a span.
    var from = keys
    var width = 1
    while width < keys.count {
      merge(&keys, from: from, width: width, tape, bytes)
      from = keys
      width *= 2
    }
    return keys
  }

  /// Merges neighbouring sorted runs of a width.
  private static func merge(
    _ keys: inout [Int], from: [Int], width: Int, _ tape: [JSONTapeEntry], _ bytes: Span<UInt8>
  ) {
    for start in stride(from: 0, to: from.count, by: 2 * width) {
      let middle = min(start + width, from.count)
      let end = min(start + 2 * width, from.count)
      var (left, right) = (start, middle)
      for position in start..<end {
        let takesRight =
          left == middle
          || (right < end && precedes(tape[from[right]], tape[from[left]], bytes))
        keys[position] = takesRight ? from[right] : from[left]
        if takesRight { right += 1 } else { left += 1 }
      }
    }
  }

  static func areEqual(
    _ left: JSONTapeEntry, _ right: JSONTapeEntry, _ bytes: Span<UInt8>
  ) -> Bool {
    if left.isEscaped || right.isEscaped {
      return unescaped(left, bytes) == unescaped(right, bytes)
    }
    guard left.length == right.length else { return false }
    let (first, second) = (Int(left.start), Int(right.start))
    for distance in 0..<Int(left.length) where bytes[first + distance] != bytes[second + distance] {
      return false
    }
    return true
  }

  private static func precedes(
    _ left: JSONTapeEntry, _ right: JSONTapeEntry, _ bytes: Span<UInt8>
  ) -> Bool {
    if left.isEscaped || right.isEscaped {
      return unescaped(left, bytes).lexicographicallyPrecedes(unescaped(right, bytes))
    }
    let (first, second) = (Int(left.start), Int(right.start))
    for distance in 0..<Int(min(left.length, right.length)) {
      let (one, other) = (bytes[first + distance], bytes[second + distance])
      if one != other { return one < other }
    }
    return left.length < right.length
  }

  /// Whether a key is this text, byte by byte.
  static func matches(_ key: JSONTapeEntry, _ text: String, _ bytes: Span<UInt8>) -> Bool {
    if key.isEscaped { return unescaped(key, bytes).elementsEqual(text.utf8) }
    let wanted = text.utf8.span
    guard wanted.count == Int(key.length) else { return false }
    let start = Int(key.start)
    for distance in 0..<wanted.count where bytes[start + distance] != wanted[distance] {
      return false
    }
    return true
  }

  /// The bytes a string stands for.
  static func unescaped(_ entry: JSONTapeEntry, _ bytes: Span<UInt8>) -> [UInt8] {
    do {
      return try JSONLexer.unescaped(bytes, entry.range)
    } catch {
      preconditionFailure("a string on the tape was checked: \(error)")
    }
  }

  /// The string an entry stands for.
  static func text(_ entry: JSONTapeEntry, _ bytes: Span<UInt8>) -> String {
    String(decoding: unescaped(entry, bytes), as: UTF8.self)
  }
}
