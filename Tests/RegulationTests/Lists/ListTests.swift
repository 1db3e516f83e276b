import CivilTime
import Regulation
import TestSupport
import Testing

/// Every list under every filter, against a look at all rows: what the indexes hold is what the rows
/// say, whatever happened.
struct ListTests {
  /// Counties in which sites and accounts went through their lives, by what happened.
  private static let counties: [(String, @Sendable () throws -> TestCounty)] = [
    (
      "openings, one withdrawn",
      {
        let county = try TestCounty.withPortal()
        try county.open(Opening("jiaoyu"), through: "launch")
        try county.open(Opening("wenlv", by: "culture", serial: 5), through: "mark-apply")
        try county.open(Opening("jiqiang", by: "jiqiang", serial: 6), through: "consent")
        try county.accept(Opening("jiqiang", by: "jiqiang", serial: 6).withdraw)
        return county
      }
    ),
    (
      "an office merged into another",
      {
        let county = try TestCounty.withSite()
        try county.change(Changing.telephone, through: "consent")
        try county.accept(MergeTests.merge)
        return county
      }
    ),
    (
      "sites that miss filings, one closed",
      {
        let county = try TestCounty.withTwoSites(lacking: [.icp, .mark])
        try county.close(Closing("jiaoyu", number: 2))
        return county
      }
    ),
    (
      "a site offline too long, and online again",
      {
        let county = try TestCounty.withSites()
        try county.takeOffline(Outage(), until: "2026-03-20")
        county.wait(until: "2026-04-20")
        try county.sweep()
        return county
      }
    ),
    (
      "accounts of several offices, some closed",
      {
        let county = try TestCounty.withAccounts()
        try county.close(AccountClosing(["jiaoyu-douyin"]), through: "file")
        return county
      }
    ),
  ]

  @Test(arguments: counties.indices)
  func `each filter gives what a look at all rows gives, in one page and in many`(
    _ index: Int
  ) throws {
    let county = try Self.counties[index].1()
    let view = View(of: county.tables, at: county.now)
    try expectSites(view)
    try expectAccounts(view)
    try expectDirectory(view)
    try expectCases(view)
    try expectDeadlines(view)
    try expectViolations(view)
  }

  private func all<Row>(_ table: RowTable<Row>) throws -> [Row] {
    var rows: [Row] = []
    try table.scan { _, row in
      rows.append(row)
      return true
    }
    return rows
  }

  /// Each of the values, and that nothing is asked.
  private func questions<Value: Hashable>(_ values: some Sequence<Value>) -> [Value?] {
    [nil] + Set(values).map(Optional.some)
  }

  private func expectSites(_ view: View) throws {
    let sites = try all(view.tables.sites.cards).map { try view.tables.site($0) }
    for host in questions(sites.map(\.host) + ["police"]) {
      for phase in questions(SitePhase.allCases) {
        let found = try SiteList(host: host, phase: phase).lines(view, in: [1, 2]) {
          $0.sites.map(\.site.id)
        }
        let wanted = sites.filter {
          (host ?? $0.host) == $0.host && (phase ?? $0.phase) == $0.phase
        }
        #expect(
          found == wanted.map(\.id).sorted(), "\(host?.text ?? "*") \(phase?.rawValue ?? "*")")
      }
    }
  }

  private func expectAccounts(_ view: View) throws {
    let accounts = try all(view.tables.accounts.rows)
    for host in questions(accounts.map(\.host) + ["police"]) {
      for phase in questions(AccountPhase.allCases) {
        let found = try AccountList(host: host, phase: phase).lines(view, in: [1, 2]) {
          $0.accounts.map(\.account.id)
        }
        let wanted = accounts.filter {
          (host ?? $0.host) == $0.host && (phase ?? $0.phase) == $0.phase
        }
        #expect(found == wanted.map(\.id).sorted())
      }
    }
    for platform in questions(accounts.map(\.platform)) {
      let found = try AccountList(host: "education", platform: platform).lines(view, in: [1, 2]) {
        $0.accounts.map(\.account.id)
      }
      let wanted = accounts.filter {
        $0.host == "education" && (platform ?? $0.platform) == $0.platform
      }
      #expect(found == wanted.map(\.id).sorted())
    }
  }

  private func expectDirectory(_ view: View) throws {
    let offices = try all(view.tables.directory.offices)
    for kind in questions(OfficeKind.allCases) {
      let found = try OfficeList(kind: kind).lines(view, in: [1, 3]) { $0.offices.map(\.id) }
      #expect(found == offices.filter { (kind ?? $0.kind) == $0.kind }.map(\.id).sorted())
    }
    let people = try all(view.tables.directory.staff)
    for office in questions(offices.map(\.id)) {
      let found = try StaffList(office: office).lines(view, in: [1, 3]) { $0.staff.map(\.id) }
      let wanted = people.filter { (office ?? $0.office) == $0.office }
      #expect(found == wanted.map(\.id).sorted())
      guard let office else { continue }
      #expect(
        try view.tables.staff(of: office) == wanted.filter { !$0.isDeparted }.map(\.id).sorted())
    }
  }

  private func expectCases(_ view: View) throws {
    let cases = try all(view.tables.cases.rows)
    let subjects = try all(view.tables.cases.parts).map(\.subject.subject)
    for subject in questions(subjects + [.site("nowhere")]) {
      for status in questions(CaseStatus.allCases) {
        let found = try CaseList(status: status, subject: subject).lines(view, in: [1, 2]) {
          $0.cases.map(\.caseID)
        }
        let wanted = try cases.filter { state in
          let isAbout = try subject.map { try view.tables.caseSubject(state.id, $0) != nil }
          return (isAbout ?? true) && (status ?? state.status) == state.status
        }
        #expect(found == wanted.map(\.id).sorted())
      }
    }
    try expectCasesOfOffices(view, cases, subjects)
  }

  /// Those of a host, whichever of its offices it is: nobody's part in a case ever ends.
  private func expectCasesOfOffices(
    _ view: View, _ cases: [CaseState], _ subjects: [Subject]
  ) throws {
    for office in Set(cases.map(\.host) + ["police"]) {
      for subject in questions(subjects) {
        for status in questions(CaseStatus.allCases) {
          let list = CaseList(status: status, subject: subject, office: office)
          let found = try list.lines(view, in: [1, 2]) { $0.cases.map(\.caseID) }
          let wanted = try cases.filter { state in
            let parts = try view.tables.caseSubjects(state.id).map(\.subject)
            let hosts = [state.host] + parts.map(\.host)
            return hosts.contains(office) && (status ?? state.status) == state.status
              && subject.map { about in parts.contains { $0.subject == about } } ?? true
          }
          #expect(found == wanted.map(\.id).sorted(), "\(list)")
        }
      }
    }
  }

  private func expectDeadlines(_ view: View) throws {
    let rows = try all(view.tables.deadlines.rows)
    let today = LegalTime.date(of: view.now)
    let days = rows.compactMap { $0.due?.lastDay } + [today, "2026-01-01", "9999-12-31"]
    for state in questions(DeadlineStanding.allCases) {
      func expect(
        _ list: DeadlineList, _ fits: (Deadline) -> Bool, _ place: SourceLocation = #_sourceLocation
      ) throws {
        let found = try list.lines(view, in: [1, 3]) { $0.deadlines.map(\.deadline) }
        let wanted = rows.filter { row in
          fits(row) && (state.map { row.standing(on: today) == $0 } ?? row.isOpen)
        }.map { (($0.due?.lastDay.iso8601 ?? "none"), $0.id.text) }.sorted { $0 < $1 }
        #expect(found.map(\.text) == wanted.map(\.1), sourceLocation: place)
      }
      try expect(DeadlineList(state: state)) { _ in true }
      for office in Set(rows.compactMap(\.office)) {
        try expect(DeadlineList(office: office, state: state)) { $0.office == office }
        for article in Set(rows.map(\.article)) {
          try expect(DeadlineList(office: office, article: article, state: state)) {
            $0.office == office && $0.article == article
          }
        }
      }
      for subject in Set(rows.map(\.subject)) {
        try expect(DeadlineList(subject: subject, state: state)) { $0.subject == subject }
      }
      for number in Set(rows.map(\.article.article)) {
        try expect(DeadlineList(article: ArticleReference(number), state: state)) {
          $0.article.article == number
        }
      }
      for day in Set(days) {
        try expect(DeadlineList(from: day, state: state)) {
          $0.due.map { $0.lastDay >= day } ?? false
        }
        try expect(DeadlineList(to: day, state: state)) {
          $0.due.map { $0.lastDay <= day } ?? false
        }
        try expect(DeadlineList(from: day, to: day, state: state)) { $0.due?.lastDay == day }
      }
    }
  }

  private func expectViolations(_ view: View) throws {
    let rows = try all(view.tables.violations.rows).sorted {
      ($0.raisedBy, $0.id.text) < ($1.raisedBy, $1.id.text)
    }
    for open in [nil, true, false] {
      for subject in questions(rows.map(\.subject)) {
        for office in questions(rows.compactMap(\.office) + ["police"]) {
          let list = ViolationList(subject: subject, office: office, open: open)
          let found = try list.lines(view, in: [1, 2]) { $0.violations.map(\.violation) }
          let wanted = rows.filter {
            (subject ?? $0.subject) == $0.subject && (office == nil || $0.office == office)
              && (open ?? $0.isOpen) == $0.isOpen
          }
          #expect(found == wanted.map(\.id))
        }
      }
    }
  }

  @Test func `the counties have something of every kind`() throws {
    var (phases, states): (Set<SitePhase>, Set<DeadlineStanding>) = ([], [])
    var counts = (accounts: 0, violations: 0, ended: 0)
    for (_, make) in Self.counties {
      let county = try make()
      phases.formUnion(
        try all(county.tables.sites.cards).map { try county.tables.site($0).phase })
      states.formUnion(try all(county.tables.deadlines.rows).map { $0.standing(on: county.today) })
      counts.accounts += try all(county.tables.accounts.rows).filter { $0.phase == .closed }.count
      let violations = try all(county.tables.violations.rows)
      counts.violations += violations.count
      counts.ended += violations.count { !$0.isOpen }
    }
    #expect(phases.isSuperset(of: [.live, .offline, .closed, .ended, .approved]))
    #expect(states.isSuperset(of: [.pending, .overdue, .met]))
    #expect(counts.accounts > 0 && counts.violations > 0 && counts.ended > 0)
  }

  @Test func `what is recorded between two pages moves nothing that was given`() throws {
    let county = try TestCounty.withTwoSites(lacking: [.icp, .mark])
    try county.accept(Closing.existing("aolin", serial: 8, lacking: [.mark]))
    func page(_ after: ListCursor?) throws -> SiteListAnswer {
      try SiteList(phase: .live).page(after: after, limit: 1)
        .answer(View(of: county.tables, at: county.now))
    }
    let first = try page(nil)
    #expect(first.sites.map(\.site.id) == ["aolin"])
    // One before the cursor and one behind it come, and the next in line goes.
    try county.accept(Closing.existing("aba", serial: 9))
    try county.accept(Closing.existing("kejiao", serial: 7))
    try county.close(Closing("jiaoyu", number: 2), through: "take-down")
    let second = try page(first.next)
    #expect(second.sites.map(\.site.id) == ["kejiao"])
    #expect(try page(second.next).sites.map(\.site.id) == ["portal"])
  }

  @Test(arguments: [
    "jiaoyu", "2026-03-12/A10.missing-filing/site-jiaoyu/mark/7", "!", "~~~", "zz/zz",
  ])
  func `a cursor of another list or of nonsense gives an ordinary page or an empty one`(
    _ text: String
  ) throws {
    let county = try TestCounty.withTwoSites(lacking: [.icp, .mark])
    let view = View(of: county.tables, at: county.now)
    let after = try #require(ListCursor(text))
    func ask<List: ListQuery>(_ lists: List...) throws {
      for list in lists {
        let answer = try list.page(after: after).answer(view)
        #expect(answer.next == nil)
      }
    }
    try ask(SiteList(), SiteList(phase: .live), SiteList(host: "education"))
    try ask(AccountList(), AccountList(host: "education"))
    try ask(OfficeList(), OfficeList(kind: .department))
    try ask(StaffList(), StaffList(office: "education"))
    try ask(CaseList(), CaseList(status: .running), CaseList(subject: .site("jiaoyu")))
    try ask(
      DeadlineList(), DeadlineList(from: "2026-03-01"), DeadlineList(state: .overdue),
      DeadlineList(subject: .site("jiaoyu")))
    try ask(ViolationList(), ViolationList(open: true), ViolationList(office: "education"))
    try ask(ServiceList(site: "portal"))
    #expect(try RuleList().page(after: after).answer(view).rules.isEmpty)
  }

  @Test func `the rules in pages are the rules in one`() throws {
    let view = View(of: try TestCounty.withPortal().tables, at: "2026-03-02T01:00:00Z")
    let rules = try RuleList().lines(view, in: [7, 100]) { answer in
      answer.rules.map { "\($0.rule) \($0.ruleSet?.text ?? "")" }
        + answer.parameters.map(\.parameter.text)
    }
    #expect(rules.count == Set(rules).count && rules.count > 100)
    let fifteen = try RuleList(article: ArticleNumber(15)).whole(view)
    #expect(fifteen.rules.allSatisfy { $0.article.article == 15 } && !fifteen.rules.isEmpty)
  }
}
