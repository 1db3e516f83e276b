/// The id of a message; drawn when it is received.
package struct MessageID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

extension SubjectKind {
  /// A message is its holder's: the county openness office's until it is assigned.
  static let message = SubjectKind(
    "message", "留言", "message", attributes: ["kind", "phase"],
    name: { id, tables in
      try tables.message(MessageID(checked: id)).map { "\($0.kind.name.zh)留言" }
    },
    office: { id, tables in
      guard let message = try tables.message(MessageID(checked: id)) else { return nil }
      return try message.holder(tables)
    },
    each: { tables, body in
      try tables.messages.rows.scan { _, message in
        guard let holder = try message.holder(tables) else { return true }
        try body(
          SubjectListing(
            .message(message.id), [message.kind.rawValue, message.phase.rawValue], office: holder))
        return true
      }
    })
}

extension Subject {
  package static func message(_ id: MessageID) -> Subject { Subject(.message, id) }

  /// The message it is, if it is one.
  package var message: MessageID? { id(of: .message) }
}
