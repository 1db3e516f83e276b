import CivilTime
import Regulation
import TestSupport
import Testing

/// Any legal way through the cases of Article 15 ends, and keeps what the article asks.
struct OfflineWalkTests {
  @Test(arguments: Array(1...20) as [UInt64])
  func `every legal way ends, with one counted spell a year at most`(_ seed: UInt64) throws {
    let county = try TestCounty.withSites()
    var walk = OfflineWalk(seed: seed)
    var moves = 0
    while let request = try walk.next(in: county) {
      moves += 1
      try #require(moves < OfflineWalk.maximumMoves)
      let outcome = try county.when(request)
      try #require(outcome.refusal == nil, "\(county.today) \(request.method): \(outcome)")
      let site = try county.site("jiaoyu")
      #expect((site.phase == .offline) == (site.offline?.current != nil))
      let isTooLong =
        site.offline?.current?.lastDay.map { county.today > $0.adding(days: 1) } ?? false
      if isTooLong {
        #expect(try county.tables.openViolation(.offlineTooLong, of: Self.subject) != nil)
      }
      for id in try county.cases(about: Self.subject).open {
        #expect(try !county.waiting(id).isEmpty)
      }
    }
    #expect(try county.cases(about: Self.subject).open.isEmpty)
    let record = try #require(try county.site("jiaoyu").offline)
    #expect(record.plan == nil && record.extensionPlan == nil)
    #expect(record.reclassificationPlan == nil && record.current == nil)
    let years = record.spells.filter(\.isCounted).map(\.startedOn.year)
    #expect(Set(years).count == years.count)
    for (earlier, later) in zip(record.spells, record.spells.dropFirst()) {
      #expect(try #require(earlier.endedOn) <= later.startedOn)
    }
    #expect(try county.tables.openViolation(.offlineTooLong, of: Self.subject) == nil)
    for rule in ["A15.max-days", "A15.planned-end", "A15.2.emergency"] as [DeadlineRuleID] {
      #expect(try county.open(rule) == nil)
    }
    for id in Set(county.entries.compactMap(\.correlation)) { try follow(id, county) }
    #expect(try county.rows() == county.rebuiltRows())
  }

  /// What a case did is what its definition allows, read from its events alone.
  private func follow(_ id: CaseID, _ county: TestCounty) throws {
    let name = try #require(StepID(id.definition))
    let definition = try #require(county.definitions.newest(name))
    var service = ServiceRecord()
    for entry in county.entries { service.take(entry) }
    var conformance = Conformance(id, under: definition, service)
    for entry in county.entries where entry.correlation == id {
      #expect(conformance.follow(entry).isEmpty, "\(id): \(entry.event)")
    }
  }

  private static let subject: Subject = .site("jiaoyu")

  @Test func `the walks see every case, and every end there is`() throws {
    var seen: Set<String> = []
    let wanted = 3 * 3 + 1
    for seed in UInt64(1)...60 where seen.count < wanted {
      let county = try TestCounty.withSites()
      var walk = OfflineWalk(seed: seed)
      while let request = try walk.next(in: county) { try county.accept(request) }
      for entry in county.events("case.opened") {
        guard let id = entry.correlation else { continue }
        seen.insert("\(id.definition) \(try county.state(id).status)")
      }
    }
    #expect(seen.count >= wanted - 1, "\(seen.sorted())")
    #expect(seen.contains("site-emergency-offline completed"))
    #expect(seen.contains("site-offline-extension completed"))
    #expect(seen.contains("site-offline-reclassification completed"))
  }
}
