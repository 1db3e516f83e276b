package import JSONText

/// A text with a form of its own, checked once where it enters.
///
/// The form is also the contract: `Contracts` prints `pattern` into the JSON Schema of every member
/// of this type, and its tests decode `sample`. Patterns keep to the portable subset of ECMA 262.
package protocol TextForm: JSONDirect, Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The text as it is stored and shown.
  var text: String { get }

  /// Nothing when `text` does not have the form.
  init?(_ text: String)

  /// A regular expression that every accepted text matches, anchored at both ends.
  static var pattern: String { get }

  /// The most Unicode scalars an accepted text has.
  static var maximumLength: Int { get }

  /// An accepted text.
  static var sample: String { get }

  /// What the form asks for, said to the person who typed something else.
  static var expectation: Bilingual { get }
}

/// A text or an integer that does not have the form its place asks for.
package struct FormProblem: Error, Equatable, Sendable {
  package let given: String
  package let expectation: Bilingual
}

extension TextForm {
  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// - Throws: `FormProblem` when the text does not have the form.
  package init(from decoder: any Decoder) throws {
    let given = try decoder.singleValueContainer().decode(String.self)
    guard let value = Self(given) else {
      throw FormProblem(given: given, expectation: Self.expectation.hinting(at: given))
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
