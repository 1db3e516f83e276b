package import ArgumentParser
import Regulation

/// Wrong usage, said in the language of whoever started the program.
package func wrongUsage(_ zh: String, _ en: String) -> ValidationError {
  ValidationError(Bilingual(zh, en).text(in: Environment.spokenLanguage))
}

/// A file that an argument names and that cannot be read.
package func unreadable(_ path: String) -> ValidationError {
  wrongUsage("无法读取 \(path)", "cannot read \(path)")
}

extension CompletionKind {
  /// What `--lang` takes.
  package static var languages: CompletionKind {
    .list(Language.allCases.map(\.rawValue))
  }
}

/// What the parser of arguments says of wrong usage, in Chinese.
///
/// It speaks English alone, in sentences of its own; one that is not known here stays as it is.
enum UsageWords {
  /// A whole text: what is wrong, what the argument is for, and how the program is called.
  static func chinese(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }.joined(separator: "\n")
  }

  private static func line(_ text: String) -> String {
    for (english, chinese) in [
      ("Error: ", "错误："), ("Help:  ", "说明："), ("Usage: ", "用法："), ("   or: ", "或："),
    ] where text.hasPrefix(english) {
      return chinese + sentence(String(text.dropFirst(english.count)))
    }
    if text.hasPrefix("  See "), text.hasSuffix(" for more information.") {
      return "  详见 \(text.dropFirst(6).dropLast(22))"
    }
    return text
  }

  private static func sentence(_ text: String) -> String {
    // What is quoted stays: names of options, and what was typed.
    let pieces = text.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    let quoted = stride(from: 1, to: pieces.count, by: 2).map { pieces[$0] }
    let frame = stride(from: 0, to: pieces.count, by: 2).map { pieces[$0] }
    switch (frame.first ?? "", quoted.count) {
    case ("Unknown option ", 1): return "没有选项 \(quoted[0])"
    case ("Unknown option ", 2...): return "没有选项 \(quoted[0])，是不是 \(quoted[1])？"
    case ("Missing value for ", 1...): return "选项 \(quoted[0]) 后面没有值"
    case ("Missing expected argument ", 1...): return "缺少 \(quoted[0])"
    case ("Missing one of: ", 1...): return "缺少其中之一：\(quoted.joined(separator: "、"))"
    case ("Missing required subcommand.", _): return "缺少子命令"
    case ("Unexpected argument ", 1...): return "多出参数 \(quoted[0])"
    case ("The option ", 2...): return "选项 \(quoted[0]) 不带值，却写了“\(quoted[1])”"
    case ("The value ", 2):
      return "\(quoted[1]) 的值“\(quoted[0])”不合要求"
    case ("The value ", 3...):
      let allowed = quoted.dropFirst(2).joined(separator: "、")
      return "\(quoted[1]) 的值“\(quoted[0])”不合要求，可选：\(allowed)"
    default:
      return frame.first?.hasSuffix(" unexpected arguments: ") == true
        ? "多出参数 \(quoted.joined(separator: "、"))" : text
    }
  }
}
