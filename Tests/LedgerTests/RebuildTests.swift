import EventLog
import JSONText
import Regulation
import Testing

@testable import Ledger

/// Tables built anew in pieces, beside those in use.
@Suite struct RebuildTests {
  private struct Killed: Error {}

  /// So small that a ledger of sixty events takes a dozen.
  private static let small = Rebuild.Piece(events: 5, rows: 1000)

  private func rebuild(_ ledger: CountyLedger) throws -> Rebuild {
    let before = try ledger.read { _ in Projectors.all.map { ledger.slots[$0.name].slot } }
    return Rebuild(
      ledger, piece: Self.small,
      isWanted: {
        zip(Projectors.all, before).filter { ledger.slots[$0.name].slot == $1 }.map { $0.0 }
      })
  }

  /// Rows in the places that are not in use.
  private func idleRows(_ ledger: CountyLedger) throws -> Int {
    let names = try ledger.read { _ in
      ledger.tables.all.map { ledger.slots[$0.owner].slot.other.name(of: $0.name) }
    }
    let places = try ledger.log.openTables(names)
    return try ledger.read { snapshot in try places.reduce(0) { try $0 + snapshot.count($1) } }
  }

  @Test func `a rebuild gives the same rows in the other places and leaves the old ones empty`()
    throws
  {
    let desk = try Desk.afterOpening()
    let before = try desk.rows()
    try desk.ledger.rebuild()
    #expect(try desk.rows() == before.swapped(Projectors.all.map { $0.name }))
    #expect(try idleRows(desk.ledger) == 0)
    #expect(try desk.ledger.unfinishedRebuild() == nil)
    try desk.ledger.rebuild()
    #expect(try desk.rows() == before)
    try desk.expectSound()
  }

  @Test func `what is wrong in the tables in use does not get into the new ones`() throws {
    let desk = try Desk.afterOpening()
    let before = try desk.rows()
    try desk.ledger.tamper("cases", "site-opening.jiaoyu.1", nil)
    try desk.ledger.tamper("sites", "portal", "{}")
    try desk.ledger.rebuild()
    #expect(try desk.rows() == before.swapped(Projectors.all.map { $0.name }))
  }

  @Test func `others write between the pieces and their events are in the new tables`() throws {
    let desk = try Desk.afterOpening()
    let start = try desk.head()
    var heads: [Int] = []
    var number = 0
    try rebuild(desk.ledger).run { folded, all in
      guard folded < start else { return }
      number += 1
      let reply = try desk.send(try Desk.register(number))
      #expect(reply.outcome == .answered)
      // The event lies behind what is folded, and more is to come: it got through meanwhile.
      heads.append(try desk.head())
      #expect(folded < all)
      #expect(try desk.ledger.unfinishedRebuild() == folded)
      #expect(try desk.rows()["offices"]?["office-\(number)"] != nil)
    }
    #expect(heads == Array(start + 1...start + number) && number > 10)
    #expect(try desk.ledger.unfinishedRebuild() == nil)
    let offices = try desk.rows()["offices"]
    for one in 1...number { #expect(offices?["office-\(one)"] != nil) }
    try desk.expectSound()
  }

  @Test func `left at any point it changes nothing, and the next goes on from there`() throws {
    let desk = try Desk.afterOpening()
    let before = try desk.rows()
    let all = try desk.head()
    for left in 1...all / Self.small.events {
      let stopped = left * Self.small.events
      #expect(throws: Killed.self) {
        try rebuild(desk.ledger).run { folded, _ in if folded >= stopped { throw Killed() } }
      }
      #expect(try desk.rows() == before)
      #expect(try desk.ledger.unfinishedRebuild() == stopped)
      try desk.reopen()
      try desk.expectSound()
    }
    var first: Int?
    try rebuild(desk.ledger).run { folded, _ in first = first ?? folded }
    #expect(first == all)
    #expect(try desk.rows() == before.swapped(Projectors.all.map { $0.name }))
    try desk.expectSound()
  }

  @Test func `a rebuild left by another program is begun anew`() throws {
    let desk = try Desk.afterOpening()
    let before = try desk.rows()
    let table = desk.ledger.log.table(RebuildState.tableName)
    #expect(throws: Killed.self) {
      try rebuild(desk.ledger).run { folded, _ in if folded > 20 { throw Killed() } }
    }
    let left = try #require(
      try desk.ledger.read { try RebuildState.read(from: table, $0) })
    for row in [
      try JSONWriter.text(of: left).replacing(
        #"{"projector":"cases","version":\#(CaseProjector.version)"#,
        with: #"{"projector":"cases","version":\#(CaseProjector.version - 1)"#),
      #"{"parts":[{"projector":"unheard-of","version":1,"isInput":false}],"position":9}"#, "{]",
    ] {
      let idle = desk.ledger.log.table("inbox.2")
      try desk.ledger.write { transaction in
        try transaction.put(Array(row.utf8), for: RebuildState.key, in: table)
        try transaction.put([0x7B, 0x7D], for: Array("left-over".utf8), in: idle)
      }
      var first: Int?
      #expect(throws: Killed.self) {
        try rebuild(desk.ledger).run { folded, _ in
          first = folded
          throw Killed()
        }
      }
      #expect(first == Self.small.events)
    }
    try desk.ledger.rebuild()
    #expect(try desk.rows() == before.swapped(Projectors.all.map { $0.name }))
  }

  @Test func `tables of a newer program are not built anew`() throws {
    let desk = try Desk.afterOpening()
    try desk.ledger.tamper("versions", "cases", #"{"version":1000,"slot":1}"#)
    try desk.ledger.log.close()
    #expect(throws: LedgerError.newerTables(projector: "cases", version: 1000)) {
      try CountyLedger.rebuild(at: desk.scratch.path) { _, _ in }
    }
  }

  @Test func `a rebuild that a newer program began is not touched`() throws {
    let desk = try Desk.afterOpening()
    let table = desk.ledger.log.table(RebuildState.tableName)
    let row = #"{"parts":[{"projector":"cases","version":1000,"isInput":false}],"position":9}"#
    try desk.ledger.write { try $0.put(Array(row.utf8), for: RebuildState.key, in: table) }
    #expect(throws: LedgerError.newerTables(projector: "cases", version: 1000)) {
      try desk.ledger.rebuild()
    }
    #expect(try desk.ledger.unfinishedRebuild() == 9)
    #expect(try desk.send(try Desk.register(1)).outcome == .answered)
  }

  @Test func `two at once take turns and come to one end`() throws {
    let desk = try Desk.afterOpening()
    let before = try desk.rows()
    let (one, other) = (try rebuild(desk.ledger), try rebuild(desk.ledger))
    var last = 0
    var turn = 0
    var running = [one, other]
    while let rebuild = running.isEmpty ? nil : running[turn % running.count] {
      turn += 1
      guard let (folded, _) = try rebuild.step() else {
        running.removeAll { $0 === rebuild }
        continue
      }
      #expect(folded > last)
      last = folded
    }
    #expect(try desk.rows() == before.swapped(Projectors.all.map { $0.name }))
    try desk.expectSound()
  }

  @Test func `one of part of the tables that finds one of all of them helps with that`() throws {
    let desk = try Desk.afterOpening()
    let before = try desk.rows()
    _ = try rebuild(desk.ledger).step()
    try desk.ledger.rebuild([ViolationProjector.self]) { _, _ in }
    #expect(try desk.rows() == before.swapped(Projectors.all.map { $0.name }))
  }

  @Test func `a changed projector takes those with it that read its tables, and no others`() throws
  {
    let plan = RebuildPlan(of: [ChangeProjector.self])
    #expect(
      plan.targets.map { $0.name } == [
        "changes", "filings", "sites", "site-list", "deadlines", "work", "figures",
      ])
    #expect(
      plan.inputs.map { $0.name } == [
        "directory", "calendar", "interpretations", "columns", "offline", "closings", "accounts",
        "services", "items",
        "findings", "inspections", "criticisms", "counterfeits", "responses", "opinions", "surveys",
        "duty", "security", "erasures", "messages", "evaluations", "corrections", "cases",
      ])
    let measured = RebuildPlan(of: [MeasurementProjector.self])
    #expect(measured.targets.map { $0.name } == ["measurements"] && measured.inputs.isEmpty)
    #expect(RebuildPlan(of: Projectors.all).inputs.isEmpty)
  }

  @Test func `tables that do not depend on what changed stay where they are, as they are`() throws {
    let desk = try Desk.afterOpening()
    let before = try desk.rows()
    try desk.ledger.tamper("versions", "changes", #"{"version":0,"slot":1}"#)
    // What nobody builds anew keeps even what is wrong in it; an input is folded and thrown away.
    try desk.ledger.tamper("services", "left-over", "{}")
    try desk.ledger.tamper("offices", "left-over", "{}")
    try desk.ledger.tamper("deadlines", "left-over", "{}")
    try desk.reopen()
    var expected = before.swapped(
      RebuildPlan(of: [ChangeProjector.self]).targets.map { $0.name })
    expected["services", default: [:]]["left-over"] = "{}"
    expected["offices", default: [:]]["left-over"] = "{}"
    #expect(try desk.rows() == expected)
    #expect(try idleRows(desk.ledger) == 0)
  }

  @Test func `a snapshot from before the exchange reads its own rows to the end`() throws {
    let desk = try Desk.afterOpening()
    let cases = desk.ledger.log.table("cases")
    let key = Array("site-opening.jiaoyu.1".utf8)
    try desk.ledger.log.read { snapshot throws(LogError) in
      let before = try snapshot.get(key, in: cases)
      #expect(before != nil)
      do { try desk.ledger.rebuild() } catch { Issue.record(error) }
      #expect(try snapshot.get(key, in: cases) == before)
    }
    #expect(
      try desk.ledger.log.read { snapshot throws(LogError) in try snapshot.count(cases) } == 0)
    #expect(try desk.rows()["cases"]?["site-opening.jiaoyu.1"] != nil)
  }

  @Test func `a row of versions is read as it is written and nothing else is`() {
    for filled in [Filled(version: 4, slot: .first), Filled(version: 120, slot: .second)] {
      #expect(Filled(filled.row[...]) == filled)
    }
    for row in [
      "4", "{}", #"{"version":4,"slot":3}"#, #"{"version":,"slot":1}"#, #"{"version":4,"slot":1}}"#,
      #"{"version":12345678901,"slot":1}"#,
    ] {
      #expect(Filled(Array(row.utf8)[...]) == nil, "\(row)")
    }
  }
}
