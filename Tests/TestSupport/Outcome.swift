import JSONText
package import Regulation

/// What a request came to: exactly these events, or this refusal.
package struct Outcome: CustomStringConvertible, Sendable {
  package let result: Result<[Event], Refusal>

  package var events: [Event] {
    switch result {
    case .success(let events): events
    case .failure: []
    }
  }

  package var refusal: Refusal? {
    switch result {
    case .success: nil
    case .failure(let refusal): refusal
    }
  }

  /// The event types, in order; nothing for a refusal.
  package var types: [String] { events.map { type(of: $0.payload).type } }

  /// The events as people read them: `site.launched {"site":"jiaoyu"}`.
  package var stored: [String] {
    get throws {
      try events.map { event in
        var buffer = JSONBuffer()
        buffer.texts = .opened
        try JSONWriter.write(Boxed(payload: event.payload), to: &buffer)
        let text = String(decoding: buffer.bytes, as: UTF8.self)
        return "\(type(of: event.payload).type) \(text)"
      }
    }
  }

  /// The id of the rule that refused.
  package var rule: String? { refusal?.rule.id }

  package var missing: [String] { refusal?.missing ?? [] }

  package var description: String {
    switch result {
    case .success(let events):
      events.isEmpty ? "no event" : events.map { type(of: $0.payload).type }.joined(separator: ", ")
    case .failure(let refusal):
      "refused by \(refusal.rule.id): \(refusal.found.en) (\(refusal.mend.en)) \(refusal.missing)"
    }
  }
}

/// Encodes a payload whose type is known only when the test runs.
private struct Boxed: Encodable {
  let payload: any EventPayload

  func encode(to encoder: any Encoder) throws { try payload.encode(to: encoder) }
}
