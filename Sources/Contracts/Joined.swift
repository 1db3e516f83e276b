/// Two types that share one object, each with members of its own: a command with what every command
/// carries, an event with its document.
package struct Joined<First: Codable & Sendable, Second: Codable & Sendable>: Codable, Sendable {
  package let first: First
  package let second: Second

  package init(from decoder: any Decoder) throws {
    first = try First(from: decoder)
    second = try Second(from: decoder)
  }

  package func encode(to encoder: any Encoder) throws {
    try first.encode(to: encoder)
    try second.encode(to: encoder)
  }
}
