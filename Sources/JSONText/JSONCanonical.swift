extension JSONDocument {
  /// The one text among all that mean the same, for fingerprints.
  ///
  /// As RFC 8785: no white space, members in the order of their keys, the fewest escapes. Apart
  /// from it: keys are ordered by their UTF-8 bytes, not by UTF-16 units, and numbers must be
  /// integers of 64 bits, so that no floating point is ever formatted; others are refused with
  /// `notAnInteger` or `outOfRange`. Texts are not normalized: é written in two ways stays two.
  ///
  /// - Complexity: O(n log n).
  package func canonical() throws(JSONError) -> [UInt8] {
    var buffer = JSONBuffer(reserving: storage.bytes.count)
    try root.appendCanonical(to: &buffer)
    return buffer.bytes
  }
}

extension JSONNode {
  /// Appends the canonical text of this value alone, with `null` wherever one of some strings stands.
  package func appendCanonical(
    to buffer: inout JSONBuffer, without texts: [String] = []
  ) throws(JSONError) {
    switch kind {
    case .null: buffer.null()
    case .bool: buffer.bool(entry.isTrue)
    case .number: buffer.int(try int64())
    case .string:
      let string = storage.string(at: index)
      if !texts.isEmpty, texts.contains(where: { $0.utf8.elementsEqual(string.utf8) }) {
        buffer.null()
      } else {
        buffer.string(string)
      }
    case .array:
      buffer.beginArray()
      for element in children { try element.appendCanonical(to: &buffer, without: texts) }
      buffer.endArray()
    case .object:
      buffer.beginObject()
      for key in storage.sortedKeys(of: index) {
        buffer.key(storage.string(at: key))
        try JSONNode(storage: storage, index: key + 1)
          .appendCanonical(to: &buffer, without: texts)
      }
      buffer.endObject()
    }
  }
}

extension JSONStorage {
  /// The entries of an object's keys in the order of their bytes.
  fileprivate func sortedKeys(of object: Int) -> [Int] {
    let bytes = bytes
    return JSONKeys.sorted(in: tape, of: object, bytes.span)
  }
}
