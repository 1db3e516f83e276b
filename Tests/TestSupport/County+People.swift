package import CivilTime
import JSONText
package import Regulation

/// The offices and people most tests need.
extension TestCounty {
  /// Id, kind, name.
  package static let offices: [(OfficeID, OfficeKind, Line)] = [
    ("openness", .countyOpenness, "西吉县政府政务公开办公室"),
    ("cac", .countyCAC, "西吉县委网信办"),
    ("staffing", .staffing, "西吉县委编办"),
    ("police", .police, "西吉县公安局"),
    ("education", .department, "西吉县教育局"),
    ("culture", .department, "西吉县文化旅游广电局"),
    ("jiqiang", .township, "吉强镇人民政府"),
    ("park", .dispatched, "西吉县工业园区管委会"),
    ("tax", .vertical, "国家税务总局西吉县税务局"),
    ("telecom", .telecom, "电信西吉分公司"),
    ("guyuan-openness", .municipalOpenness, "固原市政府政务公开办公室"),
    ("communications", .communications, "宁夏通信管理局"),
    ("region", .regionalGeneral, "自治区人民政府办公厅"),
    ("state-council", .stateCouncilGeneral, "国务院办公厅"),
  ]

  /// Id, name, office, roles.
  package static let people: [(StaffID, Line, OfficeID, [Role])] = [
    ("admin", "白雪", "openness", [.administrator]),
    ("second-admin", "白云", "openness", [.administrator]),
    ("auditor", "苏青", "openness", [.auditor]),
    ("openness-clerk", "李娜", "openness", [.clerk]),
    ("openness-second", "李静", "openness", [.clerk]),
    ("openness-deputy", "王芳", "openness", [.deputy]),
    ("openness-leader", "张伟", "openness", [.leader]),
    ("staffing-clerk", "石平", "staffing", [.clerk]),
    ("police-clerk", "杨波", "police", [.clerk]),
    ("education-clerk", "马兰", "education", [.clerk]),
    ("education-second", "马梅", "education", [.clerk]),
    ("education-security", "马辉", "education", [.securityOfficer]),
    ("education-leader", "马军", "education", [.leader]),
    ("culture-clerk", "黄丽", "culture", [.clerk]),
    ("culture-leader", "黄强", "culture", [.leader]),
    ("jiqiang-clerk", "何雨", "jiqiang", [.clerk]),
    ("jiqiang-leader", "何明", "jiqiang", [.leader]),
    ("park-clerk", "陈刚", "park", [.clerk]),
    ("park-leader", "陈亮", "park", [.leader]),
    ("tax-clerk", "周健", "tax", [.clerk]),
  ]

  /// A county with its offices and people, but for those of some offices, and no site yet.
  package static func staffed(
    definitions: Definitions = .regulation, now: Instant = "2026-03-02T01:00:00Z",
    division: String = "640422", without left: Set<OfficeID> = []
  ) throws -> TestCounty {
    let county = try TestCounty(definitions: definitions, now: now, division: division)
    try county.given(
      first(
        "office.registered",
        ["office": "openness", "kind": "county-openness", "name": "西吉县政府政务公开办公室"]))
    try county.given(
      first(
        "staff.assigned",
        ["staff": "admin", "name": "白雪", "office": "openness", "roles": ["administrator"]]))
    for office in offices.dropFirst() where !left.contains(office.0) {
      try county.accept(
        Request(
          "admin", "office.register",
          [
            "office": .string(office.0.text), "kind": .string(office.1.rawValue),
            "name": .string(office.2.text),
          ]))
    }
    for person in people.dropFirst() where !left.contains(person.2) {
      try county.accept(county.assign(person.0, person.1, to: person.2, person.3))
    }
    try county.accept(superior)
    return county
  }

  /// The municipality's portal, which is the superior one.
  package static let superior = Request(
    "openness-clerk", "site.register-superior",
    ["level": "municipality", "name": "固原市人民政府", "domain": "www.nxgy.gov.cn"])

  /// A staffed county whose portal is on the register, as it was before the ledger began.
  package static func withPortal(
    definitions: Definitions = .regulation, now: Instant = "2026-03-02T01:00:00Z",
    without left: Set<OfficeID> = []
  ) throws -> TestCounty {
    let county = try staffed(definitions: definitions, now: now, without: left)
    try county.accept(portal)
    return county
  }

  /// The county's real portal, entered as open already.
  package static let portal = Request(
    "openness-clerk", "site.register-existing",
    [
      "site": "portal", "kind": "portal", "name": "西吉县人民政府", "host": "openness",
      "openedOn": "2009-05-01", "mark": "CA271640422000", "domain": "www.nxxj.gov.cn",
      "icp": "宁ICP备09000126号-1", "police": "宁公网安备64042202000004号",
      "identityCode": "6404220001",
    ])

  /// A request that puts a person into an office.
  package func assign(
    _ id: StaffID, _ name: Line, to office: OfficeID, _ roles: [Role]
  ) -> Request {
    Request(
      "admin", "staff.assign",
      [
        "staff": .string(id.text), "name": .string(name.text), "office": .string(office.text),
        "roles": .array(roles.map { .string($0.rawValue) }),
      ])
  }

  /// A request that moves a person to another office.
  package func transfer(_ id: StaffID, to office: OfficeID, _ roles: [Role]) -> Request {
    Request(
      "admin", "staff.transfer",
      [
        "staff": .string(id.text), "office": .string(office.text),
        "roles": .array(roles.map { .string($0.rawValue) }), "reason": "工作调动。",
      ])
  }

  /// The first office and the first administrator, whom nobody assigned: decoded, as from a log.
  package static func first(_ type: String, _ members: JSONValue) throws -> Event {
    guard let kind = Areas.events.first(where: { $0.payload.type == type }) else {
      throw TestMistake("no event \(type)")
    }
    return try kind.decode(ValueSource(value: members))
  }
}
