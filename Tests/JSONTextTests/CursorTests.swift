import JSONText
import Testing

/// A text read directly, by a type written by hand as generated ones are.
@Suite struct CursorTests {
  struct Part: JSONDirect, Equatable {
    var at: Int64?
    var text: String

    init(at: Int64?, text: String) { (self.at, self.text) = (at, text) }

    init?(reading cursor: inout JSONCursor) {
      var at: Int64?
      var text: String?
      var object = cursor.object()
      repeat {
        object.readIfPresent("at", &at, from: &cursor)
        object.read("text", &text, from: &cursor)
      } while object.goesOn(in: &cursor)
      guard object.isWhole, let text else { return nil }
      self.init(at: at, text: text)
    }

    func write(to buffer: inout JSONBuffer) throws(JSONError) {
      buffer.beginObject()
      try buffer.member("at", ifPresent: at)
      try buffer.member("text", text)
      buffer.endObject()
    }
  }

  struct Whole: JSONDirect, Equatable {
    var name: String
    var isDone: Bool
    var count: Int?
    var parts: [Part]
    var first: Part?
    var lines: [String]?

    init?(reading cursor: inout JSONCursor) {
      var name: String?
      var isDone: Bool?
      var count: Int?
      var parts: [Part]?
      var first: Part?
      var lines: [String]?
      var object = cursor.object()
      repeat {
        object.read("name", &name, from: &cursor)
        object.read("isDone", &isDone, from: &cursor)
        object.readIfPresent("count", &count, from: &cursor)
        object.read("parts", &parts, from: &cursor)
        object.readIfPresent("first", &first, from: &cursor)
        object.readIfPresent("lines", &lines, from: &cursor)
      } while object.goesOn(in: &cursor)
      guard object.isWhole, let name, let isDone, let parts else { return nil }
      self.name = name
      self.isDone = isDone
      self.count = count
      self.parts = parts
      self.first = first
      self.lines = lines
    }

    func write(to buffer: inout JSONBuffer) throws(JSONError) {
      buffer.beginObject()
      try buffer.member("name", name)
      try buffer.member("isDone", isDone)
      try buffer.member("count", ifPresent: count)
      try buffer.member("parts", parts)
      try buffer.member("first", ifPresent: first)
      try buffer.member("lines", ifPresent: lines)
      buffer.endObject()
    }
  }

  /// What stands beside a part in one object.
  struct Beside: JSONDirect, Equatable {
    var id: String
    var inner: Part?

    init?(reading cursor: inout JSONCursor) {
      var id: String?
      var inner: Part?
      var object = cursor.object()
      repeat {
        object.read("id", &id, from: &cursor)
        object.readIfPresent("inner", &inner, from: &cursor)
      } while object.goesOn(in: &cursor)
      guard object.isWhole, let id else { return nil }
      (self.id, self.inner) = (id, inner)
    }
  }

  /// A type nothing was written for.
  struct Plain: JSONDirect, Equatable { var name: String }

  private func direct<T: JSONDirect>(_ type: T.Type, _ text: String) -> T? {
    let bytes = Array(text.utf8)
    return JSONReader.direct(type, in: bytes, bytes.indices)
  }

  @Test(arguments: [
    #"{"name":"工","isDone":true,"count":-7,"parts":[{"at":1,"text":"a\n\u00e9"}],"first":{"text":""},"lines":[]}"#,
    #" { "parts" : [ ] , "isDone" : false , "name" : "" } "#,
    #"{"count":null,"name":"x","first":null,"isDone":true,"parts":[{"text":"😀","at":null}]}"#,
    #"{"name":"\"\\\/\b\f\r\t\ud83d\ude00","isDone":false,"count":9223372036854775807,"parts":[]}"#,
    #"{"name":"x","isDone":false,"count":-9223372036854775808,"parts":[],"lines":["a","b"]}"#,
    #"{"name":"x","isDone":false,"count":-0,"parts":[]}"#,
  ])
  func `what programs send is read directly`(_ text: String) throws {
    let read = try #require(direct(Whole.self, text))
    #expect(try read == JSONReader.decode(Whole.self, from: Array(text.utf8)))
  }

  @Test(arguments: [
    "", " ", "{}", "[]", "null", "7", "{", #"{"name":"x","isDone":true,"parts":[]"#,
    #"{"name":"x","isDone":true,"parts":[]}x"#, #"{"name":"x","isDone":true,"parts":[],}"#,
    #"{"name":"x","isDone":true,"parts":[],"extra":1}"#,
    #"{"name":"x","name":"x","isDone":true,"parts":[]}"#,
    #"{"count":null,"count":1,"name":"x","isDone":true,"parts":[]}"#,
    #"{"name":null,"isDone":true,"parts":[]}"#, #"{"name":7,"isDone":true,"parts":[]}"#,
    #"{"name":"a\u0000","isDone":true,"parts":[]}"#,
    "{\"name\":\"a\u{1}\",\"isDone\":true,\"parts\":[]}",
    #"{"name":"\ud800","isDone":true,"parts":[]}"#, #"{"name":"\x","isDone":true,"parts":[]}"#,
    #"{"name":"x","isDone":1,"parts":[]}"#, #"{"name":"x","isDone":truely,"parts":[]}"#,
    #"{"name":"x","isDone":true,"count":1.0,"parts":[]}"#,
    #"{"name":"x","isDone":true,"count":1e3,"parts":[]}"#,
    #"{"name":"x","isDone":true,"count":01,"parts":[]}"#,
    #"{"name":"x","isDone":true,"count":-,"parts":[]}"#,
    #"{"name":"x","isDone":true,"count":9223372036854775808,"parts":[]}"#,
    #"{"name":"x","isDone":true,"count":99999999999999999999999,"parts":[]}"#,
    #"{"name":"x","isDone":true,"parts":{}}"#,
    #"{"name":"x","isDone":true,"parts":[{"text":"a"},]}"#,
    #"{"name":"x","isDone":true,"parts":[{"text":"a","more":1}]}"#,
    #"{"name":"x","isDone":true,"parts":[null]}"#, #"{"name" "x","isDone":true,"parts":[]}"#,
    #"{"name":"x" "isDone":true,"parts":[]}"#, #"{name:"x","isDone":true,"parts":[]}"#,
  ])
  func `what is odd is not read directly`(_ text: String) {
    #expect(direct(Whole.self, text) == nil)
  }

  @Test func `bytes that are no UTF-8 are not read directly`() {
    for bad: [UInt8] in [
      [0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe5],
    ] {
      let bytes = Array(#"{"text":""#.utf8) + bad + Array(#""}"#.utf8)
      #expect(JSONReader.direct(Part.self, in: bytes, bytes.indices) == nil)
    }
  }

  @Test func `a key written with escapes is left to Codable, which knows it`() throws {
    let text = #"{"te\u0078t":"a"}"#
    #expect(direct(Part.self, text) == nil)
    #expect(try JSONReader.read(Part.self, from: Array(text.utf8)).text == "a")
  }

  @Test func `a type nothing was written for goes through Codable`() throws {
    let bytes = Array(#"{"name":"x"}"#.utf8)
    #expect(JSONReader.direct(Plain.self, in: bytes, bytes.indices) == nil)
    #expect(try JSONReader.read(Plain.self, from: bytes) == Plain(name: "x"))
    #expect(try JSONWriter.bytes(direct: Plain(name: "x")) == bytes)
    #expect(
      try JSONWriter.bytes(direct: [Plain(name: "x")], style: .pretty)
        == JSONWriter.bytes(of: [Plain(name: "x")], style: .pretty))
  }

  @Test func `errors are those of Codable`() {
    let bytes = Array(#"{"name":"x","isDone":true,"parts":[{"text":"a","more":1}]}"#.utf8)
    let error = #expect(throws: JSONError.self) { try JSONReader.read(Whole.self, from: bytes) }
    #expect(error?.kind == .unknownKeys(["parts[0].more"]))
  }

  @Test func `a text as long as the limit of values allows is read directly, and no longer one`() {
    let limit = 2 * JSONLimits.defaultValueCount - 2
    let longest = "\"" + String(repeating: "a", count: limit - 2) + "\""
    #expect(direct(String.self, longest) != nil)
    #expect(direct(String.self, longest + " ") == nil)
    let ones = "[" + Array(repeating: "1", count: limit / 2 - 1).joined(separator: ",") + "]"
    #expect(direct([Int].self, ones) != nil)
    #expect(throws: Never.self) { try JSONReader.decode([Int].self, from: Array(ones.utf8)) }
  }

  @Test(arguments: [
    #"{"at":1,"id":"x","text":"a"}"#, #"{"id":"x","text":"a"}"#, #"{"text":"a","id":"x"}"#,
    #"{"inner":{"text":"}\"","at":2},"text":"a","id":"x","at":1}"#,
    #" { "text" : "a" , "inner" : null , "id" : "x" } "#,
  ])
  func `two types read one object in any order`(_ text: String) throws {
    let bytes = Array(text.utf8)
    let (part, beside) = try #require(
      JSONReader.direct(Part.self, beside: Beside.self, in: bytes, bytes.indices))
    let object = try JSONDocument(bytes).root.object()
    #expect(try part == object.decode(Part.self))
    #expect(try beside == object.decode(Beside.self))
    try object.refuseUnknownKeys()
  }

  @Test(arguments: [
    "{}", #"{"text":"a"}"#, #"{"id":"x"}"#, #"{"text":"a","id":"x","more":1}"#,
    #"{"text":"a","id":"x","id":"x"}"#, #"{"text":"a","id":}"#, #"{"text":"a","id":"x"x}"#,
    #"{"text":"a","id":"x","inner":{"text":"a","more":1}}"#, #"{"text":"a","id":"\u0000"}"#,
    #"{"text":"a","id":"x","inner":{"text":"a"}"#, #"{"text":"a","id":"x","inner":[}]"#,
    #"{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"text":"a","id":"x"}"#,
  ])
  func `an object two types do not account for is not read directly`(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(JSONReader.direct(Part.self, beside: Beside.self, in: bytes, bytes.indices) == nil)
  }

  @Test func `a value in a document is read as far as it goes, and a string is no object`() throws {
    let root = try JSONDocument(#"{"a":{"text":"x"},"b":"{}"}"#).root
    #expect(JSONReader.direct(Part.self, at: try #require(root["a"]))?.text == "x")
    #expect(JSONReader.direct([Int].self, at: try #require(root["b"])) == nil)
    #expect(JSONReader.direct(String.self, at: try #require(root["b"])) == "{}")
  }
}

extension CursorTests {
  /// Texts that are nearly right, from a seed.
  private func hostile(_ generator: inout DifferentialTests.Generator) -> [UInt8] {
    let keys = ["name", "isDone", "count", "parts", "first", "lines", "text", "at", "more"]
    func value(_ depth: Int) -> String {
      switch generator.next(below: depth == 0 ? 7 : 11) {
      case 0: return generator.pick(["true", "false", "null"])
      case 1:
        return generator.pick(["0", "-1", "12", "1.5", "-", "1e2", "007", "99999999999999999999"])
      case 2...4:
        return generator.pick([
          #""""#, #""a""#, #""é工""#, #""\n""#, #""\u0000""#, #""\ud83d\ude00""#,
        ])
      case 5: return "[]"
      case 6: return #"{"text":"x"}"#
      case 7:
        return "["
          + (0..<generator.next(below: 3)).map { _ in value(depth - 1) }.joined(separator: ",")
          + "]"
      default: return object(depth - 1)
      }
    }
    func object(_ depth: Int) -> String {
      let members = (0..<generator.next(below: 6)).map { _ in
        "\"\(generator.pick(keys))\":\(value(depth))"
      }
      return "{" + members.joined(separator: generator.pick([",", ",", " , "])) + "}"
    }
    let right = [
      "\"name\":\"\(generator.pick(["x", "工", "\\t"]))\"", "\"isDone\":true",
      "\"parts\":\(value(2))",
    ]
    let more = (0..<generator.next(below: 3)).map { _ in
      generator.pick([
        "\"\(generator.pick(keys))\":\(value(2))", "\"count\":\(value(0))",
        "\"lines\":[\(value(0))]", "\"first\":{\"text\":\(value(0))}",
      ])
    }
    var members = right + more
    for index in members.indices { members.swapAt(index, generator.next(below: members.count)) }
    var bytes = Array(("{" + members.joined(separator: ",") + "}").utf8)
    for _ in 0..<generator.pick([0, 0, 0, 1, 1, 2]) {
      let place = generator.next(below: bytes.count)
      switch generator.next(below: 3) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = UInt8(generator.next(below: 256))
      default: bytes.insert(generator.pick(Array(#"{}[],:"\0-e.tn "#.utf8)), at: place)
      }
    }
    return bytes
  }

  @Test func `whatever the bytes, what is read directly is what Codable reads`() throws {
    var generator = DifferentialTests.Generator(state: 5)
    var counts = (direct: 0, coded: 0)
    for _ in 0..<20_000 {
      let bytes = hostile(&generator)
      let direct = JSONReader.direct(Whole.self, in: bytes, bytes.indices)
      let coded = try? JSONReader.decode(Whole.self, from: bytes)
      counts.direct += direct == nil ? 0 : 1
      counts.coded += coded == nil ? 0 : 1
      if let direct, direct != coded { Issue.record("\(String(decoding: bytes, as: UTF8.self))") }
      guard let coded else { continue }
      let written = try JSONWriter.bytes(of: coded)
      if JSONReader.direct(Whole.self, in: written, written.indices) != coded {
        Issue.record("\(String(decoding: written, as: UTF8.self))")
      }
    }
    // The bytes are of both sorts, and few that are right are left to `Codable`.
    #expect(counts.coded > 500 && counts.direct > counts.coded * 9 / 10, "\(counts)")
  }

  @Test func `whatever the bytes, two types read what they read with Codable`() throws {
    var generator = DifferentialTests.Generator(state: 6)
    var count = 0
    for _ in 0..<20_000 {
      let id = generator.pick([#""id":"x""#, #""id":"\n""#, #""inner":{"text":"a"},"id":"y""#, ""])
      var bytes = Array("{\(id),\"text\":\"a\",\"at\":\(generator.pick(["1", "null", "x"]))}".utf8)
      if generator.next(below: 2) == 0 {
        bytes[generator.next(below: bytes.count)] = generator.pick(Array(#"{}[],:"\0-e.tn "#.utf8))
      }
      guard
        let (part, beside) = JSONReader.direct(
          Part.self, beside: Beside.self, in: bytes, bytes.indices)
      else { continue }
      count += 1
      let object = try JSONDocument(bytes).root.object()
      #expect(try part == object.decode(Part.self))
      #expect(try beside == object.decode(Beside.self))
      #expect(throws: Never.self) { try object.refuseUnknownKeys() }
    }
    #expect(count > 1_000)
  }
}
