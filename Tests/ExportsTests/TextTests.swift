import CivilTime
import Regulation
import Testing

@testable import Exports

@Suite struct TextTests {
  @Test func `marks of markup are escaped by scalars`() {
    #expect(Escaping.escape("a<b>&\"'") == "a&lt;b&gt;&amp;&quot;&#39;")
    #expect(Escaping.escape("\"\u{301}").unicodeScalars.first == "&")
    #expect(Escaping.escape("\u{7}\u{ffff}") == "\u{fffd}\u{fffd}")
    #expect(Escaping.escape("a\u{202e}b") == "a[U+202E]b")
    #expect(Escaping.escape("两行\n文字") == "两行\n文字")
  }

  /// Each alone: one in a text hides whether another is told apart.
  @Test(
    arguments: [
      0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
    ] as [UInt32])
  func `each mark that turns the direction of writing is shown by name`(_ value: UInt32) throws {
    let mark = String(try #require(Unicode.Scalar(value)))
    var bytes: [UInt8] = []
    Escaping.append("a\(mark)b", to: &bytes)
    let name = "a[U+\(String(value, radix: 16, uppercase: true))]b"
    #expect(String(decoding: bytes, as: UTF8.self) == name)
    #expect(Escaping.escape("a\(mark)b") == name)
  }

  @Test(arguments: Array(0...0x1f) + Array(0x7f...0x9f) as [UInt32])
  func `each control character is shown as one that cannot be, lines and tabs but for`(
    _ value: UInt32
  ) throws {
    let mark = String(try #require(Unicode.Scalar(value)))
    var bytes: [UInt8] = []
    Escaping.append("a\(mark)b", to: &bytes)
    let shown = value == 9 || value == 10 ? mark : "\u{fffd}"
    #expect(String(decoding: bytes, as: UTF8.self) == "a\(shown)b")
  }

  @Test(arguments: [
    (59, "0 分钟", "0 min"), (3600, "1 小时", "1 h"), (5400, "1 小时 30 分", "1 h 30 min"),
    (86_400, "1 天", "1 d"), (90_000, "1 天 1 小时", "1 d 1 h"),
  ])
  func `a length of time is said in two units at most`(seconds: Int, zh: String, en: String) {
    #expect(Wording(.zh).duration(seconds: seconds) == zh)
    #expect(Wording(.en).duration(seconds: seconds) == en)
  }

  @Test func `event numbers are said one by one or drawn together`() {
    #expect(Wording(.zh).events([12, 15]) == "第 12、15 号")
    #expect(Wording(.en).events([12]) == "No. 12")
    #expect(Wording(.zh).events([]) == "无")
    #expect(Wording(.zh).eventRanges([24, 57, 58, 59, 61]) == "第 24、57–59、61 号")
    #expect(Wording(.en).eventRanges([]) == "none")
  }

  @Test func `a moment is written with the offset of legal time and read back`() {
    let moment = Moment("2026-01-05T16:30:07Z")
    #expect(moment.text == "2026-01-06T00:30:07+08:00")
    #expect(moment.minutes == "2026-01-06 00:30")
  }

  @Test func `a text is cut or broken to fit a width`() {
    #expect(TextWidth.cut("国务院办公厅", to: 100, size: 12) == "国务院办公厅")
    #expect(TextWidth.cut("国务院办公厅核发标识码", to: 60, size: 12) == "国务院办…")
    #expect(
      TextWidth.wrap("西吉县政务公开办公室", to: 108, size: 12, lines: 3) == ["西吉县政务", "公开办公室"])
    #expect(
      TextWidth.wrap("the domain is registered", to: 90, size: 12, lines: 2)
        == ["the domain is", "registered"])
    #expect(TextWidth.wrap("", to: 50, size: 12, lines: 2) == [""])
    #expect(TextWidth.wrap("一二三四五六七八九", to: 36, size: 12, lines: 2).last?.last == "…")
  }

  @Test(arguments: [(0, 7), (1, 7), (60, 61), (400, 401), (4000, 4001)])
  func `an axis keeps time in order within its ends, however long`(days: Int, shown: Int) {
    let first: CivilDate = "2026-01-05"
    let axis = TimeAxis(from: first, through: first.adding(days: days), left: 100, right: 900)
    #expect(axis.end.days(since: axis.first) == shown)
    let places = (0...shown).map { axis.x(first.adding(days: $0)) }
    #expect(places.first == 100)
    #expect(places.last == 900)
    #expect(places == places.sorted())
    #expect(axis.x(LegalTime.start(of: first.adding(days: -3))) == 100)
    #expect(axis.days.count <= 30)
    #expect(axis.months.count <= 140)
  }
}
