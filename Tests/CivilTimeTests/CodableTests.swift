import CivilTime
import Foundation
import Testing

@Suite struct CodableTests {
  struct Entry: Codable, Equatable {
    var at: Instant
    var on: CivilDate
  }

  @Test func `dates and instants are coded as their texts`() throws {
    let entry = Entry(at: "2026-01-02T03:04:05.678901Z", on: "2026-01-02")
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = try encoder.encode(entry)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"at":"2026-01-02T03:04:05.678901Z","on":"2026-01-02"}"#)
    #expect(try JSONDecoder().decode(Entry.self, from: bytes) == entry)
  }

  @Test func `an error says what was expected`() throws {
    let bytes = Data(#"{"at":"2026-01-02T03:04:05","on":"2026-01-02"}"#.utf8)
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Entry.self, from: bytes)
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(context.debugDescription.contains("the offset from UTC is missing"))
    #expect(context.codingPath.map(\.stringValue) == ["at"])
  }

  @Test func `an instant without a text cannot be encoded`() {
    #expect(throws: EncodingError.self) {
      try JSONEncoder().encode([Instant(microsecondsSince1970: .max)])
    }
  }
}
