import CivilTime
import TestSupport
import Testing

@testable import Regulation

/// What a page costs in a county of the size of some years: its lines, whatever the tables hold.
struct ListCostTests {
  private static let limit = 50
  /// What a page may read of a table beside a row a line: the row behind it, and names.
  private static let beside = 3

  /// The first page of a question and the one behind it read a row a line of each table.
  ///
  /// - Parameter rows: how many rows a line takes, of tables of which it takes more than one.
  private func expectPage<List: ListQuery>(
    _ county: YearCounty, _ list: List, rows: [String: Int] = [:],
    _ place: SourceLocation = #_sourceLocation, lines: (List.Answer) -> Int
  ) throws {
    var next: ListCursor?
    for _ in 0..<2 {
      county.store.reset()
      let answer = try list.page(after: next, limit: Self.limit).answer(county.view)
      #expect(lines(answer) == Self.limit, "\(list)", sourceLocation: place)
      for (table, count) in county.store.reads {
        #expect(
          count <= Self.limit * (rows[table] ?? 1) + Self.beside,
          "\(list) reads \(count) of \(table)",
          sourceLocation: place)
      }
      next = answer.next
      #expect(next != nil, "\(list)", sourceLocation: place)
    }
  }

  @Test func `a page reads its lines and not its table`() throws {
    let county = try YearCounty()
    try expectRegisters(county)
    try expectCases(county)
    try expectDeadlines(county)
    try expectViolations(county)
  }

  @Test func `a page of what comes by the thousand reads its lines and not its table`() throws {
    let county = try YearCounty(isWhole: true)
    try expectItems(county)
    try expectMessages(county)
    try expectFindings(county)
    try expectPage(county, PatrolList(site: "site-7")) { $0.patrols.count }
  }

  private func expectItems(_ county: YearCounty) throws {
    let office = county.office
    for list in [
      ItemList(), ItemList(office: office), ItemList(place: county.subject),
      ItemList(author: "staff-7"), ItemList(phase: .published),
      ItemList(office: office, phase: .published),
      ItemList(place: county.subject, phase: .published),
      ItemList(author: "staff-7", phase: .inReview),
    ] {
      try expectPage(county, list) { $0.items.count }
    }
    for list in [RhythmList(), RhythmList(office: office)] {
      try expectPage(county, list) { $0.accounts.count }
    }
  }

  private func expectMessages(_ county: YearCounty) throws {
    let office = county.office
    for list in [
      MessageList(), MessageList(office: office), MessageList(place: county.subject),
      MessageList(phase: .received), MessageList(office: office, phase: .assigned),
      MessageList(place: county.subject, phase: .assigned),
    ] {
      // Each line names its nearest term, of the rules that there are for messages.
      try expectPage(
        county, list, rows: ["deadlines-open": MessageDeadlines.rules.count]
      ) { $0.messages.count }
    }
  }

  private func expectFindings(_ county: YearCounty) throws {
    let office = county.office
    for list in [
      FindingList(), FindingList(office: office), FindingList(place: county.subject),
      FindingList(issuer: office), FindingList(phase: .open), FindingList(kind: .vulnerability),
      FindingList(office: office, phase: .rectified),
      FindingList(place: county.subject, phase: .open),
      FindingList(issuer: office, kind: .staleColumn),
    ] {
      try expectPage(county, list) { $0.findings.count }
    }
  }

  private func expectRegisters(_ county: YearCounty) throws {
    let office = county.office
    for list in [
      SiteList(), SiteList(host: office), SiteList(phase: .proposed),
      SiteList(host: office, phase: .proposed),
    ] {
      try expectPage(county, list) { $0.sites.count }
    }
    for list in [
      AccountList(), AccountList(host: office), AccountList(phase: .open),
      AccountList(host: office, phase: .open),
    ] {
      try expectPage(county, list) { $0.accounts.count }
    }
    for list in [OfficeList(), OfficeList(kind: .department)] {
      try expectPage(county, list) { $0.offices.count }
    }
    for list in [StaffList(), StaffList(office: office)] {
      try expectPage(county, list) { $0.staff.count }
    }
    for list in [ServiceList(site: "portal"), ServiceList(site: "portal", offered: false)] {
      try expectPage(county, list) { $0.services.count }
    }
  }

  private func expectCases(_ county: YearCounty) throws {
    for list in [
      CaseList(), CaseList(status: .running), CaseList(subject: county.subject),
      CaseList(office: county.office), CaseList(status: .running, office: county.office),
    ] {
      try expectPage(county, list) { $0.cases.count }
    }
    // Those of a status are sought among all cases of the thing, and no others.
    county.store.reset()
    let both = CaseList(status: .completed, subject: county.subject).page(limit: 500)
    let found = try both.answer(county.view).cases
    #expect(found.allSatisfy { $0.status == .completed } && found.count > Self.limit)
    for (table, count) in county.store.reads {
      #expect(count <= YearCounty.subjectCaseCount + Self.beside, "\(count) of \(table)")
    }
  }

  private func expectDeadlines(_ county: YearCounty) throws {
    let office = county.office
    let article = ArticleReference(15)
    for list in [
      DeadlineList(), DeadlineList(office: office), DeadlineList(subject: county.subject),
      DeadlineList(article: article), DeadlineList(from: "2026-06-05"),
      DeadlineList(office: office, from: "2026-06-05", to: "2026-07-20"),
      DeadlineList(office: office, to: "2026-07-20"), DeadlineList(state: .pending),
      DeadlineList(office: office, state: .pending), DeadlineList(state: .met),
      DeadlineList(office: office, state: .met), DeadlineList(article: article, state: .met),
    ] {
      try expectPage(county, list) { $0.deadlines.count }
    }
  }

  private func expectViolations(_ county: YearCounty) throws {
    let office = county.office
    for list in [
      ViolationList(), ViolationList(open: true), ViolationList(office: office),
      ViolationList(office: office, open: true), ViolationList(subject: county.subject),
    ] {
      try expectPage(county, list) { $0.violations.count }
    }
  }
}
