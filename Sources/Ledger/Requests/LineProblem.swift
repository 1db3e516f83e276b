import JSONText
import Regulation

/// Why a line of input is no JSON object, in words of whoever typed it: Chinese punctuation, a mark of
/// a text editor, a comma too many, a request over several lines.
enum LineProblem {
  static func text(of error: JSONError, in line: [UInt8]) -> Bilingual {
    if let encoding = encoding(of: line, error) { return encoding }
    let place = place(error.offset, in: line)
    if case .unexpectedByte = error.kind, let mark = mark(at: error.offset, in: line) {
      return Bilingual(
        "\(place.zh)是中文标点“\(mark.given)”，应改为英文标点 \(mark.meant)",
        "\(place.en) is the Chinese mark \(mark.given); JSON takes \(mark.meant)")
    }
    if isBehindComma(error, in: line) {
      return Bilingual(
        "\(place.zh)之前多了一个逗号：最后一项之后不加逗号",
        "a comma too many before \(place.en): none stands behind the last member")
    }
    if case .unexpectedByte(UInt8(ascii: "'")) = error.kind {
      return Bilingual(
        "\(place.zh)是单引号，应改为英文双引号 \"", "\(place.en) is a single quote; JSON takes \"")
    }
    if isPart(of: error, line) { return oneLine }
    return Bilingual("\(Wording.chinese(error.kind))（\(place.zh)）", error.description)
  }

  /// A line that is JSON and no object.
  static func noObject(_ kind: JSONKind) -> Bilingual {
    guard kind == .array else { return oneLine }
    return Bilingual(
      "不接受成批的请求（数组）：每行写一个请求，同时到达的各行一并办理、一并存盘，逐行答复",
      "batches (arrays) are not taken: write one request a line; lines that arrive together are committed together and answered one by one"
    )
  }

  private static let oneLine = Bilingual(
    "每行应是一个完整的请求，以 { 开头、以 } 结尾；一个请求不能分写在几行里",
    "a line is one whole request, from { to }; a request is not spread over several lines")

  private static func encoding(of line: [UInt8], _ error: JSONError) -> Bilingual? {
    if line.starts(with: [0xef, 0xbb, 0xbf]) {
      return Bilingual(
        "行首有文本编辑器加的 BOM 标记（U+FEFF）：请存为“UTF-8 无 BOM”",
        "the line begins with a byte order mark (U+FEFF): save the text as UTF-8 without one")
    }
    if line.starts(with: [0xff, 0xfe]) || line.starts(with: [0xfe, 0xff]) {
      return Bilingual("文字编码是 UTF-16：请存为 UTF-8", "the text is in UTF-16: save it as UTF-8")
    }
    guard String(validating: line, as: UTF8.self) == nil else { return nil }
    let place = place(error.offset, in: line)
    return Bilingual(
      "\(place.zh)起不是有效的 UTF-8（或为 GBK、GB18030 编码）：请存为 UTF-8",
      "from \(place.en) on the text is not UTF-8 (GBK or GB18030, perhaps): save it as UTF-8")
  }

  /// Counted in characters as an editor counts them, from 1.
  private static func place(_ offset: Int, in line: [UInt8]) -> Bilingual {
    let before = String(decoding: line.prefix(max(0, offset)), as: UTF8.self)
    let number = before.unicodeScalars.count + 1
    return Bilingual("第 \(number) 个字符", "character \(number)")
  }

  private static let marks: [Character: String] = [
    "“": "\"", "”": "\"", "＂": "\"", "‘": "\"", "’": "\"", "，": ",", "、": ",", "；": ",",
    "：": ":", "【": "[", "】": "]", "［": "[", "］": "]", "｛": "{", "｝": "}", "　": "普通空格 / a blank",
  ]

  private static func mark(at offset: Int, in line: [UInt8]) -> (given: Character, meant: String)? {
    guard offset < line.count else { return nil }
    let rest = line[offset...].prefix(4)
    for count in 1...4 {
      guard let text = String(validating: rest.prefix(count), as: UTF8.self),
        let given = text.first,
        let meant = marks[given]
      else { continue }
      return (given, meant)
    }
    return nil
  }

  private static func isBehindComma(_ error: JSONError, in line: [UInt8]) -> Bool {
    switch error.kind {
    case .unexpectedByte(UInt8(ascii: "}")), .unexpectedByte(UInt8(ascii: "]")): break
    default: return false
    }
    return line.prefix(error.offset).last { $0 > 0x20 } == UInt8(ascii: ",")
  }

  /// Whether a line looks like a part of a request.
  private static func isPart(of error: JSONError, _ line: [UInt8]) -> Bool {
    let first = line.first { $0 > 0x20 }
    if first != UInt8(ascii: "{") { return first != UInt8(ascii: "[") }
    return error.kind == .unexpectedEnd
  }
}
