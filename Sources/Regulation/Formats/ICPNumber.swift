/// An ICP filing number (ICP备案编号), such as 宁ICP备09000126号-1.
///
/// One province character, `ICP备`, 6, 8 or 10 digits, `号`, and optionally the number of the site
/// under that filing. It is text: leading zeros count. An `ICP证` licence is another thing.
package struct ICPNumber: TextForm {
  package let text: String
  package static let maximumLength = 24
  package static let provinces = "京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼蜀黔滇陕陇青蒙桂藏宁新"
  package static let pattern =
    "^[\(provinces)]ICP备([0-9]{6}|[0-9]{8}|[0-9]{10})号(-[1-9][0-9]{0,2})?$"
  package static let sample = "宁ICP备09000126号-1"
  package static let expectation = Bilingual(
    "形如 宁ICP备09000126号-1：省份简称、ICP备、6、8 或 10 位数字、号，可带 -序号；不是 ICP证",
    "such as 宁ICP备09000126号-1: province, ICP备, 6, 8 or 10 digits, 号, optionally -N; not an ICP证"
  )

  /// Taken as it is meant, its letters as capitals, before the form is checked.
  package init?(_ given: String) {
    var rest = Substring(Written.code(given).uppercased())
    let text = String(rest)
    guard let province = rest.popFirst(), Self.provinces.contains(province),
      rest.hasPrefix("ICP备")
    else { return nil }
    rest = rest.dropFirst(4)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard [6, 8, 10].contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    guard rest.popFirst() == "号" else { return nil }
    if !rest.isEmpty {
      guard rest.popFirst() == "-", (1...3).contains(rest.count),
        rest.allSatisfy({ $0.isASCII && $0.isNumber }), rest.first != "0"
      else { return nil }
    }
    self.text = text
  }
}
