package import JSONText
package import Regulation

/// One change of a site as a test tells it: a request for each of its steps.
package struct Changing: Sendable {
  package let site: SiteID
  package let host: OfficeID
  package let newHost: OfficeID?
  /// What changes, as the proposal says it.
  package let changes: JSONValue
  package let caseID: CaseID

  package init(
    _ changes: JSONValue, of site: SiteID = "jiaoyu", by host: OfficeID = "education",
    to newHost: OfficeID? = nil, number: Int = 1
  ) {
    self.site = site
    self.host = host
    self.newHost = newHost
    self.changes = changes
    caseID = CaseID(definition: "site-change", subject: .site(site), number: number)
  }

  package static let telephone = Changing(["telephone": "0954-3012345"])
  package static let domain = Changing(["domain": "jyj.nxxj.gov.cn"])
  package static let host = Changing(["host": "culture"], to: "culture")

  package var propose: Request {
    Request(
      person(host, "clerk"), "site.propose-change",
      [
        "site": .string(site.text), "cause": "reorganisation",
        "reasons": "县机构改革方案调整了职责。", "changes": changes,
      ])
  }

  /// The request that does a step, by a person who may.
  package func request(_ step: StepID) throws -> Request {
    switch step.text {
    case "propose": return propose
    case "consent": return decide("approve", at: step, by: person(host, "leader"))
    case "successor-consent": return decide("approve", at: step, by: person(acting, "leader"))
    case "domain-apply":
      return act("filing.apply", ["filing": "domain", "domain": "jyj.nxxj.gov.cn"])
    case "domain-grant":
      return act("filing.grant", ["filing": "domain", "number": "jyj.nxxj.gov.cn"])
        .by("openness-second")
    case "announce":
      return act(
        "announcement.publish",
        ["title": "关于变更网站域名的公告", "address": "https://jiaoyu.nxxj.gov.cn/gg/2.html"])
    case "mark-update": return update(.mark).by("staffing-clerk")
    case "domain-update": return update(.domain).by("openness-second")
    case "icp-update":
      return update(.icp).by("openness-second").forOffice("communications").withPaper()
    case "police-update": return update(.police).by("police-clerk")
    case "identity-code-apply":
      return act(
        "filing.apply",
        [
          "filing": "identity-code",
          "information": [
            "responsible": "马军", "contact": "马兰", "telephone": "0954-3012345",
            "address": "西吉县吉强镇中街",
          ],
        ])
    case "county-review": return decide("approve", at: step, by: "openness-leader")
    case "municipal-review":
      return decide("approve", at: step, by: "openness-second")
        .forOffice("guyuan-openness").withPaper()
    case "regional-review":
      return decide("approve", at: step, by: "openness-second").forOffice("region")
        .withPaper()
    case "identity-code-update":
      return update(.identityCode).by("openness-second").forOffice("state-council")
        .withPaper()
    case "report": return act("report.file", [:]).withPaper()
    case "apply-change": return act("site.apply-change", [:])
    case let other: throw TestMistake("no request is known for the step \(other)")
    }
  }

  package func decide(
    _ decision: String, at step: StepID?, by actor: StaffID, reasons: String? = nil
  ) -> Request {
    var members: [JSONMember] = []
    if let step { members.append(JSONMember("step", .string(step.text))) }
    members.append(JSONMember("decision", .string(decision)))
    if let reasons { members.append(JSONMember("reasons", .string(reasons))) }
    return act("case.decide", .object(members)).by(actor)
  }

  package var withdraw: Request {
    decide("withdraw", at: nil, by: person(host, "clerk"), reasons: "暂不调整。")
  }

  package func update(_ filing: FilingKind) -> Request {
    act("filing.update", ["filing": .string(filing.rawValue)])
  }

  /// A request about the case by the clerk of the office that does the host's part.
  package func act(_ method: String, _ members: JSONValue) -> Request {
    guard case .object(let given) = members else { return Request("admin", method, members) }
    return Request(
      person(acting, "clerk"), method,
      .object([JSONMember("case", .string(caseID.text))] + given))
  }

  private var acting: OfficeID { newHost ?? host }

  private func person(_ office: OfficeID, _ role: String) -> StaffID {
    guard let id = StaffID("\(office)-\(role)") else { preconditionFailure("\(office)") }
    return id
  }
}

extension TestCounty {
  /// A department's site that is on the register with everything it should have.
  package static let departmentSite = Request(
    "openness-clerk", "site.register-existing",
    [
      "site": "jiaoyu", "kind": "department", "name": "西吉县教育局网站", "host": "education",
      "unit": "办公室", "openedOn": "2016-09-01", "mark": "CA2716404220002",
      "domain": "jiaoyu.nxxj.gov.cn", "icp": "宁ICP备09000126号-2",
      "police": "宁公网安备64042202000012号", "identityCode": "6404220012",
    ])

  /// A county with its portal and a department's site, both with all they should have.
  package static func withSite() throws -> TestCounty {
    let county = try withPortal()
    try county.accept(departmentSite)
    return county
  }

  /// Does the open steps of a change in the order of its definition, up to and with `last`.
  package func change(_ changing: Changing, through last: StepID) throws {
    try accept(changing.propose)
    if last != "propose" { try goOn(changing, through: last) }
  }

  /// Does what is left to do of a change, up to and with `last`.
  package func goOn(_ changing: Changing, through last: StepID) throws {
    guard let definition = definitions.newest("site-change") else {
      throw TestMistake("no definition of the change")
    }
    for step in definition.steps.dropFirst() {
      if try whole(changing.caseID).step(step.id)?.status.isDue != true { continue }
      try accept(try changing.request(step.id))
      if step.id == last { return }
    }
    throw TestMistake("no step \(last)")
  }
}
