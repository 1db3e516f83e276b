import JSONText
import Testing

/// Texts in the manner of Nicolas Seriot's "Parsing JSON is a Minefield": what RFC 8259 allows and
/// what it does not, each written for this suite.
@Suite struct GrammarTests {
  static let accepted: [String] = [
    // Structures.
    "[]", "{}", "[ ]", "{ }", "[[]]", "[{}]", "[[],[]]", #"{"a":[]}"#, #"{"a":{}}"#, "[[[[[]]]]]",
    #"{"a":1,"b":2}"#, #"{"a":{"a":{"a":1}}}"#, #"[{"a":1},{"a":2}]"#, #"{"":0}"#,
    #"{"a":1,"A":2}"#, #"{"a ":1,"a":2}"#, #"{"\u0061\u0062":1}"#, #"{"\"":1}"#,
    "{\"\u{e9}\":1,\"e\u{301}\":2}", #"{"a":"a"}"#, #"["a",["b",{"c":null}],true]"#,
    // Scalars alone.
    "0", "-0", "1", "-1", "10", "1234567890", "true", "false", "null", #""""#, #""a""#,
    // Numbers.
    "0.0", "-0.0", "0.5", "1.5", "-1.5", "1.05", "1e0", "1E0", "1e+0", "1e-0", "1e10", "1E+10",
    "0e1", "0.0e0", "1.5e300", "1e400", "123456789012345678901234567890", "0.00000000000000001",
    "1e00000001", "-1.5E-07", "[0,1,-1]", "9223372036854775808",
    // White space.
    " 1", "1 ", "\t1\t", "\n1\n", "\r1\r", " \t\r\n[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n] \t\r\n",
    " { \"a\" : 1 , \"b\" : 2 } ", "[\n]", "{\n}",
    // Strings.
    #""\"""#, #""\\""#, #""\/""#, "\"/\"", #""\b\f\n\r\t""#, #""\u0000""#, #""\u0020""#,
    #""\u00e9""#, #""\u00E9""#, #""\uABCD""#, #""\ud83d\ude00""#, #""\uD83D\uDE00""#,
    #""\uFFFF""#, #""\uFFFE""#, #""\ud800\udc00""#, #""\udbff\udfff""#, #""\ud7ff""#, #""\ue000""#,
    "\"\u{7f}\"", "\"\u{80}\"", "\"\u{7ff}\"", "\"\u{800}\"", "\"\u{ffff}\"", "\"\u{10000}\"",
    "\"\u{10ffff}\"", "\"\u{d7ff}\"", "\"\u{e000}\"", "\"\u{feff}\"", "\"\u{2028}\u{2029}\"",
    "\"工地\"", "\"👷🏽‍♀️\"", #""\\u0000""#, #""\\\"""#, #""a\u0000b""#, #""[1]""#, #""//""#,
  ]

  @Test(arguments: accepted)
  func `a text of RFC 8259 is accepted`(text: String) throws {
    let document = try JSONDocument(text)
    // What was read and written again is the same value.
    let tree = JSONValue(document.root)
    #expect(JSONValue(try JSONDocument(tree).root) == tree)
  }

  static let rejected: [(String, JSONError.Kind)] = [
    // Ends too early.
    ("", .unexpectedEnd), (" ", .unexpectedEnd), ("[", .unexpectedEnd), ("{", .unexpectedEnd),
    ("[1", .unexpectedEnd), ("[1,", .unexpectedEnd), (#"{"a"#, .unexpectedEnd),
    (#"{"a""#, .unexpectedEnd), (#"{"a":"#, .unexpectedEnd), (#"{"a":1"#, .unexpectedEnd),
    (#"{"a":1,"#, .unexpectedEnd), ("\"", .unexpectedEnd), (#""a"#, .unexpectedEnd),
    (#""\"#, .unexpectedEnd), (#""\""#, .unexpectedEnd), (#""\u"#, .unexpectedEnd),
    (#""\u12"#, .unexpectedEnd), (#""\u123"#, .unexpectedEnd), ("t", .unexpectedEnd),
    ("tru", .unexpectedEnd), ("fals", .unexpectedEnd), ("nul", .unexpectedEnd),
    ("-", .unexpectedEnd), ("1.", .unexpectedEnd), ("1e", .unexpectedEnd), ("1e+", .unexpectedEnd),
    ("[[[", .unexpectedEnd), ("[{", .unexpectedEnd), (#"[""#, .unexpectedEnd),
    // Goes on too long.
    ("1 2", .trailingBytes), ("[]]", .trailingBytes), ("{}}", .trailingBytes),
    ("[]\u{0}", .trailingBytes), ("[],", .trailingBytes), ("1,", .trailingBytes),
    ("nulll", .trailingBytes), ("true false", .trailingBytes), (#""a"b"#, .trailingBytes),
    ("{}#", .trailingBytes), ("[]//", .trailingBytes), ("1[", .trailingBytes),
    ("0 \u{feff}", .trailingBytes), ("[]\u{a0}", .trailingBytes), ("01", .malformedNumber),
    // Structure.
    ("]", .unexpectedByte(0x5d)), ("}", .unexpectedByte(0x7d)), (",", .unexpectedByte(0x2c)),
    (":", .unexpectedByte(0x3a)), ("[,]", .unexpectedByte(0x2c)), ("[1,]", .unexpectedByte(0x5d)),
    ("[1,,2]", .unexpectedByte(0x2c)), ("[,1]", .unexpectedByte(0x2c)),
    ("[1 2]", .unexpectedByte(0x32)), ("[1}", .unexpectedByte(0x7d)),
    ("{]", .unexpectedByte(0x5d)), ("[1:2]", .unexpectedByte(0x3a)),
    ("{1:2}", .unexpectedByte(0x31)), ("{a:1}", .unexpectedByte(0x61)),
    ("{'a':1}", .unexpectedByte(0x27)), ("{null:1}", .unexpectedByte(0x6e)),
    ("{[]:1}", .unexpectedByte(0x5b)), (#"{"a"}"#, .unexpectedByte(0x7d)),
    (#"{"a" 1}"#, .unexpectedByte(0x31)), (#"{"a",1}"#, .unexpectedByte(0x2c)),
    (#"{"a":}"#, .unexpectedByte(0x7d)), (#"{"a":1,}"#, .unexpectedByte(0x7d)),
    (#"{,"a":1}"#, .unexpectedByte(0x2c)), (#"{"a":1 "b":2}"#, .unexpectedByte(0x22)),
    (#"{"a":1,,"b":2}"#, .unexpectedByte(0x2c)), (#"{"a"::1}"#, .unexpectedByte(0x3a)),
    (#"{"a":1]"#, .unexpectedByte(0x5d)), (#"{"a":b}"#, .unexpectedByte(0x62)),
    ("[{]", .unexpectedByte(0x5d)), (#"["a":1]"#, .unexpectedByte(0x3a)),
    ("/**/1", .unexpectedByte(0x2f)), ("[1/**/]", .unexpectedByte(0x2f)),
    ("#1", .unexpectedByte(0x23)), ("\u{feff}1", .unexpectedByte(0xef)),
    ("\u{a0}1", .unexpectedByte(0xc2)), ("\u{b}1", .unexpectedByte(0x0b)),
    ("\u{c}1", .unexpectedByte(0x0c)), ("\u{0}", .unexpectedByte(0)),
    ("[\u{2028}1]", .unexpectedByte(0xe2)), ("'a'", .unexpectedByte(0x27)),
    ("a", .unexpectedByte(0x61)), ("undefined", .unexpectedByte(0x75)),
    ("*", .unexpectedByte(0x2a)),
    // Literals.
    ("True", .unexpectedByte(0x54)), ("NULL", .unexpectedByte(0x4e)),
    ("trUe", .unexpectedByte(0x55)),
    ("nil", .unexpectedByte(0x69)), ("[tru]", .unexpectedByte(0x5d)),
    ("NaN", .unexpectedByte(0x4e)), ("Infinity", .unexpectedByte(0x49)),
    ("-Infinity", .malformedNumber), ("-NaN", .malformedNumber),
    // Numbers.
    ("+1", .unexpectedByte(0x2b)), (".5", .unexpectedByte(0x2e)), ("-.5", .malformedNumber),
    ("00", .malformedNumber), ("-01", .malformedNumber), ("012", .malformedNumber),
    ("[1.]", .malformedNumber), ("[1.e1]", .malformedNumber), ("[1e]", .malformedNumber),
    ("[1e+]", .malformedNumber), ("[1ee1]", .malformedNumber), ("[--1]", .malformedNumber),
    ("[-]", .malformedNumber), ("[- 1]", .malformedNumber), ("[1e1.5]", .unexpectedByte(0x2e)),
    ("[1.2.3]", .unexpectedByte(0x2e)), ("[0x1]", .unexpectedByte(0x78)),
    ("[1_000]", .unexpectedByte(0x5f)), ("[1+1]", .unexpectedByte(0x2b)),
    ("[1-1]", .unexpectedByte(0x2d)), ("[0e]", .malformedNumber), ("[1a]", .unexpectedByte(0x61)),
    ("[\u{ff11}]", .unexpectedByte(0xef)), ("[1 000]", .unexpectedByte(0x30)),
    ("[1,5e-]", .malformedNumber), ("2.e3", .malformedNumber),
    // Strings.
    ("\"\u{0}\"", .controlCharacter(0)), ("\"\u{1f}\"", .controlCharacter(0x1f)),
    ("\"\n\"", .controlCharacter(0x0a)), ("\"\t\"", .controlCharacter(0x09)),
    ("\"\r\"", .controlCharacter(0x0d)), ("{\"a\nb\":1}", .controlCharacter(0x0a)),
    (#""\a""#, .invalidEscape), (#""\x41""#, .invalidEscape), (#""\'""#, .invalidEscape),
    (#""\0""#, .invalidEscape), (#""\U0041""#, .invalidEscape), ("\"\\\n\"", .invalidEscape),
    (#""\u00g0""#, .invalidEscape), (#""\u 041""#, .invalidEscape), (#""\u+041""#, .invalidEscape),
    (#""\u{41}""#, .invalidEscape), (#""\u004""#, .invalidEscape), (#""\u004" "#, .invalidEscape),
    ("\"\\é\"", .invalidEscape), (#""\ud800""#, .loneSurrogate), (#""\udbff""#, .loneSurrogate),
    (#""\udc00""#, .loneSurrogate), (#""\udfff""#, .loneSurrogate),
    (#""\ud800\ud800""#, .loneSurrogate), (#""\ud800\u0041""#, .loneSurrogate),
    (#""\udc00\ud800""#, .loneSurrogate), (#""\ud800a""#, .loneSurrogate),
    (#""\ud800\n""#, .loneSurrogate), (#""\ud83d\ude00\ude00""#, .loneSurrogate),
    // Keys.
    (#"{"a":1,"a":1}"#, .duplicateKey("a")), (#"{"a":1,"\u0061":2}"#, .duplicateKey("a")),
    (#"{"a\u0062":1,"\u0061b":2}"#, .duplicateKey("ab")), (#"{"":1,"":2}"#, .duplicateKey("")),
    (#"{"é":1,"\u00e9":2}"#, .duplicateKey("é")), (#"{"\/":1,"/":2}"#, .duplicateKey("/")),
    (#"{"a":{},"b":0,"a":[]}"#, .duplicateKey("a")),
  ]

  @Test(arguments: rejected)
  func `a text outside of RFC 8259 is rejected`(text: String, kind: JSONError.Kind) {
    let error = #expect(throws: JSONError.self) { try JSONDocument(text) }
    #expect(error?.kind == kind)
  }

  @Test(arguments: Array(0...0x1f) as [UInt8])
  func `each control character alone is rejected, in texts and keys and beside them`(
    _ byte: UInt8
  ) throws {
    let mark = String(Unicode.Scalar(byte))
    for text in ["\"\(mark)\"", "{\"\(mark)\":1}", "[\"12345678901234567890\(mark)\"]"] {
      let error = #expect(throws: JSONError.self) { try JSONDocument(text) }
      #expect(error?.kind == .controlCharacter(byte), "\(text.debugDescription)")
    }
    let isSpace = [0x09, 0x0a, 0x0d].contains(byte)
    if isSpace {
      _ = try JSONDocument("[1,\(mark)2]")
    } else {
      #expect(throws: JSONError.self) { try JSONDocument("[1,\(mark)2]") }
    }
  }

  @Test func `the examples of RFC 8259 section 13 are read`() throws {
    let image = try JSONDocument(
      """
      {
        "Image": {
            "Width":  800,
            "Height": 600,
            "Title":  "View from 15th Floor",
            "Thumbnail": {
                "Url":    "http://www.example.com/image/481989943",
                "Height": 125,
                "Width":  100
            },
            "Animated" : false,
            "IDs": [116, 943, 234, 38793]
          }
      }
      """)
    let node = try #require(image.root["Image"])
    #expect(try node["Width"]?.int64() == 800)
    #expect(try node["Animated"]?.bool() == false)
    #expect(try node["Thumbnail"]?["Url"]?.string() == "http://www.example.com/image/481989943")
    #expect(try node["IDs"]?.elements().map { try $0.int64() } == [116, 943, 234, 38793])
    let places = try JSONDocument(#"[{"precision":"zip","Latitude":37.7668,"City":""}]"#)
    let first = try #require(try places.root.elements().first { _ in true })
    #expect(try first["Latitude"]?.number() == "37.7668")
    #expect(try JSONDocument(#""Hello world!""#).root.string() == "Hello world!")
  }

  @Test func `every beginning of a text is rejected`() throws {
    let text = Array(
      #" {"a":[1,-2.5e3,"\u00e9\ud83d\ude00é",true,false,null,{}],"b":{"c":[]}}"#.utf8)
    for count in 0..<text.count {
      #expect(throws: JSONError.self) { try JSONDocument(Array(text[..<count])) }
    }
    _ = try JSONDocument(text)
  }
}
