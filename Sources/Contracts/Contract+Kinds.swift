package import Regulation

extension Contract {
  /// A command's `params`: what every command carries, and its own.
  package static func command<Envelope: Codable & Sendable>(
    _ type: any CommandPayload.Type, with envelope: Envelope.Type
  ) throws(ContractError) -> Contract {
    try command(opened: type, envelope)
  }

  private static func command<Payload: CommandPayload, Envelope: Codable & Sendable>(
    opened type: Payload.Type, _ envelope: Envelope.Type
  ) throws(ContractError) -> Contract {
    try Contract(
      "commands/\(type.method)", title: type.summary,
      about: Articles.citation(of: Articles.served(by: type)),
      of: Joined<Envelope, Payload>.self, isAsked: true, bounds: type.bounds)
  }

  /// A contract of a type known only while the program runs.
  package static func described(
    _ name: String, title: Bilingual, by type: any (Codable & Sendable).Type,
    isTold: Bool = false
  ) throws(ContractError) -> Contract {
    try described(opened: type, name, title, isTold)
  }

  private static func described<Value: Codable & Sendable>(
    opened type: Value.Type, _ name: String, _ title: Bilingual, _ isTold: Bool
  ) throws(ContractError) -> Contract {
    try Contract(name, title: title, of: type, isTold: isTold)
  }

  /// The data of an event as it lies in the log.
  package static func event(_ kind: EventKind) throws(ContractError) -> Contract {
    try event(opened: kind.payload)
  }

  private static func event<Payload: EventPayload>(
    opened type: Payload.Type
  ) throws(ContractError) -> Contract {
    try Contract(
      "events/\(type.type).v\(type.schemaVersion)", title: type.wording,
      about: Articles.citation(of: Articles.served(by: type)),
      of: Joined<Payload, EventDocument>.self)
  }
}

/// The member that every event's data may carry beside its own.
private struct EventDocument: Codable, Sendable {
  /// The paper behind the event.
  let document: Document?
}
