import JSONText
import TestSupport
import Testing

@testable import Regulation

/// What becomes of what people type (`Written`).
struct WrittenTests {
  /// By scalars, as other engines match.
  private func matches(_ text: String, _ pattern: String) throws -> Bool {
    try text.wholeMatch(of: Regex(pattern).matchingSemantics(.unicodeScalar)) != nil
  }

  /// Each by itself: one in a text hides whether another is told apart.
  @Test(
    arguments: [
      0x0, 0x9, 0x1f, 0x7f, 0x85, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x200b,
      0x200d,
      0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2063, 0x2066, 0x2069, 0x206a,
      0x2800,
      0x3164, 0xfeff, 0xffa0, 0xfff9, 0xfffb, 0xe0041,
    ] as [UInt32])
  func `what nobody sees, or what turns a text round, is in no text`(_ value: UInt32) throws {
    let mark = String(try #require(Unicode.Scalar(value)))
    for text in [mark, "马\(mark)军", "\(mark)马军", "马军\(mark)"] {
      #expect(Line(text) == nil && Prose(text) == nil, "U+\(String(value, radix: 16))")
      #expect(WebAddress("https://a.cn/\(text)") == nil)
      #expect(Telephone("0954\(text)3012345") == nil)
      // Those that join what stands before them, and tags, are left to the reader.
      let isLeft = [0x34f, 0x115f, 0x1160, 0x17b4, 0x180e, 0xe0041].contains(value)
      if !isLeft { #expect(try !matches(text, Line.pattern)) }
    }
  }

  @Test(arguments: [0x20, 0xa0, 0x1680, 0x2003, 0x202f, 0x205f, 0x3000] as [UInt32])
  func `a blank of any width is at no end of a text, and no text by itself`(_ value: UInt32) throws
  {
    let blank = String(try #require(Unicode.Scalar(value)))
    for text in [blank, "\(blank)马军", "马军\(blank)"] {
      #expect(Line(text) == nil && Prose(text) == nil)
      #expect(try !matches(text, Line.pattern))
    }
    #expect(Line("马\(blank)军") != nil)
  }

  @Test(
    arguments: [
      "马军", "Ｍａ　Jun", "𠮷野家", "邉\u{fe00}子", "已核实✔\u{fe0f}", "བོད", "①㈠", "a\u{301}",
    ])
  func `what is seen is a text, and matches its pattern`(_ text: String) throws {
    #expect(Line(text)?.text == text)
    #expect(try matches(text, Line.pattern))
  }

  @Test(
    arguments: [
      ("固政公开〔２０２６〕１２号", "固政公开〔2026〕12号"), ("固政公开[2026]12号", "固政公开〔2026〕12号"),
      ("固政公开（2026）12号", "固政公开〔2026〕12号"), ("固政公开【2026】 12 号", "固政公开〔2026〕12号"),
      ("固政公开〔2026〕12号", "固政公开〔2026〕12号"), ("（2026）3号", "〔2026〕3号"),
      ("宁公（网安）２０２６—7", "宁公（网安）2026—7"), ("国办函（示例）[2022]6号", "国办函（示例）〔2022〕6号"),
      ("国办函(20265)1号", "国办函(20265)1号"),
      ("(2026", "(2026"), ("一", "一"),
    ])
  func `a paper's number is as papers print it`(_ typed: String, _ kept: String) throws {
    #expect(PaperNumber(typed)?.text == kept)
    #expect(try matches(kept, PaperNumber.pattern))
    #expect(PaperNumber(kept)?.text == kept)
  }

  @Test(arguments: ["", " 12号", "1\u{200b}2号", String(repeating: "号", count: 201)])
  func `what is no line is no number of a paper`(_ typed: String) {
    #expect(PaperNumber(typed) == nil)
  }

  @Test func `numbers typed in full width, with blanks or another dash, are those in ASCII`() {
    #expect(ICPNumber("宁ｉｃｐ备０９０００１２６号－１")?.text == "宁ICP备09000126号-1")
    #expect(ICPNumber("宁ICP备 09000126 号—1")?.text == "宁ICP备09000126号-1")
    #expect(PoliceNumber("宁公网安备　６４０４２２０２００００１２号")?.text == "宁公网安备64042202000012号")
    #expect(IdentityCode("６４０４２２\u{a0}０００１")?.text == "6404220001")
    #expect(DivisionCode("６４０４２２")?.text == "640422")
    #expect(DomainName("ｊｙｊ．ｎｘｘｊ．ｇｏｖ．ｃｎ")?.text == "jyj.nxxj.gov.cn")
    #expect(CreditCode("９１３５０１００Ｍ０００１００Ｙ４３")?.text == "91350100M000100Y43")
  }

  @Test(
    arguments: [
      ("0954-3012345", "0954-3012345"), ("０９５４－３０１２３４５", "0954-3012345"),
      ("（0954）3012345", "(0954)3012345"), ("0954 301 2345 转 801", "09543012345转801"),
      ("3012345、3012346", "3012345、3012346"), ("+86-954-3012345", "+86-954-3012345"),
      ("12345", "12345"),
    ])
  func `a telephone number is kept as it is meant`(_ typed: String, _ kept: String) throws {
    let telephone = try #require(Telephone(typed))
    #expect(telephone.text == typed)
    #expect(try matches(typed, Telephone.pattern))
    #expect(telephone.number.text == kept)
  }

  @Test(
    arguments: [
      ("无", "不填这一项"), ("暂无", "不填这一项"), ("/", "不填这一项"), ("1.395E+10", "文本"), ("９.５４E9", "文本"),
      ("马兰办公室", nil), ("12", nil),
    ] as [(String, String?)])
  func `what is no telephone number is refused, with what would mend it`(
    _ typed: String, _ hint: String?
  ) throws {
    #expect(Telephone(typed) == nil)
    #expect(try !matches(typed, Telephone.pattern))
    let said = Telephone.expectation.hinting(at: typed)
    #expect(said.zh.hasPrefix(Telephone.expectation.zh))
    #expect(hint.map(said.zh.contains) ?? (said == Telephone.expectation))
  }

  @Test func `a number that a spreadsheet rewrote, and a word, are no filing's number`() throws {
    for filing in FilingKind.allCases {
      for given in ["6.404E+09", "无"] as [Line] {
        let refusal = #expect(throws: Refusal.self) {
          try Article10.identifier(filing, given, of: nil)
        }
        #expect(refusal?.rule.id == "A10.form")
        #expect(refusal?.mend.zh.contains(given == "无" ? "不填" : "文本") == true)
      }
    }
    #expect(try Article10.identifier(.mark, "ＣＡ２７１６４０４２２０００", of: nil).text == "CA271640422000")
  }

  @Test func `the digest of an empty file proves nothing`() {
    #expect(Digest(Digest.ofNothing) == nil)
    #expect(Digest(Digest.sample) != nil)
    #expect(Digest.expectation.hinting(at: Digest.ofNothing).zh.contains("空文件"))
  }

  @Test func `a division is of a province that there is`() throws {
    for code in 10...99 {
      let text = "\(code)0422"
      let isMatched = try matches(text, DivisionCode.pattern)
      #expect((DivisionCode(text) != nil) == isMatched)
    }
    for text in ["640422", "110101", "659001", "710000"] { #expect(DivisionCode(text) != nil) }
    for text in ["990422", "160422", "070422", "66042", "6404220"] {
      #expect(DivisionCode(text) == nil)
    }
  }

  @Test(
    arguments: [
      ("宁ICP备09000126号-2", nil), ("陇ICP备09000126号-2", "不是本省"), ("京ICP备09000126号-2", "不是本省"),
    ] as [(String, String?)])
  func `an ICP number of another province is granted with a warning`(
    _ number: String, _ word: String?
  ) throws {
    let county = try TestCounty.withPortal()
    let opening = Opening("jiaoyu")
    try county.open(opening, without: ["icp-grant"])
    let outcome = try county.when(
      try opening.request("icp-grant").setting("number", .string(number)))
    guard case .filing(.granted(let granted)) = outcome.events.first else {
      Issue.record("\(outcome)")
      return
    }
    #expect(word.map { granted.warning?.zh.contains($0) == true } ?? (granted.warning == nil))
  }

  @Test func `a telephone number is recorded as it is meant, and told so`() throws {
    let county = try TestCounty.withSite()
    let changing = Changing(["telephone": "０９５４－３０１２３４５"])
    let outcome = try county.when(changing.propose)
    #expect(try outcome.stored.last?.contains(#""telephone":"0954-3012345""#) == true)
    for step in ["consent", "identity-code-apply"] as [StepID] {
      try county.accept(try changing.request(step))
    }
  }
}
