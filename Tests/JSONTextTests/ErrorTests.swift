import JSONText
import Testing

@Suite struct ErrorTests {
  @Test(arguments: [
    (#"{"a":x}"#, "a", 5), ("[1,2,x]", "[2]", 5), ("x", "", 0), ("[x", "[0]", 1),
    (#"{"params":{"materials":[{"title":"a"},{"title":"\x"}]}}"#, "params.materials[1].title", 48),
    (#"{"a":1,"b":[[],[0,{"c":-}]]}"#, "b[1][1].c", 24),
    (#"{"a b":x}"#, #"["a b"]"#, 7), (#"{"":x}"#, #"[""]"#, 4), (#"{"工":{"x":+}}"#, "工.x", 12),
    (#"{"a":1}x"#, "", 7), (#"{"a":1 x"#, "a", 7), (#"[[1],2"#, "[1]", 6),
    (#"{"a":[1,{"b":2}],"c":]"#, "c", 21), (#"{"a":1,x"#, "", 7), (#"{"a":1,"b"x"#, "b", 10),
  ])
  func `an error names its place`(text: String, path: String, offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSONDocument(text) }
    #expect(error?.path == path)
    #expect(error?.offset == offset)
  }

  @Test func `a repeated key is named with its object's path`() {
    let error = #expect(throws: JSONError.self) {
      try JSONDocument(#"{"a":[0,{"b":{"k":1,"l":2,"k":3,"l":4}}]}"#)
    }
    #expect(error?.kind == .duplicateKey("k"))
    #expect(error?.path == "a[1].b")
    #expect(error?.offset == 26)
    #expect(error.map { "\($0)" } == #"a[1].b: the key "k" occurs twice (byte 26)"#)
  }

  @Test(arguments: [2, 15, 16, 17, 18, 100, 1000])
  func `a repeated key is found among any number of keys`(count: Int) throws {
    let keys = (0..<count).map { "key-\($0 * 7919 % 1009)-\($0)" }
    func text(_ keys: [String]) -> String {
      "{" + keys.map { "\"\($0)\":[{}]" }.joined(separator: ",") + "}"
    }
    _ = try JSONDocument(text(keys))
    for position in [1, count / 2, count - 1] {
      var repeated = keys
      repeated.insert(keys[0], at: position)
      repeated.append(keys[count - 1])
      let error = #expect(throws: JSONError.self) { try JSONDocument(text(repeated)) }
      #expect(error?.kind == .duplicateKey(keys[0]))
    }
  }

  @Test func `keys that only Unicode holds to be equal are different`() throws {
    let document = try JSONDocument("{\"\u{e9}\":1,\"e\u{301}\":2}")
    #expect(try document.root["\u{e9}"]?.int64() == 1)
    #expect(try document.root["e\u{301}"]?.int64() == 2)
  }

  @Test func `a node knows its path`() throws {
    let document = try JSONDocument(#"{"a":[1,{"b":{},"c":[[],"x"]}],"d":null}"#)
    let c = try #require(document.root["a"]?.elements().map { $0 }[1]["c"])
    #expect(c.path == "a[1].c")
    #expect(try c.elements().map(\.path) == ["a[1].c[0]", "a[1].c[1]"])
    #expect(document.root["d"]?.path == "d")
    #expect(document.root.path == "")
    #expect(String(decoding: c.text, as: UTF8.self) == #"[[],"x"]"#)
    #expect(try c.elements().map { String(decoding: $0.text, as: UTF8.self) } == ["[]", #""x""#])
  }

  @Test func `a wrong kind is an error of its node`() throws {
    let document = try JSONDocument(#"{"a":[1,"x\u0000",1.5]}"#)
    let elements = try #require(document.root["a"]).elements().map { $0 }
    let cases: [(JSONError.Kind, () throws -> Void)] = [
      (.typeMismatch(expected: "a string", found: .number), { _ = try elements[0].string() }),
      (.typeMismatch(expected: "an integer", found: .string), { _ = try elements[1].int64() }),
      (.typeMismatch(expected: "an object", found: .number), { _ = try elements[0].members() }),
      (.typeMismatch(expected: "an array", found: .number), { _ = try elements[0].elements() }),
      (.typeMismatch(expected: "true or false", found: .number), { _ = try elements[0].bool() }),
      (.nulCharacter, { _ = try elements[1].string() }),
      (.notAnInteger("1.5"), { _ = try elements[2].int64() }),
    ]
    for (kind, body) in cases {
      let error = #expect(throws: JSONError.self) { try body() }
      #expect(error?.kind == kind)
      #expect(error?.path.hasPrefix("a[") == true)
    }
    #expect(try elements[1].string(allowingNUL: true) == "x\u{0}")
  }
}
