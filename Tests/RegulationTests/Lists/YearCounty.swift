import CivilTime
import TestSupport

@testable import Regulation

/// A county at the size of some years: its tables filled by the projectors that keep them, without
/// the requests behind it.
struct YearCounty {
  static let officeCount = 200
  static let staffCount = 700
  static let siteCount = 3000
  static let accountCount = 1000
  static let caseCount = 8000
  /// How many of them are about ``subject``.
  static let subjectCaseCount = caseCount / 20
  static let serviceCount = 3000
  static let violationCount = 5000

  let store = CountingStore()
  /// An office that has much of everything, and a thing about which there is much.
  let office: OfficeID = "office-7"
  let subject: Subject = .site("site-7")
  let now: Instant = "2026-06-02T01:00:00Z"

  let tables: Tables

  /// - Parameter isWhole: with what comes by the thousand, which takes as long again to fill in.
  init(isWhole: Bool = false) throws {
    tables = Tables(in: store)
    try fill()
    if isWhole { try fillVolume() }
    try tables.flush()
    tables.forget()
  }

  /// What a query sees whose process has read nothing yet.
  var view: View { View(of: Tables(in: store), at: now) }

  func office(_ number: Int) throws -> OfficeID {
    // Half of everything belongs to one office.
    try id("office-\(number % 2 == 0 ? 7 : number % Self.officeCount)")
  }

  func id<Form: TextForm>(_ text: String) throws -> Form {
    guard let id = Form(text) else { throw TestMistake("no \(Form.self): \(text)") }
    return id
  }

  private func fill() throws {
    try fillDirectory()
    try fillSites()
    try fillAccounts()
    try fillCases()
    try fillDeadlines()
    try fillViolations()
    try fillServices()
  }

  func entry(
    _ position: Int, _ event: Event, in caseID: CaseID? = nil, by actor: StaffID? = nil,
    on day: CivilDate = "2026-06-01"
  ) -> Entry {
    Entry(
      position: position, recordedAt: now, occurredOn: day, actor: actor, office: nil,
      onBehalfOf: nil, document: nil, correlation: caseID, causation: nil, event: event)
  }

  private func fillDirectory() throws {
    for number in 0..<Self.officeCount {
      let event = OfficeRegistered(
        office: try id("office-\(number)"), kind: number < 40 ? .township : .department,
        name: "单位", creditCode: nil)
      try DirectoryProjector.fold(entry(1, .directory(.officeRegistered(event))), into: tables)
    }
    for number in 0..<Self.staffCount {
      let event = StaffAssigned(
        staff: try id("staff-\(number)"), name: "人员", office: try office(number), roles: [.clerk])
      try DirectoryProjector.fold(entry(1, .directory(.staffAssigned(event))), into: tables)
    }
  }

  /// One in four is proposed, the others are those of others.
  private func fillSites() throws {
    for number in 0..<Self.siteCount {
      let event: SiteEvent =
        if isRare(number) {
          .proposed(
            SiteProposed(
              site: try id("site-\(number)"), caseID: "site-opening.site.1", kind: .department,
              name: "网站", host: try office(number), unit: nil, purpose: .standing,
              specialNeed: nil))
        } else {
          .listedNotGoverned(
            SiteListedNotGoverned(
              site: try id("site-\(number)"), name: "网站", office: try office(number),
              domain: nil))
        }
      try SiteProjector.fold(entry(1, .site(event)), into: tables)
      try SiteListProjector.fold(entry(1, .site(event)), into: tables)
    }
  }

  /// One in four, whosever it is.
  func isRare(_ number: Int) -> Bool { number / 2 % 4 == 0 }

  private func fillAccounts() throws {
    guard let platform = PlatformName("微博") else { preconditionFailure("a platform's name") }
    for number in 0..<Self.accountCount {
      let event = AccountRegisteredExisting(
        account: try id("account-\(number)"), kind: .institutional, platform: platform,
        name: "账号", host: try office(number), owner: nil, post: nil, number: nil,
        verified: nil, openedOn: nil, filedWithCACOn: nil, filedWithOpennessOn: nil, missing: [])
      try AccountProjector.fold(entry(1, .account(.registeredExisting(event))), into: tables)
      if isRare(number) { continue }
      let cancelled = AccountCancelled(account: event.account)
      try AccountProjector.fold(entry(2, .account(.cancelled(cancelled))), into: tables)
    }
  }

  private func fillCases() throws {
    for number in 0..<Self.caseCount {
      let about: Subject =
        number % 20 == 0 ? subject : .site(try id("site-\(number % Self.siteCount)"))
      let opened = CaseOpened(
        caseID: try id("site-temporary-offline.site-\(number % Self.siteCount).\(number + 1)"),
        definition: "site-temporary-offline", version: 1, host: try office(number),
        subjects: [CaseSubject(subject: about, host: try office(number), supervisor: nil)])
      try CaseProjector.fold(
        entry(1, .workflow(.opened(opened)), in: opened.caseID), into: tables)
      if isRare(number) { continue }
      let running = try tables.cases.rows[opened.caseID.text]
      guard var state = running else { throw TestMistake("no case \(opened.caseID)") }
      state.status = .completed
      tables.cases.rows.set(opened.caseID.text, state)
      CaseProjector.noteListed(running, CaseEvolved(state: state, subjects: []), tables)
      tables.cases.hosts.set("\(state.host)/\(state.id)", nil)
    }
  }

  /// One in four is open, of which half are overdue.
  private func fillDeadlines() throws {
    let calendar = try tables.calendar
    for number in 0..<(4 * Self.siteCount) {
      let rule = DeadlineBook.all[number % DeadlineBook.all.count]
      let start = DeadlineStart(
        rule: rule,
        subject: number % 10 == 0 ? subject : .site(try id("site-\(number % Self.siteCount)")),
        part: nil, office: try office(number), caseID: nil, step: nil,
        from: ("2026-04-02" as CivilDate).adding(days: number % 90), term: .days(30), warning: nil)
      let row = Deadline(start, startedBy: number + 1, in: calendar)
      try DeadlineProjector.put(row, before: nil, tables)
      if isRare(number) { continue }
      try DeadlineProjector.put(
        row.met(on: "2026-06-01", by: 1), before: row, tables)
    }
  }

  private func fillViolations() throws {
    let kind = Areas.violations[0]
    for number in 0..<Self.violationCount {
      let about: Subject =
        number % 10 == 0 ? subject : .site(try id("site-\(number % Self.siteCount)"))
      let id = ViolationID(kind, about, shownBy: number + 1)
      let said = Bilingual("情形", "found")
      let raised = ViolationRaised(
        violation: id, ground: ArticleReference(34), kind: kind, subject: about,
        office: try office(number), found: said, evidence: [number + 1])
      try ViolationProjector.fold(
        entry(number + 1, .violation(.raised(raised))), into: tables)
      if isRare(number) { continue }
      let ended = ViolationEnded(
        violation: id, ground: ArticleReference(34), kind: kind, subject: about, found: said,
        evidence: [])
      try ViolationProjector.fold(
        entry(number + 1, .violation(.ended(ended))), into: tables)
    }
  }

  private func fillServices() throws {
    for number in 0..<Self.serviceCount {
      let service: ServiceID = try id("20260302-\(100_000 + number)")
      let listed = ServiceListed(
        service: service, site: "portal", name: try id("事项\(number)"), office: try office(number),
        entrance: try id("https://zwfw.example.gov.cn/\(number)"), code: nil)
      try ServiceProjector.fold(entry(1, .service(.listed(listed))), into: tables)
      if isRare(number) { continue }
      try ServiceProjector.fold(
        entry(
          1,
          .service(
            .retired(ServiceRetired(service: service, reasons: Passage(try id("取消") as Prose))))),
        into: tables)
    }
  }
}
