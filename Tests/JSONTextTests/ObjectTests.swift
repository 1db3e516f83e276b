import JSONText
import Testing

/// Several types reading one object.
@Suite struct ObjectTests {
  struct Envelope: Decodable {
    var id: String
    var note: String?
  }

  struct Opening: Decodable {
    var site: String
    var size: Int?
  }

  struct Inner: Decodable {
    var deep: Envelope
  }

  @Test func `several types share the members of one object`() throws {
    let document = try JSONDocument(#"{"id":"1","site":"north","size":3,"note":"n"}"#)
    let object = try document.root.object()
    #expect(try object.decode(Envelope.self).note == "n")
    #expect(try object.decode(Opening.self).size == 3)
    try object.refuseUnknownKeys()
  }

  @Test func `a key that none of the types asked for is refused`() throws {
    let document = try JSONDocument(#"{"id":"1","sight":0,"site":"north","Size":3}"#)
    let object = try document.root.object()
    _ = try object.decode(Opening.self)
    let before = #expect(throws: JSONError.self) { try object.refuseUnknownKeys() }
    #expect(before?.kind == .unknownKeys(["id", "sight", "Size"]))
    _ = try object.decode(Envelope.self)
    let after = #expect(throws: JSONError.self) { try object.refuseUnknownKeys() }
    #expect(after?.kind == .unknownKeys(["sight", "Size"]))
    #expect(after?.offset == 10)
  }

  @Test func `a type may read its parts from its own object`() throws {
    struct Both: Decodable {
      var envelope: Envelope
      var opening: Opening
      init(from decoder: any Decoder) throws {
        envelope = try Envelope(from: decoder)
        opening = try decoder.singleValueContainer().decode(Opening.self)
      }
    }
    let both = try JSONReader.decode(
      Both.self, from: Array(#"{"id":"1","site":"north"}"#.utf8))
    #expect(both.envelope.id == "1")
    #expect(both.opening.site == "north")
  }

  @Test func `members are read one by one`() throws {
    let document = try JSONDocument(
      #"{"a":{"b":{"deep":{"id":"x"}},"c":1},"d":null,"e":[{"f":1}],"g":{"h":{}}}"#)
    let object = try document.root.object()
    let a = try object.object(forKey: "a")
    #expect(try a.decode(Inner.self, forKey: "b").deep.id == "x")
    #expect(try object.decodeIfPresent(Int.self, forKey: "d") == nil)
    #expect(try object.decodeIfPresent(Int.self, forKey: "absent") == nil)
    #expect(object.member("e")?.kind == .array)
    #expect(object.member("absent") == nil)
    let error = #expect(throws: JSONError.self) { try object.refuseUnknownKeys() }
    #expect(error?.kind == .unknownKeys(["a.c", "g"]))
    let missing = #expect(throws: JSONError.self) { try a.decode(Int.self, forKey: "q") }
    #expect(missing?.kind == .missingKey("q"))
    #expect(missing?.path == "a")
    #expect(throws: JSONError.self) { try object.object(forKey: "e") }
    #expect(throws: JSONError.self) { try document.root["e"]?.object() }
  }
}
