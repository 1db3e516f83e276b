import JSONText
package import CivilTime

/// The governments above the county that have a portal of their own.
package enum SuperiorLevel: String, Codable, CaseIterable, Sendable {
  case municipality, region

  package var name: Bilingual {
    switch self {
    case .municipality: Bilingual("市", "municipality")
    case .region: Bilingual("自治区", "region")
    }
  }
}

/// A superior portal (上级政府门户网站) as it is registered: no site of the county, and the place where
/// its portal's opening is announced (A10.5).
package struct SuperiorPortal: JSONDirect, Hashable, Sendable {
  package let level: SuperiorLevel
  package let name: Line
  package let domain: DomainName
  /// Since when it is registered as this.
  package let registeredOn: CivilDate

  /// What names of the same government end in: `.nxgy.gov.cn` of `www.nxgy.gov.cn`.
  var place: String {
    let name = domain.text
    return "." + (name.hasPrefix("www.") ? String(name.dropFirst(4)) : name)
  }
}

/// Where an announcement stands, above the county.
enum Superior {
  /// Whether an address stands on a superior portal (上级政府门户网站): one that is registered.
  static func isPortal(_ address: WebAddress, _ register: some SiteLookup) throws -> Bool {
    try register.superiors.contains { $0.domain.text == address.host }
  }

  /// Whether an address stands on a superior website (上级政府网站): a registered superior portal, or
  /// a site under the name of its government that is none of this register's.
  static func isSite(
    _ address: WebAddress, _ register: some SiteLookup & FilingLookup
  ) throws -> Bool {
    if try isPortal(address, register) { return true }
    guard try register.superiors.contains(where: { address.host.hasSuffix($0.place) }),
      let domain = DomainName(address.host)
    else { return false }
    return try register.holder(of: .domain(domain)) == nil
  }

  /// The registered portals in words, for whoever used another; how to register one, where there is none.
  static func mend(_ register: some SiteLookup) throws -> Bilingual {
    let known = try register.superiors.map { "\($0.name) \($0.domain)" }
    guard !known.isEmpty else {
      return Bilingual(
        "先由县政务公开办登记上级政府门户网站（site.register-superior）",
        "have the county openness office register the superior portal first (site.register-superior)"
      )
    }
    return Bilingual(
      "已登记的上级政府门户网站：\(known.joined(separator: "、"))；有变化的先登记（site.register-superior）",
      "superior portals registered: \(known.joined(separator: ", ")); where that changed, register it first (site.register-superior)"
    )
  }
}

extension SiteDecider {
  /// Which portal is the superior one; another than before, for a reason. The same again is no event.
  package static func decide(
    _ command: RegisterSuperiorPortal, in context: Context,
    _ register: some SiteLookup & DirectoryLookup & FilingLookup
  ) throws -> [SiteEvent] {
    try checkOpennessClerk(context)
    let identifier = try Article10.identifier(.domain, command.domain, of: register.county)
    guard case .domain(let domain) = identifier else { return [] }
    if let own = try register.holder(of: identifier) {
      throw Refusal(
        SiteRules.superior,
        found: Bilingual("\(domain) 属于本县网站 \(own)", "\(domain) is of \(own), a site of the county"),
        mend: Bilingual("填写上级政府门户网站的域名", "give the domain of the superior portal"))
    }
    let former = try register.superiors.first { $0.level == command.level }
    if let former, former.domain == domain, former.name == command.name { return [] }
    if let former, command.reason == nil {
      throw Refusal(
        SiteRules.superior,
        found: Bilingual(
          "\(command.level.name.zh)级门户网站已登记为“\(former.name)”（\(former.domain)）",
          "the portal of the \(command.level.name.en) is registered as \(former.name) (\(former.domain))"
        ),
        mend: Bilingual("确有变化的，在 reason 中说明", "if it changed, say why in reason"),
        missing: ["reason"])
    }
    return [
      .superiorRegistered(
        SuperiorPortalRegistered(
          level: command.level, name: command.name, domain: domain, formerName: former?.name,
          formerDomain: former?.domain, reason: former == nil ? nil : Passage?(command.reason)))
    ]
  }
}

/// `site.superiors`: the superior portals that are registered.
package struct SuperiorList: QueryPayload {
  package static let method = "site.superiors"
  package static let summary = Bilingual("查看上级政府门户网站", "Shows the superior portals")
  package static let reads: ReadingMatter = .registers

  package init() {}

  package func answer(_ view: View) throws -> SuperiorListAnswer {
    SuperiorListAnswer(portals: try view.tables.superiors)
  }
}

/// The answer to `site.superiors`.
package struct SuperiorListAnswer: JSONDirect, Sendable {
  /// At most one a level, the municipality's first.
  package let portals: [SuperiorPortal]
}
