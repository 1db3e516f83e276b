import CivilTime
import Glibc
import LMDB
import Synchronization
import Testing

@testable import EventLog

@Suite struct WalkTests {
  private struct Oops: Error, Equatable {
    let position: UInt64
  }

  /// Fewer than a batch, exactly one, several, and more than are held at a time.
  private static let sizes: [UInt64] = [
    0, 1, 2, UInt64(Limits.batchEventCount), UInt64(Limits.batchEventCount) + 1,
    UInt64(Limits.batchEventCount * (Limits.batchCount + 2)) + 7,
  ]

  private func fixture(_ count: UInt64) throws -> Fixture {
    let fixture = try Fixture(options: .init(tables: ["rows"]))
    if count == 0 { return fixture }
    let events = (1...count).map { number in
      NewEvent(type: "t-\(number % 3)", data: Array("\(number)".utf8), actor: "wang")
    }
    try fixture.append(
      Append(writes: [.init(stream: "s-1", expected: .any, events: events)], now: fixture.tick()))
    return fixture
  }

  /// Where a walk can be had.
  private enum Place: CaseIterable {
    case snapshot, transaction, log
  }

  private func walk<Value: Sendable>(
    _ place: Place, of log: EventLog, after start: UInt64 = 0, until end: UInt64 = .max,
    isBeside: Bool, decode: @escaping @Sendable (RecordView) throws -> Value,
    _ body: (Value) throws -> Bool
  ) throws {
    var failure: (any Error)?
    func inside(_ snapshot: Snapshot) {
      do {
        try snapshot.walk(after: start, until: end, isBeside: isBeside, decode: decode, body)
      } catch {
        failure = error
      }
    }
    switch place {
    case .snapshot: try log.read { snapshot throws(LogError) in inside(snapshot) }
    case .transaction: try log.write { transaction throws(LogError) in inside(transaction) }
    case .log:
      try log.walk(after: start, until: end, isBeside: isBeside, decode: decode, body)
    }
    if let failure { throw failure }
  }

  @Test(arguments: sizes, [false, true])
  func `every record comes once and in order`(count: UInt64, isBeside: Bool) throws {
    let fixture = try fixture(count)
    for place in Place.allCases {
      var found: [RecordedEvent] = []
      try walk(place, of: fixture.log, isBeside: isBeside, decode: { RecordedEvent($0) }) { event in
        found.append(event)
        return true
      }
      let expected = try fixture.log.read { snapshot throws(LogError) in
        try snapshot.events(Query(.all))
      }
      #expect(found == expected)
    }
    var lent: [UInt64] = []
    try fixture.log.read { snapshot throws(LogError) in
      try snapshot.forEachRecord { record throws(LogError) in
        lent.append(record.position)
        return true
      }
    }
    #expect(lent == Array(1..<count + 1))
  }

  @Test(arguments: [false, true])
  func `a walk begins and ends where it is told to`(isBeside: Bool) throws {
    let fixture = try fixture(600)
    for (start, end) in [
      (0, 0), (0, 1), (1, 1), (1, 2), (255, 257), (256, 512), (599, 600), (599, .max), (600, .max),
      (700, .max), (.max, .max), (5, 3),
    ] as [(UInt64, UInt64)] {
      let expected = Array(0...600).filter { $0 > start && $0 <= end }
      for place in Place.allCases {
        var found: [UInt64] = []
        try walk(
          place, of: fixture.log, after: start, until: end, isBeside: isBeside,
          decode: { $0.position }
        ) { position in
          found.append(position)
          return true
        }
        #expect(found == expected)
      }
      var lent: [UInt64] = []
      try fixture.log.read { snapshot throws(LogError) in
        try snapshot.forEachRecord(after: start, until: end) { record throws(LogError) in
          lent.append(record.position)
          return true
        }
      }
      #expect(lent == expected)
    }
  }

  /// Around the ends of batches.
  private static let stops: [UInt64] = [1, 2, 255, 256, 257, 1000, 1300]

  @Test(arguments: stops, [false, true])
  func `an error from either side waits for what lies before it`(
    stop: UInt64, isBeside: Bool
  ) throws {
    let fixture = try fixture(1300)
    var taken: UInt64 = 0
    for place in Place.allCases {
      taken = 0
      #expect(throws: Oops(position: stop)) {
        try walk(
          place, of: fixture.log, isBeside: isBeside,
          decode: { record in
            if record.position == stop { throw Oops(position: stop) }
            return record.position
          }
        ) { position in
          taken = position
          return true
        }
      }
      #expect(taken == stop - 1)
    }
    for place in Place.allCases {
      taken = 0
      #expect(throws: Oops(position: stop)) {
        try walk(place, of: fixture.log, isBeside: isBeside, decode: { $0.position }) { position in
          if position == stop { throw Oops(position: stop) }
          taken = position
          return true
        }
      }
      #expect(taken == stop - 1)
    }
    // The body's error comes first when decoding fails further on, and the other way round.
    for place in Place.allCases {
      let before = stop > 1 ? stop - 1 : 1
      #expect(throws: Oops(position: stop > 1 ? before : stop)) {
        try walk(
          place, of: fixture.log, isBeside: isBeside,
          decode: { record in
            if record.position == stop { throw Oops(position: stop) }
            return record.position
          }
        ) { position in
          if position == before { throw Oops(position: before) }
          return true
        }
      }
    }
  }

  @Test(arguments: stops, [false, true])
  func `a walk stops when the body has enough`(stop: UInt64, isBeside: Bool) throws {
    let fixture = try fixture(1300)
    for place in Place.allCases {
      var taken: [UInt64] = []
      try walk(place, of: fixture.log, isBeside: isBeside, decode: { $0.position }) { position in
        taken.append(position)
        return position < stop
      }
      #expect(taken == Array(1...stop))
    }
    var lent: UInt64 = 0
    try fixture.log.read { snapshot throws(LogError) in
      try snapshot.forEachRecord { record throws(LogError) in
        lent = record.position
        return lent < stop
      }
      #expect(throws: LogError.abandoned("enough")) {
        try snapshot.forEachRecord { _ throws(LogError) in throw .abandoned("enough") }
      }
    }
    #expect(lent == stop)
  }

  @Test func `decoding runs beside, never far ahead, and its thread is gone afterwards`() throws {
    let fixture = try fixture(3000)
    let decoded = Atomic<Int>(0)
    let threads = Mutex<Set<String>>([])
    let own = thisThread()
    for ending in ["end", "stop", "throw"] {
      decoded.store(0, ordering: .sequentiallyConsistent)
      var taken = 0
      var ahead = 0
      do {
        let decode: @Sendable (RecordView) -> UInt64 = { record in
          decoded.add(1, ordering: .sequentiallyConsistent)
          _ = threads.withLock { $0.insert(thisThread()) }
          return record.position
        }
        try fixture.log.walk(decode: decode) { position in
          #expect(thisThread() == own)
          ahead = max(ahead, decoded.load(ordering: .sequentiallyConsistent) - taken)
          taken += 1
          if position == 10 { usleep(50_000) }
          if position == 700, ending == "throw" { throw Oops(position: 700) }
          return position != 700 || ending != "stop"
        }
        #expect(ending != "throw")
      } catch {
        #expect(error as? Oops == Oops(position: 700))
      }
      #expect(taken == (ending == "end" ? 3000 : 700))
      #expect(ahead > Limits.batchEventCount)
      #expect(ahead <= Limits.batchEventCount * Limits.batchCount)
      let others = threads.withLock { $0.subtracting([own]) }
      #expect(!others.isEmpty)
      for thread in others { #expect(isGone(thread), "after \(ending)") }
      threads.withLock { $0.removeAll() }
    }
  }

  /// Whether a thread of this process has ended; the kernel may need a moment after it was joined.
  private func isGone(_ thread: String) -> Bool {
    for _ in 0..<200 {
      if access("/proc/\(thread)", F_OK) != 0 { return true }
      usleep(5000)
    }
    return false
  }

  @Test(arguments: [false, true])
  func `the body may change what the transaction holds`(isBeside: Bool) throws {
    let fixture = try fixture(1000)
    let rows = fixture.log.table("rows")
    let now = fixture.tick()
    try fixture.log.write { transaction throws(LogError) in
      var count = 0
      do {
        // Records of this very transaction lie in pages that move.
        for _ in 0..<50 {
          _ = try transaction.append(
            Append(
              writes: [
                .init(stream: "s-2", expected: .any, events: [NewEvent(type: "t", data: [])])
              ],
              now: now))
        }
        try transaction.walk(isBeside: isBeside, decode: { RecordedEvent($0) }) { event in
          count += 1
          #expect(event.position == UInt64(count))
          try transaction.put(event.data, for: event.position.bigEndianBytes, in: rows)
          try transaction.attempt { () throws(LogError) in
            _ = try transaction.append(
              Append(
                writes: [
                  .init(
                    stream: "s-\(count)", expected: .any, events: [NewEvent(type: "t", data: [])])
                ], now: now))
          }
          return true
        }
      } catch {
        throw (error as? LogError) ?? .abandoned("\(error)")
      }
      #expect(count == 1050)
      #expect(try transaction.head.position == 2100)
      #expect(try transaction.count(rows) == 1050)
    }
    try fixture.expectSound()
  }

  @Test func `nothing may be changed while a record is lent`() throws {
    let fixture = try fixture(2)
    let rows = fixture.log.table("rows")
    try fixture.log.write { transaction throws(LogError) in
      try transaction.forEachRecord { _ throws(LogError) in
        #expect(throws: LogError.self) { try transaction.put([1], for: [1], in: rows) }
        return true
      }
      try transaction.put([1], for: [1], in: rows)
    }
  }

  @Test(arguments: [false, true])
  func `a record that is not there ends the walk after those before it`(isBeside: Bool) throws {
    let fixture = try fixture(900)
    try fixture.log.close()
    do {
      let environment = try Environment(path: fixture.scratch.path)
      let table = try #require(try environment.open(tables: ["log"], create: false)[0])
      let transaction = try environment.beginWrite()
      _ = try transaction.writes.delete(UInt64(700).bigEndianBytes.span.bytes, in: table)
      try transaction.commit()
      try environment.close()
    }
    let log = try EventLog.open(fixture.scratch.path)
    for place in Place.allCases {
      var taken: UInt64 = 0
      #expect(throws: LogError.corrupt(position: 700, "there is no record")) {
        try walk(place, of: log, isBeside: isBeside, decode: { $0.position }) { position in
          taken = position
          return true
        }
      }
      #expect(taken == 699)
    }
    try log.close()
  }

  @Test func `a walk of the log goes on to what was appended meanwhile`() throws {
    let fixture = try fixture(600)
    var taken: UInt64 = 0
    try fixture.log.walk(decode: { $0.position }) { position in
      #expect(position == taken + 1)
      taken = position
      if position == 500 { try fixture.append("s-9", Array(repeating: "t", count: 1000)) }
      return true
    }
    // What was asked for before there was more may be the end.
    #expect(taken == 1600 || taken == 600)
  }

  @Test(arguments: [false, true])
  func `records larger than a batch pass one by one`(isBeside: Bool) throws {
    let fixture = try Fixture()
    let events = (0..<9).map { number in
      NewEvent(
        type: "t",
        data: [UInt8](
          repeating: UInt8(number), count: number % 3 == 0 ? 3 * Limits.batchByteCount : 10))
    }
    try fixture.append(
      Append(writes: [.init(stream: "s-1", expected: .any, events: events)], now: fixture.tick()))
    for place in Place.allCases {
      var found: [[UInt8]] = []
      try walk(place, of: fixture.log, isBeside: isBeside, decode: { $0.data.array }) { data in
        found.append(data)
        return true
      }
      #expect(found == events.map(\.data))
    }
  }
}

/// The kernel's name of the calling thread: its folder in `/proc`.
private func thisThread() -> String {
  var path = [CChar](repeating: 0, count: 64)
  let count = readlink("/proc/thread-self", &path, path.count)
  return String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
