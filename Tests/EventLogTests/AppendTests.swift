import CivilTime
import Cryptography
import Testing

@testable import EventLog

@Suite struct AppendTests {
  typealias Stage = Fixture.Stage

  @Test(arguments: Stage.allCases)
  func `what was appended is read back with its envelope`(stage: Stage) throws {
    let fixture = try Fixture(stage)
    let id = try #require(EventID("11111111-2222-3333-4444-555555555555"))
    let event = NewEvent(
      id: id, type: "site.opened", schemaVersion: 3, data: Array("{}".utf8),
      occurredOn: CivilDate(year: 2026, month: 1, day: 1), actor: "wang", office: "office-1",
      onBehalfOf: "li", correlation: "case-7", causation: nil)
    let caused = NewEvent(type: "site.counted", data: [0, 255], causation: 1)
    let now: Instant = "2026-01-02T03:04:05.678901Z"
    let appended = try fixture.append(
      Append(
        writes: [.init(stream: "site-1", expected: .none, events: [event, caused])],
        request: .init(id: "r-1", fingerprint: SHA256.hash("x")), now: now))
    #expect(appended.positions == 1..<3)
    #expect(appended.versions == [.init(stream: "site-1", version: 2)])
    try fixture.settle()
    let events = try fixture.log.read { snapshot throws(LogError) in
      try snapshot.events(Query(.stream("site-1")))
    }
    let first = try #require(events.first)
    #expect(first.id == id)
    #expect(first.type == "site.opened")
    #expect(first.schemaVersion == 3)
    #expect(first.data == Array("{}".utf8))
    #expect(first.occurredOn == CivilDate(year: 2026, month: 1, day: 1))
    #expect(first.actor == "wang")
    #expect(first.office == "office-1")
    #expect(first.onBehalfOf == "li")
    #expect(first.correlation == "case-7")
    #expect(first.requestID == "r-1")
    #expect(first.recordedAt == now)
    #expect(first.category == "site")
    let second = try #require(events.last)
    #expect(second.version == 2)
    #expect(second.causation == 1)
    #expect(second.correlation == nil)
    #expect(second.occurredOn == nil)
    #expect(second.id == fixture.log.logID.eventID(at: 2))
    try fixture.expectSound()
  }

  @Test(arguments: [
    (ExpectedVersion.any, 0, true), (.any, 2, true), (.none, 0, true), (.none, 2, false),
    (.exists, 0, false), (.exists, 2, true), (.exact(0), 0, true), (.exact(0), 2, false),
    (.exact(2), 2, true), (.exact(1), 2, false), (.exact(3), 2, false),
    (.exact(.max), 2, false),
  ])
  func `an append is judged by the version it expects`(
    expected: ExpectedVersion, stored: Int, isAccepted: Bool
  ) throws {
    let fixture = try Fixture()
    if stored > 0 {
      try fixture.append("s-1", Array(repeating: "t", count: stored))
    }
    if isAccepted {
      let appended = try fixture.append("s-1", expected: expected)
      #expect(appended.versions.first?.version == UInt64(stored + 1))
    } else {
      #expect(
        throws: LogError.versionConflict(
          stream: "s-1", expected: expected, actual: UInt64(stored))
      ) { try fixture.append("s-1", expected: expected) }
      #expect(try fixture.head() == UInt64(stored))
    }
    try fixture.expectSound()
  }

  @Test func `a stream that comes twice is judged by what the first write left`() throws {
    let fixture = try Fixture()
    let event = NewEvent(type: "t", data: [])
    let appended = try fixture.append(
      Append(
        writes: [
          .init(stream: "a", expected: .none, events: [event, event]),
          .init(stream: "b", expected: .none, events: [event]),
          .init(stream: "a", expected: .exact(2), events: [event]),
        ], now: fixture.tick()))
    #expect(appended.positions == 1..<5)
    #expect(
      appended.versions == [.init(stream: "a", version: 3), .init(stream: "b", version: 1)])
    #expect(
      throws: LogError.versionConflict(stream: "c", expected: .none, actual: 1)
    ) {
      try fixture.append(
        Append(
          writes: [
            .init(stream: "c", expected: .any, events: [event]),
            .init(stream: "c", expected: .none, events: [event]),
          ], now: fixture.tick()))
    }
    #expect(try fixture.positions(Query(.stream("a"))) == [1, 2, 4])
    try fixture.expectSound()
  }

  @Test func `a refused append leaves nothing behind in a group that goes on`() throws {
    let fixture = try Fixture()
    let id = try #require(EventID("11111111-2222-3333-4444-555555555555"))
    try fixture.append("s-1")
    let refused: [LogError] = try fixture.log.write { transaction throws(LogError) in
      var refusals: [LogError] = []
      func tryTo(_ append: Append) throws(LogError) {
        do throws(LogError) {
          _ = try transaction.append(append)
        } catch {
          refusals.append(error)
        }
      }
      let now: Instant = "2026-01-02T03:05:00Z"
      let plain = NewEvent(type: "t", data: [])
      let named = NewEvent(id: id, type: "t", data: [])
      try tryTo(
        Append(
          writes: [
            .init(stream: "new-1", expected: .any, events: [plain]),
            .init(stream: "s-1", expected: .none, events: [plain]),
          ], now: now))
      try tryTo(
        Append(
          writes: [.init(stream: "new-1", expected: .any, events: [named, named])], now: now))
      try tryTo(
        Append(writes: [.init(stream: "new-1", expected: .any, events: [named])], now: now))
      try tryTo(
        Append(writes: [.init(stream: "new-2", expected: .any, events: [named])], now: now))
      return refusals
    }
    #expect(
      refused == [
        .versionConflict(stream: "s-1", expected: .none, actual: 1), .duplicateEventID(id),
        .duplicateEventID(id),
      ])
    #expect(try fixture.head() == 2)
    #expect(try fixture.positions(Query(.stream("new-2"))) == [])
    try fixture.expectSound()
  }

  @Test func `an id in the log's own form is the log's to give`() throws {
    let fixture = try Fixture()
    try fixture.append("s-1")
    let own = fixture.log.logID.eventID(at: 1)
    let future = fixture.log.logID.eventID(at: 7)
    func append(_ id: EventID) throws {
      let event = NewEvent(id: id, type: "t", data: [])
      try fixture.append(
        Append(
          writes: [.init(stream: "s-1", expected: .any, events: [event])], now: fixture.tick()))
    }
    #expect(throws: LogError.duplicateEventID(own)) { try append(own) }
    #expect(throws: LogError.self) { try append(future) }
    #expect(own.description.utf8.count == 36)
    #expect(Array(own.description.utf8)[14] == UInt8(ascii: "8"))
    #expect(EventID(own.description) == own)
  }

  @Test func `time never goes back`() throws {
    let fixture = try Fixture()
    let later: Instant = "2026-01-02T03:04:05Z"
    let event = NewEvent(type: "t", data: [])
    let writes = [Append.Write(stream: "s", expected: .any, events: [event])]
    #expect(try fixture.append(Append(writes: writes, now: later)).recordedAt == later)
    let earlier = later.adding(seconds: -60)
    #expect(try fixture.append(Append(writes: writes, now: earlier)).recordedAt == later)
    try fixture.expectSound()
  }

  @Test func `names differ when their bytes do`() throws {
    let fixture = try Fixture()
    let composed = "caf\u{E9}-1"
    let decomposed = "cafe\u{301}-1"
    try fixture.append(composed, expected: .none)
    try fixture.append(decomposed, expected: .none)
    #expect(try fixture.positions(Query(.stream(composed))) == [1])
    #expect(try fixture.positions(Query(.stream(decomposed))) == [2])
    #expect(try fixture.positions(Query(.category("cafe\u{301}"))) == [2])
    try fixture.expectSound()
  }

  @Test(arguments: Stage.allCases)
  func `a stream that begins with a hyphen is in the category without a name`(
    stage: Stage
  ) throws {
    let fixture = try Fixture(stage)
    try fixture.append("-1")
    try fixture.append("whole")
    try fixture.append("-2")
    try fixture.settle()
    #expect(try fixture.positions(Query(.category(""))) == [1, 3])
    #expect(try fixture.positions(Query(.category("whole"))) == [2])
    let names = try fixture.log.read { snapshot throws(LogError) in
      var names: [String] = []
      try snapshot.forEachThread(.category) { name, count throws(LogError) in
        names.append("\(name):\(count)")
        return true
      }
      return names
    }
    #expect(names == [":2", "whole:1"])
    try fixture.expectSound()
  }
}
