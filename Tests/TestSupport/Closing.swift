package import CivilTime
package import JSONText
package import Regulation

/// One closing of sites as a test tells it: a request for each of its steps.
package struct Closing: Sendable {
  package let sites: [SiteID]
  /// Who begins it: the county openness office, or a host.
  package let by: OfficeID
  package let caseID: CaseID

  package init(_ sites: SiteID..., by office: OfficeID = "education", number: Int = 1) {
    self.init(sites, by: office, number: number)
  }

  package init(_ sites: [SiteID], by office: OfficeID = "education", number: Int = 1) {
    self.sites = sites
    self.by = office
    caseID = CaseID(
      definition: "site-closing", subject: .site(sites.first ?? "none"), number: number)
  }

  package static let paper = Document(number: "固政公开〔2026〕8号", date: "2026-03-01")
  package static let regionalDecision: JSONValue = [
    "number": "宁政办函〔2026〕3号", "date": "2026-03-01",
  ]

  package static func host(of site: SiteID) -> OfficeID {
    switch site.text {
    case "jiaoyu", "zhaosheng": "education"
    case "wenlv": "culture"
    case "jiqiang": "jiqiang"
    case "portal": "openness"
    case _: "park"
    }
  }

  package static func domain(of site: SiteID) -> String {
    site == "portal" ? "www.nxxj.gov.cn" : "\(site).nxxj.gov.cn"
  }

  /// A site that was open already, with all its filings but those named.
  package static func existing(_ site: SiteID, serial: Int, lacking: Set<FilingKind> = [])
    -> Request
  {
    var members: [JSONMember] = [
      JSONMember("site", .string(site.text)), JSONMember("kind", "department"),
      JSONMember("name", .string("网站\(serial)")),
      JSONMember("host", .string(host(of: site).text)), JSONMember("openedOn", "2018-06-01"),
    ]
    let numbers: [(FilingKind, String, String)] = [
      (.mark, "mark", "CA27164042\(serial)"), (.domain, "domain", domain(of: site)),
      (.icp, "icp", "宁ICP备09000126号-\(serial)"),
      (.police, "police", "宁公网安备640422020\(100_00 + serial)号"),
      (.identityCode, "identityCode", "640422\(1000 + serial)"),
    ]
    for (kind, key, number) in numbers where !lacking.contains(kind) {
      members.append(JSONMember(key, .string(number)))
    }
    return Request("openness-clerk", "site.register-existing", .object(members))
  }

  package var propose: Request {
    Request(
      person(by, "clerk"), "site.propose-closing",
      [
        "sites": .array(sites.map { .string($0.text) }), "ground": "consolidation",
        "reasons": "按集约化要求，内容整合到县政府门户网站。",
        "safeguards": "迁移期间原网站照常更新，专人值守。",
      ])
  }

  /// The request that does a step, by a person who may; `site` for a step that is done for each.
  package func request(_ step: StepID, _ site: SiteID? = nil) throws -> Request {
    let site = site ?? sites.first ?? "none"
    let host = Self.host(of: site)
    let clerk = person(host, "clerk")
    switch step.text {
    case "propose": return propose
    case "consent": return decide("approve", at: step, site, by: person(host, "leader"))
    case "review": return decide("approve", at: step, nil, by: "openness-deputy")
    case "approve":
      return decide("approve", at: step, nil, by: "openness-second")
        .forOffice("guyuan-openness").withPaper(Self.paper.number)
    case "hang-notice":
      return act(
        clerk, "notice.hang", site,
        [
          "title": "关于网站迁移的公告",
          "address": .string("https://\(Self.domain(of: site))/qy.html"),
        ])
    case "migrate": return act(clerk, "migration.complete", site, [:])
    case "verify":
      return act(person(host, "leader"), "migration.verify", site, ["columnCount": 1])
    case "announce": return announce([site])
    case "take-down":
      return act(
        clerk, "site.take-down", sites: [site], ["reasons": "原系统到期停机，县门户已同步公告。"])
    case "cancel-icp":
      return cancel(.icp, [site], by: "openness-second").forOffice("communications")
        .withPaper(Self.paper.number)
    case "cancel-mark": return cancel(.mark, [site], by: "staffing-clerk")
    case "cancel-police": return cancel(.police, [site], by: "police-clerk")
    case "cancel-domain": return cancel(.domain, [site], by: "openness-clerk")
    case "report-region": return report("regional-general", [site], by: clerk)
    case "report-municipality": return report("municipal-openness", [site], by: clerk)
    case "report-cac": return report("municipal-cac", [site], by: clerk)
    case "complete": return act(clerk, "site.complete-closing", sites: [site], [:])
    case let other: throw TestMistake("no request is known for the step \(other)")
    }
  }

  /// The record of a column's migration.
  package func column(
    _ site: SiteID, _ name: String = "通知公告", items: Int = 120, moved: Int? = nil,
    to destination: String = "https://www.nxxj.gov.cn/jyj/tzgg/"
  ) -> Request {
    act(
      person(Self.host(of: site), "clerk"), "migration.record-column", site,
      [
        "column": .string(name), "itemCount": .integer(Int64(items)),
        "movedCount": .integer(Int64(moved ?? items)), "destination": .string(destination),
        "evidence": .string(Digest.sample),
      ])
  }

  package func announce(_ sites: [SiteID]) -> Request {
    let isPortal = sites.contains("portal")
    let request = act(
      "openness-second", "notice.publish", sites: sites,
      [
        "title": "关于关停网站的公告",
        "address": .string(
          isPortal ? "https://www.nxgy.gov.cn/gg/9.html" : "https://www.nxxj.gov.cn/gg/9.html"),
        "destinations": [
          .string(isPortal ? "https://www.nxgy.gov.cn/xj/" : "https://www.nxxj.gov.cn/jyj/")
        ],
      ])
    return isPortal ? request.forOffice("guyuan-openness").withPaper(Self.paper.number) : request
  }

  package func cancel(_ filing: FilingKind, _ sites: [SiteID], by actor: StaffID) -> Request {
    act(actor, "filing.cancel", sites: sites, ["filing": .string(filing.rawValue)])
  }

  package func report(_ to: String, _ sites: [SiteID], by actor: StaffID) -> Request {
    act(actor, "report.file", sites: sites, ["to": .string(to)]).withPaper(Self.paper.number)
  }

  package func decide(
    _ decision: String, at step: StepID?, _ site: SiteID?, by actor: StaffID,
    reasons: String? = nil
  ) -> Request {
    var members = [JSONMember("case", .string(caseID.text))]
    if let step { members.append(JSONMember("step", .string(step.text))) }
    if let site { members.append(JSONMember("subject", .string("site-\(site)"))) }
    members.append(JSONMember("decision", .string(decision)))
    if let reasons { members.append(JSONMember("reasons", .string(reasons))) }
    return Request(actor, "case.decide", .object(members))
  }

  package var withdraw: Request {
    decide("withdraw", at: nil, nil, by: person(by, "clerk"), reasons: "暂缓整合。")
  }

  package func withdrawNotice(_ notice: NoticeKind, of site: SiteID) -> Request {
    let office: OfficeID = notice == .homePage ? Self.host(of: site) : "openness"
    return Request(
      person(office, "clerk"), "notice.withdraw",
      ["site": .string(site.text), "notice": .string(notice.rawValue)])
  }

  package func act(
    _ actor: StaffID, _ method: String, _ site: SiteID, _ members: JSONValue
  ) -> Request {
    act(actor, method, JSONMember("site", .string(site.text)), members)
  }

  package func act(
    _ actor: StaffID, _ method: String, sites: [SiteID], _ members: JSONValue
  ) -> Request {
    act(actor, method, JSONMember("sites", .array(sites.map { .string($0.text) })), members)
  }

  private func act(
    _ actor: StaffID, _ method: String, _ subject: JSONMember, _ members: JSONValue
  ) -> Request {
    guard case .object(let given) = members else { return Request(actor, method, members) }
    return Request(
      actor, method, .object([JSONMember("case", .string(caseID.text)), subject] + given))
  }

  private func person(_ office: OfficeID, _ role: String) -> StaffID {
    guard let id = StaffID("\(office)-\(role)") else { preconditionFailure("\(office)") }
    return id
  }
}

extension TestCounty {
  /// A county with its portal and two department sites that were open already.
  package static func withTwoSites(
    lacking: Set<FilingKind> = [], now: Instant = "2026-03-02T01:00:00Z"
  ) throws -> TestCounty {
    let county = try TestCounty.withPortal(now: now)
    try county.accept(Closing.existing("jiaoyu", serial: 2, lacking: lacking))
    try county.accept(Closing.existing("wenlv", serial: 3))
    return county
  }

  /// Does a step of a closing for one site, or for the whole case.
  package func `do`(_ step: StepID, of closing: Closing, _ site: SiteID? = nil) throws {
    if step == "migrate" {
      let site = site ?? closing.sites[0]
      let isPortal = site == "portal"
      try accept(
        closing.column(
          site,
          to: isPortal ? "https://www.nxgy.gov.cn/xj/" : "https://www.nxxj.gov.cn/jyj/tzgg/"))
    }
    try accept(try closing.request(step, site))
  }

  /// Does every step that is open, in the order of the definition, up to and with `last`, for every
  /// site, but none of those named.
  package func close(
    _ closing: Closing, through last: StepID = "complete", without left: Set<StepID> = []
  ) throws {
    for step in Definition.siteClosing.steps where !left.contains(step.id) {
      switch step.scope {
      case .once:
        let known = try tables.caseState(closing.caseID)?.step(step.id)?.status
        if known == nil || known == .open { try `do`(step.id, of: closing) }
      case .each:
        for subject in try whole(closing.caseID).remaining.map(\.subject) {
          guard try whole(closing.caseID).step(step.id, of: subject.subject)?.status == .open
          else { continue }
          try `do`(step.id, of: closing, subject.subject.site)
        }
      }
      if step.id == last { return }
    }
  }
}
