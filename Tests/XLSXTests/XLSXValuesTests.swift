import Testing

@testable import XLSX

/// Values of cells, as a table of comma-separated values has them.
struct XLSXValuesTests {
  @Test(arguments: [
    ("12", "12"), ("12.0", "12"), ("-12.0", "-12"), ("0", "0"), ("-0.0", "0"), ("007", "007"),
    ("1.395E+10", "13950000000"), ("9.99999999999999E+14", "999999999999999"),
    ("1E+15", "1E+15"), ("6.4042219900101102E+17", "6.4042219900101102E+17"), ("0.1", "0.1"),
    ("3.1400000000000001", "3.14"), ("-2.5E-3", "-0.0025"), ("1.5e-7", "0.00000015"),
    ("99.95", "99.95"), ("12345678901234567890", "12345678901234567890"),
  ])
  func `a number is written without an exponent, a whole one without a point`(
    _ written: String, _ text: String
  ) {
    #expect(XLSXNumber.text(written) == text)
  }

  @Test(arguments: ["", "-", "x", "nan", "inf", "1,000", "1E999"])
  func `anything else is no number`(_ written: String) {
    #expect(XLSXNumber.text(written) == nil)
  }

  @Test(
    arguments: [
      ("General", .number), ("0.00", .number), ("#,##0\"d\"", .number), ("0\\d", .number),
      ("[Red]0", .number), ("[h]:mm:ss", .number), ("0.00E+00", .number), ("0;yyyy", .number),
      ("yyyy-mm-dd", .day), ("yyyy\"年\"m\"月\"d\"日\"", .day), ("[$-804]yyyy/m/d;@", .day),
      ("yyyy-mm-dd hh:mm", .day), ("yyyy\"年\"m\"月\"", .month), ("mmm-yy", .month),
      ("h:mm AM/PM", .time), ("mm:ss", .time),
    ] as [(String, XLSXShown)])
  func `a format's code says whether a number is a day`(_ code: String, _ shown: XLSXShown) {
    #expect(XLSXShown(code: code) == shown)
  }

  @Test(
    arguments: [
      (1, .day, false, "1900-01-01"), (59, .day, false, "1900-02-28"),
      (61, .day, false, "1900-03-01"), (46083, .day, false, "2026-03-02"),
      (46083.385416666664, .day, false, "2026-03-02T09:15"),
      (46083.99999999, .day, false, "2026-03-03"), (46082, .month, false, "2026-03"),
      (46083, .month, false, "2026-03-02"), (0.5, .time, false, "12:00"),
      (0, .day, true, "1904-01-01"), (44621, .day, true, "2026-03-02"),
      (2_958_465, .day, false, "9999-12-31"),
    ] as [(Double, XLSXShown, Bool, String)])
  func `days count from 1900 or from 1904`(
    _ serial: Double, _ shown: XLSXShown, _ from1904: Bool, _ text: String
  ) {
    #expect(XLSXDates.text(serial, shown, from1904: from1904) == text)
  }

  @Test(arguments: [-1, 0, 60, 2_958_466] as [Double])
  func `a number that is no day is none`(_ serial: Double) {
    #expect(XLSXDates.text(serial, .day, from1904: false) == nil)
  }

  @Test(arguments: [
    ("a_x000D_\nb", "a\nb"), ("_x4e00_", "一"), ("_x00_", "_x00_"), ("a_b", "a_b"),
    ("_x005F_x000D_", "_x000D_"), ("_x+00D_", "_x+00D_"), ("_xD800_", "_xD800_"),
  ])
  func `what XML has no place for is read as what was meant`(_ text: String, _ plain: String) {
    #expect(XLSXTexts.unescape(text) == plain)
  }

  @Test func `a cell's place is letters and a number`() {
    #expect(XLSXPlace("A1")?.column == 1)
    #expect(XLSXPlace("AB12")?.column == 28)
    #expect(XLSXPlace("AB12")?.row == 12)
    for wrong in ["", "A", "1", "a1", "A0", "AAAA1", "A12345678", "A1B"] {
      #expect(XLSXPlace(wrong) == nil, "\(wrong)")
    }
    #expect(XLSXRange("A1:B2") != nil)
    #expect(XLSXRange("B2:A1") == nil)
    #expect(XLSXRange("A1:B2:C3") == nil)
  }
}
