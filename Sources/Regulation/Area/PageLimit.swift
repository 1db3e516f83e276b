/// How many lines of a list are asked for.
package struct PageLimit: IntegerForm {
  package let value: Int
  /// At most a few hundred kilobytes of lines as wide as a site's.
  package static let range = 1...500
  package static let sample = 100
  package static let expectation = Bilingual("1 至 500 的整数", "a whole number from 1 to 500")

  package init(inRange value: Int) { self.value = value }

  /// As many as a page may have.
  package static let most = PageLimit(inRange: range.upperBound)
  /// As many as a page has when nothing is said.
  package static let standard = PageLimit(inRange: 100)
}

/// A place in the log: behind the event of that position; 0 is its beginning.
package struct LogPosition: IntegerForm {
  package let value: Int
  /// What every reader of JSON takes for an integer.
  package static let range = 0...9_007_199_254_740_991
  package static let sample = 31
  package static let expectation = Bilingual(
    "记录序号，不小于 0 的整数", "the position of an event, a whole number from 0 on")

  package init(inRange value: Int) { self.value = value }
}
