import Contracts
import JSONText

extension Shape {
  /// The full sample with a value of its own in every place, as far as forms allow: members that
  /// change places show.
  func distinct() -> JSONValue {
    var count = 0
    return distinct(&count)
  }

  private func distinct(_ count: inout Int) -> JSONValue {
    count += 1
    switch self {
    case .text(let text): return .string(text.sample(number: count))
    case .choice(_, let words): return .string(words[count % words.count])
    case .integer(let integer):
      let range = integer.range ?? count...count
      return .integer(Int64(min(max(count, range.lowerBound), range.upperBound)))
    case .boolean: return .bool(count % 2 == 0)
    case .array(let element):
      return .array((0..<3).map { _ in element.distinct(&count) })
    case .object(let object):
      return .object(object.members.map { JSONMember($0.key, $0.shape.distinct(&count)) })
    case .either(_, let shapes): return shapes[count % shapes.count].distinct(&count)
    case .anything: return [:]
    }
  }

  /// Whether any JSON may stand somewhere in it, which is not read directly.
  var hasAnything: Bool {
    switch self {
    case .text, .choice, .integer, .boolean: false
    case .array(let element): element.hasAnything
    case .object(let object): object.members.contains { $0.shape.hasAnything }
    case .either(_, let shapes): shapes.contains(where: \.hasAnything)
    case .anything: true
    }
  }
}

extension TextShape {
  /// A text of this form that has a number in it, if the form lets it; the sample otherwise.
  fileprivate func sample(number: Int) -> String {
    switch name {
    case nil: return "\(sample)\n\(number)"
    case "CivilDate": return "2026-0\(number % 9 + 1)-1\(number % 10)"
    case "Instant": return "2026-03-02T01:00:00.\(100_000 + number)Z"
    default: break
    }
    let text = "\(sample)\(number)"
    guard let pattern, let form = try? Regex(pattern), text.count <= maximumLength ?? 0,
      (try? form.wholeMatch(in: text)) != nil
    else { return sample }
    return text
  }
}

/// Puts members in another order, the same on every machine (SplitMix64).
struct Shuffler: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  mutating func shuffled(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements): return .array(elements.map { shuffled($0) })
    case .object(let members):
      let inner = members.map { JSONMember($0.key, shuffled($0.value)) }
      return .object(inner.shuffled(using: &self))
    default: return value
    }
  }
}
