import CivilTime
import Testing

@testable import Spreadsheet

/// Cells as people and spreadsheets write them.
struct CellTests {
  @Test(arguments: [
    (" 教育局 ", "教育局"), ("\u{3000}教育局\u{3000}", "教育局"), ("\u{a0}教育局\t", "教育局"),
    ("\u{feff}网站编号", "网站编号"), ("教\u{200b}育局", "教育局"), ("马\u{a0}兰", "马 兰"),
    ("", ""), ("\u{3000}\u{a0} \t\r\n", ""), ("a b", "a b"),
  ])
  func `blanks around a text and marks nobody sees are taken out`(_ text: String, _ clean: String) {
    #expect(Cell.clean(text) == clean)
  }

  @Test(arguments: [
    "2021-12-08", "2021/12/8", "2021/12/08", "2021.12.8", "2021年12月8日", "2021年12月8",
    "2021/12/8 0:00", "2021-12-08 00:00:00",
  ])
  func `a date is read in the forms spreadsheets write`(_ text: String) {
    #expect(Cell.date(text) == "2021-12-08")
  }

  @Test(arguments: [
    "2026-03-02 09:05", "2026/3/2 9:05", "2026-03-02T09:05", "2026-03-02T09:05:59",
    "2026-03-02 09:05:30.0", "2026年3月2日 9:05", "2026年3月2日9时5分", "2026年3月2日 9时05分30秒",
    "2026.3.2  9:05",
  ])
  func `a minute is read in the forms platforms write`(_ text: String) {
    let minute = Cell.minute(text)
    #expect(minute?.day == "2026-03-02")
    #expect(minute?.time == "09:05")
  }

  @Test(arguments: [
    "", "2026-03-02", "2026年3月2日", "2026-03-02 ", "2026-03-02 9", "2026-03-02 24:00",
    "2026-03-02 09:60", "2026-03-02 09:05:60", "2026-03-02 09:05:30.5", "2026-02-30 09:05",
    "2026-03-02 09:05Z", "2026-03-02 -9:05", "09:05", "2026-03-02 09:05:", "2026-03-02 9:5:5:5",
  ])
  func `a day alone, or anything else, is no minute`(_ text: String) {
    #expect(Cell.minute(text) == nil)
  }

  @Test func `lines of a passage end with a line feed alone`() {
    #expect(Cell.passage("一\r\n二\r三\n四") == "一\n二\n三\n四")
  }

  @Test(arguments: [
    "", "2021", "2021-12", "21-12-08", "12/8/2021", "2021-13-01", "2021-02-29", "2021/12-8",
    "44538", "20211208", "2021-12-08 09:00", "２０２１-12-08", "2021年12月8日日", "-2021-12-08",
    "2021-12-08-", "2021--12-08",
  ])
  func `anything else is no date`(_ text: String) {
    #expect(Cell.date(text) == nil)
  }
}
