import Cryptography
import Testing

@testable import EventLog

@Suite struct LimitTests {
  private func append(_ event: NewEvent, stream: String = "s") throws {
    let fixture = try Fixture()
    try fixture.append(
      Append(
        writes: [.init(stream: stream, expected: .any, events: [event])], now: fixture.tick()))
    try fixture.expectSound()
  }

  enum Place: CaseIterable {
    case stream, type, correlation, actor, office, onBehalfOf, request, consumer
  }

  private func append(_ name: String, as place: Place) throws {
    var event = NewEvent(type: "t", data: [])
    var stream = "s"
    var request: Append.Request?
    var checkpoint: Append.Checkpoint?
    switch place {
    case .stream: stream = name
    case .type: event.type = name
    case .correlation: event.correlation = name
    case .actor: event.actor = name
    case .office: event.office = name
    case .onBehalfOf: event.onBehalfOf = name
    case .request: request = .init(id: name, fingerprint: SHA256.hash("x"))
    case .consumer: checkpoint = .init(consumer: name, position: 1)
    }
    let fixture = try Fixture()
    try fixture.append(
      Append(
        writes: [.init(stream: stream, expected: .any, events: [event])], request: request,
        checkpoint: checkpoint, now: fixture.tick()))
    try fixture.expectSound()
  }

  @Test(arguments: Place.allCases)
  func `a name of 511 bytes is taken and one of 512 is not`(place: Place) throws {
    // A Chinese character takes three bytes.
    let longest = String(repeating: "县", count: 170) + "x"
    #expect(longest.utf8.count == Limits.nameByteCount)
    try append(longest, as: place)
    let refusal = #expect(throws: LogError.self) { try append(longest + "x", as: place) }
    guard case .limitExceeded = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
  }

  @Test(arguments: Place.allCases)
  func `a name that is empty or holds a NUL is refused`(place: Place) throws {
    for name in ["", "a\0b", "\0"] {
      let refusal = #expect(throws: LogError.self) { try append(name, as: place) }
      guard case .invalidRequest = refusal else {
        Issue.record("\(String(describing: refusal))")
        return
      }
    }
  }

  @Test(arguments: [0, 1, 4096, 1 << 20, Limits.dataByteCount])
  func `data up to the limit is taken`(byteCount: Int) throws {
    try append(NewEvent(type: "t", data: [UInt8](repeating: 7, count: byteCount)))
  }

  @Test func `data over the limit is refused`() throws {
    let data = [UInt8](repeating: 7, count: Limits.dataByteCount + 1)
    #expect(throws: LogError.limitExceeded("bytes of an event's data")) {
      try append(NewEvent(type: "t", data: data))
    }
  }

  @Test func `an append holds as many events as the limit says and no more`() throws {
    let fixture = try Fixture()
    let types = [String](repeating: "t", count: Limits.appendEventCount)
    #expect(throws: LogError.limitExceeded("events of one append")) {
      try fixture.append("s", types + ["t"])
    }
    #expect(try fixture.append("s", types).positions.count == Limits.appendEventCount)
    try fixture.expectSound()
  }

  @Test(arguments: [1, 65_535])
  func `a schema version in 16 bits is taken`(version: Int) throws {
    try append(NewEvent(type: "t", schemaVersion: version, data: []))
  }

  @Test(arguments: [-1, 0, 65_536])
  func `another schema version is refused`(version: Int) throws {
    #expect(throws: LogError.invalidRequest("schema version \(version)")) {
      try append(NewEvent(type: "t", schemaVersion: version, data: []))
    }
  }

  @Test func `nothing to append, and a write without events, are refused`() throws {
    let fixture = try Fixture()
    #expect(throws: LogError.invalidRequest("nothing to append")) {
      try fixture.append(Append(writes: [], now: fixture.tick()))
    }
    #expect(throws: LogError.invalidRequest("a write without events")) {
      try fixture.append("s", [])
    }
  }
}
