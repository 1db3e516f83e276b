/// A month or a year: `2026-12`, `2026`.
package struct FigurePeriod: TextForm {
  package let text: String
  package static let pattern =
    "^([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(-(0[1-9]|1[0-2]))?$"
  package static let maximumLength = 7
  package static let sample = "2026-12"
  package static let expectation = Bilingual(
    "月份或年份，如 2026-12、2026", "a month or a year, such as 2026-12 or 2026")

  package init?(_ text: String) {
    guard CalendarMonth(text) != nil || CalendarMonth("\(text)-12") != nil else { return nil }
    self.text = text
  }

  package var lastMonth: CalendarMonth {
    guard let month = CalendarMonth(text) ?? CalendarMonth("\(text)-12") else {
      preconditionFailure("not a period: \(text)")
    }
    return month
  }

  package func contains(_ month: CalendarMonth) -> Bool { month.text.hasPrefix(text) }
}

/// Where a number stands: `<figure>.v<version>/<key>/<period>@<position>`.
///
/// With the version of the rule and the position of the log at which it was read, the same address is
/// the same number for ever: what is recorded later has later positions, whatever month it is about.
package struct FigureAddress: TextForm {
  package let text: String
  package let figure: FigureID
  package let version: Int
  package let key: FigureKey
  package let period: FigurePeriod
  /// The last event that is counted.
  package let position: Int

  package static let pattern =
    String(FigureID.pattern.dropLast()) + "\\.v[1-9][0-9]{0,3}/"
    + String(FigureKey.pattern.dropFirst().dropLast()) + "/"
    + String(FigurePeriod.pattern.dropFirst().dropLast()) + "@[1-9][0-9]{0,9}$"
  package static let maximumLength =
    FigureID.maximumLength + 6 + 1 + FigureKey.maximumLength + 1 + FigurePeriod.maximumLength + 11
  package static let sample = "A10.sites-opened.v1/department/2026-12@187"
  package static let expectation = Bilingual(
    "数据地址，形如 A10.sites-opened.v1/department/2026-12@187",
    "the address of a number, such as A10.sites-opened.v1/department/2026-12@187")

  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let dot = parts[0].lastIndex(of: "."),
      let figure = FigureID(String(parts[0][..<dot])), parts[0][dot...].hasPrefix(".v"),
      let version = Self.number(parts[0][dot...].dropFirst(2), digits: 4),
      let key = FigureKey(parts[1]), let at = parts[2].firstIndex(of: "@"),
      let period = FigurePeriod(String(parts[2][..<at])),
      let position = Self.number(parts[2][parts[2].index(after: at)...], digits: 10)
    else { return nil }
    self.init(figure, version: version, key, period, at: position)
  }

  package init(_ figure: Figure, _ key: FigureKey, _ period: FigurePeriod, at position: Int) {
    self.init(figure.id, version: figure.version, key, period, at: position)
  }

  private init(
    _ figure: FigureID, version: Int, _ key: FigureKey, _ period: FigurePeriod, at position: Int
  ) {
    text = "\(figure).v\(version)/\(key)/\(period)@\(position)"
    self.figure = figure
    self.version = version
    self.key = key
    self.period = period
    self.position = position
  }

  /// A number from 1, written as one is.
  private static func number(_ text: Substring, digits: Int) -> Int? {
    guard text.utf8.count <= digits, let number = Int(text), number > 0, String(number) == text
    else { return nil }
    return number
  }
}
