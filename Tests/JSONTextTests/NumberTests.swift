import JSONText
import Testing

@Suite struct NumberTests {
  @Test(arguments: [
    ("0", 0), ("-0", 0), ("7", 7), ("-7", -7), ("9223372036854775807", Int64.max),
    ("-9223372036854775808", Int64.min), ("9223372036854775806", Int64.max - 1),
    ("-9223372036854775807", Int64.min + 1), ("1000000000000000000", 1_000_000_000_000_000_000),
  ])
  func `an integer is exact`(text: String, value: Int64) throws {
    #expect(try JSONDocument(text).root.int64() == value)
    #expect(try JSONReader.decode(Int64.self, from: Array(text.utf8)) == value)
    #expect(try JSONDocument("[\(text)]").canonical() == Array("[\(value)]".utf8))
    #expect(try JSONWriter.text(of: value) == "\(value)")
  }

  @Test(arguments: [
    "9223372036854775808", "-9223372036854775809", "9223372036854775810", "18446744073709551616",
    "-18446744073709551616", "99999999999999999999999999999999999999999",
  ])
  func `an integer beyond 64 bits is out of range`(text: String) throws {
    let node = try JSONDocument(text).root
    let error = #expect(throws: JSONError.self) { try node.int64() }
    #expect(error?.kind == .outOfRange(text))
    #expect(try node.number() == text)
    #expect(throws: JSONError.self) { try JSONReader.decode(Int.self, from: Array(text.utf8)) }
    #expect(throws: JSONError.self) { try JSONDocument(text).canonical() }
    #expect(JSONValue(node) == .number(text))
  }

  @Test(arguments: ["1.0", "1e2", "1E2", "0.0", "-0.0", "1e-2", "1.5", "10e-1"])
  func `a number with a fraction or exponent is no integer`(text: String) throws {
    let error = #expect(throws: JSONError.self) {
      try JSONReader.decode([Int].self, from: Array("[\(text)]".utf8))
    }
    #expect(error?.kind == .notAnInteger(text))
    #expect(error?.path == "[0]")
  }

  @Test func `narrower integers end at their own limits`() throws {
    func reads<T: FixedWidthInteger & Codable>(_ type: T.Type) throws {
      // Unsigned numbers beyond Int64 are out of range whatever the type.
      let high = Int64(clamping: T.max)
      for value in [Int64(clamping: T.min), high] {
        #expect(try JSONReader.decode([T].self, from: Array("[\(value)]".utf8)) == [T(value)])
        #expect(try JSONWriter.text(of: [T(value)]) == "[\(value)]")
      }
      let beyond = high == .max ? "9223372036854775808" : "\(high + 1)"
      #expect(throws: JSONError.self) {
        try JSONReader.decode([T].self, from: Array("[\(beyond)]".utf8))
      }
      if T.min == 0 {
        #expect(throws: JSONError.self) {
          try JSONReader.decode([T].self, from: Array("[-1]".utf8))
        }
      }
    }
    try reads(Int8.self)
    try reads(Int16.self)
    try reads(Int32.self)
    try reads(Int64.self)
    try reads(Int.self)
    try reads(UInt8.self)
    try reads(UInt16.self)
    try reads(UInt32.self)
    try reads(UInt64.self)
    try reads(UInt.self)
    #expect(throws: JSONError.self) { try JSONWriter.text(of: [UInt64.max]) }
  }

  @Test func `floating point is neither read nor written`() {
    struct Weight: Codable { var inner: [String: Double] }
    let written = #expect(throws: JSONError.self) {
      try JSONWriter.text(of: [Weight(inner: ["kg": 1.5])])
    }
    #expect(written?.kind == .unsupported("floating point"))
    #expect(written?.path == "[0].inner.kg")
    let read = #expect(throws: JSONError.self) {
      try JSONReader.decode([Weight].self, from: Array(#"[{"inner":{"kg":1.5}}]"#.utf8))
    }
    #expect(read?.kind == .unsupported("floating point"))
    #expect(read?.path == "[0].inner.kg")
  }
}
