package import JSONText

/// An integer with bounds of its own, checked once where it enters.
///
/// As with ``TextForm``, the form is also the contract: `Contracts` prints the bounds into the JSON
/// Schema of every member of this type. What lies beyond them is refused, never moved to the nearest
/// bound: who asks for a thousand lines and gets five hundred takes them for all there are.
package protocol IntegerForm: JSONDirect, Hashable, Sendable, Comparable, CustomStringConvertible {
  var value: Int { get }

  /// Takes an integer that is known to be in ``range``.
  init(inRange value: Int)

  static var range: ClosedRange<Int> { get }

  /// An accepted integer.
  static var sample: Int { get }

  /// What the form asks for, said to the person who typed something else.
  static var expectation: Bilingual { get }
}

extension IntegerForm {
  /// Nothing when the integer is out of range.
  package init?(_ value: Int) {
    guard Self.range.contains(value) else { return nil }
    self.init(inRange: value)
  }

  package var description: String { "\(value)" }

  package static func < (left: Self, right: Self) -> Bool { left.value < right.value }

  /// - Throws: `FormProblem` when the integer is out of range.
  package init(from decoder: any Decoder) throws {
    let given = try decoder.singleValueContainer().decode(Int.self)
    guard let value = Self(given) else {
      throw FormProblem(given: "\(given)", expectation: Self.expectation)
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
