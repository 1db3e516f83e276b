/// What a parameter is set to; one text wherever it is stored or asked for.
package enum ParameterValue: Hashable, Sendable {
  /// So many of what the parameter counts: `25`.
  case count(Int)
  /// A term of days or working days: `working-days-5`.
  case term(Term)
  /// A kind of office: `municipal-openness`.
  case office(OfficeKind)
  /// Whether something may be done: `forbidden`.
  case permission(Permission)

  package static let maximumCount = 9999
}

extension ParameterValue: TextForm {
  package static let pattern: String = {
    let offices = OfficeKind.allCases.map(\.rawValue).joined(separator: "|")
    let permissions = Permission.allCases.map(\.rawValue).joined(separator: "|")
    return "^([1-9][0-9]{0,3}|\(offices)|\(permissions)|\(Term.wordPattern))$"
  }()
  package static let maximumLength = 30
  package static let sample = "25"
  package static let expectation = Bilingual(
    "参数的值：数字（25）、期限（working-days-5、days-30）、单位类别（municipal-openness）或 allowed、forbidden",
    "a number (25), a term (working-days-5, days-30), a kind of office (municipal-openness), allowed or forbidden"
  )

  package var text: String {
    switch self {
    case .count(let count): String(count)
    case .term(let term): term.text
    case .office(let kind): kind.rawValue
    case .permission(let permission): permission.rawValue
    }
  }

  package init?(_ text: String) {
    if let count = Int(text) {
      self = .count(count)
      guard (1...Self.maximumCount).contains(count), self.text == text else { return nil }
    } else if let kind = OfficeKind(rawValue: text) {
      self = .office(kind)
    } else if let permission = Permission(rawValue: text) {
      self = .permission(permission)
    } else if let term = Term(text), term.text.first?.isLetter == true {
      self = .term(term)
    } else {
      return nil
    }
  }
}
