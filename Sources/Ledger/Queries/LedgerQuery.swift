package import JSONText
package import Regulation

/// What a query asks: the members of its `params`.
package protocol QueryPayload: JSONDirect, Hashable, Sendable {
  associatedtype Answer: JSONDirect & Sendable
  static var method: String { get }
  static var summary: Bilingual { get }
  /// - Throws: `Refusal` when what is asked for does not exist, or what the view throws.
  func answer(_ view: View) throws -> Answer
}

/// Everything that can be looked up.
package struct LedgerQuery: Sendable {
  let run: @Sendable (View) throws -> any JSONDirect & Sendable

  /// Every query there is, each with how it is decoded.
  package static let kinds: [QueryKind] = [
    QueryKind(InboxList.self), QueryKind(CaseShow.self), QueryKind(CaseList.self),
    QueryKind(SiteShow.self), QueryKind(SiteList.self),
    QueryKind(AccountShow.self), QueryKind(AccountList.self), QueryKind(OfficeList.self),
    QueryKind(StaffList.self), QueryKind(EventList.self), QueryKind(RuleList.self),
    QueryKind(LedgerShow.self), QueryKind(CalendarShow.self), QueryKind(CalendarDays.self),
    QueryKind(CalendarDue.self), QueryKind(DeadlineList.self), QueryKind(ViolationList.self),
  ]
}

/// One kind of query: its payload's type, its answer's type, and how it is decoded.
package struct QueryKind: Sendable {
  package let payload: any QueryPayload.Type
  package let answer: any (JSONDirect & Sendable).Type
  /// Decodes the payload from `params`, or from nothing when the request has none.
  let decode: @Sendable (any PayloadSource, _ hasParams: Bool) throws -> LedgerQuery

  init<Payload: QueryPayload>(_ type: Payload.Type) {
    payload = type
    answer = Payload.Answer.self
    decode = { source, hasParams in
      let payload =
        hasParams ? try source.decode(Payload.self) : try EmptySource().decode(Payload.self)
      return LedgerQuery { try payload.answer($0) }
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
