package import Regulation

/// What the layers below say of themselves, in English sentences, said in Chinese as well.
///
/// Each sentence is known as a pattern: `…` stands for what differs from one time to the next, and goes
/// to the same place in Chinese, or to the place of its number (`…2`). One that is not known stays
/// English; a test looks for such.
package enum TechnicalWords {
  package static func bilingual(_ text: String) -> Bilingual {
    Bilingual(chinese(text) ?? text, english(text))
  }

  /// Nothing for a sentence that is not known.
  package static func chinese(_ text: String) -> String? {
    if let (call, code) = system(text) {
      return "\(call.isEmpty ? "" : "系统调用 \(call) 未成功：")\(SystemWords.text(code).zh)"
    }
    for (pattern, chinese) in patterns {
      guard let parts = match(text, pattern) else { continue }
      return fill(chinese, parts.map { self.chinese($0) ?? $0 })
    }
    return nil
  }

  private static func english(_ text: String) -> String {
    guard let (call, code) = system(text) else { return text }
    return "\(call): \(SystemWords.text(code).en)"
  }

  /// `open: errno 13`, taken apart.
  private static func system(_ text: String) -> (call: String, code: Int)? {
    guard let parts = match(text, "…: errno …"), let code = Int(parts[1]) else { return nil }
    return (parts[0], code)
  }

  /// What stands where a pattern has `…`; nothing when the text is another.
  private static func match(_ text: String, _ pattern: String) -> [String]? {
    let pieces = pattern.split(separator: "…", omittingEmptySubsequences: false)
    guard let first = pieces.first, text.hasPrefix(first) else { return nil }
    if pieces.count == 1 { return text == first ? [] : nil }
    var rest = text.dropFirst(first.count)
    var parts: [String] = []
    for (index, piece) in pieces.enumerated().dropFirst() {
      if index == pieces.count - 1 {
        guard rest.hasSuffix(piece), rest.count > piece.count else { return nil }
        parts.append(String(rest.dropLast(piece.count)))
        return parts
      }
      guard let range = rest.firstRange(of: piece), range.lowerBound > rest.startIndex else {
        return nil
      }
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts
  }

  private static func fill(_ pattern: String, _ parts: [String]) -> String {
    var text = ""
    var number = 0
    var rest = Substring(pattern)
    while let place = rest.firstIndex(of: "…") {
      text += rest[..<place]
      rest = rest[rest.index(after: place)...]
      if let named = rest.first?.wholeNumberValue, parts.indices.contains(named - 1) {
        text += parts[named - 1]
        rest = rest.dropFirst()
      } else {
        text += parts.indices.contains(number) ? parts[number] : ""
      }
      number += 1
    }
    return text + rest
  }

  /// The more particular first.
  private static let patterns: [(String, String)] =
    TechnicalPatterns.findings + TechnicalPatterns.corruption + TechnicalPatterns.storage
    + TechnicalPatterns.misuse + TechnicalPatterns.general
}
