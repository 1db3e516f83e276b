package import CivilTime

/// How long something may take, or must last.
///
/// Written as a text wherever it is stored or set: `working-days-10`, `days-30`, `weeks-1`,
/// `months-1`, `years-1`, `end-of-week`, `end-of-month`, `end-of-quarter`, `end-of-year`,
/// `month-end-working-day-5`, or a date.
package enum Term: Hashable, Sendable {
  /// So many working days (工作日).
  case workingDays(Int)
  /// So many days of the wall calendar.
  case days(Int)
  case weeks(Int)
  case months(Int)
  case years(Int)
  /// The Sunday of the week, which begins on Monday.
  case endOfWeek
  case endOfMonth
  case endOfQuarter
  case endOfYear
  /// The so-manieth working day after the month's end.
  case workingDayAfterMonth(Int)
  /// A day that was set.
  case date(CivilDate)

  /// The largest number a term is of: some 40 years of working days.
  package static let maximumCount = 9999

  /// As people say it: 10个工作日.
  package var name: Bilingual {
    func counted(_ count: Int, _ zh: String, _ en: String) -> Bilingual {
      Bilingual("\(count)\(zh)", "\(count) \(en)\(count == 1 ? "" : "s")")
    }
    return switch self {
    case .workingDays(let count): counted(count, "个工作日", "working day")
    case .days(let count): counted(count, "日", "day")
    case .weeks(let count): counted(count, "周", "week")
    case .months(let count): counted(count, "个月", "month")
    case .years(let count): counted(count, "年", "year")
    case .endOfWeek: Bilingual("本周日", "end of the week")
    case .endOfMonth: Bilingual("本月底", "end of the month")
    case .endOfQuarter: Bilingual("本季度末", "end of the quarter")
    case .endOfYear: Bilingual("本年底", "end of the year")
    case .workingDayAfterMonth(let count):
      Bilingual("次月第\(count)个工作日", "working day \(count) after the month")
    case .date(let date): Bilingual("\(date)", "\(date)")
    }
  }
}

extension Term: TextForm {
  package static let pattern = "^(\(wordPattern)|\(datePattern))$"

  /// Every term but a date, without anchors.
  static let wordPattern =
    "(working-days|days|weeks|months|years|month-end-working-day)-[1-9][0-9]{0,3}"
    + "|end-of-(week|month|quarter|year)"

  /// The days there are from 0001 to 9999, 29 February in leap years only.
  private static let datePattern: String = {
    let year = "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)"
    let days = "(0[1-9]|1[0-9]|2[0-8])"
    let long = "(0[13578]|1[02])-(29|30|31)"
    let short = "(0[469]|11)-(29|30)"
    let fourth = "(0[48]|[2468][048]|[13579][26])"
    return "\(year)-((0[1-9]|1[0-2])-\(days)|\(long)|\(short))"
      + "|([0-9]{2}\(fourth)|\(fourth)00)-02-29"
  }()

  package static let maximumLength = 26
  package static let sample = "working-days-10"
  package static let expectation = Bilingual(
    "期限，如 working-days-10、days-30、months-1、end-of-quarter、month-end-working-day-5 或日期",
    "a term such as working-days-10, days-30, months-1, end-of-quarter, month-end-working-day-5, "
      + "or a date")

  package var text: String {
    switch self {
    case .workingDays(let count): "working-days-\(count)"
    case .days(let count): "days-\(count)"
    case .weeks(let count): "weeks-\(count)"
    case .months(let count): "months-\(count)"
    case .years(let count): "years-\(count)"
    case .endOfWeek: "end-of-week"
    case .endOfMonth: "end-of-month"
    case .endOfQuarter: "end-of-quarter"
    case .endOfYear: "end-of-year"
    case .workingDayAfterMonth(let count): "month-end-working-day-\(count)"
    case .date(let date): date.iso8601
    }
  }

  package init?(_ text: String) {
    guard let term = Self.read(text), term.text == text else { return nil }
    self = term
  }

  /// Reads a text generously; what does not write itself back is none.
  private static func read(_ text: String) -> Term? {
    if let ending = endings.first(where: { $0.text == text }) { return ending }
    guard let hyphen = text.lastIndex(of: "-"), let count = Int(text[hyphen...].dropFirst()) else {
      return nil
    }
    guard (1...maximumCount).contains(count) else { return nil }
    let counted: [Term] = [
      .workingDays(count), .days(count), .weeks(count), .months(count), .years(count),
      .workingDayAfterMonth(count),
    ]
    return counted.first { $0.text == text } ?? set(text)
  }

  private static let endings: [Term] = [.endOfWeek, .endOfMonth, .endOfQuarter, .endOfYear]

  private static func set(_ text: String) -> Term? {
    do {
      return .date(try CivilDate(iso8601: text))
    } catch {
      return nil
    }
  }
}
