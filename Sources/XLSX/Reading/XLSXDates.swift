import CivilTime

/// What a number format shows of a number, as far as it is one of a day or an hour.
enum XLSXShown: Hashable {
  case number
  /// A year and a month without a day.
  case month
  case day
  case time

  /// Of a format's code, such as `yyyy"年"m"月"d"日"`: its first section, without what is quoted, escaped or
  /// in brackets.
  init(code: String) {
    var letters: Set<Character> = []
    var rest = Substring(code.lowercased())
    while let next = rest.popFirst(), next != ";" {
      switch next {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[":
        // Hours that count on beyond a day are a length of time.
        if let first = rest.first, "hms".contains(first) {
          self = .number
          return
        }
        rest = rest.drop { $0 != "]" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case _: letters.insert(next)
      }
    }
    if letters.contains("g"), code.lowercased().contains("general") {
      self = .number
    } else if letters.contains("d") {
      self = .day
    } else if letters.contains("h") || letters.contains("s") {
      self = letters.contains("y") ? .day : .time
    } else if letters.contains("y") {
      self = letters.contains("m") ? .month : .day
    } else {
      self = letters.contains("m") ? .day : .number
    }
  }

  /// Of a format that files only number: those of every country, and those of a Chinese spreadsheet.
  init(builtIn id: Int) {
    self =
      switch id {
      case 17, 27, 36, 50, 52, 57: .month
      case 14...16, 22, 28...31, 51, 53, 54, 58: .day
      case 18...21, 32...35, 55, 56: .time
      case _: .number
      }
  }
}

/// Days and hours, of the numbers they are kept as.
enum XLSXDates {
  /// A number's day by ISO 8601, with the time of day where it has one; nothing for what is no day.
  ///
  /// Days count from 1 for 1900-01-01, with a 29 February of 1900 (number 60) that there never was, or from 0
  /// for 1904-01-01. Fractions are rounded to the second.
  static func text(_ serial: Double, _ shown: XLSXShown, from1904: Bool) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let seconds = Int((serial * 86400).rounded())
    let (number, second) = (seconds / 86400, seconds % 86400)
    if shown == .time, number == 0 { return time(second) }
    let sinceEpoch: Int
    if from1904 {
      sinceEpoch = number - 24107
    } else {
      guard number >= 1, number != 60 else { return nil }
      sinceEpoch = number - (number > 60 ? 25569 : 25568)
    }
    guard let day = CivilDate(daysSince1970: Int32(sinceEpoch))?.iso8601 else { return nil }
    if shown == .month, second == 0, day.hasSuffix("-01") { return String(day.dropLast(3)) }
    return second == 0 ? day : "\(day)T\(time(second))"
  }

  private static func time(_ second: Int) -> String {
    let (minutes, rest) = (second / 60, second % 60)
    let text = "\(two(minutes / 60)):\(two(minutes % 60))"
    return rest == 0 ? text : "\(text):\(two(rest))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
