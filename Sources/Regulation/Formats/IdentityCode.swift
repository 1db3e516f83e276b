/// A government website identity code (政府网站标识码): 10 digits, the first six the county's
/// division. Assigned by the State Council General Office, never invented; no check digit is known.
package struct IdentityCode: TextForm {
  package let text: String
  package static let maximumLength = 10
  package static let pattern = "^[1-9][0-9]{9}$"
  package static let sample = "6404220001"
  package static let expectation = Bilingual(
    "10 位数字，前 6 位为行政区划代码，例如 6404220001",
    "10 digits, the first six the division code, such as 6404220001")

  package init?(_ given: String) {
    let text = Written.code(given)
    guard text.utf8.count == 10, text.utf8.first != UInt8(ascii: "0"),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    self.text = text
  }

  package var division: DivisionCode? { DivisionCode(String(text.prefix(6))) }
}

/// An administrative division code (行政区划代码, GB/T 2260): 6 digits, 640422 for Xiji County.
package struct DivisionCode: TextForm {
  package let text: String
  package static let maximumLength = 6
  package static let pattern = "^\(Province.pattern)[0-9]{4}$"
  package static let sample = "640422"
  package static let expectation = Bilingual(
    "6 位行政区划代码，前 2 位为省（自治区、直辖市）", "a division code of 6 digits, the first two a province's")

  package init?(_ given: String) {
    let text = Written.code(given)
    guard text.utf8.count == 6,
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      Province.exists(text.utf8.prefix(2).reduce(0) { $0 * 10 + $1 - UInt8(ascii: "0") })
    else { return nil }
    self.text = text
  }
}
