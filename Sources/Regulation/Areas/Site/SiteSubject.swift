extension SubjectKind {
  static let site = SubjectKind(
    "site", "网站", "site", attributes: ["name", "kind"],
    name: { id, tables in try tables.sites.cards[id]?.name.text },
    renamedBy: { id, tables in try tables.sites.cards[id]?.renamedBy },
    office: { id, tables in try tables.sites.cards[id]?.host },
    each: { tables, body in
      try tables.sites.cards.scan { _, site in
        try body(
          SubjectListing(
            .site(site.id), [site.name.text, site.kind.rawValue], office: site.host))
        return true
      }
    })
}

extension Subject {
  package static func site(_ id: SiteID) -> Subject { Subject(.site, id) }

  /// The site it is, if it is one.
  package var site: SiteID? { id(of: .site) }
}
