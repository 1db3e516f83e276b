import JSONText
import Testing

@Suite struct LimitsTests {
  static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  @Test func `nesting ends at the limit`() throws {
    let depth = JSONLimits.defaultDepth
    _ = try JSONDocument(Self.nested(depth))
    let error = #expect(throws: JSONError.self) { try JSONDocument(Self.nested(depth + 1)) }
    #expect(error?.kind == .depthLimit(depth))
    #expect(error?.offset == depth)
    let objects = String(repeating: #"{"a":"#, count: 3) + "1" + "}}}"
    _ = try JSONDocument(objects, limits: JSONLimits(depth: 3))
    #expect(throws: JSONError.self) { try JSONDocument(objects, limits: JSONLimits(depth: 2)) }
    _ = try JSONDocument("1", limits: JSONLimits(depth: 0))
    #expect(throws: JSONError.self) { try JSONDocument("[]", limits: JSONLimits(depth: 0)) }
  }

  @Test func `nesting at the ceiling fits the stack`() throws {
    let limits = JSONLimits(depth: .max)
    #expect(limits.depth == JSONLimits.depthCeiling)
    let document = try JSONDocument(Self.nested(limits.depth), limits: limits)
    let tree = JSONValue(document.root)
    #expect(try JSONDocument(tree, limits: limits).canonical() == document.bytes)
    #expect(throws: JSONError.self) {
      try JSONDocument(Self.nested(limits.depth + 1), limits: limits)
    }
  }

  @Test func `a million brackets are rejected without deep recursion`() {
    #expect(throws: JSONError.self) {
      try JSONDocument([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
    }
  }

  @Test func `bytes end at the limit`() throws {
    let limits = JSONLimits(byteCount: 5)
    _ = try JSONDocument("12345", limits: limits)
    let error = #expect(throws: JSONError.self) { try JSONDocument("123456", limits: limits) }
    #expect(error?.kind == .byteLimit(5))
    _ = try JSONDocument([UInt8](repeating: 0x20, count: JSONLimits.defaultByteCount - 1) + [0x31])
    #expect(throws: JSONError.self) {
      try JSONDocument([UInt8](repeating: 0x20, count: JSONLimits.defaultByteCount) + [0x31])
    }
  }

  @Test func `values end at the limit`() throws {
    // The array, two strings; the object, two keys, two values.
    let limits = JSONLimits(valueCount: 3)
    _ = try JSONDocument(#"["a","b"]"#, limits: limits)
    let error = #expect(throws: JSONError.self) { try JSONDocument("[1,2,3]", limits: limits) }
    #expect(error?.kind == .valueLimit(3))
    #expect(error?.path == "[2]")
    _ = try JSONDocument(#"{"a":1}"#, limits: limits)
    #expect(throws: JSONError.self) { try JSONDocument(#"{"a":1,"b":2}"#, limits: limits) }
    let count = JSONLimits.defaultValueCount
    func zeros(_ count: Int) -> String {
      "[" + repeatElement("0", count: count).joined(separator: ",") + "]"
    }
    _ = try JSONDocument(zeros(count - 1))
    #expect(throws: JSONError.self) { try JSONDocument(zeros(count)) }
  }

  @Test func `an object of many keys is read in good time`() throws {
    struct Empty: Decodable {}
    let count = JSONLimits.defaultValueCount / 2 - 1
    let text = "{" + (0..<count).map { "\"k\($0)\":0" }.joined(separator: ",") + "}"
    let document = try JSONDocument(text)
    #expect(try JSONReader.decode([String: Int].self, from: document).count == count)
    struct Other: Decodable { var nothing: Int? }
    let error = #expect(throws: JSONError.self) {
      try JSONReader.decode(Other.self, from: document)
    }
    guard case .unknownKeys(let keys) = error?.kind else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(keys.count == JSONLimits.namedUnknownKeys)
  }
}
