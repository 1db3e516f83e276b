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

  /// The provinces, three bytes each.
  static let provinceBytes = Array(provinces.utf8)

  /// Taken as it is meant, its letters as capitals, before the form is checked.
  package init?(_ given: String) {
    let code = Written.code(given)
    let text = code.utf8.contains { $0 &- 0x61 < 26 } ? code.uppercased() : code
    var form = FormReader(text)
    guard form.take(oneOf: Self.provinceBytes), form.take("ICP备"),
      [6, 8, 10].contains(form.digits().count), form.take("号")
    else { return nil }
    if !form.isAtEnd {
      guard form.take("-") else { return nil }
      let site = form.digits()
      guard (1...3).contains(site.count), site.first != 0x30, form.isAtEnd else { return nil }
    }
    self.text = text
  }
}
