import JSONText
import Regulation

/// The data of a record: a payload, and the document beside it.
final class RecordSource: PayloadSource {
  private let data: [UInt8]
  /// Known once the payload was decoded.
  private(set) var document: Document?

  init(_ data: [UInt8]) { self.data = data }

  /// Read directly; or, with members of a newer program's, which are left alone, by `Codable`.
  func decode<Payload: JSONDirect>(_ type: Payload.Type) throws -> Payload {
    if let (payload, beside) = JSONReader.direct(
      type, beside: EventDocument.self, in: data, data.indices)
    {
      document = beside.document
      return payload
    }
    let object = try JSONDocument(data).root.object()
    let payload = try object.decode(type)
    document = try object.decodeIfPresent(Document.self, forKey: CommonMember.document)
    return payload
  }
}

/// The `params` of a command: a payload, and what every command carries.
final class CommandSource: PayloadSource {
  private let root: JSONObject
  /// `params` as an object that several types read; throws what is wrong with it.
  private let parameters: () throws -> JSONObject
  /// Known once the payload was decoded.
  private(set) var envelope: CommandEnvelope?

  init(_ root: JSONObject, _ parameters: @escaping () throws -> JSONObject) {
    self.root = root
    self.parameters = parameters
  }

  func decode<Payload: JSONDirect>(_ type: Payload.Type) throws -> Payload {
    if let node = root.member("params"),
      let (payload, beside) = JSONReader.direct(type, beside: CommandEnvelope.self, at: node)
    {
      envelope = beside
      return payload
    }
    let object = try parameters()
    envelope = try object.decode(CommandEnvelope.self)
    return try object.decode(type)
  }
}

/// The `params` of a query.
struct QuerySource: PayloadSource {
  let root: JSONObject
  /// `params` as an object; throws what is wrong with it.
  let parameters: () throws -> JSONObject

  func decode<Payload: JSONDirect>(_ type: Payload.Type) throws -> Payload {
    if let node = root.member("params"), let payload = JSONReader.direct(type, at: node) {
      return payload
    }
    return try parameters().decode(type)
  }
}
