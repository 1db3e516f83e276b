import JSONText
import Testing

@Suite struct CanonicalTests {
  @Test(arguments: [
    (" { \"b\" : 1 , \"a\" : [ ] } ", #"{"a":[],"b":1}"#),
    (#"{"b":{"d":1,"c":2},"a":[{"z":0,"y":-0}]}"#, #"{"a":[{"y":0,"z":0}],"b":{"c":2,"d":1}}"#),
    (#""\u0041\/\u000a\u001F\u00e9\ud83d\ude00""#, "\"A/\\n\\u001fé😀\""),
    ("[true,false,null]", "[true,false,null]"),
    (#"{"aa":1,"a":2,"\u0061b":3,"":4}"#, #"{"":4,"a":2,"aa":1,"ab":3}"#),
  ])
  func `texts that mean the same have one canonical text`(text: String, canonical: String) throws {
    let bytes = try JSONDocument(text).canonical()
    #expect(String(decoding: bytes, as: UTF8.self) == canonical)
    #expect(try JSONDocument(bytes).canonical() == bytes)
  }

  @Test func `keys are ordered by UTF-8 bytes and not by UTF-16 units`() throws {
    // U+FFFD is below U+1F600 as UTF-8, and above its surrogates as UTF-16.
    let text = #"{"\ud83d\ude00":1,"\ufffd":2}"#
    #expect(try JSONDocument(text).canonical() == Array("{\"\u{fffd}\":2,\"😀\":1}".utf8))
  }

  @Test func `many keys are ordered`() throws {
    let keys = (0..<500).map { "k\($0 * 7919 % 500)" }
    let text = "{" + keys.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
    let sorted = keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(
      try JSONDocument(text).canonical()
        == Array(("{" + sorted.map { "\"\($0)\":0" }.joined(separator: ",") + "}").utf8))
  }

  @Test(arguments: ["1.0", "1e3", "9223372036854775808"])
  func `numbers that are no 64-bit integers have none`(number: String) throws {
    let document = try JSONDocument(#"{"a":[0,\#(number)]}"#)
    let error = #expect(throws: JSONError.self) { try document.canonical() }
    #expect(error?.path == "a[1]")
  }

  @Test func `a part has a canonical text of its own`() throws {
    var buffer = JSONBuffer()
    let node = try #require(try JSONDocument(#"{"a":{"c":1,"b":2}}"#).root["a"])
    try node.appendCanonical(to: &buffer)
    #expect(buffer.bytes == Array(#"{"b":2,"c":1}"#.utf8))
  }
}
