package import JSONText

/// What an event says, in the shape it has for ever under its type and schema version.
package protocol EventPayload: JSONDirect, Hashable, Sendable {
  /// On disk, for ever: `<thing>.<what happened>`.
  static var type: String { get }
  static var schemaVersion: Int { get }
}

extension EventPayload {
  package static var schemaVersion: Int { 1 }
}

/// What a command asks for: the members a request carries besides those all requests share.
package protocol CommandPayload: JSONDirect, Hashable, Sendable {
  /// The JSON-RPC method: `<thing>.<imperative>`.
  static var method: String { get }
  /// What it does, in a sentence, for the list of methods.
  static var summary: Bilingual { get }
}
