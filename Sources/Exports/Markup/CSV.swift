/// A line of a table for a spreadsheet (RFC 4180).
enum CSV {
  /// The mark by which programs know UTF-8.
  static let mark = "\u{feff}"

  static func record(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\r\n"
  }

  /// A text that somebody wrote, with an apostrophe before what a spreadsheet would take for a formula.
  static func text(_ words: String) -> String {
    guard let first = words.unicodeScalars.first, formulaStarts.contains(first) else {
      return words
    }
    return "'" + words
  }

  /// What begins a formula, or is passed over before it; some programs take the wide forms too.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  private static func quoted(_ field: String) -> String {
    guard field.utf8.contains(where: { [0x22, 0x2c, 0x0a, 0x0d].contains($0) }) else {
      return field
    }
    let doubled = field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"\(doubled)\""
  }
}
