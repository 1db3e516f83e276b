import JSONText
import TestSupport
import Testing

@testable import Regulation

/// Every form on both sides of its bounds.
struct FormTests {
  @Test(arguments: [
    "宁ICP备09000126号-1", "宁ICP备09000126号", "京ICP备050001号", "粤ICP备2021000001号-12",
    "新ICP备12345678号-999",
  ])
  func `an ICP number of the listed forms is taken as it is`(_ text: String) {
    #expect(ICPNumber(text)?.text == text)
  }

  @Test(arguments: [
    ("宁 ICP备 09000126号-1", "宁ICP备09000126号-1"), ("宁icp备09000126号", "宁ICP备09000126号"),
    ("宁ICP备\u{3000}09000126号", "宁ICP备09000126号"),
  ])
  func `blanks and small letters of an ICP number are mended`(_ given: String, _ text: String) {
    #expect(ICPNumber(given)?.text == text)
  }

  @Test(arguments: [
    "", "宁", "宁ICP备", "宁ICP备09000126", "ICP备09000126号", "国ICP备09000126号", "宁ICP证09000126号",
    "宁ICP备9000126号", "宁ICP备090001260号", "宁ICP备09000126号-", "宁ICP备09000126号-0",
    "宁ICP备09000126号-01", "宁ICP备09000126号-1000", "宁ICP备09000126号-1a", "宁ICP备09000126号1",
    "宁ICP备0900012六号", "宁ICP备09000126号-1号", "川ICP备09000126号",
  ])
  func `an ICP number one character off is none`(_ text: String) {
    #expect(ICPNumber(text) == nil)
  }

  @Test(arguments: [
    ("宁公网安备64042202000004号", false), ("川公网安备51010002000004号", false),
    ("宁公网安备640422000004号", true), ("宁公网安备 64042202000004号", false),
  ])
  func `a police number of 14 digits is new, of 12 old`(_ text: String, _ isOld: Bool) throws {
    let number = try #require(PoliceNumber(text))
    #expect(number.isOldForm == isOld)
    #expect(number.text == text.filter { $0 != " " })
    #expect((number.division == nil) == isOld)
  }

  @Test(arguments: [
    "", "宁公网安备", "宁公网安备6404220200000号", "宁公网安备640422020000041号", "宁公网安备64042203000004号",
    "公网安备64042202000004号", "宁公网备64042202000004号", "宁公网安备64042202000004", "美公网安备64042202000004号",
    "宁公网安备6404220200000a号", "宁公网安备64042202000004号-1",
  ])
  func `a police number one character off is none`(_ text: String) {
    #expect(PoliceNumber(text) == nil)
  }

  @Test(arguments: ["6404220001", "1100000000"])
  func `an identity code has ten digits`(_ text: String) {
    #expect(IdentityCode(text)?.division?.text == String(text.prefix(6)))
  }

  @Test(arguments: [
    "", "640422001", "64042200010", "640422000001", "0404220001", "bm64042201", "640422000a",
    "六404220001", "6404220001x",
  ])
  func `anything else is no identity code`(_ text: String) {
    #expect(IdentityCode(text) == nil)
  }

  @Test(arguments: [
    ("www.nxxj.gov.cn", "www.nxxj.gov.cn", true, false),
    ("WWW.NXXJ.GOV.CN", "www.nxxj.gov.cn", true, false),
    ("jyj.nxxj.gov.cn", "jyj.nxxj.gov.cn", false, true),
    ("a-1.nxxj.gov.cn", "a-1.nxxj.gov.cn", false, true),
    ("www.xj.nxgy.gov.cn", "www.xj.nxgy.gov.cn", false, false),
    ("西吉县.政务", "西吉县.政务", true, true),
  ])
  func `a domain is of a portal, of a department, or of neither`(
    _ given: String, _ text: String, _ isPortal: Bool, _ isDepartment: Bool
  ) throws {
    let domain = try #require(DomainName(given))
    #expect(domain.text == text)
    #expect(domain.isPortalForm == isPortal)
    #expect(domain.isDepartmentForm == isDepartment)
  }

  @Test(arguments: [
    "", "nxxj.gov.cn", "www.nxxj.gov.com", "www.nxxj.com.cn", "www.nxxj.gov.cn.", ".nxxj.gov.cn",
    "www..gov.cn", "-a.nxxj.gov.cn", "a-.nxxj.gov.cn", "www.nx_xj.gov.cn",
    "https://www.nxxj.gov.cn",
    "www.nxxj.gov.cn/", "www.西吉.gov.cn", "西吉县.xn--zfr164b", "政务", ".政务", "www.西吉县.政务",
    "西吉县。政务", "西吉县.公益",
  ])
  func `anything else is no government domain`(_ text: String) {
    #expect(DomainName(text) == nil)
  }

  @Test func `a label has 63 letters at most, a Chinese one 20`() {
    let label = String(repeating: "a", count: 63)
    #expect(DomainName("\(label).nxxj.gov.cn") != nil)
    #expect(DomainName("\(label)a.nxxj.gov.cn") == nil)
    let chinese = String(repeating: "县", count: 20)
    #expect(DomainName("\(chinese).政务") != nil)
    #expect(DomainName("\(chinese)县.政务") == nil)
  }

  @Test(arguments: [("91350100M000100Y43", true), ("91350100M000100Y44", false)])
  func `the last character of a credit code checks the others`(_ text: String, _ passes: Bool) {
    #expect(CreditCode(text)?.isConforming == passes)
  }

  @Test(arguments: [
    "", "91350100M000100Y4", "91350100M000100Y430", "91350100M000100Y4Z", "91350100m000100Y43",
    "9135010OM000100Y43", "91350100M000100Y4I", "91350100M000100Y4\u{212A}",
  ])
  func `a credit code has 18 characters of its alphabet`(_ text: String) {
    #expect(CreditCode(text) == nil)
  }

  /// GB 32100-2015: every one of the other 30 characters in the last place fails.
  @Test func `of the 31 last characters one passes`() {
    let passing = CreditCode.alphabet.filter {
      CreditCode("91350100M000100Y4\($0)")?.isConforming == true
    }
    #expect(passing == "3")
  }

  @Test(arguments: [
    "https://www.nxxj.gov.cn/gg/1.html", "http://www.nxxj.gov.cn", "https://西吉县.政务/",
    "https://www.nxxj.gov.cn/a?b=c#d",
  ])
  func `a page has an address`(_ text: String) { #expect(WebAddress(text)?.text == text) }

  @Test(arguments: [
    "", "www.nxxj.gov.cn", "ftp://www.nxxj.gov.cn/", "https://", "https:///a",
    "https://a@www.nxxj.gov.cn/", "https://www.nxxj.gov.cn:8080/", "https://www.nxxj.gov.cn/a b",
    "HTTPS://www.nxxj.gov.cn/", "https://www.nxxj.gov.cn?a=b",
  ])
  func `anything else is no address of a page`(_ text: String) { #expect(WebAddress(text) == nil) }

  @Test func `an address names its host in small letters`() {
    #expect(WebAddress("https://WWW.nxxj.gov.cn/A")?.host == "www.nxxj.gov.cn")
  }

  @Test(arguments: [
    ("http://www.Xiji-ZF.example.com/A", "http://www.xiji-zf.example.com/A"),
    ("HTTPS://xiji.example.com:443", "https://xiji.example.com"),
    ("http://xiji.example.com:80/a?b#c", "http://xiji.example.com/a?b#c"),
    ("http://xiji.example.com:443/", "http://xiji.example.com:443/"),
    ("xiji.example.com:8080", "xiji.example.com:8080"), ("xiji.example.com.", "xiji.example.com"),
    ("xiji。example。com", "xiji.example.com"), ("ｘｉｊｉ．example.com：81", "xiji.example.com:81"),
    ("xiji.example.com?a=1", "xiji.example.com/?a=1"),
    ("203.0.113.5:65535/x", "203.0.113.5:65535/x"),
    ("http://[2001:DB8:0:0:1:0:0:1]/", "http://[2001:db8::1:0:0:1]/"),
    ("2001:db8::5", "[2001:db8::5]"), ("[2001:db8::5]:1", "[2001:db8::5]:1"),
    ("[::ffff:203.0.113.5]", "203.0.113.5"), ("[::FFFF:CB00:7105]", "203.0.113.5"),
    ("http://西吉.中国/", "http://西吉.中国/"),
    ("http://xn--9prz75j.xn--fiqs8s/", "http://西吉.中国/"),
    ("http://XN--9PRZ75J.XN--FIQS8S/", "http://西吉.中国/"),
    // A Cyrillic letter that looks like one of ASCII stays what nobody takes for that.
    ("хiji.example.com", "xn--iji-kfd.example.com"), ("my_site.example.com", "my_site.example.com"),
    ("https：／／xiji。example。com／a", "https://xiji.example.com/a"),
  ])
  func `somebody else's address has one form`(_ given: String, _ text: String) {
    #expect(SeenAddress(given)?.text == text)
    #expect(SeenAddress(text)?.text == text)
  }

  @Test(arguments: [
    "", "com", "http://cn/", "http://com.cn/", "gov.cn", "http://edu.cn", "nx.cn",
    "http://localhost/", "中国", "xn--fiqs8s", "http://",
    "ftp://xiji.example.com/",
    "http://a@xiji.example.com/", "xiji.example.com:0", "xiji.example.com:65536",
    "xiji.example.com:", "xiji.example.com:+80", "a b.example.com", "-a.example.com",
    "a-.example.com", "a..example.com", "203.0.113", "203.0.113.256", "203.0.113.05", "1.2.3.4.5",
    "10.0.0.1", "127.0.0.1", "192.168.1.1", "172.16.0.1", "172.31.0.1", "169.254.0.1", "100.64.0.1",
    "0.0.0.0", "224.0.0.1", "[::1]", "[::]", "[fe80::1]", "[fd00::1]", "[ff02::1]",
    "[2001:db8::1::2]", "[2001:db8:1:2:3:4:5:6:7]", "[2001:db8:1:2:3:4:5]", "[12345::1]",
    "[203.0.113.5]", "[2001:db8::5", "xn--.example.com", "xn--zzzzzzzzzzzz99999.example.com",
    "☃.example.com", "xiji.example.c", "xiji.example.123",
  ])
  func `anything else is no address of anybody's`(_ text: String) {
    #expect(SeenAddress(text) == nil)
  }

  @Test(arguments: [
    "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1", "223.0.0.1", "1.1.1.1",
  ])
  func `beside what only a network reaches, the public reaches`(_ text: String) {
    #expect(SeenAddress(text)?.host.kind == .ipv4)
  }

  @Test(arguments: [
    ("Xiji.Example.COM.", "xiji.example.com"), ("xn--9prz75j.xn--fiqs8s", "西吉.中国"),
    ("xiji.com.cn", "xiji.com.cn"), ("com.com", "com.com"),
  ])
  func `a registered domain has one form`(_ given: String, _ text: String) {
    #expect(RegisteredDomain(given)?.text == text)
  }

  @Test(arguments: [
    "com", "cn", "com.cn", "gov.cn", "nx.cn", "203.0.113.5", "a.example.com/", "a.b:80",
  ])
  func `what a registry registers below is no registered domain`(_ text: String) {
    #expect(RegisteredDomain(text) == nil)
  }

  @Test func `a label has 63 letters in its wire form, too`() {
    let label = String(repeating: "a", count: 63)
    #expect(SeenAddress("\(label).com") != nil && SeenAddress("\(label)a.com") == nil)
    #expect(SeenAddress(String(repeating: "县", count: 57) + ".com") != nil)
    #expect(SeenAddress(String(repeating: "县", count: 58) + ".com") == nil)
  }

  @Test func `a digest is 64 small hexadecimal digits`() {
    #expect(Digest(Digest.sample) != nil)
    #expect(Digest(String(Digest.sample.dropLast())) == nil)
    #expect(Digest(Digest.sample + "0") == nil)
    #expect(Digest(Digest.sample.uppercased()) == nil)
  }
}

struct TextLimitTests {
  @Test func `a line has 200 characters at most, a passage 4000`() {
    #expect(Line(String(repeating: "县", count: 200)) != nil)
    #expect(Line(String(repeating: "县", count: 201)) == nil)
    #expect(Prose(String(repeating: "县", count: 4000)) != nil)
    #expect(Prose(String(repeating: "县", count: 4001)) == nil)
  }

  @Test(arguments: [
    "", " ", " 县", "县 ", "县\u{3000}", "\u{3000}县", "县\n", "\n县", "县\u{0}", "县\tb", "县\u{7f}",
    "县\u{85}局", "县\u{2028}局", "县\u{202e}局", "县\u{2066}局", "\u{feff}县",
  ])
  func `neither holds blanks at its ends or what cannot be seen`(_ text: String) {
    #expect(Line(text) == nil)
    #expect(Prose(text) == nil)
  }

  @Test func `a passage may have several lines, a line not`() {
    let (lines, words) = ("一\n二", "一 二")
    #expect(Prose(lines) != nil)
    #expect(Line(lines) == nil)
    #expect(Line(words) != nil)
  }

  /// The schema's pattern and the decoder agree.
  @Test func `every text is taken by its pattern or by neither`() throws {
    let samples = [
      "县", "县 局", " 县", "县 ", "县\n局", "县\n", "县\u{0}", "县\u{85}局", "县\u{202e}局", "\u{3000}县",
      "a", "a\u{7f}", "一二三",
    ]
    for text in samples {
      #expect(try matches(text, Line.pattern) == (Line(text) != nil), "\(text.debugDescription)")
      #expect(try matches(text, Prose.pattern) == (Prose(text) != nil), "\(text.debugDescription)")
    }
  }

  private func matches(_ text: String, _ pattern: String) throws -> Bool {
    // Swift writes \u0020 as \u{20}; the rest of the patterns is common to both.
    let swift = pattern.replacing(try Regex("\\\\u([0-9a-f]{4})")) { match in
      "\\u{\(match.output[1].substring ?? "")}"
    }
    return text.wholeMatch(of: try Regex(swift).matchingSemantics(.unicodeScalar)) != nil
  }
}

struct NameTests {
  @Test(arguments: ["a", "0", "jiaoyu", "jiaoyu-ju", "a-1-b", "2026"])
  func `a short name is small letters, digits and single hyphens`(_ text: String) {
    #expect(SiteID(text)?.text == text)
    #expect(OfficeID(text)?.text == text)
    #expect(StaffID(text)?.text == text)
    #expect(ColumnID(text)?.text == text)
    #expect(StepID(text)?.text == text)
  }

  @Test(arguments: ["", "-", "-a", "a-", "a--b", "A", "a_b", "a b", "a.b", "局", "é", "a\n"])
  func `anything else is no name`(_ text: String) {
    #expect(SiteID(text) == nil)
    #expect(StepID(text) == nil)
  }

  @Test func `a name has 40 characters at most`() {
    #expect(SiteID(String(repeating: "a", count: 40)) != nil)
    #expect(SiteID(String(repeating: "a", count: 41)) == nil)
  }

  @Test(arguments: ["site-opening.jiaoyu.1", "a.b.999999", "a-b.c-d.10"])
  func `a case is named by definition, subject and number`(_ text: String) {
    #expect(CaseID(text)?.text == text)
  }

  @Test(arguments: [
    "", "site-opening", "site-opening.jiaoyu", "site-opening.jiaoyu.0", "site-opening.jiaoyu.01",
    "site-opening.jiaoyu.+1", "site-opening.jiaoyu.-1", "site-opening.jiaoyu.1000000",
    "site-opening.jiaoyu.1.", "site-opening..1", ".jiaoyu.1", "Site.jiaoyu.1", "a.b.c",
    "site-opening.jiaoyu.１",
  ])
  func `anything else is no case`(_ text: String) { #expect(CaseID(text) == nil) }

  @Test func `the longest names make a case id that is one`() throws {
    let long = String(repeating: "a", count: 40)
    let site = try #require(SiteID(long))
    let definition = try #require(StepID(long))
    let id = CaseID(definition: definition, subject: .site(site), number: 999_999)
    #expect(CaseID(id.text) == id)
    #expect(id.text.utf8.count <= CaseID.maximumLength)
  }

  @Test(arguments: [
    ("A10", 10, nil), ("A10.2", 10, 2), ("A1", 1, nil), ("A46", 46, nil), ("record", 0, nil),
  ])
  func `a reference to an article reads as it writes`(
    _ text: String, _ article: Int, _ item: Int?
  ) throws {
    let reference = try #require(ArticleReference(parsing: text))
    #expect(reference == ArticleReference(article, item))
    #expect(reference.description == text)
  }

  @Test(arguments: [
    "", "A", "A0", "A47", "10", "a10", "A10.", "A10.0", "A10.2.1", "A01", "A+1", "A10.+2", "A10.02",
    "A-1", "A10.x", "Record",
  ])
  func `anything else is no reference`(_ text: String) {
    #expect(ArticleReference(parsing: text) == nil)
  }

  @Test(arguments: [
    (ArticleReference(9), "第九条"), (ArticleReference(10, 2), "第十条第二项"),
    (ArticleReference(11), "第十一条"), (ArticleReference(20), "第二十条"),
    (ArticleReference(34, 10), "第三十四条第十项"), (ArticleReference(15, 2), "第十五条第二款"),
    (ArticleReference(39, 5), "第三十九条第五款"), (ArticleReference(40, 11), "第四十条第三款第十一项"),
    (ArticleReference(18, 3), "第十八条第三项"), (ArticleReference(41, 4), "第四十一条第三款第四项"),
    (ArticleReference(46), "第四十六条"),
    (ArticleReference.record, "台账规则"),
  ])
  func `an article is cited as a regulation cites it`(
    _ reference: ArticleReference, _ citation: String
  ) {
    #expect(reference.citation.zh == citation)
  }
}
