package import JSONText
package import Regulation

/// A unit's editors and the requests by which an item reaches the public: the portal's host, its portal
/// with a column, and an account of its own.
package enum Newsroom {
  package static let site: Subject = .site("portal")
  package static let account: Subject = .account("xiji-fabu")
  package static let item: ItemID = "20260302-000001"

  /// Id, name, roles; all of the openness office.
  package static let people: [(StaffID, Line, [Role])] = [
    ("editor", "杨柳", [.editor]), ("second-editor", "杨树", [.editor]),
    ("reviewer", "罗兰", [.reviewer]), ("second-reviewer", "罗平", [.reviewer]),
    ("chief", "田野", [.chiefEditor]), ("security", "石坚", [.securityOfficer]),
  ]

  /// A county with the newsroom, the portal's column `yaowen`, and the account `xiji-fabu`.
  package static func county() throws -> TestCounty {
    let county = try TestCounty.withPortal()
    for (id, name, roles) in people {
      try county.accept(county.assign(id, name, to: "openness", roles))
    }
    try county.accept(column())
    try county.accept(
      Request(
        "openness-clerk", "account.register-existing",
        [
          "account": "xiji-fabu", "platform": "微信", "name": "西吉发布", "host": "openness",
          "verified": true, "openedOn": "2019-03-01", "filedWithCACOn": "2019-03-08",
          "filedWithOpennessOn": "2019-03-08",
        ]))
    return county
  }

  package static func column(_ id: String = "yaowen", kind: String = "news") -> Request {
    Request(
      "editor", "column.open",
      [
        "site": "portal", "column": .string(id), "name": .string("西吉要闻"), "kind": .string(kind),
        "purpose": "发布本县要闻。",
      ])
  }

  package static func draft(to places: [Subject] = [site]) -> Request {
    var members: [JSONMember] = [
      JSONMember("places", .array(places.map { .string($0.text) })),
      JSONMember("title", "县政府召开春季造林会议"), JSONMember("text", "3月2日，县政府召开会议，部署春季造林。"),
      JSONMember("source", "own"),
    ]
    if places.contains(site) {
      members.append(JSONMember("category", "decisions"))
      members.append(JSONMember("columns", ["yaowen"]))
    }
    return Request("editor", "item.draft", .object(members))
  }

  package static func revise(_ id: ItemID = item, version: Int64 = 1) -> Request {
    Request(
      "editor", "item.revise",
      of(id, version, [JSONMember("text", "3月2日，县政府召开会议，部署春季造林工作，乔生明出席。")]))
  }

  package static func screen(_ id: ItemID = item, version: Int64 = 1) -> Request {
    Request(
      "security", "item.screen",
      of(
        id, version,
        [
          JSONMember("outcome", "public"), JSONMember("ground", "不涉密，属主动公开。"),
          JSONMember("personalDataChecked", true), JSONMember("tradeSecretsChecked", true),
        ]))
  }

  package static func review(
    _ id: ItemID = item, version: Int64 = 1, by person: StaffID, _ verdict: String = "pass"
  ) -> Request {
    Request(
      person, "item.review",
      of(id, version, [JSONMember("verdict", .string(verdict)), JSONMember("noAdvertising", true)]))
  }

  package static func store(_ id: ItemID = item, version: Int64 = 1) -> Request {
    Request(
      "editor", "item.store", of(id, version, [JSONMember("repository", .string("ZYK-\(id)"))]))
  }

  package static func publish(
    _ id: ItemID = item, version: Int64 = 1, at places: [Subject] = [site]
  ) -> Request {
    Request(
      "editor", "item.publish",
      of(id, version, [JSONMember("appearances", appearances(id, places))]))
  }

  package static func appearances(_ id: ItemID, _ places: [Subject]) -> JSONValue {
    .array(
      places.map {
        ["place": .string($0.text), "address": .string("https://www.nxxj.gov.cn/\($0)/\(id).html")]
      })
  }

  package static func withdraw(_ id: ItemID = item) -> Request {
    Request("chief", "item.withdraw", ["item": .string(id.text), "reasons": "出席人员有误。"])
  }

  package static func drop(_ id: ItemID = item) -> Request {
    Request("editor", "item.drop", ["item": .string(id.text), "reasons": "会议改期。"])
  }

  package static func narrow(_ id: ItemID = item, without places: [Subject]) -> Request {
    Request(
      "editor", "item.narrow",
      [
        "item": .string(id.text), "without": .array(places.map { .string($0.text) }),
        "reasons": "该账号不再发布会议消息。",
      ])
  }

  private static func of(_ id: ItemID, _ version: Int64, _ members: [JSONMember]) -> JSONValue {
    .object(
      [JSONMember("item", .string(id.text)), JSONMember("version", .integer(version))] + members)
  }
}

extension TestCounty {
  /// Has a version pass its confidentiality review and the three reviews, and be stored.
  package func ready(_ id: ItemID = Newsroom.item, version: Int64 = 1) throws {
    try accept(Newsroom.screen(id, version: version))
    for person in ["reviewer", "second-reviewer", "chief"] as [StaffID] {
      try accept(Newsroom.review(id, version: version, by: person))
    }
    if try item(id).site != nil { try accept(Newsroom.store(id, version: version)) }
  }

  package func item(_ id: ItemID = Newsroom.item) throws -> Item {
    guard let item = try tables.item(id) else { throw TestMistake("no item \(id)") }
    return item
  }
}

/// What is seen at addresses, beside what was approved.
extension Newsroom {
  package static let sighting: SightingID = "20260302-000001"
  package static let text = "3月2日，县政府召开会议，部署春季造林。"

  /// Somebody looks at an item's page; nothing that was seen is named but what `members` say.
  package static func see(
    _ id: ItemID? = item, at place: Subject = site, by person: StaffID = "editor",
    _ members: [JSONMember] = [JSONMember("text", .string(text))]
  ) -> Request {
    var all = [
      JSONMember("place", .string(place.text)),
      JSONMember("address", "https://www.nxxj.gov.cn/zwyw/1.html"),
    ]
    if let id { all.append(JSONMember("item", .string(id.text))) }
    return Request(person, "sighting.record", .object(all + members))
  }

  package static func settle(
    _ outcome: String, _ id: SightingID = sighting, by person: StaffID = "editor"
  ) -> Request {
    Request(
      person, "sighting.settle",
      ["sighting": .string(id.text), "outcome": .string(outcome), "reasons": "已核对页面。"])
  }
}
