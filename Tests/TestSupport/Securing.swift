import JSONText
package import Regulation

/// What the host of the portal records of its security.
package enum Securing {
  package static let early = "2026-03-02T08:00:00+08:00"

  package static func host(_ platform: String = "regional", _ cloud: String = "regional") -> Request
  {
    Request(
      "openness-clerk", "security.declare-hosting",
      ["site": "portal", "platform": .string(platform), "cloud": .string(cloud)])
  }

  package static func grade(_ level: Int64 = 2, _ certificate: String? = "64042219001-20001")
    -> Request
  {
    Request(
      "security", "security.grade",
      .object(
        [JSONMember("site", "portal"), JSONMember("protectionLevel", .integer(level))]
          + (certificate.map { [JSONMember("certificate", .string($0))] } ?? [])))
  }

  package static func assess(problems: Int64 = 3, _ report: PaperNumber = "测评〔2026〕1号") -> Request {
    Request(
      "security", "security.assess",
      [
        "site": "portal", "assessor": "宁夏某测评公司", "passed": true,
        "problemCount": .integer(problems),
      ]
    ).withPaper(report)
  }

  package static func rectify(_ fixed: Int64 = 3) -> Request {
    Request(
      "security", "security.rectify",
      ["assessment": "20260302-000001", "fixedCount": .integer(fixed), "text": "已加固。"])
  }

  package static func establish(_ regime: SecurityRegime = .rules) -> Request {
    Request(
      "openness-clerk", "security.establish",
      ["site": "portal", "regime": .string(regime.rawValue), "name": "网站安全管理办法"])
  }

  package static func filePlan(
    openness: String? = "2026-03-02", cac: String? = "2026-03-02"
  ) -> Request {
    Request(
      "openness-clerk", "security.file-plan",
      .object(
        [JSONMember("site", "portal")]
          + (openness.map { [JSONMember("filedWithOpennessOn", .string($0))] } ?? [])
          + (cac.map { [JSONMember("filedWithCACOn", .string($0))] } ?? []))
    ).withPaper("西政网安〔2026〕1号")
  }

  package static func drill(
    _ kind: DrillKind = .tabletop, by people: [StaffID] = ["security", "openness-clerk"]
  ) -> Request {
    Request(
      "security", "security.drill",
      [
        "site": "portal", "drillKind": .string(kind.rawValue),
        "participants": .array(people.map { .string($0.text) }), "result": "二十分钟内恢复首页。",
        "lessons": "联系表要更新。",
      ])
  }

  package static func open(
    _ grade: IncidentGrade = .considerable, at time: String = early, started: String? = nil
  ) -> Request {
    Request(
      "security", "security.open-incident",
      .object(
        [
          JSONMember("site", "portal"), JSONMember("incidentKind", "tampering"),
          JSONMember("grade", .string(grade.rawValue)), JSONMember("at", .string(time)),
          JSONMember("circumstances", "首页被替换。"),
        ] + (started.map { [JSONMember("planStartedAt", .string($0))] } ?? [])))
  }

  package static func handle(_ action: String = "已断网，恢复备份。", started: String? = early) -> Request {
    Request(
      "security", "security.handle-incident",
      .object(
        [
          JSONMember("securityIncident", "20260302-000001"), JSONMember("action", .string(action)),
        ] + (started.map { [JSONMember("planStartedAt", .string($0))] } ?? [])))
  }

  package static func tell(_ office: OfficeID = "cac", at time: String = early) -> Request {
    Request(
      "security", "security.tell",
      [
        "securityIncident": "20260302-000001", "told": .string(office.text), "at": .string(time),
      ])
  }

  package static let close = Request(
    "security", "security.close-incident",
    ["securityIncident": "20260302-000001", "outcome": "弱口令，已全部更换。"])

  package static func name(_ officer: StaffID = "security") -> Request {
    Request(
      "openness-deputy", "security.name-officer",
      ["site": "portal", "officer": .string(officer.text)])
  }

  package static func train(
    _ kind: TrainingKind = .education, _ topic: String = "识别钓鱼邮件",
    _ people: [(StaffID, Bool?)] = [("editor", nil), ("openness-clerk", nil)]
  ) -> Request {
    Request(
      "security", "security.train",
      [
        "site": "portal", "trainingKind": .string(kind.rawValue), "topic": .string(topic),
        "trainees": .array(
          people.map { person in
            .object(
              [JSONMember("staff", .string(person.0.text))]
                + (person.1.map { [JSONMember("passed", .bool($0))] } ?? []))
          }),
      ])
  }
}
