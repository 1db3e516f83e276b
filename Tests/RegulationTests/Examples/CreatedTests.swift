import JSONText
import Regulation
import TestSupport
import Testing

/// Whatever draws an id says which.
struct CreatedTests {
  private static let kinds = [
    "assessment", "authorisation", "comment", "correction", "counterfeit", "criticism", "drill",
    "erasure", "evaluation", "finding", "incident", "inspection", "interview", "item", "measure",
    "message", "opinion", "patrol", "problem", "response", "securityIncident", "service",
    "sighting", "survey", "training",
  ]

  /// Ids as they are drawn: a day and a number.
  private func isDrawn(_ text: String) -> Bool {
    text.wholeMatch(of: /[0-9]{8}-[0-9]{6}/) != nil
  }

  /// The members of an event that hold such ids, by the name of the thing; a cause or an original names another.
  private func ids(in event: Event) throws -> [String: String] {
    let value = try JSONReader.decode(
      JSONValue.self, from: try JSONWriter.bytes(direct: event.payload))
    guard case .object(let members) = value else { return [:] }
    var found: [String: String] = [:]
    for member in members {
      if case .string(let text) = member.value, Self.kinds.contains(member.key), isDrawn(text) {
        found[member.key] = text
      }
    }
    return found
  }

  @Test func `the first event that has an id of the ledger's own says it`() throws {
    var told: Set<String> = []
    for example in RuleExample.all where !example.isRefused {
      let (county, request) = try example.scene()
      try county.accept(request)
      var known: Set<String> = []
      for entry in county.entries {
        let new = try ids(in: entry.event).filter { !known.contains("\($0.key)/\($0.value)") }
        let created = entry.event.payload.created
        #expect(
          new == (created.map { [$0.kind: $0.id] } ?? [:]), "\(example): \(entry.event.payload)")
        known.formUnion(new.map { "\($0.key)/\($0.value)" })
        if let created { told.insert(created.kind) }
      }
    }
    #expect(told.sorted() == Self.kinds)
  }
}
