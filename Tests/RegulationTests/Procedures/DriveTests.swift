import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// A drive over as many accounts as a case holds, and what one of them costs.
struct DriveTests {
  /// Accounts of two units, in turn.
  static func accounts(_ count: Int) throws -> [AccountID] {
    try (0..<count).map { number in
      try #require(AccountID("\(number % 2 == 0 ? "jiaoyu" : "wenlv")-\(number)"))
    }
  }

  private static func drive(_ county: TestCounty, of count: Int) throws -> AccountClosing {
    AccountClosing(try accounts(count), by: "openness")
  }

  @Test func `six hundred accounts are closed in one case, each by its leader's leave`() throws {
    let accounts = try Self.accounts(maximumSubjectCount)
    let county = try TestCounty.withAccounts(accounts)
    let drive = try Self.drive(county, of: accounts.count)
    #expect(try county.accept(drive.propose).events.count == accounts.count + 1)
    #expect(try county.rows()["case-subjects"]?.count == accounts.count)
    let kept = accounts.enumerated().filter { $0.offset % 100 != 7 }.map(\.element)
    for account in accounts where !kept.contains(account) {
      let no = drive.decide(
        "reject", account, by: drive.leader(of: account), reasons: "仍在使用。")
      let outcome = try county.accept(no)
      #expect(outcome.types == ["case.subject-dropped", "account.closing-ended"])
    }
    for account in kept {
      try county.accept(drive.decide("approve", account, by: drive.leader(of: account)))
    }
    #expect(try county.state(drive.caseID).droppedCount == 6)
    #expect(try county.cases(about: .account(accounts[7])).open.isEmpty)
    let units = [kept.filter { $0.text.hasPrefix("j") }, kept.filter { $0.text.hasPrefix("w") }]
    for step in ["announce", "cancel", "file"] as [StepID] {
      for unit in units {
        #expect(try county.state(drive.caseID).status == .running)
        let outcome = try county.accept(try drive.request(step, unit))
        #expect(outcome.types.count { $0 != "case.completed" } == unit.count)
      }
    }
    let state = try county.state(drive.caseID)
    #expect(state.status == .completed && state.undoneCount == 0)
    #expect(try county.account(accounts[0]).phase == .closed)
    #expect(try county.account(accounts[7]).phase == .open)
    let rows = try county.rows()
    #expect(rows["host-cases"] == nil && rows["work-sent"] == nil)
    // What was taken out owes its filings as before, and nothing else waits.
    let open = try accounts.filter { try county.account($0).phase == .open }
    let owed = open.map { "A39.missing-filing/account-\($0)/" }
    let left = try county.waitingWork()
    #expect(owed.allSatisfy { duty in left.contains { $0.contains(duty) } })
    #expect(left.allSatisfy { work in owed.contains { work.contains($0) } })
    #expect(try rows == county.rebuiltRows())
  }

  @Test func `one more than a case holds is refused, whoever they are`() throws {
    let county = try TestCounty.withAccounts([])
    let drive = try Self.drive(county, of: maximumSubjectCount + 1)
    #expect(try county.attempt(drive.propose).rule == "case.size")
    let most = try Self.drive(county, of: maximumSubjectCount)
    #expect(try county.attempt(most.propose).rule == "account.known")
  }

  @Test func `ids longer than the event that opens a case can name are refused`() throws {
    let ids = try (0..<540).map { number in
      try #require(SiteID("jiaoyu-\(number + 100)" + String(repeating: "x", count: 30)))
    }
    #expect(ids.count < maximumSubjectCount && ids.allSatisfy { $0.text.utf8.count == 40 })
    let county = try TestCounty.withPortal()
    for (number, id) in ids.enumerated() {
      try county.accept(Closing.existing(id, serial: number + 2))
    }
    // The most that are let through, and one more.
    var (most, tooMany) = (1, ids.count)
    while tooMany - most > 1 {
      let count = (most + tooMany) / 2
      let outcome = try county.attempt(Closing(Array(ids.prefix(count)), by: "openness").propose)
      #expect(outcome.rule == nil || outcome.rule == "case.size")
      if outcome.rule == nil { most = count } else { tooMany = count }
    }
    #expect(try county.attempt(Closing(ids, by: "openness").propose).rule == "case.size")
    let fits = Closing(Array(ids.prefix(most)), by: "openness")
    let opened = try county.accept(fits.propose).stored[0]
    #expect((50_000..<64 << 10).contains(opened.utf8.count))
  }

  /// Rows and bytes that a request for one account reads and writes, in a case of so many.
  private func cost(_ step: StepID, in count: Int) throws -> (reads: Int, writes: Int, bytes: Int) {
    let accounts = try Self.accounts(count)
    let county = try TestCounty.withAccounts(accounts)
    let drive = try Self.drive(county, of: count)
    try county.close(drive, through: step == "approve" ? "propose" : "approve")
    let store = CountingStore()
    let tables = Tables(in: store)
    for entry in county.entries { try Projectors.fold(entry, into: tables) }
    try tables.flush()
    tables.forget()
    store.reset()
    let request = try drive.request(step, [accounts[1]])
    for entry in try county.decided(request, on: tables) {
      try Projectors.fold(entry, into: tables)
    }
    try tables.flush()
    return (store.readCount, store.writeCount, store.byteCount)
  }

  @Test(arguments: ["approve", "announce"] as [StepID])
  func `a step for one account costs the same in a case of two and of six hundred`(
    _ step: StepID
  ) throws {
    let few = try cost(step, in: 2)
    let many = try cost(step, in: maximumSubjectCount)
    #expect(few.reads == many.reads && few.writes == many.writes)
    #expect(many.reads < 40 && many.writes < 20)
    // The numbers of a tally have two digits more, and more of them have one.
    #expect(many.bytes < few.bytes + 150)
  }
}
