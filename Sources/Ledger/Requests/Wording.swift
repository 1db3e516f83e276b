import JSONText
import Regulation

/// What was wrong with a line of input, in words a clerk understands.
enum Wording {
  static func of(_ error: JSONError) -> Bilingual {
    if let problem = error.underlying as? FormProblem {
      return Bilingual(
        "\(error.path)：“\(problem.given.prefix(80))”不合要求，应为\(problem.expectation.zh)",
        "\(error.path): \"\(problem.given.prefix(80))\" does not fit; expected \(problem.expectation.en)"
      )
    }
    let place = error.path.isEmpty ? "" : "\(error.path): "
    return Bilingual(
      "\(place)\(chinese(error.kind))（第 \(error.offset) 字节）", error.description)
  }

  private static func chinese(_ kind: JSONError.Kind) -> String {
    switch kind {
    case .unexpectedEnd: "内容不完整"
    case .unexpectedByte: "此处的字符不合 JSON 语法"
    case .trailingBytes: "JSON 之后还有多余内容"
    case .invalidUTF8: "不是有效的 UTF-8"
    case .controlCharacter: "字符串中有未转义的控制字符"
    case .invalidEscape: "转义不合法"
    case .loneSurrogate: "代理对不完整"
    case .malformedNumber: "数字写法不合法"
    case .duplicateKey(let key): "“\(key)”出现两次"
    case .byteLimit(let limit): "超过 \(limit) 字节"
    case .depthLimit(let limit): "嵌套超过 \(limit) 层"
    case .valueLimit(let limit): "超过 \(limit) 个值"
    case .typeMismatch(let expected, _): "类型不对，应为 \(expected)"
    case .missingKey(let key): "缺少“\(key)”"
    case .unknownKeys(let keys): "多出未知项：\(keys.joined(separator: "、"))"
    case .notAnInteger(let text): "\(text) 不是整数"
    case .outOfRange(let text): "\(text) 超出范围"
    case .nulCharacter: "不得含 U+0000"
    case .equivalentKeys(let key): "“\(key)”以不同编码出现两次"
    case .invalid(let reason): reason
    case .unsupported(let what): "不支持 \(what)"
    }
  }
}
