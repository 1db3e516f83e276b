import JSONText

/// What was wrong with a line of input, in words a clerk understands.
enum Wording {
  static func chinese(_ kind: JSONError.Kind) -> String {
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
    case .typeMismatch(let expected, let found):
      "类型不对，应为\(chinese(expected))，不应为\(chinese(found))"
    case .missingKey(let key): "缺少“\(key)”"
    case .unknownKeys(let keys): "多出未知项：\(keys.joined(separator: "、"))"
    case .notAnInteger(let text): "\(text) 不是整数"
    case .outOfRange(let text): "\(text) 超出范围"
    case .nulCharacter: "不得含 U+0000"
    case .equivalentKeys(let key): "“\(key)”以不同编码出现两次"
    case .invalid(let why): chinese(invalid: why)
    case .unsupported: "不支持这种写法"
    }
  }

  /// What a value should have been, by the reader's own words for it.
  private static func chinese(invalid why: String) -> String {
    if why.hasPrefix("a date YYYY-MM-DD") { return "应为日期，形如 2026-03-08，且确有这一天" }
    if why.hasPrefix("a date and time") { return "应为时间，形如 2026-03-08T09:00:00+08:00" }
    return "取值不合要求"
  }

  /// What a reader asks for, by its own words for it.
  private static func chinese(_ expected: String) -> String {
    switch expected {
    case "a string": "文本（加英文双引号）"
    case "an integer": "整数"
    case "a number": "数字"
    case "true or false": "true 或 false"
    case "an array": "列表（写在 [ ] 中）"
    case "an object": "一组项目（写在 { } 中）"
    default: "另一种类型"
    }
  }

  private static func chinese(_ kind: JSONKind) -> String {
    switch kind {
    case .null: "null"
    case .bool: "true 或 false"
    case .number: "数字"
    case .string: "文本"
    case .array: "列表"
    case .object: "一组项目"
    }
  }
}
