/// A police filing number (公安机关备案号), such as 宁公网安备64042202000004号.
///
/// One province character, `公网安备`, the division's 6 digits, `02`, 6 digits, `号`. A number of 12
/// digits is an old one: accepted, with a warning. The province character may differ from the one
/// of the same site's ICP number (蜀 and 川, 贵 and 黔, 甘 and 陇).
package struct PoliceNumber: TextForm {
  package let text: String
  package let isOldForm: Bool
  package static let maximumLength = 24
  package static let provinces = ICPNumber.provinces + "川贵甘云"
  package static let pattern = "^[\(provinces)]公网安备([0-9]{6}02[0-9]{6}|[0-9]{12})号$"
  package static let sample = "宁公网安备64042202000004号"
  package static let expectation = Bilingual(
    "形如 宁公网安备64042202000004号：省份简称、公网安备、14 位数字（区划 6 位、02、6 位）、号",
    "such as 宁公网安备64042202000004号: province, 公网安备, 14 digits (division 6, 02, 6), 号")

  /// The division the number begins with; nothing in a number of the old form.
  package var division: DivisionCode? {
    isOldForm ? nil : DivisionCode(String(text.dropFirst(5).prefix(6)))
  }

  private static let provinceBytes = Array(provinces.utf8)

  /// Taken as it is meant: blanks often stand before the digits.
  package init?(_ given: String) {
    let text = Written.code(given)
    var form = FormReader(text)
    guard form.take(oneOf: Self.provinceBytes), form.take("公网安备") else { return nil }
    let digits = form.digits()
    guard form.take("号"), form.isAtEnd else { return nil }
    isOldForm = digits.count == 12
    guard isOldForm || digits.count == 14 && digits.dropFirst(6).starts(with: "02".utf8) else {
      return nil
    }
    self.text = text
  }
}
