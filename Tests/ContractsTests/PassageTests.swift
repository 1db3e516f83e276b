import Contracts
import JSONText
import Ledger
import Regulation
import Testing

@testable import siteledger_contracts

/// Free words: in commands, never in events and rows, and all of them known.
@Suite struct PassageTests {
  @Test func `no event and no row holds a free text`() throws {
    for kind in Areas.events {
      let shape = try Shape(of: kind.payload)
      #expect(!shape.has("Prose"), "\(kind.payload.type)")
    }
    let tables = Tables(in: MemoryStore())
    for type in Areas.projectors.flatMap({ tables.rowTypes(of: $0) }) {
      #expect(try !Shape(of: type).has("Prose"), "\(type)")
    }
    #expect(try Shape(of: DecideStep.self).has("Prose"))
  }

  @Test func `every passage of an event has a member of a name that no other member has`() throws {
    // A sole member `object` with an integer stands for a text wherever it is in what is stored.
    for kind in Areas.events {
      #expect(try !Shape(of: kind.payload).hasObjectMember, "\(kind.payload.type)")
    }
  }

  @Test(arguments: Areas.commands.map(\.method))
  func `a command names every free text and every telephone in it`(_ method: String) throws {
    let kind = try #require(Areas.commands.first { $0.method == method })
    let sample = try Shape(of: kind.payload).distinct()
    let passages = try kind.read(ValueSource(value: sample)).passages
    #expect(passages.sorted() == (try Shape(of: kind.payload).words(in: sample)).sorted())
  }
}

private struct ValueSource: PayloadSource {
  let value: JSONValue

  func decode<Payload: JSONDirect>(_ type: Payload.Type) throws -> Payload {
    try JSONReader.read(type, from: JSONWriter.bytes(of: value))
  }
}

extension Shape {
  /// Whether a named text stands anywhere in it.
  fileprivate func has(_ name: String) -> Bool {
    switch self {
    case .text(let text): text.name == name
    case .choice, .integer, .boolean, .anything: false
    case .array(let element): element.has(name)
    case .either(_, let shapes): shapes.contains { $0.has(name) }
    case .object(let object): object.members.contains { $0.shape.has(name) }
    }
  }

  fileprivate var hasObjectMember: Bool {
    switch self {
    case .text, .choice, .integer, .boolean, .anything: false
    case .array(let element): element.hasObjectMember
    case .either(_, let shapes): shapes.contains(where: \.hasObjectMember)
    case .object(let object) where object.name == "Passage": false
    case .object(let object):
      object.members.contains { $0.key == "object" || $0.shape.hasObjectMember }
    }
  }

  /// The free texts and telephones in a value of this shape.
  fileprivate func words(in value: JSONValue, _ key: String = "") -> [String] {
    switch (self, value) {
    case (.text(let form), .string(let text)):
      ["Prose", "Headline"].contains(form.name) || key == "telephone" ? [text] : []
    case (.array(let element), .array(let values)):
      values.flatMap { element.words(in: $0, key) }
    case (.object(let object), .object(let members)):
      object.members.flatMap { member in
        members.filter { $0.key == member.key }
          .flatMap { member.shape.words(in: $0.value, member.key) }
      }
    default: []
    }
  }
}
