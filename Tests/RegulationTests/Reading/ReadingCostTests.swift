import CivilTime
import TestSupport
import Testing

@testable import Regulation

/// What it costs to ask whether something may be read, in a county of the size of some years.
struct ReadingCostTests {
  private func view(_ county: YearCounty, of office: OfficeID) throws -> View {
    let tables = Tables(in: county.store)
    let found = try #require(try tables.office(office))
    let person = Staff(
      id: "someone", name: "某人", office: office, roles: [.clerk], assignedOn: "2026-01-01",
      removedOn: nil)
    return View(
      tables: tables, history: NoHistory(), actor: Actor(staff: person, office: found),
      now: county.now)
  }

  @Test func `a refused read costs a few rows, and leaves nothing`() throws {
    let county = try YearCounty()
    let case3: CaseID = "site-temporary-offline.site-3.4"
    let view = try view(county, of: "office-190")
    func expectRefused(_ reads: Int, by rule: String, _ ask: () throws -> Void) {
      county.store.reset()
      let refusal = #expect(throws: Refusal.self) { try ask() }
      #expect(refusal?.rule.id == rule)
      #expect(county.store.readCount <= reads, "\(county.store.reads)")
      #expect(county.store.writeCount == 0)
    }
    expectRefused(6, by: "reading.case") { _ = try CaseShow(caseID: case3).answered(view) }
    expectRefused(2, by: "reading.case") {
      _ = try CaseShow(caseID: "site-opening.nothing.1").answered(view)
    }
    for list in [DeadlineList(office: county.office)] {
      expectRefused(1, by: "reading.office") { _ = try list.answered(view) }
    }
    expectRefused(1, by: "reading.office") {
      _ = try CaseList(office: county.office).answered(view)
    }
    expectRefused(1, by: "reading.office") {
      _ = try ViolationList(office: county.office).answered(view)
    }
  }

  @Test func `a page of one's office's costs what its lines do`() throws {
    let county = try YearCounty()
    let limit = 50
    func expectPage<List: ListQuery>(_ list: List, lines: (List.Answer) -> Int) throws {
      let view = try view(county, of: county.office)
      county.store.reset()
      #expect(lines(try list.page(limit: limit).answered(view)) == limit, "\(list)")
      for (table, count) in county.store.reads {
        #expect(count <= limit + 3, "\(list) reads \(count) of \(table)")
      }
    }
    try expectPage(CaseList()) { $0.cases.count }
    try expectPage(CaseList(status: .running)) { $0.cases.count }
    try expectPage(DeadlineList()) { $0.deadlines.count }
    try expectPage(ViolationList(open: true)) { $0.violations.count }
  }
}
