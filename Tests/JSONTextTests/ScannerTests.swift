import JSONText
import Testing

@Suite struct ScannerTests {
  static let text = Array(
    #"""
     {"id":"a\u0062","n":-12,"deep":{"n":1,"s":"}]\"","l":[{}]},"list":["]",[1]],"t":true,"f":false,
      "z":null,"\u0078":"x","half":1.5,"big":9223372036854775808, "site":"工地" }
    """#.utf8)

  @Test func `members are found without a tape`() throws {
    func string(_ key: String) throws -> String? {
      try JSONScanner.string(key, in: Self.text.span)
    }
    func int64(_ key: String) throws -> Int64? { try JSONScanner.int64(key, in: Self.text.span) }
    #expect(try string("id") == "ab")
    #expect(try int64("n") == -12)
    #expect(try string("x") == "x")
    #expect(try string("site") == "工地")
    #expect(try int64("half") == nil)
    #expect(try int64("big") == nil)
    #expect(try int64("id") == nil)
    #expect(try string("n") == nil)
    #expect(try string("s") == nil)
  }

  @Test func `a member's value is read from where it was found`() throws {
    func member(_ key: String) throws -> JSONScannedMember {
      let found = try JSONScanner.member(key, in: Self.text.span)
      return try #require(found)
    }
    func holds(_ member: JSONScannedMember, _ text: String) -> Bool {
      member.value(is: text, in: Self.text.span)
    }
    #expect(try member("t").bool == true)
    #expect(try member("f").bool == false)
    #expect(try member("z").kind == .null)
    #expect(try member("z").bool == nil)
    let list = try member("list").valueRange
    #expect(String(decoding: Self.text[list], as: UTF8.self) == #"["]",[1]]"#)
    #expect(holds(try member("id"), "ab"))
    #expect(!holds(try member("id"), "abc"))
    #expect(holds(try member("site"), "工地"))
    #expect(!holds(try member("site"), "工"))
    #expect(!holds(try member("n"), "-12"))
  }

  @Test func `the members are those of the document`() throws {
    let document = try JSONDocument(Self.text)
    var scanner = JSONScanner()
    var found: [JSONScannedMember] = []
    while let member = try scanner.next(in: Self.text.span) { found.append(member) }
    let isAtEnd = try scanner.next(in: Self.text.span) == nil
    #expect(isAtEnd)
    #expect(found.count == 11)
    for (member, (key, value)) in zip(found, try document.root.members()) {
      let isSame = member.key(is: key, in: Self.text.span)
      #expect(isSame)
      #expect(member.kind == value.kind)
    }
    #expect(try search("{}") == nil)
  }

  /// Looks for a key that no text here has.
  private func search(_ text: some StringProtocol) throws -> JSONKind? {
    try search(Array(text.utf8))
  }

  private func search(_ bytes: [UInt8]) throws -> JSONKind? {
    try JSONScanner.member("absent", in: bytes.span)?.kind
  }

  @Test func `every beginning of a text ends in an error or is searched in vain`() {
    for count in 0..<Self.text.count {
      #expect(throws: JSONError.self) { try search(Array(Self.text[..<count])) }
    }
  }

  @Test(arguments: [
    "", "[]", "1", "{1:2}", #"{"a" 1}"#, #"{"a":1 "b":2}"#, #"{"a":[1}"#, #"{"a":01}"#,
  ])
  func `what is no object is an error`(text: String) {
    #expect(throws: JSONError.self) { try search(text) }
  }
}
