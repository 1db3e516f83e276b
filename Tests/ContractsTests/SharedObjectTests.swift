import Contracts
import JSONText
import Ledger
import Regulation
import Testing

@testable import siteledger_contracts

/// Objects that two types read together: a command with what every command carries, an event with
/// its document.
@Suite struct SharedObjectTests {
  @Test(arguments: Areas.commands.map { Named($0.payload) })
  func `a command and its envelope account for every member, as with Codable`(
    _ root: Named
  ) throws {
    func check<T: JSONDirect>(_ type: T.Type) throws {
      try expectSame(type, CommandEnvelope.self, isStrict: true)
    }
    try check(root.type)
  }

  @Test(arguments: Areas.events.map { Named($0.payload) })
  func `an event is read with the document beside it, as with Codable`(_ root: Named) throws {
    func check<T: JSONDirect>(_ type: T.Type) throws {
      try expectSame(type, EventDocument.self, isStrict: false)
    }
    try check(root.type)
  }

  @Test func `no member is known to a payload and to what stands beside it`() throws {
    for (roots, beside) in [
      (Areas.commands.map { Named($0.payload) }, try Shape(of: CommandEnvelope.self)),
      (Areas.events.map { Named($0.payload) }, try Shape(of: EventDocument.self)),
    ] {
      for root in roots {
        #expect(try Shape(of: root.type).keys.isDisjoint(with: beside.keys), "\(root.type)")
      }
    }
  }

  @Test func `no payload has a member that says who acts`() throws {
    let names = ["actor", "as", "staffId", "user"]
    let queries = Areas.queries.map { $0.payload as any JSONDirect.Type }
    for root in queries + Areas.commands.map({ $0.payload }) {
      #expect(try Shape(of: root).keys.isDisjoint(with: names))
    }
  }

  private func expectSame<First: JSONDirect, Second: JSONDirect>(
    _ first: First.Type, _ second: Second.Type, isStrict: Bool
  ) throws {
    let shape = Shape.object(
      ObjectShape(
        name: "Both", members: try Shape(of: first).members + Shape(of: second).members))
    var random = Shuffler(state: 11)
    let samples = [shape.sample(.full), shape.sample(.minimal), shape.distinct()]
    let values =
      samples + (0..<6).map { _ in random.shuffled(shape.distinct()) }
      + shape.mutants().map(\.value)
    for (index, value) in values.enumerated() {
      let bytes = try JSONWriter.bytes(of: value)
      let shown = Comment(rawValue: String(decoding: bytes, as: UTF8.self))
      let direct = JSONReader.direct(first, beside: second, in: bytes, bytes.indices)
      #expect(direct != nil || index >= samples.count + 6, shown)
      guard let direct else { continue }
      let object = try JSONDocument(bytes).root.object()
      let one = try object.decode(first)
      let other = try object.decode(second)
      if isStrict { try object.refuseUnknownKeys() }
      #expect(try JSONWriter.bytes(of: direct.0) == JSONWriter.bytes(of: one), shown)
      #expect(try JSONWriter.bytes(of: direct.1) == JSONWriter.bytes(of: other), shown)
    }
  }
}

extension Shape {
  fileprivate var members: [MemberShape] {
    if case .object(let object) = self { object.members } else { [] }
  }

  fileprivate var keys: Set<String> { Set(members.map(\.key)) }
}
