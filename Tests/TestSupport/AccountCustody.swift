import JSONText
package import Regulation

/// What people of the education bureau record about the credentials of its account.
package enum AccountCustody {
  package static func handOver(
    from: StaffID? = "education-custodian", to: StaffID = "education-second"
  ) -> Request {
    Request(
      "education-clerk", "account.hand-over",
      .object(
        [JSONMember("account", "jiaoyu-weibo")]
          + (from.map { [JSONMember("from", .string($0.text))] } ?? [])
          + [JSONMember("to", .string(to.text)), JSONMember("renewed", true)]))
  }

  package static func declare(_ place: LoginPlace = .office, secured: Bool = true) -> Request {
    Request(
      "education-clerk", "account.declare-access",
      [
        "account": "jiaoyu-weibo",
        "access": [
          [
            "device": "办公室台式机", "place": .string(place.rawValue), "secured": .bool(secured),
          ]
        ],
      ])
  }

  package static let report = Request(
    "education-clerk", "account.report-incident",
    [
      "account": "jiaoyu-weibo", "kind": "theft", "circumstances": "账号发布了不明链接。",
      "action": "已冻结账号，密码已更换。",
    ])

  package static func close(_ incident: String = "20260302-000001") -> Request {
    Request(
      "education-clerk", "account.close-incident",
      ["incident": .string(incident), "outcome": "已找回，改为双人登录。"])
  }
}

/// What the county CAC does about the account of the education bureau.
package enum AccountMeasure {
  package static func take(
    _ kind: MeasureKind = .warning, closeBy: String? = nil, evidence: [Int] = []
  ) -> Request {
    let members: [JSONMember] = [
      JSONMember("account", "jiaoyu-weibo"), JSONMember("measure", .string(kind.rawValue)),
      JSONMember("ground", "management"), JSONMember("findings", "连续两月未更新。"),
      JSONMember("evidence", .array(evidence.map { .integer(Int64($0)) })),
    ]
    return Request(
      "cac-leader", "account.take-measure",
      .object(members + (closeBy.map { [JSONMember("closeBy", .string($0))] } ?? []))
    ).withPaper("西网信〔2026〕20号")
  }

  package static func answer(_ measure: String = "20260302-000001") -> Request {
    Request(
      "education-clerk", "account.answer-measure",
      ["measure": .string(measure), "answer": "已整改，按周更新。"])
  }
}
