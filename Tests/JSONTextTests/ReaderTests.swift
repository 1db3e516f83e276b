import JSONText
import Testing

@Suite struct ReaderTests {
  struct Point: Codable, Equatable {
    var x: Int
    var y: Int?
    var name: String
  }

  enum Colour: String, Codable { case red, green }

  /// A value that has rules of its own.
  struct Code: Codable, Equatable {
    struct Malformed: Error, CustomStringConvertible {
      var description: String { "a code has six digits" }
    }

    var digits: String

    init(digits: String) throws {
      guard digits.utf8.count == 6 else { throw Malformed() }
      self.digits = digits
    }

    init(from decoder: any Decoder) throws {
      try self.init(digits: decoder.singleValueContainer().decode(String.self))
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(digits)
    }
  }

  struct Site: Codable, Equatable {
    var code: Code
    var colour: Colour
    var points: [Point]
    var notes: [String: Int]?
    var isOpen: Bool?
  }

  static func read<T: Decodable>(_ type: T.Type, _ text: String) throws(JSONError) -> T {
    try JSONReader.decode(type, from: Array(text.utf8))
  }

  static let site = #"""
    {"code":"123456","colour":"green","points":[{"x":1,"name":"a"},{"y":-5,"x":2,"name":"b"}],
     "notes":{"b":1,"a":2},"isOpen":true}
    """#

  @Test func `a struct is read whatever the order of its members`() throws {
    let point = try Self.read(Point.self, #"{"name":"a","y":null,"x":3}"#)
    #expect(point == Point(x: 3, y: nil, name: "a"))
    #expect(try JSONWriter.text(of: point) == #"{"x":3,"name":"a"}"#)
    let site = try Self.read(Site.self, Self.site)
    #expect(site.points[1].y == -5)
    #expect(site.notes == ["a": 2, "b": 1])
    let text = try JSONWriter.text(of: site)
    #expect(try Self.read(Site.self, text) == site)
    #expect(
      text == #"{"code":"123456","colour":"green","points":[{"x":1,"name":"a"},"#
        + #"{"x":2,"y":-5,"name":"b"}],"notes":{"a":2,"b":1},"isOpen":true}"#)
  }

  @Test(arguments: [
    // Missing and null.
    (#"{"x":1}"#, JSONError.Kind.missingKey("name"), ""),
    (#"{"x":null,"name":"a"}"#, .typeMismatch(expected: "an integer", found: .null), "x"),
    (#"{"x":1,"name":null}"#, .typeMismatch(expected: "a string", found: .null), "name"),
    // Wrong types.
    (#"{"x":"1","name":"a"}"#, .typeMismatch(expected: "an integer", found: .string), "x"),
    (#"{"x":true,"name":"a"}"#, .typeMismatch(expected: "an integer", found: .bool), "x"),
    (#"{"x":1,"name":2}"#, .typeMismatch(expected: "a string", found: .number), "name"),
    (#"{"x":1,"y":"","name":"a"}"#, .typeMismatch(expected: "an integer", found: .string), "y"),
    (#"[1]"#, .typeMismatch(expected: "an object", found: .array), ""),
    ("null", .typeMismatch(expected: "an object", found: .null), ""),
    // Unknown keys, all of them.
    (#"{"x":1,"name":"a","z":0}"#, .unknownKeys(["z"]), ""),
    (#"{"q":{"x":1},"x":1,"X":2,"name":"a","a b":[]}"#, .unknownKeys(["q", "X", #"["a b"]"#]), ""),
    (#"{"x":1,"name":"a\u0000"}"#, .nulCharacter, "name"),
  ])
  func `what is wrong with a struct is named`(text: String, kind: JSONError.Kind, path: String) {
    let error = #expect(throws: JSONError.self) { try Self.read(Point.self, text) }
    #expect(error?.kind == kind)
    #expect(error?.path == path)
  }

  @Test(arguments: [
    (#""green""#, #""purple""#, "colour", "purple"),
    (#""123456""#, #""12345""#, "code", "a code has six digits"),
    ("-5", "-5.5", "points[1].y", "the number -5.5 is not an integer"),
    (#""x":1,"#, "", "points[0]", #"the key "x" is missing"#),
    (#""b":1"#, #""b":"1""#, "notes.b", "expected an integer, found a string"),
    ("true", "1", "isOpen", "expected true or false, found a number"),
    (#""notes":{"b":1,"a":2}"#, #""notes":[]"#, "notes", "expected an object, found an array"),
  ])
  func `an error inside names its path and reason`(
    old: String, new: String, path: String, reason: String
  ) {
    let text = Self.site.replacing(old, with: new)
    let error = #expect(throws: JSONError.self) { try Self.read(Site.self, text) }
    #expect(error?.path == path)
    #expect(error.map { "\($0)".contains(reason) } == true, "\(String(describing: error))")
  }

  @Test func `a type's own error is kept`() {
    let error = #expect(throws: JSONError.self) {
      try Self.read([String: [Code]].self, #"{"codes":["123456","1"]}"#)
    }
    #expect(error?.underlying is Code.Malformed)
    #expect(error?.kind == .invalid("a code has six digits"))
    #expect(error?.path == "codes[1]")
    #expect(error?.offset == 19)
  }

  @Test func `unknown keys are named with their paths throughout`() {
    let text = Self.site.replacing("\"x\":1,", with: "\"x\":1,\"u\":{\"v\":1},")
      .replacing("\"isOpen\"", with: "\"IsOpen\"")
    let error = #expect(throws: JSONError.self) { try Self.read(Site.self, text) }
    #expect(error?.kind == .unknownKeys(["points[0].u", "IsOpen"]))
  }

  @Test func `a key is found through its escapes`() throws {
    let point = try Self.read(Point.self, #"{"\u0078":3,"n\u0061me":"\u0061"}"#)
    #expect(point == Point(x: 3, y: nil, name: "a"))
  }

  @Test func `a dictionary takes every key`() throws {
    #expect(try Self.read([String: Int?].self, #"{"a":1,"b":null}"#) == ["a": 1, "b": nil])
    #expect(try Self.read([String: Int].self, "{}") == [:])
    let equivalent = #expect(throws: JSONError.self) {
      try Self.read([[String: Int]].self, "[{\"\u{e9}\":1,\"e\u{301}\":2}]")
    }
    #expect(equivalent?.kind == .equivalentKeys("e\u{301}"))
    #expect(equivalent?.path == "[0]")
    let nul = #expect(throws: JSONError.self) {
      try Self.read([String: Int].self, #"{"\u0000":1}"#)
    }
    #expect(nul?.kind == .nulCharacter)
  }

  @Test func `optionals, arrays and nested arrays are read`() throws {
    #expect(try Self.read([Int?].self, "[1,null,2]") == [1, nil, 2])
    #expect(try Self.read([[String]].self, #"[[],["a"],["b","c"]]"#) == [[], ["a"], ["b", "c"]])
    #expect(try Self.read(Int?.self, "null") == nil)
    #expect(try Self.read(Int?.self, "4") == 4)
    #expect(try Self.read([Bool].self, "[true,false]") == [true, false])
    let error = #expect(throws: JSONError.self) { try Self.read([[Int]].self, #"[[1],[2,"x"]]"#) }
    #expect(error?.path == "[1][1]")
  }

  @Test func `U+0000 is read where it is allowed`() throws {
    let bytes = Array(#""a\u0000""#.utf8)
    #expect(try JSONReader.decode(String.self, from: bytes, allowingNUL: true) == "a\u{0}")
    #expect(throws: JSONError.self) { try JSONReader.decode(JSONValue.self, from: bytes) }
    #expect(throws: JSONError.self) {
      try JSONReader.decode(JSONRaw.self, from: Array(#"[{"\u0000":1}]"#.utf8))
    }
  }

  @Test func `values and raw texts are members too`() throws {
    struct Call: Codable, Equatable {
      var id: JSONValue?
      var params: JSONRaw
    }
    let text = #"{"id":[1,"a",null,true,2.50],"params":{ "a" : 1 }}"#
    let call = try Self.read(Call.self, text)
    #expect(call.id == [1, "a", nil, true, .number("2.50")])
    #expect(String(decoding: call.params.bytes, as: UTF8.self) == #"{ "a" : 1 }"#)
    #expect(try JSONWriter.text(of: call) == text)
  }

  /// An enum with associated values, as the compiler codes it.
  enum Shape: Codable, Equatable {
    case circle(radius: Int)
    case square(side: Int, name: String?)
    case none
  }

  @Test func `enums with associated values are read as the compiler codes them`() throws {
    for shape in [Shape.circle(radius: 3), .square(side: 2, name: nil), .none] {
      #expect(try Self.read(Shape.self, JSONWriter.text(of: shape)) == shape)
    }
    #expect(throws: JSONError.self) { try Self.read(Shape.self, #"{"oval":{}}"#) }
    let error = #expect(throws: JSONError.self) {
      try Self.read(Shape.self, #"{"circle":{"radius":1,"colour":2}}"#)
    }
    #expect(error?.kind == .unknownKeys(["circle.colour"]))
  }

  @Test func `an error that names a deeper place keeps it`() {
    struct Range: Decodable {
      enum Keys: String, CodingKey { case low, high }
      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        let (low, high) = (
          try container.decode(Int.self, forKey: .low),
          try container.decode(Int.self, forKey: .high)
        )
        guard low <= high else {
          throw DecodingError.dataCorruptedError(
            forKey: .high, in: container, debugDescription: "high is below low")
        }
      }
    }
    let error = #expect(throws: JSONError.self) {
      try Self.read([Range].self, #"[{"low":1,"high":2},{"low":2,"high":1}]"#)
    }
    #expect(error?.path == "[1].high")
    #expect(error?.kind == .invalid("high is below low"))
  }

  @Test func `a document is read from any of its places`() throws {
    let document = try JSONDocument(#"{"meta":{"z":1},"points":[{"x":1,"name":"a","u":1}]}"#)
    let points = try #require(document.root["points"])
    let error = #expect(throws: JSONError.self) {
      try JSONReader.decode([Point].self, from: points)
    }
    #expect(error?.kind == .unknownKeys(["points[0].u"]))
    #expect(error?.path == "points")
  }
}
