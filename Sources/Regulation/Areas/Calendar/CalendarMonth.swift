package import CivilTime

/// A year that dates can lie in.
package struct CalendarYear: IntegerForm {
  package let value: Int
  package static let range = 1...9999
  package static let sample = 2026
  package static let expectation = Bilingual("年份，如 2026", "a year, such as 2026")

  package init(inRange value: Int) { self.value = value }
}

/// A month of a year: `2026-03`.
package struct CalendarMonth: TextForm {
  package let text: String
  package static let pattern =
    "^([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(0[1-9]|1[0-2])$"
  package static let maximumLength = 7
  package static let sample = "2026-03"
  package static let expectation = Bilingual("月份，如 2026-03", "a month, such as 2026-03")

  package init?(_ text: String) {
    guard text.utf8.count == Self.maximumLength, (try? CivilDate(iso8601: "\(text)-01")) != nil
    else {
      return nil
    }
    self.text = text
  }

  package var first: CivilDate {
    guard let date = Period(text)?.first else { preconditionFailure("not a month: \(text)") }
    return date
  }

  /// The month a day lies in.
  package init(of date: CivilDate) { text = String(date.iso8601.prefix(7)) }
}
