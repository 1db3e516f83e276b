import CivilTime
import Testing

@testable import EventLog

/// Reads compared with a list in memory, over a log long enough for jumps and chunks.
@Suite struct ReadTests {
  struct Model {
    var events: [RecordedEvent] = []

    func positions(_ query: Query) -> [UInt64] {
      var ordinals: [String: UInt64] = [:]
      var found: [UInt64] = []
      for event in events {
        let name: String
        switch query.selection {
        case .all: name = ""
        case .stream(let wanted): name = event.stream == wanted ? "x" : "-"
        case .category(let wanted): name = event.category == wanted ? "x" : "-"
        case .type(let wanted): name = event.type == wanted ? "x" : "-"
        case .correlation(let wanted): name = event.correlation == wanted ? "x" : "-"
        }
        if name == "-" { continue }
        ordinals[name, default: 0] += 1
        if query.selection != .all {
          guard let ordinal = ordinals[name], ordinal >= query.from, ordinal <= query.to else {
            continue
          }
        }
        guard event.position > query.after, event.position <= query.until else { continue }
        if let since = query.since, event.recordedAt < since { continue }
        if let before = query.before, event.recordedAt >= before { continue }
        if let types = query.types, !types.contains(event.type) { continue }
        if let category = query.category, category != event.category { continue }
        found.append(event.position)
      }
      if query.isBackward { found.reverse() }
      return Array(found.prefix(query.limit ?? .max))
    }
  }

  private func fill(_ fixture: Fixture, _ count: Int, seed: UInt64) throws -> Model {
    var random = Seeded(seed)
    var done = 0
    while done < count {
      let group = Int.random(in: 1...40, using: &random)
      try fixture.log.write { transaction throws(LogError) in
        var random = Seeded(seed &+ UInt64(done))
        for _ in 0..<group {
          let number = Int.random(in: 0..<30, using: &random)
          let event = NewEvent(
            type: "type-\(number % 5)", data: [],
            correlation: number % 3 == 0 ? nil : "case-\(number % 4)")
          let stream = number < 12 ? "busy-1" : "quiet\(number % 2)-\(number)"
          _ = try transaction.append(
            Append(
              writes: [.init(stream: stream, expected: .any, events: [event])],
              now: fixture.tick()))
        }
      }
      done += group
    }
    return Model(
      events: try fixture.log.read { snapshot throws(LogError) in
        try snapshot.events(Query())
      })
  }

  @Test(arguments: Fixture.Stage.allCases)
  func `every kind of read gives what a list would`(stage: Fixture.Stage) throws {
    let fixture = try Fixture(stage)
    let model = try fill(fixture, 3000, seed: 11)
    try fixture.settle()
    #expect(model.events.map(\.position) == (1...UInt64(model.events.count)).map { $0 })
    var random = Seeded(5)
    let selections: [Query.Selection] = [
      .all, .stream("busy-1"), .stream("quiet0-12"), .stream("none"), .category("busy"),
      .category("quiet1"), .type("type-0"), .type("none"), .correlation("case-1"),
    ]
    for round in 0..<600 {
      var query = Query(selections[round % selections.count])
      let count = UInt64(model.events.count)
      if Bool.random(using: &random) { query.after = .random(in: 0...count + 5, using: &random) }
      if Bool.random(using: &random) { query.until = .random(in: 0...count + 5, using: &random) }
      if Bool.random(using: &random) { query.from = .random(in: 0...1200, using: &random) }
      if Bool.random(using: &random) { query.to = .random(in: 0...1400, using: &random) }
      if Bool.random(using: &random) { query.limit = .random(in: 0...1500, using: &random) }
      query.isBackward = Bool.random(using: &random)
      if round % 3 == 0 { query.types = ["type-1", "type-4", "none"] }
      if round % 5 == 0 { query.category = "busy" }
      if round % 4 == 0, let event = model.events.randomElement(using: &random) {
        query.since = event.recordedAt
      }
      if round % 7 == 0, let event = model.events.randomElement(using: &random) {
        query.before = event.recordedAt
      }
      #expect(try fixture.positions(query) == model.positions(query), "\(query)")
    }
    try fixture.expectSound()
  }

  @Test func `a transaction reads what it has done itself`() throws {
    let fixture = try Fixture()
    try fixture.append("s-1")
    let seen = try fixture.log.write { transaction throws(LogError) in
      let event = NewEvent(type: "u", data: [])
      _ = try transaction.append(
        Append(
          writes: [.init(stream: "s-1", expected: .exact(1), events: [event, event])],
          now: fixture.tick()))
      return (
        try transaction.events(Query(.stream("s-1"), isBackward: true)).map(\.position),
        try transaction.events(Query(.type("u"))).map(\.version),
        try transaction.version(ofStream: "s-1"), try transaction.head.position
      )
    }
    #expect(seen.0 == [3, 2, 1])
    #expect(seen.1 == [2, 3])
    #expect(seen.2 == 3)
    #expect(seen.3 == 3)
  }

  @Test func `an empty list of types gives nothing and an empty log no events`() throws {
    let fixture = try Fixture()
    #expect(try fixture.positions(Query()) == [])
    #expect(try fixture.positions(Query(isBackward: true)) == [])
    try fixture.append("s-1")
    #expect(try fixture.positions(Query(types: [])) == [])
  }

  @Test func `a walk reads on through what is appended meanwhile`() throws {
    let fixture = try Fixture()
    try fixture.append("s-1", ["a", "b"])
    var seen: [UInt64] = []
    let last = try fixture.log.walk { record throws(LogError) in
      seen.append(record.position)
      return true
    }
    #expect(seen == [1, 2])
    #expect(last == 2)
    #expect(try fixture.log.waitForEvents(after: 1, timeoutMilliseconds: 0) == 2)
    #expect(try fixture.log.waitForEvents(after: 2, timeoutMilliseconds: 3) == 2)
    try fixture.append("s-2", ["c"])
    seen = []
    try fixture.log.follow(after: 2, while: { false }) { record throws(LogError) in
      seen.append(record.position)
      return true
    }
    #expect(seen == [3])
  }

  @Test func `a snapshot does not see what comes after it, nor outlives its closure`() throws {
    let fixture = try Fixture()
    try fixture.append("s-1")
    var kept: Snapshot?
    try fixture.log.read { snapshot throws(LogError) in
      kept = snapshot
      #expect(throws: Never.self) { try fixture.append("s-1") }
      #expect(try snapshot.head.position == 1)
      #expect(try snapshot.version(ofStream: "s-1") == 1)
    }
    let snapshot = try #require(kept)
    #expect(throws: LogError.self) { try snapshot.version(ofStream: "s-1") }
  }
}
