package import JSONText

/// What a query asks: the members of its `params`.
package protocol QueryPayload: JSONDirect, Hashable, Sendable {
  associatedtype Answer: JSONDirect
  static var method: String { get }
  static var summary: Bilingual { get }
  /// The kind of thing it reads: who may, ``Reader/right`` says.
  static var reads: ReadingMatter { get }
  /// Whether it is asked by a query code.
  static var isByCode: Bool { get }
  /// Whose part of that is asked for; everybody's, unless it says so.
  func asked(_ view: View) throws -> Asked
  /// The same question about one office's part; only of one that can name an office.
  func narrowed(to office: OfficeID) -> Self
  /// The answer, whoever looks: ``answered(_:)`` asks first whether they may.
  ///
  /// - Throws: `Refusal` when what is asked for does not exist, or what the view throws.
  func answer(_ view: View) throws -> Answer
}

extension QueryPayload {
  package static var isByCode: Bool { false }
  package func asked(_ view: View) throws -> Asked { .all }
  package func narrowed(to office: OfficeID) -> Self { self }

  /// What whoever looks may be told.
  ///
  /// - Throws: `Refusal` also when that is nothing.
  package func answered(_ view: View) throws -> Answer {
    try ReadingRights.permitted(self, view).answer(view.permitting(Self.reads))
  }
}

/// A list of what is an office's, and of every office's where none is named.
package protocol OfficeQuery: ListQuery {
  var office: OfficeID? { get set }
}

extension OfficeQuery {
  package func asked(_ view: View) throws -> Asked { .office(office) }

  package func narrowed(to office: OfficeID) -> Self {
    var query = self
    query.office = office
    return query
  }
}

/// Something to be looked up.
package struct LookUp: Sendable {
  package let isByCode: Bool
  package let run: @Sendable (View) throws -> Answered
}

/// An answer, and the log that tells whoever asked what its kept texts say.
package struct Answered {
  package let answer: any JSONDirect
  package let history: any History
}

/// One kind of query: its payload's type, its answer's type, and how it is decoded.
package struct QueryKind: Sendable {
  package let method: String
  /// Decodes the payload from `params`, or from nothing when the request has none.
  package let decode: @Sendable (any PayloadSource, _ hasParams: Bool) throws -> LookUp

  private let types: @Sendable () -> (payload: any QueryPayload.Type, answer: any JSONDirect.Type)

  @inline(__always)
  init<Payload: QueryPayload>(_ type: Payload.Type) {
    method = Payload.method
    types = { (Payload.self, Payload.Answer.self) }
    decode = { source, hasParams in
      let payload =
        hasParams ? try source.decode(Payload.self) : try EmptySource().decode(Payload.self)
      return LookUp(isByCode: Payload.isByCode) { view in
        Answered(
          answer: try payload.answered(view),
          history: view.permitting(Payload.reads).history)
      }
    }
  }

  package var payload: any QueryPayload.Type { types().payload }
  package var answer: any JSONDirect.Type { types().answer }
}

/// `params` left out: every member is.
private struct EmptySource: PayloadSource {
  func decode<Payload: JSONDirect>(_ type: Payload.Type) throws -> Payload {
    try JSONReader.read(type, from: Array("{}".utf8))
  }
}
