/// What of an event can be put right, beside the paper it was recorded with; see
/// ``EventPayload/corrigible(_:)``.
package struct Corrigible: Hashable, Sendable {
  /// Whether the day it happened is a fact of its own; of what only the record does, it is not.
  let isDated: Bool
  let number: Line?
  let name: Line?
  /// Whether it may turn out not to have happened to this site at all.
  let isStrikable: Bool

  init(isDated: Bool = true, number: Line? = nil, name: Line? = nil, isStrikable: Bool = false) {
    self.isDated = isDated
    self.number = number
    self.name = name
    self.isStrikable = isStrikable
  }

  /// Of an event that tells one fact; nothing where one of several is named.
  static func once(
    _ filing: FilingKind?, number: Line? = nil, name: Line? = nil, isStrikable: Bool = false
  ) -> Corrigible? {
    filing == nil ? Corrigible(number: number, name: name, isStrikable: isStrikable) : nil
  }
}
