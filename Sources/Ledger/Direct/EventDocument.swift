import JSONText
package import Regulation

/// What an event's data holds beside its payload.
package struct EventDocument: JSONDirect, Sendable {
  /// The paper behind the event.
  package let document: Document?
}
