import JSONText
import Testing

@Suite struct WriterTests {
  @Test(arguments: [
    ("", #""""#), ("a/b", #""a/b""#), ("\"\\", #""\"\\""#), ("\u{8}\u{c}\n\r\t", #""\b\f\n\r\t""#),
    ("\u{0}\u{1}\u{1f}\u{7f}", "\"\\u0000\\u0001\\u001f\u{7f}\""), ("工地 é 😀", "\"工地 é 😀\""),
    ("\u{2028}", "\"\u{2028}\""), ("e\u{301}", "\"e\u{301}\""),
  ])
  func `a string is escaped where RFC 8259 demands it and nowhere else`(
    value: String, text: String
  ) throws {
    let bytes = try JSONWriter.bytes(of: value)
    #expect(bytes == Array(text.utf8))
    #expect(Array(try JSONDocument(bytes).root.string(allowingNUL: true).utf8) == Array(value.utf8))
  }

  struct Order: Encodable {
    var zebra = 1
    var apple: Int? = 2
    var mango: Int?
    var list: [Int?] = [1, nil]
    var empty: [Int] = []
    var none: [String: Int] = [:]
  }

  @Test func `members are written in the order of the declaration, without nil`() throws {
    #expect(
      try JSONWriter.text(of: Order())
        == #"{"zebra":1,"apple":2,"list":[1,null],"empty":[],"none":{}}"#)
  }

  @Test func `the pretty style has a line a member`() throws {
    #expect(
      try JSONWriter.text(of: Order(), style: .pretty) == """
        {
          "zebra": 1,
          "apple": 2,
          "list": [
            1,
            null
          ],
          "empty": [],
          "none": {}
        }
        """)
    #expect(try JSONWriter.text(of: 1, style: .pretty) == "1")
  }

  @Test func `a dictionary is written by the bytes of its keys`() throws {
    let keys = ["b", "a", "", "é", "z", "工", "😀", "\u{ffff}", "B", "aa"]
    let dictionary = Dictionary(uniqueKeysWithValues: keys.map { ($0, [$0: true]) })
    let sorted = keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(
      try JSONWriter.text(of: dictionary)
        == "{" + sorted.map { "\"\($0)\":{\"\($0)\":true}" }.joined(separator: ",") + "}")
    let optional: [String: Int]? = ["b": 1, "a": 2]
    #expect(try JSONWriter.text(of: [optional, nil]) == #"[{"a":2,"b":1},null]"#)
  }

  @Test func `what has no order is refused`() {
    let values: [any Encodable] = [
      [1: "a"], Set([1]), [[1: 2]], ["a": Set(["b"])], [Int: Int](), ["a": 1.5], 1.5 as Float,
    ]
    for value in values {
      let error = #expect(throws: JSONError.self) { try JSONWriter.bytes(of: value) }
      guard case .unsupported = error?.kind else {
        Issue.record("\(value): \(String(describing: error))")
        continue
      }
    }
  }

  @Test func `several types fill one object`() throws {
    struct Part: Encodable { var b = 2 }
    struct Whole: Encodable {
      enum Keys: CodingKey { case a, c }
      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(1, forKey: .a)
        try Part().encode(to: encoder)
        try container.encodeNil(forKey: .c)
      }
    }
    #expect(try JSONWriter.text(of: [Whole()]) == #"[{"a":1,"b":2,"c":null}]"#)
  }

  /// Types that use containers in every way there is, right and wrong.
  struct Shape: Encodable {
    var body: @Sendable (any Encoder) throws -> Void
    func encode(to encoder: any Encoder) throws { try body(encoder) }
  }

  enum Keys: CodingKey { case a, b, c }

  @Test func `nested containers are closed when their parent goes on`() throws {
    let shape = Shape { encoder in
      var object = encoder.container(keyedBy: Keys.self)
      var array = object.nestedUnkeyedContainer(forKey: .a)
      try array.encode(1)
      var inner = array.nestedContainer(keyedBy: Keys.self)
      try inner.encode("x", forKey: .b)
      var innermost = array.nestedUnkeyedContainer()
      try innermost.encodeNil()
      try array.encode(array.count)
      var other = object.nestedContainer(keyedBy: Keys.self, forKey: .b)
      try other.encode(true, forKey: .c)
      _ = object.nestedUnkeyedContainer(forKey: .c)
    }
    #expect(
      try JSONWriter.text(of: shape) == #"{"a":[1,{"b":"x"},[null],3],"b":{"c":true},"c":[]}"#)
  }

  @Test func `containers used wrongly are refused`() {
    let shapes: [Shape] = [
      Shape { _ in },
      Shape { encoder in
        var object = encoder.container(keyedBy: Keys.self)
        var first = object.nestedUnkeyedContainer(forKey: .a)
        try object.encode(1, forKey: .b)
        try first.encode(1)
      },
      Shape { encoder in
        var object = encoder.container(keyedBy: Keys.self)
        var first = object.nestedUnkeyedContainer(forKey: .a)
        try object.encode(1, forKey: .b)
        _ = first.nestedUnkeyedContainer()
      },
      Shape { encoder in
        // Another container stands where the first one stood.
        var object = encoder.container(keyedBy: Keys.self)
        var first = object.nestedUnkeyedContainer(forKey: .a)
        _ = object.nestedUnkeyedContainer(forKey: .b)
        try first.encode(1)
      },
      Shape { encoder in
        _ = encoder.container(keyedBy: Keys.self)
        _ = encoder.unkeyedContainer()
      },
      Shape { encoder in
        var single = encoder.singleValueContainer()
        try single.encode(1)
        try single.encode(2)
      },
      Shape { encoder in
        var single = encoder.singleValueContainer()
        try single.encode("a")
        try single.encode(["a"])
      },
      Shape { encoder in
        var single = encoder.singleValueContainer()
        try single.encode(1)
        _ = encoder.unkeyedContainer()
      },
      Shape { encoder in
        var array = encoder.unkeyedContainer()
        try 1.encode(to: array.superEncoder())
      },
    ]
    for shape in shapes {
      #expect(throws: JSONError.self) { try JSONWriter.bytes(of: shape) }
      #expect(throws: JSONError.self) { try JSONWriter.bytes(of: ["k": [shape]]) }
    }
  }

  @Test func `a type's own error is kept with its path`() {
    struct Cause: Error {}
    let shape = Shape { _ in throw Cause() }
    let error = #expect(throws: JSONError.self) { try JSONWriter.bytes(of: [["k": shape]]) }
    #expect(error?.underlying is Cause)
    #expect(error?.path == "[0].k")
  }

  @Test(arguments: [JSONStyle.compact, .pretty])
  func `a text that is drained as it is written is the same text`(style: JSONStyle) {
    func write(_ drain: (inout JSONBuffer) -> Void) -> [UInt8] {
      var buffer = JSONBuffer(style: style)
      func pause() { drain(&buffer) }
      buffer.beginObject()
      pause()
      buffer.key("a")
      pause()
      buffer.beginArray()
      pause()
      for number in 1...3 {
        buffer.int(number)
        pause()
      }
      buffer.endArray()
      pause()
      buffer.endObject()
      return buffer.drain()
    }
    var pieces: [UInt8] = []
    let rest = write { pieces += $0.drain() }
    #expect(pieces + rest == write { _ in })
    #expect(!pieces.isEmpty)
  }

  @Test func `a buffer is written piece by piece and used again`() throws {
    var buffer = JSONBuffer(reserving: 64)
    for _ in 0..<2 {
      buffer.removeAll()
      buffer.beginObject()
      buffer.key("a\"")
      buffer.beginArray()
      buffer.int(Int64.min)
      buffer.int(0)
      buffer.bool(true)
      buffer.null()
      buffer.endArray()
      buffer.key("b")
      buffer.raw(Array("{}".utf8)[...])
      buffer.key("c")
      try JSONWriter.write(["x": "y"], to: &buffer)
      buffer.key("d")
      buffer.value(["e": [], "f": [:], "g": .number("1.50")])
      buffer.endObject()
      #expect(
        String(decoding: buffer.bytes, as: UTF8.self)
          == #"{"a\"":[-9223372036854775808,0,true,null],"b":{},"c":{"x":"y"},"#
          + #""d":{"e":[],"f":{},"g":1.50}}"#)
    }
    buffer.endLine()
    buffer.int(1)
    buffer.endLine()
    #expect(buffer.bytes.suffix(4) == Array("}\n1\n".utf8))
  }
}
