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
    "", "2021", "2021-12", "21-12-08", "12/8/2021", "2021-13-01", "2021-02-29", "2021/12-8",
    "44538", "20211208", "2021-12-08 09:00", "２０２１-12-08", "2021年12月8日日", "-2021-12-08",
    "2021-12-08-", "2021--12-08",
  ])
  func `anything else is no date`(_ text: String) {
    #expect(Cell.date(text) == nil)
  }
}
