/// The kind of event that completes a step: its type, and a word where one type serves several
/// steps, such as which filing was granted.
///
/// Areas give their triggers names of their own beside their events.
package struct Trigger: Hashable, Sendable {
  /// The event's type as it stands on disk.
  package let type: String
  /// Nothing where the type alone tells.
  package let qualifier: String?

  package init(_ type: String, _ qualifier: String? = nil) {
    self.type = type
    self.qualifier = qualifier
  }

  /// Any event of a type.
  package static func event(_ type: String) -> Trigger { Trigger(type) }
}
