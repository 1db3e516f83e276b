package import JSONText

/// What a query asks: the members of its `params`.
package protocol QueryPayload: JSONDirect, Hashable, Sendable {
  associatedtype Answer: JSONDirect
  static var method: String { get }
  static var summary: Bilingual { get }
  /// - Throws: `Refusal` when what is asked for does not exist, or what the view throws.
  func answer(_ view: View) throws -> Answer
}

/// Something to be looked up.
package struct LookUp: Sendable {
  package let run: @Sendable (View) throws -> any JSONDirect
}

/// One kind of query: its payload's type, its answer's type, and how it is decoded.
package struct QueryKind: Sendable {
  package let payload: any QueryPayload.Type
  package let answer: any JSONDirect.Type
  /// Decodes the payload from `params`, or from nothing when the request has none.
  package let decode: @Sendable (any PayloadSource, _ hasParams: Bool) throws -> LookUp

  init<Payload: QueryPayload>(_ type: Payload.Type) {
    payload = type
    answer = Payload.Answer.self
    decode = { source, hasParams in
      let payload =
        hasParams ? try source.decode(Payload.self) : try EmptySource().decode(Payload.self)
      return LookUp { try payload.answer($0) }
    }
  }

  package var method: String { payload.method }
}

/// `params` left out: every member is.
private struct EmptySource: PayloadSource {
  func decode<Payload: JSONDirect>(_ type: Payload.Type) throws -> Payload {
    try JSONReader.read(type, from: Array("{}".utf8))
  }
}
