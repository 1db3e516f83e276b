package import JSONText

/// How much of what may be said a sample says.
package enum SampleExtent: String, CaseIterable, Sendable {
  /// Every member, and one element in every array.
  case full
  /// Required members only, and empty arrays.
  case minimal
}

extension Shape {
  /// A value of this shape that its type reads, and writes back as the same bytes.
  package func sample(_ extent: SampleExtent) -> JSONValue {
    switch self {
    case .text(let text): .string(text.sample)
    case .choice(_, let words): .string(words.first ?? "")
    case .integer(let integer): .integer(Int64(integer.sample))
    case .boolean: true
    case .array(let element): extent == .full ? [element.sample(.full)] : []
    case .object(let object):
      .object(
        object.members.filter { extent == .full || $0.isRequired }
          .map { JSONMember($0.key, $0.shape.sample(extent)) })
    case .either(_, let shapes): shapes.first?.sample(extent) ?? .null
    case .anything: [:]
    }
  }
}
