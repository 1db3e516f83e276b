import CivilTime
import Contracts
import JSONText
import Regulation
import Testing

/// What is derived from a type, on types small enough to see it.
@Suite struct ShapeTests {
  struct Whole: Codable {
    let name: Line
    let count: Int?
    let parts: [Part]
    let kind: Kind
    let on: CivilDate
    let isDone: Bool?
    let rest: JSONValue
  }

  struct Part: Codable { let at: Instant? }

  enum Kind: String, Codable, CaseIterable { case first, second }

  @Test func `every member is found, in its order, with what may be left out`() throws {
    guard case .object(let object) = try Shape(of: Whole.self) else {
      Issue.record("no object")
      return
    }
    #expect(object.name == "Whole")
    #expect(
      object.members.map(\.key) == ["name", "count", "parts", "kind", "on", "isDone", "rest"])
    #expect(object.members.filter { !$0.isRequired }.map(\.key) == ["count", "isDone"])
    #expect(object.members[3].shape == .choice(name: "Kind", ["first", "second"]))
    #expect(
      object.members[2].shape
        == .array(
          .object(
            ObjectShape(
              name: "Part", members: [MemberShape("at", Instant.shape, isRequired: false)]))))
  }

  @Test func `samples say everything, or only what must be said`() throws {
    let shape = try Shape(of: Whole.self)
    #expect(
      try JSONWriter.text(of: shape.sample(.minimal))
        == #"{"name":"\#(Line.sample)","parts":[],"kind":"first","on":"2026-03-02","rest":{}}"#)
    #expect(shape.sample(.full)["parts"]?[0]?["at"] == "2026-03-02T01:00:00.000000Z")
  }

  @Test func `types that share an object give their members to it`() throws {
    guard case .object(let object) = try Shape(of: Joined<Part, Part2>.self) else {
      Issue.record("no object")
      return
    }
    #expect(object.members.map(\.key) == ["at", "beside"])
  }

  struct Part2: Codable, Sendable { let beside: Int }

  struct Paged: Codable { let limit: PageLimit? }

  @Test func `an integer with bounds shows them, and is refused beyond them`() throws {
    var named = NamedSchemas(under: "#/$defs/")
    _ = try named.schema(of: try Shape(of: Paged.self))
    let schema = try #require(named.members.first { $0.key == "PageLimit" }?.value)
    #expect(schema["type"] == "integer")
    #expect(schema["minimum"] == 1 && schema["maximum"] == 500)
    let contract = try Contract("paged", title: Bilingual("页", "page"), of: Paged.self)
    let numbers = contract.shape.mutants().filter { $0.mutation == .number }
    #expect(numbers.map { $0.value["limit"] } == [0, 1, 500, 501])
    for mutant in numbers {
      let bytes = try JSONWriter.bytes(of: mutant.value)
      if mutant.value == ["limit": 1] || mutant.value == ["limit": 500] {
        #expect(try contract.roundTrip(bytes) == bytes)
      } else {
        let error = #expect(throws: JSONError.self) { try contract.roundTrip(bytes) }
        #expect(error?.path == "limit")
      }
    }
  }

  @Test func `what nothing bounds has a ceiling, of a record and of an answer`() throws {
    struct Open: Codable, Sendable { let all: [Int] }
    for (name, lists) in [("events/open", Ceilings.ofRecord), ("answers/open", Ceilings.ofAnswer)] {
      let schema = try Contract(name, title: Bilingual("开", "open"), of: Open.self).schema()
      let list = try #require(schema["properties"]?["all"])
      #expect(list["maxItems"] == .integer(lists))
      #expect(list["items"]?["minimum"] == .integer(-Ceilings.integer))
      #expect(list["items"]?["maximum"] == .integer(Ceilings.integer))
    }
  }

  @Test func `floating point has no contract`() {
    struct Measured: Codable { let value: Double }
    #expect(throws: ContractError.self) { try Shape(of: Measured.self) }
  }

  @Test func `one name for two shapes is refused`() throws {
    var named = NamedSchemas(under: "#/$defs/")
    _ = try named.schema(of: .choice(name: "Kind", ["a"]))
    #expect(throws: ContractError.ambiguousName("Kind")) {
      try named.schema(of: .choice(name: "Kind", ["b"]))
    }
  }
}
