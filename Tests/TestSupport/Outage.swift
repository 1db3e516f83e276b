package import CivilTime
import JSONText
package import Regulation

/// The times offline of one site as a test tells them: a request for each step of each case.
package struct Outage: Sendable {
  package let site: SiteID
  package let host: OfficeID
  /// The number that its next case has.
  package var number: Int

  package static let paper = Opening.paper

  /// A site of the county education office, or the portal of the openness office.
  package init(_ site: SiteID = "jiaoyu", by host: OfficeID = "education", number: Int = 1) {
    self.site = site
    self.host = host
    self.number = number
  }

  package static let portal = Outage("portal", by: "openness")

  package func numbered(_ number: Int) -> Outage {
    Outage(site, by: host, number: number)
  }

  package var isPortal: Bool { host == "openness" }

  /// The id of its case of a definition.
  package func caseID(_ definition: StepID = "site-temporary-offline") -> CaseID {
    CaseID(definition: definition, subject: .site(site), number: number)
  }

  package var clerk: StaffID { isPortal ? "openness-clerk" : "education-clerk" }

  /// Who answers for the site, and declares an emergency.
  package var responsible: StaffID { isPortal ? "openness-deputy" : "education-security" }

  // MARK: Applications

  package func propose(from: CivilDate? = nil, until: CivilDate) -> Request {
    plan(from: from, [JSONMember("until", .string(until.iso8601))])
  }

  package func propose(from: CivilDate? = nil, days: Int) -> Request {
    plan(from: from, [JSONMember("days", .integer(Int64(days)))])
  }

  private func plan(from: CivilDate?, _ end: [JSONMember]) -> Request {
    let begin = from.map { [JSONMember("from", .string($0.iso8601))] } ?? []
    return Request(
      clerk, "site.propose-offline",
      .object(
        [
          JSONMember("site", .string(site.text)), JSONMember("reason", "rectification"),
          JSONMember("explanation", "网站存在安全漏洞，需下线整改。"),
        ] + begin + end))
  }

  package func extend(until: CivilDate) -> Request {
    Request(
      clerk, "site.propose-offline-extension",
      [
        "site": .string(site.text), "until": .string(until.iso8601),
        "explanation": "整改尚未完成。",
      ])
  }

  package func reclassify(cause: String? = "force-majeure", spell: CaseID? = nil) -> Request {
    var request = Request(
      clerk, "site.propose-offline-reclassification",
      ["site": .string(site.text), "circumstances": "机房供电线路被洪水冲断，供电公司已出具证明。"])
    if let cause { request = request.setting("cause", .string(cause)) }
    if let spell { request = request.setting("spell", .string(spell.text)) }
    return request
  }

  /// An emergency; one that was ordered comes with its order.
  package func emergency(cause: String? = "force-majeure") -> Request {
    var request = Request(
      responsible, "site.take-offline-emergency",
      ["sites": [.string(site.text)], "circumstances": "全县停电，机房断电。"])
    if let cause { request = request.setting("cause", .string(cause)) }
    return cause == "ordered" ? request.ordered : request
  }

  /// An emergency of this site and of others.
  package func emergency(also others: String...) -> Request {
    emergency().setting("sites", .array([.string(site.text)] + others.map { .string($0) }))
  }

  /// What the municipal office wrote: that a case tells of no emergency.
  package func refuse(_ definition: StepID = "site-emergency-offline") -> Request {
    Request(
      "openness-second", "site.refuse-emergency",
      ["case": .string(caseID(definition).text), "reasons": "属计划内检修停电，不符合第二款情形。"]
    ).forOffice("guyuan-openness").withPaper()
  }

  // MARK: Steps

  /// The request that does a step other than the first, by a person who may.
  package func request(_ step: StepID, of definition: StepID) throws -> Request {
    let id = caseID(definition)
    switch step.text {
    case "county-review": return decide("approve", at: step, of: id, by: "openness-leader")
    case "consent":
      return decide("approve", at: step, of: id, by: "openness-second")
        .forOffice("guyuan-openness").withPaper()
    case "decide":
      let decision = decide("approve", at: step, of: id, by: "openness-deputy")
      return isPortal ? decision.forOffice("guyuan-openness").withPaper() : decision
    case "announce": return announce(id, at: "https://www.nxxj.gov.cn/gg/2.html")
    case "take-offline": return act("site.take-offline", id)
    case "restore": return act("site.restore", id)
    case "report": return act("report.file", id).withPaper()
    case "forward-government": return forward("municipal-government", id)
    case "forward-region": return forward("regional-general", id)
    case "forward-state-council": return forward("state-council-general", id)
    case let other: throw TestMistake("no request is known for the step \(other)")
    }
  }

  package func decide(
    _ decision: String, at step: StepID?, of id: CaseID, by actor: StaffID, reasons: String? = nil
  ) -> Request {
    var members = [
      JSONMember("case", .string(id.text)), JSONMember("decision", .string(decision)),
    ]
    if let step { members.append(JSONMember("step", .string(step.text))) }
    if let reasons { members.append(JSONMember("reasons", .string(reasons))) }
    return Request(actor, "case.decide", .object(members))
  }

  package func withdraw(_ definition: StepID = "site-temporary-offline") -> Request {
    decide("withdraw", at: nil, of: caseID(definition), by: clerk, reasons: "改在夜间不下线整改。")
  }

  package func announce(_ id: CaseID, at address: String) -> Request {
    Request(
      "openness-second", "announcement.publish",
      ["case": .string(id.text), "title": "关于网站临时下线的公告", "address": .string(address)])
  }

  package func act(_ method: String, _ id: CaseID) -> Request {
    Request(clerk, method, ["case": .string(id.text)])
  }

  private func forward(_ kind: String, _ id: CaseID) -> Request {
    act("report.file", id).setting("to", .string(kind)).by("openness-second")
      .forOffice("guyuan-openness").withPaper()
  }

  /// What a patrol of the openness office saw.
  package func observe(
    _ isReachable: Bool, updated: CivilDate? = nil, evidence: String = "巡查记录2026-1"
  ) -> Request {
    let request = Request(
      "openness-clerk", "site.record-observation",
      [
        "site": .string(site.text), "reachable": .bool(isReachable), "method": "visit",
        "evidence": .string(evidence),
      ])
    return updated.map { request.setting("lastUpdatedOn", .string($0.iso8601)) } ?? request
  }
}

extension Request {
  /// With the order of an authority.
  package var ordered: Request {
    setting("cause", "ordered").setting("orderedBy", "cac")
      .setting("order", ["number": "宁网信〔2026〕7号", "date": "2026-03-01"])
  }
}

extension TestCounty {
  /// A county with its portal and the live site of the education office, both open before the
  /// ledger began.
  package static func withSites(now: Instant = "2026-03-02T01:00:00Z") throws -> TestCounty {
    let county = try withPortal(now: now)
    try county.accept(
      Request(
        "openness-clerk", "site.register-existing",
        [
          "site": "jiaoyu", "kind": "department", "name": "西吉县教育局网站", "host": "education",
          "openedOn": "2015-05-01", "mark": "CA2716404290", "domain": "jiaoyu.nxxj.gov.cn",
          "icp": "宁ICP备09000126号-90", "police": "宁公网安备64042202000090号",
          "identityCode": "6404220090",
        ]))
    return county
  }

  /// The morning of a day, when the next request is made; never before what was recorded.
  package func wait(until date: CivilDate) {
    now = max(now, LegalTime.start(of: date).adding(seconds: 9 * 3600))
  }

  /// Applies today and does what comes before the step `last`, and it.
  package func takeOffline(
    _ outage: Outage, until: CivilDate, through last: StepID = "take-offline"
  ) throws {
    try accept(outage.propose(until: until))
    try go(on: outage, "site-temporary-offline", through: last)
  }

  /// Does the open steps of a case in their order, up to and with `last`.
  package func go(on outage: Outage, _ definition: StepID, through last: StepID) throws {
    for step in try steps(of: definition) where step.id != "propose" {
      let isOpen = try waiting(outage.caseID(definition)).contains(step.id)
      if isOpen { try accept(try outage.request(step.id, of: definition)) }
      if step.id == last { return }
    }
    throw TestMistake("no step \(last)")
  }

  private func steps(of definition: StepID) throws -> [Step] {
    guard let newest = definitions.newest(definition) else {
      throw TestMistake("no definition \(definition)")
    }
    return newest.steps
  }
}

extension TestCounty {
  /// The newest deadline of a rule about the education office's site, open or not.
  package func deadline(_ rule: String) throws -> Deadline? {
    var newest: Deadline?
    try tables.deadlines.rows.scan(prefix: "\(rule)/site-jiaoyu/") { _, row in
      if row.startedBy >= newest?.startedBy ?? 0 { newest = row }
      return true
    }
    return newest
  }

  /// The deadline of a rule, or of a part of it, that is still asked for of that site.
  package func open(_ rule: DeadlineRuleID, _ part: String? = nil) throws -> Deadline? {
    guard let rule = DeadlineBook.rule(rule) else { throw TestMistake("no deadline \(rule)") }
    return try tables.openDeadlines(rule, of: .site("jiaoyu")).first {
      part == nil || $0.part?.text == part
    }
  }

  package func events(_ type: String) -> [Entry] {
    entries.filter { Swift.type(of: $0.event.payload).type == type }
  }

  package func raised(_ kind: ViolationKind) -> [ViolationRaised] {
    entries.compactMap {
      guard case .violation(.raised(let event)) = $0.event, event.kind == kind else { return nil }
      return event
    }
  }

  package func ended(_ kind: ViolationKind) -> [ViolationEnded] {
    entries.compactMap {
      guard case .violation(.ended(let event)) = $0.event, event.kind == kind else { return nil }
      return event
    }
  }
}
