import JSONText
import Regulation

/// Turns the data of an event, as some version of its type stored it, into that of the next one.
struct Upcaster: Sendable {
  let type: String
  /// The schema version it reads; it gives the next.
  let from: Int
  let upcast: @Sendable (JSONValue) throws -> JSONValue
}

/// Every upcaster: an event type ever released stays readable through them.
struct Upcasters: Sendable {
  /// None yet: every event type is at its first version.
  static let regulation = Upcasters([])

  private let byVersion: [String: [Int: Upcaster]]

  init(_ upcasters: [Upcaster]) {
    byVersion = Dictionary(grouping: upcasters, by: \.type).mapValues { group in
      Dictionary(uniqueKeysWithValues: group.map { ($0.from, $0) })
    }
  }

  /// The data brought from one schema version to another; as it is when they are the same.
  ///
  /// - Throws: `LedgerError` when the log was written by a newer program, or a step is missing.
  func upcast(_ data: [UInt8], of type: String, from: Int, to: Int) throws -> [UInt8] {
    if from == to { return data }
    guard from < to else { throw LedgerError.newerEvent(type: type, version: from) }
    var value = try JSONReader.decode(JSONValue.self, from: data)
    for version in from..<to {
      guard let upcaster = byVersion[type]?[version] else {
        throw LedgerError.newerEvent(type: type, version: version)
      }
      value = try upcaster.upcast(value)
    }
    return try JSONWriter.bytes(of: value)
  }
}
