/// A short name that stays the same for ever: lower-case letters, digits and single hyphens.
///
/// Ids are chosen by people so that requests, file names and conversations can use them. They never
/// carry meaning the ledger relies on.
package protocol Slug: TextForm {
  /// Wraps a text that has the form.
  init(checked text: String)
}

extension Slug {
  package static var pattern: String { "^[a-z0-9]+(-[a-z0-9]+)*$" }
  package static var maximumLength: Int { slugLength }
  package static var expectation: Bilingual {
    Bilingual(
      "由小写字母、数字和单个连字符组成，最长 40 个字符，例如 jiaoyu-ju",
      "lower-case letters, digits and single hyphens, at most 40 characters, such as jiaoyu-ju")
  }

  package init?(_ text: String) {
    guard isSlug(text, maximumLength: Self.maximumLength) else { return nil }
    self.init(checked: text)
  }
}

/// The longest name, in bytes.
let slugLength = 40

func isSlug(_ text: String, maximumLength: Int) -> Bool {
  isSlug(text.utf8.span, maximumLength: maximumLength)
}

func isSlug(_ bytes: Span<UInt8>, maximumLength: Int) -> Bool {
  var previousIsHyphen = true
  for index in bytes.indices {
    let isHyphen = bytes[index] == UInt8(ascii: "-")
    guard isHyphen ? !previousIsHyphen : isSlugByte(bytes[index]) else { return false }
    previousIsHyphen = isHyphen
  }
  return !previousIsHyphen && bytes.count <= maximumLength
}

/// Whether a byte is a lower-case letter or a digit.
func isSlugByte(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= byte || (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte
}

/// The id of an office (单位).
package struct OfficeID: Slug {
  package let text: String
  package static let sample = "openness-office"

  package init(checked text: String) { self.text = text }
}

/// The id of a person (人员) in the ledger.
package struct StaffID: Slug {
  package let text: String
  package static let sample = "ma-lan"

  package init(checked text: String) { self.text = text }
}

/// The id of a site (网站).
package struct SiteID: Slug {
  package let text: String
  package static let sample = "jiaoyu"

  package init(checked text: String) { self.text = text }
}

/// The id of an account (政务新媒体账号) on a platform.
package struct AccountID: Slug {
  package let text: String
  package static let sample = "xiji-weibo"

  package init(checked text: String) { self.text = text }
}

/// The id of a column or topic (栏目, 专题) of a site.
package struct ColumnID: Slug {
  package let text: String
  package static let sample = "potato-festival"

  package init(checked text: String) { self.text = text }
}

/// The id of a step within a workflow definition, or of a definition.
package struct StepID: Slug, ExpressibleByStringLiteral {
  package let text: String
  package static let sample = "approve"

  package init(checked text: String) { self.text = text }

  /// A step named in a definition of this program.
  package init(stringLiteral text: String) {
    precondition(isSlug(text, maximumLength: slugLength), "not a step id: \(text)")
    self.text = text
  }
}

/// The id of a case (事项): `<definition>.<subject>.<number>`, such as `site-opening.jiaoyu.1`.
///
/// It is the correlation id of every event of the case, and counts from 1 for a subject.
package struct CaseID: TextForm {
  package let text: String
  package static let pattern =
    "^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*\\.[1-9][0-9]{0,5}$"
  package static let maximumLength = 90
  package static let sample = "site-opening.jiaoyu.1"
  package static let expectation = Bilingual(
    "事项编号，形如 site-opening.jiaoyu.1", "a case id such as site-opening.jiaoyu.1")

  package init?(_ text: String) {
    let bytes = text.utf8.span
    let dot = UInt8(ascii: ".")
    guard let first = bytes.indices.first(where: { bytes[$0] == dot }),
      let last = bytes.indices.last(where: { bytes[$0] == dot }), first < last,
      isSlug(bytes.extracting(..<first), maximumLength: slugLength),
      isSlug(bytes.extracting(first + 1..<last), maximumLength: slugLength),
      Self.isNumber(bytes.extracting((last + 1)...))
    else { return nil }
    self.text = text
  }

  /// Whether these are the digits of a number from 1 to 999,999.
  private static func isNumber(_ digits: Span<UInt8>) -> Bool {
    guard (1...6).contains(digits.count), digits[0] != UInt8(ascii: "0") else { return false }
    return digits.indices.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= digits[$0] }
  }

  /// The case of `definition` that is the `number`th about `subject`; of a case about several
  /// subjects, the first of them.
  package init(definition: StepID, subject: Subject, number: Int) {
    self.text = "\(definition).\(subject.slug).\(number)"
  }

  /// The name of its definition.
  package var definition: String { String(text.prefix { $0 != "." }) }
}

/// Names an authorisation: `20260302-000001`, the day it was recorded and a number in it.
package struct AuthorisationID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}
