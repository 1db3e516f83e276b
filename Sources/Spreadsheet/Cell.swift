package import CivilTime

/// What people and spreadsheets write into a cell, as what was meant.
package enum Cell {
  /// The text without blanks around it, visible or not: spaces, tabs, no-break and ideographic
  /// spaces, zero-width marks. A no-break space within is an ordinary one.
  package static func clean(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    let start = scalars.firstIndex { !isBlank($0) } ?? scalars.endIndex
    var cleaned = String.UnicodeScalarView()
    for scalar in scalars[start...] where !isInvisible(scalar) {
      cleaned.append(scalar.value == 0xa0 ? " " : scalar)
    }
    return String(cleaned)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0a, 0x0d, 0x20, 0xa0, 0x3000, 0x2000...0x200a, 0x202f, 0x205f: true
    case _: isInvisible(scalar)
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200b...0x200d, 0x2060, 0xfeff: true
    case _: false
    }
  }

  /// A day as spreadsheets write it: `2021-12-08`, `2021/12/8`, `2021.12.8`, `2021年12月8日`, with or
  /// without a midnight behind it. Nothing for anything else, days of two-figure years included.
  package static func date(_ text: String) -> CivilDate? {
    var text = text
    for midnight in [" 0:00", " 00:00", " 0:00:00", " 00:00:00"] where text.hasSuffix(midnight) {
      text.removeLast(midnight.count)
      break
    }
    var parts: [String] = [""]
    var marks = ""
    for character in text {
      if ("0"..."9").contains(character), character.isASCII {
        parts[parts.count - 1].append(character)
      } else {
        marks.append(character)
        parts.append("")
      }
    }
    if marks == "年月日", parts.last == "" { parts.removeLast() }
    guard ["--", "//", "..", "年月", "年月日"].contains(marks), parts.count == 3,
      parts[0].count == 4, (1...2).contains(parts[1].count), (1...2).contains(parts[2].count),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// A day with its time, as spreadsheets and platforms write it, to the minute: `2026-03-02 09:15`,
  /// `2026/3/2 9:15:30`, `2026-03-02T09:15`, `2026年3月2日 9时15分`. Nothing where the time is missing.
  package static func minute(_ text: String) -> (day: CivilDate, time: String)? {
    guard let split = text.firstIndex(where: { " T日\u{3000}".contains($0) }) else { return nil }
    let end = text[split] == "日" ? text.index(after: split) : split
    guard let day = date(String(text[..<end])) else { return nil }
    var time = clean(String(text[text.index(after: split)...]))
    if let point = time.firstIndex(of: "."), time[point...].dropFirst().allSatisfy({ $0 == "0" }) {
      time = String(time[..<point])
    }
    if time.hasSuffix("分") || time.hasSuffix("秒") { time.removeLast() }
    for mark in ["时", "分"] { time = time.replacing(mark, with: ":") }
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ part in
        (1...2).contains(part.count) && part.allSatisfy { $0.isASCII && $0.isNumber }
      }),
      let hour = Int(parts[0]), hour < 24, let minute = Int(parts[1]), minute < 60,
      parts.count == 2 || (Int(parts[2]) ?? 60) < 60
    else { return nil }
    return (day, "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)")
  }

  /// A text of several lines as requests write it: each line ends with a line feed alone.
  package static func passage(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}
