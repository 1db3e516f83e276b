import CivilTime
import Regulation

/// How dates, lengths of time and event numbers are said in a language.
struct Wording {
  let language: Language

  init(_ language: Language) { self.language = language }

  func callAsFunction(_ text: Bilingual) -> String { text.text(in: language) }

  func callAsFunction(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  /// A text that stands by itself: in English with a capital.
  func title(_ text: Bilingual) -> String {
    guard language == .en else { return text.zh }
    return text.en.prefix(1).uppercased() + text.en.dropFirst()
  }

  /// In the brackets of the language, with the blank English puts before them.
  func aside(_ text: String) -> String { self("（\(text)）", " (\(text))") }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `2026年1月5日`, `5 Jan 2026`.
  func date(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return self("\(year)年\(month)月\(day)日", "\(day) \(Self.months[month - 1]) \(year)")
  }

  /// `1月5日`, `5 Jan`.
  func dayAndMonth(_ date: CivilDate) -> String {
    let (_, month, day) = date.components
    return self("\(month)月\(day)日", "\(day) \(Self.months[month - 1])")
  }

  /// `2026年1月`, `Jan 2026`; `1月`, `Jan` without the year.
  func month(_ date: CivilDate, withYear: Bool) -> String {
    let (year, month, _) = date.components
    let name = Self.months[month - 1]
    return withYear ? self("\(year)年\(month)月", "\(name) \(year)") : self("\(month)月", name)
  }

  /// `第 12 号`, `No. 12`.
  func event(_ position: Int) -> String { self("第 \(position) 号", "No. \(position)") }

  /// `第 12、15 号`, `Nos. 12, 15`.
  func events(_ positions: [Int]) -> String {
    guard positions.count > 1 else { return positions.first.map(event) ?? self("无", "none") }
    return self(
      "第 \(positions.map(String.init).joined(separator: "、")) 号",
      "Nos. \(positions.map(String.init).joined(separator: ", "))")
  }

  /// Days and hours, hours and minutes, or minutes, rounded down.
  func duration(seconds: Int) -> String {
    let minutes = seconds / 60
    let (days, hours) = (minutes / 1440, minutes / 60 % 24)
    if days > 0 {
      let rest = hours > 0 ? self(" \(hours) 小时", " \(hours) h") : ""
      return self("\(days) 天", "\(days) d") + rest
    }
    if hours > 0 {
      let rest = minutes % 60 > 0 ? self(" \(minutes % 60) 分", " \(minutes % 60) min") : ""
      return self("\(hours) 小时", "\(hours) h") + rest
    }
    return self("\(minutes) 分钟", "\(minutes) min")
  }

  /// A count with its noun; English takes the plural's `s` but for one.
  func count(_ number: Int, _ zh: String, _ en: String) -> String {
    self("\(number) \(zh)", "\(number) \(en)\(number == 1 ? "" : "s")")
  }

  /// Which of several like things a deadline is about: a filing, a notice or an office that is told,
  /// by its name; others as they stand.
  func part(_ part: String) -> String { Self.name(ofPart: part).map { self($0) } ?? part }

  /// The name of a part of what a deadline asks for, where it has one.
  static func name(ofPart part: String) -> Bilingual? {
    FilingKind(rawValue: part)?.name ?? NoticeKind(rawValue: part)?.name
      ?? AccountFiling(rawValue: part)?.name ?? OfficeKind(rawValue: part)?.name
  }

  func list(_ items: [String]) -> String { items.joined(separator: self("、", ", ")) }
}

extension OfficeName {
  /// The name where little room is: in English the kind of office, where a county has one of it.
  func short(_ say: Wording) -> String {
    guard say.language == .en, let kind, !kind.isMany else { return name.zh }
    return kind.name.en
  }
}
