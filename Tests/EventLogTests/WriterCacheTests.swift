import CivilTime
import Cryptography
import LMDB
import Testing

@testable import EventLog

/// What a writer keeps in memory from one commit to the next, against a log that keeps nothing.
@Suite struct WriterCacheTests {
  private struct Event {
    let stream: String
    let type: String
    let correlation: String?
  }

  private func append(_ event: Event, _ now: Instant, request: String? = nil) -> Append {
    Append(
      writes: [
        .init(
          stream: event.stream, expected: .any,
          events: [NewEvent(type: event.type, data: [], correlation: event.correlation)])
      ], request: request.map { .init(id: $0, fingerprint: SHA256.hash($0)) }, now: now)
  }

  /// Names that are prefixes of each other, of no category, of two spellings, long, and many.
  private func event(_ random: inout Seeded) -> Event {
    let streams = [
      "s", "s-", "s-1", "-", "-1", "é-1", "e\u{301}-1", String(repeating: "x", count: 511),
    ]
    let number = Int.random(in: 0..<400, using: &random)
    return Event(
      stream: number < 40 ? streams[number % streams.count] : "site-\(number)",
      type: "type-\(number % 7)",
      correlation: number % 3 == 0 ? "case-\(number * 7919 % 1000)" : nil)
  }

  /// Every head of every thread, as stored.
  private func heads(_ log: EventLog) throws -> [[String: UInt64]] {
    try log.read { snapshot throws(LogError) in
      var heads: [[String: UInt64]] = []
      for kind in ThreadKind.allCases {
        var counts: [String: UInt64] = [:]
        try snapshot.scan(snapshot.tables.threads[kind.rawValue]) { key, value throws(LogError) in
          counts["\(key.array)"] = UInt64(ThreadHead(value)?.ordinal ?? 0)
          return true
        }
        heads.append(counts)
      }
      return heads
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `groups that are kept, thrown away and half undone leave the right heads`(
    seed: UInt64
  ) throws {
    var random = Seeded(seed)
    let fixture = try Fixture()
    var kept: [Event] = []
    for group in 0..<120 {
      let before = kept
      let count = [1, 2, 5, 60, 300][group % 5]
      let isKept = Int.random(in: 0..<4, using: &random) > 0
      let reopens = Int.random(in: 0..<10, using: &random) == 0
      do throws(LogError) {
        try fixture.log.write { transaction throws(LogError) in
          kept = before
          var left = count
          while left > 0 {
            let events = (0..<min(left, 3)).map { _ in event(&random) }
            left -= events.count
            let isUndone = Int.random(in: 0..<3, using: &random) == 0
            do throws(LogError) {
              try transaction.attempt { () throws(LogError) in
                for event in events {
                  _ = try transaction.append(append(event, fixture.tick()))
                }
                if isUndone { throw .abandoned("attempt") }
              }
              kept += events
            } catch {
              guard error == .abandoned("attempt") else { throw error }
            }
          }
          if !isKept { throw .abandoned("group") }
        }
      } catch {
        #expect(error == .abandoned("group"))
        kept = before
      }
      if reopens { try fixture.reopen() }
    }
    let streams = try fixture.log.read { snapshot throws(LogError) in
      try snapshot.events(Query(.all)).map(\.stream)
    }
    #expect(streams == kept.map(\.stream))
    func counts(_ names: [String]) -> [String: UInt64] {
      names.reduce(into: [:]) { $0["\(Array(Layout.threadKey($1).utf8))", default: 0] += 1 }
    }
    let found = try heads(fixture.log)
    #expect(found[0] == counts(kept.map(\.stream)))
    #expect(
      found[1]
        == counts(
          kept.map { event in
            event.stream.utf8.contains(UInt8(ascii: "-"))
              ? String(event.stream.utf8.prefix { $0 != UInt8(ascii: "-") }) ?? "" : event.stream
          }))
    #expect(found[2] == counts(kept.map(\.type)))
    #expect(found[3] == counts(kept.compactMap(\.correlation)))
    try fixture.expectSound()
  }

  @Test func `a commit that fails leaves nothing in memory that was not kept`() throws {
    let fixture = try Fixture()
    for number in 0..<40 { try fixture.append("s-\(number % 9)", correlation: "c-\(number % 4)") }
    // The store is changed behind the log's back, as a failed commit or another process would.
    let log = fixture.log
    #expect(throws: LogError.self) {
      try log.write { transaction throws(LogError) in
        _ = try transaction.append(
          append(Event(stream: "s-1", type: "t", correlation: "c-1"), fixture.tick()))
        // A key that is not greater fails the store, and with it the transaction.
        let table = transaction.tables.log
        try transaction.change { writes throws(StoreError) in
          try writes.append([1].span.bytes, at: 3, to: table)
        }
      }
    }
    #expect(try fixture.head() == 40)
    let appended = try fixture.append("s-1", expected: .exact(5), correlation: "c-1")
    #expect(appended.positions == 41..<42)
    #expect(appended.versions == [.init(stream: "s-1", version: 6)])
    try fixture.expectSound()
  }

  @Test func `more threads than are kept in memory are followed all the same`() throws {
    let fixture = try Fixture()
    let count = Limits.cachedHeadCount + 100
    for round in 0..<3 {
      let writes = (0..<count).map { number in
        Append.Write(
          stream: "s-\(number)", expected: .exact(UInt64(round)),
          events: [NewEvent(type: "t", data: [])])
      }
      let appended = try fixture.append(Append(writes: writes, now: fixture.tick()))
      #expect(appended.versions.count == count)
      #expect(appended.versions.allSatisfy { $0.version == UInt64(round + 1) })
    }
    try fixture.expectSound()
  }

  @Test func `a refused append leaves no note of what it would have added`() throws {
    let fixture = try Fixture()
    func write(_ stream: String, _ expected: ExpectedVersion, _ count: Int = 1) -> Append.Write {
      .init(
        stream: stream, expected: expected,
        events: Array(repeating: NewEvent(type: "t", data: []), count: count))
    }
    try fixture.log.write { transaction throws(LogError) in
      #expect(throws: LogError.versionConflict(stream: "b", expected: .exact(7), actual: 0)) {
        try transaction.append(
          Append(
            writes: [write("a", .none, 2), write("a", .exact(2)), write("b", .exact(7))],
            now: fixture.tick()))
      }
      let appended = try transaction.append(
        Append(
          writes: [write("a", .none, 2), write("b", .none), write("a", .exact(2), 3)],
          now: fixture.tick()))
      #expect(appended.versions.map(\.stream) == ["a", "b"])
      #expect(appended.versions.map(\.version) == [5, 1])
    }
    try fixture.append("a", expected: .exact(5))
    try fixture.expectSound()
  }

  @Test func `a request that was looked for is still appended once`() throws {
    let fixture = try Fixture()
    let event = Event(stream: "s-1", type: "t", correlation: nil)
    try fixture.log.write { transaction throws(LogError) in
      // Two spellings are two requests.
      #expect(try transaction.request("é") == nil)
      #expect(try transaction.append(append(event, fixture.tick(), request: "é")).isRepeat == false)
      #expect(try transaction.append(append(event, fixture.tick(), request: "é")).isRepeat)
      #expect(
        try !transaction.append(append(event, fixture.tick(), request: "e\u{301}")).isRepeat)
      #expect(try transaction.request("r") == nil)
      do throws(LogError) {
        try transaction.attempt { () throws(LogError) in
          #expect(try !transaction.append(append(event, fixture.tick(), request: "r")).isRepeat)
          #expect(try transaction.append(append(event, fixture.tick(), request: "r")).isRepeat)
          throw .abandoned("no")
        }
      } catch {
        #expect(error == .abandoned("no"))
      }
      #expect(try transaction.request("r") == nil)
      #expect(throws: LogError.self) { try transaction.setAnswer([1], toRequest: "r") }
      #expect(try !transaction.append(append(event, fixture.tick(), request: "r")).isRepeat)
      try transaction.setAnswer([1], toRequest: "r")
    }
    try fixture.log.write { transaction throws(LogError) in
      #expect(try transaction.append(append(event, fixture.tick(), request: "r")).isRepeat)
      #expect(throws: LogError.self) { try transaction.setAnswer([2], toRequest: "r") }
    }
    #expect(try fixture.head() == 3)
    try fixture.expectSound()
  }

  @Test func `names are told apart by their bytes, however many there are`() {
    var table = NameTable()
    var names = [
      "", "a", "b", "ab", "é", "e\u{301}", "site-1", "site-10", "\u{0}",
      String(repeating: "x", count: 511),
    ]
    names += (0..<5000).map { "name-\($0)" }
    for (number, name) in names.enumerated() {
      #expect(name.withBytes { table.slot(of: $0) } == -1)
      #expect(name.withBytes { table.add($0) } == number)
    }
    for (number, name) in names.enumerated() {
      #expect(name.withBytes { table.slot(of: $0) } == number)
      let stored = table.name(at: number).array
      #expect(stored == Array(name.utf8))
    }
    let sorted = names.indices.sorted { table.comesBefore($0, $1) }
    #expect(
      sorted
        == names.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) })
  }
}
