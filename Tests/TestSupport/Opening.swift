import CivilTime
package import JSONText
package import Regulation

/// One opening of a site as a test tells it: a request for each of its steps.
package struct Opening: Sendable {
  package let site: SiteID
  package let kind: SiteKind
  package let host: OfficeID
  /// Numbers that no other opening of the test uses.
  package let serial: Int
  package let caseID: CaseID

  package init(
    _ site: SiteID, of kind: SiteKind = .department, by host: OfficeID = "education",
    serial: Int = 2, number: Int = 1
  ) {
    self.site = site
    self.kind = kind
    self.host = host
    self.serial = serial
    self.caseID = CaseID(definition: "site-opening", subject: .site(site), number: number)
  }

  package static let paper = Document(number: "西政公开发〔2026〕3号", date: "2026-03-01")

  package static let materials: JSONValue = [
    material("responsibilities"), material("review-mechanism"), material("security-measures"),
    material("emergency-plan"),
  ]

  package static func material(_ kind: String) -> JSONValue {
    let place = MaterialKind.allCases.firstIndex { $0.rawValue == kind } ?? 9
    // A file of its own for each.
    let digest = place == 0 ? Digest.sample : String(Digest.sample.dropLast()) + "\(place)"
    return ["kind": .string(kind), "title": "网站申请材料", "digest": .string(digest)]
  }

  package var domain: String { kind == .portal ? "www.nxxj.gov.cn" : "\(site).nxxj.gov.cn" }

  package var propose: Request {
    var members: JSONValue = [
      "site": .string(site.text), "kind": .string(kind.rawValue), "name": "西吉县教育局网站",
      "host": .string(host.text), "purpose": "standing",
    ]
    if kind == .department, case .object(let given) = members {
      members = .object(
        given + [JSONMember("specialNeed", "承担全县招生考试网上报名，县门户网站尚不具备该功能。")])
    }
    return Request(clerk, "site.propose", members)
  }

  /// The request that does a step, by a person who may.
  package func request(_ step: StepID) throws -> Request {
    switch step.text {
    case "propose": return propose
    case "consent": return decide("approve", at: step, by: leader)
    case "apply": return act("site.apply", ["materials": Self.materials])
    case "approve":
      return kind == .portal
        ? decide("approve", at: step, by: "openness-deputy")
          .forOffice("guyuan-openness").withPaper()
        : decide("approve", at: step, by: "openness-leader")
    case "mark-apply": return apply(.mark)
    case "mark-grant": return grant(.mark, "CA27164042\(serial)", by: "staffing-clerk")
    case "domain-apply": return apply(.domain, ["domain": .string(domain)])
    case "domain-grant": return grant(.domain, domain, by: "openness-second")
    case "icp-apply": return apply(.icp)
    case "icp-grant":
      return grant(.icp, "宁ICP备09000126号-\(serial)", by: "openness-second")
        .forOffice("communications").withPaper()
    case "security-measures":
      return act("security.record-measures", ["measures": "部署防火墙、网页防篡改和日志审计。"])
    case "security-test": return test(passed: true)
    case "police-apply": return apply(.police)
    case "police-grant":
      return grant(
        .police, "宁公网安备640422020000\(serial + 10)号", by: "police-clerk")
    case "identity-code-apply":
      return apply(
        .identityCode,
        [
          "information": [
            "responsible": "马军", "contact": "马兰", "telephone": "0954-3010000",
            "address": "西吉县吉强镇中街",
          ]
        ])
    case "county-review": return decide("approve", at: step, by: "openness-leader")
    case "municipal-review":
      return decide("approve", at: step, by: "openness-second")
        .forOffice("guyuan-openness").withPaper()
    case "regional-review":
      return decide("approve", at: step, by: "openness-second").forOffice("region").withPaper()
    case "identity-code-grant":
      return grant(.identityCode, "64042200\(serial + 10)", by: "openness-second")
        .forOffice("state-council").withPaper()
    case "announce":
      let request = act(
        "announcement.publish",
        [
          "title": "关于开通网站的公告",
          "address": .string(
            kind == .portal
              ? "https://www.nxgy.gov.cn/gg/1.html" : "https://www.nxxj.gov.cn/gg/1.html"),
        ]
      ).by("openness-second")
      return kind == .portal
        ? request.forOffice("guyuan-openness").withPaper() : request
    case "report": return act("report.file", [:]).withPaper()
    case "deploy": return act("deployment.record", ["platform": "regional", "cloud": "regional"])
    case "launch": return act("site.launch", [:])
    case let other: throw TestMistake("no request is known for the step \(other)")
    }
  }

  /// A decision on a step of the case.
  package func decide(
    _ decision: String, at step: StepID?, by actor: StaffID, reasons: String? = nil
  ) -> Request {
    var members = [JSONMember("case", .string(caseID.text))]
    if let step { members.append(JSONMember("step", .string(step.text))) }
    members.append(JSONMember("decision", .string(decision)))
    if let reasons { members.append(JSONMember("reasons", .string(reasons))) }
    return Request(actor, "case.decide", .object(members))
  }

  /// The wish of the host to end the case.
  package var withdraw: Request {
    decide("withdraw", at: nil, by: clerk, reasons: "改为在县门户网站开设专栏。")
  }

  package func apply(_ filing: FilingKind, _ members: [JSONMember] = []) -> Request {
    act("filing.apply", .object([JSONMember("filing", .string(filing.rawValue))] + members))
  }

  package func apply(_ filing: FilingKind, _ members: JSONValue) -> Request {
    guard case .object(let members) = members else { return apply(filing) }
    return apply(filing, members)
  }

  package func grant(_ filing: FilingKind, _ number: String, by actor: StaffID) -> Request {
    act("filing.grant", ["filing": .string(filing.rawValue), "number": .string(number)]).by(actor)
  }

  package func test(passed: Bool, report: String = "宁检〔2026〕1号") -> Request {
    act(
      "security.record-test",
      [
        "passed": .bool(passed), "tester": "宁夏网络安全测评中心",
        "report": ["number": .string(report), "date": "2026-03-01"],
        "findings": "存在弱口令两处。",
      ])
  }

  /// A request of the host's clerk about the case.
  package func act(_ method: String, _ members: JSONValue) -> Request {
    guard case .object(let given) = members else { return Request(clerk, method, members) }
    return Request(clerk, method, .object([JSONMember("case", .string(caseID.text))] + given))
  }

  package var clerk: StaffID { person("clerk") }

  package var leader: StaffID { person("leader") }

  private func person(_ role: String) -> StaffID {
    guard let id = StaffID("\(host)-\(role)") else { preconditionFailure("\(host)") }
    return id
  }
}

extension TestCounty {
  /// Does the steps of an opening in the order of its definition, up to and with `last`.
  package func open(_ opening: Opening, through last: StepID) throws {
    for step in try steps(of: opening) {
      try accept(try opening.request(step.id))
      if step.id == last { return }
    }
    throw TestMistake("no step \(last)")
  }

  /// Does every step of an opening but those named and those that wait for them.
  package func open(_ opening: Opening, without left: Set<StepID>) throws {
    let definition = try newestOpening()
    var blocked = left
    for id in left { blocked.formUnion(definition.dependents(of: id)) }
    for step in definition.steps where !blocked.contains(step.id) {
      try accept(try opening.request(step.id))
    }
  }

  package func newestOpening() throws -> Definition {
    guard let definition = definitions.newest("site-opening") else {
      throw TestMistake("no definition of the opening")
    }
    return definition
  }

  private func steps(of opening: Opening) throws -> [Step] {
    guard let state = try tables.caseState(opening.caseID),
      let definition = definitions.definition(state.definition, version: state.version)
    else { return try newestOpening().steps }
    return definition.steps
  }
}
