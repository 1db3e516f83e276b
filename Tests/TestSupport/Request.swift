package import CivilTime
package import JSONText
package import Regulation

/// What a person sends, as a test writes it: who, which method, which members, for whom.
package struct Request: Sendable {
  package var actor: StaffID
  package var method: String
  package var members: JSONValue
  package var onBehalfOf: OfficeID?
  package var document: Document?
  /// The number of a paper of the day it happened, where no other paper is given.
  package var paper: PaperNumber?
  /// Today, when not given.
  package var occurredOn: CivilDate?

  package init(
    _ actor: StaffID, _ method: String, _ members: JSONValue, onBehalfOf: OfficeID? = nil,
    document: Document? = nil, paper: PaperNumber? = nil, occurredOn: CivilDate? = nil
  ) {
    self.actor = actor
    self.method = method
    self.members = members
    self.onBehalfOf = onBehalfOf
    self.document = document
    self.paper = paper
    self.occurredOn = occurredOn
  }

  package func by(_ actor: StaffID) -> Request {
    var request = self
    request.actor = actor
    return request
  }

  package func on(_ date: CivilDate) -> Request {
    var request = self
    request.occurredOn = date
    return request
  }

  package func with(_ document: Document?) -> Request {
    var request = self
    request.document = document
    request.paper = nil
    return request
  }

  /// With a paper of the day it happened.
  package func withPaper(_ number: PaperNumber = Opening.paper.number) -> Request {
    var request = self
    request.document = nil
    request.paper = number
    return request
  }

  /// For the office and with the paper of another request.
  package func recorded(like other: Request) -> Request {
    var request = self
    request.onBehalfOf = other.onBehalfOf
    request.document = other.document
    request.paper = other.paper
    return request
  }

  package func forOffice(_ office: OfficeID?) -> Request {
    var request = self
    request.onBehalfOf = office
    return request
  }

  /// The same request with one member changed, or taken out with `null`.
  package func setting(_ key: String, _ value: JSONValue) -> Request {
    guard case .object(var members) = self.members else { return self }
    members.removeAll { $0.key == key }
    if case .null = value {} else { members.append(JSONMember(key, value)) }
    var request = self
    request.members = .object(members)
    return request
  }
}

/// Decodes payloads from a value a test wrote, as the ledger does from a line of input.
package struct ValueSource: PayloadSource {
  let value: JSONValue

  package init(value: JSONValue) { self.value = value }

  package func decode<Payload: Decodable>(_ type: Payload.Type) throws -> Payload {
    try JSONReader.decode(type, from: try JSONWriter.bytes(of: value))
  }
}

/// A test that says something a county cannot mean.
package struct TestMistake: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}
