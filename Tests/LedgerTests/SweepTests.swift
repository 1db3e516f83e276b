import CivilTime
import EventLog
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// What was missed is recorded before whatever comes next, the same whoever looks and when.
@Suite struct SweepTests {
  private func missed(_ desk: Desk) throws -> [RecordedEvent] {
    try desk.records().filter { $0.type == DeadlineMissed.type }
  }

  /// The stored bytes of every record, without the event ids, which carry the log's own id.
  private func records(_ desk: Desk) throws -> [[UInt8]] {
    try desk.ledger.read { snapshot in
      try (1...snapshot.head.position).map { position in
        try snapshot.withRecord(at: position) { record throws(LogError) in
          var bytes = record.bytes.withUnsafeBytes { Array($0) }
          bytes.removeSubrange(32..<48)
          return bytes
        }
      }
    }
  }

  private func clock(_ instant: Instant) -> Clock { Clock { instant } }

  /// The last moment of the term of sites entered on the first day, and the first one behind it.
  private static let before: Instant = "2026-03-12T15:59:59.999999Z"
  private static let end: Instant = "2026-03-12T16:00:00Z"
  private static let later: Instant = "2026-03-20T01:00:00Z"

  @Test func `three thousand that fall due at once are missed in order, before the command`() throws
  {
    let desk = try Desk.withTerm("days-10")
    try desk.enter(1...600)
    let head = try desk.head()
    let reply = try desk.send(
      "office.rename", Desk.rename("n-1", to: "新名称", JSONMember("now", "2026-03-20T01:00:00Z")))
    #expect(reply.positions == [head + 3001])
    let misses = try missed(desk)
    #expect(misses.count == 3000)
    #expect(misses.map(\.position) == (UInt64(head + 1)...UInt64(head + 3000)).map { $0 })
    #expect(misses.allSatisfy { $0.recordedAt == Self.end && $0.occurredOn == "2026-03-12" })
    #expect(misses.allSatisfy { $0.actor == nil && $0.office == nil && $0.requestID == nil })
    let ids = try misses.map {
      try #require(JSONValue(JSONDocument($0.data).root)["deadline"]?.text)
    }
    #expect(ids == ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Set(ids).count == 3000)
    try desk.expectSound()
  }

  @Test(arguments: [(100, [500, 0]), (101, [500, 5]), (0, [0])])
  func `a transaction records so many and no more`(_ sites: Int, _ counts: [Int]) throws {
    #expect(Sweep.maximumMisses == 500)
    let desk = try Desk.withTerm("days-10")
    if sites > 0 { try desk.enter(1...sites) }
    var recorded: [Int] = []
    try desk.ledger.sweep("2026-03-20T01:00:00Z") { recorded.append($0.count) }
    #expect(recorded == counts || recorded == counts.filter { $0 > 0 })
    #expect(try missed(desk).count == 5 * sites)
  }

  @Test func `a group that is cut by a sweep is answered whole, in order, each as it would be`()
    throws
  {
    let (desk, twin) = (try Desk.withTerm("days-10"), try Desk.withTerm("days-10"))
    for desk in [desk, twin] { try desk.enter(1...120) }
    let show = try Desk.line("ledger.show", [:], id: 2)
    let lines = [
      try Desk.line("office.rename", Desk.rename("n-1", to: "名称一")),
      show,
      try Desk.line(
        "office.rename",
        Desk.rename("n-2", to: "名称二", JSONMember("now", "2026-03-20T01:00:00Z")), id: 3),
      "nonsense", show,
      try Desk.line("office.rename", Desk.rename("n-1", to: "名称一")),
      try Desk.line("office.rename", Desk.rename("n-3", to: "名称三"), id: 4),
    ]
    let grouped = try desk.group(lines)
    let single = try lines.map { try twin.send($0) }
    #expect(grouped.map(\.outcome) == single.map(\.outcome))
    #expect(grouped.map(\.positions) == single.map(\.positions))
    #expect(grouped[5].text == grouped[0].text)
    #expect(try records(desk) == records(twin))
  }

  @Test func `nothing is missed until its last day is over`() throws {
    let desk = try Desk.withTerm("days-10")
    try desk.enter(1...1)
    try desk.ledger.sweep(Self.before) { #expect($0.isEmpty) }
    #expect(try missed(desk).isEmpty)
    try desk.ledger.sweep(Self.end) { _ in }
    #expect(try missed(desk).count == 5)
    try desk.ledger.sweep(Self.later) { #expect($0.isEmpty) }
  }

  @Test func `the log is the same whether somebody sweeps daily, once, or nobody does`() throws {
    func play(_ sweep: (Desk, Instant) throws -> Void) throws -> Desk {
      let desk = try Desk.withTerm("working-days-5")
      var now = Desk.start.adding(seconds: 600)
      for day in 1...28 {
        if day % 3 == 1 { try desk.enter((day * 10)...(day * 10 + 2), at: now) }
        now = now.adding(seconds: 86_400)
        try sweep(desk, now)
      }
      try desk.ledger.sweep(now) { _ in }
      try desk.send(
        "office.rename", Desk.rename("last", to: "新名称", JSONMember("now", .string(now.rfc3339))))
      return desk
    }
    let daily = try play { try $0.ledger.sweep($1) { _ in } }
    let never = try play { _, _ in }
    let asked = try play { desk, now in
      let line = Desk.rename("at-\(now)", to: "另一名称", JSONMember("now", .string(now.rfc3339)))
      // Refused: the office does not exist.
      _ = try desk.send("office.rename", line.setting("office", "nobody"))
    }
    #expect(try missed(daily).count > 50)
    #expect(try records(daily) == records(never))
    #expect(try records(daily) == records(asked))
    #expect(try daily.rows() == never.rows())
    for desk in [daily, never, asked] { try desk.expectSound() }
  }

  @Test func `a refused command leaves the misses and nothing of its own`() throws {
    let desk = try Desk.withTerm("days-10")
    try desk.enter(1...2)
    let head = try desk.head()
    let line = Desk.rename("n-1", to: "新名称", JSONMember("now", "2026-03-20T01:00:00Z"))
    let refused = try desk.send("office.rename", line.setting("office", "nobody"))
    #expect(refused.outcome == .refused)
    #expect(try desk.head() == head + 10)
    #expect(try desk.records().suffix(10).allSatisfy { $0.type == DeadlineMissed.type })
    // Somebody whom the directory does not know does not even leave those.
    let other = try Desk.withTerm("days-10")
    try other.enter(1...2)
    #expect(try other.send("office.rename", line, as: "nobody").outcome == .refused)
    #expect(try other.head() == head)
  }

  @Test func `a query shows what is overdue before anything is recorded, and records nothing`()
    throws
  {
    let desk = try Desk.withTerm("days-10", simulatedClock: false)
    try desk.enter(1...1)
    let head = try desk.head()
    func states(_ now: Instant, _ state: JSONValue? = nil) throws -> [JSONValue] {
      var params: [JSONMember] = [JSONMember("article", "A10")]
      if let state { params.append(JSONMember("state", state)) }
      let reply = try desk.send(
        "deadline.list", .object(params), as: "li-na", clock: clock(now))
      return try #require(reply.result?["deadlines"]?.elements)
    }
    #expect(try states(Self.before).map { $0["state"] } == Array(repeating: "pending", count: 5))
    #expect(try states(Self.before).first?["leftDays"] == 0)
    let overdue = try states(Self.later)
    #expect(overdue.map { $0["state"] } == Array(repeating: "overdue", count: 5))
    #expect(overdue.first?["overdueDays"] == 8)
    #expect(overdue.first?["missedBy"] == nil)
    #expect(try states(Self.later, "pending").isEmpty)
    #expect(try desk.head() == head)
    try desk.send("office.rename", Desk.rename("n-1", to: "新名称"), clock: clock(Self.later))
    let recorded = try states(Self.later, "overdue")
    #expect(recorded.count == 5)
    #expect(recorded.first?["missedBy"] == .integer(Int64(head + 1)))
  }

  @Test func `a clock set back makes nothing unmissed, and nothing missed twice`() throws {
    let desk = try Desk.withTerm("days-10", simulatedClock: false)
    try desk.enter(1...1)
    try desk.send("office.rename", Desk.rename("n-1", to: "名称一"), clock: clock(Self.later))
    let before = try missed(desk)
    #expect(before.count == 5)
    for (number, now) in [Desk.start, Self.before, Self.end, Self.later].enumerated() {
      try desk.ledger.sweep(clock: clock(now)) { #expect($0.isEmpty) }
      try desk.send(
        "office.rename", Desk.rename("m-\(number)", to: "名称\(number)"), clock: clock(now))
    }
    #expect(try missed(desk).map(\.position) == before.map(\.position))
    #expect(try desk.records().suffix(4).allSatisfy { $0.recordedAt >= Self.later })
    try desk.expectSound()
  }

  @Test func `a miss is recorded behind an event that is past it already`() throws {
    let desk = try Desk.withTerm("days-10", simulatedClock: false)
    // Entered on the twentieth, as of the second: the term is over when it begins.
    try desk.enter(1...1, on: "2026-03-02", clock: clock(Self.later))
    try desk.ledger.sweep(clock: clock(Self.later)) { #expect($0.count == 5) }
    #expect(try missed(desk).allSatisfy { $0.recordedAt == Self.later })
    #expect(try missed(desk).allSatisfy { $0.occurredOn == "2026-03-12" })
    try desk.expectSound()
  }

  @Test func `a request sent again is answered as before and sweeps nothing`() throws {
    let desk = try Desk.withTerm("days-10", simulatedClock: false)
    try desk.enter(1...1)
    let line = try Desk.line("office.rename", Desk.rename("n-1", to: "名称一"))
    let first = try desk.send(line, clock: clock(Self.before))
    let head = try desk.head()
    #expect(try desk.send(line, clock: clock(Self.later)).text == first.text)
    #expect(try desk.head() == head)
  }

  @Test func `what is due is missed once when two processes come at the same time`() async throws {
    let desk = try Desk.withTerm("days-10")
    try desk.enter(1...150)
    let head = try desk.head()
    let lines = try (1...2).map { number in
      try Desk.line(
        "office.rename",
        Desk.rename("p-\(number)", to: "名称\(number)", JSONMember("now", "2026-03-20T01:00:00Z")))
    }
    let replies = try desk.sendFromProcesses(lines)
    #expect(replies.map(\.outcome) == [.answered, .answered])
    #expect(Set(replies.flatMap(\.positions)) == [head + 751, head + 752])
    #expect(try missed(desk).count == 750)
    try desk.expectSound()
  }

  @Test func `the past shows deadlines as they stood at the end of that day`() throws {
    let desk = try Desk.withTerm("days-10")
    try desk.enter(1...1)
    try desk.send(
      "office.rename", Desk.rename("n-1", to: "名称一", JSONMember("now", "2026-03-20T01:00:00Z")))
    func states(_ date: CivilDate) throws -> [DeadlineStanding] {
      var found: [DeadlineStanding] = []
      try desk.ledger.look(at: .date(date)) { view in
        found = try DeadlineList(office: "jiaoyu-ju").answer(view).deadlines
          .filter { $0.rule == "A10.missing-filing" }.map(\.state)
      }
      return found
    }
    #expect(try states("2026-03-12") == Array(repeating: .pending, count: 5))
    #expect(try states("2026-03-13") == Array(repeating: .overdue, count: 5))
    var asOf: [Int?] = []
    try desk.ledger.look(at: .date("2026-04-01")) { view in
      asOf = try DeadlineList(office: "jiaoyu-ju").answer(view).deadlines
        .filter { $0.rule == "A10.missing-filing" }.map(\.overdueDays)
    }
    #expect(asOf == Array(repeating: 20, count: 5))
  }
}

extension JSONValue {
  /// The same object with a member changed.
  fileprivate func setting(_ key: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.key != key } + [JSONMember(key, value)])
  }
}
